// The requests that undo a misplaced write: the kept row back to where we wrote, the record to its own row.
import type { Language } from '../text/bilingual';
import { appendRows, replaceRow } from './commit-plan';
import { checkRow, META_SHEET_ID } from './meta';
import { type Stamp, writeRow } from './row-codec';
import type { AnyRecord, Table } from './table';
import type { TableIndex } from './table-index';
import type { Request } from './workbook-port';

/** A record a commit meant to write, and the check row that keeps what stood where it was written (none for an appended row). */
export interface Misplaced {
  table: Table;
  record: AnyRecord;
  keptAt?: number;
  /** What is kept is the record's own row: only columns had moved. */
  keptIsOwn: boolean;
}

/**
 * Requests for one record. `index` is a fresh read; `written` is the row our write went to (undefined when a person
 * deleted it meanwhile). A record whose own row is gone is appended again.
 */
export function planRepair(
  index: TableIndex,
  { table, record, keptAt, keptIsOwn }: Misplaced,
  written: number | undefined,
  stamp: Stamp,
  language: Language,
): Request[] {
  const cells = writeRow(table, record, stamp, language);
  const single = index.rowOf.get(record.id);
  const rows = index.repeated.get(record.id) ?? (single === undefined ? [] : [single]);
  const own = rows.find((row) => row !== written);
  const requests: Request[] = [];
  if (written !== undefined) {
    requests.push(clearRow(table, written, index.width));
    if (keptAt !== undefined) requests.push(putBack(table, keptAt, written, index.width));
  }
  const target = own ?? (keptAt === undefined || keptIsOwn ? written : undefined);
  if (target !== undefined) return [...requests, ...replaceRow(table, index.places, target, cells)];
  return [...requests, appendRows(table, index.places, [cells])];
}

const span = (sheetId: number, row: number, width: number) => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + 1,
  startColumnIndex: 0,
  endColumnIndex: width,
});

const clearRow = (table: Table, row: number, width: number): Request => ({
  updateCells: { range: span(table.sheetId, row, width), fields: 'userEnteredValue' },
});

const putBack = (table: Table, keptAt: number, row: number, width: number): Request => ({
  copyPaste: {
    source: span(META_SHEET_ID, checkRow(keptAt), width),
    destination: span(table.sheetId, row, width),
    pasteType: 'PASTE_VALUES',
    pasteOrientation: 'NORMAL',
  },
});
