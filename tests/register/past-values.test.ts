// Old values are emptied for the records that are named, and for no other, whatever a person does to History meanwhile; the journal holds.
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { History } from '../../src/register/journal';
import { act, type EmbeddedBook, openBook } from './embedded-book';

const IDS = ['P00001', 'P00002', 'P00003'];
const SECRET = ['P00001', 'P00003'];
const of = (id: string) => (row: Record<string, unknown>) => String(row.record).startsWith(`Pupils/${id}@`);

describe('old values', () => {
  let book: EmbeddedBook;
  let start: () => void;
  beforeAll(() => {
    book = openBook();
    for (const word of ['бір', 'екі', 'үш'])
      act(book, { Pupils: Object.fromEntries(IDS.map((id) => [id, { lastName: `${word} ${id}` }])) });
    start = book.snapshot();
  });
  beforeEach(() => start());
  const past = (id: string) => book.rows(History.sheetId).filter(of(id));
  const values = (id: string) => past(id).map(({ before }) => before);
  const forget = (ids: readonly string[]) => act(book, {}, undefined, { Pupils: { ids } });

  it('of the named records are emptied, their salts stay, and the line says how many', () => {
    const [kept, salts] = [values('P00002'), past('P00001').map(({ salt }) => salt)];
    expect(values('P00001').join()).toContain('екі P00001');
    forget(SECRET);
    for (const id of SECRET) expect(values(id)).toEqual(['', '', '']);
    expect(past('P00001').map(({ salt }) => salt)).toEqual(salts);
    expect(values('P00002')).toEqual(kept);
    const lines = book.rows(3980117);
    expect(lines[lines.length - 1]?.changed).toBe('History: 4');
    expect(book.faults()).toEqual([]);
    expect(
      book
        .sheets()
        .flatMap((sheet) => sheet.values.flat())
        .join(),
    ).toContain('бір P00001');
    // The copies of that batch are gone with the next act.
    act(book, {});
    expect(
      book
        .sheets()
        .flatMap((sheet) => sheet.values.flat())
        .join(),
    ).not.toContain('бір P00001');
  });

  it('cost two reads and one write, whatever else is in History', () => {
    book.meddle(() => undefined);
    forget(SECRET);
    expect(book.meddle()).toBe(3);
  });

  it('are found where a person has moved the column, and when the sheet is sorted', () => {
    book.byHand(
      {
        moveDimension: {
          source: { sheetId: History.sheetId, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
          destinationIndex: 5,
        },
      },
      {
        sortRange: {
          range: { sheetId: History.sheetId, startRowIndex: 2 },
          sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
        },
      },
    );
    forget(['P00001']);
    expect(values('P00001')).toEqual(['', '', '']);
    expect(values('P00003').join()).toContain('екі P00003');
    expect(book.faults()).toEqual([]);
  });

  const rows = (startIndex: number, endIndex: number) => ({
    sheetId: History.sheetId,
    dimension: 'ROWS',
    startIndex,
    endIndex,
  });
  const moves = fc.oneof(
    fc.constantFrom('ASCENDING', 'DESCENDING').map((sortOrder) => ({
      sortRange: {
        range: { sheetId: History.sheetId, startRowIndex: 2 },
        sortSpecs: [{ dimensionIndex: 3, sortOrder }],
      },
    })),
    fc
      .integer({ min: 2, max: 9 })
      .map((at) => ({ insertDimension: { range: rows(at, at + 1), inheritFromBefore: false } })),
    fc
      .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 11 }))
      .filter(([from, to]) => to < from || to > from + 1)
      .map(([from, to]) => ({ moveDimension: { source: rows(from, from + 1), destinationIndex: to } })),
  );

  it('of others are never lost, whatever a person does to the sheet, and those named are gone by the next act at the latest', () => {
    let repaired = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(2, 3, 3, 4, 5), moves), { minLength: 1, maxLength: 2 }),
        (disturbances) => {
          start();
          const kept = values('P00002').sort();
          book.meddle((n) => {
            for (const [at, request] of disturbances) if (at === n) book.byHand(request);
            return undefined;
          });
          forget(SECRET);
          book.meddle();
          // The portion that finds nothing left to take.
          forget(SECRET);
          expect(book.faults()).toEqual([]);
          for (const id of SECRET) expect(values(id)).toEqual(['', '', '']);
          expect(values('P00002').sort()).toEqual(kept);
          repaired += book.rows(3980117).filter(({ command }) => command === 'repair').length;
        },
      ),
      { numRuns: 15 },
    );
    expect(repaired).toBeGreaterThan(0);
  }, 60_000);
});
