// The second reading of one action: the rows it needs, checked to stand where the first reading said.

import { History } from './journal';
import { pastAsked, pastRows } from './past-values';
import { columnsOf } from './read-columns';
import { type Loaded, type RowRequest, read, takeRows } from './reading';
import { RowsMoved } from './register-fault';
import { columnRange, joinRows, keyRowRange, rowsRange, sameColumns, type TableIndex } from './table-index';
import type { TableName } from './tables';
import { type GridRange, type ReadRange, WorkbookFailure, type WorkbookPort } from './workbook-port';

/**
 * Second read: the rows asked for, by id or by the record they hang on; of the records in `forgotten`, the values before.
 * One call; none when nothing is asked.
 */
export function loadRows(
  port: WorkbookPort,
  loaded: Loaded,
  request: RowRequest,
  forgotten: RowRequest = {},
): Loaded {
  const wanted: { name: TableName; index: TableIndex; from: number; to: number }[] = [];
  const asked: { name: TableName; index: TableIndex; keys: readonly string[] }[] = [];
  for (const name of Object.keys(request) as TableName[]) {
    const index = loaded.indexes.get(name);
    if (!index) throw new Error(`table ${name} was not opened`);
    if (index.table.small) continue;
    const { ids = [], under = [], all = false, columns = [] } = request[name] ?? {};
    if (columns.length > 0) asked.push({ name, index, keys: ['id', ...columns] });
    const rows: number[] = all ? [...index.rowOf.values()] : [];
    for (const id of ids) {
      const row = index.rowOf.get(id);
      if (row !== undefined) rows.push(row);
    }
    if (under.length > 0) {
      const parents = new Set(under);
      for (const [id, row] of index.rowOf) if (isUnder(id, parents)) rows.push(row);
    }
    for (const [from, to] of joinRows(rows)) wanted.push({ name, index, from, to });
  }
  const history = loaded.indexes.get(History.name);
  const spans = pastAsked(loaded.past, (name, id) => {
    const { ids = [], under = [] } = forgotten[name as TableName] ?? {};
    return ids.includes(id) || isUnder(id, new Set(under));
  }).map(([from, to]) => ({ index: history as TableIndex, from, to }));
  if (wanted.length === 0 && asked.length === 0 && spans.length === 0) return loaded;
  const touched = [...new Set([...wanted, ...asked, ...spans].map(({ index }) => index))];
  const [keyRows, answers] = splitAt(
    readRows(port, [
      ...touched.map(({ table }) => keyRowRange(table)),
      ...[...wanted, ...spans].map(({ index, from, to }) => rowsRange(index, from, to)),
      ...asked.flatMap(({ index, keys }) =>
        keys.map((key) => columnRange(index.table, index.places.get(key) ?? 0)),
      ),
    ]),
    touched.length,
  );
  touched.forEach((index, at) => {
    if (!sameColumns(index, keyRows[at]?.values[0] ?? [])) throw new RowsMoved();
  });
  const records = new Map(loaded.records);
  const broken = [...loaded.broken];
  wanted.forEach(({ name, index, from, to }, at) => {
    const answer = answers[at] as ReadRange;
    const rows = Array.from({ length: to - from }, (_, row) => answer.values[row] ?? []);
    rows.forEach((row, offset) => {
      const id = String(row[index.places.get('id') ?? 0] ?? '');
      if (index.rowOf.get(id) !== from + offset && !index.repeated.get(id)?.includes(from + offset))
        throw new RowsMoved();
    });
    takeRows(name, index, index.sheet, from, rows, records, broken);
  });
  const past = spans.map((span, at) => ({ ...span, values: answers[wanted.length + at]?.values ?? [] }));
  return {
    ...loaded,
    records,
    broken,
    ...(loaded.past ? { past: { ...loaded.past, rows: pastRows(past, loaded.past) } } : {}),
    ...columnsOf(asked, answers.slice(wanted.length + spans.length)),
  };
}

const splitAt = <T>(list: readonly T[], at: number): [T[], T[]] => [list.slice(0, at), list.slice(at)];

/** Reads rows that were there a moment ago; when they are not to be had, people have moved them. */
function readRows(port: WorkbookPort, ranges: readonly GridRange[]): ReadRange[] {
  try {
    return read(port, ranges);
  } catch (error) {
    if (error instanceof WorkbookFailure && error.kind === 'invalid') throw new RowsMoved(error.message);
    throw error;
  }
}

function isUnder(id: string, parents: ReadonlySet<string>): boolean {
  for (let at = id.indexOf('-'); at !== -1; at = id.indexOf('-', at + 1))
    if (parents.has(id.slice(0, at))) return true;
  return false;
}
