import { describe, expect, it } from '@jest/globals';
import { desk, type Json, other, owner, refusal, row, SCOPES, tab } from './desk';

const sheets = (reply: Json) => reply.sheets as Json[];
const grid = (reply: Json) => ((sheets(reply)[0] as Json).data as Json[])[0] as Json;

describe('who may read', () => {
  it('W1 W2 a file that is not there answers 404 without details', () => {
    const error = refusal(() => desk().call('spreadsheets.get', { spreadsheetId: 'nothing' }));
    expect(error.body()).toEqual({
      error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' },
    });
  });

  it('W3 a file that is not shared answers 403', () => {
    const { call, spreadsheetId, files } = desk();
    expect(refusal(() => call('spreadsheets.get', { spreadsheetId }, undefined, other)).body()).toEqual({
      error: { code: 403, message: 'The caller does not have permission', status: 'PERMISSION_DENIED' },
    });
    files.share(spreadsheetId, other.email, 'read');
    expect(call('spreadsheets.get', { spreadsheetId }, undefined, other)).toHaveProperty('spreadsheetId');
    const clear = () => call('spreadsheets.values.clear', { spreadsheetId, range: 'A1' }, {}, other);
    expect(refusal(clear)).toMatchObject({ code: 403 });
  });

  it('W48 a read-only scope opens plain reads and nothing by data filter', () => {
    const { call, spreadsheetId } = desk();
    const reader = { ...owner, scopes: ['https://www.googleapis.com/auth/spreadsheets.readonly'] };
    expect(call('spreadsheets.values.get', { spreadsheetId, range: 'A1' }, undefined, reader)).toEqual({
      range: 'Sheet1!A1',
      majorDimension: 'ROWS',
    });
    const filtered = () =>
      call(
        'spreadsheets.values.batchGetByDataFilter',
        { spreadsheetId },
        { dataFilters: [{ a1Range: 'A1' }] },
        reader,
      );
    expect(refusal(filtered)).toMatchObject({
      code: 403,
      message: 'Request had insufficient authentication scopes.',
    });
    expect(SCOPES).toHaveLength(2);
  });
});

