// What changes at the sitting itself: a question taken up there, who presides, what closing leads to.
import { describe, expect, it } from '@jest/globals';
import type { MinutesView } from '../../src/documents/minutes-view';
import { ask, type Book, contentOf, give, idsIn, put, record } from './book';
import {
  CARD,
  hearing,
  ITEM,
  LETTER,
  LETTER_ITEM,
  OPENING,
  REFERRAL,
  SECRETARY,
  SITTING,
  schoolAfter,
  TEACHER,
} from './school-path';

/** The minutes as they are when the sitting is closed with what was done so far. */
function minutesOf(book: Book): MinutesView {
  const close = { sittingId: SITTING, closedAt: '16:00' };
  expect(give(book, 'close-sitting', SECRETARY, close, { reason: 'тексеру' }).kind).toBe('done');
  const [paper = ''] = idsIn(book, 'Documents').filter((id) => id.startsWith(SITTING));
  return contentOf(book, paper, 'ru') as MinutesView;
}

describe('¶5 add-to-agenda', () => {
  const MORE = `${SITTING}-P00003-K01`;
  const ASKED = { sittingId: SITTING, kind: 'OTHER', title: 'Сабаққа кешігу', askedById: 'T0002' } as const;
  const third = (book: Book) => give(book, 'refer-pupil', TEACHER, { ...REFERRAL, pupilId: 'P00003' });

  it('¶5 grants: a question about a card is taken up at the sitting; its own resolution flows to the card and the minutes', () => {
    const book = schoolAfter('decided');
    third(book);
    expect(give(book, 'add-to-agenda', SECRETARY, { ...ASKED, cardId: 'P00003-K01' })).toMatchObject({
      kind: 'done',
      done: { next: { act: { screen: 'sitting', itemId: MORE } } },
    });
    expect(record(book, 'Cards', 'P00003-K01')).toMatchObject({ itemId: '', laterItemId: '' });
    give(book, 'record-hearing', SECRETARY, hearing(MORE));
    const own = {
      itemId: MORE,
      outcome: 'NOTED',
      resolution: 'Сынып жетекшісі апта сайын хабарласып тұрсын',
    };
    expect(give(book, 'record-decision', SECRETARY, own as never).kind).toBe('done');
    const minutes = minutesOf(book);
    expect(minutes.items[3]).toMatchObject({
      title: 'Сабаққа кешігу',
      pupil: expect.stringContaining('Нұрлан'),
      presence: expect.stringMatching(/^Вопрос внесён в повестку на заседании\. Предложение: Оразбаев/),
      decision: 'Сынып жетекшісі апта сайын хабарласып тұрсын.',
    });
    const said = ask(book, 'card', SECRETARY, { cardId: 'P00003-K01' }).timeline.map(({ text }) => text);
    expect(said.join('; ')).toContain('Сынып жетекшісі апта сайын хабарласып тұрсын');
    expect(said.join('; ')).toContain('Вопрос внесён на заседании: Сабаққа кешігу');
  });

  it('¶5 grants: a card is placed by a question taken up at the sitting, its asker named in words', () => {
    const book = schoolAfter('heard');
    third(book);
    const added = {
      sittingId: SITTING,
      kind: 'PLACEMENT',
      cardId: 'P00003-K01',
      askedBy: 'Омаров Е., инспектор',
    };
    expect(give(book, 'add-to-agenda', SECRETARY, added as never).kind).toBe('done');
    expect(record(book, 'Cards', 'P00003-K01')?.itemId).toBe(MORE);
    expect(record(book, 'Agenda', MORE)).toMatchObject({ askedBy: 'Омаров Е., инспектор', order: 4 });
  });

  it('¶5 refuses: everything that is wrong at once', () => {
    const book = schoolAfter('heard');
    expect(
      give(book, 'add-to-agenda', SECRETARY, {
        ...ASKED,
        title: '',
        cardId: CARD,
        askedById: 'T0099',
        rapporteur: 'T0098',
      }).says,
    ).toEqual(
      expect.arrayContaining([
        'title required',
        'cardId card-twice',
        'askedById person-unknown',
        'rapporteur person-unknown',
      ]),
    );
    expect(give(book, 'add-to-agenda', SECRETARY, { ...ASKED, askedById: null }).says).toEqual([
      'askedById required',
    ]);
    expect(give(schoolAfter('invited'), 'add-to-agenda', SECRETARY, ASKED).says).toEqual([
      'sitting-not-open',
    ]);
    expect(give(schoolAfter('closed'), 'add-to-agenda', SECRETARY, ASKED).says).toEqual(['sitting-closed']);
    expect(
      give(book, 'record-decision', SECRETARY, {
        itemId: ITEM,
        outcome: 'PLACE',
        grounds: ['05'],
        resolution: 'Өз сөзі',
      }).says,
    ).toEqual(['resolution resolution-of-other']);
  });

  it('the one who presides may change in the middle: the basis and the further signature are in the minutes (¶17)', () => {
    const book = schoolAfter('decided');
    const from = { itemId: LETTER_ITEM, staffId: 'T0002', basis: '№ 52 бұйрық' };
    const again = (presidingFrom: object[]) =>
      give(book, 'open-sitting', SECRETARY, { ...OPENING, presidingFrom } as never);
    expect(again([from, from, { ...from, itemId: `${SITTING}-I09`, staffId: 'T0007' }]).says).toEqual([
      'presidingFrom.1.itemId repeated',
      'presidingFrom.2.itemId item-not-here',
      'presidingFrom.2.staffId not-at-table',
    ]);
    expect(again([from]).kind).toBe('done');
    expect(ask(book, 'sitting', SECRETARY, { sittingId: SITTING }).presidingFrom).toEqual([from]);
    give(book, 'open-sitting', SECRETARY, OPENING);
    expect(ask(book, 'sitting', SECRETARY, { sittingId: SITTING }).presidingFrom).toEqual([from]);
    expect(again([]).kind).toBe('done');
    expect(record(book, 'Agenda', LETTER_ITEM)?.presidingId).toBe('');
    again([from]);
    const minutes = minutesOf(book);
    expect(minutes.items[1]?.presence).toMatch(
      /^С этого вопроса председательствует: Оразбаев.*\(№ 52 бұйрық\)\.$/,
    );
    expect(minutes.presidedLater.map(({ basis }) => basis)).toEqual(['№ 52 бұйрық']);
    const documentId = idsIn(book, 'Documents').find((id) => id.startsWith(SITTING)) ?? '';
    const all = ask(book, 'papers', SECRETARY, { sittingId: SITTING }).papers[0]?.signers ?? [];
    expect(all[1]).toMatch(/^Оразбаев/);
    expect(all).toHaveLength(3);
    put(book, 'Documents', documentId, { state: 'DRAFT', fileId: 'f' });
    const sign = (signers: string[]) =>
      give(book, 'mark-signed', SECRETARY, { documentId, signedOn: '2026-11-05', signers });
    const [opened = '', , wrote = ''] = all;
    expect(sign([opened, wrote]).noted).toEqual(['signers I-08.presided-later']);
    expect(record(book, 'Documents', documentId)?.state).toBe('DRAFT');
    expect(sign(all).noted).toEqual([]);
    expect(record(book, 'Documents', documentId)?.state).toBe('SIGNED');
  });

  it('before closing it is said what follows, by numbers alone', () => {
    const { follows } = ask(schoolAfter('decided'), 'sitting', SECRETARY, { sittingId: SITTING });
    expect(follows).toEqual([
      expect.stringMatching(/^1\. ВШУ-001: .*→ составить план$/),
      expect.stringMatching(/^2\. Вх-002: .*→ уведомить орган/),
      expect.stringMatching(/^3\. Жылдық жоспар/),
      expect.stringMatching(/^Протокол/),
    ]);
    expect(follows.join()).not.toMatch(/Сейітқали|Ахметов/);
  });
});

