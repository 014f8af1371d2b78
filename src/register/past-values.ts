// Values before a change, which History keeps: found by the record they were taken from and emptied, while the salt of the line's digest stays.
import type { Cell } from './column';
import type { RowWrite } from './commit-plan';
import { History } from './journal';
import { RowsMoved } from './register-fault';
import { columnKeys, type Table } from './table';
import { columnRange, FIRST_ROW, joinRows, type TableIndex } from './table-index';
import type { GridRange, ReadRange } from './workbook-port';

/** One row of History that still holds values. */
export interface PastRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly id: string;
  /** `Cards/P00001-K01`. */
  readonly of: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Past {
  /** Record names from the first row on, as `Cards/P00001-K01@3`. */
  readonly records: readonly string[];
  readonly rows?: readonly PastRow[];
}

/** The column that names the record of each row, where it stands or, before anything is read, where it was made. */
export const recordColumn = (index?: TableIndex): GridRange =>
  columnRange(
    History as Table,
    index?.places.get('record') ?? columnKeys(History as Table).indexOf('record'),
  );

export const pastRecords = (column: ReadRange | undefined): Past => ({
  records: (column?.values ?? []).map(([cell]) => String(cell ?? '')),
});

/** `Cards/P00001-K01@3`, also with a word after it: table and id. */
const nameOf = (record: string): string => record.slice(0, Math.max(0, record.lastIndexOf('@')));

/** Rows that may hold values of records that are asked for, neighbours joined; a first version has none before it. */
export function pastAsked(
  past: Past | undefined,
  isAsked: (table: string, id: string) => boolean,
): [from: number, to: number][] {
  const rows: number[] = [];
  past?.records.forEach((record, at) => {
    const name = nameOf(record);
    const slash = name.indexOf('/');
    if (slash > 0 && !record.endsWith('@1') && isAsked(name.slice(0, slash), name.slice(slash + 1)))
      rows.push(FIRST_ROW + at);
  });
  return joinRows(rows);
}

/** The rows that were read and hold values. Throws RowsMoved when a person moved them between the two calls. */
export function pastRows(
  spans: readonly { index: TableIndex; from: number; to: number; values: readonly (readonly Cell[])[] }[],
  { records }: Past,
): PastRow[] {
  return spans.flatMap(({ index, from, to, values }) =>
    Array.from({ length: to - from }, (_, at): PastRow[] => {
      const cell = (key: string): Cell => values[at]?.[index.places.get(key) ?? -1] ?? '';
      const record = String(cell('record'));
      if (record !== records[from + at - FIRST_ROW]) throw new RowsMoved();
      if (cell('before') === '') return [];
      const cells = new Map(columnKeys(History as Table).map((key): [string, Cell] => [key, cell(key)]));
      return [{ row: from + at, id: String(cell('id')), of: nameOf(record), cells }];
    }).flat(),
  );
}

/** The write that leaves the row its salt and nothing of its values. */
export const emptied = ({ row, id, cells }: PastRow): RowWrite => ({
  table: History as Table,
  id,
  version: 0,
  cells: new Map([...cells, ['before', '']]),
  over: { row, expect: id },
});
