// What the check rows of a batch tell: whether each row was the one expected, and how the columns stood at that moment.

import { ALL_TABLES } from './all-tables';
import type { Cell } from './column';
import { type Layout, madeLayout, type Pending, type PendingWrite } from './pending';
import type { Table } from './table';

/** One replaced row with what stood in it, in the order of its table's layout. */
export interface CheckedWrite extends PendingWrite {
  kept: readonly Cell[];
}

/** One table of a batch. */
export interface CheckedTable {
  table: Table;
  layout: Layout;
  /** Keys over the layout's places when the batch arrived; as the layout says unless a person moved columns. */
  found: readonly string[];
  moved: boolean;
  writes: CheckedWrite[];
  added: Pending['added'];
  /** Columns and rows were all as expected. */
  good: boolean;
}

/** Where each key's cell is in a check row. */
export const keptPlaces = (layout: Layout): Map<string, number> =>
  new Map(layout.map(([, key], at) => [key, at]));

/** The check of a batch, table by table. */
export function checkOf(
  pending: Pending,
  check: readonly (readonly Cell[])[],
): { good: boolean; tables: CheckedTable[] } {
  const writes = pending.writes.map((write, at): CheckedWrite => ({ ...write, kept: check[at] ?? [] }));
  const tables = pending.tables.map(({ sheetId, layout: stored }, at): CheckedTable => {
    const table = tableOf(sheetId);
    const layout = stored ?? madeLayout(table);
    const row = check[writes.length + at] ?? [];
    const found = layout.map((_, column) => String(row[column] ?? ''));
    const moved = layout.some(([, key], column) => key !== '' && found[column] !== key);
    const own = writes.filter((write) => write.sheetId === sheetId);
    const good = !moved && own.every(({ expect, kept }) => String(kept[0] ?? '') === expect);
    const added = pending.added.filter((each) => each.sheetId === sheetId);
    return { table, layout, found, moved, writes: own, added, good };
  });
  return { good: tables.every((each) => each.good), tables };
}

function tableOf(sheetId: number): Table {
  const table = ALL_TABLES.find((each) => each.sheetId === sheetId);
  if (!table) throw new Error(`no table has sheet ${sheetId}`);
  return table;
}
