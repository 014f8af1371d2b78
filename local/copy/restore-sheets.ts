// Puts the sheets of a copy into a register that was just set up: columns by their keys, columns of people's own behind them, the journal and its head as they were.
import type { EmbeddedApi } from '../google/method';
import { ALL_SCOPES } from '../http/google-door';
import type { CellValue, WorkbookValues } from '../verify/verify-journal';
import { CopyProblem } from './read-copy';

type Rows = readonly (readonly CellValue[])[];
type Call = (method: string, params: Record<string, unknown>, body?: object) => unknown;

interface OwnSheet {
  sheetId: number;
  rows: number;
  columns: number;
}

/** The mark of the journal's head (docs/journal.md): a named range that every action steps on. */
const HEAD_MARK = 'tirek-head-';
const META_BEGINS = 'tirek-meta-';
const FIRST_RECORD = 2;

const cellOf = (value: CellValue | undefined) =>
  value === undefined || value === ''
    ? {}
    : {
        userEnteredValue:
          typeof value === 'number'
            ? { numberValue: value }
            : typeof value === 'boolean'
              ? { boolValue: value }
              : { stringValue: value },
      };
const rowsOf = (rows: Rows) => rows.map((row) => ({ values: row.map(cellOf) }));

const put = (sheetId: number, rowIndex: number, columnIndex: number, rows: Rows) => ({
  updateCells: { start: { sheetId, rowIndex, columnIndex }, fields: 'userEnteredValue', rows: rowsOf(rows) },
});
const empty = (sheetId: number, startRowIndex: number) => ({
  updateCells: { range: { sheetId, startRowIndex }, fields: 'userEnteredValue' },
});
const room = (sheetId: number, rowCount: number, columnCount: number) => ({
  updateSheetProperties: {
    properties: { sheetId, gridProperties: { rowCount, columnCount } },
    fields: 'gridProperties(rowCount,columnCount)',
  },
});

const callOf =
  (sheets: EmbeddedApi, email: string): Call =>
  (method, params, body) => {
    const run = sheets.methods[method];
    if (!run) throw new Error(`the embedded Sheets lacks ${method}`);
    return run(params, body, { email, scopes: ALL_SCOPES });
  };

/** The values of each sheet of the copy, by the id the register's own sheet has. */
export function sheetsById(
  book: WorkbookValues,
  named: readonly { sheetId: number; name: string }[],
): Map<number, Rows> {
  return new Map(
    named.map(({ sheetId, name }) => {
      const sheet = book.sheets.find(({ title }) => title === name);
      if (!sheet) throw new CopyProblem('changed', name);
      return [sheetId, sheet.values];
    }),
  );
}

