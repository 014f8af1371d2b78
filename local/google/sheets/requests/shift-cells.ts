// insertRange and deleteRange (W90): cells beside the range are shifted; the sheet keeps its size.
import { NotEmulated } from '../../api-error';
import { refuse } from '../problem';
import { areaOf, contains, guardCells, overlaps, type Work, wholeSheet } from '../ranges';
import { type CellExtra, type Row, tidyRow, type Value } from '../row';
import { reshapeRows, spliceIn } from '../structure';
import type { Area, GridRange, Message, Sheet } from '../workbook';

interface Shift {
  sheet: Sheet;
  area: Area;
  down: boolean;
}

/** Objects on ranges would be shifted in part: refused by name, as are formulas whose references would follow. */
function shiftOf(work: Work, request: Message): Shift {
  const { sheet, area } = areaOf(work.book, request.range as GridRange | undefined);
  const { shiftDimension } = request;
  if (shiftDimension !== 'ROWS' && shiftDimension !== 'COLUMNS')
    refuse('shiftDimension must be ROWS or COLUMNS.');
  const down = shiftDimension === 'ROWS';
  const edge = wholeSheet(sheet);
  const moved = down ? { ...area, bottom: edge.bottom } : { ...area, right: edge.right };
  guardCells(work, sheet, moved);
  const cut = sheet.head.merges.some((merge) => overlaps(merge, moved) && !contains(moved, merge));
  if (cut) refuse("You can't shift cells through part of a merged range. Please unmerge and try again.");
  if (sheet.head.merges.some((merge) => overlaps(merge, moved)))
    throw new NotEmulated('shifting merged cells with insertRange or deleteRange');
  if (work.book.sheets.some((one) => one.head.formulas))
    throw new NotEmulated('insertRange and deleteRange in a spreadsheet with formulas');
  return { sheet, area, down };
}

export function insertRange(work: Work, request: Message): void {
  const { sheet, area, down } = shiftOf(work, request);
  const edge = wholeSheet(sheet);
  if (down) {
    const height = area.bottom - area.top;
    for (let row = edge.bottom - 1; row >= area.top; row--)
      copyColumns(sheet, area, row - height >= area.top ? sheet.grid.row(row - height) : undefined, row);
    return;
  }
  const width = area.right - area.left;
  reshapeRows(sheet, area.top, area.bottom, (v, s, x) => {
    spliceIn(v, area.left, new Array<Value>(width).fill(null));
    spliceIn(s, area.left, new Array<number>(width).fill(0));
    spliceIn(x, area.left, new Array<CellExtra | undefined>(width).fill(undefined));
    for (const list of [v, s, x]) if (list.length > edge.right) list.length = edge.right;
  });
}

export function deleteRange(work: Work, request: Message): void {
  const { sheet, area, down } = shiftOf(work, request);
  const edge = wholeSheet(sheet);
  if (down) {
    const height = area.bottom - area.top;
    for (let row = area.top; row < edge.bottom; row++)
      copyColumns(sheet, area, row + height < edge.bottom ? sheet.grid.row(row + height) : undefined, row);
    return;
  }
  reshapeRows(sheet, area.top, area.bottom, (v, s, x) => {
    for (const list of [v, s, x]) list.splice(area.left, area.right - area.left);
  });
}

/** Makes the area's columns of row `to` those of `source`. */
export function copyColumns(sheet: Sheet, area: Area, source: Row | undefined, to: number): void {
  const target = sheet.grid.row(to);
  if (!source && !target) return;
  const v = [...(target?.v ?? [])];
  const s = [...(target?.s ?? [])];
  const x: Record<number, CellExtra> = { ...target?.x };
  for (let column = area.left; column < area.right; column++) {
    v[column] = source?.v[column] ?? null;
    s[column] = source?.s[column] ?? 0;
    const extra = source?.x?.[column];
    if (extra) x[column] = extra;
    else delete x[column];
  }
  sheet.grid.setRow(to, tidyRow({ v, s, x, ...(target?.t ? { t: target.t } : {}) }));
}
