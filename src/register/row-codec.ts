// Rows to records and back; the checksum shows that a person has changed a row by hand.
import type { Language } from '../text/bilingual';
import type { Cell, CellProblem } from './column';
import { type AnyRecord, columnKeys, SYSTEM_COLUMNS, type Table } from './table';

/** Where each column stands in a sheet now: key → zero-based position. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/** Who wrote the row last, and when («yyyy-MM-dd HH:mm»). */
export interface Stamp {
  by: string;
  at: string;
}

/** Why a row cannot be used: the column's key and what is wrong, or the checksum (a hand edit), or that it is gone. */
export type RowProblem =
  | { column: string; problem: CellProblem }
  | { column: ''; problem: { key: 'row.edited-by-hand' | 'row.lost'; cell: string } };

/** Places of the columns from the key row; missing and repeated keys are named. */
export function findColumns(
  table: Table,
  keyRow: readonly Cell[],
): { places: ColumnPlaces; missing: string[]; repeated: string[] } {
  const places = new Map<string, number>();
  const repeated: string[] = [];
  keyRow.forEach((cell, at) => {
    const key = String(cell);
    if (key === '') return;
    if (places.has(key)) repeated.push(key);
    else places.set(key, at);
  });
  return { places, missing: columnKeys(table).filter((key) => !places.has(key)), repeated };
}

/** Columns whose values are summed up, in their order; `state` is left out, being made from the others. */
const summedKeys = (table: Table): string[] => Object.keys(table.columns).filter((key) => key !== 'state');

const sumUp = (record: AnyRecord, keys: readonly string[]): string =>
  textHash(JSON.stringify([record.id, record.version, ...keys.map((key) => record[key])]));

/** The checksum of a record's id, version and values. */
export const checksumOf = (table: Table, record: AnyRecord): string => sumUp(record, summedKeys(table));

/** Whether a row has its own checksum, or that of an earlier release: the columns added since were not summed up, and stand empty. */
function isSound(table: Table, record: AnyRecord, checksum: string): boolean {
  const keys = summedKeys(table);
  for (;;) {
    if (sumUp(record, keys) === checksum) return true;
    const last = keys.pop();
    if (last === undefined || keys.length === 0) return false;
    if (JSON.stringify(record[last]) !== JSON.stringify(table.columns[last]?.empty)) return false;
  }
}

/** FNV-1a, 32 bits, twice with different offsets: 16 hex digits. Against slips of the hand, not against forgers. */
export function textHash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01234567];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = imul(one ^ code, 0x01000193);
    other = imul(other ^ code, 0x01000193);
  }
  return hex(one) + hex(other);
}

// A look-up of a global inside the loop costs more than the loop.
const { imul } = Math;
const hex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');

/** The row's cells by column key, checksum included. */
export function writeRow(
  table: Table,
  record: AnyRecord,
  stamp: Stamp,
  language: Language,
): Map<string, Cell> {
  const cells = new Map<string, Cell>([['id', record.id]]);
  for (const [key, column] of Object.entries(table.columns))
    cells.set(key, column.write(record[key], language));
  cells.set('version', record.version);
  cells.set('changedAt', stamp.at);
  cells.set('changedBy', stamp.by);
  cells.set('checksum', checksumOf(table, record));
  return cells;
}

/** A record with who changed it last, and every reason why the row cannot be trusted. */
export function readRow(
  table: Table,
  places: ColumnPlaces,
  row: readonly Cell[],
): { record: AnyRecord; stamp: Stamp; problems: RowProblem[] } {
  const cell = (key: string): Cell => row[places.get(key) ?? -1] ?? '';
  const problems: RowProblem[] = [];
  const record: AnyRecord = { id: String(cell('id')), version: 0 };
  for (const [key, column] of Object.entries(table.columns)) {
    const read = column.read(cell(key));
    if (read.ok) record[key] = read.value;
    else {
      record[key] = column.empty;
      problems.push({ column: key, problem: read.problem });
    }
  }
  const version = SYSTEM_COLUMNS.version.read(cell('version'));
  record.version = version.ok && version.value !== null ? version.value : 0;
  const stamp = { at: String(cell('changedAt')), by: String(cell('changedBy')) };
  if (problems.length === 0 && !isSound(table, record, String(cell('checksum'))))
    problems.push({ column: '', problem: { key: 'row.edited-by-hand', cell: record.id } });
  return { record, stamp, problems };
}
