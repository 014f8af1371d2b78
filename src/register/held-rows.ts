// Holds the rows that give rights and set rules against their lines in the journal: a row that once stood there carries a good checksum of its own, and only its line says that it was followed by another.
import type { Cell } from './column';
import { digestOf, History } from './journal';
import type { Loaded } from './reading';
import { FIRST_ROW, rowsRange, type TableIndex } from './table-index';
import type { TableName } from './tables';
import type { GridRange } from './workbook-port';

/** Read whole by every action, and believed by it. */
const HELD: readonly TableName[] = ['Staff', 'Council', 'Settings'];

/** A row that is not as its last line wrote it, or that no line wrote. */
export interface Differing {
  readonly table: string;
  readonly id: string;
  /** As a person sees it: the first row is 1. */
  readonly row: number;
}

const indexesOf = ({ indexes }: Loaded): TableIndex[] => HELD.flatMap((name) => indexes.get(name) ?? []);

/** The rows that are held, and where History keeps the salts of their digests. */
export const heldRanges = (loaded: Loaded): GridRange[] =>
  indexesOf(loaded).map((index) => rowsRange(index, FIRST_ROW));

/** Takes the lines of the journal one after another; `met` are the rows that earlier stretches met, as `Table/id`. */
export function holdRows(
  loaded: Loaded,
  sha256: (text: string) => string,
  read: readonly (readonly (readonly Cell[])[])[],
  salts: ReadonlyMap<string, string>,
  met: readonly string[],
): { line(digests: string): void; met(): string[]; differing(atEnd: boolean): Differing[] } {
  const rows = rowsOf(loaded, read);
  const known = new Set(met);
  const found = new Set<string>();
  const byId = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) byId.set(row.key, [...(byId.get(row.key) ?? []), row]);
  const differing = new Map<number, Differing>();
  return {
    line(digests) {
      for (const [, record = '', key = '', version = '', digest = ''] of digests.matchAll(LINE))
        for (const each of byId.get(key) ?? []) {
          const salt = salts.get(record);
          const isLast = each.version === Number(version);
          if (isLast) found.add(key);
          // A digest without its salt says nothing: that it is gone is told by itself.
          if (
            each.version < Number(version) ||
            (isLast && salt !== undefined && digestOf(sha256, salt, each.index.table, each.cells) !== digest)
          )
            differing.set(each.at, each.place);
        }
    },
    met: () => [...new Set([...known, ...found, ...[...differing.values()].map(keyOf)])].sort(),
    differing: (atEnd) => {
      for (const each of atEnd ? rows : [])
        if (!known.has(each.key) && !found.has(each.key)) differing.set(each.at, each.place);
      return [...differing.values()];
    },
  };
}

const LINE = /"((\w+\/[^"@]+)@(\d+))":"([0-9a-f]*)"/g;
const keyOf = ({ table, id }: Differing): string => `${table}/${id}`;

/** Rows as they stand, those left out that were changed since the register was opened: the line of that change is not read yet. */
function rowsOf(loaded: Loaded, read: readonly (readonly (readonly Cell[])[])[]) {
  let at = 0;
  return indexesOf(loaded).flatMap((index, table) =>
    (read[table] ?? []).flatMap((values, offset) => {
      const cells = new Map([...index.places].map(([key, place]) => [key, values[place] ?? '']));
      const id = String(cells.get('id') ?? '');
      const key = `${index.table.name}/${id}`;
      const version = Number(cells.get('version') ?? 0);
      if (id === '') return [];
      if (!index.repeated.has(id) && loaded.records.get(key)?.record.version !== version) return [];
      const place: Differing = { table: index.table.name, id, row: FIRST_ROW + offset + 1 };
      return [{ at: at++, index, key, version, cells, place }];
    }),
  );
}

/** Salts of the digests of these rows, by the name of the record in a line. */
export function saltsOf(
  records: readonly (readonly Cell[])[],
  salts: readonly (readonly Cell[])[],
): Map<string, string> {
  const found = new Map<string, string>();
  records.forEach(([record], at) => {
    const name = String(record ?? '');
    if (HELD.some((table) => name.startsWith(`${table}/`))) found.set(name, String(salts[at]?.[0] ?? ''));
  });
  return found;
}

/** Where History keeps salts. */
export const saltColumn = ({ indexes }: Loaded): number => indexes.get(History.name)?.places.get('salt') ?? 0;
