import { describe, expect, it } from '@jest/globals';
import { desk, type Json, refusal, tab } from './desk';

const typed = { valueInputOption: 'USER_ENTERED' };

describe('spreadsheets.values.update', () => {
  it('W49 tells what was updated, and the data only when asked', () => {
    const { put, spreadsheetId } = desk();
    expect(put('A1:B1', [['a', 'b']])).toEqual({
      spreadsheetId,
      updatedRange: 'Sheet1!A1:B1',
      updatedRows: 1,
      updatedColumns: 2,
      updatedCells: 2,
    });
    const reply = put('A1:C3', [['x']], { includeValuesInResponse: true });
    expect(reply.updatedData).toEqual({
      range: 'Sheet1!A1:C3',
      majorDimension: 'ROWS',
      values: [['x', 'b']],
    });
  });

  it('W50 the updated range is the box of what was sent', () => {
    const { put } = desk();
    expect(put('A1:B2', [['a', 'b']]).updatedRange).toBe('Sheet1!A1:B1');
    expect(
      put('A1', [
        ['A1', 'B1'],
        [1, 2, 3, 4],
      ]),
    ).toMatchObject({ updatedRange: 'Sheet1!A1:D2', updatedCells: 6 });
  });

  it('W51 null skips a cell and is not counted, an empty text clears and is', () => {
    const { put, values } = desk();
    put('A1:B1', [['a', 'b']]);
    expect(put('A1:B1', [[null, '']])).toMatchObject({
      updatedRange: 'Sheet1!A1:B1',
      updatedCells: 1,
      updatedColumns: 1,
    });
    expect(values('A1:B1')).toEqual([['a']]);
    const sparse = Array.from({ length: 6 }, () => [null, null, null, null] as (string | null)[]);
    (sparse[0] as (string | null)[])[1] = 'x';
    (sparse[5] as (string | null)[])[3] = 'y';
    expect(put('A1', sparse)).toMatchObject({
      updatedRange: 'Sheet1!A1:D6',
      updatedRows: 2,
      updatedColumns: 2,
      updatedCells: 2,
    });
  });

  it('W52 what the array does not reach is left alone, an empty array changes nothing', () => {
    const { put, values, spreadsheetId } = desk();
    put('A1:C2', [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    put('A1:C2', [['x']]);
    expect(values('A1:C2')).toEqual([
      ['x', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    expect(put('A1:C2', [])).toEqual({ spreadsheetId, updatedRange: 'Sheet1!A1' });
  });

  it('W53 one cell is an anchor, a bounded range is a limit', () => {
    const { put, values } = desk();
    put('A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(values('A1:B2')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(refusal(() => put('A1:B1', [['a', 'b', 'c']])).message).toBe(
      'Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]',
    );
    expect(refusal(() => put('A1:B1', [['a'], ['b']])).message).toBe(
      'Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]',
    );
    put('D:D', [['x'], ['y']]);
    expect(values('D1:D2')).toEqual([['x'], ['y']]);
  });

  it('W54 never grows the grid', () => {
    const { put } = desk([tab('Sheet1', 3, 2)]);
    expect(refusal(() => put('A4', [['x']])).message).toBe(
      'Range (Sheet1!A4) exceeds grid limits. Max rows: 3, max columns: 2',
    );
    expect(refusal(() => put('A3', [['x'], ['y']])).message).toContain('exceeds grid limits');
  });

  it('W55 a range in the body must be the one in the address', () => {
    expect(refusal(() => desk().put('Sheet1!A1', [['x']], {}, { range: 'Sheet1!A2' })).message).toBe(
      `Request range[Sheet1!A1] does not match value's range[Sheet1!A2]`,
    );
  });

  it('W6 a list or an object as a value is refused with its place', () => {
    const { put } = desk();
    expect(refusal(() => put('A1', [['a'], ['b', 'c'], [], ['x', [1]]])).message).toBe(
      'Invalid values[3][1]: list_value \t {\n  values {\n    number_value: 1.0\n  }\n}\n',
    );
    expect(refusal(() => put('A1', [[{ a: 1 }]])).message).toMatch(/^Invalid values\[0\]\[0\]: struct_value/);
  });

  it('W57 RAW keeps everything as it is', () => {
    const { put, values } = desk();
    const raw = ['=SUM(A1)', '007', "'0123", 5, true];
    put('A1:E1', [raw]);
    expect(values('A1:E1', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([raw]);
  });

  it('W58 USER_ENTERED reads as if typed, by the locale', () => {
    const { put, values, get } = desk();
    put('A1:H1', [['007', 'TRUE', '=1+2', "'0123", '$100.15', '2026-09-05', 'Дос', '=']], typed);
    expect(values('A1:H1', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([
      [7, true, 3, '0123', 100.15, 46270, 'Дос', '='],
    ]);
    expect(values('F1')).toEqual([['2026-09-05']]);
    const cells = get({ fields: 'sheets.data.rowData.values.userEnteredFormat.numberFormat' });
    expect(JSON.stringify(cells)).toContain('"type":"DATE","pattern":"yyyy-mm-dd"');
    expect(JSON.stringify(cells)).toContain('"type":"CURRENCY"');
    const russian = desk(undefined, { locale: 'ru_RU' });
    russian.put('A1:C1', [['1,5', '05.09.2026', '1.5']], typed);
    expect(russian.values('A1:C1', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([
      [1.5, 46270, '1.5'],
    ]);
    expect(russian.values('A1:B1')).toEqual([['1,5', '05.09.2026']]);
  });

  it('W59 USER_ENTERED in a text cell keeps the text', () => {
    const { put, values, batch } = desk();
    batch({
      repeatCell: {
        range: { endColumnIndex: 1 },
        cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    });
    put('A1:A2', [['0123456'], ['=A1']], typed);
    expect(values('A1:A2', { valueRenderOption: 'FORMULA' })).toEqual([['0123456'], ['=A1']]);
  });

  it('W60 writing and clearing values keep format, note and rule', () => {
    const { put, batch, get, call, spreadsheetId } = desk([tab('A', 2, 2)]);
    const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] };
    batch({
      repeatCell: {
        range: { endRowIndex: 1, endColumnIndex: 1 },
        cell: { note: 'n', userEnteredFormat: { textFormat: { bold: true } }, dataValidation: { condition } },
        fields: '*',
      },
    });
    put('A!A1', [['b']]);
    call('spreadsheets.values.clear', { spreadsheetId, range: 'A!A1' }, {});
    expect(
      get({ fields: 'sheets.data.rowData.values(note,dataValidation,userEnteredFormat,userEnteredValue)' }),
    ).toEqual({
      sheets: [
        {
          data: [
            {
              rowData: [
                {
                  values: [
                    {
                      userEnteredFormat: { textFormat: { bold: true } },
                      note: 'n',
                      dataValidation: { condition },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('W56 the input option is required', () => {
    const { put } = desk();
    expect(refusal(() => put('A1', [['x']], { valueInputOption: undefined })).message).toBe(
      `'valueInputOption' is required but not specified`,
    );
  });

  it('W127 50,000 characters are accepted in a cell, one more refuses the whole request', () => {
    const { put, values, batch } = desk();
    put('A1', [['x'.repeat(50_000)]]);
    const told = 'Your input contains more than the maximum of 50000 characters in a single cell.';
    expect(refusal(() => put('A2', [['y'], ['x'.repeat(50_001)]])).message).toBe(told);
    expect(values('A2')).toBeUndefined();
    const write = () =>
      batch({
        updateCells: {
          start: {},
          rows: [{ values: [{ userEnteredValue: { stringValue: 'x'.repeat(50_001) } }] }],
          fields: 'userEnteredValue',
        },
      });
    expect(refusal(write).message).toBe(`Invalid requests[0].updateCells: ${told}`);
  });
});

describe('spreadsheets.values.batchUpdate', () => {
  const send = (d: ReturnType<typeof desk>, ...data: Json[]) =>
    d.call(
      'spreadsheets.values.batchUpdate',
      { spreadsheetId: d.spreadsheetId },
      { valueInputOption: 'RAW', data },
    );

  it('W61 the totals are of distinct rows, columns and sheets', () => {
    const d = desk();
    const rows = [['a', 'b', 'c', 'd']];
    const reply = send(d, { range: 'A1:D1', values: rows }, { range: 'A3:D3', values: rows });
    expect(reply).toMatchObject({
      totalUpdatedRows: 2,
      totalUpdatedColumns: 4,
      totalUpdatedCells: 8,
      totalUpdatedSheets: 1,
    });
    expect(reply.responses).toHaveLength(2);
  });

  it('W38 W61 one bad range writes nothing', () => {
    const d = desk();
    const send2 = () => send(d, { range: 'A1', values: [['x']] }, { range: 'Nowhere!A1', values: [['y']] });
    expect(refusal(send2).message).toBe('Invalid data[1]: Unable to parse range: Nowhere!A1');
    expect(d.values('A1')).toBeUndefined();
  });
});

describe('spreadsheets.values.clear', () => {
  it('W37 W38 W62 answers the bounded range', () => {
    const { call, spreadsheetId } = desk();
    expect(call('spreadsheets.values.clear', { spreadsheetId, range: 'Sheet1' }, {})).toEqual({
      spreadsheetId,
      clearedRange: 'Sheet1!A1:Z1000',
    });
    expect(call('spreadsheets.values.clear', { spreadsheetId, range: 'A999:AZ2000' }, {}).clearedRange).toBe(
      'Sheet1!A999:Z1000',
    );
    const batchClear = (...ranges: string[]) =>
      call('spreadsheets.values.batchClear', { spreadsheetId }, { ranges });
    expect(batchClear('A1:B1', 'C2:E2')).toEqual({
      spreadsheetId,
      clearedRanges: ['Sheet1!A1:B1', 'Sheet1!C2:E2'],
    });
    expect(refusal(() => batchClear('A5000')).message).toMatch(
      /^Invalid range\[0\]: Range \(Sheet1!A5000\) exceeds/,
    );
  });
});
