// What the page is given to choose from before it asks anything.
import { describe, expect, it } from '@jest/globals';
import { ask, give, put, record } from './book';
import { SECRETARY, schoolAfter, TEACHER } from './school-path';

describe('days off in the lists', () => {
  it('are those the calendar tells for the same days, for everyone', () => {
    const book = schoolAfter('council');
    for (const who of [SECRETARY, TEACHER]) {
      const { daysOff } = ask(book, 'lists', who, {});
      const { from = '', to = '', days = [] } = daysOff ?? {};
      const told = ask(book, 'calendar', who, { from, to }).days.filter((day) => day.off);
      expect(days).toEqual(told.map(({ date, name }) => ({ date, name })));
      expect(days.map((day) => day.date)).toContain('2026-12-16');
      expect(days.find((day) => day.date === '2026-11-07')).toBeDefined();
    }
  });
});

describe('the list of pupils', () => {
  it('tells what it says to those who keep it, never the IIN, and to a teacher name and class alone', () => {
    const book = schoolAfter('council');
    const [found] = ask(book, 'find-pupil', SECRETARY, { text: 'сейит' }).results;
    expect(found?.facts).toMatchObject({ lastName: 'Сейітқали', grade: 7 });
    expect(JSON.stringify(found)).not.toMatch(/iin/i);
    expect(ask(book, 'find-pupil', TEACHER, { text: 'сейит' }).results[0]?.facts).toBeUndefined();
  });

  it('a pupil put right keeps the IIN that the form did not show', () => {
    const book = schoolAfter('council');
    const [found] = ask(book, 'find-pupil', SECRETARY, { text: 'сейит' }).results;
    const { id = '', facts } = found ?? {};
    put(book, 'Pupils', id, { iin: '201904050026' });
    expect(give(book, 'save-pupil', SECRETARY, { ...facts!, pupilId: id, grade: 8, iin: '' }).kind).toBe(
      'done',
    );
    expect(record(book, 'Pupils', id)).toMatchObject({ grade: 8, iin: '201904050026' });
  });
});
