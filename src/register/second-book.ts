// The second spreadsheet: texts that only few may read, written once and never changed, and the log of who looked at a card. Only appended to, so that no row can be hit by mistake.
import type { Language } from '../text/bilingual';
import type { Cell } from './column';
import { appendRows, overwrite } from './commit-plan';
import { type CopiedSheet, sheetOf } from './copied-sheets';
import { RegisterFault, RowsMoved } from './register-fault';
import { readRow, type Stamp, writeRow } from './row-codec';
import { sheetRequests } from './sheet-requests';
import { type AnyRecord, blank, type Table } from './table';
import {
  columnRange,
  FIRST_ROW,
  indexIds,
  joinRows,
  keyRowRange,
  readColumns,
  rowsRange,
  type TableIndex,
} from './table-index';
import { type KeptText, type Look, Looks, Texts } from './tables/second-book';
import { type Request, WorkbookFailure, type WorkbookPort } from './workbook-port';

const SECOND_TABLES: readonly Table[] = [Texts, Looks];
/** Any cell: nothing of the answer is looked at. */
const ANY_CELL = 'A1';

/** A text as it was found; `whole` is false when a person changed its row by hand. */
export interface FoundText {
  text: KeptText;
  whole: boolean;
}

export interface SecondBook {
  /** Appends a text unless its id is there. Two calls; the same text again is one. */
  keep(text: Omit<KeptText, 'version'>, stamp: Stamp, language: Language): void;
  /** Empties the texts of these cards; what they were, when and by whom they were written stays. One call without texts, otherwise three. */
  forget(cardIds: readonly string[], stamp: Stamp, language: Language): void;
  /** Ids of the texts of a card. One call. */
  idsOf(cardId: string): string[];
  /** A text by its id. Two calls. */
  read(id: string): FoundText | undefined;
  /** Appends lines of the log. Two calls. */
  note(looks: readonly Look[], language: Language): void;
  /** Lines of the log about a card. Two calls. */
  looksAt(cardId: string): Look[];
  /** Its sheets as they stand; none of one that was never made. A call each. */
  sheets(): CopiedSheet[];
}

/** Opens the second spreadsheet; its sheets are made when they are first needed. */
export function secondBook(port: WorkbookPort): SecondBook {
  const append = (table: Table, index: TableIndex, rows: readonly ReadonlyMap<string, Cell>[]) =>
    port.write([appendRows(table, index.places, rows)], ANY_CELL);
  const ready = (table: Table, language: Language): TableIndex => {
    const index = locate(port, table);
    if (index) return index;
    try {
      port.write(
        SECOND_TABLES.flatMap((each) => sheetRequests(each, language)),
        ANY_CELL,
      );
    } catch (error) {
      // Somebody else may have made them meanwhile: then they are found.
      if (!(error instanceof WorkbookFailure)) throw error;
      const now = locate(port, table);
      if (!now) throw error;
      return now;
    }
    const made = locate(port, table);
    if (!made) throw new RegisterFault('sheet-missing', { sheet: table.label });
    return made;
  };
  return {
    keep(text, stamp, language) {
      const index = ready(Texts, language);
      if (index.rowOf.has(text.id)) return;
      const record = { ...blank(Texts, text.id), ...text, version: 1 } as AnyRecord;
      append(Texts, index, [writeRow(Texts, record, stamp, language)]);
    },
    forget(cardIds, stamp, language) {
      const index = locate(port, Texts);
      const all = [...(index?.rowOf.keys() ?? [])];
      const ids = all.filter((id) => cardIds.some((cardId) => id.startsWith(`${cardId}-`)));
      if (!index || ids.length === 0) return;
      const rows = rowsOf(port, index, ids).map((row) => readRow(Texts, index.places, row).record);
      const kept = rows.filter((record) => record.text !== '');
      if (kept.length === 0) return;
      const rowAt = inOrderOfIds(index);
      port.write(
        [
          ...rowAt.requests,
          ...kept.flatMap((record) => {
            const after = { ...record, text: '', version: record.version + 1 };
            return overwrite(index, rowAt.of(record.id), writeRow(Texts, after, stamp, language));
          }),
        ],
        ANY_CELL,
      );
    },
    idsOf(cardId) {
      return [...(locate(port, Texts)?.rowOf.keys() ?? [])].filter((id) => id.startsWith(`${cardId}-`));
    },
    read(id) {
      const index = locate(port, Texts);
      const [row] = index ? rowsOf(port, index, [id]) : [];
      if (!index || !row) return undefined;
      const { record, problems } = readRow(Texts, index.places, row);
      return { text: record as KeptText, whole: problems.length === 0 };
    },
    note(looks, language) {
      if (looks.length === 0) return;
      const index = ready(Looks, language);
      const fresh = looks.filter(({ id }) => !index.rowOf.has(id));
      const rows = fresh.map((look) => new Map<string, Cell>(Object.entries(look)));
      if (rows.length > 0) append(Looks, index, rows);
    },
    looksAt(cardId) {
      const index = locate(port, Looks);
      const ids = [...(index?.rowOf.keys() ?? [])].filter((id) => id.startsWith(`${cardId}-`));
      return index
        ? rowsOf(port, index, ids).map((row) => {
            const cell = (key: string) => String(row[index.places.get(key) ?? -1] ?? '');
            return { id: cell('id'), staffId: cell('staffId'), at: cell('at') };
          })
        : [];
    },
    sheets: () =>
      SECOND_TABLES.flatMap((table) =>
        locate(port, table) ? [sheetOf(table, 0, port.read([{ sheetId: table.sheetId }])[0])] : [],
      ),
  };
}

