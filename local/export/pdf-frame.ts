// Estimates how high a header or footer is, so that it can stand on its margin.
import {
  columnWidths,
  type DocumentTab,
  namedStyle,
  over,
  type Paragraph,
  points,
  type StructuralElement,
} from './docs-json';
import { CELL_PADDING } from './docx-table';
import { fullParagraphStyle } from './pdf-text';

const LINE = 1.149;
// Width of a letter of Tinos in ems, on the wide side: a frame that is too high for its place is not drawn at all.
const LETTER = 0.6;

/** Height of `content` in points when set `width` points wide. */
export function frameHeight(content: StructuralElement[], width: number, tab: DocumentTab): number {
  return content.reduce((sum, element) => sum + blockHeight(element, width, tab), 0);
}

function blockHeight(element: StructuralElement, width: number, tab: DocumentTab): number {
  if (element.paragraph) return paragraphHeight(element.paragraph, width, tab);
  if (!element.table) return 0;
  const columns = columnWidths(element.table, width);
  return (element.table.tableRows ?? []).reduce((sum, row) => {
    const cells = (row.tableCells ?? []).map((cell, c) => {
      const style = cell.tableCellStyle ?? {};
      const sides = points(style.paddingLeft, CELL_PADDING) + points(style.paddingRight, CELL_PADDING);
      return (
        frameHeight(cell.content ?? [], (columns[c] ?? width) - sides, tab) +
        points(style.paddingTop, CELL_PADDING) +
        points(style.paddingBottom, CELL_PADDING)
      );
    });
    return sum + Math.max(points(row.tableRowStyle?.minRowHeight), ...cells);
  }, 0);
}

function paragraphHeight(paragraph: Paragraph, width: number, tab: DocumentTab): number {
  const style = fullParagraphStyle(paragraph, tab);
  const base = namedStyle(tab, paragraph.paragraphStyle?.namedStyleType).text;
  let size = 0;
  let letters = 0;
  let lines = 1;
  let pictures = 0;
  for (const element of paragraph.elements ?? []) {
    const own = (element.textRun ?? element.autoText)?.textStyle;
    size = Math.max(size, points(over(base, own).fontSize, 11));
    const text = element.textRun?.content?.replace(/\n$/, '') ?? '';
    const picture = element.inlineObjectElement?.inlineObjectId;
    if (picture)
      pictures += points(tab.inlineObjects?.[picture]?.inlineObjectProperties?.embeddedObject?.size?.height);
    letters += text.length;
    lines += text.split('\u000B').length - 1;
  }
  lines = Math.max(lines, Math.ceil((letters * size * LETTER) / Math.max(width, 1)));
  const spacing = (style.lineSpacing ?? 100) / 100;
  return pictures + lines * size * LINE * spacing + points(style.spaceAbove) + points(style.spaceBelow);
}
