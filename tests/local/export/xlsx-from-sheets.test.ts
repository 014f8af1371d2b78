// A spreadsheet made by batchUpdate in the embedded Sheets, exported and read again.
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { SpreadsheetJson } from '../../../local/export/sheets-json';
import { exportXlsx } from '../../../local/export/xlsx';
import { desk } from '../google/sheets/desk';

const cell = (userEnteredValue: object, numberFormat?: object) => ({
  userEnteredValue,
  ...(numberFormat && { userEnteredFormat: { numberFormat } }),
});
const text = { type: 'TEXT', pattern: '@' };

describe('a register of the embedded Sheets', () => {
  it('becomes an .xlsx with the same values, hidden keys, frozen rows and one drop-down a column', async () => {
    const sheets = desk([
      { properties: { sheetId: 7, title: 'Cards', gridProperties: { frozenRowCount: 2, columnCount: 4 } } },
    ]);
    const keys = { values: ['id', 'iin', 'born', 'state'].map((key) => cell({ stringValue: key }, text)) };
    const labels = {
      values: ['№', 'ЖСН', 'Туған күні', 'Күйі'].map((label) => cell({ stringValue: label })),
    };
    const row = {
      values: [
        cell({ stringValue: '000001' }, text),
        cell({ stringValue: '080229500012' }, text),
        cell({ numberValue: 39507 }, { type: 'DATE', pattern: 'yyyy-mm-dd' }),
        cell({ stringValue: '=1+1' }),
      ],
    };
    sheets.batch(
      {
        updateCells: {
          start: { sheetId: 7, rowIndex: 0, columnIndex: 0 },
          rows: [keys, labels, row],
          fields: 'userEnteredValue,userEnteredFormat',
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId: 7, dimension: 'ROWS', startIndex: 0, endIndex: 1 },
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
      {
        setDataValidation: {
          range: { sheetId: 7, startRowIndex: 2, startColumnIndex: 3, endColumnIndex: 4 },
          rule: {
            condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Есепте' }] },
            strict: true,
          },
        },
      },
    );
    const bytes = await exportXlsx(sheets.get({ includeGridData: true }) as SpreadsheetJson);
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const made = workbook.getWorksheet('Cards')!;
    expect(made.getRow(1).hidden).toBe(true);
    expect(made.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(made.getCell('B3').value).toBe('080229500012');
    expect(made.getCell('C3').value).toEqual(new Date(Date.UTC(2008, 1, 29)));
    expect([made.getCell('D3').value, made.getCell('D3').numFmt]).toEqual(['=1+1', '@']);
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
    expect(xml.match(/<dataValidation /g)).toHaveLength(1);
    expect(xml).toContain('sqref="D3:D1000"');
  });
});
