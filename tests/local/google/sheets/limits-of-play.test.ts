// What the embedded Sheets keeps of a large request and of objects it does not draw, and what it refuses by name.
import { describe, expect, it } from '@jest/globals';
import { desk, type Json, other, owner, refusal, row, tab } from './desk';

describe('what is not played is refused by name, and nothing of the batch is applied', () => {
  const anchor = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
  const pivot = { source: { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 } };
  it.each([
    [
      'W97 row groups',
      { addDimensionGroup: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 2 } } },
    ],
    [
      'W105 a chart on a sheet of its own',
      {
        addChart: {
          chart: { spec: { basicChart: { chartType: 'COLUMN', domains: [] } }, position: { newSheet: true } },
        },
      },
    ],
    [
      'W125 pivot tables',
      { updateCells: { start: anchor, fields: 'pivotTable', rows: [{ values: [{ pivotTable: pivot }] }] } },
    ],
    ['W126 tables', { deleteTable: { tableId: 't1' } }],
  ])('%s', (_title, request) => {
    const d = desk();
    const write = { updateCells: { start: anchor, rows: [row('x')], fields: 'userEnteredValue' } };
    expect(refusal(() => d.batch(write, request)).message).toMatch(/^not emulated: /);
    expect(d.values('A1')).toBeUndefined();
  });
});

describe('reading a whole spreadsheet', () => {
  it('W27 a sheet lists only the kinds of things it has, in Google’s keys', () => {
    const d = desk([tab('T', 5, 3)]);
    const sheet = () => Object.keys((d.get() as { sheets: Json[] }).sheets[0] ?? {}).sort();
    expect(sheet()).toEqual(['properties']);
    const range = { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    const white = { red: 1, green: 1, blue: 1 };
    d.batch(
      { mergeCells: { range, mergeType: 'MERGE_ALL' } },
      { addProtectedRange: { protectedRange: { range, warningOnly: true } } },
      {
        addBanding: { bandedRange: { range, rowProperties: { firstBandColor: white, secondBandColor: {} } } },
      },
      { addFilterView: { filter: { title: 'f', range } } },
      {
        createDeveloperMetadata: {
          developerMetadata: { metadataKey: 'k', location: { sheetId: 0 }, visibility: 'DOCUMENT' },
        },
      },
    );
    expect(sheet()).toEqual([
      'bandedRanges',
      'developerMetadata',
      'filterViews',
      'merges',
      'properties',
      'protectedRanges',
    ]);
  });

  it('W28 named editors are read as people, the owner among them; the answer that makes them is as sent', () => {
    const d = desk();
    const range = { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    const users = [other.email];
    const [reply] = d.batch({ addProtectedRange: { protectedRange: { range, editors: { users } } } }) as {
      addProtectedRange: { protectedRange: Json };
    }[];
    expect(reply?.addProtectedRange.protectedRange.editors).toEqual({ users });
    const { sheets } = d.get() as { sheets: { protectedRanges: Json[] }[] };
    expect(sheets[0]?.protectedRanges[0]?.editors).toEqual({ users: [owner.email, other.email] });
  });
});

describe('large requests', () => {
  it('W130 six thousand rows of twenty cells arrive in one request', () => {
    const d = desk([tab('T', 6000, 20)]);
    const text = 'ә'.repeat(40);
    const rows = Array.from({ length: 6000 }, () => row(...Array.from({ length: 20 }, () => text)));
    d.batch({
      updateCells: { start: { sheetId: 0, rowIndex: 0, columnIndex: 0 }, rows, fields: 'userEnteredValue' },
    });
    expect(d.values('T!S5999:T6000')).toEqual([
      [text, text],
      [text, text],
    ]);
  });
});
