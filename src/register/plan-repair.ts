// Which rows must be written to undo a misplaced write: what was replaced back to its place, the record to its own row.
import type { CheckedTable } from './batch-check';
import type { Cell } from './column';
import type { RowWrite } from './commit-plan';
import type { Loaded } from './reading';
import { RowsMoved } from './register-fault';
import { columnKeys } from './table';
import { columnRange, FIRST_ROW, keyRowRange, sameColumns, type TableIndex } from './table-index';
import type { WorkbookPort } from './workbook-port';

/** A row as it lies in the sheet, by place. */
interface SheetRow {
  row: number;
  cells: readonly Cell[];
}

/** One write of the batch that went, or may have gone, to the wrong cells. */
interface Target {
  id: string;
  version: number;
  kept?: readonly Cell[];
  /** The row it went to; undefined when a person deleted that row since, or all was mended before. */
  landed: SheetRow | undefined;
  /** What the row held by place, and whose row it is; '' for an empty one. */
  around: ReadonlyMap<number, Cell>;
  owner: string;
  /** The record as it was to be written. */
  record: ReadonlyMap<string, Cell> | undefined;
}

/** The repairs of one table, and a line about them for the journal. `fresh` must be a reading after the batch. */
export function planRepair(
  port: WorkbookPort,
  fresh: Loaded,
  checked: CheckedTable,
  memory: readonly RowWrite[],
): { writes: RowWrite[]; note: string } {
  const { table, moved } = checked;
  const index = fresh.indexes.get(table.name) as TableIndex;
  const { targets, idsNow } = targetsOf(port, index, checked, memory);
  const ours = new Map(targets.map((target) => [target.id, target]));
  const taken = new Set(targets.flatMap(({ landed }) => (landed ? [landed.row] : [])));
  const standing = (id: string): number[] =>
    idsNow.flatMap((each, row) => (each === id && !taken.has(row) ? [row] : []));
  const ownRow = ({ id }: Target): boolean =>
    standing(id).length > 0 || targets.some(({ owner, landed }) => landed && owner === id);
  const writes: RowWrite[] = [];
  const placed = new Set<string>();
  const idPlace = index.places.get('id') ?? 0;
  for (const target of targets) {
    const { landed, owner, around, id } = target;
    if (!landed) continue;
    const over = { row: landed.row, expect: String(landed.cells[idPlace] ?? '') };
    const homeless = !ownRow(target);
    const stays = homeless && (owner === '' || (!moved && standing(owner).length > 0));
    const tenant = stays ? target : ours.get(owner);
    if (tenant?.record) {
      placed.add(tenant.id);
      if (stays && !moved) continue;
      writes.push({ table, id: tenant.id, version: tenant.version, cells: tenant.record, around, over });
    } else
      writes.push({
        table,
        id: owner,
        version: versionIn(checked, target),
        cells: new Map(),
        around,
        over,
      });
    if (tenant && !tenant.record) placed.add(id);
  }
  for (const target of targets) writes.push(...toOwnRow(target, placed, standing), ...orphan(target));
  const what = [...new Set(targets.map(({ id }) => id))].join(', ');
  return { writes, note: `${table.name}${moved ? ' (columns)' : ''}: ${what}` };

  /** A record that no overwritten row belongs to goes to its own row, or to a new one when that is gone. */
  function toOwnRow(
    { id, version, record }: Target,
    done: ReadonlySet<string>,
    rowsOf: (id: string) => readonly number[],
  ): RowWrite[] {
    if (done.has(id) || !record) return [];
    const row = rowsOf(id)[0];
    const over = row === undefined ? {} : { over: { row, expect: id } };
    return [{ table, id, version, cells: record, ...over }];
  }

  /** What a write replaced and nobody can find any more is appended again. */
  function orphan(target: Target): RowWrite[] {
    const { landed, owner, id, kept } = target;
    if (landed || !kept || owner === '' || owner === id || ours.has(owner) || standing(owner).length > 0)
      return [];
    const cells = new Map(checked.found.map((key, at): [string, Cell] => [key, kept[at] ?? '']));
    return [{ table, id: owner, version: versionIn(checked, target), cells }];
  }
}

const keptOf = ({ found }: CheckedTable, kept: readonly Cell[] | undefined, key: string): Cell =>
  kept?.[found.indexOf(key)] ?? '';

const versionIn = (checked: CheckedTable, { kept }: Target): number =>
  Number(keptOf(checked, kept, 'version'));

