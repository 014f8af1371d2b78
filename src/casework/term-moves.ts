// Terms of the order that the calendar moved while they ran (¶11, ¶12, ¶20): which days people were told, and why they changed.
import type { CalendarDate } from '../model/calendar-date';
import type { Term } from '../model/codes';
import { lastDay } from '../order/recount';
import type { TermMove } from '../register/tables/term-moves';
import type { Desk } from './desk';

/** The moves that led to the day counted now, the last one first; a term whose first day was put right begins anew. */
export function movesOf(
  desk: Desk,
  of: { holder: string; term: Term; referralId?: string | undefined },
  counted: CalendarDate,
): TermMove[] {
  const found: TermMove[] = [];
  let day: CalendarDate | null = counted;
  for (const move of desk.file.all('TermMoves', of.holder).reverse()) {
    if (move.term !== of.term || move.referralId !== (of.referralId ?? '')) continue;
    if (move.now !== day) break;
    found.push(move);
    day = move.was;
  }
  return found;
}

/** The latest last day people were told before; undefined when the calendar never moved this term. */
export const toldDay = (moves: readonly TermMove[]): CalendarDate | undefined =>
  moves
    .flatMap(({ was }) => was ?? [])
    .sort()
    .pop();

/** The last day that counts for a term counted now: the later of the days told. */
export const lastDayOf = (
  desk: Desk,
  of: Parameters<typeof movesOf>[1],
  counted: CalendarDate,
): CalendarDate => lastDay(counted, toldDay(movesOf(desk, of, counted)));
