// The Meta sheet: head of the journal, counters, what is open, outcomes of recent commands, and room for checking a commit.
import type { Cell } from './column';
import { type Edition, FIRST_EDITION, markOf, readEdition } from './edition';
import { NOTHING_PENDING, type Pending, readPending } from './pending';
import type { GridRange, Request } from './workbook-port';

export const META_SHEET_ID = 3980119;
/** Cells of a row that a commit can keep: the widest table, and what people put beside it. */
export const META_COLUMNS = 160;

/** Rows of the Meta sheet. Row 0 carries keys, so that a shifted sheet is noticed. */
const ROW = {
  keys: 0,
  head: 1,
  counters: 2,
  openCards: 3,
  openSittings: 4,
  pending: 5,
  edition: 6,
  ring: 8,
} as const;
/** So many recent command ids are remembered with their outcomes: some days of a busy school, so that a late repeat is still known. */
export const RING_SIZE = 512;
const CHECK_ROW = ROW.ring + RING_SIZE + 2;
/** So many rows of other tables one commit may change. */
export const CHECK_ROWS = 200;
export const META_ROWS = CHECK_ROW + CHECK_ROWS;
const MARK = 'tirek-meta-1';
/** Stands right above the check rows, so that a row inserted in Meta is noticed. */
const CHECK_MARK = 'check';

export interface Meta {
  /** Sequence number and hash of the journal's last line. */
  head: { seq: number; hash: string };
  counters: Record<string, number>;
  openCards: string[];
  openSittings: string[];
  /** The writes of the last commit: their check rows must carry the ids that were expected there. */
  pending: Pending;
  /** Recent command ids with the Meta row of each one's outcome. */
  ring: Map<string, number>;
  /** First cells of the check rows: the ids that stood where the last commit wrote. */
  checkIds: string[];
}

export type MetaReading = { ok: true; meta: Meta } | { ok: false };

/** The parts of Meta every call reads: the head with what follows it, and the first column below. */
export const metaRanges: readonly [GridRange, GridRange] = [
  { sheetId: META_SHEET_ID, startRowIndex: 0, endRowIndex: ROW.ring, startColumnIndex: 0, endColumnIndex: 3 },
  {
    sheetId: META_SHEET_ID,
    startRowIndex: ROW.ring,
    endRowIndex: META_ROWS,
    startColumnIndex: 0,
    endColumnIndex: 1,
  },
];

/** One row of the ring: command id, outcome, who, mark of the contents. */
export const ringRange = (row: number): GridRange => ({
  sheetId: META_SHEET_ID,
  startRowIndex: row,
  endRowIndex: row + 1,
  startColumnIndex: 0,
  endColumnIndex: 4,
});

/** The first `rows` check rows in full. */
export const checkRange = (rows: number): GridRange => ({
  sheetId: META_SHEET_ID,
  startRowIndex: CHECK_ROW,
  endRowIndex: CHECK_ROW + Math.max(1, rows),
  startColumnIndex: 0,
  endColumnIndex: META_COLUMNS,
});

/** The A1 form of the first `rows` check rows, under the title the sheet has now (`echo` is the A1 echo of a Meta read). */
export function checkA1(echo: string, rows: number): string {
  const title = echo.slice(0, echo.lastIndexOf('!'));
  return `${title}!A${CHECK_ROW + 1}:${lettersOf(META_COLUMNS)}${CHECK_ROW + Math.max(1, rows)}`;
}

/** The letters of a column, counted from 1: 60 is BH. */
const lettersOf = (column: number): string =>
  column === 0
    ? ''
    : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** Makes Meta as wide as this program needs it; an earlier release made it narrower. */
export const widenMeta: Request = {
  updateSheetProperties: {
    properties: { sheetId: META_SHEET_ID, gridProperties: { columnCount: META_COLUMNS } },
    fields: 'gridProperties.columnCount',
  },
};

/** The Meta row that keeps what a batch replaced at `index`. */
export const checkRow = (index: number): number => CHECK_ROW + index;

/** Reads Meta's two parts; not ok when the sheet was taken apart. */
export function readMeta(
  top: readonly (readonly Cell[])[],
  column: readonly (readonly Cell[])[],
): MetaReading {
  const cell = (row: number, place: number): Cell => top[row]?.[place] ?? '';
  const labels = ['head', 'counters', 'openCards', 'openSittings', 'pending'] as const;
  if (cell(ROW.keys, 0) !== MARK || labels.some((label) => cell(ROW[label], 0) !== label))
    return { ok: false };
  if (column[CHECK_ROW - 1 - ROW.ring]?.[0] !== CHECK_MARK) return { ok: false };
  const seq = cell(ROW.head, 1);
  const hash = cell(ROW.head, 2);
  if (typeof seq !== 'number' || !Number.isInteger(seq) || seq < 0) return { ok: false };
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) return { ok: false };
  const ring: Meta['ring'] = new Map();
  const checkIds: string[] = [];
  column.forEach((row, at) => {
    const id = String(row[0] ?? '');
    if (ROW.ring + at >= CHECK_ROW) checkIds[ROW.ring + at - CHECK_ROW] = id;
    else if (at < RING_SIZE && id !== '') ring.set(id, ROW.ring + at);
  });
  try {
    const counters: unknown = JSON.parse(String(cell(ROW.counters, 1)));
    const openCards: unknown = JSON.parse(String(cell(ROW.openCards, 1)));
    const openSittings: unknown = JSON.parse(String(cell(ROW.openSittings, 1)));
    const pending = readPending(String(cell(ROW.pending, 1)));
    if (!isCounters(counters) || !isTexts(openCards) || !isTexts(openSittings) || !pending)
      return { ok: false };
    return {
      ok: true,
      meta: { head: { seq, hash }, counters, openCards, openSittings, pending, ring, checkIds },
    };
  } catch {
    return { ok: false };
  }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
