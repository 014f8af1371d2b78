// sortRange.
import { describe, expect, it } from '@jest/globals';
import { desk, type Json, refusal, tab } from './desk';

const rows = (startIndex: number, endIndex: number, sheetId = 0) => ({
  sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
const told = (run: () => unknown) => refusal(run).message.replace(/^Invalid requests\[0\]\.\w+: /, '');

describe('sortRange', () => {
  const sort = (d: ReturnType<typeof desk>, range: Json, ...sortSpecs: Json[]) =>
    d.batch({ sortRange: { range, sortSpecs } });

  it('W91 orders numbers, texts, truth values; blanks last both ways; ties by later specs, else stable', () => {
    const d = desk([tab('A', 8, 4)]);
    d.put('A!A1:B7', [
      ['b', 1],
      ['', 2],
      [10, 3],
      [true, 4],
      ['B', 5],
      [9, 6],
      ['a', 7],
    ]);
    const range = { endRowIndex: 8, startColumnIndex: 0, endColumnIndex: 2 };
    const order = () => d.values('A!B1:B8', { valueRenderOption: 'UNFORMATTED_VALUE' })?.map(([n]) => n);
    sort(d, range, { dimensionIndex: 0, sortOrder: 'ASCENDING' });
    expect(order()).toEqual([6, 3, 7, 1, 5, 4, 2]);
    sort(d, range, { dimensionIndex: 0, sortOrder: 'DESCENDING' });
    expect(order()).toEqual([4, 1, 5, 7, 3, 6, 2]);
    sort(d, range, { dimensionIndex: 0 }, { dimensionIndex: 1, sortOrder: 'DESCENDING' });
    expect(order()).toEqual([6, 3, 7, 5, 1, 4, 2]);
  });

  it('W91 the column is the sheet’s own; hidden rows and columns beside the range stay', () => {
    const d = desk([tab('A', 5, 4)]);
    d.put('A!A1:C4', [
      ['x', 'c', 1],
      ['y', 'a', 2],
      ['z', 'b', 3],
      ['w', 'd', 4],
    ]);
    d.batch({
      updateDimensionProperties: {
        range: rows(1, 2),
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    });
    sort(
      d,
      { endRowIndex: 4, startColumnIndex: 1, endColumnIndex: 3 },
      { dimensionIndex: 1, sortOrder: 'DESCENDING' },
    );
    expect(d.values('A!A1:C4', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([
      ['x', 'd', 4],
      ['y', 'a', 2],
      ['z', 'c', 1],
      ['w', 'b', 3],
    ]);
    expect(told(() => sort(d, { startColumnIndex: 1 }, { dimensionIndex: 0 }))).toContain('dimensionIndex');
  });

  it('W92 refuses a start past the grid and vertical merges', () => {
    const d = desk([tab('A', 5, 4)]);
    expect(told(() => sort(d, { startRowIndex: 5 }, { dimensionIndex: 0 }))).toBe(
      'range.startRowIndex is larger than current grid size (5)',
    );
    d.batch({
      mergeCells: { range: { startRowIndex: 1, endRowIndex: 3, endColumnIndex: 1 }, mergeType: 'MERGE_ALL' },
    });
    expect(told(() => sort(d, {}, { dimensionIndex: 0 }))).toBe(
      `You can't sort a range containing vertical merges. There is a vertical merge at A2:A3`,
    );
  });
});
