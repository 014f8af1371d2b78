// Days a person typed: none of what has happened lies ahead, and nothing comes before what it follows.
import type { CalendarDate } from '../model/calendar-date';
import type { ParagraphId } from '../order/paragraph';
import type { FieldProblem } from './command';

export interface DayCheck {
  readonly path: string;
  readonly on: CalendarDate | null | undefined;
  /** It comes not before these. */
  readonly after?: readonly (CalendarDate | null | undefined)[];
  /** It may lie ahead of today. */
  readonly ahead?: true;
}

/** Every day that is wrong; days left empty are not looked at. */
export const dayProblems = (
  today: CalendarDate,
  paragraph: ParagraphId,
  checks: readonly DayCheck[],
): FieldProblem[] =>
  checks.flatMap(({ path, on, after = [], ahead }): FieldProblem[] => {
    if (!on) return [];
    if (!ahead && on > today) return [{ path: [path], text: 'problem.date-ahead' }];
    return after.some((before) => before && on < before)
      ? [{ path: [path], text: 'problem.dates-order', paragraph }]
      : [];
  });