function targetsOf(
  port: WorkbookPort,
  index: TableIndex,
  checked: CheckedTable,
  memory: readonly RowWrite[],
): { targets: Target[]; idsNow: readonly string[] } {
  const { table, layout, found, moved } = checked;
  const wrong: { id: string; version: number; kept?: readonly Cell[] }[] = [
    ...checked.writes.filter(({ expect, kept }) => moved || String(kept[0] ?? '') !== expect),
    ...(moved ? checked.added : []),
  ];
  const now = placesNow(index, checked);
  const oldPlace = new Map(layout.map(([, key], at) => [key, now[at]]));
  const ids = new Set(wrong.map(({ id }) => id));
  const { candidates, idsNow } = readCandidates(port, index, [oldPlace.get('id'), ...now], ids);
  const whole = columnKeys(table).every((key) => oldPlace.get(key) !== undefined);
  const oldCell = (row: SheetRow, key: string): Cell => row.cells[oldPlace.get(key) ?? -1] ?? '';
  const targets = wrong.map((write): Target => {
    const { id, version, kept } = write;
    const rows = candidates.filter((row) => String(oldCell(row, 'id')) === id);
    const landed = rows.find((row) => table.plain || oldCell(row, 'version') === version);
    const stands = candidates.some(
      ({ cells }) =>
        String(cells[index.places.get('id') ?? -1] ?? '') === id &&
        (table.plain || cells[index.places.get('version') ?? -1] === version),
    );
    const mine = memory.find((each) => each.table === table && each.id === id);
    const record =
      landed && whole
        ? new Map(columnKeys(table).map((key): [string, Cell] => [key, oldCell(landed, key)]))
        : stands && !landed
          ? undefined
          : mine?.cells;
    const idNow = String(landed?.cells[index.places.get('id') ?? -1] ?? '');
    return {
      ...write,
      landed,
      record,
      around: new Map(
        now.flatMap((place, at): [number, Cell][] =>
          place === undefined ? [] : [[place, kept?.[at] ?? '']],
        ),
      ),
      owner: kept === undefined ? '' : found.includes('id') ? String(keptOf(checked, kept, 'id')) : idNow,
    };
  });
  return { targets, idsNow };
}

/**
 * Where the columns that the batch wrote to are now: they are known by the keys that stood over them. A column of a
 * person has none: it is where it was as long as ours have not moved since, and otherwise nobody can say.
 */
function placesNow(index: TableIndex, { layout, found }: CheckedTable): (number | undefined)[] {
  const ours = found.map((key) => (key === '' ? undefined : index.places.get(key)));
  const still = layout.every(([place], at) => ours[at] === undefined || ours[at] === place);
  return layout.map(([place], at) => ours[at] ?? (still ? place : undefined));
}

/** Rows that carry one of the ids where the batch put ids (the first of `places`), or where ids stand now. */
function readCandidates(
  port: WorkbookPort,
  index: TableIndex,
  places: readonly (number | undefined)[],
  ids: ReadonlySet<string>,
): { candidates: SheetRow[]; idsNow: string[] } {
  const { table } = index;
  const idPlace = index.places.get('id') ?? 0;
  const idPlaces = [...new Set([idPlace, places[0] ?? idPlace])];
  const columns = port
    .read(idPlaces.map((place) => columnRange(table, place)))
    .map(({ values }) => [...Array(FIRST_ROW).fill(''), ...values.map((row) => String(row[0] ?? ''))]);
  const rows = [
    ...new Set(columns.flatMap((column) => column.flatMap((id, row) => (ids.has(id) ? [row] : [])))),
  ];
  const idsNow = columns[0] ?? [];
  if (rows.length === 0) return { candidates: [], idsNow };
  const endColumnIndex = Math.max(index.width, ...places.map((place) => (place ?? 0) + 1));
  const [keyRow, ...answers] = port.read([
    keyRowRange(table),
    ...rows.map((row) => ({
      sheetId: table.sheetId,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: 0,
      endColumnIndex,
    })),
  ]);
  if (!sameColumns(index, keyRow?.values[0] ?? [])) throw new RowsMoved();
  const candidates = rows.map((row, at) => ({ row, cells: answers[at]?.values[0] ?? [] }));
  for (const { row, cells } of candidates)
    idPlaces.forEach((place, at) => {
      if (String(cells[place] ?? '') !== (columns[at]?.[row] ?? '')) throw new RowsMoved();
    });
  return { candidates, idsNow };
}
