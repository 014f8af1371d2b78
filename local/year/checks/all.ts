// Every check of the year on one exported workbook.
import type { TodayView } from '../../../src/casework/views';
import type { Accepted } from '../year-log';
import type { Book, Checked } from './book';
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
  readonly remarks: ReadonlyMap<string, readonly string[]>;
  /** The last day that was lived. */
  readonly on: string;
}

export function checkYear(book: Book, { accepted, today, remarks, on }: Told): Checked[] {
  return [
    ...councilChecks(book),
    ...cardChecks(book),
    ...planChecks(book, remarks),
    ...termChecks(book, on),
    ...journalChecks(book, accepted, []),
    ...todayChecks(book, today),
  ];
}
