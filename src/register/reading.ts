// Reading for one action: the call that says where everything is (the rows it needs are load-rows).
import { type Bilingual, listBoth, same } from '../text/bilingual';
import { ALL_TABLES } from './all-tables';
import type { Cell } from './column';
import { type Edition, markOf, ownEdition, standingOf } from './edition';
import { History, Journal } from './journal';
import {
  editionMark,
  editionOf,
  editionRange,
  META_SHEET_ID,
  type Meta,
  metaRanges,
  readMeta,
  ringRange,
} from './meta';
import { type Past, pastRecords, recordColumn } from './past-values';
import { RegisterFault, RowsMoved } from './register-fault';
import { type RowProblem, readRow, type Stamp } from './row-codec';
import { type AnyRecord, type RecordOf, SYSTEM_COLUMNS, type Table } from './table';
import { columnRange, FIRST_ROW, indexIds, keyRowRange, readColumns, type TableIndex } from './table-index';
import { SMALL_TABLES, TABLES, type TableName, type Tables } from './tables';
import { type GridRange, type ReadRange, WorkbookFailure, type WorkbookPort } from './workbook-port';

/** A row that a hand edit made unreadable, and where. */
export interface BrokenRow {
  table: TableName;
  sheet: string;
  /** As the person sees it: the first row is 1. */
  row: number;
  id: string;
  problems: RowProblem[];
}

/**
 * Rows by id, by the record they hang on, or all of a table (search alone needs that); or single columns of all rows, to
 * see whether a value stands anywhere. What such a cell says is taken as it is: a row broken elsewhere stops nothing.
 */
export type RowRequest = {
  [N in TableName]?: {
    ids?: readonly string[];
    under?: readonly string[];
    all?: boolean;
    columns?: readonly (keyof Tables[N]['columns'] & string)[];
  };
};

/** What one action has read. */
export interface Loaded {
  readonly meta: Meta;
  readonly metaA1: string;
  readonly indexes: ReadonlyMap<string, TableIndex>;
  readonly records: ReadonlyMap<string, { record: AnyRecord; stamp: Stamp }>;
  readonly broken: readonly BrokenRow[];
  /** Cells of the columns asked for, by table and id; unreadable ones are as empty. */
  readonly columns?: ReadonlyMap<TableName, ReadonlyMap<string, Readonly<Record<string, unknown>>>>;
  /** Rows with such cells: told, but stopping nothing. */
  readonly unread?: readonly BrokenRow[];
  /** Where the values before stand, for an act that destroys them. */
  readonly past?: Past;
}

const recordsKey = (table: TableName, id: string) => `${table}/${id}`;

/** The record with this id, if it was read. */
export function recordOf<N extends TableName>(
  loaded: Loaded,
  table: N,
  id: string,
): RecordOf<Tables[N]> | undefined {
  return loaded.records.get(recordsKey(table, id))?.record as RecordOf<Tables[N]> | undefined;
}

/** All records of a table that were read, in the order of their ids; `under` a record, those that hang on it. */
export function recordsOf<N extends TableName>(loaded: Loaded, table: N, under = ''): RecordOf<Tables[N]>[] {
  const sorted = sortedRecords(loaded.records, table);
  if (under === '') return [...sorted] as RecordOf<Tables[N]>[];
  const prefix = `${under}-`;
  const from = firstNotBefore(sorted, prefix);
  let to = from;
  while (sorted[to]?.id.startsWith(prefix)) to++;
  return sorted.slice(from, to) as RecordOf<Tables[N]>[];
}

type Records = Loaded['records'];

/** A view of a whole school asks for the records under each of its cards: they are sorted once. */
const SORTED = new WeakMap<Records, { size: number; tables: Map<TableName, AnyRecord[]> }>();

function sortedRecords(records: Records, table: TableName): AnyRecord[] {
  let known = SORTED.get(records);
  if (known?.size !== records.size) {
    known = { size: records.size, tables: new Map() };
    SORTED.set(records, known);
  }
  let sorted = known.tables.get(table);
  if (!sorted) {
    sorted = [];
    for (const [key, { record }] of records) if (key.startsWith(`${table}/`)) sorted.push(record);
    sorted.sort((a, b) => (a.id < b.id ? -1 : 1));
    known.tables.set(table, sorted);
  }
  return sorted;
}

