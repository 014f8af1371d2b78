// Letters of agencies and other schools: one number a letter, a term for each, nobody here, the application drafted from one (¶4, ¶11, ¶24).
import { describe, expect, it } from '@jest/globals';
import { nextId } from '../../src/model/record-id';
import { ask, type Book, give, idsIn, put, record } from './book';
import { refusal, refuses } from './refusals';
import {
  CARD,
  FIRST_INFORMATION,
  HEAD,
  LETTER,
  LETTER_CARD,
  PSYCHOLOGIST,
  SECRETARY,
  schoolAfter,
  TEACHER,
} from './school-path';

const TWO = { ...LETTER, pupilIds: ['P00001', 'P00002'] };
const NOT_OURS = { ...LETTER, pupilIds: [], notOurs: true };
const THIRD = 'P00003-K01';

const registered = (book: Book, referralId: string) => record(book, 'Referrals', referralId)?.number;
const due = (book: Book, today = '2026-11-05') =>
  ask(book, 'today', SECRETARY, {}, { today })
    .groups.find(({ key }) => key === 'due')
    ?.rows.filter(({ act }) => act.screen === 'register') ?? [];

describe('¶11 one letter, one number, as many cards as pupils', () => {
  it('registers a letter about two brothers once, for both cards', () => {
    const book = schoolAfter('council');
    give(book, 'receive-agency-information', SECRETARY, TWO, { today: '2026-11-02' });
    const answer = give(book, 'register-referral', SECRETARY, { cardId: CARD, registeredOn: '2026-11-03' });
    expect(answer.kind).toBe('done');
    expect(record(book, 'Incoming', 'W0001')).toMatchObject({ number: '001', registeredOn: '2026-11-03' });
    expect([registered(book, `${CARD}-R01-W0001`), registered(book, `${LETTER_CARD}-R01-W0001`)]).toEqual([
      '001',
      '001',
    ]);
    expect([CARD, LETTER_CARD].map((id) => record(book, 'Cards', id)?.number)).toEqual(['001', '001']);
    expect(book.counters).toEqual({ incoming: 1 });
    expect(due(book)).toEqual([]);
  });

  it('a late one is a deviation on each of its cards', () => {
    const book = schoolAfter('council');
    give(book, 'receive-agency-information', SECRETARY, TWO, { today: '2026-11-02' });
    const late = { cardId: CARD, registeredOn: '2026-11-05' };
    expect(give(book, 'register-referral', SECRETARY, late)).toMatchObject({
      kind: 'reasons',
      says: ['registeredOn p11.late'],
    });
    give(book, 'register-referral', SECRETARY, late, { reason: 'ауырдым' });
    expect(idsIn(book, 'Deviations')).toEqual([`${CARD}-V01`, `${LETTER_CARD}-V01`]);
  });

  it('a letter gets its number in the same act, when asked', () => {
    const book = schoolAfter('council');
    const answer = give(book, 'receive-agency-information', SECRETARY, {
      ...TWO,
      registeredOn: '2026-11-03',
    });
    expect(answer.done).toMatchObject({ text: 'done.letter-registered', facts: { n: 2 } });
    expect(answer.done?.next?.act.screen).toBe('draft-application');
    expect(record(book, 'Cards', LETTER_CARD)?.number).toBe('001');
    expect(
      give(book, 'receive-agency-information', SECRETARY, { ...TWO, registeredOn: '2026-11-05' }).kind,
    ).toBe('reasons');
  });

  it('a letter about a pupil whose card is open says which cards are new', () => {
    const answer = give(schoolAfter('referred'), 'receive-agency-information', SECRETARY, {
      ...TWO,
      pupilIds: ['P00001', 'P00003'],
      registeredOn: '2026-11-03',
    });
    expect(answer.done).toMatchObject({ text: 'done.letter-joined', facts: { fresh: 1, joined: 1 } });
  });

  it('a second letter on a registered card has a term of its own, and the card keeps its first number', () => {
    const book = schoolAfter('registered');
    expect(due(book)).toEqual([]);
    give(book, 'receive-agency-information', SECRETARY, {
      ...LETTER,
      pupilIds: ['P00001'],
      sender: 'Емхана',
      receivedOn: '2026-11-05',
    });
    const [row] = due(book);
    expect(row).toMatchObject({ paragraph: { id: '11' }, act: { cardId: CARD } });
    expect(row?.subject).toContain('Емхана');
    const before = record(book, 'Cards', CARD)?.number;
    give(book, 'register-referral', SECRETARY, { cardId: CARD, registeredOn: '2026-11-05' });
    expect(record(book, 'Cards', CARD)?.number).toBe(before);
    expect(registered(book, `${CARD}-R02-W0002`)).toBe('003');
    expect(due(book)).toEqual([]);
  });

  it('the card alone means its first referral without a number; another is named', () => {
    const book = schoolAfter('registered');
    for (const sender of ['А', 'Б'])
      give(book, 'receive-agency-information', SECRETARY, {
        ...LETTER,
        sender,
        pupilIds: ['P00001'],
        receivedOn: '2026-11-05',
      });
    give(book, 'register-referral', SECRETARY, {
      referralId: `${CARD}-R03-W0003`,
      registeredOn: '2026-11-05',
      number: '40',
    });
    give(book, 'register-referral', SECRETARY, { cardId: CARD, registeredOn: '2026-11-05' });
    expect([registered(book, `${CARD}-R02-W0002`), registered(book, `${CARD}-R03-W0003`)]).toEqual([
      '041',
      '040',
    ]);
  });

  it('a number of before, kept on the card alone, counts for its first referral', () => {
    const book = schoolAfter('registered');
    put(book, 'Referrals', `${CARD}-R01-T0005`, { number: '', registeredOn: null });
    expect(
      give(book, 'register-referral', SECRETARY, { cardId: CARD, registeredOn: '2026-11-05' }).says,
    ).toEqual(['already-registered']);
  });

  it('the hour after the end of the day moves the term, and says so before sending and after', () => {
    const book = schoolAfter('council');
    const term = (receivedAt: string) =>
      ask(book, 'letter-term', SECRETARY, { receivedOn: '2026-11-06', receivedAt });
    expect(term('16:40').due).toMatch(/9\s+ноября/);
    expect(term('16:40').why).not.toContain('18:00');
    expect(term('18:05').due).toMatch(/10\s+ноября/);
    expect(term('18:05').why).toContain('18:00');
    const answer = give(
      book,
      'receive-agency-information',
      SECRETARY,
      { ...LETTER, receivedOn: '2026-11-06', receivedAt: '16:40' },
      { today: '2026-11-06', now: '16:41' },
    );
    expect(JSON.stringify(answer.done?.facts)).toMatch(/9\s+ноября/);
  });
});

