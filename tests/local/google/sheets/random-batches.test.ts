import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { desk, type Json, row, tab } from './desk';

const index = fc.integer({ min: 0, max: 7 });
const span = fc.tuple(index, index).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }));
const area = fc.tuple(span, span).map(([rows, columns]) => ({
  startRowIndex: rows.from,
  endRowIndex: rows.to,
  startColumnIndex: columns.from,
  endColumnIndex: columns.to,
}));
const lines = fc.tuple(fc.constantFrom('ROWS', 'COLUMNS'), span).map(([dimension, { from, to }]) => ({
  dimension,
  startIndex: from,
  endIndex: to,
}));
const value = fc.oneof(
  fc.constantFrom('', 'a', 'B', 'ң', '007'),
  fc.integer({ min: -5, max: 5 }),
  fc.boolean(),
  fc.constant(null),
);

/** Requests on a sheet of 8 × 8; many are refused once it has shrunk or holds merges. */
const request: fc.Arbitrary<Json> = fc.oneof(
  fc
    .tuple(index, index, fc.array(fc.array(value, { maxLength: 3 }), { maxLength: 3 }))
    .map(([rowIndex, columnIndex, cells]) => ({
      updateCells: {
        start: { rowIndex, columnIndex },
        rows: cells.map((line) => row(...line)),
        fields: 'userEnteredValue',
      },
    })),
  fc
    .array(value, { maxLength: 4 })
    .map((cells) => ({ appendCells: { rows: [row(...cells)], fields: 'userEnteredValue,note' } })),
  fc.tuple(area, fc.boolean()).map(([range, bold]) => ({
    repeatCell: {
      range,
      cell: { userEnteredFormat: { textFormat: { bold } } },
      fields: 'userEnteredFormat.textFormat',
    },
  })),
  fc
    .tuple(lines, fc.boolean())
    .map(([range, inheritFromBefore]) => ({ insertDimension: { range, inheritFromBefore } })),
  lines.map((range) => ({ deleteDimension: { range } })),
  fc
    .tuple(lines, index)
    .map(([source, destinationIndex]) => ({ moveDimension: { source, destinationIndex } })),
  fc.tuple(area, index, fc.boolean()).map(([range, dimensionIndex, down]) => ({
    sortRange: { range, sortSpecs: [{ dimensionIndex, sortOrder: down ? 'DESCENDING' : 'ASCENDING' }] },
  })),
  fc.tuple(area, area).map(([source, destination]) => ({ copyPaste: { source, destination } })),
  fc
    .tuple(area, fc.constantFrom('ROWS', 'COLUMNS'))
    .map(([range, shiftDimension]) => ({ insertRange: { range, shiftDimension } })),
  fc
    .tuple(area, fc.constantFrom('ROWS', 'COLUMNS'))
    .map(([range, shiftDimension]) => ({ deleteRange: { range, shiftDimension } })),
  fc
    .tuple(area, fc.constantFrom('MERGE_ALL', 'MERGE_ROWS'))
    .map(([range, mergeType]) => ({ mergeCells: { range, mergeType } })),
  fc
    .tuple(area, fc.constantFrom('one', 'two'))
    .map(([range, name]) => ({ addNamedRange: { namedRange: { name, range } } })),
);

describe('random batches', () => {
  it('apply whole or not at all, and another process finds the same', () => {
    let applied = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        fc.array(fc.array(request, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        (batches) => {
          const d = desk([tab('A', 8, 8)]);
          for (const requests of batches) {
            const before = d.get({ includeGridData: true });
            try {
              d.batch(...requests);
              applied++;
            } catch (error) {
              refused++;
              expect((error as Error).message).toMatch(/^Invalid requests\[\d\]\.\w+: |^not emulated: /);
              expect(d.get({ includeGridData: true })).toEqual(before);
            }
            const after = d.get({ includeGridData: true });
            d.reopen();
            expect(d.get({ includeGridData: true })).toEqual(after);
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(applied).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(20);
  });
});
