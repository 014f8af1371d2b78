// Tables grow and shrink: insertTable, rows and columns in and out (A11, A14, A15).
import type { Edit } from './edit';
import type { ParagraphStyle, RequestJson, ResponseJson, TableCellStyle, TextStyle } from './json';
import type { Cell, Paragraph, Row, Table } from './model';
import { blockSize, cellSize, contentSize, joined, rowSize, slice, touch } from './model';
import type { TablePlace } from './place';
import { cellLocation, insertionPoint, rowStart, shiftNamedRanges } from './place';
import { refuse } from './refusal';
import { points } from './style-values';
import { insertionPlace } from './text-edits';

/** The paragraph of a new cell (A15). */
const CELL_PARAGRAPH: ParagraphStyle = {
  namedStyleType: 'NORMAL_TEXT',
  lineSpacing: 100,
  direction: 'LEFT_TO_RIGHT',
};

const CELL_STYLE: TableCellStyle = {
  rowSpan: 1,
  columnSpan: 1,
  backgroundColor: {},
  paddingLeft: points(5),
  paddingRight: points(5),
  paddingTop: points(5),
  paddingBottom: points(5),
  contentAlignment: 'TOP',
};

/** A cell of one empty paragraph: two indexes. */
export const emptyCell = (text: TextStyle = {}, style = CELL_STYLE, paragraph = CELL_PARAGRAPH): Cell => ({
  style,
  content: [{ kind: 'paragraph', pieces: [{ text: '\n', style: text }], style: paragraph }],
});

const emptyRow = (cells: Cell[]): Row => ({ style: { minRowHeight: points(0) }, cells });

const spanOf = (cell: Cell): { rows: number; columns: number } => ({
  rows: cell.style.rowSpan ?? 1,
  columns: cell.style.columnSpan ?? 1,
});

