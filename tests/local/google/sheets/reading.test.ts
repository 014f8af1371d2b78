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

describe('ranges in A1 notation', () => {
  const titles = () => desk([tab('Sheet1'), tab('D3', 10, 4), tab('🌵 t 1'), tab('Журнал 1'), tab("it's")]);

  it('W29 W30 a title is quoted in the echo when needed, and may be unquoted on input', () => {
    const { range } = titles();
    expect(range('Sheet1!A1:B2')).toBe('Sheet1!A1:B2');
    expect(range("'D3'!A1:D4")).toBe("'D3'!A1:D4");
    expect(range('🌵 t 1!A1')).toBe("'🌵 t 1'!A1");
    expect(range('Журнал 1!A1')).toBe("'Журнал 1'!A1");
    expect(range("'it''s'!A1")).toBe("'it''s'!A1");
  });

  it('W31 open and reversed ranges are echoed bounded', () => {
    const { range } = desk([tab('Sheet1', 1000, 26), tab('Ten', 10, 26)]);
    expect(range("'Sheet1'")).toBe('Sheet1!A1:Z1000');
    expect(range('Ten!A:A')).toBe('Ten!A1:A10');
    expect(range('A1:C')).toBe('Sheet1!A1:C1000');
    expect(range('A2:2')).toBe('Sheet1!A2:Z2');
    expect(range('D4:A1')).toBe('Sheet1!A1:D4');
    expect(range('Sheet1!D4')).toBe('Sheet1!D4');
    expect(range('A1:A1')).toBe('Sheet1!A1');
    expect(range('$A$1:b2')).toBe('Sheet1!A1:B2');
  });

  it('W32 named ranges: bare, behind a sheet name, and against a sheet of the same name', () => {
    const { range, batch } = desk([tab('Sheet1'), tab('Two')]);
    const name = (title: string, sheetId: number) => ({
      addNamedRange: {
        namedRange: {
          name: title,
          range: { sheetId, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 },
        },
      },
    });
    batch(name('Solo', 0));
    expect(range('Solo')).toBe('Sheet1!B1:C3');
    expect(range("'Sheet1'!Solo")).toBe('Sheet1!B1:C3');
    expect(refusal(() => range("'Solo'")).message).toBe("Unable to parse range: 'Solo'");
    expect(refusal(() => range('Solo!A1')).message).toBe('Unable to parse range: Solo!A1');
    batch(name('Two', 0));
    expect(range('Two')).toBe('Sheet1!B1:C3');
    expect(range("'Two'")).toBe('Two!A1:E10');
    expect(range('Two!A1')).toBe('Two!A1');
  });

  it('W33 R1C1 is accepted, tables are not', () => {
    const { range } = desk();
    expect(range('R1C1:R1C2')).toBe('Sheet1!A1:B1');
    expect(refusal(() => range('Table1[Name]')).message).toBe('Unable to parse range: Table1[Name]');
  });

  it('W34 a range without a sheet is on the first visible one', () => {
    const { range } = desk([tab('Keys', 10, 5, { hidden: true }), tab('Cards')]);
    expect(range('A1:B2')).toBe('Cards!A1:B2');
  });

  it('W35 what cannot be parsed is echoed as it came', () => {
    const { range } = desk();
    for (const text of ["'Data Tab'!A1:C10", 'A1:B2:C3', '!!!', 'AAAA1', 'Nowhere!A1'])
      expect(refusal(() => range(text))).toMatchObject({
        code: 400,
        message: `Unable to parse range: ${text}`,
      });
  });

  it('W36 a range that starts past the grid is refused, open ends printed open', () => {
    const { range } = desk([tab('Sheet1', 1000, 26), tab('T', 1000, 26)]);
    const told = (text: string) => refusal(() => range(text)).message;
    expect(told('Sheet1!A5000:B5001')).toBe(
      'Range (Sheet1!A5000:B5001) exceeds grid limits. Max rows: 1000, max columns: 26',
    );
    expect(told('T!A1001:B')).toContain('Range (T!A1001:B) exceeds');
    expect(told('T!AA1:2')).toContain('Range (T!AA1:2) exceeds');
    expect(told('Sheet1!ZZZ1')).toContain('Range (Sheet1!ZZZ1) exceeds');
  });

  it('W37 a read that ends past the grid is clipped', () => {
    expect(desk().range('A1:Z2000')).toBe('Sheet1!A1:Z1000');
  });
});