describe('¶11 a typed number', () => {
  const typed = (book: Book, number: string, registeredOn = '2026-11-05') =>
    give(
      book,
      'register-referral',
      SECRETARY,
      { cardId: CARD, registeredOn, number },
      { today: '2027-01-20' },
    );

  it('that stands in the journal of the year is refused with its date and sender, and no child', () => {
    const book = schoolAfter('referred');
    give(book, 'register-referral', SECRETARY, {
      cardId: LETTER_CARD,
      registeredOn: '2026-11-03',
      number: '41',
    });
    expect(typed(book, '041')).toMatchObject({ kind: 'input', says: ['number number-taken'] });
    expect(typed(book, '41')).toMatchObject({ kind: 'input', says: ['number number-taken'] });
    expect(typed(book, '42').kind).toBe('done');
  });

  it('of an application is refused by the name of whoever applied', () => {
    const book = schoolAfter('registered');
    const taken = record(book, 'Cards', CARD)?.number ?? '';
    give(book, 'receive-agency-information', SECRETARY, { ...LETTER, pupilIds: ['P00003'] });
    expect(
      give(book, 'register-referral', SECRETARY, { cardId: THIRD, registeredOn: '2026-11-03', number: taken })
        .says,
    ).toEqual(['number number-taken']);
  });

  it('begins anew with the year', () => {
    const book = schoolAfter('referred');
    give(book, 'register-referral', SECRETARY, {
      cardId: LETTER_CARD,
      registeredOn: '2026-11-03',
      number: '41',
    });
    expect(typed(book, '41', '2027-01-12').kind).toBe('done');
  });

  it('that a letter of nobody here has is refused too', () => {
    const book = schoolAfter('referred');
    give(book, 'receive-agency-information', SECRETARY, {
      ...NOT_OURS,
      registeredOn: '2026-11-03',
      number: '7',
    });
    expect(typed(book, '7').says).toEqual(['number number-taken']);
    expect(
      give(book, 'receive-agency-information', SECRETARY, {
        ...NOT_OURS,
        registeredOn: '2026-11-03',
        number: '7',
      }).says,
    ).toEqual(['number number-taken']);
  });
});

