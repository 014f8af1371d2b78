// The one atomic batch of an action: step the head, keep what is about to be replaced, write, append, journal.
import type { Language } from '../text/bilingual';
import type { Cell } from './column';
import {
  History,
  type HistoryLine,
  historyCells,
  Journal,
  type JournalLine,
  journalCells,
  type RecordChange,
} from './journal';
import {
  CHECK_ROWS,
  checkRow,
  META_SHEET_ID,
  type Meta,
  type PendingWrite,
  stepHead,
  writeMeta,
} from './meta';
import { type ColumnPlaces, type Stamp, writeRow } from './row-codec';
import { columnKeys, type Table } from './table';
import type { TableIndex } from './table-index';
import type { Request } from './workbook-port';

/** More rows than one action may change; the message is ours, since no form allows it. */
export class TooManyChanges extends Error {}

export interface CommitPlan {
  requests: Request[];
  /** Rows of other tables this batch replaces, in the order of the check rows. */
  pending: PendingWrite[];
  /** Tables whose key rows follow in the check rows, with the keys they must show. */
  keyed: { table: Table; places: ColumnPlaces }[];
  /** Check rows used. */
  checkRows: number;
}

const value = (cell: Cell): Record<string, unknown> => {
  if (cell === '') return {};
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  if (typeof cell === 'boolean') return { userEnteredValue: { boolValue: cell } };
  return { userEnteredValue: { stringValue: cell } };
};

/** Number formats that keep a person's re-entry as it is typed: `@` for text, a date pattern for dates. */
export const formatOf = (table: Table, key: string): { type: string; pattern: string } | undefined => {
  const kind = table.columns[key]?.kind;
  if (kind === 'date') return { type: 'DATE', pattern: 'dd.mm.yyyy' };
  if (kind === 'number' || kind === 'yesNo' || key === 'version') return undefined;
  return { type: 'TEXT', pattern: '@' };
};

/** Cells of a row from column A to the last known column; `appended` rows carry their formats with them. */
function rowCells(
  table: Table,
  places: ColumnPlaces,
  cells: ReadonlyMap<string, Cell>,
): { values: unknown[] } {
  const width = Math.max(...places.values()) + 1;
  const values: unknown[] = Array.from({ length: width }, () => ({}));
  for (const [key, place] of places) {
    const cell = cells.get(key);
    if (cell === undefined) continue;
    const format = formatOf(table, key);
    values[place] = { ...value(cell), ...(format ? { userEnteredFormat: { numberFormat: format } } : {}) };
  }
  return { values };
}

/** Writes one whole row at a known place, leaving columns that people added beside ours alone. */
export function replaceRow(
  table: Table,
  places: ColumnPlaces,
  rowIndex: number,
  cells: ReadonlyMap<string, Cell>,
): Request[] {
  const ours = new Set(columnKeys(table));
  const known = [...places].filter(([key]) => ours.has(key)).sort((a, b) => a[1] - b[1]);
  const runs: { start: number; values: unknown[] }[] = [];
  for (const [key, place] of known) {
    const last = runs[runs.length - 1];
    if (last && last.start + last.values.length === place) last.values.push(value(cells.get(key) ?? ''));
    else runs.push({ start: place, values: [value(cells.get(key) ?? '')] });
  }
  return runs.map(({ start, values }) => ({
    updateCells: {
      start: { sheetId: table.sheetId, rowIndex, columnIndex: start },
      fields: 'userEnteredValue',
      rows: [{ values }],
    },
  }));
}

/** Appends rows after the last row with data; the place does not matter. */
export const appendRows = (
  table: Table,
  places: ColumnPlaces,
  rows: readonly ReadonlyMap<string, Cell>[],
): Request => ({
  appendCells: {
    sheetId: table.sheetId,
    fields: 'userEnteredValue,userEnteredFormat.numberFormat',
    rows: rows.map((cells) => rowCells(table, places, cells)),
  },
});

