// Turns Docs tables into those of a .docx file: column widths, borders, spans, padding, repeated header rows.
import {
  BorderStyle,
  TableCell as DocxCell,
  type Paragraph as DocxParagraph,
  Table as DocxTable,
  HeightRule,
  type IBorderOptions,
  ShadingType,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { columnWidths, coveredCells, hexColor, points, type Table, type TableCell } from './docs-json';
import { twips } from './docx-text';

/** What stands in a body, a frame or a cell. */
export type Block = DocxParagraph | DocxTable;
type Blocks = (content: NonNullable<TableCell['content']>, available: number) => Block[];
type CellBorder = NonNullable<NonNullable<TableCell['tableCellStyle']>['borderTop']>;

/** Cell padding where a document gives none, points: Google's own default. */
export const CELL_PADDING = 5;

const NO_BORDER = { style: BorderStyle.NIL, size: 0, color: 'auto' } as const;

// A border that is not mentioned is Docs' default: one point, solid, black (V126).
function cellBorder(border: CellBorder | undefined): IBorderOptions {
  if (!border) return { style: BorderStyle.SINGLE, size: 8, color: '000000' };
  const width = points(border.width);
  if (!width) return NO_BORDER;
  const style =
    border.dashStyle === 'DOT'
      ? BorderStyle.DOTTED
      : border.dashStyle === 'DASH'
        ? BorderStyle.DASHED
        : BorderStyle.SINGLE;
  return { style, size: Math.max(2, Math.round(width * 8)), color: hexColor(border.color) ?? 'auto' };
}

/** A table `available` points wide at most where its columns are not fixed; `blocks` writes the content of a cell. */
export function docxTable(table: Table, available: number, blocks: Blocks): DocxTable {
  const widths = columnWidths(table, available);
  const covered = coveredCells(table);
  const rows = (table.tableRows ?? []).map((row, r) => {
    const style = row.tableRowStyle;
    const height = points(style?.minRowHeight);
    return new TableRow({
      ...(style?.tableHeader && { tableHeader: true }),
      ...(style?.preventOverflow && { cantSplit: true }),
      ...(height && { height: { value: twips(height), rule: HeightRule.ATLEAST } }),
      children: (row.tableCells ?? []).flatMap((cell, c) =>
        covered[r]?.[c] ? [] : [docxCell(cell, widths.slice(c, c + spanOf(cell)), blocks)],
      ),
    });
  });
  return new DocxTable({
    rows,
    columnWidths: widths.map(twips),
    width: { type: WidthType.DXA, size: twips(sum(widths)) },
    layout: TableLayoutType.FIXED,
    indent: { type: WidthType.DXA, size: 0 },
    margins: {
      left: twips(CELL_PADDING),
      right: twips(CELL_PADDING),
      top: twips(CELL_PADDING),
      bottom: twips(CELL_PADDING),
    },
    borders: {
      top: NO_BORDER,
      bottom: NO_BORDER,
      left: NO_BORDER,
      right: NO_BORDER,
      insideHorizontal: NO_BORDER,
      insideVertical: NO_BORDER,
    },
  });
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const spanOf = (cell: TableCell) => cell.tableCellStyle?.columnSpan ?? 1;

function docxCell(cell: TableCell, widths: number[], blocks: Blocks): DocxCell {
  const style = cell.tableCellStyle ?? {};
  const padding = {
    top: points(style.paddingTop, CELL_PADDING),
    bottom: points(style.paddingBottom, CELL_PADDING),
    left: points(style.paddingLeft, CELL_PADDING),
    right: points(style.paddingRight, CELL_PADDING),
  };
  const fill = hexColor(style.backgroundColor);
  const width = sum(widths);
  const children = blocks(cell.content ?? [], width - padding.left - padding.right);
  return new DocxCell({
    children,
    width: { type: WidthType.DXA, size: twips(width) },
    margins: {
      top: twips(padding.top),
      bottom: twips(padding.bottom),
      left: twips(padding.left),
      right: twips(padding.right),
    },
    borders: {
      top: cellBorder(style.borderTop),
      bottom: cellBorder(style.borderBottom),
      left: cellBorder(style.borderLeft),
      right: cellBorder(style.borderRight),
    },
    ...((style.columnSpan ?? 1) > 1 && { columnSpan: style.columnSpan ?? 1 }),
    ...((style.rowSpan ?? 1) > 1 && { rowSpan: style.rowSpan ?? 1 }),
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    verticalAlign:
      style.contentAlignment === 'MIDDLE'
        ? VerticalAlignTable.CENTER
        : style.contentAlignment === 'BOTTOM'
          ? VerticalAlignTable.BOTTOM
          : VerticalAlignTable.TOP,
  });
}
