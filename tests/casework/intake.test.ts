// From a referral or a letter to the deputy's submission: what each act does, and each reason why not.
import { describe, expect, it } from '@jest/globals';
import { ask, give, idsIn, put, record } from './book';
import { refusal, refuses } from './refusals';
import {
  CARD,
  DEPUTY,
  FIRST_INFORMATION,
  LETTER,
  LETTER_CARD,
  PSYCHOLOGIST,
  REFERRAL,
  SECRETARY,
  schoolAfter,
  TEACHER,
} from './school-path';

const AHEAD = '2026-11-06';
const NO_CARD = 'P00003-K01';

describe('¶4 refer-pupil', () => {
  it('begins a card at the day and hour of sending', () => {
    const book = schoolAfter('council');
    expect(give(book, 'refer-pupil', TEACHER, REFERRAL, { now: '09:30' }).kind).toBe('done');
    expect(record(book, 'Cards', CARD)).toMatchObject({
      source: 'APPLICATION',
      receivedOn: '2026-11-05',
      receivedAt: '09:30',
      state: 'INTAKE',
      number: '',
      rulePack: 'RP-398-2023',
    });
    expect(idsIn(book, 'Referrals')).toEqual([`${CARD}-R01-T0005`]);
    expect(book.openCards).toEqual([CARD]);
  });

  it('I-23 refuses: a second open card: a second referral about the same pupil hangs on the card and tells nothing of it', () => {
    const book = schoolAfter('decided');
    const first = give(schoolAfter('council'), 'refer-pupil', TEACHER, REFERRAL);
    const second = give(book, 'refer-pupil', TEACHER, REFERRAL);
    expect(second).toEqual(first);
    expect(idsIn(book, 'Cards')).toEqual([CARD, LETTER_CARD]);
    expect(idsIn(book, 'Referrals')).toContain(`${CARD}-R02-T0005`);
  });

  it('I-23 grants: a new card, where a refused one waits for its notice (¶20) and is not written on again', () => {
    const book = schoolAfter('decided');
    give(book, 'refer-pupil', TEACHER, { ...REFERRAL, pupilId: 'P00002' });
    expect(book.openCards).toContain('P00002-K02');
    expect(record(book, 'Cards', LETTER_CARD)?.outcome).toBe('REFUSE');
  });

  it('drops the reason for not telling the parents when they were told', () => {
    const book = schoolAfter('council');
    give(book, 'refer-pupil', TEACHER, { ...REFERRAL, parentsNotToldWhy: 'қате' });
    expect(record(book, 'Referrals', `${CARD}-R01-T0005`)?.parentsNotToldWhy).toBe('');
  });

  refuses([
    refusal({
      title: 'of a pupil nobody knows',
      after: 'council',
      command: 'refer-pupil',
      by: TEACHER,
      input: { ...REFERRAL, pupilId: 'P00009' },
      kind: 'input',
      says: ['pupilId pupil-unknown'],
    }),
    refusal({
      title: 'of a pupil who has left',
      after: 'council',
      command: 'refer-pupil',
      by: TEACHER,
      input: REFERRAL,
      kind: 'input',
      says: ['pupilId pupil-unknown'],
      given: (book) => put(book, 'Pupils', 'P00001', { active: false }),
    }),
    refusal({
      title: 'of something seen tomorrow',
      after: 'council',
      command: 'refer-pupil',
      by: TEACHER,
      input: { ...REFERRAL, seenOn: AHEAD },
      kind: 'input',
      says: ['seenOn date-ahead'],
    }),
    refusal({
      title: 'without saying why the parents were not told',
      after: 'council',
      command: 'refer-pupil',
      by: TEACHER,
      input: { ...REFERRAL, parentsTold: false },
      kind: 'input',
      says: ['parentsNotToldWhy required'],
    }),
    refusal({
      title: 'by somebody without a row in the staff',
      after: 'council',
      command: 'refer-pupil',
      by: 'who@tirek.test',
      input: REFERRAL,
      kind: 'denied',
      says: ['no-role'],
    }),
    refusal({
      title: 'by somebody who no longer works here',
      after: 'council',
      command: 'refer-pupil',
      by: TEACHER,
      input: REFERRAL,
      kind: 'denied',
      says: ['no-role'],
      given: (book) => put(book, 'Staff', 'T0005', { active: false }),
    }),
  ]);
});

