// A register as an earlier release would have left it: the newest columns, tables and words cut off, and the sums of its rows as that release made them.

import { ALL_TABLES } from '../../src/register/all-tables';
import { type Edition, ownEdition, type Shape } from '../../src/register/edition';
import { writeEdition } from '../../src/register/meta';
import type { Pending } from '../../src/register/pending';
import { textHash } from '../../src/register/row-codec';
import { columnKeys, SYSTEM_COLUMNS, type Table } from '../../src/register/table';
import type { EmbeddedBook } from './embedded-book';

/** The last sheet of the first release. */
const LAST_FIRST = 3980118;
const META = 3980119;

/** What the arrangement needs of a register, wherever it is. */
type Arranged = Pick<EmbeddedBook, 'sheets' | 'byHand'>;

export interface OlderRelease {
  /** Columns of that release that had not been thought of, by table. */
  without: Readonly<Record<string, readonly string[]>>;
  tables: readonly string[];
  edition: Edition;
}

/**
 * Cuts off the last column of every table but the journal's, as long as it is empty and not the only one, two tables, and
 * for the first release all that came after it; one drop-down had a word less. `marked` false leaves Meta as the very first release did.
 */
export function makeOlder(book: Arranged, marked = true): OlderRelease {
  const sheets = new Map(book.sheets().map((sheet) => [sheet.sheetId, sheet]));
  const own = ownEdition();
  const shape: Record<string, Record<string, string>> = {};
  const without: Record<string, string[]> = {};
  const tables: string[] = [];
  const dropped = new Set(['Measures', 'Letters']);
  for (const table of ALL_TABLES) {
    const values = sheets.get(table.sheetId)?.values ?? [];
    if (
      !table.plain &&
      values.length <= 2 &&
      (marked ? dropped.has(table.name) : table.sheetId > LAST_FIRST)
    ) {
      tables.push(table.name);
      book.byHand({ deleteSheet: { sheetId: table.sheetId } });
      continue;
    }
    const keys = (values[0] ?? []).map(String);
    const last = Object.keys(table.columns).at(-1) ?? '';
    const at = keys.indexOf(last);
    const cut =
      !table.plain &&
      Object.keys(table.columns).length > 1 &&
      values.slice(2).every((row) => (row[at] ?? '') === '');
    if (cut) {
      without[table.name] = [last];
      book.byHand({
        deleteDimension: {
          range: { sheetId: table.sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
        },
      });
      resum(book, table, last);
    }
    shape[table.name] = Object.fromEntries(
      columnKeys(table)
        .filter((key) => !cut || key !== last)
        .map((key) => [key, own.shape[table.name]?.[key] ?? '']),
    );
  }
  if (shape.Cards) shape.Cards.source = `${Number.parseInt(shape.Cards.source ?? '', 10) - 2}:00000000`;
  const edition = { step: own.step, shape: shape as Shape };
  book.byHand(
    marked
      ? writeEdition(edition)
      : {
          updateCells: {
            range: { sheetId: META, startRowIndex: 6, endRowIndex: 7 },
            fields: 'userEnteredValue',
          },
        },
  );
  return { without, tables, edition };
}

/** What Meta keeps of the rows and keys of a table before its last batch, as if a column had never been. */
export function cutKept(book: Arranged, table: Table, column: string): void {
  const meta = book.sheets().find(({ sheetId }) => sheetId === META)?.values ?? [];
  const pending = JSON.parse(String(meta.find(([name]) => name === 'pending')?.[1])) as Pending;
  const from = meta.findIndex(([mark]) => mark === 'check') + 1;
  [...pending.writes, ...pending.tables].forEach(({ sheetId }, at) => {
    if (sheetId !== table.sheetId) return;
    const cells = (meta[from + at] ?? []).filter((_, place) => place !== columnKeys(table).indexOf(column));
    const values = [...cells, ''].map((cell) => ({
      userEnteredValue: typeof cell === 'number' ? { numberValue: cell } : { stringValue: String(cell) },
    }));
    book.byHand({
      updateCells: {
        start: { sheetId: META, rowIndex: from + at, columnIndex: 0 },
        fields: 'userEnteredValue',
        rows: [{ values }],
      },
    });
  });
}

/** Sums of the rows as they are without a column. */
function resum(book: Arranged, table: Table, column: string): void {
  const sheet = book.sheets().find(({ sheetId }) => sheetId === table.sheetId);
  const keys = (sheet?.values[0] ?? []).map(String);
  const summed = Object.keys(table.columns).filter((key) => key !== 'state' && key !== column);
  sheet?.values.slice(2).forEach((row, offset) => {
    const cell = (key: string) => row[keys.indexOf(key)] ?? '';
    if (cell('id') === '') return;
    const values = summed.map((key) => {
      const read = table.columns[key]?.read(cell(key));
      if (!read?.ok) throw new Error(`${table.name} ${key}`);
      return read.value;
    });
    const version = SYSTEM_COLUMNS.version.read(cell('version'));
    const sum = textHash(JSON.stringify([cell('id'), version.ok && version.value, ...values]));
    book.byHand({
      updateCells: {
        start: { sheetId: table.sheetId, rowIndex: offset + 2, columnIndex: keys.indexOf('checksum') },
        fields: 'userEnteredValue',
        rows: [{ values: [{ userEnteredValue: { stringValue: sum } }] }],
      },
    });
  });
}

/** Everything people see of the tables by id, without the names of who wrote a row last. */
export function contentOf(book: EmbeddedBook): Record<string, Record<string, unknown>> {
  const content: Record<string, Record<string, unknown>> = {};
  for (const { name, sheetId } of ALL_TABLES.filter(({ plain }) => !plain))
    for (const { changedAt, changedBy, checksum, ...row } of book.rows(sheetId))
      content[`${name}/${row.id}`] = Object.fromEntries(
        Object.entries(row).filter(([, cell]) => cell !== ''),
      );
  return content;
}
