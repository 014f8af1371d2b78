// Which rows must be written to undo a misplaced write: what was replaced back to its place, the record to its own row.
import type { CheckedTable, CheckedWrite } from './batch-check';
import type { Cell } from './column';
import type { RowWrite } from './commit-plan';
import type { Loaded } from './reading';
import { columnKeys } from './table';
import { columnRange, FIRST_ROW, type TableIndex } from './table-index';
import type { WorkbookPort } from './workbook-port';

type Target = Pick<CheckedWrite, 'id' | 'version'> & Partial<CheckedWrite>;

/** A row as it lies in the sheet, by place. */
interface SheetRow {
  row: number;
  cells: readonly Cell[];
}

/** The repairs of one table, and a line about them for the journal. `fresh` must be a reading after the batch. */
export function planRepair(
  port: WorkbookPort,
  fresh: Loaded,
  checked: CheckedTable,
  memory: readonly RowWrite[],
): { writes: RowWrite[]; note: string } {
  const { table, layout, moved } = checked;
  const index = fresh.indexes.get(table.name) as TableIndex;
  const targets: Target[] = [
    ...checked.writes.filter(({ expect, kept }) => moved || String(kept[0] ?? '') !== expect),
    ...(moved ? checked.added : []),
  ];
  const candidates = readCandidates(port, index, layout, targets);
  const writes = targets.flatMap((target) =>
    repairOne(index, checked, target, candidates.get(target.id) ?? [], memory),
  );
  const what = [...new Set(targets.map(({ id }) => id))].join(', ');
  return { writes, note: `${table.name}${moved ? ' (columns)' : ''}: ${what}` };
}

const standing = (index: TableIndex, id: string): readonly number[] => {
  const single = index.rowOf.get(id);
  return index.repeated.get(id) ?? (single === undefined ? [] : [single]);
};

/** Rows that carry an id of the targets where the batch put ids, or where ids stand now. */
function readCandidates(
  port: WorkbookPort,
  index: TableIndex,
  layout: CheckedTable['layout'],
  targets: readonly Target[],
): Map<string, SheetRow[]> {
  const { table } = index;
  const oldId = layout[0]?.[0] ?? 0;
  const ids = new Set(targets.map(({ id }) => id).filter((id) => id !== ''));
  const places: [string, number][] = [...ids].flatMap((id) =>
    standing(index, id).map((row): [string, number] => [id, row]),
  );
  if (oldId !== index.places.get('id'))
    port.read([columnRange(table, oldId)])[0]?.values.forEach((row, at) => {
      const id = String(row[0] ?? '');
      if (ids.has(id)) places.push([id, FIRST_ROW + at]);
    });
  if (places.length === 0) return new Map();
  const width = Math.max(index.width, ...layout.map(([place]) => place + 1));
  const answers = port.read(
    places.map(([, row]) => ({
      sheetId: table.sheetId,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: 0,
      endColumnIndex: width,
    })),
  );
  const found = new Map<string, SheetRow[]>();
  places.forEach(([id, row], at) => {
    found.set(id, [...(found.get(id) ?? []), { row, cells: answers[at]?.values[0] ?? [] }]);
  });
  return found;
}

function repairOne(
  index: TableIndex,
  checked: CheckedTable,
  target: Target,
  candidates: readonly SheetRow[],
  memory: readonly RowWrite[],
): RowWrite[] {
  const { table, layout, found, moved } = checked;
  const { id, version, kept, expect } = target;
  const oldPlace = new Map(layout.map(([place, key]) => [key, place]));
  const keptById = new Map(found.map((key, at) => [key, kept?.[at] ?? '']));
  const landed = candidates.find(
    ({ cells }) =>
      String(cells[oldPlace.get('id') ?? -1] ?? '') === id &&
      (table.plain || cells[oldPlace.get('version') ?? -1] === version),
  );
  const record = (row: SheetRow): Map<string, Cell> =>
    new Map(columnKeys(table).map((key) => [key, row.cells[oldPlace.get(key) ?? -1] ?? '']));
  const elsewhere = (wanted: string) => standing(index, wanted).filter((row) => row !== landed?.row);
  const own = elsewhere(id)[0];
  const toOwnRow = (cells: ReadonlyMap<string, Cell>): RowWrite => ({
    table,
    id,
    version,
    cells,
    ...(own === undefined ? {} : { over: { row: own, expect: id } }),
  });

  if (!landed) {
    // A person deleted the very row our write had gone to, or all of this was mended before.
    const mine = memory.find((write) => write.table === table && write.id === id);
    const stands = candidates.some(({ cells }) => cells[index.places.get('version') ?? -1] === version);
    const lost = String(keptById.get('id') ?? '');
    const orphan = lost !== '' && lost !== id && standing(index, lost).length === 0;
    return [
      ...(mine && !stands ? [toOwnRow(mine.cells)] : []),
      ...(orphan
        ? [{ table, id: lost, version: Number(keptById.get('version') ?? 0), cells: keptById }]
        : []),
    ];
  }

  const idNow = String(landed.cells[index.places.get('id') ?? -1] ?? '');
  const before =
    kept === undefined ? expect : found.includes('id') ? String(keptById.get('id') ?? '') : idNow;
  const around = new Map(layout.map(([place], at) => [place, kept?.[at] ?? '']));
  const over = { row: landed.row, expect: idNow };
  if (moved && before === expect) return [{ table, id, version, cells: record(landed), around, over }];
  const settled = before === '' || elsewhere(before ?? '').length > 0;
  if (!moved && own === undefined && settled) return [];
  const restored: RowWrite = {
    table,
    id: before ?? '',
    version: Number(keptById.get('version') ?? 0),
    cells: new Map(),
    around,
    over,
  };
  return [restored, toOwnRow(record(landed))];
}
