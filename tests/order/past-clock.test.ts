// The clock as people could know it on a day: changes of the calendar, the week and the end of the day are taken back.
import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../src/model/calendar-date';
import { type ClockChange, clocksOf } from '../../src/order/past-clock';
import type { Clock } from '../../src/order/statutory-term';
import type { CalendarRow } from '../../src/order/working-days';
import { clockTime } from '../model/clock-time';

const DAY_OFF = calendarDate('2026-11-10');
const ANOTHER = calendarDate('2026-11-12');
const row = (date: string, more: Partial<CalendarRow> = {}): CalendarRow => ({
  date: calendarDate(date),
  week: 'both',
  kind: 'holiday',
  name: { kk: 'мереке', ru: 'праздник' },
  source: 'бұйрық',
  ...more,
});
const NOW: Clock = { week: '6', cutoff: clockTime('17:00'), calendar: [row(DAY_OFF), row(ANOTHER)] };
const on = (changedOn: string, more: Partial<ClockChange>): ClockChange => ({
  changedOn: calendarDate(changedOn),
  days: [],
  ...more,
});
const added = on('2026-11-05', { days: [{ date: DAY_OFF, week: 'both' }] });
const daysOf = (clocks: readonly Clock[]) => clocks.map(({ calendar }) => calendar.map(({ date }) => date));
const clocks = (changes: readonly ClockChange[], day: string) => clocksOf(NOW, changes, calendarDate(day));

describe('¶11 ¶12 ¶20 the clock of a day that is over', () => {
  it('is the clock of now where nothing was changed since', () => {
    expect(clocks([], '2026-11-05')).toEqual([NOW]);
    expect(clocks([added], '2026-11-06')).toEqual([NOW]);
  });

  it('takes a later change back', () => {
    expect(daysOf(clocks([added], '2026-11-04'))).toEqual([[ANOTHER]]);
  });

  it('is two clocks on the day of a change: as it began and as it ended', () => {
    expect(daysOf(clocks([added], '2026-11-05'))).toEqual([[ANOTHER], [DAY_OFF, ANOTHER]]);
    const later = on('2026-11-06', { days: [{ date: ANOTHER, week: 'both' }] });
    expect(daysOf(clocks([added, later], '2026-11-05'))).toEqual([[], [DAY_OFF]]);
    expect(daysOf(clocks([added, later], '2026-11-06'))).toEqual([[DAY_OFF], [DAY_OFF, ANOTHER]]);
  });

  it('takes the latest of several changes back first', () => {
    const kinds = [
      on('2026-11-05', { days: [{ date: DAY_OFF, week: 'both', kind: 'workedWeekend' }] }),
      on('2026-11-06', { days: [{ date: DAY_OFF, week: 'both', kind: 'movedOff' }] }),
    ];
    const kindOn = (day: string) =>
      clocks(kinds, day).map(({ calendar }) => calendar.find(({ date }) => date === DAY_OFF)?.kind);
    expect(kindOn('2026-11-04')).toEqual(['workedWeekend']);
    expect(kindOn('2026-11-06')).toEqual(['movedOff', 'holiday']);
  });

  it('takes back the row of the same day and week alone', () => {
    const both: Clock = { ...NOW, calendar: [row(DAY_OFF, { week: '5' }), row(DAY_OFF, { week: '6' })] };
    const change = on('2026-11-05', { days: [{ date: DAY_OFF, week: '6' }] });
    const [before] = clocksOf(both, [change], calendarDate('2026-11-04'));
    expect(before?.calendar.map(({ week }) => week)).toEqual(['5']);
  });

  it('knows the working week and the end of the day as they were; days of a change without any stay', () => {
    const [week] = clocks([on('2026-11-05', { week: '5' })], '2026-11-04');
    expect(week).toEqual({ ...NOW, week: '5' });
    const [hour] = clocks([on('2026-11-05', { cutoff: clockTime('18:00') })], '2026-11-04');
    expect(hour).toEqual({ ...NOW, cutoff: '18:00' });
    const { cutoff: _none, ...without } = NOW;
    expect(clocksOf(without, [on('2026-11-05', { week: '5' })], calendarDate('2026-11-04'))).toEqual([
      { ...without, week: '5' },
    ]);
  });

  it('makes no name of a day it has to put back', () => {
    const [before] = clocks(
      [on('2026-11-05', { days: [{ date: DAY_OFF, week: 'both', kind: 'movedOff' }] })],
      '2026-11-04',
    );
    expect(before?.calendar.find(({ date }) => date === DAY_OFF)).toEqual({
      date: DAY_OFF,
      week: 'both',
      kind: 'movedOff',
      name: { kk: '', ru: '' },
      source: '',
    });
  });
});
