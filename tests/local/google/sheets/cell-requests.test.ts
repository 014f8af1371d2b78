import { describe, expect, it } from '@jest/globals';
import { desk, type Json, other, owner, refusal, row, tab } from './desk';

const FULL = { valueRenderOption: 'UNFORMATTED_VALUE' };
const cellsOf = (d: ReturnType<typeof desk>, fields: string) =>
  (
    (
      ((d.get({ fields: `sheets.data.rowData.values(${fields})` }).sheets as Json[])[0] as Json)
        .data as Json[]
    )[0] as Json
  ).rowData as { values: Json[] }[] | undefined;

describe('spreadsheets.batchUpdate in general', () => {
  it('W13 W69 W77 one reply per request, {} where there is none', () => {
    const { call, spreadsheetId } = desk();
    const requests = [
      { updateCells: { start: {}, rows: [row('a')], fields: 'userEnteredValue' } },
      { addSheet: {} },
    ];
    const reply = call('spreadsheets.batchUpdate', { spreadsheetId }, { requests });
    expect(reply).toMatchObject({ spreadsheetId, commentUpdateState: 'NO_UPDATES_REQUESTED' });
    expect(reply.replies).toEqual([
      {},
      { addSheet: { properties: expect.objectContaining({ title: 'Sheet2' }) } },
    ]);
    expect(reply).not.toHaveProperty('updatedSpreadsheet');
  });

  it('W69 the spreadsheet in the reply: ranges, grid data, and a mask that overrides them', () => {
    const { call, spreadsheetId } = desk();
    const send = (params: Json, more: Json) =>
      call(
        'spreadsheets.batchUpdate',
        { spreadsheetId, ...params },
        {
          requests: [
            { updateCells: { start: {}, rows: [row('a', 'b'), row('c', 'd')], fields: 'userEnteredValue' } },
          ],
          includeSpreadsheetInResponse: true,
          responseRanges: ['Sheet1!A2:A2'],
          ...more,
        },
      ).updatedSpreadsheet as Json;
    expect((send({}, {}).sheets as Json[])[0]).not.toHaveProperty('data');
    const data = (send({}, { responseIncludeGridData: true }).sheets as Json[])[0]?.data as Json[];
    expect(data[0]).toMatchObject({ startRow: 1, rowData: [{ values: [{ formattedValue: 'c' }] }] });
    const masked = send(
      { fields: 'updatedSpreadsheet.sheets.data.rowData.values.userEnteredValue' },
      { responseIncludeGridData: false },
    );
    expect(masked).toEqual({
      sheets: [{ data: [{ rowData: [{ values: [{ userEnteredValue: { stringValue: 'c' } }] }] }] }],
    });
  });

  it('W139 knows no precondition: one is refused by its name, and the later of two writers wins', () => {
    const { call, spreadsheetId, batchAs, values, files } = desk();
    const write = (text: string) => ({
      updateCells: {
        start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
        fields: 'userEnteredValue',
      },
    });
    const guarded = { requests: [write('a')], writeControl: { requiredRevisionId: '1' } };
    expect(refusal(() => call('spreadsheets.batchUpdate', { spreadsheetId }, guarded)).message).toContain(
      'Unknown name "writeControl": Cannot find field.',
    );
    files.share(spreadsheetId, other.email, 'write');
    batchAs(owner, write('first'));
    batchAs(other, write('second'));
    expect(values('A1')).toEqual([['second']]);
  });

  it('W70 applies whole or not at all, in order', () => {
    const { batch, values, get, reopen } = desk();
    const send = () =>
      batch(
        { addSheet: { properties: { sheetId: 7, title: 'New' } } },
        { updateCells: { start: { sheetId: 7 }, rows: [row('x')], fields: 'userEnteredValue' } },
        { updateCells: { start: { sheetId: 0 }, rows: [row('y')], fields: 'userEnteredValue' } },
        { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
        { deleteSheet: { sheetId: 99 } },
      );
    expect(refusal(send).message).toBe('Invalid requests[4].deleteSheet: No sheet with id: 99');
    const unchanged = () => {
      expect(values('A1:B2')).toBeUndefined();
      expect(get({ fields: 'sheets.properties(title,gridProperties)' })).toEqual({
        sheets: [{ properties: { title: 'Sheet1', gridProperties: { rowCount: 1000, columnCount: 26 } } }],
      });
    };
    unchanged();
    reopen();
    unchanged();
  });

  it('W72 W75 a refusal names the request, its kind and the missing sheet', () => {
    const { batch } = desk();
    const cell = { range: { sheetId: 42 }, cell: {}, fields: 'note' };
    expect(refusal(() => batch({ addSheet: {} }, { repeatCell: cell })).body()).toEqual({
      error: {
        code: 400,
        message: 'Invalid requests[1].repeatCell: No grid with id: 42',
        status: 'INVALID_ARGUMENT',
      },
    });
    const rename = { updateSheetProperties: { properties: { sheetId: 5, title: 'x' }, fields: 'title' } };
    expect(refusal(() => batch(rename)).message).toBe(
      'Invalid requests[0].updateSheetProperties: No sheet with id: 5',
    );
  });

  it('W74 a mask is required', () => {
    const { batch } = desk();
    expect(refusal(() => batch({ repeatCell: { range: {}, cell: {} } })).message).toBe(
      `Invalid requests[0].repeatCell: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)`,
    );
  });

  it('W76 a cell request takes no data filter', () => {
    const { batch } = desk();
    const send = () => batch({ updateCells: { dataFilter: {}, fields: '*' } });
    expect(refusal(send).message).toContain(`Unknown name "dataFilter" at 'requests[0].update_cells'`);
  });

  it('refuses what is not emulated by its name', () => {
    const { batch } = desk();
    expect(refusal(() => batch({ addSlicer: {} })).message).toBe('not emulated: Sheets request addSlicer');
    expect(refusal(() => batch({ insertComment: {} })).message).toBe(
      'not emulated: Sheets request insertComment',
    );
  });
});

describe('updateCells, repeatCell, appendCells', () => {
  it('W78 `start` touches only the given cells, `range` clears the rest of it', () => {
    const { batch, put, values } = desk();
    put('A1:C2', [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    batch({
      updateCells: { start: { rowIndex: 0 }, rows: [row('x'), row('y', 'z')], fields: 'userEnteredValue' },
    });
    expect(values('A1:C2')).toEqual([
      ['x', 'b', 'c'],
      ['y', 'z', 'f'],
    ]);
    batch({
      updateCells: {
        range: { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
        rows: [row('1')],
        fields: 'userEnteredValue',
      },
    });
    expect(values('A1:C2')).toEqual([
      ['1', '', 'c'],
      ['', '', 'f'],
    ]);
    const both = { updateCells: { start: {}, range: {}, fields: '*' } };
    expect(refusal(() => batch(both)).message).toContain('oneof');
  });

  it('W79 an empty cell clears the masked field, others stay; * clears all', () => {
    const d = desk();
    const format = { textFormat: { bold: true } };
    d.batch({
      updateCells: {
        start: {},
        rows: [
          { values: [{ userEnteredValue: { stringValue: 'a' }, userEnteredFormat: format, note: 'n' }] },
        ],
        fields: '*',
      },
    });
    d.batch({ updateCells: { start: {}, rows: [{ values: [{}] }], fields: 'userEnteredValue' } });
    expect(cellsOf(d, 'userEnteredValue,userEnteredFormat,note')).toEqual([
      { values: [{ userEnteredFormat: format, note: 'n' }] },
    ]);
    d.batch({ updateCells: { start: {}, rows: [{ values: [{}] }], fields: '*' } });
    expect(cellsOf(d, 'userEnteredValue,userEnteredFormat,note')).toBeUndefined();
  });

  it('W80 a text is never a formula, a formula begins with =, an error cannot be written', () => {
    const { batch, values } = desk();
    const send = (userEnteredValue: Json) =>
      batch({
        updateCells: { start: {}, rows: [{ values: [{ userEnteredValue }] }], fields: 'userEnteredValue' },
      });
    send({ stringValue: '=A1' });
    expect(values('A1', FULL)).toEqual([['=A1']]);
    expect(refusal(() => send({ formulaValue: 'A1' })).message).toContain(`must start with '='`);
    expect(refusal(() => send({ errorValue: { type: 'REF' } })).message).toContain('read-only');
    expect(refusal(() => send({ numberValue: 1, stringValue: 'x' })).message).toContain('oneof');
    const format = () =>
      batch({
        repeatCell: {
          range: {},
          cell: { userEnteredFormat: { numberFormat: { pattern: '@' } } },
          fields: 'userEnteredFormat',
        },
      });
    expect(refusal(format).message).toContain('NumberFormat.type is required');
  });

  it('W8 colours lose their zero channels and gain their twin', () => {
    const d = desk();
    const cell = {
      userEnteredFormat: {
        backgroundColor: { red: 1, green: 0 },
        textFormat: { foregroundColorStyle: { rgbColor: {} } },
      },
    };
    d.batch({
      repeatCell: { range: { endRowIndex: 1, endColumnIndex: 1 }, cell, fields: 'userEnteredFormat' },
    });
    expect(cellsOf(d, 'userEnteredFormat')?.[0]?.values[0]).toEqual({
      userEnteredFormat: {
        backgroundColor: { red: 1 },
        backgroundColorStyle: { rgbColor: { red: 1 } },
        textFormat: { foregroundColor: {}, foregroundColorStyle: { rgbColor: {} } },
      },
    });
  });

  it('W81 writing past the range or the grid is refused with 0-based places', () => {
    const { batch } = desk([tab('A', 3, 2)]);
    const send =
      (more: Json, ...rows: Json[]) =>
      () =>
        batch({ updateCells: { ...more, rows, fields: 'userEnteredValue' } });
    const area = { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    const tried = (run: () => unknown) =>
      refusal(run).message.replace('Invalid requests[0].updateCells: ', '');
    expect(tried(send({ range: area }, row('a', 'b')))).toBe(
      'Attempting to write column: 1, beyond the last requested column of: 0',
    );
    expect(tried(send({ range: area }, row('a'), row('b')))).toBe(
      'Attempting to write row: 1, beyond the last requested row of: 0',
    );
    expect(tried(send({ start: {} }, row('a', 'b', 'c')))).toBe(
      'Attempting to write column: 2, beyond the last requested column of: 1',
    );
    expect(tried(send({ start: { rowIndex: 3 } }, row('a')))).toBe(
      'Attempting to write row: 3, beyond the last requested row of: 2',
    );
  });

  it('W82 appendCells writes from column A after the last row with data and grows the rows', () => {
    const { batch, put, values, get } = desk([tab('A', 3, 2)]);
    put('A!B1', [['x']]);
    const append = (...rows: Json[]) =>
      batch({ appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } });
    append(row('a', 1));
    batch({ repeatCell: { range: { startRowIndex: 2 }, cell: { note: 'n' }, fields: 'note' } });
    append(row('b', 2), row('c', 3));
    expect(values('A!A1:B4', FULL)).toEqual([
      ['', 'x'],
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(get({ fields: 'sheets.properties.gridProperties.rowCount' })).toEqual({
      sheets: [{ properties: { gridProperties: { rowCount: 4 } } }],
    });
    expect(refusal(() => append(row('a', 'b', 'c'))).message).toContain('Attempting to write column: 2');
    expect(refusal(() => batch({ appendCells: { sheetId: 9, rows: [], fields: '*' } })).message).toContain(
      'No grid with id: 9',
    );
  });

  it('W83 W37 repeatCell fills existing cells only, and an empty range does nothing', () => {
    const { batch, values } = desk([tab('A', 3, 2)]);
    const fill = (range: Json) =>
      batch({
        repeatCell: { range, cell: { userEnteredValue: { numberValue: 1 } }, fields: 'userEnteredValue' },
      });
    fill({ startRowIndex: 3 - 1, endRowIndex: 99 });
    expect(values('A!A1:B3', FULL)).toEqual([[], [], [1, 1]]);
    fill({ startRowIndex: 1, endRowIndex: 1 });
    expect(values('A!A2:B2')).toBeUndefined();
    expect(refusal(() => fill({ startRowIndex: 3 })).message).toContain(
      'exceeds grid limits. Max rows: 3, max columns: 2',
    );
  });

  it('repeatCell moves the relative references of its formula', () => {
    const { batch, values } = desk();
    batch({
      repeatCell: {
        range: { endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 3 },
        cell: { userEnteredValue: { formulaValue: '=$A1+A$1' } },
        fields: 'userEnteredValue',
      },
    });
    expect(values('B1:C2', { valueRenderOption: 'FORMULA' })).toEqual([
      ['=$A1+A$1', '=$A1+B$1'],
      ['=$A2+A$1', '=$A2+B$1'],
    ]);
  });

  it('W116 W117 a validation rule is kept, cleared without a rule, and does not stop an API write', () => {
    const d = desk();
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'yes' }] }, strict: true };
    const range = { endRowIndex: 1, endColumnIndex: 1 };
    expect(d.batch({ setDataValidation: { range, rule: { ...rule, showCustomUi: false } } })).toEqual([{}]);
    d.put('A1', [['no']]);
    expect(cellsOf(d, 'dataValidation,formattedValue')).toEqual([
      { values: [{ formattedValue: 'no', dataValidation: rule }] },
    ]);
    d.batch({ setDataValidation: { range } });
    expect(cellsOf(d, 'dataValidation')).toBeUndefined();
  });

  it('W96 borders: an absent side stays, NONE removes', () => {
    const d = desk();
    const range = { endRowIndex: 1, endColumnIndex: 1 };
    d.batch({ updateBorders: { range, top: { style: 'SOLID' }, left: { style: 'DOUBLE' } } });
    d.batch({ updateBorders: { range, left: { style: 'NONE' } } });
    expect(cellsOf(d, 'userEnteredFormat.borders')?.[0]?.values[0]).toEqual({
      userEnteredFormat: {
        borders: { top: { style: 'SOLID', width: 1, color: {}, colorStyle: { rgbColor: {} } } },
      },
    });
  });

  it('W94 copyPaste repeats into multiples and moves relative references; cutPaste empties the source', () => {
    const { batch, put, values } = desk();
    put('A1:B1', [['a', 'b']]);
    const grid = (top: number, bottom: number, left: number, right: number) => ({
      startRowIndex: top,
      endRowIndex: bottom,
      startColumnIndex: left,
      endColumnIndex: right,
    });
    batch({
      copyPaste: { source: grid(0, 1, 0, 2), destination: grid(1, 3, 0, 4), pasteType: 'PASTE_NORMAL' },
    });
    expect(values('A2:D3')).toEqual([
      ['a', 'b', 'a', 'b'],
      ['a', 'b', 'a', 'b'],
    ]);
    batch({ copyPaste: { source: grid(0, 1, 0, 2), destination: grid(4, 5, 0, 1) } });
    expect(values('A5:B5')).toEqual([['a', 'b']]);
    batch({
      cutPaste: {
        source: grid(0, 1, 0, 2),
        destination: { rowIndex: 6, columnIndex: 1 },
        pasteType: 'PASTE_NORMAL',
      },
    });
    expect([values('A1:B1'), values('B7:C7')]).toEqual([undefined, [['a', 'b']]]);
  });

  it('W95 findReplace counts, and answers {} when nothing is found', () => {
    const { batch, put, values } = desk();
    put('A1:B2', [
      ['cat', 'Cat cat'],
      ['dog', 'x'],
    ]);
    expect(batch({ findReplace: { find: 'cat', replacement: '$1', allSheets: true } })).toEqual([
      { findReplace: { valuesChanged: 2, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 3 } },
    ]);
    expect(values('A1:B1')).toEqual([['$1', '$1 $1']]);
    expect(batch({ findReplace: { find: 'cow', replacement: '', allSheets: true } })).toEqual([
      { findReplace: {} },
    ]);
    expect(refusal(() => batch({ findReplace: { find: 'x', replacement: '' } })).message).toContain(
      'Exactly one of',
    );
    put('C1:C2', [[12], [21]]);
    const regex = { find: '^1', replacement: '3', searchByRegex: true, sheetId: 0 };
    expect(batch({ findReplace: regex })).toMatchObject([{ findReplace: { occurrencesChanged: 1 } }]);
    expect(values('C1', FULL)).toEqual([[32]]);
  });

  it('deleteDuplicates keeps the first and pulls the rest up; trimWhitespace tidies texts', () => {
    const { batch, put, values } = desk();
    put('A1:B4', [
      ['a', 1],
      ['A', 2],
      ['b', 3],
      ['a', 4],
    ]);
    expect(
      batch({
        deleteDuplicates: {
          range: { endRowIndex: 4, endColumnIndex: 2 },
          comparisonColumns: [{ dimension: 'COLUMNS', startIndex: 0, endIndex: 1 }],
        },
      }),
    ).toEqual([{ deleteDuplicates: { duplicatesRemovedCount: 2 } }]);
    expect(values('A1:B4', FULL)).toEqual([
      ['a', 1],
      ['b', 3],
    ]);
    put('A1', [['  two   words ']]);
    expect(batch({ trimWhitespace: { range: { endRowIndex: 1 } } })).toEqual([
      { trimWhitespace: { cellsChangedCount: 1 } },
    ]);
    expect(values('A1')).toEqual([['two words']]);
  });

  it('W93 merging keeps the first value of each block; a cut merge is refused', () => {
    const { batch, put, values, get } = desk();
    put('A1:B2', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const range = { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    batch({ mergeCells: { range, mergeType: 'MERGE_ROWS' } });
    expect(get({ fields: 'sheets.merges' })).toEqual({
      sheets: [
        {
          merges: [
            { ...range, endRowIndex: 1 },
            { ...range, startRowIndex: 1 },
          ],
        },
      ],
    });
    expect(values('A1:B2')).toEqual([['a'], ['c']]);
    expect(
      refusal(() => batch({ unmergeCells: { range: { ...range, endColumnIndex: 1 } } })).message,
    ).toContain('merged range');
    batch({ unmergeCells: { range } });
    expect(get({ fields: 'sheets.merges' })).toEqual({ sheets: [{}] });
    const frozen = {
      properties: { gridProperties: { frozenColumnCount: 1 } },
      fields: 'gridProperties.frozenColumnCount',
    };
    batch({ updateSheetProperties: frozen });
    expect(refusal(() => batch({ mergeCells: { range, mergeType: 'MERGE_ALL' } })).message).toContain(
      `You can't merge frozen and non-frozen columns`,
    );
  });
});
