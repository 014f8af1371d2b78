// Turns a run of Docs blocks into PDF blocks: lists are counted, tables drawn, kept paragraphs held on one page.
import type { PdfNeighbours, PdfNode, PdfPlaced } from 'pdfmake';
import { NotEmulated } from '../google/api-error';
import {
  columnWidths,
  coveredCells,
  type DocumentTab,
  hexColor,
  namedStyle,
  over,
  type Paragraph,
  points,
  type StructuralElement,
  type Table,
  type TableCell,
} from './docs-json';
import { CELL_PADDING } from './docx-table';
import { fullParagraphStyle, inlineStyle, type PageNumbers, pdfParagraph } from './pdf-text';

/** What blocks of one tab share while they are laid out. */
export interface Layout {
  tab: DocumentTab;
  /** Counts list items in reading order. */
  label: (paragraph: Paragraph) => string | undefined;
  /** Known in headers and footers only. */
  numbers?: PageNumbers;
  /** True for the body, whose blocks run from page to page. */
  flowing?: boolean;
}

/** Height of a line of Times New Roman, in ems. */
const LINE = 1.149;
/** A table of this many rows or fewer may be held on one page: a council signs that it has read its order. */
const SMALL_TABLE = 16;
/** Marks every block of a header or footer, so that it is not taken for the page's text. */
const FRAME = -1;

/** Marks a block that must not be the last on its page; {@link mustBreakBefore} acts on it. */
const KEEPS = 1;

/** Marks what is held in one piece with the table it keeps with. */
const HELD = 0;

/** Marks an ordinary paragraph of the body. */
const FLOWS = 2;

/** Marks a block that must not be parted from the table after it; with the number of its rows added, where they are not parted either. */
const HEADS_TABLE = 3;

/** Room such a block wants, in its own lines: itself, the row of headings and a first row of two lines. */
const HEADING_AND_ROWS = 5;
/** A row of one line with its border and padding, in the same lines. */
const ROW = 1.2;

/** So many letters at most are held on one page with the table they keep with. */
const KEPT_LETTERS = 1500;

/** PDF blocks for `content` in a column `available` points wide. */
export function pdfBlocks(content: StructuralElement[], available: number, layout: Layout): PdfNode[] {
  const blocks = content.map((element, index) => {
    const made = blocksOf(element, available, layout);
    const [first, last] = [made.find((block) => block.margin)?.margin, made.at(-1)?.margin];
    if (first && contextual(content[index - 1], element, layout.tab)) first[1] = 0;
    if (last && contextual(element, content[index + 1], layout.tab)) last[3] = 0;
    if (!layout.flowing || !element.paragraph) return made;
    const next = content[index + 1];
    if (!next || !keepsWithNext(element, layout.tab)) return made.map((block) => marked(block, FLOWS));
    const rows = next.table?.tableRows ?? [];
    const heads = rows[0]?.tableRowStyle?.tableHeader === true;
    const mark = heads ? HEADS_TABLE + (isWhole({ tableRows: rows }, layout.tab) ? rows.length : 0) : KEEPS;
    return made.map((block) => marked(block, mark));
  });
  if (!layout.flowing) return blocks.flat();
  const placed: PdfNode[] = [];
  for (let at = 0; at < content.length; at++) {
    const end = signaturesAfter(content, at, layout.tab);
    const run = blocks.slice(at, end + 1).flat();
    // Where a table is placed that is not parted cannot be asked either, so it goes with what keeps with it.
    const whole = end > at && run.every(({ pageBreak }) => !pageBreak);
    placed.push(...(whole ? [{ stack: run.map((block) => marked(block, HELD)), unbreakable: true }] : run));
    at = end;
  }
  return placed;
}

/** Whether a table keeps with what stands after it, as the first cell of its last row says. */
function lastRowKeeps({ tableRows }: Table, tab: DocumentTab): boolean {
  const first = tableRows?.at(-1)?.tableCells?.[0]?.content?.[0];
  return first !== undefined && keepsWithNext(first, tab);
}

/**
 * Index of the small table of whole rows, without headings, that the paragraphs from `at` on keep with, or of the next
 * one that it keeps with; `at` when there is none so near.
 */
function signaturesAfter(content: StructuralElement[], at: number, tab: DocumentTab): number {
  let letters = 0;
  for (let end = at; end < content.length; end++) {
    const { paragraph, table } = content[end] ?? {};
    if (table && end > at) {
      if (!isWhole(table, tab) || table.tableRows?.[0]?.tableRowStyle?.tableHeader) return at;
      const further = lastRowKeeps(table, tab) ? signaturesAfter(content, end + 1, tab) : end;
      return further > end + 1 ? further : end;
    }
    letters += (paragraph?.elements ?? []).reduce(
      (sum, { textRun }) => sum + (textRun?.content?.length ?? 0),
      0,
    );
    const element = content[end];
    if (!element || !keepsWithNext(element, tab) || letters > KEPT_LETTERS) return at;
  }
  return at;
}

