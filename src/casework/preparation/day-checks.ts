// Days a person typed: none of what has happened lies ahead, and nothing comes before what it follows.
import type { CalendarDate } from '../../model/calendar-date';
import type { ParagraphId } from '../../order/paragraph';
import { fillBoth } from '../../text/bilingual';
import { CASEWORK_TEXTS } from '../../text/casework-texts';
import { shortDate } from '../../text/dates';
import type { FieldProblem } from '../command';

export interface DayCheck {
  readonly path: string;
  readonly on: CalendarDate | null | undefined;
  /** It comes not before these. */
  readonly after?: readonly (CalendarDate | null | undefined)[];
  /** It may lie ahead of today. */
  readonly ahead?: true;
}

/** The field's days stand the wrong way round: `on` ought not to be before `before`; both are named. */
export const outOfOrder = (
  path: string,
  on: CalendarDate,
  before: CalendarDate,
  paragraph?: ParagraphId,
): FieldProblem => ({
  path: [path],
  text: 'problem.dates-order',
  words: fillBoth(CASEWORK_TEXTS['problem.date-before'], { on: shortDate(on), before: shortDate(before) }),
  ...(paragraph === undefined ? {} : { paragraph }),
});

/** Every day that is wrong; days left empty are not looked at. */
export const dayProblems = (
  today: CalendarDate,
  paragraph: ParagraphId,
  checks: readonly DayCheck[],
): FieldProblem[] =>
  checks.flatMap(({ path, on, after = [], ahead }): FieldProblem[] => {
    if (!on) return [];
    if (!ahead && on > today) return [{ path: [path], text: 'problem.date-ahead' }];
    const before = after.find((each) => each && on < each);
    return before ? [outOfOrder(path, on, before, paragraph)] : [];
  });
