// A pupil is entered once, leaves, comes back: what is refused, what is asked, what is only told.
import { describe, expect, it } from '@jest/globals';
import { give, put, record } from './book';
import { refusal, refuses } from './refusals';
import { CARD, SECRETARY, schoolAfter, TEACHER } from './school-path';

const PUPIL = {
  lastName: 'Сейітқали',
  firstName: 'Дана',
  bornOn: '2013-05-09',
  grade: 6,
  classLetter: 'В',
  language: 'kk',
} as const;
const LEFT = { pupilId: 'P00001', on: '2026-11-04', whereTo: '№ 5 мектеп' };

describe('save-pupil', () => {
  it('another child of the same name and day of birth is entered when somebody says so', () => {
    const book = schoolAfter('council');
    expect(give(book, 'save-pupil', SECRETARY, PUPIL).says).toEqual(['another same-pupil']);
    expect(give(book, 'save-pupil', SECRETARY, { ...PUPIL, another: true }).kind).toBe('done');
    expect(record(book, 'Pupils', 'P00004')?.active).toBe(true);
  });

  it('asks where a day of birth is missing, in other letters too; another day is another child', () => {
    const book = schoolAfter('council');
    const says = (more: object) => give(book, 'save-pupil', SECRETARY, { ...PUPIL, ...more }).kind;
    expect(says({ bornOn: null })).toBe('input');
    expect(says({ lastName: 'СЕЙИТКАЛИ' })).toBe('input');
    expect(says({ bornOn: '2014-01-01' })).toBe('done');
  });

  it('putting an entry right is no second entry, and brings nobody back who left', () => {
    const book = schoolAfter('council');
    put(book, 'Pupils', 'P00001', { active: false });
    expect(give(book, 'save-pupil', SECRETARY, { ...PUPIL, pupilId: 'P00001' }).kind).toBe('done');
    expect(record(book, 'Pupils', 'P00001')).toMatchObject({ grade: 6, active: false });
  });

  refuses([
    refusal({
      title: 'with the IIN of another pupil',
      after: 'council',
      command: 'save-pupil',
      by: SECRETARY,
      input: { ...PUPIL, lastName: 'Басқа', iin: '080229500012' },
      kind: 'input',
      says: ['iin iin-taken'],
      given: (book) => {
        put(book, 'Settings', 'storeIin', { value: 'true' });
        put(book, 'Pupils', 'P00002', { iin: '080229500012' });
      },
    }),
  ]);
});

describe('pupil-left', () => {
  it('keeps the day and where to; an open card is told and stays', () => {
    const book = schoolAfter('registered');
    const answer = give(book, 'pupil-left', SECRETARY, LEFT);
    expect(record(book, 'Pupils', 'P00001')).toMatchObject({ active: false, leftOn: '2026-11-04' });
    expect(answer.done).toMatchObject({
      text: 'done.pupil-left-card',
      next: { act: { screen: 'close-card', cardId: CARD } },
    });
    expect(book.openCards).toContain(CARD);
  });

  it('¶23 a pupil on the register stays on it', () => {
    const book = schoolAfter('approved');
    const { done } = give(book, 'pupil-left', SECRETARY, { ...LEFT, on: '2026-11-05' });
    expect([done?.cardId, done?.next?.act]).toEqual([CARD, { screen: 'prepare-transfer', cardId: CARD }]);
    expect(record(book, 'Cards', CARD)?.state).toBe('ON_REGISTER');
  });

  it('comes back', () => {
    const book = schoolAfter('council');
    give(book, 'pupil-left', SECRETARY, LEFT);
    give(book, 'pupil-left', SECRETARY, { pupilId: 'P00001', back: true, on: '2026-11-05' });
    expect(record(book, 'Pupils', 'P00001')).toMatchObject({ active: true, leftOn: null, leftTo: '' });
  });

  const refused = (title: string, input: object, says: string[], left = false) =>
    refusal({
      title,
      after: 'council',
      command: 'pupil-left',
      by: SECRETARY,
      input: { ...LEFT, ...input },
      kind: 'input',
      says,
      given: (book) => {
        if (left) give(book, 'pupil-left', SECRETARY, LEFT);
      },
    });
  refuses([
    refused('without where to', { whereTo: '' }, ['whereTo required']),
    refused('tomorrow', { on: '2026-11-06' }, ['on date-ahead']),
    refused('of nobody known', { pupilId: 'P00009' }, ['pupilId pupil-unknown']),
    refused('twice', {}, ['pupilId has-left'], true),
    refused('back without having left', { back: true }, ['pupilId is-here']),
    refused('back before leaving', { back: true, on: '2026-11-03' }, ['on dates-order'], true),
    refusal({
      title: 'by a teacher',
      after: 'council',
      command: 'pupil-left',
      by: TEACHER,
      input: LEFT,
      kind: 'denied',
      says: ['not-this-role'],
    }),
  ]);
});