/**
 * Whether a page break goes before `block`: it keeps with what follows and that is on the next page, or only its first
 * line would stay on this one.
 */
export function mustBreakBefore(block: PdfPlaced, around: PdfNeighbours): boolean {
  const keeps = block.headlineLevel === KEEPS;
  if (!keeps && !leavesOneLine(block) && !leavesItsTable(block)) return false;
  const text = (blocks: PdfPlaced[]) => blocks.filter((other) => other.headlineLevel !== FRAME);
  const goesOver = (other: PdfPlaced) =>
    other.headlineLevel === KEEPS || leavesOneLine(other) || leavesItsTable(other);
  if (!text(around.getPreviousNodesOnPage()).length) return false;
  return (
    !keeps ||
    (text(around.getFollowingNodesOnPage()).every(goesOver) && text(around.getNodesOnNextPage()).length > 0)
  );
}

// A paragraph of the body that runs over the page's end and has room for one line only before it.
function leavesOneLine(block: PdfPlaced): boolean {
  if (block.headlineLevel !== FLOWS || block.pageNumbers.length < 2 || !Array.isArray(block.text))
    return false;
  return linesLeft(block) < 2;
}

// A heading of a table that has no room for the table's beginning: where a table that repeats its headings is placed
// cannot be asked, its rows tell the page they were tried on.
function leavesItsTable(block: PdfPlaced): boolean {
  const rows = (block.headlineLevel ?? 0) - HEADS_TABLE;
  return rows >= 0 && linesLeft(block) < Math.max(HEADING_AND_ROWS, 1 + rows * ROW);
}

// Room on the page from the block's first line, in lines of its own size.
function linesLeft({ startPosition, text }: PdfPlaced): number {
  const { verticalRatio, pageInnerHeight } = startPosition;
  const sizes = Array.isArray(text) ? text.map((piece) => piece.fontSize ?? 0) : [];
  return ((1 - verticalRatio) * pageInnerHeight) / (Math.max(1, ...sizes) * LINE);
}

function keepsWithNext(element: StructuralElement, tab: DocumentTab): boolean {
  return !!element.paragraph && !!fullParagraphStyle(element.paragraph, tab).keepWithNext;
}

// "Don't add space between paragraphs of the same style".
function contextual(
  before: StructuralElement | undefined,
  after: StructuralElement | undefined,
  tab: DocumentTab,
): boolean {
  if (!before?.paragraph || !after?.paragraph) return false;
  const [one, two] = [fullParagraphStyle(before.paragraph, tab), fullParagraphStyle(after.paragraph, tab)];
  return (
    one.spacingMode === 'COLLAPSE_LISTS' &&
    two.spacingMode === 'COLLAPSE_LISTS' &&
    one.namedStyleType === two.namedStyleType
  );
}

function blocksOf(element: StructuralElement, available: number, layout: Layout): PdfNode[] {
  if (element.paragraph) {
    const { paragraph } = element;
    const label = layout.label(paragraph);
    const style = namedStyle(layout.tab, paragraph.paragraphStyle?.namedStyleType).text;
    const own = paragraph.elements?.[0]?.textRun?.textStyle;
    const glyph =
      label === undefined
        ? undefined
        : { ...inlineStyle(over(over(style, own), paragraph.bullet?.textStyle)), text: label };
    return keptWhole(paragraph, layout, pdfParagraph(paragraph, layout.tab, glyph, layout.numbers));
  }
  if (element.table) return [pdfTable(element.table, available, layout)];
  if (element.tableOfContents) return pdfBlocks(element.tableOfContents.content ?? [], available, layout);
  throw new NotEmulated('this kind of block in an export');
}

function keptWhole(paragraph: Paragraph, layout: Layout, blocks: PdfNode[]): PdfNode[] {
  if (!fullParagraphStyle(paragraph, layout.tab).keepLinesTogether) return blocks;
  return blocks.map(({ pageBreak, margin, ...block }) => ({
    stack: [block],
    unbreakable: true,
    margin,
    ...(pageBreak && { pageBreak }),
  }));
}

type Side = 'borderTop' | 'borderRight' | 'borderBottom' | 'borderLeft';
const sideWidth = (cell: TableCell | undefined, side: Side): number => {
  if (!cell) return 0;
  const border = cell.tableCellStyle?.[side];
  // A border that is not mentioned is Docs' default of one point (V126).
  return border ? points(border.width) : 1;
};
const sideColor = (cell: TableCell | undefined, side: Side) =>
  `#${hexColor(cell?.tableCellStyle?.[side]?.color) ?? '000000'}`;

