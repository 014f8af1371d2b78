// Rows that somebody deleted: their ids are still known to Meta, to the rows that hang on them, to the numbers around them, or to the journal.
import {
  cardIdOf,
  idPattern,
  nextId,
  planIdOf,
  pupilIdOf,
  type RecordKind,
  sittingIdOf,
} from '../model/record-id';
import { Journal } from './journal';
import type { BrokenRow, Loaded } from './reading';
import type { Table } from './table';
import { columnRange } from './table-index';
import { TABLES, type TableName } from './tables';
import type { WorkbookPort } from './workbook-port';

/** Tables whose rows others hang on or whose ids run on without a gap, with what their ids begin with. */
const KEPT: readonly [name: TableName, kind: RecordKind, parentOf: (id: string) => string][] = [
  ['Pupils', 'pupil', () => ''],
  ['Sittings', 'sitting', () => ''],
  ['Incoming', 'incoming', () => ''],
  ['Cards', 'card', pupilIdOf],
  ['Referrals', 'referral', cardIdOf],
  ['Plans', 'plan', cardIdOf],
  ['Letters', 'letter', cardIdOf],
  ['Removals', 'removal', cardIdOf],
  ['Transfers', 'transfer', cardIdOf],
  ['Openings', 'opening', cardIdOf],
];
/** More numbers than these are not missing: one id was changed by hand to a far one. */
const MOST_MISSING = 50;

/** What the list of open cards holds, by the tables it stands in. */
const WAITING: readonly [name: TableName, kind: RecordKind][] = [
  ['Cards', 'card'],
  ['Letters', 'letter'],
  ['Incoming', 'incoming'],
  ['Transfers', 'transfer'],
];

type Known = Map<TableName, Set<string>>;

/**
 * Ids that must have a row and have none, of the tables that were opened; `known` are further ids by table. Nothing is
 * read. A row without children at the end of its table is known to the journal alone.
 */
export function lostRows(loaded: Loaded, known: Known = knownTo(loaded)): BrokenRow[] {
  const lost: BrokenRow[] = [];
  for (const [table, ids] of known) {
    const index = loaded.indexes.get(table);
    if (!index) continue;
    for (const id of [...ids].sort())
      if (!index.rowOf.has(id))
        lost.push({
          table,
          sheet: index.sheet,
          row: 0,
          id,
          problems: [{ column: '', problem: { key: 'row.lost', cell: id } }],
        });
  }
  return lost;
}

function knownTo({ meta, indexes }: Loaded): Known {
  const known: Known = new Map(KEPT.map(([name]) => [name, new Set<string>()]));
  const add = (name: TableName, id: string) => {
    if (id !== '') known.get(name)?.add(id);
  };
  // The list of open cards holds open letters too.
  for (const id of meta.openCards)
    for (const [name, kind] of WAITING) if (idPattern(kind).test(id)) add(name, id);
  for (const id of meta.openSittings) add('Sittings', id);
  for (const name of Object.keys(TABLES) as TableName[])
    for (const id of indexes.get(name)?.rowOf.keys() ?? []) {
      add('Pupils', pupilIdOf(id));
      add('Cards', cardIdOf(id));
      add('Sittings', sittingIdOf(id));
      add('Plans', planIdOf(id));
      add('Incoming', /W\d{4}$/.exec(id)?.[0] ?? '');
    }
  for (const [name, kind, parentOf] of KEPT)
    for (const id of gaps([...(indexes.get(name)?.rowOf.keys() ?? [])], kind, parentOf)) add(name, id);
  return known;
}

/** Numbers left out below the largest one under each parent. */
function gaps(ids: readonly string[], kind: RecordKind, parentOf: (id: string) => string): string[] {
  const byParent = new Map<string, string[]>();
  for (const id of ids) {
    const parent = parentOf(id);
    const own = byParent.get(parent);
    if (own) own.push(id);
    else byParent.set(parent, [id]);
  }
  return [...byParent].flatMap(([parent, own]) => {
    const missing: string[] = [];
    const largest = nextId(kind, parent, own);
    // A referral's id ends with its applicant.
    const numbers = new Set(own.map((id) => id.slice(0, largest.length)));
    for (let id = nextId(kind, parent, []); id < largest; id = nextId(kind, parent, [id]))
      if (!numbers.has(id) && missing.push(id) > MOST_MISSING) return [];
    return missing;
  });
}

/** Every record that a line of the journal ever named and that has no row now; the journal must be opened. One call. */
export function lostByJournal(port: WorkbookPort, loaded: Loaded): BrokenRow[] {
  const place = loaded.indexes.get(Journal.name)?.places.get('digests') ?? 0;
  const known: Known = new Map((Object.keys(TABLES) as TableName[]).map((name) => [name, new Set<string>()]));
  for (const [cell] of port.read([columnRange(Journal as Table, place)])[0]?.values ?? [])
    for (const [, table = '', id = ''] of String(cell ?? '').matchAll(/"(\w+)\/([^"@]+)@\d+":/g))
      known.get(table as TableName)?.add(id);
  return lostRows(loaded, known);
}
