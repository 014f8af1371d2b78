// Every check of the year on one exported workbook.
import type { TodayView } from '../../../src/casework/views';
import type { WorkbookValues } from '../../verify/verify-journal';
import type { Accepted } from '../year-log';
import { type Checked, readBook } from './book';
import { cardChecks } from './cards';
import { councilChecks } from './council';
import { journalChecks } from './journal';
import { planChecks } from './plans';
import { termChecks } from './terms';
import { todayChecks } from './today';

/** What the people were told, to be held against the sheets. */
export interface Told {
  readonly accepted: readonly Accepted[];
  readonly today: TodayView;
}

export function checkYear(values: WorkbookValues, { accepted, today }: Told): Checked[] {
  const book = readBook(values);
  return [
    ...councilChecks(book),
    ...cardChecks(book),
    ...planChecks(book),
    ...termChecks(book),
    ...journalChecks(book, accepted, []),
    ...todayChecks(book, today),
  ];
}
