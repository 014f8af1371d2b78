// What an act and a question both make of the first read: what is known, and which fault is told to whom.
import { metaRanges } from '../register/meta';
import type { Loaded } from '../register/reading';
import { idsOf } from '../register/reading';
import { RegisterFault } from '../register/register-fault';
import type { Table } from '../register/table';
import { TABLES, type TableName } from '../register/tables';
import type { WorkbookPort } from '../register/workbook-port';
import {
  openCardsIn,
  openItemsIn,
  openLettersIn,
  openRefusalsIn,
  openRequestsIn,
  openTasksIn,
} from './case-file';
import type { Known } from './command';

/** The fault as somebody outside the office is told of it: a sheet and a row would tell of a card. */
export const toldOutside = (fault: RegisterFault): RegisterFault =>
  fault.id === 'row-broken' || fault.id === 'row-repeated' ? new RegisterFault('row-of-others') : fault;

/** The first of the rows asked for that a hand edit broke. Rows of the small tables are read by every act: a broken one stops only what needs it. */
export function brokenPart(loaded: Loaded): RegisterFault | undefined {
  const broken = loaded.broken.find(({ table }) => !(TABLES[table] as Table).small);
  return broken && new RegisterFault('row-broken', { sheet: broken.sheet, row: broken.row });
}

/** To somebody outside the office a question about nothing costs the calls that one about something costs: how long an answer takes tells of no card. */
export function asLong(workbook: WorkbookPort, first: Loaded, loaded: Loaded): void {
  if (loaded === first) workbook.read([metaRanges[0]]);
}

/** What is known after the first read. */
export const knownFrom = (loaded: Loaded): Known => ({
  openCards: openCardsIn(loaded.meta.openCards),
  openLetters: openLettersIn(loaded.meta.openCards),
  openTasks: openTasksIn(loaded.meta.openCards),
  openItems: openItemsIn(loaded.meta.openCards),
  openRequests: openRequestsIn(loaded.meta.openCards),
  openRefusals: openRefusalsIn(loaded.meta.openCards),
  openSittings: loaded.meta.openSittings,
  ids: (table: TableName) => idsOf(loaded, table),
});
