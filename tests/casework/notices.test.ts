// ¶20 as an outbox: a notice for each agency that wrote, its proof, a second one, further cooperation.
import { describe, expect, it } from '@jest/globals';
import { ask, type Book, give, put, record } from './book';
import { refusal, refuses } from './refusals';
import { CARD, LETTER, LETTER_CARD, SECRETARY, schoolAfter } from './school-path';

const FIRST = `${LETTER_CARD}-E01`;
const SECOND = `${LETTER_CARD}-E02`;
const told = { cardId: LETTER_CARD, toldOn: '2026-11-05', channel: 'POST', outgoingNo: '17' } as const;

const rows = (book: Book, key: string, today = '2026-11-05') =>
  ask(book, 'today', SECRETARY, {}, { today }).groups.find((group) => group.key === key)?.rows ?? [];
const screens = (book: Book, key: string, today?: string) =>
  rows(book, key, today).map(({ act }) => act.screen);

/** A second agency wrote about the refused child before the sitting. */
function twoAgencies(): Book {
  const book = schoolAfter('decided');
  put(book, 'Referrals', `${LETTER_CARD}-R02-W0002`, {
    source: 'AGENCY',
    sender: 'Емхана',
    receivedOn: '2026-11-04',
    number: '003',
    registeredOn: '2026-11-04',
  });
  return book;
}

describe('¶20 each agency that wrote is told', () => {
  it('two agencies are two notices, each with its own term', () => {
    const book = twoAgencies();
    const due = rows(book, 'due').filter(({ act }) => act.screen === 'notify-agency');
    expect(due.map(({ subject }) => subject.split(' · ')[1])).toEqual([LETTER.sender, 'Емхана']);
    give(book, 'notify-agency', SECRETARY, { ...told, referralId: `${LETTER_CARD}-R02-W0002` });
    expect(record(book, 'Letters', FIRST)).toMatchObject({
      toWhom: 'Емхана',
      outgoingNo: '17',
      again: false,
    });
    expect(book.openCards).toContain(LETTER_CARD);
    give(book, 'notify-agency', SECRETARY, told);
    expect(record(book, 'Letters', SECOND)?.toWhom).toBe(LETTER.sender);
    expect(book.openCards).not.toContain(LETTER_CARD);
  });

  it('a late notice is late for its agency alone', () => {
    const book = twoAgencies();
    const late = { ...told, toldOn: '2026-11-09', outgoingNo: '18' };
    give(book, 'notify-agency', SECRETARY, told);
    expect(give(book, 'notify-agency', SECRETARY, late, { today: '2026-11-10' })).toMatchObject({
      kind: 'reasons',
      says: ['toldOn p20.late'],
    });
  });

  it('a letter that came after the decision was not considered by it', () => {
    const book = schoolAfter('decided');
    give(book, 'notify-agency', SECRETARY, told);
    put(book, 'Referrals', `${CARD}-R02-W0002`, { source: 'AGENCY', receivedOn: '2026-11-06', sender: 'X' });
    expect(
      give(
        book,
        'notify-agency',
        SECRETARY,
        { ...told, cardId: CARD, toldOn: '2026-11-06' },
        { today: '2026-11-06' },
      ).says,
    ).toEqual(['no-notice-due']);
  });

  it('the day of a card told before notices had records counts', () => {
    const book = schoolAfter('decided');
    put(book, 'Cards', LETTER_CARD, { agencyToldOn: '2026-11-05' });
    expect(screens(book, 'due')).not.toContain('notify-agency');
  });

  it('a decision that was mended is told anew', () => {
    const book = schoolAfter('decided');
    give(book, 'notify-agency', SECRETARY, { ...told, channel: 'IN_PERSON' });
    put(book, 'Cards', LETTER_CARD, { outcome: 'PLACE', mendedOn: '2026-11-12' });
    book.openCards.push(LETTER_CARD);
    const due = rows(book, 'due', '2026-11-12').filter(({ act }) => act.screen === 'notify-agency');
    expect(due.map(({ chip }) => chip?.tone)).toEqual(['soon']);
  });
});

