// The one atomic batch of an action: step the head, keep what is about to be replaced, write, append, journal.
import type { Cell } from './column';
import type { Edition } from './edition';
import { History, type HistoryLine, historyCells, Journal, type JournalLine, journalCells } from './journal';
import {
  CHECK_ROWS,
  checkRow,
  emptyCheckRows,
  META_COLUMNS,
  META_SHEET_ID,
  type Meta,
  stepHead,
  writeEdition,
  writeMeta,
} from './meta';
import { type Layout, layoutOf, madeLayout, type Pending, runsOf } from './pending';
import type { ColumnPlaces } from './row-codec';
import { columnKeys, type Table } from './table';
import type { TableIndex } from './table-index';
import type { Request } from './workbook-port';

/** Characters a cell of Google Sheets holds. */
const CELL_LIMIT = 50_000;

/** More than one action may write: too many rows, or a text longer than a cell. No form of ours allows it. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

/** One row to be written: in place of a row of the table, or appended. */
export interface RowWrite {
  table: Table;
  id: string;
  version: number;
  cells: ReadonlyMap<string, Cell>;
  /** Zero-based row and the id that must stand there; absent for a new row. */
  over?: { row: number; expect: string };
  /** Cells by place that are put back before `cells` are written: a row that was replaced by mistake. */
  around?: ReadonlyMap<number, Cell>;
}

export interface CommitPlan {
  requests: Request[];
  pending: Pending;
  /** Check rows used. */
  checkRows: number;
}

const value = (cell: Cell): Record<string, unknown> => {
  if (cell === '') return {};
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  if (typeof cell === 'boolean') return { userEnteredValue: { boolValue: cell } };
  if (cell.length > CELL_LIMIT) throw new TooMuch(`${cell.length} characters in one cell`);
  return { userEnteredValue: { stringValue: cell } };
};

/** Number formats that keep a person's re-entry as it is typed: `@` for text, a date pattern for dates. */
export const formatOf = (table: Table, key: string): { type: string; pattern: string } | undefined => {
  const kind = table.columns[key]?.kind;
  if (kind === 'date') return { type: 'DATE', pattern: 'dd.mm.yyyy' };
  if (kind === 'number' || kind === 'yesNo' || key === 'version') return undefined;
  return { type: 'TEXT', pattern: '@' };
};

/** Cells of a new row from column A to the last known column; they carry their formats with them. */
function rowCells(
  table: Table,
  places: ColumnPlaces,
  cells: ReadonlyMap<string, Cell>,
): { values: unknown[] } {
  const width = Math.max(...columnKeys(table).map((key) => places.get(key) ?? 0)) + 1;
  const values: unknown[] = Array.from({ length: width }, () => ({}));
  for (const [key, place] of places) {
    const cell = cells.get(key);
    if (cell === undefined) continue;
    const format = formatOf(table, key);
    values[place] = { ...value(cell), ...(format ? { userEnteredFormat: { numberFormat: format } } : {}) };
  }
  return { values };
}

/** Writes these places of one row and no others: columns that people added beside ours stay as they are. */
function replaceRow(sheetId: number, rowIndex: number, cells: ReadonlyMap<number, Cell>): Request[] {
  const places = [...cells.keys()].sort((a, b) => a - b);
  return runsOf(places).map(({ start, length }) => ({
    updateCells: {
      start: { sheetId, rowIndex, columnIndex: start },
      fields: 'userEnteredValue',
      rows: [{ values: Array.from({ length }, (_, at) => value(cells.get(start + at) ?? '')) }],
    },
  }));
}

/** Writes our columns of one row. */
export const overwrite = (index: TableIndex, row: number, cells: ReadonlyMap<string, Cell>): Request[] =>
  replaceRow(
    index.table.sheetId,
    row,
    new Map(columnKeys(index.table).map((key) => [index.places.get(key) ?? 0, cells.get(key) ?? ''])),
  );

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

/** Copies the columns of a layout of one row into a check row of Meta, side by side. */
const keep = (sheetId: number, row: number, layout: Layout, at: number): Request[] =>
  runsOf(layout.map(([place]) => place)).map(({ start, length, at: column }) => ({
    copyPaste: {
      source: span(sheetId, row, start, length),
      destination: span(META_SHEET_ID, checkRow(at), column, length),
      pasteType: 'PASTE_VALUES',
      pasteOrientation: 'NORMAL',
    },
  }));

const span = (sheetId: number, row: number, start: number, length: number) => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + 1,
  startColumnIndex: start,
  endColumnIndex: start + length,
});

