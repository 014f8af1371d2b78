// Addresses of ranges, and values read.
import { describe, expect, it } from '@jest/globals';
import { desk, refusal, tab } from './desk';

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
