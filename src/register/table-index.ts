// Where the rows of a table are now: columns by key, rows by id, as one read showed them.
import type { Cell } from './column';
import { type ColumnPlaces, findColumns } from './row-codec';
import { columnKeys, type Table } from './table';
import type { GridRange } from './workbook-port';

/** Row 0 carries the machine keys (hidden), row 1 the labels; records begin at row 2. */
export const FIRST_ROW = 2;

export interface TableIndex {
  readonly table: Table;
  /** The tab's title as people see it. */
  readonly sheet: string;
  readonly places: ColumnPlaces;
  /** Columns from A to the last known one. */
  readonly width: number;
  /** Zero-based sheet row of each id, in the order of the sheet. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Ids that stand in more than one row (a row copied by hand), with those rows. */
  readonly repeated: ReadonlyMap<string, readonly number[]>;
}

/** The whole key row. */
export const keyRowRange = (table: Table): GridRange => ({
  sheetId: table.sheetId,
  startRowIndex: 0,
  endRowIndex: 1,
});

/** One column below the labels. */
export const columnRange = (table: Table, column: number): GridRange => ({
  sheetId: table.sheetId,
  startRowIndex: FIRST_ROW,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});

/** Rows `from` to `to` (exclusive) in full. */
export const rowsRange = (index: TableIndex, from: number, to?: number): GridRange => ({
  sheetId: index.table.sheetId,
  startRowIndex: from,
  ...(to === undefined ? {} : { endRowIndex: to }),
  startColumnIndex: 0,
  endColumnIndex: index.width,
});

/** Columns of a table from its key row, or the keys that are gone or stand twice. */
export function readColumns(
  table: Table,
  keyRow: readonly Cell[],
): { places: ColumnPlaces; width: number; missing: string[]; repeated: string[] } {
  const found = findColumns(table, keyRow);
  return { ...found, width: Math.max(0, ...found.places.values()) + 1 };
}

/** Whether our columns still stand where the index says, by a key row read later. */
export const sameColumns = ({ table, places }: TableIndex, keyRow: readonly Cell[]): boolean =>
  columnKeys(table).every((key) => String(keyRow[places.get(key) ?? -1] ?? '') === key);

/** The index from the id column's cells, the first of which is at row {@link FIRST_ROW}. */
export function indexIds(
  table: Table,
  places: ColumnPlaces,
  width: number,
  column: readonly (readonly Cell[])[],
): Omit<TableIndex, 'sheet'> {
  const rowOf = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  column.forEach((row, at) => {
    const id = String(row[0] ?? '');
    if (id === '') return;
    const sheetRow = FIRST_ROW + at;
    const first = rowOf.get(id);
    if (first === undefined) rowOf.set(id, sheetRow);
    else repeated.set(id, [...(repeated.get(id) ?? [first]), sheetRow]);
  });
  return { table, places, width, rowOf, repeated };
}

/** Rows as few ranges: neighbours join. */
export function joinRows(rows: readonly number[]): [number, number][] {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const row of sorted) {
    const last = spans[spans.length - 1];
    if (last && last[1] === row) last[1] = row + 1;
    else spans.push([row, row + 1]);
  }
  return spans;
}

/** A table whose sheet has just been made. */
export function emptyIndex(table: Table, sheet: string): TableIndex {
  const keys = columnKeys(table);
  const places = new Map(keys.map((key, at) => [key, at]));
  return { table, sheet, places, width: keys.length, rowOf: new Map(), repeated: new Map() };
}
