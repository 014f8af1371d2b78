// ¶19: weeks and months of a measure that is done again, and by when something is due next.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate, weekday } from '../../src/model/calendar-date';
import { REPEATS } from '../../src/model/codes';
import {
  type MeasureDates,
  nextDue,
  openPeriods,
  periodAfter,
  periodOf,
} from '../../src/order/p19-monitoring';

const FIRST = calendarDate('2024-01-01');
const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays(FIRST, n));
const measure = (change: Partial<MeasureDates> = {}): MeasureDates => ({
  repeat: 'WEEKLY',
  from: calendarDate('2026-11-05'),
  dueOn: calendarDate('2026-12-02'),
  doneOn: null,
  ticked: [],
  ...change,
});
const upTo = calendarDate('2026-11-25');

describe('¶19 periods', () => {
  it('a week begins on Monday, a month on its first day', () => {
    expect(periodOf('WEEKLY', calendarDate('2026-11-15'))).toBe('2026-11-09');
    expect(periodOf('WEEKLY', calendarDate('2026-11-16'))).toBe('2026-11-16');
    expect(periodOf('MONTHLY', calendarDate('2026-12-31'))).toBe('2026-12-01');
    expect(periodAfter('MONTHLY', calendarDate('2026-12-01'))).toBe('2027-01-01');
  });

  it('every day lies in exactly one period', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REPEATS), day, (repeat, date) => {
        const first = periodOf(repeat, date);
        const next = periodAfter(repeat, first);
        expect(first <= date && date < next).toBe(true);
        expect(periodOf(repeat, addDays(next, -1))).toBe(first);
        expect(periodOf(repeat, next)).toBe(next);
        if (repeat === 'WEEKLY') expect(weekday(first)).toBe(1);
      }),
    );
  });

  it('a week that had begun before the plan is not asked for, one that begins with it is', () => {
    expect(openPeriods(measure(), upTo)).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
    expect(openPeriods(measure({ from: calendarDate('2026-11-09') }), upTo)[0]).toBe('2026-11-09');
  });

  it('the week that begins on the day asked about is open', () => {
    expect(openPeriods(measure(), calendarDate('2026-11-23')).at(-1)).toBe('2026-11-23');
  });

  it('ticked weeks and weeks after the date are not open', () => {
    expect(openPeriods(measure({ ticked: ['2026-11-16'] }), upTo)).toEqual(['2026-11-09', '2026-11-23']);
    expect(openPeriods(measure({ dueOn: calendarDate('2026-11-15') }), upTo)).toEqual(['2026-11-09']);
  });

  it('a week in which the school is closed throughout is not asked for, one with a single open day is', () => {
    const closed = (from: string, to: string) => (at: CalendarDate) => at >= from && at <= to;
    const open = (isClosed: MeasureDates['isClosed']) => openPeriods(measure({ isClosed }), upTo);
    expect(open(closed('2026-11-16', '2026-11-22'))).toEqual(['2026-11-09', '2026-11-23']);
    expect(open(closed('2026-11-16', '2026-11-21'))).toHaveLength(3);
    expect(open(closed('2026-11-17', '2026-11-22'))).toHaveLength(3);
    expect(nextDue(measure({ isClosed: closed('2026-11-01', '2026-11-15') }))).toBe('2026-11-22');
    const months = measure({
      repeat: 'MONTHLY',
      from: calendarDate('2026-06-01'),
      dueOn: calendarDate('2026-09-30'),
    });
    const summer = closed('2026-07-01', '2026-08-31');
    expect(openPeriods({ ...months, isClosed: summer }, calendarDate('2026-09-15'))).toEqual([
      '2026-06-01',
      '2026-09-01',
    ]);
  });

  it('nothing is open of a measure done once, or without days', () => {
    const later = calendarDate('2027-03-01');
    expect(openPeriods(measure({ repeat: '', dueOn: later }), later)).toEqual([]);
    expect(openPeriods(measure({ from: null }), upTo)).toEqual([]);
    expect(openPeriods(measure({ dueOn: null }), upTo)).toEqual([]);
  });
});

describe('¶19 what is due next', () => {
  it('the end of the first open week, never after the date of the measure', () => {
    expect(nextDue(measure())).toBe('2026-11-15');
    expect(nextDue(measure({ ticked: ['2026-11-09'] }))).toBe('2026-11-22');
    expect(nextDue(measure({ ticked: ['2026-11-09', '2026-11-16', '2026-11-23'] }))).toBe('2026-12-02');
  });

  it('the date itself when every week is ticked, or it is done once', () => {
    const ticked = ['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'];
    expect(nextDue(measure({ ticked }))).toBe('2026-12-02');
    expect(nextDue(measure({ repeat: '' }))).toBe('2026-12-02');
  });

  it('nothing of a finished measure, or of one without a date', () => {
    expect(nextDue(measure({ doneOn: upTo }))).toBeNull();
    expect(nextDue(measure({ dueOn: null }))).toBeNull();
  });
});
