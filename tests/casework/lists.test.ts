// What the page is given to choose from before it asks anything.
import { describe, expect, it } from '@jest/globals';
import { ask } from './book';
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
