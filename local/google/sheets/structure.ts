// Inserting and deleting rows and columns: cells, and everything that lies on ranges, move with them (W85–W88).
import { moveReferences, type SpanMove } from './formula-shift';
import { type CellExtra, type Row, type Traits, tidyRow, type Value } from './row';
import type { Area, GridRange, Message, Ranged, Sheet, Workbook } from './workbook';

export type Dimension = 'ROWS' | 'COLUMNS';

/** Spans at or below the insert shift, those spanning it grow (W86). */
const insertMove =
  (at: number, count: number): SpanMove =>
  (start, end) => ({ start: start >= at ? start + count : start, end: end > at ? end + count : end });

/** Spans shrink by what was deleted of them, and vanish when all was. */
const deleteMove =
  (from: number, to: number): SpanMove =>
  (start, end) => {
    const less = (index: number) => index - Math.max(0, Math.min(index, to) - from);
    return less(end) > less(start) ? { start: less(start), end: less(end) } : undefined;
  };

function movedRange(range: GridRange, dimension: Dimension, move: SpanMove): GridRange | undefined {
  const [startKey, endKey] =
    dimension === 'ROWS'
      ? (['startRowIndex', 'endRowIndex'] as const)
      : (['startColumnIndex', 'endColumnIndex'] as const);
  const start = range[startKey];
  const end = range[endKey];
  if (start === undefined && end === undefined) return range;
  const moved = move(start ?? 0, end ?? Number.MAX_SAFE_INTEGER);
  if (!moved) return undefined;
  return {
    ...range,
    ...(start === undefined ? {} : { [startKey]: moved.start }),
    ...(end === undefined ? {} : { [endKey]: moved.end }),
  };
}

function movedArea(area: Area, dimension: Dimension, move: SpanMove): Area | undefined {
  const moved = dimension === 'ROWS' ? move(area.top, area.bottom) : move(area.left, area.right);
  if (!moved) return undefined;
  const next =
    dimension === 'ROWS'
      ? { ...area, top: moved.start, bottom: moved.end }
      : { ...area, left: moved.start, right: moved.end };
  return next.bottom - next.top > 1 || next.right - next.left > 1 ? next : undefined;
}

const present = <T>(item: T | undefined): item is T => item !== undefined;

/** Moves every object on ranges of the sheet, and every formula that refers to it. */
export function moveObjects(book: Workbook, sheet: Sheet, dimension: Dimension, move: SpanMove): void {
  const { head } = sheet;
  const id = head.properties.sheetId;
  const ranged = <T extends Ranged>(item: T): T | undefined => {
    if (!item.range) return item;
    const range = movedRange(item.range, dimension, move);
    return range && movedFilters({ ...item, range }, dimension, move);
  };
  head.merges = head.merges.map((area) => movedArea(area, dimension, move)).filter(present);
  head.conditionalFormats = head.conditionalFormats
    .map((rule) => ({
      ...rule,
      ranges: rule.ranges.map((range) => movedRange(range, dimension, move)).filter(present),
    }))
    .filter((rule) => rule.ranges.length > 0);
  head.filterViews = head.filterViews.map(ranged).filter(present);
  head.bandedRanges = head.bandedRanges.map(ranged).filter(present);
  head.protectedRanges = head.protectedRanges
    .map(ranged)
    .filter(present)
    .map((guard) =>
      guard.unprotectedRanges
        ? {
            ...guard,
            unprotectedRanges: guard.unprotectedRanges
              .map((range) => movedRange(range, dimension, move))
              .filter(present),
          }
        : guard,
    );
  if (head.basicFilter) head.basicFilter = ranged(head.basicFilter);
  for (const named of book.head.namedRanges) {
    if (named.broken || (named.range.sheetId ?? 0) !== id) continue;
    const range = movedRange(named.range, dimension, move);
    if (range) named.range = range;
    else named.broken = true;
  }
  for (const one of book.sheets)
    one.head.charts = one.head.charts.map(
      (chart) => movedSources(chart, id, dimension, move) as typeof chart,
    );
  moveReferences(book, sheet, dimension, move);
}

/** Filter and sort specs name columns by index. */
function movedFilters<T extends Ranged>(item: T, dimension: Dimension, move: SpanMove): T {
  if (dimension === 'ROWS') return item;
  const out: Message = { ...item };
  for (const [list, key] of [
    ['filterSpecs', 'columnIndex'],
    ['sortSpecs', 'dimensionIndex'],
  ] as const)
    if (Array.isArray(item[list]))
      out[list] = (item[list] as Message[])
        .map((spec) => {
          const at = Number(spec[key] ?? 0);
          const moved = move(at, at + 1);
          return moved && { ...spec, [key]: moved.start };
        })
        .filter(present);
  if (item.criteria)
    out.criteria = Object.fromEntries(
      Object.entries(item.criteria as Message)
        .map(([column, rule]) => [move(Number(column), Number(column) + 1)?.start, rule] as const)
        .filter(([column]) => column !== undefined),
    );
  return out as T;
}

