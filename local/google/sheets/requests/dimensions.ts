// insertDimension, deleteDimension, appendDimension, moveDimension, updateDimensionProperties, autoResizeDimensions (W84–W89, W96).
import { NotEmulated } from '../../api-error';
import { applyMask, readUpdateMask } from '../field-mask';
import type { SpanMove } from '../formula-shift';
import { checkCellLimit, checkColumnLimit } from '../limits';
import { refuse } from '../problem';
import { gridOf, guardCells, type Work, wholeSheet } from '../ranges';
import { type Traits, withTraits } from '../row';
import {
  columnsDeleted,
  columnsInserted,
  type Dimension,
  moveObjects,
  reshapeRows,
  rowsDeleted,
  rowsInserted,
} from '../structure';
import { columnCount, type Message, type Sheet } from '../workbook';

interface Span {
  sheet: Sheet;
  dimension: Dimension;
  size: number;
  start: number;
  end: number;
}

const dimensionOf = (dimension: unknown): Dimension => {
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') refuse('dimension must be ROWS or COLUMNS.');
  return dimension;
};

const noun = (dimension: Dimension) => (dimension === 'ROWS' ? 'row' : 'column');

/** A DimensionRange; open ends reach the edges unless both are `required`. */
function spanOf(work: Work, range: Message | undefined, required = false): Span {
  const given = range ?? {};
  const sheet = gridOf(work.book, given.sheetId);
  const dimension = dimensionOf(given.dimension);
  const size = dimension === 'ROWS' ? sheet.grid.rowCount : columnCount(sheet);
  if (required && (given.startIndex === undefined || given.endIndex === undefined))
    refuse('DimensionRange must specify both a startIndex and an endIndex');
  const start = Number(given.startIndex ?? 0);
  const end = Number(given.endIndex ?? size);
  if (start < 0 || end < start)
    refuse(`range.endIndex[${end}] must be greater than range.startIndex[${start}]`);
  return { sheet, dimension, size, start, end };
}

/** The cells from `start` to the edge: what moves when something is inserted or deleted there. */
const cellsOf = (span: Span) =>
  span.dimension === 'ROWS'
    ? { ...wholeSheet(span.sheet), top: span.start, bottom: Math.max(span.end, span.start) }
    : { ...wholeSheet(span.sheet), left: span.start, right: Math.max(span.end, span.start) };

export function insertDimension(work: Work, request: Message): void {
  const span = spanOf(work, request.range as Message | undefined, true);
  const { sheet, dimension, size, start, end } = span;
  const before = request.inheritFromBefore === true;
  if (start > size) refuse(`range.startIndex is larger than current grid size (${size})`);
  if (start === size && !before)
    refuse(`range.startIndex must be less than the grid size (${size}) if inheritFromBefore is false.`);
  if (start === 0 && before) refuse('inheritFromBefore cannot be true if range.startIndex is 0.');
  if (end === start) refuse(`range.endIndex[${end}] must be greater than range.startIndex[${start}]`);
  // Only what spans the place of insertion is touched.
  guardCells(work, sheet, cellsOf({ ...span, end: start === 0 ? 1 : start }));
  const model = before ? start - 1 : start;
  if (dimension === 'ROWS') rowsInserted(work.book, sheet, start, end - start, model);
  else {
    checkColumnLimit(size + end - start);
    columnsInserted(work.book, sheet, start, end - start, model);
  }
  checkCellLimit(work.book);
}

export function deleteDimension(work: Work, request: Message): void {
  const span = spanOf(work, request.range as Message | undefined);
  const { sheet, dimension, size, start, end } = span;
  const what = noun(dimension);
  if (end > size || start >= size)
    refuse(
      `Cannot delete a ${what} that doesn't exist. Tried to delete ${what} index ${Math.max(start, end - 1)} but there are only ${size} ${what}s.`,
    );
  if (start === 0 && end === size) refuse(`You can't delete all the ${what}s on the sheet.`);
  const grid = sheet.head.properties.gridProperties ?? {};
  const frozen = (dimension === 'ROWS' ? grid.frozenRowCount : grid.frozenColumnCount) ?? 0;
  if (frozen > 0 && start <= frozen && end === size)
    refuse(`Sorry, it is not possible to delete all non-frozen ${what}s.`);
  if (end === start) return;
  guardCells(work, sheet, cellsOf(span));
  if (dimension === 'ROWS') rowsDeleted(work.book, sheet, start, end);
  else columnsDeleted(work.book, sheet, start, end);
}