describe('¶11 a letter about nobody here', () => {
  it('begins no card; Today asks for its number in time and for the reply', () => {
    const book = schoolAfter('council');
    const answer = give(book, 'receive-agency-information', SECRETARY, NOT_OURS);
    expect(answer.done?.next?.act).toEqual({ screen: 'register', incomingId: 'W0001' });
    expect([idsIn(book, 'Cards'), idsIn(book, 'Referrals')]).toEqual([[], []]);
    expect(due(book)[0]).toMatchObject({ act: { incomingId: 'W0001' }, chip: { tone: 'late' } });
    give(
      book,
      'register-referral',
      SECRETARY,
      { incomingId: 'W0001', registeredOn: '2026-11-05' },
      { reason: 'хат кеш келді' },
    );
    expect(idsIn(book, 'Deviations')).toEqual(['W0001-V01']);
    const mine = ask(book, 'today', SECRETARY, {}).groups.find(({ key }) => key === 'mine')?.rows ?? [];
    expect(mine.map(({ act }) => act)).toEqual([{ screen: 'reply-not-ours', incomingId: 'W0001' }]);
    give(book, 'reply-not-ours', SECRETARY, {
      incomingId: 'W0001',
      repliedOn: '2026-11-05',
      outgoingNo: '88',
      channel: 'EMAIL',
    });
    expect(record(book, 'Incoming', 'W0001')).toMatchObject({ repliedOn: '2026-11-05', replyNo: '88' });
    expect(ask(book, 'today', SECRETARY, {}).groups).toEqual([]);
    expect(book.openCards).toEqual([]);
  });

  it('replied before it has its number still waits for it', () => {
    const book = schoolAfter('council');
    give(book, 'receive-agency-information', SECRETARY, NOT_OURS);
    const reply = { incomingId: 'W0001', repliedOn: '2026-11-05', channel: 'POST' } as const;
    expect(give(book, 'reply-not-ours', SECRETARY, reply).done?.next?.act.screen).toBe('register');
    expect(due(book)).toHaveLength(1);
    expect(ask(book, 'incoming-letter', SECRETARY, { incomingId: 'W0001' })).toMatchObject({
      number: '',
      title: LETTER.sender,
    });
  });

  refuses([
    refusal({
      title: 'with a pupil named',
      after: 'council',
      command: 'receive-agency-information',
      by: SECRETARY,
      input: { ...NOT_OURS, pupilIds: ['P00001'] },
      kind: 'input',
      says: ['pupilIds nobody-named'],
    }),
    refusal({
      title: 'without a pupil and without saying that it is about nobody here',
      after: 'council',
      command: 'receive-agency-information',
      by: SECRETARY,
      input: { ...NOT_OURS, notOurs: false },
      kind: 'input',
      says: ['pupilIds required'],
    }),
    refusal({
      title: 'to a letter that is about a pupil',
      after: 'referred',
      command: 'reply-not-ours',
      by: SECRETARY,
      input: { incomingId: 'W0001', repliedOn: '2026-11-05', channel: 'POST' },
      kind: 'input',
      says: ['incomingId letter-unknown'],
    }),
    refusal({
      title: 'tomorrow',
      after: 'council',
      command: 'reply-not-ours',
      by: SECRETARY,
      input: { incomingId: 'W0001', repliedOn: '2026-11-06', channel: 'POST' },
      kind: 'input',
      says: ['repliedOn date-ahead'],
      given: (book) => put(book, 'Incoming', 'W0001', { notOurs: true, receivedOn: '2026-11-02' }),
    }),
    refusal({
      title: 'before the letter came',
      after: 'council',
      command: 'reply-not-ours',
      by: SECRETARY,
      input: { incomingId: 'W0001', repliedOn: '2026-11-01', channel: 'POST' },
      kind: 'input',
      says: ['repliedOn dates-order'],
      given: (book) => put(book, 'Incoming', 'W0001', { notOurs: true, receivedOn: '2026-11-02' }),
    }),
    refusal({
      title: 'a second time',
      after: 'council',
      command: 'register-referral',
      by: SECRETARY,
      input: { incomingId: 'W0001', registeredOn: '2026-11-03' },
      kind: 'input',
      says: ['already-registered'],
      given: (book) =>
        put(book, 'Incoming', 'W0001', { notOurs: true, number: '1', registeredOn: '2026-11-02' }),
    }),
    refusal({
      title: 'of nothing',
      after: 'council',
      command: 'register-referral',
      by: SECRETARY,
      input: { registeredOn: '2026-11-03' },
      kind: 'input',
      says: ['cardId required'],
    }),
    refusal({
      title: 'of a referral nobody knows',
      after: 'referred',
      command: 'register-referral',
      by: SECRETARY,
      input: { referralId: `${CARD}-R09-T0005`, registeredOn: '2026-11-03' },
      kind: 'input',
      says: ['referralId referral-unknown'],
    }),
    refusal({
      title: 'in a letter registered before it came',
      after: 'council',
      command: 'receive-agency-information',
      by: SECRETARY,
      input: { ...LETTER, registeredOn: '2026-11-01' },
      kind: 'refused',
      says: ['registeredOn I-32.registered-before-receipt'],
    }),
    refusal({
      title: 'in a letter registered tomorrow',
      after: 'council',
      command: 'receive-agency-information',
      by: SECRETARY,
      input: { ...LETTER, registeredOn: '2026-11-06' },
      kind: 'input',
      says: ['registeredOn date-ahead'],
    }),
  ]);
});