function pdfTable(table: Table, available: number, layout: Layout): PdfNode {
  const rows = table.tableRows ?? [];
  const widths = columnWidths(table, available);
  const covered = coveredCells(table);
  const cells = rows.map((row) => row.tableCells ?? []);
  // One width per line of the grid: the widest border that lies on it.
  const horizontal = Array.from({ length: rows.length + 1 }, (_, line) =>
    Math.max(
      0,
      ...(cells[line] ?? []).map((cell) => sideWidth(cell, 'borderTop')),
      ...(cells[line - 1] ?? []).map((cell) => sideWidth(cell, 'borderBottom')),
    ),
  );
  const vertical = Array.from({ length: widths.length + 1 }, (_, line) =>
    Math.max(
      0,
      ...cells.map((row) => (row[line] ? sideWidth(row[line], 'borderLeft') : 0)),
      ...cells.map((row) => (line && row[line - 1] ? sideWidth(row[line - 1], 'borderRight') : 0)),
    ),
  );
  const inner = widths.map((width, c) => width - ((vertical[c] ?? 0) + (vertical[c + 1] ?? 0)) / 2);
  const whole = isWhole(table, layout.tab);
  // What is never parted repeats no headings.
  const headerRows = whole ? 0 : rows.findIndex((row) => !row.tableRowStyle?.tableHeader);
  return {
    table: {
      widths: inner,
      headerRows: Math.max(headerRows, 0),
      ...(headerRows > 0 && { keepWithHeaderRows: 1 }),
      dontBreakRows: rows.some((row) => row.tableRowStyle?.preventOverflow),
      heights: (row) => points(rows[row]?.tableRowStyle?.minRowHeight) || 'auto',
      body: cells.map((row, r) =>
        row.map((cell, c) =>
          covered[r]?.[c] ? { text: '' } : pdfCell(cell, widths.slice(c, c + spanOf(cell)), layout),
        ),
      ),
    },
    layout: {
      hLineWidth: (line) => horizontal[line] ?? 0,
      vLineWidth: (line) => vertical[line] ?? 0,
      hLineColor: (line) =>
        sideColor(
          cells[line]?.[0] ?? cells[line - 1]?.[0],
          line < rows.length ? 'borderTop' : 'borderBottom',
        ),
      vLineColor: (line) =>
        sideColor(
          cells[0]?.[line] ?? cells[0]?.[line - 1],
          line < widths.length ? 'borderLeft' : 'borderRight',
        ),
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
    margin: [0, 0, 0, 0],
    ...(whole && { unbreakable: true }),
  };
}

// A small table whose rows all keep with the next row, the last excepted: a block of signatures.
function isWhole({ tableRows: rows = [] }: Table, tab: DocumentTab): boolean {
  return (
    rows.length > 1 &&
    rows.length <= SMALL_TABLE &&
    rows
      .slice(0, -1)
      .every(({ tableCells }) =>
        tableCells?.some((cell) => cell.content?.some((element) => keepsWithNext(element, tab))),
      )
  );
}

const spanOf = (cell: TableCell) => cell.tableCellStyle?.columnSpan ?? 1;

function pdfCell(cell: TableCell, widths: number[], layout: Layout): PdfNode {
  const style = cell.tableCellStyle ?? {};
  const padding = [style.paddingLeft, style.paddingTop, style.paddingRight, style.paddingBottom].map((side) =>
    points(side, CELL_PADDING),
  ) as [number, number, number, number];
  const width = widths.reduce((sum, column) => sum + column, 0) - padding[0] - padding[2];
  const fill = hexColor(style.backgroundColor);
  const sides: Side[] = ['borderLeft', 'borderTop', 'borderRight', 'borderBottom'];
  return {
    stack: pdfBlocks(cell.content ?? [], width, { ...layout, flowing: false }),
    margin: padding,
    border: sides.map((side) => sideWidth(cell, side) > 0) as [boolean, boolean, boolean, boolean],
    ...(fill && { fillColor: `#${fill}` }),
    ...((style.columnSpan ?? 1) > 1 && { colSpan: style.columnSpan ?? 1 }),
    ...((style.rowSpan ?? 1) > 1 && { rowSpan: style.rowSpan ?? 1 }),
    ...(style.contentAlignment === 'MIDDLE' && { verticalAlignment: 'middle' }),
    ...(style.contentAlignment === 'BOTTOM' && { verticalAlignment: 'bottom' }),
  };
}

/** `block` and all within it, marked as part of a header or footer. */
export const asFrame = (block: PdfNode): PdfNode => marked(block, FRAME);

function marked(block: PdfNode, mark: number): PdfNode {
  const each = (blocks: PdfNode[]) => blocks.map((inner) => marked(inner, mark));
  return {
    ...block,
    headlineLevel: mark,
    ...(block.stack && { stack: each(block.stack) }),
    ...(block.columns && { columns: each(block.columns) }),
    ...(block.table && { table: { ...block.table, body: block.table.body.map(each) } }),
  };
}
