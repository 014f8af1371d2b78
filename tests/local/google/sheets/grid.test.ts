import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Grid } from '../../../../local/google/sheets/grid';
import type { Row } from '../../../../local/google/sheets/row';

const cell = (text: string): Row => ({ v: [text], s: [] });

const step = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at: fc.nat(), text: fc.string({ maxLength: 3 }) }),
  fc.record({ kind: fc.constant('clear' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), count: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(), count: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ kind: fc.constant('store' as const) }),
);

describe('Grid', () => {
  it('behaves as a plain list of rows, also after being stored and read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.array(step, { maxLength: 40 }), (size, steps) => {
        let model: (string | undefined)[] = new Array<string | undefined>(size).fill(undefined);
        const shelf = new Map<number, readonly (Row | undefined)[]>();
        let grid = Grid.blank(size);
        for (const one of steps) {
          const at = 'at' in one ? one.at % (model.length + (one.kind === 'insert' ? 1 : 0) || 1) : 0;
          if (model.length === 0 && one.kind !== 'insert') continue;
          if (one.kind === 'set') {
            grid.setRow(at, cell(one.text));
            model[at] = one.text;
          } else if (one.kind === 'clear') {
            grid.setRow(at, undefined);
            model[at] = undefined;
          } else if (one.kind === 'insert') {
            grid.insert(at, one.count);
            model = [
              ...model.slice(0, at),
              ...new Array<string | undefined>(one.count).fill(undefined),
              ...model.slice(at),
            ];
          } else if (one.kind === 'remove') {
            grid.remove(at, one.count);
            model = [...model.slice(0, at), ...model.slice(at + one.count)];
          } else {
            const { written, freed } = grid.takeChanges();
            for (const id of freed) shelf.delete(id);
            for (const [id, rows] of written)
              shelf.set(id, JSON.parse(JSON.stringify(Array.from(rows, (row) => row ?? null))));
            grid = Grid.stored(grid.directory(), (id) =>
              (shelf.get(id) ?? []).map((row) => row ?? undefined),
            );
          }
        }
        expect(grid.rowCount).toBe(model.length);
        expect(model.map((_, index) => grid.row(index)?.v[0])).toEqual(model);
        const filled = [...grid.filled()].map(([index, row]) => [index, row.v[0]]);
        expect(filled).toEqual(model.flatMap((text, index) => (text === undefined ? [] : [[index, text]])));
        expect(grid.lastRow(() => true)).toBe(filled.at(-1)?.[0] ?? -1);
      }),
      { numRuns: 150 },
    );
  });

  it('a fork changes nothing of the original', () => {
    const grid = Grid.blank(10);
    grid.setRow(3, cell('a'));
    const fork = grid.fork();
    fork.setRow(3, cell('b'));
    fork.insert(0, 5);
    fork.remove(9, 2);
    expect([grid.rowCount, grid.row(3)?.v[0]]).toEqual([10, 'a']);
  });
});
