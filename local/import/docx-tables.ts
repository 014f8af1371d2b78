// Tables of a .docx: widths, borders, shading, merged cells kept as covered ones, repeated header rows (V124–V126).
import type { TableCellStyle, TableColumnProperties, TableRowStyle } from '../google/docs/json';
import type { Block, Cell, Row, Table } from '../google/docs/model';
import { points } from '../google/docs/style-values';
import { emptyCell } from '../google/docs/tables';
import type { ParagraphLayer } from './docx-properties';
import { BLACK, borderLook, colorOf, fromTwips, overLayer } from './docx-properties';
import type { Story } from './docx-story';
import { notRead } from './docx-story';
import type { XmlElement } from './xml';
import { child, childrenNamed, elements, flagOf, numberIn, valueIn } from './xml';

type Side = 'top' | 'bottom' | 'left' | 'right';
type Inner = Side | 'insideH' | 'insideV';
type Border = NonNullable<TableCellStyle['borderTop']>;

const NO_LINE: Border = { color: BLACK, width: points(0), dashStyle: 'SOLID' };

/** Word's own cell margins: 5.4 points left and right, none above and below. */
const WORD_MARGINS: Record<Side, number> = { top: 0, bottom: 0, left: 5.4, right: 5.4 };

const sideIn = (element: XmlElement | undefined, side: Inner): XmlElement | undefined =>
  child(element, `w:${side}`) ??
  (side === 'left' ? child(element, 'w:start') : side === 'right' ? child(element, 'w:end') : undefined);

const line = (border: XmlElement): Border => borderLook(border) ?? NO_LINE;

interface TableLook {
  borders: Partial<Record<Inner, Border>>;
  margins: Record<Side, number>;
  paragraph?: ParagraphLayer;
}

function addLook(look: TableLook, properties: XmlElement | undefined): void {
  const borders = child(properties, 'w:tblBorders');
  for (const side of ['top', 'bottom', 'left', 'right', 'insideH', 'insideV'] as const) {
    const border = sideIn(borders, side);
    if (border) look.borders[side] = line(border);
  }
  const margins = child(properties, 'w:tblCellMar');
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const width = numberIn(sideIn(margins, side), 'w:w');
    if (width !== undefined) look.margins[side] = fromTwips(width);
  }
}

/** Parts of a table style that apply to some rows or columns only, by the table's own switches. */
const CONDITIONS: Readonly<Record<string, string>> = {
  firstRow: 'w:firstRow',
  lastRow: 'w:lastRow',
  firstCol: 'w:firstColumn',
  lastCol: 'w:lastColumn',
};

function lookOf(story: Story, properties: XmlElement | undefined): TableLook {
  const look: TableLook = { borders: {}, margins: { ...WORD_MARGINS } };
  const switches = child(properties, 'w:tblLook');
  for (const style of story.styles.chain(valueIn(properties, 'w:tblStyle') ?? story.styles.defaultTable)) {
    addLook(look, child(style.element, 'w:tblPr'));
    look.paragraph = look.paragraph ? overLayer(look.paragraph, style.paragraph) : style.paragraph;
    for (const part of childrenNamed(style.element, 'w:tblStylePr')) {
      const name = CONDITIONS[part.attributes['w:type'] ?? ''];
      if (name && switches?.attributes[name] === '1' && elements(part).length > 0) {
        throw notRead(`the table style ${style.name} with a look of its own for some rows or columns`);
      }
    }
  }
  addLook(look, properties);
  return look;
}

interface WordCell {
  element: XmlElement;
  column: number;
  span: number;
  merge?: 'restart' | 'continue';
}

