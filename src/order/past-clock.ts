// The clock as it was: a term that was met is judged by the calendar of the day it was met, not by what the calendar became (¶11, ¶12, ¶20).
import type { CalendarDate } from '../model/calendar-date';
import type { ClockTime } from '../model/moment';
import type { Clock } from './statutory-term';
import type { CalendarRow, RowKind, WorkWeek } from './working-days';

/** A day of the calendar before a change; no kind: there was no row. */
export interface DayBefore {
  readonly date: CalendarDate;
  readonly week: CalendarRow['week'];
  readonly kind?: RowKind;
}

/** One change of the clock: its day, and what was there before. */
export interface ClockChange {
  readonly changedOn: CalendarDate;
  readonly week?: WorkWeek;
  readonly cutoff?: ClockTime;
  readonly days: readonly DayBefore[];
}

/**
 * The clocks people could know on a day: as it was when the day began, and as it was when it ended. One clock where nothing
 * was changed that day. `changes` in the order they were made.
 */
export function clocksOf(now: Clock, changes: readonly ClockChange[], day: CalendarDate): Clock[] {
  const since = changes.findIndex(({ changedOn }) => changedOn >= day);
  if (since === -1) return [now];
  const after = changes.findIndex(({ changedOn }) => changedOn > day);
  const ended = undone(now, after === -1 ? [] : changes.slice(after));
  return since === after ? [ended] : [undone(now, changes.slice(since)), ended];
}

/** The clock before these changes: the latest is taken back first. */
const undone = (now: Clock, changes: readonly ClockChange[]): Clock =>
  [...changes].reverse().reduce(takenBack, now);

function takenBack(clock: Clock, { week, cutoff, days }: ClockChange): Clock {
  const isChanged = (row: CalendarRow) =>
    days.some(({ date, week: of }) => date === row.date && of === row.week);
  const before = days.flatMap(({ date, week: of, kind }): CalendarRow[] =>
    kind ? [{ date, week: of, kind, name: { kk: '', ru: '' }, source: '' }] : [],
  );
  return {
    week: week ?? clock.week,
    ...(clock.cutoff === undefined ? {} : { cutoff: cutoff ?? clock.cutoff }),
    calendar:
      days.length === 0 ? clock.calendar : [...clock.calendar.filter((row) => !isChanged(row)), ...before],
  };
}
