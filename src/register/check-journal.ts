// Holds the journal against its own chain, a stretch at a time: each line's hash, its link to the line before, its number, and the head that Meta remembers. The verifier outside the product (docs/journal.md) does more: it also holds the rows against their digests.
import type { Cell } from './column';
import { hashOf, Journal, type JournalLine } from './journal';
import type { Loaded } from './reading';
import { FIRST_ROW, rowsRange } from './table-index';
import { WorkbookFailure, type WorkbookPort } from './workbook-port';

/** Lines looked at in one call. */
export const STRETCH = 1500;

/** Where a stretch begins: how many lines came before, and the hash of the last of them; '' before the first. */
export interface Stretch {
  readonly after: number;
  readonly hash: string;
}

export interface JournalCheck {
  /** Lines held so far, those of earlier stretches included. */
  readonly checked: number;
  /** Where the next stretch begins; absent at the end. */
  readonly next?: Stretch;
  /** Row of the sheet as a person sees it, and what is wrong there. */
  readonly faults: readonly { row: number; kind: 'edited' | 'moved' | 'cut' }[];
}

/** Holds one stretch. One read; `loaded` was opened with the journal's key row. */
export function checkJournal(
  port: WorkbookPort,
  loaded: Loaded,
  sha256: (text: string) => string,
  { after, hash }: Stretch,
): JournalCheck {
  const index = loaded.indexes.get(Journal.name);
  if (!index) throw new Error('the journal was not opened');
  const { head } = loaded.meta;
  const first = FIRST_ROW + after;
  const most = Math.min(STRETCH, head.seq - after);
  const rows =
    most <= 0 ? [] : linesFrom(port, rowsRange(index, first, first + most), rowsRange(index, first));
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
  });
  const checked = after + Math.min(rows.length, Math.max(most, 0));
  const atEnd = checked >= head.seq || rows.length < most;
  if (atEnd && (checked < head.seq || before !== head.hash))
    faults.push({ row: first + rows.length, kind: 'cut' });
  return { checked, faults, ...(atEnd ? {} : { next: { after: checked, hash: before } }) };
}

/** The rows of a stretch; when the sheet has fewer, those it has. */
function linesFrom(
  port: WorkbookPort,
  wanted: Parameters<WorkbookPort['read']>[0][number],
  whole: Parameters<WorkbookPort['read']>[0][number],
): readonly (readonly Cell[])[] {
  try {
    return port.read([wanted])[0]?.values ?? [];
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.kind !== 'invalid') throw error;
  }
  try {
    return port.read([whole])[0]?.values ?? [];
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.kind !== 'invalid') throw error;
    return [];
  }
}
