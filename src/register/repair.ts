// When a person moved rows or columns between our read and our write: put back what was replaced and write where the record stands now.
import type { Language } from '../text/bilingual';
import type { Cell } from './column';
import { appendRows, replaceRow } from './commit-plan';
import { checkRow, META_SHEET_ID } from './meta';
import { type Stamp, writeRow } from './row-codec';
import type { AnyRecord, Table } from './table';
import { FIRST_ROW, type TableIndex } from './table-index';
import type { Request } from './workbook-port';

/** One record a commit meant to write and every row its id stands in now. */
export interface Misplaced {
  table: Table;
  record: AnyRecord;
  /** Check row that keeps what stood at the place we wrote to, or undefined when only columns had moved. */
  at?: number;
  /** What the check row keeps, cell by cell. */
  kept: readonly Cell[];
}

/**
 * Requests that restore the kept row at the place we wrote to and write the record at its own row (or append it when a
 * person deleted that row meanwhile). `index` is a fresh read, `written` the row our record was written to.
 */
export function planRepair(
  index: TableIndex,
  misplaced: Misplaced,
  written: number | undefined,
  stamp: Stamp,
  language: Language,
): Request[] {
  const { table, record } = misplaced;
  const cells = writeRow(table, record, stamp, language);
  const rows =
    index.repeated.get(record.id) ??
    (index.rowOf.has(record.id) ? [index.rowOf.get(record.id) as number] : []);
  const own = rows.find((row) => row !== written);
  const requests: Request[] = [];
  if (misplaced.at !== undefined && written !== undefined && written >= FIRST_ROW) {
    requests.push({
      copyPaste: {
        source: {
          sheetId: META_SHEET_ID,
          startRowIndex: checkRow(misplaced.at),
          endRowIndex: checkRow(misplaced.at) + 1,
          startColumnIndex: 0,
          endColumnIndex: index.width,
        },
        destination: {
          sheetId: table.sheetId,
          startRowIndex: written,
          endRowIndex: written + 1,
          startColumnIndex: 0,
          endColumnIndex: index.width,
        },
        pasteType: 'PASTE_VALUES',
        pasteOrientation: 'NORMAL',
      },
    });
    requests.push(
      ...(own === undefined
        ? [appendRows(table, index.places, [cells])]
        : replaceRow(table, index.places, own, cells)),
    );
    return requests;
  }
  const row = own ?? written;
  return row === undefined
    ? [appendRows(table, index.places, [cells])]
    : replaceRow(table, index.places, row, cells);
}
