// deleteDuplicates and trimWhitespace.

import { NotEmulated } from '../../api-error';
import { editRow } from '../cells';
import { refuse } from '../problem';
import { areaOf, guardCells, type Work } from '../ranges';
import type { GridRange, Message } from '../workbook';
import { copyColumns } from './shift-cells';

/** Removes rows of the range whose compared values occurred above, pulling the rest up; texts are compared without case (Google's reference). */
export function deleteDuplicates(work: Work, request: Message): Message {
  const { sheet, area } = areaOf(work.book, request.range as GridRange | undefined);
  guardCells(work, sheet, area);
  if (sheet.head.formulas) throw new NotEmulated('deleteDuplicates on a sheet with formulas');
  const columns = ((request.comparisonColumns ?? []) as Message[]).flatMap((span) => {
    if (span.dimension !== 'COLUMNS') refuse('comparisonColumns must be of dimension COLUMNS.');
    const start = Number(span.startIndex ?? area.left);
    const end = Number(span.endIndex ?? area.right);
    if (start < area.left || end > area.right) refuse('comparisonColumns must lie within the range.');
    return Array.from({ length: end - start }, (_, i) => start + i);
  });
  const compared =
    columns.length > 0 ? columns : Array.from({ length: area.right - area.left }, (_, i) => area.left + i);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let index = area.top; index < area.bottom; index++) {
    const row = sheet.grid.row(index);
    const key = JSON.stringify(
      compared.map((column) => {
        const value = row?.v[column] ?? null;
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    if (!seen.has(key)) kept.push(index);
    seen.add(key);
  }
  const removed = area.bottom - area.top - kept.length;
  if (removed === 0) return { deleteDuplicates: {} };
  const before = kept.map((index) => sheet.grid.row(index));
  for (let index = area.top; index < area.bottom; index++)
    copyColumns(sheet, area, before[index - area.top], index);
  return { deleteDuplicates: { duplicatesRemovedCount: removed } };
}

/** Trims the ends of texts and collapses inner runs of white space to one space. */
export function trimWhitespace(work: Work, request: Message): Message {
  const { sheet, area } = areaOf(work.book, request.range as GridRange | undefined);
  guardCells(work, sheet, area);
  let changed = 0;
  for (const [index, row] of sheet.grid.filled(area.top, area.bottom)) {
    const trimmed = row.v.map((value, column) => {
      if (typeof value !== 'string' || column < area.left || column >= area.right) return value;
      const text = value.trim().replace(/\s+/g, ' ');
      if (text !== value) changed++;
      return text || null;
    });
    editRow(sheet, index, (draft) => {
      draft.v = trimmed;
    });
  }
  return { trimWhitespace: changed > 0 ? { cellsChangedCount: changed } : {} };
}
