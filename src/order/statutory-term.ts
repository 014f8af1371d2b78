// The three clocks of the order (¶11, ¶12, ¶20) on the school's calendar, and how an act stands to its day.

import type { CalendarDate } from '../model/calendar-date';
import type { ClockTime, Moment } from '../model/moment';
import { dateWithWeekday } from '../text/dates';
import type { OrderTextKey } from '../text/order-texts';
import type { ParagraphId } from './paragraph';
import { lastDay } from './recount';
import type { DatedValue } from './rule-pack';
import { type Finding, say } from './verdict';
import { type CalendarRow, type TermAnswer, type WorkWeek, workingDaysAfter } from './working-days';

/** What the school sets for all clocks. */
export interface Clock {
  readonly week: WorkWeek;
  readonly calendar: readonly CalendarRow[];
  /** End of the working day; absent: not looked at. */
  readonly cutoff?: ClockTime;
}

/** The last day of a term of the order, counted from a moment. */
export function statutoryTerm(term: DatedValue, from: Moment, clock: Clock): TermAnswer {
  return workingDaysAfter({ ...clock, receivedOn: from.date, receivedAt: from.time, days: term.value });
}

/** `open`: days are left; `today`: the last day; `late`: the day has passed; `done-late`: done after its day. */
export type Standing = 'open' | 'today' | 'late' | 'done' | 'done-late';

/** How an act stands to its day, as seen today. */
export function standing(due: CalendarDate, today: CalendarDate, doneOn?: CalendarDate): Standing {
  if (doneOn !== undefined) return doneOn <= due ? 'done' : 'done-late';
  if (today < due) return 'open';
  return today === due ? 'today' : 'late';
}

/** An act done after its day is recorded with a reason; a year without a calendar is a warning. */
export function termFindings(
  answer: TermAnswer,
  facts: {
    readonly paragraph: ParagraphId;
    readonly doneOn?: CalendarDate;
    /** The last day people were told before the calendar changed. */
    readonly told?: CalendarDate | undefined;
    readonly lateKey: Extract<OrderTextKey, `order.${string}.late`>;
    readonly field: string;
  },
): Finding[] {
  const { paragraph, doneOn, lateKey, field } = facts;
  const due = lastDay(answer.due, facts.told);
  const findings: Finding[] = answer.explanation.yearsWithoutCalendar.map((year) => ({
    rule: `p${paragraph}.calendar`,
    paragraph,
    severity: 'warning',
    message: say('order.term.yearMissing', { year }),
  }));
  if (doneOn !== undefined && doneOn > due) {
    findings.push({
      rule: `p${paragraph}.late`,
      paragraph,
      severity: 'deviation',
      message: say(lateKey, { due: dateWithWeekday(due), done: dateWithWeekday(doneOn) }),
      field,
    });
  }
  return findings;
}
