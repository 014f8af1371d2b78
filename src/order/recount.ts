// A term counted again after the calendar changed (¶11, ¶12, ¶20): the day told before and the new one are both kept.

import type { CalendarDate } from '../model/calendar-date';
import { type Bilingual, fillBoth, listBoth } from '../text/bilingual';
import { dateWithWeekday } from '../text/dates';
import { ORDER_TEXTS } from '../text/order-texts';
import { explain } from './term-words';
import type { TermAnswer } from './working-days';

export interface Recount {
  /** The latest last day people were told before. */
  readonly told: CalendarDate;
  /** The last day by the calendar as it is now, with its reasons. */
  readonly now: TermAnswer;
  /** What changed in the calendar. */
  readonly reason: Bilingual;
}

/**
 * The last day that counts. Reading: nobody is late for having kept to the day they were told, and nobody loses a day
 * the new calendar gives: the later of the two.
 */
export function lastDay(now: CalendarDate, told: CalendarDate | undefined): CalendarDate {
  return told !== undefined && told > now ? told : now;
}

/** Both days, what changed, which of the days counts when the new one is earlier, and the new count. */
export function recountWords({ told, now, reason }: Recount): Bilingual {
  const facts = { told: dateWithWeekday(told), due: dateWithWeekday(now.due), reason };
  return listBoth(
    [
      fillBoth(ORDER_TEXTS['order.term.recounted'], facts),
      ...(told > now.due ? [ORDER_TEXTS['order.term.told-counts']] : []),
      explain(now.explanation),
    ],
    ' ',
  );
}