/** The cells of a row with the grid columns they take. */
function cellsOf(row: XmlElement): { cells: WordCell[]; before: number; width: number } {
  const properties = child(row, 'w:trPr');
  const before = numberIn(child(properties, 'w:gridBefore'), 'w:val') ?? 0;
  const after = numberIn(child(properties, 'w:gridAfter'), 'w:val') ?? 0;
  const cells: WordCell[] = [];
  let column = before;
  const within = (element: XmlElement): void => {
    for (const inner of elements(element)) {
      if (inner.name === 'w:sdt') within(child(inner, 'w:sdtContent') ?? inner);
      else if (inner.name === 'w:customXml') within(inner);
      if (inner.name !== 'w:tc') continue;
      const of = child(inner, 'w:tcPr');
      if (child(of, 'w:hMerge')) throw notRead('cells merged in the old way (hMerge)');
      const span = Math.max(1, numberIn(child(of, 'w:gridSpan'), 'w:val') ?? 1);
      const merge = child(of, 'w:vMerge');
      cells.push({
        element: inner,
        column,
        span,
        ...(merge ? { merge: merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue' } : {}),
      });
      column += span;
    }
  };
  within(row);
  return { cells, before, width: column + after };
}

function cellStyle(
  look: TableLook,
  cell: WordCell,
  at: { row: number; rows: number; columns: number; rowSpan: number },
): TableCellStyle {
  const properties = child(cell.element, 'w:tcPr');
  const own = child(properties, 'w:tcBorders');
  const margins = child(properties, 'w:tcMar');
  const edges: Record<Side, Inner> = {
    top: at.row === 0 ? 'top' : 'insideH',
    bottom: at.row + at.rowSpan >= at.rows ? 'bottom' : 'insideH',
    left: cell.column === 0 ? 'left' : 'insideV',
    right: cell.column + cell.span >= at.columns ? 'right' : 'insideV',
  };
  const border = (side: Side): Border => {
    const found = sideIn(own, side);
    return found ? line(found) : (look.borders[edges[side]] ?? NO_LINE);
  };
  const padding = (side: Side) => {
    const width = numberIn(sideIn(margins, side), 'w:w');
    return points(width === undefined ? look.margins[side] : fromTwips(width));
  };
  const alignment = { center: 'MIDDLE', bottom: 'BOTTOM' }[valueIn(properties, 'w:vAlign') ?? ''] ?? 'TOP';
  return {
    rowSpan: at.rowSpan,
    columnSpan: cell.span,
    backgroundColor: colorOf(child(properties, 'w:shd')?.attributes['w:fill']) ?? {},
    borderTop: border('top'),
    borderBottom: border('bottom'),
    borderLeft: border('left'),
    borderRight: border('right'),
    paddingLeft: padding('left'),
    paddingRight: padding('right'),
    paddingTop: padding('top'),
    paddingBottom: padding('bottom'),
    contentAlignment: alignment,
  };
}

function rowStyle(row: XmlElement): TableRowStyle {
  const properties = child(row, 'w:trPr');
  return {
    minRowHeight: points(fromTwips(numberIn(child(properties, 'w:trHeight'), 'w:val') ?? 0)),
    ...(flagOf(properties, 'w:tblHeader') ? { tableHeader: true } : {}),
    ...(flagOf(properties, 'w:cantSplit') ? { preventOverflow: true } : {}),
  };
}

/** Column widths from the grid; a grid that is a placeholder gives way to the cells' own widths. */
function columnProperties(
  table: XmlElement,
  rows: readonly { cells: WordCell[] }[],
  columns: number,
): TableColumnProperties[] {
  const grid = childrenNamed(child(table, 'w:tblGrid'), 'w:gridCol').map((one) => numberIn(one, 'w:w') ?? 0);
  const own = Array.from({ length: columns }, (_none, column) => {
    for (const { cells } of rows) {
      const cell = cells.find((one) => one.column === column && one.span === 1);
      const width = child(child(cell?.element, 'w:tcPr'), 'w:tcW');
      const value = numberIn(width, 'w:w');
      if (value && (width?.attributes['w:type'] ?? 'dxa') === 'dxa') return value;
    }
    return undefined;
  });
  return Array.from({ length: columns }, (_none, column) => {
    const width = (grid[column] ?? 0) > 100 ? grid[column] : own[column];
    return width
      ? { widthType: 'FIXED_WIDTH', width: points(fromTwips(width)) }
      : { widthType: 'EVENLY_DISTRIBUTED' };
  });
}

/** Reads a `w:tbl`; `read` reads the content of a cell. */
export function readTable(
  story: Story,
  element: XmlElement,
  read: (story: Story, content: XmlElement) => Block[],
): Table | undefined {
  const look = lookOf(story, child(element, 'w:tblPr'));
  const wordRows: XmlElement[] = [];
  const gather = (inside: XmlElement): void => {
    for (const inner of elements(inside)) {
      if (inner.name === 'w:tr') wordRows.push(inner);
      else if (inner.name === 'w:sdt') gather(child(inner, 'w:sdtContent') ?? inner);
      else if (inner.name === 'w:customXml') gather(inner);
    }
  };
  gather(element);
  if (wordRows.some((row) => child(child(row, 'w:trPr'), 'w:ins') ?? child(child(row, 'w:trPr'), 'w:del'))) {
    throw notRead('tracked changes');
  }
  const laid = wordRows.map(cellsOf);
  const columns = Math.max(0, ...laid.map(({ width }) => width));
  if (wordRows.length === 0 || columns === 0) return undefined;
  const inside: Story = { ...story, inTable: true, tableParagraph: look.paragraph };
  const rowSpanOf = (row: number, cell: WordCell): number => {
    let span = 1;
    while (laid[row + span]?.cells.some((one) => one.column === cell.column && one.merge === 'continue'))
      span += 1;
    return span;
  };
  const bare: TableCellStyle = {
    ...emptyCell().style,
    borderTop: NO_LINE,
    borderBottom: NO_LINE,
    borderLeft: NO_LINE,
    borderRight: NO_LINE,
  };
  const rows = laid.map(({ cells }, row): Row => {
    const made: Cell[] = Array.from({ length: columns }, () => emptyCell({}, bare));
    for (const cell of cells) {
      const continued = cell.merge === 'continue' && row > 0;
      const rowSpan = continued ? 1 : cell.merge === 'restart' ? rowSpanOf(row, cell) : 1;
      const style = cellStyle(look, cell, { row, rows: laid.length, columns, rowSpan });
      for (let covered = cell.column; covered < cell.column + cell.span; covered++) {
        made[covered] = emptyCell({}, { ...style, rowSpan: 1, columnSpan: 1 });
      }
      if (!continued) made[cell.column] = { style, content: read(inside, cell.element) };
    }
    return { style: rowStyle(wordRows[row] as XmlElement), cells: made };
  });
  return {
    kind: 'table',
    columns,
    style: { tableColumnProperties: columnProperties(element, laid, columns) },
    rows,
  };
}
