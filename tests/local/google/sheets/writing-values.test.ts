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

describe('spreadsheets.values.append', () => {
  const updated = (reply: Json) => (reply.updates as Json).updatedRange;

  it('W63 tells the table it found, and none on an empty sheet', () => {
    const { append } = desk();
    const first = append('A1', [['a', 'b']]);
    expect(first).not.toHaveProperty('tableRange');
    expect(updated(first)).toBe('Sheet1!A1:B1');
    const second = append('A1', [['c', 'd']]);
    expect(second.tableRange).toBe('Sheet1!A1:B1');
    expect(second.updates).toMatchObject({ updatedRange: 'Sheet1!A2:B2', updatedRows: 1, updatedCells: 2 });
  });

  it('W64 the table is the block at the range; for a whole sheet the last one', () => {
    const { put, append } = desk();
    const block = [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ];
    put('A1:B3', block);
    put('A6:B7', block.slice(0, 2));
    expect(append('A1', [['x']]).tableRange).toBe('Sheet1!A1:B3');
    expect(append('A6', [['x']]).tableRange).toBe('Sheet1!A6:B7');
    const titled = desk();
    titled.put('A1', [['Title']]);
    titled.put('A3:C5', [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ]);
    expect(titled.append('Sheet1', [['x']]).tableRange).toBe('Sheet1!A3:C5');
  });

  it('W65 a blank cell splits the block: a whole sheet finds C1, A1 finds A1', () => {
    const whole = desk();
    whole.put('A1:C1', [['x', '', 'y']]);
    const reply = whole.append("'Sheet1'", [['1', '2', '3']]);
    expect([reply.tableRange, updated(reply)]).toEqual(['Sheet1!C1', 'Sheet1!C2:E2']);
    const anchored = desk();
    anchored.put('A1:C1', [['x', '', 'y']]);
    const better = anchored.append("'Sheet1'!A1", [['1', '2', '3']]);
    expect([better.tableRange, updated(better)]).toEqual(['Sheet1!A1', 'Sheet1!A2:C2']);
  });

  it('W66 at a cell of a blank row or column it writes there', () => {
    const { put, append } = desk();
    put('A1:C3', [['a', 'b', 'c'], [], ['g', 'h', 'i']]);
    const reply = append('A2', [['1', '2', '3']]);
    expect(reply).not.toHaveProperty('tableRange');
    expect(updated(reply)).toBe('Sheet1!A2:C2');
    const columns = desk();
    columns.put('A1:C3', [
      ['a', '', 'c'],
      ['d', '', 'f'],
      ['g', '', 'i'],
    ]);
    const sent = columns.append(
      'B1',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      {},
      { majorDimension: 'COLUMNS' },
    );
    expect(updated(sent)).toBe('Sheet1!B1:C2');
  });

  it('W67 OVERWRITE fills blank rows below, INSERT_ROWS shifts what is below; the grid grows', () => {
    const { put, append, values, get } = desk([tab('A', 4, 2)]);
    put('A!A1', [['a']]);
    put('A!A4', [['z']]);
    append('A!A1', [['b']]);
    append('A!A1', [['c']], { insertDataOption: 'INSERT_ROWS' });
    expect(values('A!A1:A5')).toEqual([['a'], ['b'], ['c'], [], ['z']]);
    append('A!A5', [['y'], ['x']]);
    expect(values('A!A5:A7')).toEqual([['z'], ['y'], ['x']]);
    expect(get({ fields: 'sheets.properties.gridProperties.rowCount' })).toEqual({
      sheets: [{ properties: { gridProperties: { rowCount: 7 } } }],
    });
  });

  it('W68 an unknown tab is refused', () => {
    expect(refusal(() => desk().append('Nowhere', [['x']])).message).toBe('Unable to parse range: Nowhere');
  });
});
