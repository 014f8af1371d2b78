// Small numbers: whatever is shown, a count of one or two could be another.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Balance, type Counts, leftOut } from '../../../src/casework/registry/small-numbers';

const MOST = 7;

/** All values each hidden count can have, found by trying every filling. */
function fillings(
  counts: Counts,
  balances: readonly Balance[],
  hidden: readonly string[],
): Map<string, Set<number>> {
  const found = new Map(hidden.map((key) => [key, new Set<number>()]));
  const filling: Record<string, number> = { ...counts };
  const fill = (at: number): void => {
    const key = hidden[at];
    if (key === undefined) {
      const holds = balances.every(
        (balance) =>
          Object.entries(balance).reduce((sum, [each, sign]) => sum + sign * (filling[each] ?? 0), 0) === 0,
      );
      if (holds) for (const each of hidden) found.get(each)?.add(filling[each] ?? 0);
      return;
    }
    for (let value = 0; value <= MOST; value++) {
      filling[key] = value;
      fill(at + 1);
    }
  };
  fill(0);
  return found;
}

/** A total of parts, and its parts split once more: the shape of a summary. */
const tables = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 3 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([parts, start]) => {
    const placed = parts.reduce((sum, part) => sum + part, 0);
    const counts: Record<string, number> = { start, placed, end: start + placed };
    parts.forEach((part, at) => {
      counts[`part${at}`] = part;
    });
    const split: Record<string, 1 | -1> = { placed: -1 };
    parts.forEach((_part, at) => {
      split[`part${at}`] = 1;
    });
    const balances: Balance[] = [{ start: 1, placed: 1, end: -1 }, split];
    return { counts, balances };
  })
  .filter(({ counts }) => Object.values(counts).every((count) => count <= MOST - 1));

describe('small numbers', () => {
  it('one and two are left out, nought and three are shown', () => {
    expect([...leftOut({ a: 0, b: 1, c: 2, d: 3 }, [])]).toEqual(['b', 'c']);
  });

  it('a single hidden part takes another with it, or the total', () => {
    const sum: Balance = { all: -1, a: 1, b: 1, c: 1 };
    expect([...leftOut({ all: 12, a: 1, b: 4, c: 7 }, [sum])].sort()).toEqual(['a', 'b']);
    expect([...leftOut({ all: 2, a: 2, b: 0, c: 0 }, [sum])].sort()).toEqual(['a', 'all']);
  });

  it('what two balances tell together is hidden as well', () => {
    const counts = { start: 3, placed: 2, removed: 0, end: 5, low: 2, high: 3 };
    const balances: Balance[] = [
      { start: 1, placed: 1, removed: -1, end: -1 },
      { low: 1, high: 1, end: -1 },
    ];
    const hidden = leftOut(counts, balances);
    expect(hidden.has('placed')).toBe(true);
    expect(fillings(counts, balances, [...hidden]).get('placed')?.size ?? 0).toBeGreaterThan(1);
  });

  it('a balance that does not hold hides nothing', () => {
    expect([...leftOut({ a: 1, b: 5 }, [{ a: 1, b: -1 }])]).toEqual(['a']);
  });

  it('no count of one or two can be worked out from what is shown', () => {
    fc.assert(
      fc.property(tables, ({ counts, balances }) => {
        const hidden = [...leftOut(counts, balances)];
        const may = fillings(counts, balances, hidden);
        for (const [key, count] of Object.entries(counts))
          if (count === 1 || count === 2) expect(may.get(key)?.size ?? 0).toBeGreaterThan(1);
      }),
      { numRuns: 150 },
    );
  });
});
