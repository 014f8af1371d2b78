// Ranges as requests give them: resolved to a sheet and a bounded area, guarded against protected ranges, echoed as Google does.
import type { Caller } from '../method';
import { clip, type SheetRange } from './a1';
import { refuse } from './problem';
import {
  type Area,
  columnCount,
  type GridRange,
  type Message,
  type Sheet,
  sheetById,
  type Workbook,
} from './workbook';

/** What the requests of one batch work on. */
export interface Work {
  book: Workbook;
  caller: Caller;
  /** A number in [0, 1). */
  random(): number;
  /** Milliseconds since 1970: what TODAY is computed from. */
  now(): number;
  /** A new file name, to be given to Drive when the batch has succeeded. */
  rename?: string;
}

/** The sheet of a cell request; an omitted id is 0. Throws `No grid with id: 42` (W75). */
export function gridOf(book: Workbook, sheetId: unknown): Sheet {
  const sheet = sheetById(book, Number(sheetId ?? 0));
  if (sheet?.head.properties.sheetType !== 'GRID') refuse(`No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

/** The sheet of a sheet request. Throws `No sheet with id: 0` (W75). */
export function sheetOf(book: Workbook, sheetId: unknown): Sheet {
  return sheetById(book, Number(sheetId ?? 0)) ?? refuse(`No sheet with id: ${sheetId ?? 0}`);
}

/** A GridRange as given, with its sheet; checks the order of its bounds. */
export function rangeOf(book: Workbook, range: GridRange | undefined): SheetRange {
  const given = range ?? {};
  const sheet = gridOf(book, given.sheetId);
  for (const [start, end, name] of [
    [given.startRowIndex, given.endRowIndex, 'Row'],
    [given.startColumnIndex, given.endColumnIndex, 'Column'],
  ] as const) {
    if ((start ?? 0) < 0 || (end ?? 0) < 0)
      refuse(`range.start${name}Index and range.end${name}Index must not be negative`);
    if (start !== undefined && end !== undefined && end < start)
      refuse(`range.end${name}Index[${end}] must not be less than range.start${name}Index[${start}]`);
  }
  return {
    sheet,
    startRow: given.startRowIndex,
    endRow: given.endRowIndex,
    startColumn: given.startColumnIndex,
    endColumn: given.endColumnIndex,
  };
}

/** The existing cells of a GridRange (W36, W37). An empty range (3..3) gives an empty area (W83). */
export function areaOf(book: Workbook, range: GridRange | undefined): { sheet: Sheet; area: Area } {
  const open = rangeOf(book, range);
  return { sheet: open.sheet, area: clip(open) };
}

/** A GridRange of an area, with every bound. */
export const gridRange = (sheet: Sheet, area: Area): GridRange => ({
  sheetId: sheet.head.properties.sheetId,
  startRowIndex: area.top,
  endRowIndex: area.bottom,
  startColumnIndex: area.left,
  endColumnIndex: area.right,
});

/** The cells of a GridRange on a sheet, clipped; an open bound reaches the edge. */
export function boundedOn(sheet: Sheet, range: GridRange): Area {
  const rows = sheet.grid.rowCount;
  const columns = columnCount(sheet);
  return {
    top: Math.min(range.startRowIndex ?? 0, rows),
    bottom: Math.min(range.endRowIndex ?? rows, rows),
    left: Math.min(range.startColumnIndex ?? 0, columns),
    right: Math.min(range.endColumnIndex ?? columns, columns),
  };
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom &&
  outer.left <= inner.left &&
  outer.right >= inner.right;

export const wholeSheet = (sheet: Sheet): Area => ({
  top: 0,
  bottom: sheet.grid.rowCount,
  left: 0,
  right: columnCount(sheet),
});

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** May this person change what the protected range covers? Its editors, whoever added it and the owner may (W119). */
export function mayEdit(work: Work, guard: Message & { warningOnly?: boolean; addedBy?: unknown }): boolean {
  if (guard.warningOnly) return true;
  const { email } = work.caller;
  if (work.book.head.owner === email || guard.addedBy === email) return true;
  const editors = guard.editors as { users?: string[] } | undefined;
  return editors === undefined || (editors.users ?? []).includes(email);
}

/** What a protected range keeps; an open end also keeps the rows and columns that are yet to come. */
const keptBy = (range: GridRange): Area => ({
  top: range.startRowIndex ?? 0,
  bottom: range.endRowIndex ?? Number.POSITIVE_INFINITY,
  left: range.startColumnIndex ?? 0,
  right: range.endColumnIndex ?? Number.POSITIVE_INFINITY,
});

/** Refuses a change of cells that a protected range keeps from the caller (W119). */
export function guardCells(work: Work, sheet: Sheet, area: Area): void {
  for (const guard of sheet.head.protectedRanges) {
    if (mayEdit(work, guard)) continue;
    const named = work.book.head.namedRanges.find((one) => one.namedRangeId === guard.namedRangeId);
    const kept = keptBy(guard.range ?? named?.range ?? {});
    if (!overlaps(kept, area)) continue;
    const free = (guard.unprotectedRanges ?? []).map(keptBy);
    if (!free.some((one) => contains(one, intersection(kept, area)))) refuse(PROTECTED);
  }
}

/** Refuses removing a sheet of which anything is protected from the caller, and any change of one protected as a whole. */
export function guardSheet(work: Work, sheet: Sheet, removing: boolean): void {
  for (const guard of sheet.head.protectedRanges) {
    const whole = guard.range !== undefined && Object.keys(guard.range).every((key) => key === 'sheetId');
    if ((removing || whole) && !mayEdit(work, guard)) refuse(PROTECTED);
  }
}

const intersection = (a: Area, b: Area): Area => ({
  top: Math.max(a.top, b.top),
  bottom: Math.min(a.bottom, b.bottom),
  left: Math.max(a.left, b.left),
  right: Math.min(a.right, b.right),
});

/** An id nobody uses: a positive 31-bit number, as Google makes them. */
export function newId(work: Work, taken: ReadonlySet<number>): number {
  for (;;) {
    const id = 1 + Math.floor(work.random() * 2_147_483_646);
    if (!taken.has(id)) return id;
  }
}