describe('¶9, ¶20 the same for another child of the family', () => {
  const nextOf = (book: Book) =>
    ask(book, 'sitting', SECRETARY, { sittingId: SITTING, itemId: ITEM }).items[0]?.nextInvite;

  it('the same parents are invited next, else the next family, until nobody waits', () => {
    const book = schoolAfter('convened');
    expect(nextOf(book)).toEqual({ itemId: LETTER_ITEM, same: false });
    put(book, 'Parents', 'P00002-A01', { lastName: 'Сейітқали', firstName: 'Жанар', relation: 'MOTHER' });
    expect(nextOf(book)).toEqual({ itemId: LETTER_ITEM, same: true });
    const invited = { invitedOn: '2026-11-04', way: 'HANDED', result: 'WILL_COME' } as const;
    give(book, 'invite-parents', SECRETARY, { ...invited, itemId: LETTER_ITEM });
    expect(nextOf(book)).toBeUndefined();
  });

  it('one letter about two brothers: after the notice on one its form for the other is the next step', () => {
    const book = schoolAfter('council');
    const two = ['P00001', 'P00002'];
    give(book, 'receive-agency-information', SECRETARY, {
      ...LETTER,
      pupilIds: two,
      registeredOn: '2026-11-02',
    });
    const cards = two.map((id) => `${id}-K01`);
    for (const id of cards) put(book, 'Cards', id, { outcome: 'REFUSE', decidedOn: '2026-11-05' });
    const [first = '', second = ''] = idsIn(book, 'Referrals');
    const told = { toldOn: '2026-11-05', channel: 'PAPER' } as const;
    expect(
      give(book, 'notify-agency', SECRETARY, { ...told, cardId: cards[0] ?? '', referralId: first }).done
        ?.next,
    ).toMatchObject({ act: { screen: 'notify-agency', cardId: cards[1], referralId: second, same: true } });
    const last = give(book, 'notify-agency', SECRETARY, {
      ...told,
      cardId: cards[1] ?? '',
      referralId: second,
    });
    expect(last.done?.next?.act).toEqual({ screen: 'seal', cardId: cards[1] });
  });
});
