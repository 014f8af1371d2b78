// Holds the journal against its own chain, a stretch at a time: each line's hash, its link to the line before, its number, and the head that Meta remembers. It also holds the rows every action believes against their digests (held-rows); the verifier outside the product (docs/journal.md) holds all of them.
import type { Cell } from './column';
import { type Differing, heldRanges, holdRows, saltColumn, saltsOf } from './held-rows';
import { History, hashOf, Journal, type JournalLine } from './journal';
import type { Loaded } from './reading';
import type { Table } from './table';
import { columnRange, FIRST_ROW, rowsRange } from './table-index';
import { type GridRange, WorkbookFailure, type WorkbookPort } from './workbook-port';

/** Lines looked at in one call. */
export const STRETCH = 1500;

/** Where a stretch begins: how many lines came before, and the hash of the last of them; '' before the first. */
export interface Stretch {
  readonly after: number;
  readonly hash: string;
  /** Rows that lines of earlier stretches wrote, as `Table/id`. */
  readonly met?: string[];
}

export interface JournalCheck {
  /** Lines held so far, those of earlier stretches included. */
  readonly checked: number;
  /** Where the next stretch begins; absent at the end. */
  readonly next?: Stretch;
  /** Row of the sheet as a person sees it, and what is wrong there. */
  readonly faults: readonly { row: number; kind: 'edited' | 'moved' | 'cut' }[];
  /** Records of the opened tables that lines of this stretch name and that have no row, or a row of a later line. */
  readonly lost: readonly { table: string; id: string }[];
  /** Rows of people, composition and settings that are not as the journal last wrote them; those no line wrote are known at the end. */
  readonly differing: readonly Differing[];
  /** So many changes of this stretch have no row of History. */
  readonly forgotten: number;
}

/** Every record a line changed: `Table/id@version`. */
const NAMED = /"((\w+)\/([^"@]+)@(\d+))":/g;
/** Rows of this table are only added, so that a second first version means that a row was deleted. */
const ONLY_ADDED = 'Openings';

/** Holds one stretch, and the tables that were opened against it. One read; `loaded` was opened with the journal's key row. */
export function checkJournal(
  port: WorkbookPort,
  loaded: Loaded,
  sha256: (text: string) => string,
  { after, hash, met = [] }: Stretch,
): JournalCheck {
  const index = loaded.indexes.get(Journal.name);
  if (!index) throw new Error('the journal was not opened');
  const { head } = loaded.meta;
  const first = FIRST_ROW + after;
  const most = Math.min(STRETCH, head.seq - after);
  const history = loaded.indexes.get(History.name)?.places.get('record') ?? 0;
  const [rows, kept = [], salts = [], ...believed] =
    most <= 0
      ? [[]]
      : linesFrom(
          port,
          [rowsRange(index, first, first + most), rowsRange(index, first)],
          [
            columnRange(History as Table, history),
            columnRange(History as Table, saltColumn(loaded)),
            ...heldRanges(loaded),
          ],
        );
  const inHistory = new Set(kept.map(([record]) => String(record ?? '')));
  const held = holdRows(loaded, sha256, believed, saltsOf(kept, salts), met);
  const named = new Set<string>();
  const lost = new Map<string, { table: string; id: string }>();
  let forgotten = 0;
  const faults: JournalCheck['faults'][number][] = [];
  let before = hash;
  rows.slice(0, most).forEach((cells, at) => {
    const cell = (key: string): Cell => cells[index.places.get(key) ?? -1] ?? '';
    const line = Object.fromEntries(
      Object.keys(Journal.columns).map((key) => [key, cell(key)]),
    ) as unknown as JournalLine;
    const row = first + at + 1;
    if (hashOf(sha256, line) !== line.hash) faults.push({ row, kind: 'edited' });
    else if (line.seq !== after + at + 1 || (before !== '' && line.previous !== before))
      faults.push({ row, kind: 'moved' });
    before = String(line.hash);
    held.line(String(line.digests));
    for (const [, record = '', table = '', id = ''] of String(line.digests).matchAll(NAMED)) {
      if (!inHistory.has(record)) forgotten++;
      const rowOf = loaded.indexes.get(table)?.rowOf;
      if (rowOf && (!rowOf.has(id) || (table === ONLY_ADDED && named.has(record))))
        lost.set(`${table}/${id}`, { table, id });
      named.add(record);
    }
  });
  const checked = after + Math.min(rows.length, Math.max(most, 0));
  const atEnd = checked >= head.seq || rows.length < most;
  if (atEnd && (checked < head.seq || before !== head.hash))
    faults.push({ row: first + rows.length, kind: 'cut' });
  return {
    checked,
    faults,
    lost: [...lost.values()],
    differing: held.differing(atEnd),
    forgotten,
    ...(atEnd ? {} : { next: { after: checked, hash: before, met: held.met() } }),
  };
}

/** The rows of a stretch, and what is read beside them; when the sheet has fewer rows, those it has. */
function linesFrom(
  port: WorkbookPort,
  wanted: readonly GridRange[],
  beside: readonly GridRange[],
): [rows: readonly (readonly Cell[])[], ...(readonly (readonly Cell[])[])[]] {
  for (const range of wanted)
    try {
      const [lines, ...others] = port.read([range, ...beside]);
      return [lines?.values ?? [], ...others.map(({ values }) => values)];
    } catch (error) {
      if (!(error instanceof WorkbookFailure) || error.kind !== 'invalid') throw error;
    }
  return [[], ...port.read(beside).map(({ values }) => values)];
}
