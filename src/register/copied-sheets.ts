// The sheets of the register as they stand, portion by portion, for a copy that is kept outside the spreadsheet.
import { ALL_TABLES } from './all-tables';
import type { Cell } from './column';
import { META_SHEET_ID } from './meta';
import type { Table } from './table';
import type { GridRange, ReadRange } from './workbook-port';

/** So many rows of a sheet come at once. */
export const COPIED_ROWS = 4000;

/** A stretch of rows of one sheet, from `from` (zero-based); rows are as short as they were read. */
export interface CopiedSheet {
  sheetId: number;
  /** The tab's title as people see it. */
  title: string;
  hidden: boolean;
  from: number;
  rows: Cell[][];
  /** Columns of calendar days, as serial numbers; told with the first row alone. */
  days: number[];
}

export interface CopiedSheets {
  /** Hash of the journal's last line at that moment: portions with another one do not belong together. */
  head: string;
  sheets: CopiedSheet[];
  /** Sheets that have more rows than these. */
  more: number[];
}

/** The head of the journal, as Meta keeps it. */
const HEAD: GridRange = {
  sheetId: META_SHEET_ID,
  startRowIndex: 1,
  endRowIndex: 2,
  startColumnIndex: 0,
  endColumnIndex: 3,
};

const META: Pick<Table, 'sheetId' | 'hidden' | 'columns'> = {
  sheetId: META_SHEET_ID,
  hidden: true,
  columns: {},
};

const wanted = (sheetIds: readonly number[] | undefined) =>
  [...ALL_TABLES, META].filter(({ sheetId }) => sheetIds === undefined || sheetIds.includes(sheetId));

/** The ranges of one portion: one call, so that all of it is of one moment. */
export const copiedRanges = (sheetIds: readonly number[] | undefined, from: number): GridRange[] => [
  HEAD,
  ...wanted(sheetIds).map(({ sheetId }) => ({
    sheetId,
    startRowIndex: from,
    endRowIndex: from + COPIED_ROWS,
  })),
];

/** What these ranges came to. */
export function copiedSheets(
  sheetIds: readonly number[] | undefined,
  from: number,
  [head, ...found]: readonly ReadRange[],
): CopiedSheets {
  const sheets = wanted(sheetIds).map((table, at) => sheetOf(table, from, found[at]));
  return {
    head: String(head?.values[0]?.[2] ?? ''),
    sheets,
    more: sheets.filter(({ rows }) => rows.length === COPIED_ROWS).map(({ sheetId }) => sheetId),
  };
}

/** One sheet of what was read, whatever spreadsheet it is of. */
export function sheetOf(
  { sheetId, hidden, columns }: Pick<Table, 'sheetId' | 'hidden' | 'columns'>,
  from: number,
  { a1, values }: ReadRange = { a1: '', values: [] },
): CopiedSheet {
  const keys = from === 0 ? (values[0] ?? []) : [];
  return {
    sheetId,
    title: titleIn(a1),
    hidden,
    from,
    rows: values,
    days: keys.flatMap((key, at) => (columns[String(key)]?.kind === 'date' ? [at] : [])),
  };
}

/** «'Күн тәртібі'!A1:Z9» → Күн тәртібі. */
const titleIn = (a1: string): string =>
  a1
    .slice(0, Math.max(0, a1.lastIndexOf('!')))
    .replace(/^'(.*)'$/s, '$1')
    .split("''")
    .join("'");
