// A new workbook: its sheets, keys, labels, formats, drop-downs and protections, and the first rows, in one batch.
import type { Language } from '../text/bilingual';
import { ALL_TABLES } from './all-tables';
import type { Cell } from './column';
import { appendRows } from './commit-plan';
import { ownEdition } from './edition';
import { genesisHash, History, historyCells, Journal, journalCells, journalise } from './journal';
import { NOTHING_YET } from './look/on-the-sheets';
import { planLook } from './look/plan-look';
import { freshMeta, META_COLUMNS, META_ROWS, META_SHEET_ID, type Meta } from './meta';
import { type Stamp, writeRow } from './row-codec';
import { sheetRequests } from './sheet-requests';
import { type AnyRecord, blank, columnKeys, type Table } from './table';
import { emptyIndex } from './table-index';
import type { Request } from './workbook-port';

function metaRequests(head: Meta['head'], counters: Meta['counters'], language: Language): Request[] {
  return [
    {
      addSheet: {
        properties: {
          sheetId: META_SHEET_ID,
          title: 'Meta',
          hidden: true,
          gridProperties: { rowCount: META_ROWS, columnCount: META_COLUMNS },
        },
      },
    },
    {
      repeatCell: {
        range: { sheetId: META_SHEET_ID },
        cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    },
    ...freshMeta(head, counters, { ...ownEdition(), language }),
    {
      addProtectedRange: {
        protectedRange: { range: { sheetId: META_SHEET_ID }, description: 'Meta', warningOnly: true },
      },
    },
  ];
}

/** First rows of a table that the school begins with. */
export interface FirstRows {
  table: Table;
  records: readonly Record<string, unknown>[];
}

/** So many records one line of the journal takes in at set-up: its digests must fit in a cell. */
const RECORDS_A_LINE = 200;

const asMade = (table: Table) => new Map(columnKeys(table).map((key, at) => [key, at]));

/** All requests that turn an empty spreadsheet into the register's workbook; its first rows are the journal's first lines, `counters` the last numbers given before. */
export function layOut(
  language: Language,
  tools: { sha256: (text: string) => string; uuid: () => string },
  first: readonly FirstRows[],
  stamp: Stamp,
  counters: Meta['counters'] = {},
): Request[] {
  const changes = first.flatMap(({ table, records }) =>
    records.map((fields) => {
      const after = { ...blank(table, String(fields.id)), ...fields, version: 1 } as AnyRecord;
      return { table, after, cells: writeRow(table, after, stamp, language) };
    }),
  );
  let head: Meta['head'] = { seq: 0, hash: genesisHash(tools.sha256, tools.uuid()) };
  const lines: Map<string, Cell>[] = [];
  const history: Map<string, Cell>[] = [];
  for (let from = 0; from < changes.length; from += RECORDS_A_LINE) {
    const action = {
      at: stamp.at,
      who: stamp.by,
      command: 'set-up',
      commandId: `set-up-${from / RECORDS_A_LINE + 1}`,
      subject: '',
    };
    const made = journalise(tools, head, action, changes.slice(from, from + RECORDS_A_LINE));
    lines.push(journalCells(made.line));
    history.push(...made.history.map(historyCells));
    head = { seq: made.line.seq, hash: made.line.hash };
  }
  const rowsOf = (table: Table) =>
    changes.filter((change) => change.table === table).map(({ cells }) => cells);
  const filled = [
    ...first.map(({ table }): [Table, Map<string, Cell>[]] => [table, rowsOf(table)]),
    [Journal, lines] as const,
    [History, history] as const,
  ];
  return [
    ...ALL_TABLES.flatMap((table) => sheetRequests(table, language)),
    ...metaRequests(head, counters, language),
    ...filled
      .filter(([, rows]) => rows.length > 0)
      .map(([table, rows]) => appendRows(table, asMade(table), rows)),
    ...planLook(
      new Map(ALL_TABLES.map((table) => [table.name, emptyIndex(table, table.label[language])])),
      NOTHING_YET,
      language,
      false,
    ),
  ];
}