describe('spreadsheets.create and get', () => {
  it('W18 the first tab may have any name and number; a range that names no tab means it', () => {
    const { put, range, get, spreadsheetId } = desk([
      { properties: { title: 'Парақ1', sheetId: 484197496 } },
      tab('Екінші'),
    ]);
    put('A1', [['x']]);
    expect(String(range('A1'))).toMatch(/^'?Парақ1'?!A1$/);
    expect(get({ fields: 'sheets.properties.sheetId' })).toMatchObject({
      sheets: [{ properties: { sheetId: 484197496 } }, {}],
    });
    expect(refusal(() => put('Sheet1!A1', [['x']])).message).toBe('Unable to parse range: Sheet1!A1');
    expect(spreadsheetId).not.toBe('');
  });

  it('W20 the address begins with the id, whatever may follow it', () => {
    const { created, spreadsheetId } = desk();
    expect(String(created.spreadsheetUrl).split('?')[0]).toBe(
      `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
    );
  });

  it('W14 a new spreadsheet has one tab of 1000 × 26', () => {
    const { created, spreadsheetId } = desk();
    expect(Object.keys(created)).toEqual(['spreadsheetId', 'properties', 'sheets', 'spreadsheetUrl']);
    expect(created).toMatchObject({
      spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: 'Sheet1',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      ],
    });
    expect(JSON.stringify(created.sheets)).toBe(
      '[{"properties":{"sheetId":0,"title":"Sheet1","index":0,"sheetType":"GRID","gridProperties":{"rowCount":1000,"columnCount":26}}}]',
    );
  });

  it('W15 W16 W17 its properties are the documented defaults, `false` printed in the default format', () => {
    const { properties } = desk().created as { properties: Json };
    expect(properties).toMatchObject({
      title: 'Register',
      locale: 'en_US',
      autoRecalc: 'ON_CHANGE',
      timeZone: 'Etc/GMT',
    });
    expect(properties.defaultFormat).toMatchObject({
      padding: { top: 2, right: 3, bottom: 2, left: 3 },
      textFormat: { foregroundColor: {}, fontFamily: 'arial,sans,sans-serif', bold: false },
    });
    const theme = properties.spreadsheetTheme as { themeColors: Json[] };
    expect(theme.themeColors).toHaveLength(9);
    expect(theme.themeColors[0]).toEqual({ colorType: 'TEXT', color: { rgbColor: {} } });
  });

  it('W19 create with tabs makes exactly these; an id used twice is refused', () => {
    const { created } = desk([tab('A'), tab('B', 3, 2)]);
    expect(sheets(created).map((sheet) => (sheet.properties as Json).title)).toEqual(['A', 'B']);
    const twice = () => desk([tab('A'), tab('B', 3, 2, { sheetId: 0 })]);
    expect(refusal(twice).message).toContain('Sheet with id 0 already exists');
  });

  it('W21 without a mask cells come only with includeGridData; with a mask it is ignored and `data` fetches them', () => {
    const { get, put } = desk();
    put('A1', [['x']]);
    expect(sheets(get())[0]).not.toHaveProperty('data');
    expect(grid(get({ includeGridData: true }))).toHaveProperty('rowData');
    expect(
      grid(get({ includeGridData: false, fields: 'sheets.data.rowData.values.formattedValue' })),
    ).toEqual({
      rowData: [{ values: [{ formattedValue: 'x' }] }],
    });
    expect(get({ includeGridData: true, fields: 'spreadsheetId' })).not.toHaveProperty('sheets');
    expect(grid(get({ fields: '*' }))).toHaveProperty('rowData');
  });

  it('W22 ranges limit the data to one window each, and merges to those touching', () => {
    const { get, put, batch } = desk([tab('A'), tab('B')]);
    put('A!A1:B3', [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    batch(
      {
        mergeCells: {
          range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 },
          mergeType: 'MERGE_ALL',
        },
      },
      {
        mergeCells: {
          range: { sheetId: 0, startRowIndex: 7, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 2 },
          mergeType: 'MERGE_ALL',
        },
      },
    );
    const reply = get({ ranges: ['A!A2:A3', 'A!A1:B1'], includeGridData: true });
    expect(sheets(reply)).toHaveLength(1);
    const sheet = sheets(reply)[0] as Json;
    expect(sheet.data).toHaveLength(2);
    expect((sheet.data as Json[])[0]).toMatchObject({ startRow: 1 });
    expect(sheet.merges).toEqual([
      { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 },
    ]);
  });

  it('W23 W10 masks give only what they name, in either spelling', () => {
    const { get } = desk();
    expect(get({ fields: 'namedRanges' })).toEqual({});
    expect(get({ fields: 'sheets.properties.tabColorStyle' })).toEqual({ sheets: [{ properties: {} }] });
    expect(get({ fields: 'sheets/data/rowData/values/note' })).toEqual({ sheets: [{ data: [{}] }] });
    expect(get({ fields: 'sheets(properties(title,index))' })).toEqual({
      sheets: [{ properties: { title: 'Sheet1', index: 0 } }],
    });
  });

  it('W11 an unknown field in the mask is told in the details only', () => {
    const error = refusal(() => desk().get({ fields: 'sheets.content' }));
    expect(error.message).toBe('Request contains an invalid argument.');
    expect(JSON.stringify(error.body())).toContain(
      `Error expanding 'fields' parameter. Cannot find matching fields for path 'sheets.content'.`,
    );
  });

  it('W24 rows and cells without masked content are trimmed at the end and empty inside', () => {
    const { get, batch } = desk();
    const note = (rowIndex: number, columnIndex: number, text: string) => ({
      updateCells: {
        start: { sheetId: 0, rowIndex, columnIndex },
        rows: [{ values: [{ note: text }] }],
        fields: 'note',
      },
    });
    batch(note(0, 0, 'a'), note(2, 1, 'b'));
    batch({
      updateCells: {
        start: { rowIndex: 5, columnIndex: 0 },
        rows: [row('later')],
        fields: 'userEnteredValue',
      },
    });
    expect(grid(get({ fields: 'sheets.data.rowData.values.note' })).rowData).toEqual([
      { values: [{ note: 'a' }] },
      {},
      { values: [{}, { note: 'b' }] },
    ]);
  });

  it('W25 column metadata has one object per column of the window', () => {
    const { get, batch } = desk([tab('A', 4, 3)]);
    batch({
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
        properties: { hiddenByUser: true, pixelSize: 60 },
        fields: 'hiddenByUser,pixelSize',
      },
    });
    expect(grid(get({ fields: 'sheets.data.columnMetadata' })).columnMetadata).toEqual([
      { pixelSize: 100 },
      { hiddenByUser: true, pixelSize: 60 },
      { pixelSize: 100 },
    ]);
  });

  it('W26 a cell tells what was entered, its effect and its text; a formula error is told', () => {
    const { get, batch } = desk();
    const cell = (userEnteredValue: Json) => ({ userEnteredValue });
    batch({
      updateCells: {
        start: { sheetId: 0 },
        rows: [
          {
            values: [
              cell({ numberValue: 4 }),
              cell({ formulaValue: '=A1/2' }),
              cell({ formulaValue: '=A1/0' }),
            ],
          },
          {
            values: [
              cell({ formulaValue: '=VLOOKUP(1,A:B,2)' }),
              cell({ formulaValue: '=HYPERLINK("https://a.kz","paper")' }),
            ],
          },
        ],
        fields: 'userEnteredValue',
      },
    });
    const [first, second] = grid(get({ includeGridData: true })).rowData as { values: Json[] }[];
    expect(first?.values[0]).toEqual({
      userEnteredValue: { numberValue: 4 },
      effectiveValue: { numberValue: 4 },
      formattedValue: '4',
    });
    expect(first?.values[1]).toEqual({
      userEnteredValue: { formulaValue: '=A1/2' },
      effectiveValue: { numberValue: 2 },
      formattedValue: '2',
    });
    expect(first?.values[2]).toMatchObject({
      effectiveValue: { errorValue: { type: 'DIVIDE_BY_ZERO' } },
      formattedValue: '#DIV/0!',
    });
    expect(second?.values[0]?.effectiveValue).toEqual({
      errorValue: { type: 'ERROR', message: 'not emulated: function VLOOKUP' },
    });
    expect(second?.values[1]).toMatchObject({ formattedValue: 'paper', hyperlink: 'https://a.kz' });
  });

  it('W26 an effective format is the default with the own one over it, and absent where nothing was formatted', () => {
    const { get, batch, put } = desk();
    put('A1:B1', [['bold', 'plain']]);
    batch({
      repeatCell: {
        range: { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 },
        cell: { userEnteredFormat: { textFormat: { bold: true } } },
        fields: 'userEnteredFormat.textFormat.bold',
      },
    });
    const [first] = grid(get({ includeGridData: true })).rowData as { values: Json[] }[];
    expect(first?.values[0]?.effectiveFormat).toMatchObject({ textFormat: { bold: true, fontSize: 10 } });
    expect(first?.values[1]).not.toHaveProperty('effectiveFormat');
  });
});
