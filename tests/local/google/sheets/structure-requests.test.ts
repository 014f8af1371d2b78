import { describe, expect, it } from '@jest/globals';
import { desk, type Json, refusal, tab } from './desk';

const rows = (startIndex: number, endIndex: number, sheetId = 0) => ({
  sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
const columns = (startIndex: number, endIndex: number) => ({
  sheetId: 0,
  dimension: 'COLUMNS',
  startIndex,
  endIndex,
});
const letters = (d: ReturnType<typeof desk>, ...texts: string[]) =>
  d.put(
    'A1',
    texts.map((text) => [text]),
  );
const sheetsOf = (d: ReturnType<typeof desk>, fields: string) =>
  d.get({ fields: `sheets(${fields})` }).sheets as Json[];
const told = (run: () => unknown) => refusal(run).message.replace(/^Invalid requests\[0\]\.\w+: /, '');

describe('rows and columns', () => {
  it('W84 appendDimension and updateSheetProperties change the size; shrinking deletes cells', () => {
    const d = desk([tab('A', 3, 2)]);
    letters(d, 'a', 'b', 'c');
    expect(d.batch({ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 2 } })).toEqual([{}]);
    d.batch({ appendDimension: { sheetId: 0, dimension: 'COLUMNS', length: 1 } });
    const size = (gridProperties: Json, fields: string) =>
      d.batch({ updateSheetProperties: { properties: { gridProperties }, fields } });
    size({ rowCount: 2 }, 'gridProperties/rowCount');
    expect(sheetsOf(d, 'properties.gridProperties')).toEqual([
      { properties: { gridProperties: { rowCount: 2, columnCount: 3 } } },
    ]);
    size({ rowCount: 5 }, 'gridProperties.rowCount');
    expect(d.values('A!A1:A5')).toEqual([['a'], ['b']]);
  });

  it('W85 insertDimension needs both indexes inside the grid', () => {
    const { batch } = desk([tab('A', 1000, 2)]);
    const insert =
      (range: Json, inheritFromBefore = false) =>
      () =>
        batch({ insertDimension: { range, inheritFromBefore } });
    expect(told(insert({ dimension: 'ROWS', startIndex: 1 }))).toContain('must specify both');
    expect(told(insert(rows(1001, 1002)))).toBe('range.startIndex is larger than current grid size (1000)');
    expect(told(insert(rows(1000, 1001)))).toBe(
      'range.startIndex must be less than the grid size (1000) if inheritFromBefore is false.',
    );
    expect(insert(rows(1000, 1001), true)()).toEqual([{}]);
    expect(told(insert(rows(0, 1), true))).toContain('inheritFromBefore');
  });

  it('W86 what lies below an insert shifts, what spans it grows', () => {
    const d = desk([tab('A', 10, 5)]);
    letters(d, 'a', 'b', 'c');
    const range = (startRowIndex: number, endRowIndex: number) => ({
      startRowIndex,
      endRowIndex,
      startColumnIndex: 0,
      endColumnIndex: 2,
    });
    const condition = { type: 'NOT_BLANK' };
    const colours = { firstBandColor: { red: 1 }, secondBandColor: { blue: 1 } };
    d.batch(
      { mergeCells: { range: range(4, 6), mergeType: 'MERGE_ALL' } },
      { addNamedRange: { namedRange: { name: 'below', range: range(3, 4) } } },
      { addNamedRange: { namedRange: { name: 'round', range: range(0, 3) } } },
      { addNamedRange: { namedRange: { name: 'open', range: { startColumnIndex: 0, endColumnIndex: 1 } } } },
      {
        addConditionalFormatRule: {
          rule: { ranges: [range(0, 3)], booleanRule: { condition, format: {} } },
          index: 0,
        },
      },
      { addBanding: { bandedRange: { range: range(0, 4), rowProperties: colours } } },
      { addProtectedRange: { protectedRange: { range: range(2, 3) } } },
      {
        addChart: {
          chart: {
            spec: {
              basicChart: {
                series: [{ series: { sourceRange: { sources: [{ ...range(0, 3), endColumnIndex: 1 }] } } }],
              },
            },
          },
        },
      },
      {
        updateCells: {
          start: { columnIndex: 4 },
          rows: [{ values: [{ userEnteredValue: { formulaValue: '=COUNTA(A1:A3)+COUNTA($A$3)' } }] }],
          fields: 'userEnteredValue',
        },
      },
    );
    d.batch({ insertDimension: { range: rows(1, 3) } });
    expect(d.values('A1:A5')).toEqual([['a'], [], [], ['b'], ['c']]);
    const text = JSON.stringify(d.get());
    expect(text).toContain('"merges":[{"startRowIndex":6,"endRowIndex":8');
    expect(d.range('below')).toBe('A!A6:B6');
    expect(d.range('round')).toBe('A!A1:B5');
    expect(d.range('open')).toBe('A!A1:A12');
    expect(text).toContain('"conditionalFormats":[{"ranges":[{"startRowIndex":0,"endRowIndex":5');
    expect(text).toMatch(/"bandedRanges":\[\{"range":\{"startRowIndex":0,"endRowIndex":6/);
    expect(text).toMatch(/"protectedRanges":\[\{[^[]*"range":\{"startRowIndex":4,"endRowIndex":5/);
    expect(text).toContain('"sources":[{"startRowIndex":0,"endRowIndex":5');
    expect(d.values('E1', { valueRenderOption: 'FORMULA' })).toEqual([['=COUNTA(A1:A5)+COUNTA($A$5)']]);
    d.batch({ insertDimension: { range: rows(5, 6) } }, { deleteDimension: { range: rows(5, 6) } });
    d.batch({ insertDimension: { range: rows(5, 6) } });
    expect(d.range('round')).toBe('A!A1:B5');
    d.batch({ deleteDimension: { range: rows(5, 6) } });
    d.batch({ deleteDimension: { range: rows(1, 3) } });
    expect([d.range('below'), d.range('round')]).toEqual(['A!A4:B4', 'A!A1:B3']);
    expect(d.values('E1')).toEqual([['4']]);
  });

  it('new rows look like their neighbour and hold nothing', () => {
    const d = desk([tab('A', 4, 2)]);
    letters(d, 'a', 'b');
    const bold = { userEnteredFormat: { textFormat: { bold: true } } };
    d.batch({
      repeatCell: { range: { endRowIndex: 1, endColumnIndex: 1 }, cell: bold, fields: 'userEnteredFormat' },
    });
    d.batch({ insertDimension: { range: rows(1, 2), inheritFromBefore: true } });
    const sheet = sheetsOf(d, 'data.rowData.values(userEnteredFormat,userEnteredValue)')[0] as {
      data: { rowData: Json[] }[];
    };
    expect(sheet.data[0]?.rowData[1]).toEqual({ values: [bold] });
  });

  it('W87 deleteDimension refuses all rows, all unfrozen rows and rows that are not there', () => {
    const d = desk([tab('A', 4, 2)]);
    const remove = (range: Json) => () => d.batch({ deleteDimension: { range } });
    expect(told(remove(rows(0, 4)))).toBe(`You can't delete all the rows on the sheet.`);
    expect(told(remove(columns(0, 2)))).toBe(`You can't delete all the columns on the sheet.`);
    expect(told(remove(rows(4, 5)))).toBe(
      `Cannot delete a row that doesn't exist. Tried to delete row index 4 but there are only 4 rows.`,
    );
    d.batch({
      updateSheetProperties: {
        properties: { gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    });
    expect(told(remove(rows(1, 4)))).toBe('Sorry, it is not possible to delete all non-frozen rows.');
  });

  it('W88 W115 row metadata goes with its row and dies with it; a chart loses its series', () => {
    const d = desk([tab('A', 6, 3)]);
    letters(d, 'b', 'a', 'c');
    const mark = (index: number) => ({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId: index + 1,
          metadataKey: 'id',
          metadataValue: `m${index}`,
          visibility: 'DOCUMENT',
          location: { dimensionRange: rows(index, index + 1) },
        },
      },
    });
    const chart = {
      spec: {
        basicChart: {
          series: [{ series: { sourceRange: { sources: [{ startColumnIndex: 1, endColumnIndex: 2 }] } } }],
        },
      },
    };
    const replies = d.batch(mark(0), mark(2), { addChart: { chart } });
    expect(replies[0]).toEqual({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId: 1,
          metadataKey: 'id',
          metadataValue: 'm0',
          location: {
            locationType: 'ROW',
            dimensionRange: { dimension: 'ROWS', startIndex: 0, endIndex: 1 },
          },
          visibility: 'DOCUMENT',
        },
      },
    });
    const places = () =>
      (
        (d.call(
          'spreadsheets.developerMetadata.search',
          { spreadsheetId: d.spreadsheetId },
          { dataFilters: [{ developerMetadataLookup: {} }] },
        ).matchedDeveloperMetadata ?? []) as Json[]
      ).map((match) => {
        const found = match.developerMetadata as {
          metadataValue: string;
          location: { dimensionRange: { startIndex: number } };
        };
        return `${found.metadataValue}@${found.location.dimensionRange.startIndex}`;
      });
    d.batch({
      sortRange: { range: { endRowIndex: 3 }, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] },
    });
    expect(places()).toEqual(['m0@1', 'm2@2']);
    d.batch({ moveDimension: { source: rows(1, 2), destinationIndex: 4 } });
    expect(places()).toEqual(['m2@1', 'm0@3']);
    d.batch({ insertDimension: { range: rows(0, 1) } }, { deleteDimension: { range: rows(2, 3) } });
    expect(places()).toEqual(['m0@3']);
    d.batch({ deleteDimension: { range: columns(1, 2) } });
    expect(JSON.stringify(d.get())).toContain('"sources":[]');
  });

  it('W89 moveDimension counts before the move and may not cross a merge', () => {
    const d = desk([tab('A', 5, 3)]);
    letters(d, 'a', 'b', 'c', 'd');
    d.batch({ moveDimension: { source: rows(0, 1), destinationIndex: 3 } });
    expect(d.values('A1:A4')).toEqual([['b'], ['c'], ['a'], ['d']]);
    d.batch({ moveDimension: { source: rows(3, 4), destinationIndex: 0 } });
    expect(d.values('A1:A4')).toEqual([['d'], ['b'], ['c'], ['a']]);
    d.put('A5:C5', [['1', '2', '3']]);
    d.batch({ moveDimension: { source: columns(0, 1), destinationIndex: 3 } });
    expect(d.values('A5:C5')).toEqual([['2', '3', '1']]);
    d.batch({
      mergeCells: { range: { startRowIndex: 1, endRowIndex: 3, endColumnIndex: 1 }, mergeType: 'MERGE_ALL' },
    });
    expect(told(() => d.batch({ moveDimension: { source: rows(0, 1), destinationIndex: 2 } }))).toBe(
      'Sorry, it is not possible to move a row to a position that crosses a merged cell. Please unmerge and try again.',
    );
  });

  it('W90 insertRange and deleteRange shift the cells beside, the sheet keeps its size', () => {
    const d = desk([tab('A', 3, 3)]);
    d.put('A!A1:C3', [
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['7', '8', '9'],
    ]);
    const range = { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };
    d.batch({ insertRange: { range, shiftDimension: 'ROWS' } });
    expect(d.values('A!A1:C3')).toEqual([
      ['1', '', '3'],
      ['4', '2', '6'],
      ['7', '5', '9'],
    ]);
    d.batch({ deleteRange: { range, shiftDimension: 'ROWS' } });
    expect(d.values('A!A1:C3')).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['7', '', '9'],
    ]);
    d.batch({ insertRange: { range, shiftDimension: 'COLUMNS' } });
    expect(d.values('A!A1:C1')).toEqual([['1', '', '2']]);
    d.batch({ deleteRange: { range, shiftDimension: 'COLUMNS' } });
    expect(d.values('A!A1:C1')).toEqual([['1', '2']]);
  });
});