/** Copies one row of a table (or its key row) into a check row of Meta. */
const keep = (sheetId: number, row: number, width: number, at: number): Request => ({
  copyPaste: {
    source: { sheetId, startRowIndex: row, endRowIndex: row + 1, startColumnIndex: 0, endColumnIndex: width },
    destination: {
      sheetId: META_SHEET_ID,
      startRowIndex: checkRow(at),
      endRowIndex: checkRow(at) + 1,
      startColumnIndex: 0,
      endColumnIndex: width,
    },
    pasteType: 'PASTE_VALUES',
    pasteOrientation: 'NORMAL',
  },
});

/** Plans the batch. `indexes` must hold every table of `changes`. Throws TooManyChanges above {@link CHECK_ROWS} rows. */
export function planCommit(input: {
  meta: Meta;
  indexes: ReadonlyMap<string, TableIndex>;
  changes: readonly RecordChange[];
  line: JournalLine;
  history: readonly HistoryLine[];
  stamp: Stamp;
  language: Language;
  nextMeta: Pick<Meta, 'counters' | 'openCards' | 'openSittings'>;
  outcome: string;
}): CommitPlan {
  const { meta, indexes, changes, line, history, stamp, language } = input;
  const pending: PendingWrite[] = [];
  const keeps: Request[] = [];
  const writes: Request[] = [];
  const appended = new Map<Table, Map<string, Cell>[]>();
  const keyed: CommitPlan['keyed'] = [];
  for (const { table, after } of changes) {
    const index = indexes.get(table.name);
    if (!index) throw new Error(`table ${table.name} was not read`);
    if (!keyed.some((each) => each.table === table)) keyed.push({ table, places: index.places });
    const cells = writeRow(table, after, stamp, language);
    const row = index.rowOf.get(after.id);
    if (row === undefined) {
      appended.set(table, [...(appended.get(table) ?? []), cells]);
      continue;
    }
    keeps.push(keep(table.sheetId, row, index.width, pending.length));
    pending.push({ sheetId: table.sheetId, row, id: after.id });
    writes.push(...replaceRow(table, index.places, row, cells));
  }
  keyed.forEach(({ table }, at) => {
    const index = indexes.get(table.name);
    if (index) keeps.push(keep(table.sheetId, 0, index.width, pending.length + at));
  });
  const checkRows = pending.length + keyed.length;
  if (checkRows > CHECK_ROWS) throw new TooManyChanges(`${checkRows} rows in one action`);
  const straight = (table: Table): ColumnPlaces => new Map(columnKeys(table).map((key, at) => [key, at]));
  const requests: Request[] = [
    ...stepHead(meta.head.seq),
    ...keeps,
    ...writes,
    ...[...appended].map(([table, rows]) => {
      const index = indexes.get(table.name);
      return appendRows(table, index ? index.places : straight(table), rows);
    }),
    appendRows(Journal, straight(Journal), [journalCells(line)]),
    ...(history.length > 0 ? [appendRows(History, straight(History), history.map(historyCells))] : []),
    ...writeMeta(
      { ...input.nextMeta, head: { seq: line.seq, hash: line.hash }, pending },
      { commandId: line.commandId, outcome: input.outcome },
    ),
  ];
  return { requests, pending, keyed, checkRows };
}

/** What the check rows say of a batch: rows that were not the expected ones, tables whose columns had moved. */
export function checkCommit(
  plan: Pick<CommitPlan, 'pending' | 'keyed'>,
  check: readonly (readonly Cell[])[],
  indexes: ReadonlyMap<string, TableIndex>,
): {
  misplaced: (PendingWrite & { at: number })[];
  moved: Table[];
} {
  const placesOf = (sheetId: number) =>
    [...indexes.values()].find((index) => index.table.sheetId === sheetId)?.places;
  const misplaced = plan.pending.flatMap((write, at) => {
    const idPlace = placesOf(write.sheetId)?.get('id') ?? 0;
    return String(check[at]?.[idPlace] ?? '') === write.id ? [] : [{ ...write, at }];
  });
  const moved = plan.keyed
    .filter(({ places }, at) =>
      [...places].some(([key, place]) => String(check[plan.pending.length + at]?.[place] ?? '') !== key),
    )
    .map(({ table }) => table);
  return { misplaced, moved };
}