/** One merged area: its head cell and how far it reaches. */
export interface Merge {
  head: Cell;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The merged areas of a table; covered cells stay in their rows (V125). */
export function mergesOf(table: Table): Merge[] {
  const merges: Merge[] = [];
  for (const [row, { cells }] of table.rows.entries()) {
    for (const [column, head] of cells.entries()) {
      const { rows, columns } = spanOf(head);
      if (rows > 1 || columns > 1) merges.push({ head, row, column, rows, columns });
    }
  }
  return merges;
}

/** The rectangle that holds a cell: its merged area or itself. */
function areaOf(table: Table, row: number, column: number): Omit<Merge, 'head'> {
  const found = mergesOf(table).find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
  return found ?? { row, column, rows: 1, columns: 1 };
}

const setSpan = (cell: Cell, rows: number, columns: number): void => {
  cell.style = { ...cell.style, rowSpan: rows, columnSpan: columns };
};

const likeNeighbour = (cell: Cell): Cell => {
  const paragraph = cell.content.find((block): block is Paragraph => block.kind === 'paragraph');
  return emptyCell(
    paragraph?.pieces.at(-1)?.style,
    { ...cell.style, rowSpan: 1, columnSpan: 1 },
    paragraph?.style ?? CELL_PARAGRAPH,
  );
};

export function insertTable({ model }: Edit, request: NonNullable<RequestJson['insertTable']>): ResponseJson {
  const { rows = 0, columns = 0 } = request;
  if (rows < 1) refuse('The number of rows must be at least 1.');
  if (columns < 1) refuse('The number of columns must be at least 1.');
  const { segment, index } = insertionPoint(model, request);
  if (segment.kind === 'footnote') refuse('Tables cannot be inserted inside a footnote.');
  const { place, offset } = insertionPlace(segment, index);
  const { paragraph, box, at, around } = place;
  const [next] = slice(paragraph.pieces, offset, offset + 1);
  const { link: _link, ...text } = next?.style ?? {};
  const { positionedObjectIds: _objects, ...template } = paragraph;
  const before: Paragraph = {
    ...template,
    pieces: joined([...slice(paragraph.pieces, 0, offset), { text: '\n', style: text }]),
  };
  const table: Table = {
    kind: 'table',
    columns,
    style: {
      tableColumnProperties: Array.from({ length: columns }, () => ({ widthType: 'EVENLY_DISTRIBUTED' })),
    },
    rows: Array.from({ length: rows }, () =>
      emptyRow(Array.from({ length: columns }, () => emptyCell(text))),
    ),
  };
  paragraph.pieces = slice(paragraph.pieces, offset, Number.POSITIVE_INFINITY);
  box.splice(at, 0, before, table);
  touch(around);
  shiftNamedRanges(segment, index, 0, 1 + blockSize(table));
  return {};
}

const touchTable = ({ table, around }: TablePlace): void => touch([...around, table, ...table.rows]);

export function insertTableRow(
  { model, readings }: Edit,
  request: NonNullable<RequestJson['insertTableRow']>,
): ResponseJson {
  const { place, row, column } = cellLocation(model, request.tableCellLocation);
  const { table } = place;
  const area = areaOf(table, row, column);
  const at = request.insertBelow ? area.row + area.rows : area.row;
  const index = rowStart(place, at);
  const neighbour = table.rows[request.insertBelow ? at - 1 : at];
  for (const merge of mergesOf(table)) {
    if (merge.row < at && at < merge.row + merge.rows) setSpan(merge.head, merge.rows + 1, merge.columns);
  }
  const added =
    readings.insertedCells === 'neighbour' && neighbour
      ? { style: neighbour.style, cells: neighbour.cells.map(likeNeighbour) }
      : emptyRow(Array.from({ length: table.columns }, () => emptyCell()));
  table.rows.splice(at, 0, added);
  touchTable(place);
  shiftNamedRanges(place.segment, index, 0, rowSize(added));
  return {};
}

export function insertTableColumn(
  { model, readings }: Edit,
  request: NonNullable<RequestJson['insertTableColumn']>,
): ResponseJson {
  const { place, row, column } = cellLocation(model, request.tableCellLocation);
  const { table } = place;
  const area = areaOf(table, row, column);
  const at = request.insertRight ? area.column + area.columns : area.column;
  const beside = request.insertRight ? at - 1 : at;
  for (const merge of mergesOf(table)) {
    if (merge.column < at && at < merge.column + merge.columns)
      setSpan(merge.head, merge.rows, merge.columns + 1);
  }
  for (const [position, { cells }] of [...table.rows.entries()].reverse()) {
    const index =
      rowStart(place, position) + cells.slice(0, at).reduce((size, cell) => size + cellSize(cell), 1);
    const neighbour = cells[beside];
    const added =
      readings.insertedCells === 'neighbour' && neighbour ? likeNeighbour(neighbour) : emptyCell();
    cells.splice(at, 0, added);
    shiftNamedRanges(place.segment, index, 0, cellSize(added));
  }
  const properties = [...(table.style.tableColumnProperties ?? [])];
  properties.splice(
    at,
    0,
    readings.insertedCells === 'neighbour'
      ? (properties[beside] ?? { widthType: 'EVENLY_DISTRIBUTED' })
      : { widthType: 'EVENLY_DISTRIBUTED' },
  );
  table.style = { ...table.style, tableColumnProperties: properties };
  table.columns += 1;
  touchTable(place);
  return {};
}

function deleteWholeTable(place: TablePlace): ResponseJson {
  const { box, at, around, table, start, segment } = place;
  const size = blockSize(table);
  box.splice(at, 1);
  touch(around);
  shiftNamedRanges(segment, start, size, 0);
  return {};
}

/** How many of `count` units from `from` fall inside [start, start + length). */
const overlap = (from: number, count: number, start: number, length: number): number =>
  Math.max(0, Math.min(from + count, start + length) - Math.max(from, start));

export function deleteTableRow(
  { model }: Edit,
  request: NonNullable<RequestJson['deleteTableRow']>,
): ResponseJson {
  const { place, row, column } = cellLocation(model, request.tableCellLocation);
  const { table } = place;
  const area = areaOf(table, row, column);
  if (area.rows >= table.rows.length) return deleteWholeTable(place);
  const index = rowStart(place, area.row);
  const size = rowStart(place, area.row + area.rows) - index;
  for (const merge of mergesOf(table)) {
    const lost = overlap(area.row, area.rows, merge.row, merge.rows);
    if (lost === 0 || lost === merge.rows) continue;
    const headGone = merge.row >= area.row;
    const head = headGone ? table.rows[area.row + area.rows]?.cells[merge.column] : merge.head;
    if (head) setSpan(head, merge.rows - lost, merge.columns);
  }
  table.rows.splice(area.row, area.rows);
  touchTable(place);
  shiftNamedRanges(place.segment, index, size, 0);
  return {};
}

export function deleteTableColumn(
  { model }: Edit,
  request: NonNullable<RequestJson['deleteTableColumn']>,
): ResponseJson {
  const { place, row, column } = cellLocation(model, request.tableCellLocation);
  const { table } = place;
  const area = areaOf(table, row, column);
  if (area.columns >= table.columns) return deleteWholeTable(place);
  for (const merge of mergesOf(table)) {
    const lost = overlap(area.column, area.columns, merge.column, merge.columns);
    if (lost === 0 || lost === merge.columns) continue;
    const headGone = merge.column >= area.column;
    const head = headGone ? table.rows[merge.row]?.cells[area.column + area.columns] : merge.head;
    if (head) setSpan(head, merge.rows, merge.columns - lost);
  }
  for (const [position, { cells }] of [...table.rows.entries()].reverse()) {
    const index =
      rowStart(place, position) +
      cells.slice(0, area.column).reduce((size, cell) => size + cellSize(cell), 1);
    const gone = cells.splice(area.column, area.columns);
    shiftNamedRanges(
      place.segment,
      index,
      gone.reduce((size, cell) => size + cellSize(cell), 0),
      0,
    );
  }
  const properties = [...(table.style.tableColumnProperties ?? [])];
  properties.splice(area.column, area.columns);
  table.style = { ...table.style, tableColumnProperties: properties };
  table.columns -= area.columns;
  touchTable(place);
  return {};
}

/** Whether a cell holds nothing but one empty paragraph. */
export const isEmptyCell = (cell: Cell): boolean =>
  cell.content.length === 1 && contentSize(cell.content) === 1;
