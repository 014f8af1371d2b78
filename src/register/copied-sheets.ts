// The sheets of the register as they stand, portion by portion, for a copy that is kept outside the spreadsheet.
import { ALL_TABLES } from './all-tables';
import type { Cell } from './column';
import { META_SHEET_ID } from './meta';
import type { Table } from './table';
import type { GridRange, ReadRange } from './workbook-port';

/** So many rows of a sheet come at once. */
export const COPIED_ROWS = 4000;

/** A stretch of rows of one sheet, from `from` (zero-based); rows are as short as they were read, and empty ones at its end are left out. */
export interface CopiedSheet {
  sheetId: number;
  /** The table's name in the journal; '' for Meta. */
  table: string;
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
  /** What to ask for next: the sheets whose grid goes on, and the row it goes on from; absent at the end. */
  more?: { sheetIds: number[]; from: number };
}

/** The head of the journal, as Meta keeps it. */
const HEAD: GridRange = {
  sheetId: META_SHEET_ID,
  startRowIndex: 1,
  endRowIndex: 2,
  startColumnIndex: 0,
  endColumnIndex: 3,
};

type Copied = Pick<Table, 'sheetId' | 'name' | 'hidden' | 'columns'>;

const META: Copied = {
  sheetId: META_SHEET_ID,
  name: '',
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
    // One row more than is given: the service's echo ends where the grid ends, so that it tells whether there is one.
    endRowIndex: from + COPIED_ROWS + 1,
  })),
];

/** What these ranges came to. */
export function copiedSheets(
  sheetIds: readonly number[] | undefined,
  from: number,
  [head, ...found]: readonly ReadRange[],
): CopiedSheets {
  const sheets = wanted(sheetIds).map((table, at) => sheetOf(table, from, found[at]));
  const end = from + COPIED_ROWS;
  const longer = sheets.filter((_sheet, at) => endOf(found[at]?.a1 ?? '') > end);
  for (const { rows } of longer) rows.splice(COPIED_ROWS);
  return {
    head: String(head?.values[0]?.[2] ?? ''),
    sheets,
    ...(longer.length > 0 ? { more: { sheetIds: longer.map(({ sheetId }) => sheetId), from: end } } : {}),
  };
}

/** «Cards!A1:BH4001» → 4001. The values do not tell: rows without a value are left out of their end. */
const endOf = (a1: string): number => Number(/\d+$/.exec(a1)?.[0] ?? 0);

/** One sheet of what was read, whatever spreadsheet it is of. */
export function sheetOf(
  { sheetId, name, hidden, columns }: Copied,
  from: number,
  { a1, values }: ReadRange = { a1: '', values: [] },
): CopiedSheet {
  const keys = from === 0 ? (values[0] ?? []) : [];
  return {
    sheetId,
    table: name,
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
