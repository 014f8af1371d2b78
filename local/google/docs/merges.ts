// mergeTableCells and unmergeTableCells: covered cells stay in their rows as empty ones (V125).
import { NotEmulated } from '../api-error';
import type { Edit } from './edit';
import type { RequestJson, ResponseJson } from './json';
import { touch } from './model';
import { cellRange } from './place';
import { refuse } from './refusal';
import { emptyCell, isEmptyCell, mergesOf } from './tables';

export function mergeTableCells(
  { model }: Edit,
  request: NonNullable<RequestJson['mergeTableCells']>,
): ResponseJson {
  const { place, row, column, rowSpan, columnSpan } = cellRange(model, request.tableRange);
  const { table, segment, around } = place;
  for (const merge of mergesOf(table)) {
    const outside =
      merge.row + merge.rows <= row ||
      merge.row >= row + rowSpan ||
      merge.column + merge.columns <= column ||
      merge.column >= column + columnSpan;
    const inside =
      merge.row >= row &&
      merge.row + merge.rows <= row + rowSpan &&
      merge.column >= column &&
      merge.column + merge.columns <= column + columnSpan;
    if (!outside && !inside) refuse('The table range must be rectangular.');
  }
  const rows = table.rows.slice(row, row + rowSpan);
  const cells = rows.flatMap(({ cells: all }) => all.slice(column, column + columnSpan));
  const [head, ...covered] = cells;
  if (!head || covered.length === 0) return {};
  const moving = covered.filter((cell) => !isEmptyCell(cell));
  if (
    moving.length > 0 &&
    segment.tab.namedRanges.some(({ ranges }) => ranges.some((r) => r.segment === segment.id))
  ) {
    throw new NotEmulated('mergeTableCells that moves text in a segment with named ranges');
  }
  const content = moving.flatMap((cell) => cell.content);
  head.content = isEmptyCell(head) && content.length > 0 ? content : [...head.content, ...content];
  head.style = { ...head.style, rowSpan, columnSpan };
  for (const cell of covered) {
    cell.content = emptyCell().content;
    cell.style = { ...cell.style, rowSpan: 1, columnSpan: 1 };
  }
  touch([...around, table, ...table.rows, ...cells]);
  return {};
}

export function unmergeTableCells(
  { model }: Edit,
  request: NonNullable<RequestJson['unmergeTableCells']>,
): ResponseJson {
  const { place, row, column, rowSpan, columnSpan } = cellRange(model, request.tableRange);
  for (const merge of mergesOf(place.table)) {
    const touches =
      merge.row < row + rowSpan &&
      merge.row + merge.rows > row &&
      merge.column < column + columnSpan &&
      merge.column + merge.columns > column;
    if (touches) merge.head.style = { ...merge.head.style, rowSpan: 1, columnSpan: 1 };
  }
  return {};
}