const isCounters = (value: unknown): value is Record<string, number> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => typeof each === 'number');

const text = (value: string) => ({ userEnteredValue: { stringValue: value } });
const number = (value: number) => ({ userEnteredValue: { numberValue: value } });
const row = (...values: unknown[]) => ({ values });
const write = (rowIndex: number, columnIndex: number, rows: unknown[]): Request => ({
  updateCells: {
    start: { sheetId: META_SHEET_ID, rowIndex, columnIndex },
    fields: 'userEnteredValue',
    rows,
  },
});

/** The mark of the edition that the register was last brought up to, from Meta's first part; '' when it was the first release's. */
export const editionMark = (top: readonly (readonly Cell[])[]): string => String(top[ROW.edition]?.[1] ?? '');

/** The row of Meta that says what the register was last brought up to. */
export const editionRange: GridRange = {
  sheetId: META_SHEET_ID,
  startRowIndex: ROW.edition,
  endRowIndex: ROW.edition + 1,
  startColumnIndex: 0,
  endColumnIndex: 4,
};

/** The edition from that row; undefined when the row was spoilt. */
export const editionOf = ([row = []]: readonly (readonly Cell[])[]): Edition | undefined =>
  row.every((cell) => cell === '')
    ? FIRST_EDITION
    : row[0] === 'edition'
      ? readEdition(String(row[3] ?? ''))
      : undefined;

/** The mark stands where every call reads it, the rest beside. */
export const writeEdition = (edition: Edition): Request =>
  write(ROW.edition, 0, [row(text('edition'), text(markOf(edition)), {}, text(JSON.stringify(edition)))]);

/** Fills a fresh Meta sheet and marks its head: the journal's last line. */
export const freshMeta = (head: Meta['head'], counters: Meta['counters'], edition: Edition): Request[] => [
  write(0, 0, [
    row(text(MARK)),
    row(text('head'), number(head.seq), text(head.hash)),
    row(text('counters'), text(JSON.stringify(counters))),
    row(text('openCards'), text('[]')),
    row(text('openSittings'), text('[]')),
    row(text('pending'), text(JSON.stringify(NOTHING_PENDING))),
  ]),
  write(CHECK_ROW - 1, 0, [row(text(CHECK_MARK))]),
  writeEdition(edition),
  addMark(headRangeId(head.seq)),
];

/** Writes the new head, counters, lists and the outcome of one command. */
export function writeMeta(
  meta: Omit<Meta, 'ring' | 'checkIds'>,
  done: { commandId: string; outcome: string; who: string; contents: string },
): Request[] {
  return [
    write(ROW.head, 1, [
      row(number(meta.head.seq), text(meta.head.hash)),
      row(text(JSON.stringify(meta.counters))),
      row(text(JSON.stringify(meta.openCards))),
      row(text(JSON.stringify(meta.openSittings))),
      row(text(JSON.stringify(meta.pending))),
    ]),
    write(ROW.ring + (meta.head.seq % RING_SIZE), 0, [
      row(text(done.commandId), text(done.outcome), text(done.who), text(done.contents)),
    ]),
  ];
}

/** Empties the first `rows` check rows, so that copies of older rows do not lie about. */
export const emptyCheckRows = (rows: number): Request => ({
  updateCells: { range: checkRange(rows), fields: 'userEnteredValue' },
});

/** Id of the named range that stands for a head: adding one that exists, or deleting one that does not, fails the whole batch. */
export const headRangeId = (seq: number): string => `tirek-head-${seq}`;

/** Adds a named range on the head's cell. */
export const addMark = (namedRangeId: string): Request => ({
  addNamedRange: {
    namedRange: {
      namedRangeId,
      name: namedRangeId.split('-').join('_'),
      range: {
        sheetId: META_SHEET_ID,
        startRowIndex: ROW.head,
        endRowIndex: ROW.head + 1,
        startColumnIndex: 1,
        endColumnIndex: 2,
      },
    },
  },
});

/** The compare-and-set: only one batch can step from `seq` to `seq + 1`. */
export const stepHead = (seq: number): Request[] => [
  addMark(headRangeId(seq + 1)),
  { deleteNamedRange: { namedRangeId: headRangeId(seq) } },
];

/**
 * The step when a person deleted the head's mark: instead of deleting it, a second mark is added that stays for ever.
 * Nobody can step from `seq` before that, so the same step can never be taken twice, however late its batch arrives.
 */
export const stepLostHead = (seq: number): Request[] => [
  addMark(headRangeId(seq + 1)),
  addMark(`tirek-mended-${seq}`),
];
