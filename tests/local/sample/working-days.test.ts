// Working days around a day, by the school's calendar.
import { describe, expect, it } from '@jest/globals';
import { dateAt, instantOf, workingDays } from '../../../local/sample/working-days';

describe('working days', () => {
  const calendar = {
    week: 5 as const,
    days: [
      { date: '2026-10-26', off: true, name: 'moved' },
      { date: '2026-10-31', off: false, name: 'worked' },
    ],
  };
  const day = workingDays('2026-11-01', '2026-10-19', '2026-11-10', calendar);

  it('count from the first that is not before today, over days off and worked Saturdays', () => {
    expect([0, 1].map(day)).toEqual(['2026-11-02', '2026-11-03']);
    expect([-1, -2, -6, -7].map(day)).toEqual(['2026-10-31', '2026-10-30', '2026-10-23', '2026-10-22']);
  });

  it('refuse a day outside the calendar that was read', () => {
    expect(() => day(50)).toThrow('working day 50 lies outside 2026-10-19 to 2026-11-10');
  });

  it('are Kazakhstan dates: five hours ahead of UTC', () => {
    expect(instantOf('2026-11-02', '00:30')).toBe(Date.UTC(2026, 10, 1, 19, 30));
    expect(dateAt(Date.UTC(2026, 10, 1, 19, 30))).toBe('2026-11-02');
  });
});
