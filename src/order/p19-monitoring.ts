// ¶19: monitoring of the help: how far a measure has come, work written down, the quality assessed. No term for an entry is named: a date that has passed is shown, never asked a reason for.
import { addDays, type CalendarDate, dateParts, weekday } from '../model/calendar-date';
import type { PlanResult, Repeat } from '../model/codes';
import { longDate } from '../text/dates';
import { collect, type Finding, say } from './verdict';

/** The first day of the week (Monday) or month that a day belongs to. */
export function periodOf(repeat: Repeat, day: CalendarDate): CalendarDate {
  const { year, month } = dateParts(day);
  return repeat === 'WEEKLY' ? addDays(day, 1 - weekday(day)) : firstOf(year, month);
}

/** The first day of the next week or month. */
export function periodAfter(repeat: Repeat, first: CalendarDate): CalendarDate {
  const { year, month } = dateParts(first);
  return repeat === 'WEEKLY' ? addDays(first, 7) : firstOf(month === 12 ? year + 1 : year, (month % 12) + 1);
}

const firstOf = (year: number, month: number): CalendarDate =>
  `${year}-${String(month).padStart(2, '0')}-01` as CalendarDate;

export interface MeasureDates {
  readonly repeat: Repeat | '';
  /** First day of the plan. */
  readonly from: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  /** First days of the periods in which it was done. */
  readonly ticked: readonly string[];
  /** Whether the school is closed on a day: a period that is closed throughout is not asked for. Absent: never. */
  readonly isClosed?: ((day: CalendarDate) => boolean) | undefined;
}

function closedThroughout(
  from: CalendarDate,
  until: CalendarDate,
  isClosed: (day: CalendarDate) => boolean,
): boolean {
  for (let day = from; day < until; day = addDays(day, 1)) if (!isClosed(day)) return false;
  return true;
}

/** First days of the whole periods of a plan that are not ticked, up to the one of a day; one that had begun before the plan, or in which the school is closed throughout, is not asked for. */
export function openPeriods(
  { repeat, from, dueOn, ticked, isClosed }: MeasureDates,
  upTo: CalendarDate,
): CalendarDate[] {
  if (repeat === '' || from === null || dueOn === null) return [];
  const end = upTo < dueOn ? upTo : dueOn;
  const found: CalendarDate[] = [];
  const own = periodOf(repeat, from);
  for (let at = own < from ? periodAfter(repeat, own) : own; at <= end; at = periodAfter(repeat, at))
    if (!ticked.includes(at) && !(isClosed && closedThroughout(at, periodAfter(repeat, at), isClosed)))
      found.push(at);
  return found;
}

/** By which day something must be done next: the end of the first period without a tick, else the measure's own date; null when it is finished or has no date. */
export function nextDue(measure: MeasureDates): CalendarDate | null {
  const { repeat, dueOn, doneOn } = measure;
  if (doneOn !== null || dueOn === null) return null;
  const first = repeat === '' ? undefined : openPeriods(measure, dueOn)[0];
  if (repeat === '' || first === undefined) return dueOn;
  const last = addDays(periodAfter(repeat, first), -1);
  return last < dueOn ? last : dueOn;
}

export interface WorkFacts {
  readonly doneOn: CalendarDate;
  readonly planFrom?: CalendarDate;
  readonly finishedOn?: CalendarDate;
}

/** T17 Work that was done is written down whenever it was; days that do not fit are told. */
export function workFindings({ doneOn, planFrom, finishedOn }: WorkFacts): Finding[] {
  return collect(
    planFrom !== undefined && doneOn < planFrom
      ? {
          rule: 'p19.before-plan',
          paragraph: 19,
          severity: 'warning',
          message: say('order.p19.beforePlan', { from: longDate(planFrom) }),
          field: 'doneOn',
        }
      : undefined,
    finishedOn !== undefined && doneOn > finishedOn
      ? {
          rule: 'p19.after-finish',
          paragraph: 19,
          severity: 'warning',
          message: say('order.p19.afterFinish', { done: longDate(finishedOn) }),
          field: 'doneOn',
        }
      : undefined,
  );
}

export interface QualityFacts {
  readonly quality: PlanResult;
  readonly note: string;
  /** Entries of work done. */
  readonly works: number;
}

/** A measure is finished with its assessment: an indicator that was not reached wants a word why; without any entry of work the assessment rests on nothing written. */
export function qualityFindings({ quality, note, works }: QualityFacts): Finding[] {
  return collect(
    quality !== 'REACHED' && note.trim() === ''
      ? {
          rule: 'p19.quality-note',
          paragraph: 19,
          severity: 'block',
          message: say('order.p19.qualityNote'),
          field: 'note',
        }
      : undefined,
    works === 0
      ? {
          rule: 'p19.no-work',
          paragraph: 19,
          severity: 'warning',
          message: say('order.p19.noWork'),
          field: 'doneOn',
        }
      : undefined,
  );
}
