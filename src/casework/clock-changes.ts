// The record of changes of the clock: what it was before is written by the act that changes it, and read where past terms are judged.
import type { CalendarDate } from '../model/calendar-date';
import type { ClockTime } from '../model/moment';
import { type ClockChange, clocksOf, type DayBefore } from '../order/past-clock';
import type { Clock } from '../order/statutory-term';
import { ROW_KINDS, type RowKind } from '../order/working-days';
import { clockOf } from './card-facts';
import type { Desk } from './desk';

/** A day of the calendar as the clock sees it; '' for one it does not look at. */
const kindOf = (desk: Desk, id: string): RowKind | '' => {
  const kind = desk.file.get('Calendar', id)?.kind;
  return ROW_KINDS.find((each) => each === kind) ?? '';
};

/** Remembers these days of the calendar as they are now; call the answer when they were changed: days that stayed as they were are no change. */
export function rememberDays(desk: Desk, ids: readonly string[]): () => void {
  const before = ids.map((id) => ({ id, kind: kindOf(desk, id) }));
  return () =>
    keepClockChange(
      desk,
      before.filter(({ id, kind }) => kindOf(desk, id) !== kind).map(({ id, kind }) => `${id}=${kind}`),
    );
}

/** Writes down what was there before; nothing when nothing changed. */
export function keepClockChange(desk: Desk, was: readonly string[]): void {
  if (was.length > 0)
    desk.file.add('ClockChanges', '', {
      changedOn: desk.today,
      madeBy: desk.actor.staffId,
      was: was.join('; '),
    });
}

/** What is kept of a change, as the rules read it; what a person typed into the sheet and is no day is left out. */
function readChange(changedOn: CalendarDate, was: string): ClockChange {
  const parts = was.split('; ').map((part) => /^([^=]*)=(.*)$/.exec(part) ?? []);
  const of = (name: string) => parts.find(([, key]) => key === name)?.[2];
  const [week, cutoff] = [of('week'), of('cutoff')];
  const days = parts.flatMap(([, key = '', value]): DayBefore[] => {
    const [, date, dayWeek] = /^(\d{4}-\d{2}-\d{2})\/(5|6|both)$/.exec(key) ?? [];
    const kind = ROW_KINDS.find((each) => each === value);
    return date && dayWeek
      ? [{ date: date as CalendarDate, week: dayWeek as DayBefore['week'], ...(kind ? { kind } : {}) }]
      : [];
  });
  return {
    changedOn,
    ...(week === '5' || week === '6' ? { week } : {}),
    ...(cutoff ? { cutoff: cutoff as ClockTime } : {}),
    days,
  };
}

/** Clocks by the day a term was met; of one not met, the clock of today. Needs ClockChanges whole. */
export function pastClocks(desk: Desk): (doneOn: CalendarDate | null) => readonly Clock[] {
  const now = clockOf(desk);
  const changes = desk.file
    .all('ClockChanges')
    .flatMap(({ changedOn, was }) => (changedOn === null ? [] : [readChange(changedOn, was)]));
  const known = new Map<CalendarDate, Clock[]>();
  return (doneOn) => {
    if (doneOn === null || changes.length === 0) return [now];
    const found = known.get(doneOn) ?? clocksOf(now, changes, doneOn);
    known.set(doneOn, found);
    return found;
  };
}
