// The Meta sheet: head of the journal, counters, what is open, outcomes of recent commands, and room for checking a commit.
import type { Cell } from './column';
import type { GridRange, Request } from './workbook-port';

export const META_SHEET_ID = 3980119;
export const META_COLUMNS = 60;

/** Rows of the Meta sheet. Row 0 carries keys, so that a shifted sheet is noticed. */
const ROW = { keys: 0, head: 1, counters: 2, openCards: 3, openSittings: 4, pending: 5, ring: 8 } as const;
/** So many recent command ids are remembered with their outcomes. */
export const RING_SIZE = 48;
const CHECK_ROW = ROW.ring + RING_SIZE + 2;
/** So many rows of other tables one commit may change. */
export const CHECK_ROWS = 90;
export const META_ROWS = CHECK_ROW + CHECK_ROWS;
const MARK = 'tirek-meta-1';

/** A row that a commit was about to replace, and where. */
export interface PendingWrite {
  sheetId: number;
  row: number;
  id: string;
}

export interface Meta {
  /** Sequence number and hash of the journal's last line. */
  head: { seq: number; hash: string };
  counters: Record<string, number>;
  openCards: string[];
  openSittings: string[];
  /** The writes of the last commit: their check rows must carry these ids. */
  pending: PendingWrite[];
  ring: Map<string, { seq: number; outcome: string }>;
}

export type MetaReading = { ok: true; meta: Meta } | { ok: false };

/** The part of Meta every call reads. */
export const metaRange: GridRange = {
  sheetId: META_SHEET_ID,
  startRowIndex: 0,
  endRowIndex: ROW.ring + RING_SIZE,
  startColumnIndex: 0,
  endColumnIndex: 3,
};

/** The A1 form of the first `rows` check rows, under the title the sheet has now (`echo` is the A1 echo of a Meta read). */
export function checkA1(echo: string, rows: number): string {
  const title = echo.slice(0, echo.lastIndexOf('!'));
  return `${title}!A${CHECK_ROW + 1}:BH${CHECK_ROW + Math.max(1, rows)}`;
}

export const checkRow = (index: number): number => CHECK_ROW + index;

/** Reads Meta's values; not ok when the sheet was taken apart. */
export function readMeta(values: readonly (readonly Cell[])[]): MetaReading {
  const cell = (row: number, column: number): Cell => values[row]?.[column] ?? '';
  if (cell(ROW.keys, 0) !== MARK) return { ok: false };
  try {
    const list = (row: number) => JSON.parse(String(cell(row, 1) || '[]'));
    const ring: Meta['ring'] = new Map();
    for (let at = 0; at < RING_SIZE; at++) {
      const id = String(cell(ROW.ring + at, 0));
      if (id !== '')
        ring.set(id, { outcome: String(cell(ROW.ring + at, 1)), seq: Number(cell(ROW.ring + at, 2)) });
    }
    const seq = Number(cell(ROW.head, 1));
    if (!Number.isInteger(seq)) return { ok: false };
    return {
      ok: true,
      meta: {
        head: { seq, hash: String(cell(ROW.head, 2)) },
        counters: JSON.parse(String(cell(ROW.counters, 1) || '{}')),
        openCards: list(ROW.openCards),
        openSittings: list(ROW.openSittings),
        pending: list(ROW.pending),
        ring,
      },
    };
  } catch {
    return { ok: false };
  }
}

/** Rows of a fresh Meta sheet. */
export function freshMeta(hash: string): Cell[][] {
  const rows: Cell[][] = [
    [MARK, '', ''],
    ['head', 0, hash],
    ['counters', '{}', ''],
    ['openCards', '[]', ''],
    ['openSittings', '[]', ''],
    ['pending', '[]', ''],
  ];
  return rows;
}

const text = (value: string) => ({ userEnteredValue: { stringValue: value } });
const number = (value: number) => ({ userEnteredValue: { numberValue: value } });
const row = (...values: unknown[]) => ({ values });

/** Writes the new head, counters, lists and the outcome of one command. */
export function writeMeta(meta: Omit<Meta, 'ring'>, done: { commandId: string; outcome: string }): Request[] {
  const at = (rowIndex: number, columnIndex: number, rows: unknown[]): Request => ({
    updateCells: {
      start: { sheetId: META_SHEET_ID, rowIndex, columnIndex },
      fields: 'userEnteredValue',
      rows,
    },
  });
  return [
    at(ROW.head, 1, [
      row(number(meta.head.seq), text(meta.head.hash)),
      row(text(JSON.stringify(meta.counters))),
      row(text(JSON.stringify(meta.openCards))),
      row(text(JSON.stringify(meta.openSittings))),
      row(text(JSON.stringify(meta.pending))),
    ]),
    at(ROW.ring + (meta.head.seq % RING_SIZE), 0, [
      row(text(done.commandId), text(done.outcome), number(meta.head.seq)),
    ]),
  ];
}

/** Id of the named range that stands for a head: adding one that exists, or deleting one that does not, fails the whole batch. */
export const headRangeId = (seq: number): string => `tirek-head-${seq}`;

/** The compare-and-set: only one batch can step from `seq` to `seq + 1`. */
export function stepHead(seq: number): Request[] {
  return [
    {
      addNamedRange: {
        namedRange: {
          namedRangeId: headRangeId(seq + 1),
          name: `tirek_head_${seq + 1}`,
          range: {
            sheetId: META_SHEET_ID,
            startRowIndex: ROW.head,
            endRowIndex: ROW.head + 1,
            startColumnIndex: 1,
            endColumnIndex: 2,
          },
        },
      },
    },
    { deleteNamedRange: { namedRangeId: headRangeId(seq) } },
  ];
}