/** The place of the first record whose id is not less than `id`. */
function firstNotBefore(sorted: readonly AnyRecord[], id: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as AnyRecord).id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ids a table has now. */
export const idsOf = (loaded: Loaded, table: TableName): string[] => [
  ...(loaded.indexes.get(table)?.rowOf.keys() ?? []),
];

/**
 * First read: Meta, key rows, id columns of `tables`, the small tables whole. One call (two when a person moved an id
 * column). Throws RegisterFault when the register is of another release than the program.
 */
export const open = (port: WorkbookPort, tables: readonly TableName[]): Loaded => openOwn(port, tables, []);

/** The same with the key rows of the journal and the history, which every action writes. */
export const openToWrite = (port: WorkbookPort, tables: readonly TableName[]): Loaded =>
  openOwn(port, tables, [Journal, History]);

/** The same for an act that destroys old values: it learns where those of each record stand. */
export const openToForget = (port: WorkbookPort, tables: readonly TableName[]): Loaded =>
  openOwn(port, tables, [Journal, History], true);

/** The same for repairs, which go on while an update comes between. */
export const openToMend = (port: WorkbookPort, tables: readonly TableName[]): Loaded =>
  openBook(port, namesOf(tables), [Journal, History]);

/** A register of whatever release, with the key rows of all tables it has; columns it never had are no fault. Two calls. */
export function openOlder(
  port: WorkbookPort,
  tables: readonly TableName[],
): { loaded: Loaded; edition: Edition } {
  const edition = readEdition(port);
  const has = ({ name }: Table): boolean => name in edition.shape;
  const names = namesOf(tables).filter((name) => has(TABLES[name]));
  const others = ALL_TABLES.filter((table) => has(table) && !names.includes(table.name as TableName));
  return { loaded: openBook(port, names, others, edition), edition };
}

/** What the register was last brought up to. One call. */
export function readEdition(port: WorkbookPort): Edition {
  const edition = editionOf(read(port, [editionRange])[0]?.values ?? []);
  if (!edition) throw new RegisterFault('meta-broken');
  return edition;
}

const namesOf = (tables: readonly TableName[]): TableName[] => [
  ...new Set<TableName>([...SMALL_TABLES, ...tables]),
];

/** Opens a register of this release; in one of another, sheets and columns may be missing that nobody took away. */
function openOwn(
  port: WorkbookPort,
  tables: readonly TableName[],
  written: readonly Table[],
  past = false,
): Loaded {
  try {
    return openBook(port, namesOf(tables), written, 'own', past);
  } catch (error) {
    const told =
      error instanceof RegisterFault && (error.id === 'sheets-behind' || error.id === 'sheet-missing');
    const standing = told ? standingOf(readEdition(port), ownEdition()) : 'same';
    if (standing === 'same') throw error;
    throw new RegisterFault(`sheets-${standing}`);
  }
}

/** Meta alone. */
export const readHead = (port: WorkbookPort): Meta => metaOf(read(port, metaRanges));

function metaOf([top, column]: readonly ReadRange[]): Meta {
  const reading = readMeta(top?.values ?? [], column?.values ?? []);
  if (!reading.ok) throw new RegisterFault('meta-broken');
  return reading.meta;
}

/**
 * What a command answered when it was done before, to whom, and the mark of what was asked for ('' of an act that an
 * earlier release wrote); undefined when Meta does not remember it.
 */
export function outcomeOf(
  port: WorkbookPort,
  meta: Meta,
  commandId: string,
): { outcome: string; who: string; contents: string } | undefined {
  const row = meta.ring.get(commandId);
  if (row === undefined) return undefined;
  const [id, outcome, who, contents] = read(port, [ringRange(row)])[0]?.values[0] ?? [];
  if (id !== commandId) throw new RowsMoved();
  return { outcome: String(outcome ?? ''), who: String(who ?? ''), contents: String(contents ?? '') };
}

/** Reads; a sheet that was deleted is named. */
export function read(port: WorkbookPort, ranges: readonly GridRange[]): ReadRange[] {
  try {
    return port.read(ranges);
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.sheetId === undefined) throw error;
    if (error.sheetId === META_SHEET_ID) throw new RegisterFault('meta-broken');
    const table = ALL_TABLES.find(({ sheetId }) => sheetId === error.sheetId);
    throw new RegisterFault('sheet-missing', { sheet: table?.label ?? '' });
  }
}