/** Ids as this program makes them: of one length, so that a spreadsheet and we put them in the same order. */
const OWN_ID = /^P\d{5}-K\d{2}-[0-9a-f]{24}$/;

/** Where each id stands once the sheet was sorted by ids in the same batch, whatever a person does until then; where it was read, if a person typed an id of another kind. */
function inOrderOfIds({ table, places, rowOf, repeated }: TableIndex): {
  requests: Request[];
  of(id: string): number;
} {
  const ids = [...rowOf.keys()].sort();
  if (repeated.size > 0 || !ids.every((id) => OWN_ID.test(id)))
    return { requests: [], of: (id) => rowOf.get(id) ?? 0 };
  const sortSpecs = [{ dimensionIndex: places.get('id') ?? 0, sortOrder: 'ASCENDING' }];
  const range = { sheetId: table.sheetId, startRowIndex: FIRST_ROW };
  return { requests: [{ sortRange: { range, sortSpecs } }], of: (id) => FIRST_ROW + ids.indexOf(id) };
}

/** Where a table stands; undefined when its sheet was never made. */
function locate(port: WorkbookPort, table: Table): TableIndex | undefined {
  try {
    const [keys, ids] = port.read([keyRowRange(table), columnRange(table, 0)]);
    const columns = readColumns(table, keys?.values[0] ?? []);
    if (columns.missing.length > 0 || columns.repeated.length > 0)
      throw new RegisterFault('columns-missing', {
        sheet: table.label,
        columns: [...columns.missing, ...columns.repeated].join(', '),
      });
    const place = columns.places.get('id') ?? 0;
    const column = place === 0 ? ids : port.read([columnRange(table, place)])[0];
    return { ...indexIds(table, columns.places, columns.width, column?.values ?? []), sheet: '' };
  } catch (error) {
    if (error instanceof WorkbookFailure && error.sheetId !== undefined) return undefined;
    throw error;
  }
}

/** The rows with these ids; throws RowsMoved when a person moved them between the two calls. */
function rowsOf(port: WorkbookPort, index: TableIndex, ids: readonly string[]): (readonly Cell[])[] {
  const wanted = new Set(ids);
  const spans = joinRows(ids.flatMap((id) => index.rowOf.get(id) ?? []));
  if (spans.length === 0) return [];
  const answers = port.read(spans.map(([from, to]) => rowsRange(index, from, to)));
  const rows = answers
    .flatMap(({ values }) => values)
    .filter((row) => wanted.has(String(row[index.places.get('id') ?? 0] ?? '')));
  if (rows.length < wanted.size) throw new RowsMoved();
  return rows;
}