/** Replaces all records, the journal and Meta of a register by those of the copy, in one batch. Throws {@link CopyProblem} for a copy of a later release. */
export function restoreRegister(
  sheets: EmbeddedApi,
  owner: string,
  spreadsheetId: string,
  copied: ReadonlyMap<number, Rows>,
): void {
  const call = callOf(sheets, owner);
  const found = call('spreadsheets.get', {
    spreadsheetId,
    fields: 'sheets(properties(sheetId,gridProperties)),namedRanges',
  }) as {
    sheets: { properties: { sheetId: number; gridProperties: { rowCount: number; columnCount: number } } }[];
    namedRanges?: { namedRangeId: string; name: string; range: object }[];
  };
  const own = new Map(
    found.sheets.map(({ properties: { sheetId, gridProperties } }): [number, OwnSheet] => [
      sheetId,
      { sheetId, rows: gridProperties.rowCount, columns: gridProperties.columnCount },
    ]),
  );
  const ids = [...copied.keys()];
  if (ids.some((id) => !own.has(id))) throw new CopyProblem('newer');
  const tops = call(
    'spreadsheets.values.batchGetByDataFilter',
    { spreadsheetId },
    {
      dataFilters: ids.map((sheetId) => ({ gridRange: { sheetId, startRowIndex: 0, endRowIndex: 7 } })),
      valueRenderOption: 'FORMULA',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
  ) as { valueRanges: { valueRange: { values?: CellValue[][] } }[] };
  const requests = ids.flatMap((sheetId, at): object[] => {
    const rows = copied.get(sheetId) ?? [];
    const top = tops.valueRanges[at]?.valueRange.values ?? [];
    const sheet = own.get(sheetId) as OwnSheet;
    return String(rows[0]?.[0] ?? '').startsWith(META_BEGINS)
      ? metaRequests(sheet, rows, top, found.namedRanges ?? [])
      : tableRequests(sheet, rows, (top[0] ?? []).map(String));
  });
  call('spreadsheets.batchUpdate', { spreadsheetId }, { requests });
}

/** A table's records in the order of the register's own columns; what people put beside them comes after. */
function tableRequests(sheet: OwnSheet, rows: Rows, keys: readonly string[]): object[] {
  const theirs = (rows[0] ?? []).map(String);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const beside = Array.from({ length: width }, (_cell, at) => at).filter(
    (at) => !keys.includes(theirs[at] ?? '') || theirs[at] === '',
  );
  const order = [...keys.map((key) => (key === '' ? -1 : theirs.indexOf(key))), ...beside];
  const placed = (row: readonly CellValue[]) => order.map((at) => (at < 0 ? '' : (row[at] ?? '')));
  const records = rows.slice(FIRST_RECORD).map(placed);
  const { sheetId } = sheet;
  return [
    room(sheetId, Math.max(sheet.rows, records.length + FIRST_RECORD), Math.max(sheet.columns, order.length)),
    empty(sheetId, FIRST_RECORD),
    ...(beside.length > 0
      ? [
          put(
            sheetId,
            0,
            keys.length,
            rows.slice(0, FIRST_RECORD).map((row) => beside.map((at) => row[at] ?? '')),
          ),
        ]
      : []),
    ...(records.length > 0 ? [put(sheetId, FIRST_RECORD, 0, records)] : []),
  ];
}

/** The step of an edition: a register of an earlier one is brought up by the update at the start. */
function stepOf(row: readonly CellValue[] = []): number {
  try {
    return Number((JSON.parse(String(row[3] ?? '')) as { step?: unknown }).step ?? 0);
  } catch {
    return 0;
  }
}

function metaRequests(
  sheet: OwnSheet,
  rows: Rows,
  top: Rows,
  marks: readonly { namedRangeId: string; range: object }[],
): object[] {
  const isEdition = (row: readonly CellValue[]) => row[0] === 'edition';
  const mine = top.find(isEdition) ?? [];
  const theirs = rows.find(isEdition) ?? [];
  if (stepOf(theirs) > stepOf(mine)) throw new CopyProblem('newer');
  // The sheets are those of this release whatever the copy's were; only steps that change rows are still to be taken.
  const edition =
    stepOf(theirs) === stepOf(mine)
      ? mine
      : [
          'edition',
          '',
          '',
          JSON.stringify({ ...(JSON.parse(String(mine[3])) as object), step: stepOf(theirs) }),
        ];
  const head = rows.find((row) => row[0] === 'head');
  const mark = marks.find(({ namedRangeId }) => namedRangeId.startsWith(HEAD_MARK));
  if (!head || typeof head[1] !== 'number' || !mark) throw new CopyProblem('not-one');
  const next = `${HEAD_MARK}${head[1]}`;
  const width = Math.max(...rows.map((row) => row.length));
  return [
    room(sheet.sheetId, Math.max(sheet.rows, rows.length), Math.max(sheet.columns, width)),
    empty(sheet.sheetId, 0),
    put(
      sheet.sheetId,
      0,
      0,
      rows.map((row) => (isEdition(row) ? edition : row)),
    ),
    ...(mark.namedRangeId === next
      ? []
      : [
          { deleteNamedRange: { namedRangeId: mark.namedRangeId } },
          {
            addNamedRange: {
              namedRange: { namedRangeId: next, name: next.split('-').join('_'), range: mark.range },
            },
          },
        ]),
  ];
}

/** Makes the sheets of the second spreadsheet as they were. */
export function restoreSecond(
  sheets: EmbeddedApi,
  owner: string,
  spreadsheetId: string,
  copied: ReadonlyMap<number, Rows>,
  names: ReadonlyMap<number, string>,
): void {
  const requests = [...copied].flatMap(([sheetId, rows]) => [
    {
      addSheet: {
        properties: {
          sheetId,
          title: names.get(sheetId) ?? String(sheetId),
          gridProperties: {
            rowCount: Math.max(1000, rows.length),
            columnCount: Math.max(1, ...rows.map((row) => row.length)),
            frozenRowCount: FIRST_RECORD,
          },
        },
      },
    },
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 },
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    },
    {
      repeatCell: {
        range: { sheetId },
        cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    },
    put(sheetId, 0, 0, rows),
  ]);
  if (requests.length > 0) callOf(sheets, owner)('spreadsheets.batchUpdate', { spreadsheetId }, { requests });
}
