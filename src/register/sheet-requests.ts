// One table's sheet as requests: keys, labels, widths, formats, drop-downs, warnings, bands.
import type { Language } from '../text/bilingual';
import { formatOf } from './commit-plan';
import { columnKeys, SYSTEM_COLUMNS, type Table } from './table';
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