/** What people call these columns. */
const columnLabels = (table: Table, keys: readonly string[]): Bilingual =>
  listBoth(
    keys.map(
      (key) => ({ ...SYSTEM_COLUMNS, ...table.columns })[key]?.label ?? same(key === 'id' ? 'Код' : key),
    ),
  );

/** `edition`: what the register must have; 'own' for this program's, to which its mark must answer. */
function openBook(
  port: WorkbookPort,
  names: readonly TableName[],
  written: readonly Table[],
  edition?: Edition | 'own',
  past = false,
): Loaded {
  const keyed: readonly Table[] = [...names.map((name): Table => TABLES[name]), ...written];
  const answers = read(port, [
    ...metaRanges,
    ...keyed.map(keyRowRange),
    ...names.map(firstReadOf),
    ...(past ? [recordColumn()] : []),
  ]);
  if (edition === 'own' && editionMark(answers[0]?.values ?? []) !== markOf(ownEdition()))
    throw new RegisterFault('sheets-behind');
  const known = typeof edition === 'object' ? edition.shape : undefined;
  const [keysFrom, bodiesFrom] = [metaRanges.length, metaRanges.length + keyed.length];
  const indexes = new Map<string, TableIndex>();
  const records = new Map<string, { record: AnyRecord; stamp: Stamp }>();
  const broken: BrokenRow[] = [];
  keyed.forEach((table, at) => {
    const columns = readColumns(table, answers[keysFrom + at]?.values[0] ?? []);
    const sheet = titleOf(answers[keysFrom + at]?.a1 ?? '');
    const missing = columns.missing.filter((key) => !known || known[table.name]?.[key] !== undefined);
    const wrong = [...missing, ...columns.repeated];
    if (wrong.length > 0)
      throw new RegisterFault('columns-missing', { sheet, columns: columnLabels(table, wrong) });
    const name = names[at];
    let body = name === undefined ? [] : (answers[bodiesFrom + at]?.values ?? []);
    const idPlace = columns.places.get('id') ?? 0;
    if (name !== undefined && !table.small && idPlace !== 0)
      body = read(port, [columnRange(table, idPlace)])[0]?.values ?? [];
    const idColumn = table.small ? body.map((row) => [row[idPlace] ?? '']) : body;
    const index = { ...indexIds(table, columns.places, columns.width, idColumn), sheet };
    indexes.set(table.name, index);
    if (name !== undefined && table.small) takeRows(name, index, sheet, FIRST_ROW, body, records, broken);
  });
  const book = { meta: metaOf(answers), metaA1: answers[0]?.a1 ?? '', indexes, records, broken };
  const history = indexes.get(History.name);
  if (!past || !history) return book;
  // A person may have moved the column.
  const range = recordColumn(history);
  const asMade = JSON.stringify(range) === JSON.stringify(recordColumn());
  return { ...book, past: pastRecords(asMade ? answers[answers.length - 1] : read(port, [range])[0]) };
}

const firstReadOf = (name: TableName): GridRange => {
  const table: Table = TABLES[name];
  return table.small ? { sheetId: table.sheetId, startRowIndex: FIRST_ROW } : columnRange(table, 0);
};

const titleOf = (a1: string): string => {
  const title = a1.slice(0, Math.max(0, a1.lastIndexOf('!')));
  return title.startsWith("'") ? title.slice(1, -1).split("''").join("'") : title;
};

/** Puts what rows hold among the records, or among what a hand edit broke. */
export function takeRows(
  name: TableName,
  index: TableIndex,
  sheet: string,
  firstRow: number,
  rows: readonly (readonly Cell[])[],
  records: Map<string, { record: AnyRecord; stamp: Stamp }>,
  broken: BrokenRow[],
): void {
  rows.forEach((cells, at) => {
    if (cells.every((cell) => cell === '')) return;
    const { record, stamp, problems } = readRow(index.table, index.places, cells);
    const place = { table: name, sheet, row: firstRow + at + 1, id: record.id };
    if (record.id === '')
      broken.push({ ...place, problems: [{ column: 'id', problem: { key: 'cell.not-text', cell: '' } }] });
    else if (problems.length > 0) broken.push({ ...place, problems });
    if (record.id !== '' && !records.has(recordsKey(name, record.id)))
      records.set(recordsKey(name, record.id), { record, stamp });
  });
}