describe('the refused card nobody waits for any more', () => {
  const nextOf = (book: Book, more: object = {}) =>
    give(book, 'notify-agency', SECRETARY, { ...told, ...more }).done?.next?.act;

  it('is closed next, once the last of its agencies was told', () => {
    expect(nextOf(schoolAfter('decided'))).toEqual({ screen: 'seal', cardId: LETTER_CARD });
    const two = twoAgencies();
    expect(nextOf(two)?.screen).not.toBe('seal');
    expect(nextOf(two, { outgoingNo: '18' })).toEqual({ screen: 'seal', cardId: LETTER_CARD });
  });

  it('is not offered again when it was closed, nor when the child was placed', () => {
    const closed = schoolAfter('decided');
    put(closed, 'Cards', LETTER_CARD, { sealedOn: '2026-11-05' });
    expect(nextOf(closed)).toBeUndefined();
    const placed = schoolAfter('decided');
    put(placed, 'Cards', LETTER_CARD, { outcome: 'PLACE' });
    expect(nextOf(placed)).toBeUndefined();
  });
});

describe('¶20 proof of receipt', () => {
  it('is waited for after the card is sealed, and told again where there is none', () => {
    const book = schoolAfter('decided');
    give(book, 'notify-agency', SECRETARY, told);
    expect(book.openCards).not.toContain(LETTER_CARD);
    expect(screens(book, 'others')).toContain('prove-notice');
    expect(rows(book, 'others').map(({ subject }) => subject)).not.toContain('Ахметов');
    give(
      book,
      'notify-agency',
      SECRETARY,
      { ...told, toldOn: '2026-11-20', referralId: `${LETTER_CARD}-R01-W0001` },
      { today: '2026-11-20' },
    );
    expect(record(book, 'Letters', FIRST)?.proof).toBe('NONE');
    expect(record(book, 'Letters', SECOND)).toMatchObject({ again: true, proof: '' });
    expect(rows(book, 'others', '2026-11-20').map(({ act }) => act.letterId)).toEqual([SECOND]);
    const proof = { letterId: SECOND, proof: 'STAMP', proofOn: '2026-11-20', proofWho: 'кеңсе' } as const;
    expect(give(book, 'prove-notice', SECRETARY, proof, { today: '2026-11-20' }).kind).toBe('done');
    expect(screens(book, 'others', '2026-11-20')).toEqual([]);
    expect(book.openCards).not.toContain(SECOND);
  });

  it('a second notice is never late: the first day stands', () => {
    const book = schoolAfter('decided');
    give(book, 'notify-agency', SECRETARY, told);
    expect(
      give(book, 'notify-agency', SECRETARY, { ...told, toldOn: '2026-12-01' }, { today: '2026-12-01' }),
    ).toMatchObject({ kind: 'done', noted: [] });
    expect(record(book, 'Cards', LETTER_CARD)?.agencyToldOn).toBe('2026-11-05');
  });

  it('told in person, or with its proof at once, needs none', () => {
    for (const more of [
      { channel: 'IN_PERSON' as const },
      { proof: 'SIGNED_COPY' as const, proofOn: '2026-11-05', proofWho: 'инспектор' },
    ]) {
      const book = schoolAfter('decided');
      give(book, 'notify-agency', SECRETARY, { ...told, ...more });
      expect(screens(book, 'others')).toEqual([]);
    }
  });

  it('the card tells each notice with its number and proof', () => {
    const book = twoAgencies();
    put(book, 'Cards', LETTER_CARD, { outcome: 'PLACE' });
    give(book, 'notify-agency', SECRETARY, { ...told, proof: 'STAMP', proofOn: '2026-11-05' });
    const { timeline, otherActs } = ask(book, 'card', SECRETARY, { cardId: LETTER_CARD });
    expect(timeline.map(({ text }) => text).join('\n')).toMatch(/№\s17[\s\S]*/);
    expect(otherActs.map(({ act }) => act.screen)).not.toContain('prove-notice');
  });

  refuses([
    refusal({
      title: 'of a notice nobody knows',
      after: 'decided',
      command: 'prove-notice',
      by: SECRETARY,
      input: { letterId: FIRST, proof: 'STAMP', proofOn: '2026-11-05' },
      kind: 'input',
      says: ['letterId letter-unknown'],
    }),
    refusal({
      title: 'tomorrow',
      after: 'decided',
      command: 'prove-notice',
      by: SECRETARY,
      input: { letterId: FIRST, proof: 'STAMP', proofOn: '2026-11-06' },
      kind: 'input',
      says: ['proofOn date-ahead'],
      given: (book) => give(book, 'notify-agency', SECRETARY, told),
    }),
    refusal({
      title: 'before it was sent',
      after: 'decided',
      command: 'prove-notice',
      by: SECRETARY,
      input: { letterId: FIRST, proof: 'STAMP', proofOn: '2026-11-04' },
      kind: 'input',
      says: ['proofOn dates-order'],
      given: (book) => give(book, 'notify-agency', SECRETARY, told),
    }),
    refusal({
      title: 'with a proof of no day',
      after: 'decided',
      command: 'notify-agency',
      by: SECRETARY,
      input: { ...told, proof: 'STAMP' },
      kind: 'input',
      says: ['proofOn required'],
    }),
    refusal({
      title: 'proven before it was sent, the next contact before it',
      after: 'decided',
      command: 'notify-agency',
      by: SECRETARY,
      input: { ...told, proof: 'STAMP', proofOn: '2026-11-04', nextOn: '2026-11-04' },
      kind: 'input',
      says: ['proofOn dates-order', 'nextOn dates-order'],
    }),
    refusal({
      title: 'again before the first one',
      after: 'decided',
      command: 'notify-agency',
      by: SECRETARY,
      input: { ...told, toldOn: '2026-11-05' },
      kind: 'input',
      says: ['toldOn dates-order'],
      today: '2026-11-10',
      given: (book) => {
        give(book, 'notify-agency', SECRETARY, { ...told, toldOn: '2026-11-06' }, { today: '2026-11-06' });
      },
    }),
    refusal({
      title: 'of a letter that is not on the card',
      after: 'decided',
      command: 'notify-agency',
      by: SECRETARY,
      input: { ...told, referralId: `${LETTER_CARD}-R07-W0007` },
      kind: 'input',
      says: ['no-notice-due'],
    }),
  ]);
});

