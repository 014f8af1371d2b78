// The working-day clock of ¶11, ¶12 and ¶20: which days count, and how the answer came about.

import { addDays, type CalendarDate, dateParts, weekday } from '../model/calendar-date';
import type { ClockTime } from '../model/moment';
import { type Bilingual, fillBoth } from '../text/bilingual';
import { ORDER_TEXTS } from '../text/order-texts';

/** The staff's week: Monday–Friday or Monday–Saturday; the school chooses. */
export type WorkWeek = '5' | '6';

/**
 * `holiday` a public holiday; `dayOff` a day off by law that is never moved (7 January, Qurban Ait); `movedOff` a day
 * off for a holiday on a weekend or by decision; `workedWeekend` a weekend day worked instead.
 */
export const ROW_KINDS = ['holiday', 'dayOff', 'movedOff', 'workedWeekend'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** One day of the calendar that is not as its weekday says; the school may edit, add and remove rows. */
export interface CalendarRow {
  readonly date: CalendarDate;
  readonly kind: RowKind;
  readonly week: WorkWeek | 'both';
  readonly name: Bilingual;
  /** Where the day is from: an act, a publication, a decision of the head. */
  readonly source: string;
}

export interface DayKind {
  readonly working: boolean;
  readonly kind: 'workday' | 'weekend' | RowKind;
  readonly name: Bilingual;
}

export interface TermQuestion {
  readonly receivedOn: CalendarDate;
  /** Absent: nobody wrote it down, the day counts as it is. */
  readonly receivedAt?: ClockTime;
  /** End of the working day, set by the school; absent: any hour of the day counts as that day. */
  readonly cutoff?: ClockTime;
  /** Working days, 1 or more. */
  readonly days: number;
  readonly week: WorkWeek;
  readonly calendar: readonly CalendarRow[];
}

export interface SkippedDay {
  readonly date: CalendarDate;
  readonly why: DayKind;
}

export interface CountedDay {
  readonly date: CalendarDate;
  /** Kind `workday`, or `workedWeekend` with the reason. */
  readonly why: DayKind;
}

export interface TermAnswer {
  /** The last day on which the act is in time. */
  readonly due: CalendarDate;
  readonly explanation: TermExplanation;
}

export interface TermExplanation {
  readonly receivedOn: CalendarDate;
  readonly receivedAt?: ClockTime;
  readonly cutoff?: ClockTime;
  /** The day the receipt counts as: a later one when it came after the end of the working day. */
  readonly countsAs: CalendarDate;
  readonly day1: CalendarDate;
  readonly counted: readonly CountedDay[];
  /** Days from receipt to `due` that do not count, early to late. */
  readonly skipped: readonly SkippedDay[];
  /** Years touched for which the calendar has no row at all: only weekends were known. */
  readonly yearsWithoutCalendar: readonly number[];
}

/**
 * The last day of a term in working days (¶11, ¶12, ¶20). The count starts on the day after receipt, as the Civil Code
 * counts terms (art. 172–177); what came after the end of a working day counts as received on the next working day.
 * Throws RangeError unless `days` is a whole number from 1.
 *
 * Reading: the order does not say how a day without work is treated on receipt. It has no end of the working day, so
 * the hour is not looked at and the count starts on the next day; the first working day is day 1.
 */
export function workingDaysAfter(question: TermQuestion): TermAnswer {
  const { receivedOn, receivedAt, cutoff, days, week, calendar } = question;
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`a term of ${days} working days`);
  const kindOf = dayKinds(week, calendar);
  const skipped: SkippedDay[] = [];
  const nextWorkingDay = (after: CalendarDate): CountedDay => {
    for (let date = addDays(after, 1); ; date = addDays(date, 1)) {
      const why = kindOf(date);
      if (why.working) return { date, why };
      skipped.push({ date, why });
    }
  };
  const late =
    receivedAt !== undefined && cutoff !== undefined && receivedAt > cutoff && kindOf(receivedOn).working;
  const countsAs = late ? nextWorkingDay(receivedOn).date : receivedOn;
  const counted: CountedDay[] = [];
  for (let day = 0; day < days; day += 1) counted.push(nextWorkingDay(counted[day - 1]?.date ?? countsAs));
  const due = counted[days - 1]!.date;
  return {
    due,
    explanation: {
      receivedOn,
      receivedAt,
      cutoff,
      countsAs,
      day1: counted[0]!.date,
      counted,
      skipped,
      yearsWithoutCalendar: yearsMissing(receivedOn, due, calendar),
    },
  };
}

/** The last day that leaves so many working days up to a day, that day among them: a notice given by then is in time. */
export function workingDaysBefore(
  day: CalendarDate,
  days: number,
  week: WorkWeek,
  calendar: readonly CalendarRow[],
): CalendarDate {
  const kindOf = dayKinds(week, calendar);
  let date = day;
  for (let left = days; left > 0; ) {
    date = addDays(date, -1);
    if (kindOf(date).working) left -= 1;
  }
  return date;
}

/** What a day is for a working week, and why. */
export function dayKind(date: CalendarDate, week: WorkWeek, calendar: readonly CalendarRow[]): DayKind {
  return dayKinds(week, calendar)(date);
}

/** The kind of any day, for many days of one calendar. */
export function dayKinds(week: WorkWeek, calendar: readonly CalendarRow[]): (date: CalendarDate) => DayKind {
  const rows = new Map<CalendarDate, CalendarRow>();
  for (const row of calendar) {
    if (row.week !== week && row.week !== 'both') continue;
    const other = rows.get(row.date);
    // Two rows for one day: a day off outweighs a worked weekend, a holiday's name outweighs the rest.
    if (other === undefined || ROW_KINDS.indexOf(row.kind) < ROW_KINDS.indexOf(other.kind)) {
      rows.set(row.date, row);
    }
  }
  return (date) => {
    const row = rows.get(date);
    if (row) return { working: row.kind === 'workedWeekend', kind: row.kind, name: row.name };
    const weekend = weekday(date) >= (week === '5' ? 6 : 7);
    return weekend
      ? { working: false, kind: 'weekend', name: fillBoth(ORDER_TEXTS['order.term.weekend'], { n: 1 }) }
      : { working: true, kind: 'workday', name: ORDER_TEXTS['order.term.workday'] };
  };
}

function yearsMissing(
  from: CalendarDate,
  to: CalendarDate,
  calendar: readonly CalendarRow[],
): readonly number[] {
  const known = new Set(calendar.map((row) => dateParts(row.date).year));
  const [first, last] = [dateParts(from).year, dateParts(to).year];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((year) => !known.has(year));
}
