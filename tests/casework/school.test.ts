// The school's own lists: people, pupils, settings, calendar; and what each setting changes.
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../src/casework/answers';
import { ask, type Book, give, idsIn, put, record } from './book';
import { refusal, refuses } from './refusals';
import { CARD, HEAD, LETTER_CARD, OPENING, SECRETARY, schoolAfter, TEACHER } from './school-path';

const PUPIL = {
  lastName: 'Оспан',
  firstName: 'Әсел',
  bornOn: '2011-03-04',
  grade: 9,
  classLetter: 'б',
  language: 'kk',
} as const;
const PERSON = {
  lastName: 'Бек',
  firstName: 'Ерлан',
  position: 'мұғалім',
  email: 'Bek@tirek.test',
  roles: ['SUBJECT_TEACHER'],
} satisfies Parameters<typeof give<'save-staff'>>[3];
/** Of the numbers made up for tests; its date is 9 May 2013, two years after the pupil's. */
const IIN = '130509500096';

const settingOf = (book: Book, key: string) =>
  ask(book, 'settings', SECRETARY, {})
    .groups.flatMap(({ settings }) => settings)
    .find((setting) => setting.key === key)?.value;

describe('save-pupil', () => {
  it('adds a pupil with a Cyrillic class letter, and mends one', () => {
    const book = schoolAfter('council');
    give(book, 'save-pupil', SECRETARY, PUPIL);
    give(book, 'save-pupil', SECRETARY, { ...PUPIL, pupilId: 'P00004', grade: 10 });
    expect(idsIn(book, 'Pupils')).toHaveLength(4);
    expect(record(book, 'Pupils', 'P00004')).toMatchObject({
      classLetter: 'Б',
      grade: 10,
      iin: '',
      active: true,
    });
  });

  refuses([
    refusal({
      title: 'that is not there',
      after: 'council',
      command: 'save-pupil',
      by: SECRETARY,
      input: { ...PUPIL, pupilId: 'P00009' },
      kind: 'input',
      says: ['pupilId pupil-unknown'],
    }),
    refusal({
      title: 'born tomorrow',
      after: 'council',
      command: 'save-pupil',
      by: SECRETARY,
      input: { ...PUPIL, bornOn: '2026-11-06' },
      kind: 'input',
      says: ['bornOn date-ahead'],
    }),
    refusal({
      title: 'in a class with no letter of the alphabet',
      after: 'council',
      command: 'save-pupil',
      by: SECRETARY,
      input: { ...PUPIL, classLetter: '7' },
      kind: 'input',
      says: ['classLetter class'],
    }),
    refusal({
      title: 'with digits in the name',
      after: 'council',
      command: 'save-pupil',
      by: SECRETARY,
      input: { ...PUPIL, lastName: 'Оспан7' },
      kind: 'input',
      says: ['lastName name'],
    }),
    refusal({
      title: 'with an IIN where the school keeps none',
      after: 'council',
      command: 'save-pupil',
      by: SECRETARY,
      input: { ...PUPIL, iin: IIN },
      kind: 'input',
      says: ['iin iin-not-stored'],
    }),
    refusal({
      title: 'with an IIN that is none',
      after: 'council',
      command: 'save-pupil',
      by: SECRETARY,
      input: { ...PUPIL, iin: '123' },
      kind: 'input',
      says: ['iin iin'],
      given: (book) => put(book, 'Settings', 'storeIin', { value: 'true' }),
    }),
    refusal({
      title: 'by a teacher',
      after: 'council',
      command: 'save-pupil',
      by: TEACHER,
      input: PUPIL,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('save-staff', () => {
  it('writes the e-mail small, and the person may act at once', () => {
    const book = schoolAfter('council');
    give(book, 'save-staff', SECRETARY, PERSON);
    expect(record(book, 'Staff', 'T0008')?.email).toBe('bek@tirek.test');
    expect(ask(book, 'my-referrals', 'bek@tirek.test', {}).referrals).toEqual([]);
  });

  it('somebody who has left may do nothing more, and their name stays on what they did', () => {
    const book = schoolAfter('referred');
    give(book, 'save-staff', SECRETARY, { ...PERSON, staffId: 'T0005', email: TEACHER, active: false });
    expect(() => ask(book, 'my-referrals', TEACHER, {})).toThrow('denied');
    expect(
      ask(book, 'card', SECRETARY, { cardId: CARD }).timeline.some(({ who }) => who?.startsWith('Бек')),
    ).toBe(true);
  });

  refuses([
    refusal({
      title: 'with the e-mail of another',
      after: 'council',
      command: 'save-staff',
      by: SECRETARY,
      input: { ...PERSON, email: HEAD },
      kind: 'input',
      says: ['email email-taken'],
    }),
    refusal({
      title: 'that is not there',
      after: 'council',
      command: 'save-staff',
      by: SECRETARY,
      input: { ...PERSON, staffId: 'T0099' },
      kind: 'input',
      says: ['staffId person-unknown'],
    }),
    refusal({
      title: 'taking the last one of the office away',
      after: 'council',
      command: 'save-staff',
      by: SECRETARY,
      input: { ...PERSON, staffId: 'T0003', email: SECRETARY },
      kind: 'input',
      says: ['roles last-office', 'roles head-decides'],
      given: (book) => {
        for (const id of ['T0001', 'T0002']) put(book, 'Staff', id, { active: false });
      },
    }),
    refusal({
      title: 'with a role twice',
      after: 'council',
      command: 'save-staff',
      by: SECRETARY,
      input: { ...PERSON, roles: ['HEAD', 'HEAD'] },
      kind: 'input',
      says: ['roles repeated'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'council',
      command: 'save-staff',
      by: TEACHER,
      input: PERSON,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});

describe('save-calendar-day', () => {
  it("¶11 a day off of the school's own moves the last day", () => {
    const book = schoolAfter('referred');
    const input = { cardId: LETTER_CARD, registeredOn: '2026-11-04' };
    expect(give(book, 'register-referral', SECRETARY, input).kind).toBe('reasons');
    give(book, 'save-calendar-day', SECRETARY, {
      date: '2026-11-03',
      kind: 'dayOff',
      week: 'both',
      name: 'Мереке',
    });
    expect(give(book, 'register-referral', SECRETARY, input).kind).toBe('done');
    expect(ask(book, 'calendar', TEACHER, { from: '2026-11-03', to: '2026-11-03' }).days).toEqual([
      { date: '2026-11-03', off: true, name: 'Мереке' },
    ]);
  });
});

describe('change-settings', () => {
  const change = (book: Book, values: Record<string, string | number | boolean>, by = SECRETARY) =>
    give(book, 'change-settings', by, { values });

  it('the numbers shown are those that come next, however many were taken since', () => {
    const book = schoolAfter('referred');
    change(book, { nextIncoming: 31, nextMinutes: 6 });
    expect([
      settingOf(book, 'nextIncoming'),
      settingOf(book, 'nextMinutes'),
      settingOf(book, 'nextRegister'),
    ]).toEqual([31, 6, 1]);
    give(book, 'register-referral', SECRETARY, { cardId: CARD, registeredOn: '2026-11-02' });
    expect(record(book, 'Cards', CARD)?.number).toBe('031');
    expect(settingOf(book, 'nextIncoming')).toBe(32);
  });

  it('minutes are numbered anew in the next school year', () => {
    const book = schoolAfter('invited');
    change(book, { nextMinutes: 6 });
    give(book, 'open-sitting', SECRETARY, OPENING);
    expect(record(book, 'Sittings', 'S0001')?.minutesNumber).toBe('6');
    expect(
      ask(book, 'settings', SECRETARY, {}, { today: '2027-09-01' })
        .groups.flatMap(({ settings }) => settings)
        .find(({ key }) => key === 'nextMinutes')?.value,
    ).toBe(1);
  });

  it('¶11 the six-day week counts Saturday', () => {
    const registered = (workWeek: string) => {
      const book = schoolAfter('council');
      change(book, { workWeek });
      const letter: CommandInputs['receive-agency-information'] = {
        agency: 'HEALTH',
        sender: 'x',
        receivedOn: '2026-11-06',
        pupilIds: ['P00003'],
        situation: 'DIFFICULT_LIFE_SITUATION',
        gist: 'x',
      };
      give(book, 'receive-agency-information', SECRETARY, letter, { today: '2026-11-06' });
      const input = { cardId: 'P00003-K01', registeredOn: '2026-11-09' };
      return give(book, 'register-referral', SECRETARY, input, { today: '2026-11-09' }).kind;
    };
    expect([registered('6'), registered('5')]).toEqual(['reasons', 'done']);
  });

  it('¶12 what comes after the hour the school has set counts from the next working day', () => {
    const book = schoolAfter('council');
    const due = () => ask(book, 'card', SECRETARY, { cardId: CARD }).next?.due;
    give(
      book,
      'refer-pupil',
      TEACHER,
      { pupilId: 'P00001', seenOn: '2026-11-02', seen: 'x', parentsTold: true },
      { now: '17:00' },
    );
    const before = due();
    change(book, { cutoff: '16:30' });
    expect(before).toBeDefined();
    expect(due()).not.toBe(before);
  });

  it('the head alone lets IINs be kept, anyone of the office stops it; then one is kept, with a word when it does not fit', () => {
    const book = schoolAfter('council');
    expect(change(book, { storeIin: true })).toMatchObject({
      kind: 'input',
      says: ['values.storeIin head-decides'],
    });
    expect(change(book, { storeIin: true }, HEAD).kind).toBe('done');
    expect(give(book, 'save-pupil', SECRETARY, { ...PUPIL, iin: IIN }).done?.text).toBe(
      'done.pupil-saved-iin',
    );
    expect(record(book, 'Pupils', 'P00004')?.iin).toBe(IIN);
    expect(change(book, { storeIin: false }).kind).toBe('done');
  });

  it('the head alone changes how long closed cards are kept; the same number again is no change', () => {
    const book = schoolAfter('council');
    const kept = Number(settingOf(book, 'retentionYears'));
    for (const years of [kept - 1, kept + 1])
      expect(change(book, { retentionYears: years })).toMatchObject({
        kind: 'input',
        says: ['values.retentionYears head-decides'],
      });
    expect(change(book, { retentionYears: kept }).kind).toBe('done');
    expect(change(book, { retentionYears: kept + 1 }, HEAD).kind).toBe('done');
  });

  refuses([
    refusal({
      title: 'of an unknown name',
      after: 'council',
      command: 'change-settings',
      by: HEAD,
      input: { values: { colour: 'red' } },
      kind: 'input',
      says: ['values.colour unknown'],
    }),
    refusal({
      title: 'to a choice there is not',
      after: 'council',
      command: 'change-settings',
      by: HEAD,
      input: { values: { language: 'en', vote: 'secret' } },
      kind: 'input',
      says: ['values.language choose', 'values.vote choose'],
    }),
    refusal({
      title: 'to a number that is none',
      after: 'council',
      command: 'change-settings',
      by: HEAD,
      input: { values: { nextMinutes: 0, nextRegister: 1.5, nextIncoming: '5' } },
      kind: 'input',
      says: [
        'values.nextMinutes bad-number',
        'values.nextRegister bad-number',
        'values.nextIncoming bad-number',
      ],
    }),
    refusal({
      title: 'to an hour that is none',
      after: 'council',
      command: 'change-settings',
      by: HEAD,
      input: { values: { cutoff: '25:00' } },
      kind: 'input',
      says: ['values.cutoff bad-time'],
    }),
    refusal({
      title: 'by a teacher',
      after: 'council',
      command: 'change-settings',
      by: TEACHER,
      input: { values: {} },
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});
