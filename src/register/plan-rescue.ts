// When rows were moved again while a repair was written: whatever else, each record in exactly one row, in its newest version.
import type { CheckedTable } from './batch-check';
import type { Cell } from './column';
import type { RowWrite } from './commit-plan';
import { layoutOf } from './pending';
import type { Loaded } from './reading';
import { keptOf, type Stand, targetsOf } from './repair-targets';
import { columnKeys } from './table';
import type { TableIndex } from './table-index';
import type { WorkbookPort } from './workbook-port';

/** A version of a record that is at hand, outside the sheet. */
interface AtHand {
  version: number;
  cells: ReadonlyMap<string, Cell>;
}

/**
 * What a misplaced repair replaced goes back where it lies; what is missing is appended, what stands twice is emptied
 * but for the newest. Appending needs no place, so that each further disturbance leaves less to do.
 */
export function planRescue(
  port: WorkbookPort,
  fresh: Loaded,
  checked: CheckedTable,
  memory: readonly RowWrite[],
): RowWrite[] {
  const { table } = checked;
  const index = fresh.indexes.get(table.name) as TableIndex;
  const { targets, standing } = targetsOf(port, index, checked, memory);
  const atHand = new Map<string, AtHand>();
  const offer = (id: string, version: number, cells: ReadonlyMap<string, Cell> | undefined): void => {
    const known = atHand.get(id);
    if (id !== '' && cells && (known === undefined || known.version < version))
      atHand.set(id, { version, cells });
  };
  const writes: RowWrite[] = [];
  const blank = new Map(layoutOf(table, index.places).map(([place]): [number, Cell] => [place, '']));
  const empty = (row: number, expect: string): RowWrite => ({
    table,
    id: '',
    version: 0,
    cells: new Map(),
    around: blank,
    over: { row, expect },
  });
  for (const { id, version, record, kept, owner, ownerVersion, landed, around } of targets) {
    offer(id, version, record);
    const keptCells = columnKeys(table).map((key): [string, Cell] => [key, keptOf(checked, kept, key)]);
    offer(owner, ownerVersion, kept && new Map(keptCells));
    if (!landed) continue;
    const over = { row: landed.row, expect: String(landed.cells[index.places.get('id') ?? -1] ?? '') };
    writes.push({ ...empty(over.row, over.expect), around: new Map([...blank, ...around, ...blank]) });
  }
  const ids = new Set(targets.flatMap(({ id, expect, owner }) => [id, expect, owner]));
  ids.delete('');
  for (const id of ids) {
    const [newest, ...surplus] = [...standing(id)].sort((a: Stand, b: Stand) => b.version - a.version);
    const better = atHand.get(id);
    if (better && (newest === undefined || newest.version < better.version)) {
      writes.push({ table, id, version: better.version, cells: better.cells });
      if (newest) surplus.push(newest);
    }
    for (const { row } of surplus) writes.push(empty(row, id));
  }
  return writes;
}
