// The days of a sitting that is held in several parts: when each began and ended, and on which of them something is decided now.
import type { CalendarDate } from '../../model/calendar-date';
import type { Sitting, SittingPart } from '../../register/tables/sittings';

/** Whether a break was announced and the sitting has not gone on since. */
export const isOnBreak = (sitting: Sitting): boolean => sitting.resumesOn !== null;

/** I-25 The day of what is decided now: of the part that goes on, or during a break of the one that ended last. */
export function decidingDay(sitting: Sitting): CalendarDate | null {
  const last = sitting.parts[sitting.parts.length - 1];
  return (isOnBreak(sitting) ? last?.on : sitting.partOn) ?? sitting.heldOn;
}

/** The last day on which the council sits, as far as is known: of the announced part, of the part that goes on, or the sitting's own. */
export const lastDay = (sitting: Sitting): CalendarDate | null =>
  sitting.resumesOn ?? sitting.partOn ?? sitting.heldOn;

/** When the part that goes on began. */
export const partBegan = ({ partFrom, openedAt }: Sitting): string => partFrom || openedAt;

/** All parts with their hours, the one that goes on last; its end is '' while it is open. */
export function partsOf(sitting: Sitting): SittingPart[] {
  if (sitting.heldOn === null || isOnBreak(sitting)) return [...sitting.parts];
  const now = {
    on: sitting.partOn ?? sitting.heldOn,
    from: partBegan(sitting),
    to: sitting.closedAt,
  };
  return [...sitting.parts, now];
}
