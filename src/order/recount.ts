// A term counted again after the calendar changed (¶11, ¶12, ¶20): the day told before and the new one are both kept.

import type { CalendarDate } from '../model/calendar-date';
import { type Bilingual, fillBoth, listBoth } from '../text/bilingual';
import { dateWithWeekday } from '../text/dates';
import { ORDER_TEXTS } from '../text/order-texts';
import { type Standing, standing } from './statutory-term';
import { explain } from './term-words';
import { type TermAnswer, type TermQuestion, workingDaysAfter } from './working-days';

export interface Recount {
  /** The last day people were told. */
  readonly told: CalendarDate;
  /** The last day by the calendar as it is now, with its reasons. */
  readonly now: TermAnswer;
  readonly changed: boolean;
}

/** A term counted again by the calendar in the question, beside the day told before. */
export function recount(told: CalendarDate, question: TermQuestion): Recount {
  const now = workingDaysAfter(question);
  return { told, now, changed: now.due !== told };
}

/** Both days with the new count's explanation; the explanation alone when nothing changed. */
export function recountWords({ told, now, changed }: Recount): Bilingual {
  const count = explain(now.explanation);
  if (!changed) return count;
  const facts = { told: dateWithWeekday(told), due: dateWithWeekday(now.due) };
  return listBoth([fillBoth(ORDER_TEXTS['order.term.recounted'], facts), count], ' ');
}

/**
 * How an act stands after a recount. Reading: nobody is late for having kept to the day they were told, and nobody
 * loses a day the new calendar gives: the later of the two days counts.
 */
export function standingAfterRecount(
  { told, now }: Recount,
  today: CalendarDate,
  doneOn?: CalendarDate,
): Standing {
  return standing(now.due > told ? now.due : told, today, doneOn);
}

/** An open term somewhere in the register. */
export interface OpenTerm {
  /** Card and kind of term, as the caller names it. */
  readonly id: string;
  readonly told: CalendarDate;
  readonly question: TermQuestion;
}

/** The open terms whose last day a changed calendar moves. */
export function movedTerms(open: readonly OpenTerm[]): (OpenTerm & Recount)[] {
  return open
    .map((term) => ({ ...term, ...recount(term.told, term.question) }))
    .filter(({ changed }) => changed);
}
