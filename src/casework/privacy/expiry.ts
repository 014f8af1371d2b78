// Cards whose time to be kept is over: which they are, and since when.
import { addDays, type CalendarDate, dateParts, isCalendarDate } from '../../model/calendar-date';
import type { Card } from '../../register/tables/cards';

/** What is read of a card to know whether it is over, and since when. */
export const END_COLUMNS = [
  'number',
  'registerNumber',
  'outcome',
  'decidedOn',
  'endKind',
  'endedOn',
  'removedOn',
  'expiredOn',
] as const;
export type CardEndFacts = Pick<Card, (typeof END_COLUMNS)[number]>;

/** The day a card was over: ended, removed, or refused; null while it is not. */
export const closedOn = (
  card: Pick<CardEndFacts, 'outcome' | 'decidedOn' | 'endKind' | 'endedOn' | 'removedOn'>,
) =>
  card.endKind !== ''
    ? card.endedOn
    : (card.removedOn ?? (card.outcome === 'REFUSE' ? card.decidedOn : null));

/** The same day so many years later; 29 February becomes 1 March. */
export function yearsAfter(day: CalendarDate, years: number): CalendarDate {
  const { year } = dateParts(day);
  const same = `${year + years}${day.slice(4)}`;
  return isCalendarDate(same) ? same : addDays(`${year + years}-02-28` as CalendarDate, 1);
}

/** The first day on which a closed card may expire: the day after its years; null while the card is not closed. */
export const expiresOn = (card: Parameters<typeof closedOn>[0], years: number): CalendarDate | null => {
  const closed = closedOn(card);
  return closed === null ? null : addDays(yearsAfter(closed, years), 1);
};