describe('¶20 further cooperation', () => {
  const contact = { letterId: FIRST, contactedOn: '2026-11-12', note: 'Инспектор әңгімелесті.' };
  const begun = () => {
    const book = schoolAfter('decided');
    give(book, 'notify-agency', SECRETARY, {
      ...told,
      channel: 'IN_PERSON',
      contact: 'инспектор',
      nextOn: '2026-11-12',
    });
    return book;
  };

  it('the next contact stands in what is planned until it is kept and no other follows', () => {
    const book = begun();
    expect(rows(book, 'planned')[0]).toMatchObject({
      act: { screen: 'keep-contact' },
      chip: { tone: 'soon' },
    });
    give(book, 'keep-contact', SECRETARY, { ...contact, nextOn: '2026-12-01' }, { today: '2026-11-12' });
    expect(record(book, 'Letters', FIRST)).toMatchObject({ contactedOn: '2026-11-12', nextOn: '2026-12-01' });
    give(book, 'keep-contact', SECRETARY, { ...contact, contactedOn: '2026-12-01' }, { today: '2026-12-01' });
    expect(screens(book, 'planned')).not.toContain('keep-contact');
  });

  refuses([
    refusal({
      title: 'before the notice, and the next one before it',
      after: 'decided',
      command: 'keep-contact',
      by: SECRETARY,
      input: { ...contact, contactedOn: '2026-11-04' },
      kind: 'input',
      says: ['contactedOn dates-order'],
      given: (book) => give(book, 'notify-agency', SECRETARY, told),
    }),
    refusal({
      title: 'with the next one before it',
      after: 'decided',
      command: 'keep-contact',
      by: SECRETARY,
      input: { ...contact, contactedOn: '2026-11-05', nextOn: '2026-11-04' },
      kind: 'input',
      says: ['nextOn dates-order'],
      given: (book) => give(book, 'notify-agency', SECRETARY, told),
    }),
    refusal({
      title: 'tomorrow',
      after: 'decided',
      command: 'keep-contact',
      by: SECRETARY,
      input: { ...contact, contactedOn: '2026-11-06' },
      kind: 'input',
      says: ['contactedOn date-ahead'],
      given: (book) => give(book, 'notify-agency', SECRETARY, told),
    }),
    refusal({
      title: 'on no notice',
      after: 'decided',
      command: 'keep-contact',
      by: SECRETARY,
      input: contact,
      kind: 'input',
      says: ['letterId letter-unknown'],
    }),
  ]);
});
