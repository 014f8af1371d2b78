// A new workbook: its sheets, keys, labels, formats, drop-downs and protections, and the first rows, in one batch.
import type { Language } from '../text/bilingual';
import { ALL_TABLES } from './all-tables';
import type { Cell } from './column';
import { appendRows, formatOf } from './commit-plan';
import { ownEdition } from './edition';
import { genesisHash, History, historyCells, Journal, journalCells, journalise } from './journal';
import { freshMeta, META_COLUMNS, META_ROWS, META_SHEET_ID, type Meta } from './meta';
import { type Stamp, writeRow } from './row-codec';
import { type AnyRecord, blank, columnKeys, SYSTEM_COLUMNS, type Table } from './table';
import type { Request } from './workbook-port';

const ROWS = 200;

/** Labels of a table's columns by key, in a language. */
export function columnLabels(table: Table, language: Language): Map<string, string> {
  const labels = new Map([['id', language === 'kk' ? 'Код' : 'Код']]);
  for (const [key, column] of Object.entries({ ...table.columns, ...(table.plain ? {} : SYSTEM_COLUMNS) }))
    labels.set(key, column.label[language]);
  return labels;
}

const text = (value: string) => ({ userEnteredValue: { stringValue: value } });
const HEADER = {
  textFormat: { bold: true },
  backgroundColor: { red: 0.93, green: 0.945, blue: 0.969 },
  wrapStrategy: 'WRAP',
  verticalAlignment: 'MIDDLE',
};

/** Key and label of these columns, side by side from `columnIndex` on. */
export function headingRequest(
  table: Table,
  keys: readonly string[],
  columnIndex: number,
  language: Language,
): Request {
  const labels = columnLabels(table, language);
  return {
    updateCells: {
      start: { sheetId: table.sheetId, rowIndex: 0, columnIndex },
      fields: 'userEnteredValue,userEnteredFormat',
      rows: [
        { values: keys.map((key) => text(key)) },
        { values: keys.map((key) => ({ ...text(labels.get(key) ?? key), userEnteredFormat: HEADER })) },
      ],
    },
  };
}

const belowLabels = ({ sheetId }: Table, at: number) => ({
  sheetId,
  startRowIndex: 2,
  startColumnIndex: at,
  endColumnIndex: at + 1,
});

/** The drop-down of a column at a place; none where the column has no words. */
export function dropDown(table: Table, key: string, at: number, language: Language): Request[] {
  const words = table.columns[key]?.words?.(language);
  if (!words) return [];
  return [
    {
      setDataValidation: {
        range: belowLabels(table, at),
        rule: {
          condition: { type: 'ONE_OF_LIST', values: words.map((word) => ({ userEnteredValue: word })) },
          strict: false,
          showCustomUi: true,
        },
      },
    },
  ];
}

/** Width, number format and drop-down of a column at a place. */
export function columnRequests(table: Table, key: string, at: number, language: Language): Request[] {
  const column = table.columns[key] ?? SYSTEM_COLUMNS[key as keyof typeof SYSTEM_COLUMNS];
  const format = formatOf(table, key);
  const repeatFormat = {
    repeatCell: {
      range: belowLabels(table, at),
      cell: { userEnteredFormat: { numberFormat: format } },
      fields: 'userEnteredFormat.numberFormat',
    },
  };
  return [
    {
      updateDimensionProperties: {
        range: { sheetId: table.sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
        properties: { pixelSize: key === 'id' ? 150 : (column?.width ?? 120) },
        fields: 'pixelSize',
      },
    },
    ...(format ? [repeatFormat] : []),
    ...dropDown(table, key, at, language),
  ];
}

/** A table's sheet with keys, labels, formats, drop-downs and warnings. */
export function sheetRequests(table: Table, language: Language, title = table.label[language]): Request[] {
  const keys = columnKeys(table);
  const { sheetId } = table;
  const systemFrom = keys.length - (table.plain ? 0 : Object.keys(SYSTEM_COLUMNS).length);
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title,
          hidden: table.hidden,
          gridProperties: {
            rowCount: ROWS,
            columnCount: keys.length,
            frozenRowCount: 2,
            frozenColumnCount: 1,
          },
        },
      },
    },
    headingRequest(table, keys, 0, language),
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 },
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    },
    ...keys.flatMap((key, at) => columnRequests(table, key, at, language)),
    ...(table.plain
      ? []
      : [
          {
            addProtectedRange: {
              protectedRange: {
                range: { sheetId, startColumnIndex: systemFrom, endColumnIndex: keys.length },
                description: language === 'kk' ? 'Тізілімнің қызметтік бағандары' : 'Служебные столбцы учёта',
                warningOnly: true,
              },
            },
          },
        ]),
    {
      addProtectedRange: {
        protectedRange: {
          range: table.plain ? { sheetId } : { sheetId, startColumnIndex: 0, endColumnIndex: 1 },
          description: language === 'kk' ? 'Жазба кодтары' : 'Коды записей',
          warningOnly: true,
        },
      },
    },
    {
      addBanding: {
        bandedRange: {
          range: { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: keys.length },
          rowProperties: {
            headerColor: { red: 0.93, green: 0.945, blue: 0.969 },
            firstBandColor: { red: 1, green: 1, blue: 1 },
            secondBandColor: { red: 0.965, green: 0.973, blue: 0.988 },
          },
        },
      },
    },
  ];
}

function metaRequests(head: Meta['head'], counters: Meta['counters']): Request[] {
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
    ...freshMeta(head, counters, ownEdition()),
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
    ...metaRequests(head, counters),
    ...filled
      .filter(([, rows]) => rows.length > 0)
      .map(([table, rows]) => appendRows(table, asMade(table), rows)),
  ];
}