describe('¶11 receive-agency-information', () => {
  it('begins a card for each pupil named, each once', () => {
    const book = schoolAfter('council');
    const answer = give(book, 'receive-agency-information', SECRETARY, {
      ...LETTER,
      pupilIds: ['P00001', 'P00002', 'P00001'],
    });
    expect(answer.done?.next?.act).toEqual({ screen: 'register', cardId: CARD });
    expect(idsIn(book, 'Referrals')).toEqual([`${CARD}-R01-W0001`, `${LETTER_CARD}-R01-W0001`]);
    expect(idsIn(book, 'Incoming')).toEqual(['W0001']);
  });

  it('on a registered card leads to the registration of the letter, which has a number and a term of its own', () => {
    const book = schoolAfter('registered');
    const answer = give(book, 'receive-agency-information', SECRETARY, { ...LETTER, pupilIds: ['P00001'] });
    expect(answer.done?.next?.act).toEqual({ screen: 'register', cardId: CARD });
    expect(record(book, 'Cards', CARD)?.source).toBe('APPLICATION');
  });

  refuses([
    refusal({
      title: 'received tomorrow',
      after: 'council',
      command: 'receive-agency-information',
      by: SECRETARY,
      input: { ...LETTER, receivedOn: AHEAD },
      kind: 'input',
      says: ['receivedOn date-ahead'],
    }),
    refusal({
      title: 'dated after its receipt',
      after: 'council',
      command: 'receive-agency-information',
      by: SECRETARY,
      input: { ...LETTER, letterDate: '2026-11-03' },
      kind: 'input',
      says: ['letterDate dates-order'],
    }),
    refusal({
      title: 'about a pupil nobody knows',
      after: 'council',
      command: 'receive-agency-information',
      by: SECRETARY,
      input: { ...LETTER, pupilIds: ['P00001', 'P00009'] },
      kind: 'input',
      says: ['pupilIds.1 pupil-unknown'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'council',
      command: 'receive-agency-information',
      by: TEACHER,
      input: LETTER,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('¶11 register-referral', () => {
  it('takes the next number, or goes on after one of the paper journal', () => {
    const book = schoolAfter('referred');
    give(book, 'register-referral', SECRETARY, { cardId: CARD, registeredOn: '2026-11-02', number: '41' });
    give(book, 'register-referral', SECRETARY, { cardId: LETTER_CARD, registeredOn: '2026-11-03' });
    expect(record(book, 'Cards', CARD)).toMatchObject({ number: '041', state: 'PRIMARY_INFO' });
    expect(record(book, 'Cards', LETTER_CARD)?.number).toBe('042');
  });

  it('keeps a number with letters as it is and leaves the counter alone', () => {
    const book = schoolAfter('referred');
    give(book, 'register-referral', SECRETARY, { cardId: CARD, registeredOn: '2026-11-02', number: '12-к' });
    expect(record(book, 'Cards', CARD)?.number).toBe('12-к');
    expect(book.counters).toEqual({});
  });

  it('¶11 a late registration of a letter is done with a reason, which is kept', () => {
    const book = schoolAfter('referred');
    const input = { cardId: LETTER_CARD, registeredOn: '2026-11-05' };
    expect(give(book, 'register-referral', SECRETARY, input)).toMatchObject({ kind: 'reasons' });
    expect(give(book, 'register-referral', SECRETARY, input, { reason: 'ауырдым' }).kind).toBe('done');
  });

  it('an application of the staff has no term: registering it late is not late', () => {
    const book = schoolAfter('referred');
    expect(
      give(book, 'register-referral', SECRETARY, { cardId: CARD, registeredOn: '2026-11-05' }),
    ).toMatchObject({ kind: 'done', noted: [] });
  });

  refuses([
    refusal({
      title: 'of no card',
      after: 'referred',
      command: 'register-referral',
      by: SECRETARY,
      input: { cardId: NO_CARD, registeredOn: '2026-11-02' },
      kind: 'input',
      says: ['cardId card-unknown'],
    }),
    refusal({
      title: 'a second time',
      after: 'registered',
      command: 'register-referral',
      by: SECRETARY,
      input: { cardId: CARD, registeredOn: '2026-11-02' },
      kind: 'input',
      says: ['already-registered'],
    }),
    refusal({
      title: 'tomorrow',
      after: 'referred',
      command: 'register-referral',
      by: SECRETARY,
      input: { cardId: CARD, registeredOn: AHEAD },
      kind: 'input',
      says: ['registeredOn date-ahead'],
    }),
    refusal({
      title: 'before its receipt',
      after: 'referred',
      command: 'register-referral',
      by: SECRETARY,
      input: { cardId: CARD, registeredOn: '2026-11-01' },
      kind: 'refused',
      says: ['registeredOn I-32.registered-before-receipt'],
    }),
    refusal({
      title: 'by the psychologist',
      after: 'referred',
      command: 'register-referral',
      by: PSYCHOLOGIST,
      input: { cardId: CARD, registeredOn: '2026-11-02' },
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('¶12 record-primary-information', () => {
  it('keeps the family with its telephone, and mends a member instead of adding one', () => {
    const book = schoolAfter('registered');
    const [mother] = FIRST_INFORMATION.family;
    if (!mother) throw new Error('the example has a mother');
    give(book, 'record-primary-information', SECRETARY, FIRST_INFORMATION);
    give(book, 'record-primary-information', SECRETARY, {
      ...FIRST_INFORMATION,
      family: [{ ...mother, parentId: 'P00001-A01', phone: '8 701 000 00 00' }],
    });
    expect(idsIn(book, 'Parents')).toEqual(['P00001-A01']);
    expect(record(book, 'Parents', 'P00001-A01')?.phone).toMatch(/^\+7701/);
    expect(record(book, 'Cards', CARD)).toMatchObject({ state: 'ASSESSMENT', takenPart: ['T0004', 'T0005'] });
  });

  it('a family nobody could find is recorded with a reason', () => {
    const book = schoolAfter('registered');
    const input = { ...FIRST_INFORMATION, family: [] };
    expect(give(book, 'record-primary-information', SECRETARY, input)).toMatchObject({
      kind: 'reasons',
      says: ['family p12.family'],
    });
    expect(give(book, 'record-primary-information', SECRETARY, input, { reason: 'іздеудеміз' }).kind).toBe(
      'done',
    );
  });

  it('says who of ¶12 did not take part, and stops nothing', () => {
    const book = schoolAfter('registered');
    const { noted } = give(book, 'record-primary-information', SECRETARY, {
      ...FIRST_INFORMATION,
      takenPart: [],
    });
    expect(noted).toEqual(['takenPart p12.class-teacher', 'takenPart p12.psychologist']);
  });

  it('the second working day is in time, the third asks for a reason', () => {
    const gathered = (gatheredOn: string) =>
      give(schoolAfter('registered'), 'record-primary-information', SECRETARY, {
        ...FIRST_INFORMATION,
        gatheredOn,
      }).kind;
    expect([gathered('2026-11-04'), gathered('2026-11-05')]).toEqual(['done', 'reasons']);
  });

  refuses([
    refusal({
      title: 'of no card',
      after: 'registered',
      command: 'record-primary-information',
      by: SECRETARY,
      input: { ...FIRST_INFORMATION, cardId: NO_CARD },
      kind: 'input',
      says: ['cardId card-unknown'],
    }),
    refusal({
      title: 'gathered tomorrow',
      after: 'registered',
      command: 'record-primary-information',
      by: SECRETARY,
      input: { ...FIRST_INFORMATION, gatheredOn: AHEAD },
      kind: 'input',
      says: ['gatheredOn date-ahead'],
    }),
    refusal({
      title: 'with somebody who is not of the staff',
      after: 'registered',
      command: 'record-primary-information',
      by: SECRETARY,
      input: { ...FIRST_INFORMATION, takenPart: ['T0004', 'T0099'] },
      kind: 'input',
      says: ['takenPart.1 person-unknown'],
    }),
    refusal({
      title: 'with a telephone that is none',
      after: 'registered',
      command: 'record-primary-information',
      by: SECRETARY,
      input: {
        ...FIRST_INFORMATION,
        family: FIRST_INFORMATION.family.map((member) => ({ ...member, phone: '12' })),
      },
      kind: 'input',
      says: ['family.0.phone phone'],
    }),
    refusal({
      title: 'without where the pupil is',
      after: 'registered',
      command: 'record-primary-information',
      by: SECRETARY,
      input: { ...FIRST_INFORMATION, whereabouts: ' ' },
      kind: 'input',
      says: ['whereabouts required'],
    }),
  ]);
});

describe('¶13, ¶14 materials', () => {
  const asked = { cardId: CARD, kind: 'HOME_ACT', askedOf: 'T0005', askedOn: '2026-11-04' } as const;
  const here = {
    cardId: CARD,
    kind: 'HOME_ACT',
    receivedOn: '2026-11-05',
    sheets: 3,
    keptWhere: 'сейф',
  } as const;

  it('what was asked for and is received is one row; asked again before that, it is mended', () => {
    const book = schoolAfter('gathered');
    give(book, 'request-material', SECRETARY, asked);
    give(book, 'request-material', SECRETARY, { ...asked, askedOf: 'T0006', wantedBy: '2026-11-09' });
    give(book, 'receive-material', SECRETARY, { ...here, from: 'T0006' });
    expect(idsIn(book, 'Materials')).toEqual([`${CARD}-M01`]);
    expect(record(book, 'Materials', `${CARD}-M01`)).toMatchObject({
      askedOf: 'T0006',
      wantedBy: '2026-11-09',
      receivedOn: '2026-11-05',
      receivedFrom: 'T0006',
    });
  });

  it('a second paper of a kind is a row of its own', () => {
    const book = schoolAfter('gathered');
    give(book, 'receive-material', SECRETARY, here);
    give(book, 'receive-material', SECRETARY, here);
    expect(idsIn(book, 'Materials')).toHaveLength(2);
  });

  refuses([
    refusal({
      title: 'for no card',
      after: 'gathered',
      command: 'request-material',
      by: SECRETARY,
      input: { ...asked, cardId: NO_CARD },
      kind: 'input',
      says: ['cardId card-unknown'],
    }),
    refusal({
      title: 'of nobody',
      after: 'gathered',
      command: 'request-material',
      by: SECRETARY,
      input: { ...asked, askedOf: 'T0099' },
      kind: 'input',
      says: ['askedOf person-unknown'],
    }),
    refusal({
      title: 'tomorrow',
      after: 'gathered',
      command: 'request-material',
      by: SECRETARY,
      input: { ...asked, askedOn: AHEAD },
      kind: 'input',
      says: ['askedOn date-ahead'],
    }),
    refusal({
      title: 'wanted before it was asked for',
      after: 'gathered',
      command: 'request-material',
      by: SECRETARY,
      input: { ...asked, wantedBy: '2026-11-03' },
      kind: 'input',
      says: ['wantedBy dates-order'],
    }),
    refusal({
      title: 'for no card',
      after: 'gathered',
      command: 'receive-material',
      by: SECRETARY,
      input: { ...here, cardId: NO_CARD },
      kind: 'input',
      says: ['cardId card-unknown'],
    }),
    refusal({
      title: 'tomorrow',
      after: 'gathered',
      command: 'receive-material',
      by: SECRETARY,
      input: { ...here, receivedOn: AHEAD },
      kind: 'input',
      says: ['receivedOn date-ahead'],
    }),
    refusal({
      title: 'from nobody',
      after: 'gathered',
      command: 'receive-material',
      by: SECRETARY,
      input: { ...here, from: 'T0099' },
      kind: 'input',
      says: ['from person-unknown'],
    }),
    refusal({
      title: 'of no card',
      after: 'gathered',
      command: 'hand-to-deputy',
      by: SECRETARY,
      input: { cardId: NO_CARD, handedOn: '2026-11-05' },
      kind: 'input',
      says: ['cardId card-unknown'],
    }),
    refusal({
      title: 'tomorrow',
      after: 'gathered',
      command: 'hand-to-deputy',
      by: SECRETARY,
      input: { cardId: CARD, handedOn: AHEAD },
      kind: 'input',
      says: ['handedOn date-ahead'],
    }),
    refusal({
      title: 'before the referral came',
      after: 'gathered',
      command: 'hand-to-deputy',
      by: SECRETARY,
      input: { cardId: CARD, handedOn: '2026-11-01' },
      kind: 'input',
      says: ['handedOn dates-order'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'gathered',
      command: 'hand-to-deputy',
      by: TEACHER,
      input: { cardId: CARD, handedOn: '2026-11-05' },
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('¶4 submit-to-council', () => {
  const input = { cardId: CARD, submittedOn: '2026-11-05' } as const;

  it("written down by the secretary it is still the deputy's", () => {
    const book = schoolAfter('gathered');
    give(book, 'submit-to-council', SECRETARY, input);
    expect(record(book, 'Cards', CARD)).toMatchObject({ submittedBy: 'T0002', submittedOn: '2026-11-05' });
  });

  it('the card asks for the agenda next', () => {
    expect(ask(schoolAfter('submitted'), 'card', SECRETARY, { cardId: CARD }).next?.act).toEqual({
      screen: 'convene',
      cardId: CARD,
    });
  });

  refuses([
    refusal({
      title: 'of no card',
      after: 'gathered',
      command: 'submit-to-council',
      by: DEPUTY,
      input: { ...input, cardId: NO_CARD },
      kind: 'input',
      says: ['cardId card-unknown'],
    }),
    refusal({
      title: 'tomorrow',
      after: 'gathered',
      command: 'submit-to-council',
      by: DEPUTY,
      input: { ...input, submittedOn: AHEAD },
      kind: 'input',
      says: ['submittedOn date-ahead'],
    }),
    refusal({
      title: 'before the referral',
      after: 'gathered',
      command: 'submit-to-council',
      by: DEPUTY,
      input: { ...input, submittedOn: '2026-11-01' },
      kind: 'input',
      says: ['submittedOn dates-order'],
    }),
    refusal({
      title: 'after the decision',
      after: 'decided',
      command: 'submit-to-council',
      by: DEPUTY,
      input,
      kind: 'input',
      says: ['already-decided'],
    }),
    refusal({
      title: 'by the psychologist',
      after: 'gathered',
      command: 'submit-to-council',
      by: PSYCHOLOGIST,
      input,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});