/** Ranges inside a chart; a source whose cells are gone is dropped (W88). */
function movedSources(value: unknown, sheetId: number, dimension: Dimension, move: SpanMove): unknown {
  if (Array.isArray(value))
    return value.map((item) => movedSources(item, sheetId, dimension, move)).filter(present);
  if (typeof value !== 'object' || value === null) return value;
  const message = value as Message;
  const isRange = ['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'].some(
    (key) => key in message,
  );
  if (isRange) return Number(message.sheetId ?? 0) === sheetId ? movedRange(message, dimension, move) : value;
  return Object.fromEntries(
    Object.entries(message).map(([key, item]) => [key, movedSources(item, sheetId, dimension, move)]),
  );
}

/** What new rows and columns take over from their neighbour: its looks and its size, not what it holds. */
const sizeOnly = (traits: Traits | null | undefined): Traits | undefined =>
  traits?.pixelSize === undefined ? undefined : { pixelSize: traits.pixelSize };

/** Inserts blank rows before `at` that look like row `model`. */
export function rowsInserted(book: Workbook, sheet: Sheet, at: number, count: number, model?: number): void {
  const from = model === undefined ? undefined : sheet.grid.row(model);
  sheet.grid.insert(at, count);
  const size = sizeOnly(from?.t);
  const blank = from && tidyRow({ v: [], s: [...from.s], ...(size ? { t: size } : {}) });
  if (blank) for (let row = at; row < at + count; row++) sheet.grid.setRow(row, blank);
  changeFrozen(sheet, 'frozenRowCount', (frozen) => (at < frozen ? frozen + count : frozen));
  moveObjects(book, sheet, 'ROWS', insertMove(at, count));
}

/** Deletes rows `from` … `to - 1`, their metadata included (W88). */
export function rowsDeleted(book: Workbook, sheet: Sheet, from: number, to: number): void {
  sheet.grid.remove(from, to - from);
  changeFrozen(sheet, 'frozenRowCount', (frozen) => frozen - Math.max(0, Math.min(frozen, to) - from));
  moveObjects(book, sheet, 'ROWS', deleteMove(from, to));
}

/** Gives every filled row through `change`, which gets its parts to splice. */
export function reshapeRows(
  sheet: Sheet,
  top: number,
  bottom: number,
  change: (v: Value[], s: number[], x: (CellExtra | undefined)[]) => void,
): void {
  for (const [index, row] of sheet.grid.filled(top, bottom)) {
    const v = [...row.v];
    const s = [...row.s];
    const x: (CellExtra | undefined)[] = [];
    for (const [column, extra] of Object.entries(row.x ?? {})) x[Number(column)] = extra;
    change(v, s, x);
    sheet.grid.setRow(index, rebuilt(row, v, s, x));
  }
}

function rebuilt(row: Row, v: Value[], s: number[], x: (CellExtra | undefined)[]): Row | undefined {
  const extras: Record<number, CellExtra> = {};
  x.forEach((extra, column) => {
    if (extra) extras[column] = extra;
  });
  return tidyRow({ v, s, x: extras, ...(row.t ? { t: row.t } : {}) });
}

/** Puts `count` items before `at` in a list that may be shorter. */
export function spliceIn<T>(list: T[], at: number, items: readonly T[]): void {
  if (list.length > at) list.splice(at, 0, ...items);
  else
    items.forEach((item, offset) => {
      if (item !== undefined && item !== null && item !== 0) list[at + offset] = item;
    });
}

/** Inserts blank columns before `at` that look like column `model`. */
export function columnsInserted(
  book: Workbook,
  sheet: Sheet,
  at: number,
  count: number,
  model?: number,
): void {
  const traits = model === undefined ? undefined : sizeOnly(sheet.head.columns[model]);
  reshapeRows(sheet, 0, sheet.grid.rowCount, (v, s, x) => {
    const look = model === undefined ? 0 : (s[model] ?? 0);
    spliceIn(v, at, new Array<Value>(count).fill(null));
    spliceIn(s, at, new Array<number>(count).fill(look));
    spliceIn(x, at, new Array<CellExtra | undefined>(count).fill(undefined));
  });
  sheet.head.columns.splice(at, 0, ...new Array<Traits | null>(count).fill(traits ?? null));
  changeFrozen(sheet, 'frozenColumnCount', (frozen) => (at < frozen ? frozen + count : frozen));
  moveObjects(book, sheet, 'COLUMNS', insertMove(at, count));
}

/** Deletes columns `from` … `to - 1`. */
export function columnsDeleted(book: Workbook, sheet: Sheet, from: number, to: number): void {
  reshapeRows(sheet, 0, sheet.grid.rowCount, (v, s, x) => {
    for (const list of [v, s, x]) list.splice(from, to - from);
  });
  sheet.head.columns.splice(from, to - from);
  changeFrozen(sheet, 'frozenColumnCount', (frozen) => frozen - Math.max(0, Math.min(frozen, to) - from));
  moveObjects(book, sheet, 'COLUMNS', deleteMove(from, to));
}

function changeFrozen(
  sheet: Sheet,
  key: 'frozenRowCount' | 'frozenColumnCount',
  change: (frozen: number) => number,
): void {
  const grid = sheet.head.properties.gridProperties;
  const frozen = grid?.[key];
  if (!grid || !frozen) return;
  const next = change(frozen);
  if (next > 0) grid[key] = next;
  else delete grid[key];
}
