// When the council would look at the work under way again (¶19): the order names no term, the school may set its own.
import { addDays, type CalendarDate } from '../../model/calendar-date';
import type { Card } from '../../register/tables/cards';
import { isOnRegister } from '../card-state';
import type { Desk } from '../desk';

const DAYS: Readonly<Record<string, number>> = { month: 30, quarter: 91, 'half-year': 182 };

/** The day of the last decision on a card on the register, and the day of the next look; undefined when the school wants no reminder, or the question stands on an agenda. */
export function reviewDue(
  { settings }: Desk,
  card: Card,
): { last: CalendarDate; due: CalendarDate } | undefined {
  const days = DAYS[settings.reviewPeriod];
  const [last] = [card.reviewedOn, card.keptOn, card.decidedOn]
    .flatMap((on) => on ?? [])
    .sort()
    .reverse();
  if (days === undefined || last === undefined || !isOnRegister(card) || card.laterItemId !== '')
    return undefined;
  return { last, due: addDays(last, days) };
}