describe('¶4 draft-application from a letter', () => {
  const draft = { referralId: `${LETTER_CARD}-R01-W0001`, seen: 'Хаттан: түнде көшеде жүрген.' };

  it('adds an application of the pedagogue to the same card, with its number, and Today stops asking', () => {
    const book = schoolAfter('registered');
    const asks = () =>
      ask(book, 'today', SECRETARY, {})
        .groups.flatMap(({ rows }) => rows)
        .filter(({ act }) => act.screen === 'draft-application');
    expect(asks()).toHaveLength(1);
    expect(ask(book, 'card', SECRETARY, { cardId: LETTER_CARD }).facts.referrals?.[0]).toMatchObject({
      referralId: draft.referralId,
      text: LETTER.gist,
      number: 'Вх-002',
    });
    expect(give(book, 'draft-application', SECRETARY, draft).kind).toBe('done');
    expect(record(book, 'Referrals', `${LETTER_CARD}-R02-T0003`)).toMatchObject({
      source: 'APPLICATION',
      seen: draft.seen,
      number: '003',
      registeredOn: '2026-11-05',
    });
    expect(record(book, 'Cards', LETTER_CARD)?.number).toBe('002');
    expect(asks()).toEqual([]);
  });

  refuses([
    refusal({
      title: 'from an application',
      after: 'registered',
      command: 'draft-application',
      by: SECRETARY,
      input: { ...draft, referralId: `${CARD}-R01-T0005` },
      kind: 'input',
      says: ['referralId is-application'],
    }),
    refusal({
      title: 'from a letter nobody knows',
      after: 'registered',
      command: 'draft-application',
      by: SECRETARY,
      input: { ...draft, referralId: `${LETTER_CARD}-R01-W0009` },
      kind: 'input',
      says: ['referralId referral-unknown'],
    }),
    refusal({
      title: 'after the decision',
      after: 'decided',
      command: 'draft-application',
      by: SECRETARY,
      input: draft,
      kind: 'input',
      says: ['already-decided'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'registered',
      command: 'draft-application',
      by: TEACHER,
      input: draft,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('¶24 receive-transfer-information', () => {
  const input = {
    sender: '№ 3 мектеп',
    letterNo: '15',
    letterDate: '2026-10-30',
    receivedOn: '2026-11-02',
    pupilId: 'P00003',
    gist: 'Қыркүйектен бері сүйемелдеу жүргізілді.',
  };

  it('begins a card without a term of the order', () => {
    const book = schoolAfter('council');
    expect(give(book, 'receive-transfer-information', SECRETARY, input).kind).toBe('done');
    expect(record(book, 'Cards', THIRD)).toMatchObject({ source: 'TRANSFER_IN', state: 'INTAKE' });
    const { groups } = ask(book, 'today', SECRETARY, {});
    expect(groups.filter(({ key }) => key === 'due' || key === 'planned')).toEqual([]);
    expect(ask(book, 'card', SECRETARY, { cardId: THIRD }).timeline[0]?.text).toMatch(/№\s15, 30\s+октября/);
    give(book, 'register-referral', SECRETARY, { cardId: THIRD, registeredOn: '2026-11-05' });
    expect(record(book, 'Cards', THIRD)?.number).toBe('001');
  });

  it("has ¶11's term by the school's own setting: shown, never late", () => {
    const book = schoolAfter('council');
    put(book, 'Settings', 'transferInAsLetter', { value: 'true' });
    give(book, 'receive-transfer-information', SECRETARY, input);
    const { groups } = ask(book, 'today', SECRETARY, {});
    const row = groups.find(({ key }) => key === 'planned')?.rows[0];
    expect(row).toMatchObject({ act: { screen: 'register' }, chip: { tone: 'soon' } });
    expect(row?.paragraph).toBeUndefined();
    expect(
      give(book, 'register-referral', SECRETARY, { cardId: THIRD, registeredOn: '2026-11-05' }),
    ).toMatchObject({ kind: 'done', noted: [] });
  });

  it('¶12 begins with an application that follows, not with the letter', () => {
    const book = schoolAfter('council');
    give(book, 'receive-transfer-information', SECRETARY, input);
    give(book, 'refer-pupil', TEACHER, {
      pupilId: 'P00003',
      seenOn: '2026-11-04',
      seen: 'Сабаққа келмейді.',
      parentsTold: true,
    });
    const { due: day } = ask(book, 'card', SECRETARY, { cardId: THIRD }).next ?? {};
    expect(day).toMatch(/9\s+ноября/);
  });

  for (const [what, referred] of [
    ['counts from an application that follows', true],
    ['asks no reason of what has no days', false],
  ] as const)
    it(`¶12 ${what} when primary information is recorded`, () => {
      const book = schoolAfter('council');
      give(book, 'receive-transfer-information', SECRETARY, { ...input, receivedOn: '2026-10-30' });
      if (referred)
        give(book, 'refer-pupil', TEACHER, {
          pupilId: 'P00003',
          seenOn: '2026-11-04',
          seen: 'Сабаққа келмейді.',
          parentsTold: true,
        });
      const done = give(book, 'record-primary-information', SECRETARY, {
        ...FIRST_INFORMATION,
        cardId: THIRD,
        gatheredOn: '2026-11-05',
      });
      expect(done).toMatchObject({ kind: 'done', noted: [] });
    });

  refuses([
    refusal({
      title: 'about nobody known',
      after: 'council',
      command: 'receive-transfer-information',
      by: SECRETARY,
      input: { ...input, pupilId: 'P00009' },
      kind: 'input',
      says: ['pupilId pupil-unknown'],
    }),
    refusal({
      title: 'dated after its receipt',
      after: 'council',
      command: 'receive-transfer-information',
      by: SECRETARY,
      input: { ...input, letterDate: '2026-11-03' },
      kind: 'input',
      says: ['letterDate dates-order'],
    }),
    refusal({
      title: 'by the psychologist',
      after: 'council',
      command: 'receive-transfer-information',
      by: PSYCHOLOGIST,
      input,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('ids of referrals', () => {
  it('go on after 99 in the same width, and sort as they came', () => {
    const ids: string[] = [];
    for (let at = 0; at < 200; at++) ids.push(`${nextId('referral', CARD, ids)}-T0005`);
    expect([ids[98], ids[99], ids[134], ids[135]]).toEqual([
      `${CARD}-R99-T0005`,
      `${CARD}-RA0-T0005`,
      `${CARD}-RAZ-T0005`,
      `${CARD}-RB0-T0005`,
    ]);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids.map((id) => id.length)).size).toBe(1);
  });

  it('are used up at last', () => {
    expect(nextId('referral', CARD, [`${CARD}-RZY-T0005`])).toBe(`${CARD}-RZZ`);
    expect(() => nextId('referral', CARD, [`${CARD}-RZZ-T0005`])).toThrow(RangeError);
  });

  it('a hundredth application of a card is taken as any other', () => {
    const book = schoolAfter('registered');
    for (let at = 2; at <= 99; at++)
      put(book, 'Referrals', `${CARD}-R${String(at).padStart(2, '0')}-T0005`, {
        source: 'APPLICATION',
        receivedOn: '2026-11-03',
        number: 'х',
        registeredOn: '2026-11-03',
      });
    give(book, 'refer-pupil', TEACHER, {
      pupilId: 'P00001',
      seenOn: '2026-11-04',
      seen: 'Тағы.',
      parentsTold: true,
    });
    expect(idsIn(book, 'Referrals')).toContain(`${CARD}-RA0-T0005`);
    give(book, 'register-referral', HEAD, { cardId: CARD, registeredOn: '2026-11-05' });
    expect(registered(book, `${CARD}-RA0-T0005`)).toBe('003');
  });
});