describe('spreadsheets.values.get', () => {
  it('W39 nothing in the range has no values key', () => {
    const { call, spreadsheetId } = desk();
    expect(call('spreadsheets.values.get', { spreadsheetId, range: 'A1:B2' })).toEqual({
      range: 'Sheet1!A1:B2',
      majorDimension: 'ROWS',
    });
  });

  it('W40 W44 W45 trailing emptiness is trimmed, inner rows are [], inner cells ""', () => {
    const { put, values, batch } = desk();
    put('A1:D4', [['A1', 'B1', '', 'D1'], ['', 'b2', '', ''], [], ['A4', 'B4', '', 'd4']]);
    expect(values('A1:E6')).toEqual([['A1', 'B1', '', 'D1'], ['', 'b2'], [], ['A4', 'B4', '', 'd4']]);
    expect(values('A1:D4', { majorDimension: 'COLUMNS' })).toEqual([
      ['A1', '', '', 'A4'],
      ['B1', 'b2', '', 'B4'],
      [],
      ['D1', '', '', 'd4'],
    ]);
    batch({ mergeCells: { range: { endRowIndex: 2, endColumnIndex: 4 }, mergeType: 'MERGE_ALL' } });
    expect(values('A1:D2')).toEqual([['A1']]);
  });

  it('W41 W42 W43 the three ways to render', () => {
    const { put, values, batch } = desk();
    put('A1:D1', [[2, 0.12, true, 'text']]);
    batch({
      updateCells: {
        start: { rowIndex: 0, columnIndex: 4 },
        rows: [
          {
            values: [
              {
                userEnteredValue: { numberValue: 43831 },
                userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } },
              },
              { userEnteredValue: { formulaValue: '=4/2' } },
              { userEnteredValue: { formulaValue: '=1/0' } },
            ],
          },
        ],
        fields: 'userEnteredValue,userEnteredFormat.numberFormat',
      },
    });
    expect(values('A1:G1')).toEqual([['2', '0.12', 'TRUE', 'text', '2020-01-01', '2', '#DIV/0!']]);
    const raw = { valueRenderOption: 'UNFORMATTED_VALUE' };
    const [unformatted] = values('A1:G1', raw) ?? [];
    expect(unformatted?.slice(0, 6)).toEqual([2, 0.12, true, 'text', 43831, 2]);
    expect(unformatted?.[6]).toMatch(/^#DIV\/0! \(.+\)$/);
    expect(values('E1', { ...raw, dateTimeRenderOption: 'FORMATTED_STRING' })).toEqual([['2020-01-01']]);
    expect(values('A1:F1', { valueRenderOption: 'FORMULA' })).toEqual([
      [2, 0.12, true, 'text', 43831, '=4/2'],
    ]);
  });

  it('W46 batchGet answers in the order asked; one bad range fails all', () => {
    const { call, spreadsheetId, put } = desk();
    put('A1', [['x']]);
    const ask = (...ranges: string[]) => call('spreadsheets.values.batchGet', { spreadsheetId, ranges });
    expect(ask('B1', 'A1')).toEqual({
      spreadsheetId,
      valueRanges: [
        { range: 'Sheet1!B1', majorDimension: 'ROWS' },
        { range: 'Sheet1!A1', majorDimension: 'ROWS', values: [['x']] },
      ],
    });
    expect(refusal(() => ask('A1', 'Nowhere!A1')).message).toBe('Unable to parse range: Nowhere!A1');
  });

  it('W47 batchGetByDataFilter finds ranges by sheet id and tells which filter matched', () => {
    const { call, spreadsheetId, put } = desk([tab('A'), tab('B', 5, 2, { sheetId: 77 })]);
    put('B!A1:B2', [
      ['id', 'name'],
      ['1', 'Дос'],
    ]);
    const filter = { gridRange: { sheetId: 77, startColumnIndex: 0, endColumnIndex: 2 } };
    expect(
      call(
        'spreadsheets.values.batchGetByDataFilter',
        { spreadsheetId },
        { dataFilters: [filter, { a1Range: 'B!B2' }], valueRenderOption: 'UNFORMATTED_VALUE' },
      ),
    ).toEqual({
      spreadsheetId,
      valueRanges: [
        {
          valueRange: {
            range: 'B!A1:B5',
            majorDimension: 'ROWS',
            values: [
              ['id', 'name'],
              ['1', 'Дос'],
            ],
          },
          dataFilters: [filter],
        },
        {
          valueRange: { range: 'B!B2', majorDimension: 'ROWS', values: [['Дос']] },
          dataFilters: [{ a1Range: 'B!B2' }],
        },
      ],
    });
  });
});
