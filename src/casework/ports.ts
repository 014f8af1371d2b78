// What casework asks of the world outside: the workbook, time, chance; papers have ports of their own.
import type { SecondBook } from '../register/second-book';
import type { Surroundings, WorkbookPort } from '../register/workbook-port';

export interface Ports {
  /** The second spreadsheet. */
  readonly second?: SecondBook;
  /** Notes that somebody looked at a card. */
  readonly look?: (look: { cardId: string; staffId: string; at: string }) => void;
  readonly workbook: WorkbookPort;
  readonly surroundings: Surroundings;
}
