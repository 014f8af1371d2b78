// Which rows must be written to undo a misplaced write: what was replaced back to its place, the record to its own row.
import type { CheckedTable } from './batch-check';
import type { Cell } from './column';
import type { RowWrite } from './commit-plan';
import type { Loaded } from './reading';
import { type Target, targetsOf } from './repair-targets';
import type { TableIndex } from './table-index';
import type { WorkbookPort } from './workbook-port';

/** The repairs of one table, where people's notes stay beside their rows. `fresh` must be a reading after the batch. */
export function planRepair(
  port: WorkbookPort,
  fresh: Loaded,
  checked: CheckedTable,
  memory: readonly RowWrite[],
): RowWrite[] {
  const { table, moved } = checked;
  const index = fresh.indexes.get(table.name) as TableIndex;
  const { targets, standing } = targetsOf(port, index, checked, memory);
  const ours = new Map(targets.map((target) => [target.id, target]));
  const ownRow = ({ id }: Target): boolean =>
    standing(id).length > 0 ||
    targets.some(({ owner, landed, expect }) => landed && owner === id && owner !== expect);
  const writes: RowWrite[] = [];
  const placed = new Set<string>();
  const idPlace = index.places.get('id') ?? 0;
  for (const target of targets) {
    const { landed, owner, around, id } = target;
    if (!landed) continue;
    const over = { row: landed.row, expect: String(landed.cells[idPlace] ?? '') };
    const homeless = !ownRow(target);
    const right = owner !== '' && owner === target.expect;
    const stays = right || (homeless && (owner === '' || (!moved && standing(owner).length > 0)));
    const tenant = stays ? target : ours.get(owner);
    if (tenant?.record) {
      placed.add(tenant.id);
      if (stays && !moved) continue;
      writes.push({ table, id: tenant.id, version: tenant.version, cells: tenant.record, around, over });
    } else
      writes.push({
        table,
        id: owner,
        version: target.ownerVersion,
        cells: new Map(),
        around,
        over,
      });
    if (tenant && !tenant.record) placed.add(id);
  }
  for (const target of targets) writes.push(...toOwnRow(target), ...orphan(target));
  return writes;

  /** A record that no overwritten row belongs to goes to its own row, or to a new one when that is gone. */
  function toOwnRow(target: Target): RowWrite[] {
    const { id, version, record, expect } = target;
    if (placed.has(id) || !record) return [];
    const row = standing(id)[0]?.row;
    return [{ table, id, version, cells: record, ...(row === undefined ? {} : { over: { row, expect } }) }];
  }

  /** What a write replaced and nobody can find any more is appended again. */
  function orphan(target: Target): RowWrite[] {
    const { landed, owner, id, kept } = target;
    if (landed || !kept || owner === '' || owner === id || ours.has(owner) || standing(owner).length > 0)
      return [];
    const cells = new Map(checked.found.map((key, at): [string, Cell] => [key, kept[at] ?? '']));
    return [{ table, id: owner, version: target.ownerVersion, cells }];
  }
}