export function appendDimension(work: Work, request: Message): void {
  const sheet = gridOf(work.book, request.sheetId);
  const length = Number(request.length ?? 0);
  if (length <= 0) refuse('length must be greater than 0.');
  if (dimensionOf(request.dimension) === 'ROWS') sheet.grid.insert(sheet.grid.rowCount, length);
  else {
    checkColumnLimit(columnCount(sheet) + length);
    for (let added = 0; added < length; added++) sheet.head.columns.push(null);
  }
  checkCellLimit(work.book);
}

/** The destination is an index before the move (W89). */
export function moveDimension(work: Work, request: Message): void {
  const span = spanOf(work, request.source as Message | undefined, true);
  const { sheet, dimension, size, start, end } = span;
  const to = Number(request.destinationIndex ?? 0);
  if (end > size || to < 0 || to > size) refuse(`destinationIndex[${to}] is outside the grid`);
  if (to > start && to < end) refuse('destinationIndex must not be within the source range.');
  if (to === start || to === end || start === end) return;
  const crossing = sheet.head.merges.some((area) => {
    const [low, high] = dimension === 'ROWS' ? [area.top, area.bottom] : [area.left, area.right];
    const cut = (at: number) => low < at && at < high;
    return cut(start) || cut(end) || cut(to);
  });
  const what = noun(dimension);
  if (crossing)
    refuse(
      `Sorry, it is not possible to move a ${what} to a position that crosses a merged cell. Please unmerge and try again.`,
    );
  guardCells(work, sheet, cellsOf(span));
  const count = end - start;
  if (dimension === 'ROWS') {
    const rows = Array.from({ length: count }, (_, i) => sheet.grid.row(start + i));
    sheet.grid.remove(start, count);
    const at = to > start ? to - count : to;
    sheet.grid.insert(at, count);
    rows.forEach((row, i) => {
      sheet.grid.setRow(at + i, row);
    });
  } else {
    const moved = <T>(list: T[], blank: T): void => {
      while (list.length < Math.max(end, to)) list.push(blank);
      const taken = list.splice(start, count);
      list.splice(to > start ? to - count : to, 0, ...taken);
    };
    reshapeRows(sheet, 0, sheet.grid.rowCount, (v, s, x) => {
      moved(v, null);
      moved(s, 0);
      moved(x, undefined);
    });
    moved(sheet.head.columns, null);
  }
  moveObjects(work.book, sheet, dimension, movedSpans(start, end, to));
}

/** Spans inside the moved block go with it, spans beside it close up; a span cut by the move is not emulated. */
function movedSpans(start: number, end: number, to: number): SpanMove {
  const count = end - start;
  const low = Math.min(start, to);
  const high = Math.max(end, to);
  return (from, until) => {
    if (until <= low || from >= high || (from <= low && until >= high)) return { start: from, end: until };
    const shift = (by: number) => ({ start: from + by, end: until + by });
    if (from >= start && until <= end) return shift(to > start ? to - count - start : to - start);
    if (to > start && from >= end && until <= to) return shift(-count);
    if (to < start && from >= to && until <= start) return shift(count);
    throw new NotEmulated('moveDimension that cuts a range on the sheet');
  };
}

function changeTraits(span: Span, change: (traits: Traits) => Traits): void {
  const { sheet, dimension, start, end } = span;
  for (let index = start; index < end; index++) {
    if (dimension === 'COLUMNS') {
      const next = change(sheet.head.columns[index] ?? {});
      sheet.head.columns[index] = Object.keys(next).length > 0 ? next : null;
    } else {
      const row = sheet.grid.row(index);
      const next = change(row?.t ?? {});
      sheet.grid.setRow(index, withTraits(row, next));
    }
  }
}

export function updateDimensionProperties(work: Work, request: Message): void {
  const mask = readUpdateMask(request.fields, 'DimensionProperties');
  const span = spanOf(work, request.range as Message | undefined);
  if (span.end > span.size)
    refuse(`range.endIndex[${span.end}] is larger than current grid size (${span.size})`);
  const given = (request.properties ?? {}) as Message;
  if (mask !== true && mask['*'] === undefined && mask.hiddenByFilter) refuse('hiddenByFilter is read-only.');
  changeTraits(span, (traits) => {
    const { metadata, ...rest } = traits;
    const { pixelSize, hiddenByUser } = applyMask(rest, given, mask);
    return {
      ...(pixelSize === undefined ? {} : { pixelSize: Number(pixelSize) }),
      ...(hiddenByUser === true ? { hiddenByUser: true } : {}),
      ...(metadata ? { metadata } : {}),
    };
  });
}

/** Nothing is drawn here, so sizes fall back to Google's defaults. */
export function autoResizeDimensions(work: Work, request: Message): void {
  if (request.dataSourceSheetDimensions !== undefined) throw new NotEmulated('data source sheets');
  const span = spanOf(work, request.dimensions as Message | undefined);
  changeTraits(span, ({ pixelSize: _size, ...rest }) => rest);
}
