// What casework asks of the world outside: the workbook, time, chance; papers have ports of their own.
import type { Surroundings, WorkbookPort } from '../register/workbook-port';

export interface Ports {
  readonly workbook: WorkbookPort;
  readonly surroundings: Surroundings;
}
