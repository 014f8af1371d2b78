// What the last batch did to rows that were there before: enough to see later whether every row was the right one, and to put it right.
import type { ColumnPlaces } from './row-codec';
import { columnKeys, type Table } from './table';

/** A row a batch replaced: what it expected there, and what it wrote. */
export interface PendingWrite {
  sheetId: number;
  row: number;
  /** The id that had to stand there; its check row begins with the one that did. */
  expect: string;
  id: string;
  version: number;
}

/** Columns as a batch took them: zero-based place and key, the id first; '' for a column of a person. */
export type Layout = readonly (readonly [place: number, key: string])[];

/** The writes in the order of their check rows; after them come the key rows of `tables`. */
export interface Pending {
  /** The batch was itself a repair. */
  repair?: true;
  writes: PendingWrite[];
  added: { sheetId: number; id: string; version: number }[];
  tables: { sheetId: number /** Absent while the columns stand as they were made. */; layout?: Layout }[];
}

export const NOTHING_PENDING: Pending = { writes: [], added: [], tables: [] };

/** Reads the pending cell of Meta; undefined when it is not ours. */
export function readPending(text: string): Pending | undefined {
  const value: unknown = JSON.parse(text);
  const found = value as Partial<Pending> | null;
  return Array.isArray(found?.writes) && Array.isArray(found.added) && Array.isArray(found.tables)
    ? (found as Pending)
    : undefined;
}

/** Our columns in the order a batch takes them: the id, then the rest from left to right. */
export function layoutOf(table: Table, places: ColumnPlaces): Layout {
  const rest = columnKeys(table)
    .filter((key) => key !== 'id')
    .map((key): [number, string] => [places.get(key) ?? 0, key])
    .sort((a, b) => a[0] - b[0]);
  return [[places.get('id') ?? 0, 'id'], ...rest];
}

/** The layout of a sheet as it was made. */
export const madeLayout = (table: Table): Layout =>
  columnKeys(table).map((key, place): [number, string] => [place, key]);

/** Whether every row and key row of the last batch began with what was expected there (`ids`: first cells of the check rows). */
export const isSettled = ({ writes, tables }: Pending, ids: readonly string[]): boolean =>
  writes.every(({ expect }, at) => (ids[at] ?? '') === expect) &&
  tables.every((_, at) => (ids[writes.length + at] ?? '') === 'id');

/** Neighbouring places as runs: where a run starts and how long it is, in the order given. */
export function runsOf(places: readonly number[]): { start: number; length: number; at: number }[] {
  const runs: { start: number; length: number; at: number }[] = [];
  places.forEach((place, at) => {
    const last = runs[runs.length - 1];
    if (last && last.start + last.length === place) last.length++;
    else runs.push({ start: place, length: 1, at });
  });
  return runs;
}
