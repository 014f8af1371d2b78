// Rows and columns moved at random in the second of a write: each record ends in one row, in its newest version, and the journal says the same.
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TABLES } from '../../src/register/tables';
import { act, type EmbeddedBook, openBook } from './embedded-book';

const PUPILS = TABLES.Pupils.sheetId;
const IDS = ['P00001', 'P00002', 'P00003', 'P00004', 'P00005'];
const rows = (startIndex: number, endIndex: number) => ({
  sheetId: PUPILS,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});

/** What a person may do to the sheet: nothing of it takes a record away. */
const moves = fc.oneof(
  fc
    .integer({ min: 2, max: 6 })
    .map((at) => ({ insertDimension: { range: rows(at, at + 1), inheritFromBefore: false } })),
  fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 8 }))
    .filter(([from, to]) => to < from || to > from + 1)
    .map(([from, to]) => ({ moveDimension: { source: rows(from, from + 1), destinationIndex: to } })),
  fc.constantFrom('ASCENDING', 'DESCENDING').map((sortOrder) => ({
    sortRange: {
      range: { sheetId: PUPILS, startRowIndex: 2 },
      sortSpecs: [{ dimensionIndex: 1, sortOrder }],
    },
  })),
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 7, max: 9 })).map(([from, to]) => ({
    moveDimension: {
      source: { sheetId: PUPILS, dimension: 'COLUMNS', startIndex: from, endIndex: from + 1 },
      destinationIndex: to,
    },
  })),
);

describe('people move rows and columns while an act is written', () => {
  let book: EmbeddedBook;
  let start: () => void;
  beforeAll(() => {
    book = openBook();
    act(book, {
      Pupils: Object.fromEntries(IDS.map((id, at) => [id, { lastName: `${'ДВАБГ'[at]}-${id}`, grade: at }])),
    });
    start = book.snapshot();
  });

  it('whatever they do before up to three calls, nothing is lost, doubled or mixed', () => {
    let repaired = 0;
    fc.assert(
      fc.property(
        fc.subarray(IDS, { minLength: 1 }),
        fc.array(fc.tuple(fc.constantFrom(2, 3, 3, 3, 4, 5, 6, 7), moves), { minLength: 1, maxLength: 3 }),
        (changed, disturbances) => {
          start();
          book.meddle((n) => {
            for (const [at, request] of disturbances) if (at === n) book.byHand(request);
            return undefined;
          });
          act(book, { Pupils: Object.fromEntries(changed.map((id) => [id, { firstName: `жаңа ${id}` }])) });
          book.meddle();
          // The next act finishes what is still to be done.
          act(book, {});
          expect(book.faults()).toEqual([]);
          repaired += book.rows(3980117).filter(({ command }) => command === 'repair').length;
          const found = book.rows(PUPILS).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
          expect(
            found.map(({ id, lastName, firstName, version }) => [
              id,
              String(lastName).slice(2),
              firstName,
              version,
            ]),
          ).toEqual(
            IDS.map((id) => [id, id, changed.includes(id) ? `жаңа ${id}` : '', changed.includes(id) ? 2 : 1]),
          );
        },
      ),
      { numRuns: 40 },
    );
    expect(repaired).toBeGreaterThan(10);
  }, 60_000);
});
