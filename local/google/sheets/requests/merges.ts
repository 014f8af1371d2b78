// mergeCells and unmergeCells (W93).
import { editRow } from '../cells';
import { refuse } from '../problem';
import { areaOf, contains, guardCells, overlaps, type Work } from '../ranges';
import type { Area, GridRange, Message } from '../workbook';

function blocks(area: Area, type: unknown): Area[] {
  const out: Area[] = [];
  if (type === 'MERGE_ROWS')
    for (let row = area.top; row < area.bottom; row++) out.push({ ...area, top: row, bottom: row + 1 });
  else if (type === 'MERGE_COLUMNS')
    for (let column = area.left; column < area.right; column++)
      out.push({ ...area, left: column, right: column + 1 });
  else out.push(area);
  return out.filter((block) => block.bottom - block.top > 1 || block.right - block.left > 1);
}

/** Merges; values other than each block's first are discarded. */
export function mergeCells(work: Work, request: Message): void {
  const { sheet, area } = areaOf(work.book, request.range as GridRange | undefined);
  guardCells(work, sheet, area);
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.head.properties.gridProperties ?? {};
  for (const block of blocks(area, request.mergeType ?? 'MERGE_ALL')) {
    if (block.top < frozenRowCount && block.bottom > frozenRowCount)
      refuse("You can't merge frozen and non-frozen rows");
    if (block.left < frozenColumnCount && block.right > frozenColumnCount)
      refuse("You can't merge frozen and non-frozen columns");
    const cut = sheet.head.merges.some((merge) => overlaps(merge, block) && !contains(block, merge));
    if (cut) refuse('You must select all cells in a merged range to merge or unmerge them.');
    sheet.head.merges = sheet.head.merges.filter((merge) => !overlaps(merge, block));
    sheet.head.merges.push(block);
    for (const [row] of sheet.grid.filled(block.top, block.bottom))
      editRow(sheet, row, (draft) => {
        for (let column = block.left; column < Math.min(block.right, draft.v.length); column++)
          if (row !== block.top || column !== block.left) draft.v[column] = null;
      });
  }
}

/** Removes merges that lie inside; one that is cut is an error. */
export function unmergeCells(work: Work, request: Message): void {
  const { sheet, area } = areaOf(work.book, request.range as GridRange | undefined);
  guardCells(work, sheet, area);
  if (sheet.head.merges.some((merge) => overlaps(merge, area) && !contains(area, merge)))
    refuse('You must select all cells in a merged range to merge or unmerge them.');
  sheet.head.merges = sheet.head.merges.filter((merge) => !overlaps(merge, area));
}