/** The columns a batch keeps of a table: ours, and those of people that `writes` put back. */
function layoutFor(table: Table, index: TableIndex, writes: readonly RowWrite[]): Layout {
  const own = layoutOf(table, index.places);
  const known = new Set(own.map(([place]) => place));
  const others = new Set<number>();
  for (const { around } of writes)
    for (const place of around?.keys() ?? []) if (!known.has(place)) others.add(place);
  const layout = [...own, ...[...others].sort((a, b) => a - b).map((place): [number, string] => [place, ''])];
  if (layout.length > META_COLUMNS) throw new TooMuch(`${layout.length} columns`);
  return layout;
}

function cellsByPlace(index: TableIndex, { table, cells, around }: RowWrite): Map<number, Cell> {
  const placed = new Map(around ?? []);
  if (cells.size > 0)
    for (const key of columnKeys(table)) placed.set(index.places.get(key) ?? 0, cells.get(key) ?? '');
  return placed;
}

/** Plans the batch. `indexes` must hold every table of `writes`, and those of the journal and the history. Throws TooMuch. */
export function planCommit(input: {
  meta: Meta;
  indexes: ReadonlyMap<string, TableIndex>;
  writes: readonly RowWrite[];
  line: JournalLine;
  history: readonly HistoryLine[];
  nextMeta: Pick<Meta, 'counters' | 'openCards' | 'openSittings'>;
  outcome: string;
  /** Mark of what the command asked for; nothing asks for a repair. */
  contents?: string | undefined;
  /** The batch puts right what an earlier one misplaced. */
  repair?: true;
  /** How the head is stepped, when not the usual way. */
  step?: Request[] | undefined;
  /** New sheets and columns, made before anything is written; `indexes` are as they stand then. */
  structure?: readonly Request[];
  /** What the register is brought up to by this batch. */
  edition?: Edition | undefined;
  /** What the batch before left to be put right: kept as it is, so that this batch is not checked itself. */
  carried?: Pending | undefined;
}): CommitPlan {
  const { meta, line, history } = input;
  const indexOf = (table: Table): TableIndex => {
    const index = input.indexes.get(table.name);
    if (!index) throw new Error(`table ${table.name} was not read`);
    return index;
  };
  const lineOf = (table: Table, cells: ReadonlyMap<string, Cell>): RowWrite => ({
    table,
    id: String(cells.get('id')),
    version: 0,
    cells,
  });
  const all = [
    ...input.writes,
    lineOf(Journal, journalCells(line)),
    ...history.map((each, part) => lineOf(History, historyCells(each, part))),
  ];
  const tables = [...new Set(all.map(({ table }) => table))];
  const layouts = new Map(
    tables.map((table) => [
      table,
      layoutFor(
        table,
        indexOf(table),
        input.writes.filter((each) => each.table === table),
      ),
    ]),
  );
  const pending: Pending = { ...(input.repair ? { repair: true } : {}), writes: [], added: [], tables: [] };
  const keeps: Request[] = [];
  const replaced: Request[] = [];
  const added = new Map<Table, ReadonlyMap<string, Cell>[]>();
  for (const write of all) {
    const { table, id, version, over } = write;
    const { sheetId } = table;
    if (!over) {
      added.set(table, [...(added.get(table) ?? []), write.cells]);
      pending.added.push({ sheetId, id, version });
      continue;
    }
    keeps.push(...keep(sheetId, over.row, layouts.get(table) ?? [], pending.writes.length));
    replaced.push(...replaceRow(sheetId, over.row, cellsByPlace(indexOf(table), write)));
    pending.writes.push({ sheetId, row: over.row, expect: over.expect, id, version });
  }
  for (const [table, layout] of layouts) {
    keeps.push(...keep(table.sheetId, 0, layout, pending.writes.length + pending.tables.length));
    const asMade = JSON.stringify(layout) === JSON.stringify(madeLayout(table));
    pending.tables.push({ sheetId: table.sheetId, ...(asMade ? {} : { layout }) });
  }
  const checkRows = pending.writes.length + pending.tables.length;
  if (checkRows > CHECK_ROWS) throw new TooMuch(`${checkRows} rows in one action`);
  const metaWrites = writeMeta(
    { ...input.nextMeta, head: { seq: line.seq, hash: line.hash }, pending: input.carried ?? pending },
    { commandId: line.commandId, outcome: input.outcome, who: line.who, contents: input.contents ?? '' },
  );
  if (JSON.stringify([input.nextMeta, input.carried ?? pending]).length > CELL_LIMIT)
    throw new TooMuch('Meta');
  return {
    requests: [
      ...(input.step ?? stepHead(meta.head.seq)),
      ...(input.structure ?? []),
      ...(input.carried
        ? []
        : [emptyCheckRows(meta.pending.writes.length + meta.pending.tables.length), ...keeps]),
      ...replaced,
      ...[...added].map(([table, rows]) => appendRows(table, indexOf(table).places, rows)),
      ...metaWrites,
      ...(input.edition ? [writeEdition(input.edition)] : []),
    ],
    pending,
    checkRows,
  };
}
