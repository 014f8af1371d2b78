// The writes of a batch that went, or may have gone, to the wrong cells: where they landed, what they replaced, what they carried.
import type { CheckedTable } from './batch-check';
import type { Cell } from './column';
import type { RowWrite } from './commit-plan';
import { RowsMoved } from './register-fault';
import { readRow } from './row-codec';
import { columnKeys, type Table } from './table';
import { columnRange, FIRST_ROW, keyRowRange, sameColumns, type TableIndex } from './table-index';
import type { WorkbookPort } from './workbook-port';

/** A row as it lies in the sheet, by place. */
interface SheetRow {
  row: number;
  cells: readonly Cell[];
}

/** One write of the batch that went, or may have gone, to the wrong cells. */
export interface Target {
  /** The id that had to stand in the row: another one when a row was being put back over its guest. */
  expect: string;
  id: string;
  version: number;
  kept?: readonly Cell[];
  /** The row it went to; undefined when a person deleted that row since, or all was mended before. */
  landed: SheetRow | undefined;
  /** What the row held by place, and whose row it is; '' for an empty one. */
  around: ReadonlyMap<number, Cell>;
  owner: string;
  ownerVersion: number;
  /** The record as it was to be written. */
  record: ReadonlyMap<string, Cell> | undefined;
}

/** A row that carries an id now, and the version in it; -1 when the row is not as it was written. */
export interface Stand {
  row: number;
  version: number;
}

/** A kept cell by the key that stood over it. */
export const keptOf = ({ found }: CheckedTable, kept: readonly Cell[] | undefined, key: string): Cell =>
  kept?.[found.indexOf(key)] ?? '';

/** The version of a row that is as it was written; -1 for one that is not, which serves only when there is no other. */
function soundVersion(table: Table, cellOf: (key: string) => Cell): number {
  if (table.plain) return 0;
  const keys = columnKeys(table);
  const places = new Map(keys.map((key, at) => [key, at]));
  const { record, problems } = readRow(table, places, keys.map(cellOf));
  return problems.length === 0 ? record.version : -1;
}

/** The targets of one table and the other rows of their ids, by one consistent reading. Throws RowsMoved when people move rows meanwhile. */
export function targetsOf(
  port: WorkbookPort,
  index: TableIndex,
  checked: CheckedTable,
  memory: readonly RowWrite[],
): { targets: Target[]; standing: (id: string) => Stand[] } {
  const { table, layout, found, moved } = checked;
  const wrong: Pick<Target, 'expect' | 'id' | 'version' | 'kept'>[] = [
    ...checked.writes.filter(({ expect, kept }) => moved || String(kept[0] ?? '') !== expect),
    ...(moved ? checked.added.map((each) => ({ ...each, expect: each.id })) : []),
  ];
  const now = placesNow(index, checked);
  const oldPlace = new Map(layout.map(([, key], at) => [key, now[at]]));
  const ids = new Set(
    wrong.flatMap(({ id, expect, kept }) => [id, expect, String(keptOf(checked, kept, 'id'))]),
  );
  const { candidates, idsNow } = readCandidates(port, index, [oldPlace.get('id'), ...now], ids);
  // Columns that an update added since were not written.
  const whole = layout.every(([, key]) => key === '' || oldPlace.get(key) !== undefined);
  const oldCell = (row: SheetRow, key: string): Cell => row.cells[oldPlace.get(key) ?? -1] ?? '';
  const targets = wrong.map((write): Target => {
    const { id, version, kept } = write;
    const rows = candidates.filter((row) => String(oldCell(row, 'id')) === id);
    // A plain row was appended, or its values were emptied: the row that holds them still is not the one that was written.
    const landed =
      rows.find((row) =>
        table.plain ? oldCell(row, 'before') === '' : oldCell(row, 'version') === version,
      ) ?? (table.plain ? rows[0] : undefined);
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
      ownerVersion: soundVersion(table, (key) => keptOf(checked, kept, key)),
    };
  });
  const taken = new Set(targets.flatMap(({ landed }) => (landed ? [landed.row] : [])));
  const versions = new Map(
    candidates.map(({ row, cells }) => [
      row,
      soundVersion(table, (key) => cells[index.places.get(key) ?? -1] ?? ''),
    ]),
  );
  const standing = (id: string): Stand[] =>
    id === ''
      ? []
      : idsNow.flatMap((each, row) =>
          each === id && !taken.has(row) ? [{ row, version: versions.get(row) ?? 0 }] : [],
        );
  return { targets, standing };
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
    ...new Set(
      columns.flatMap((column) => column.flatMap((id, row) => (id !== '' && ids.has(id) ? [row] : []))),
    ),
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
