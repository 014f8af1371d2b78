// A small register as spreadsheets.get answers it: hidden keys, drop-downs, dates, identifiers, formula-like text.
import type { SpreadsheetJson } from '../../../local/export/sheets-json';

const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const header = (label: string) => ({
  ...text(label),
  userEnteredFormat: {
    textFormat: { bold: true, foregroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } } },
    backgroundColorStyle: { rgbColor: { red: 0.1, green: 0.3, blue: 0.5 } },
    horizontalAlignment: 'CENTER',
    wrapStrategy: 'WRAP',
  },
});
const plainText = { numberFormat: { type: 'TEXT', pattern: '@' } };
const state = {
  condition: {
    type: 'ONE_OF_LIST',
    values: [{ userEnteredValue: 'Қаралуда' }, { userEnteredValue: 'Есепте' }],
  },
  strict: true,
  showCustomUi: true,
};
const longList = {
  condition: {
    type: 'ONE_OF_LIST',
    values: Array.from({ length: 20 }, (_, i) => ({ userEnteredValue: `Шара, түрі № ${i + 1} «Ә»` })),
  },
  strict: false,
};

const person = (id: string, iin: string, name: string, serial: number, note: string) => ({
  values: [
    { ...text(id), userEnteredFormat: plainText },
    { ...text(iin), userEnteredFormat: plainText },
    text(name),
    {
      userEnteredValue: { numberValue: serial },
      userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd.mm.yyyy' } },
    },
    { ...text('Есепте'), dataValidation: state },
    text(note),
    { dataValidation: longList },
    { userEnteredValue: { boolValue: true } },
    {
      userEnteredValue: { formulaValue: '=1+2' },
      effectiveValue: { numberValue: 3 },
    },
  ],
});

/** Two sheets: pupils (keys hidden, frozen, banded, filtered, coloured by rule) and a hidden, protected journal. */
export const register: SpreadsheetJson = {
  spreadsheetId: 'example',
  properties: {
    title: 'МЕА тізілімі',
    locale: 'kk_KZ',
    timeZone: 'Asia/Almaty',
    defaultFormat: { textFormat: { fontFamily: 'arial,sans,sans-serif', fontSize: 10 } },
    spreadsheetTheme: {
      themeColors: [{ colorType: 'ACCENT2', color: { rgbColor: { red: 0.9, green: 0.2, blue: 0.2 } } }],
    },
  },
  sheets: [
    {
      properties: {
        sheetId: 11,
        title: 'Оқушылар/Ученики',
        sheetType: 'GRID',
        gridProperties: { rowCount: 1000, columnCount: 9, frozenRowCount: 2, frozenColumnCount: 1 },
        tabColorStyle: { themeColor: 'ACCENT2' },
      },
      data: [
        {
          rowData: [
            {
              values: ['id', 'iin', 'name', 'born', 'state', 'note', 'measure', 'done', 'sum'].map((key) =>
                text(key),
              ),
            },
            {
              values: [
                '№',
                'ЖСН',
                'Аты-жөні',
                'Туған күні',
                'Күйі',
                'Ескертпе',
                'Шара',
                'Орындалды',
                'Барлығы',
              ].map(header),
            },
            person('000007', '080229500012', 'Ахметов Әділ Ғаниұлы', 39507, '=HYPERLINK("http://x")'),
            person('000008', '130509500096', 'Һашим Өмір', 41403, '+77011234567'),
            person('000009', '090105500426', 'Ұлан Үкі', 39818, '@x и _x0041_'),
          ],
          rowMetadata: [
            { pixelSize: 21, hiddenByUser: true },
            { pixelSize: 42 },
            { pixelSize: 21 },
            { pixelSize: 21 },
            { pixelSize: 21 },
          ],
          columnMetadata: [
            { pixelSize: 70 },
            { pixelSize: 110 },
            { pixelSize: 220 },
            { pixelSize: 90 },
            { pixelSize: 100 },
            { pixelSize: 200 },
            { pixelSize: 180 },
            { pixelSize: 80 },
            { pixelSize: 80, hiddenByUser: true },
          ],
        },
      ],
      merges: [{ sheetId: 11, startRowIndex: 6, endRowIndex: 7, startColumnIndex: 0, endColumnIndex: 3 }],
      bandedRanges: [
        {
          bandedRangeId: 1,
          range: { sheetId: 11, startRowIndex: 2, startColumnIndex: 0, endColumnIndex: 9 },
          rowProperties: {
            firstBandColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
            secondBandColorStyle: { rgbColor: { red: 0.95, green: 0.97, blue: 1 } },
          },
        },
      ],
      conditionalFormats: [
        {
          ranges: [{ sheetId: 11, startRowIndex: 2, startColumnIndex: 4, endColumnIndex: 5 }],
          booleanRule: {
            condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Есепте' }] },
            format: {
              textFormat: { bold: true },
              backgroundColorStyle: { rgbColor: { red: 1, green: 0.9, blue: 0.8 } },
            },
          },
        },
      ],
      basicFilter: {
        range: { sheetId: 11, startRowIndex: 1, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 9 },
      },
    },
    {
      properties: {
        sheetId: 12,
        title: 'Журнал',
        sheetType: 'GRID',
        hidden: true,
        gridProperties: { rowCount: 10, columnCount: 2, frozenRowCount: 2 },
      },
      data: [{ rowData: [{ values: [text('hash'), text('line')] }] }],
      protectedRanges: [{ protectedRangeId: 5, range: { sheetId: 12 } }],
    },
  ],
};
