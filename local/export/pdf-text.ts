// Turns Docs paragraphs into PDF text: styles, indents, soft breaks, tab stops, page fields, list labels.
import type { PdfNode } from 'pdfmake';
import { NotEmulated } from '../google/api-error';
import {
  type DocumentTab,
  hexColor,
  namedStyle,
  over,
  type Paragraph,
  type ParagraphStyle,
  points,
  type TextStyle,
} from './docs-json';
import { type EmbeddedImage, embeddedImage, type FloatingImage, floatingImage } from './images';

/** The page being laid out; `undefined` in the body, where the number is not known yet. */
export interface PageNumbers {
  page: number;
  pages: number;
}

// Word's single spacing of Times New Roman is 1.149 em; pdfmake's line leaves out the font's line gap: 1.107 em.
const SINGLE = 1.149 / 1.107;
const ALIGNMENTS: Record<string, string> = {
  START: 'left',
  CENTER: 'center',
  END: 'right',
  JUSTIFIED: 'justify',
};
const DEFAULT_SIZE = 11;
const DEFAULT_TAB = 36;

/** A paragraph's full style: its own over its named style's. */
export function fullParagraphStyle(paragraph: Paragraph, tab: DocumentTab): ParagraphStyle {
  const own = paragraph.paragraphStyle;
  return over(namedStyle(tab, own?.namedStyleType).paragraph, own);
}

interface Pieces {
  /** Inline pieces between tab characters. */
  segments: PdfNode[][];
  /** A picture instead of text: it stands on a line of its own. */
  picture?: PdfNode;
  /** True when a page break stands before this part of the paragraph. */
  breakBefore: boolean;
}

/** The blocks of one paragraph; `label` is its list number or bullet. */
export function pdfParagraph(
  paragraph: Paragraph,
  tab: DocumentTab,
  label: PdfNode | undefined,
  numbers: PageNumbers | undefined,
): PdfNode[] {
  const style = fullParagraphStyle(paragraph, tab);
  const parts = piecesOf(paragraph, tab, numbers);
  const floats = (paragraph.positionedObjectIds ?? []).map((id) => floating(floatingImage(tab, id)));
  const blocks = parts.map((part, index) => {
    const first = index === 0;
    const block = part.picture
      ? pictureBlock(part.picture, style)
      : laidOut(part.segments, style, first ? label : undefined, textSizeOf(paragraph, tab));
    block.margin = [
      block.margin![0],
      first ? points(style.spaceAbove) : 0,
      points(style.indentEnd),
      index === parts.length - 1 ? points(style.spaceBelow) : 0,
    ];
    if (part.breakBefore || (first && style.pageBreakBefore)) block.pageBreak = 'before';
    return framed(block, style);
  });
  const { pageBreak, ...opening } = blocks[0]!;
  if (!floats.length || !pageBreak) return [...floats, ...blocks];
  return [{ ...floats[0], pageBreak }, ...floats.slice(1), opening, ...blocks.slice(1)];
}

// Text does not run around pictures here: one that wants it stands above its paragraph, the others lie where they lie.
function floating(image: FloatingImage): PdfNode {
  return image.layout === 'around'
    ? { ...pdfPicture(image), margin: [image.left, Math.max(image.top, 0), 0, 0] }
    : { ...pdfPicture(image), relativePosition: { x: image.left, y: image.top } };
}

function pdfPicture(image: EmbeddedImage): PdfNode {
  if (image.type === 'gif') throw new NotEmulated('a GIF picture in a PDF');
  if (image.turn) throw new NotEmulated('a turned picture in a PDF');
  return { image: image.dataUrl, width: image.width, height: image.height };
}

function textSizeOf(paragraph: Paragraph, tab: DocumentTab): number {
  const base = namedStyle(tab, paragraph.paragraphStyle?.namedStyleType).text;
  const mark = paragraph.elements?.at(-1)?.textRun?.textStyle;
  return points(over(base, mark).fontSize, DEFAULT_SIZE);
}

function laidOut(
  segments: PdfNode[][],
  style: ParagraphStyle,
  label: PdfNode | undefined,
  emptySize: number,
): PdfNode {
  const start = points(style.indentStart);
  const first = style.indentFirstLine ? points(style.indentFirstLine) : start;
  const shared = {
    alignment: ALIGNMENTS[style.alignment ?? 'START'] ?? 'left',
    lineHeight: ((style.lineSpacing ?? 100) / 100) * SINGLE,
  };
  if (label)
    return {
      columns: [
        { ...label, ...shared, alignment: 'left', width: labelWidth(label, first, start), noWrap: true },
        { text: filled(segments.flat(), emptySize), ...shared, width: '*' },
      ],
      margin: [first, 0, 0, 0],
    };
  if (segments.length > 1) return tabbed(segments, style, shared, emptySize);
  return {
    text: filled(segments[0] ?? [], emptySize),
    ...shared,
    ...(first !== start && { leadingIndent: first - start }),
    margin: [start, 0, 0, 0],
  };
}

// A label wider than its hanging indent pushes the text to the next tab stop.
function labelWidth(label: PdfNode, first: number, start: number): number {
  const size = label.fontSize ?? DEFAULT_SIZE;
  const fits = (String(label.text).length * size) / 2 <= start - first;
  return fits ? start - first : nextDefaultStop(first, [label], size) - first;
}

// An empty paragraph is as high as its mark.
function filled(pieces: PdfNode[], size: number): PdfNode[] {
  return pieces.length ? pieces : [{ text: ' ', fontSize: size }];
}

// One line with tab stops becomes columns: as wide as the stop says, aligned as the stop says.
function tabbed(segments: PdfNode[][], style: ParagraphStyle, shared: PdfNode, size: number): PdfNode {
  const stops = style.tabStops ?? [];
  const start = points(style.indentStart);
  let at = start;
  const columns = segments.map((segment, index): PdfNode => {
    const text = filled(segment, size);
    const next = stops[index];
    const own = stops[index - 1];
    const alignment =
      own?.alignment === 'END' ? 'right' : own?.alignment === 'CENTER' ? 'center' : shared.alignment;
    const last = index === segments.length - 1;
    if (last || (own && own.alignment !== 'START')) return { text, ...shared, alignment, width: '*' };
    if (next && next.alignment !== 'START') return { text, ...shared, alignment, width: 'auto' };
    const offset = next ? points(next.offset) : nextDefaultStop(at, segment, size);
    const width = Math.max(offset - at, 1);
    at = offset;
    return { text, ...shared, alignment, width };
  });
  return { columns, margin: [start, 0, 0, 0] };
}

// Without stops of its own a paragraph stops every half inch; half an em is a fair width of a letter.
function nextDefaultStop(at: number, segment: PdfNode[], size: number): number {
  const letters = segment.reduce(
    (sum, piece) => sum + (typeof piece.text === 'string' ? piece.text.length : 0),
    0,
  );
  return (Math.floor((at + (letters * size) / 2) / DEFAULT_TAB) + 1) * DEFAULT_TAB;
}

// Paragraph borders and shading are a table of one cell around the text.
function framed(block: PdfNode, style: ParagraphStyle): PdfNode {
  const sides = [style.borderLeft, style.borderTop, style.borderRight, style.borderBottom];
  const widths = sides.map((side) => points(side?.width));
  const fill = hexColor(style.shading?.backgroundColor);
  if (!fill && !widths.some(Boolean)) return block;
  const { margin = [0, 0, 0, 0], pageBreak, ...inner } = block;
  const color = (index: number) => `#${hexColor(sides[index]?.color) ?? '000000'}`;
  const padding = (index: number) => () => points(sides[index]?.padding);
  return {
    table: {
      widths: ['*'],
      body: [[{ ...inner, border: [true, true, true, true], ...(fill && { fillColor: `#${fill}` }) }]],
    },
    layout: {
      vLineWidth: (line) => widths[line ? 2 : 0] ?? 0,
      hLineWidth: (line) => widths[line ? 3 : 1] ?? 0,
      vLineColor: (line) => color(line ? 2 : 0),
      hLineColor: (line) => color(line ? 3 : 1),
      paddingLeft: padding(0),
      paddingTop: padding(1),
      paddingRight: padding(2),
      paddingBottom: padding(3),
    },
    margin,
    ...(pageBreak && { pageBreak }),
  };
}

function piecesOf(paragraph: Paragraph, tab: DocumentTab, numbers: PageNumbers | undefined): Pieces[] {
  const base = namedStyle(tab, paragraph.paragraphStyle?.namedStyleType).text;
  const parts: Pieces[] = [{ segments: [[]], breakBefore: false }];
  const add = (piece: PdfNode) => parts.at(-1)!.segments.at(-1)!.push(piece);
  for (const element of paragraph.elements ?? []) {
    const text = textOf(element, numbers);
    if (text !== undefined) {
      const own = (
        element.textRun ??
        element.autoText ??
        element.person ??
        element.richLink ??
        element.dateElement
      )?.textStyle;
      const properties = inlineStyle(over(base, own));
      text.split('\t').forEach((piece, index) => {
        if (index) parts.at(-1)!.segments.push([]);
        if (piece) add({ text: opens(parts) ? keepLeadingSpaces(piece) : piece, ...properties });
      });
    } else if (element.pageBreak) parts.push({ segments: [[]], breakBefore: true });
    else if (element.inlineObjectElement) {
      const image = embeddedImage(tab, element.inlineObjectElement.inlineObjectId ?? '');
      parts.push(
        { segments: [[]], picture: pdfPicture(image), breakBefore: false },
        { segments: [[]], breakBefore: false },
      );
    } else if (!element.horizontalRule && !element.columnBreak) {
      const kind = Object.keys(element).find((key) => !key.endsWith('Index')) ?? 'element';
      throw new NotEmulated(`${kind} in an export`);
    }
  }
  return withoutEmpty(parts);
}

// Around pictures and breaks only parts with something in them are lines; a paragraph without any is one empty line.
function withoutEmpty(parts: Pieces[]): Pieces[] {
  const kept = parts.filter(
    (part) => part.picture || part.breakBefore || part.segments.some((segment) => segment.length),
  );
  return kept.length ? kept : parts.slice(0, 1);
}

function pictureBlock(picture: PdfNode, style: ParagraphStyle): PdfNode {
  return {
    ...picture,
    alignment: ALIGNMENTS[style.alignment ?? 'START']?.replace('justify', 'left'),
    margin: [points(style.indentStart), 0, 0, 0],
  };
}

const opens = (parts: Pieces[]) =>
  parts.length === 1 && parts[0]!.segments.every((segment) => !segment.length);

// The layout drops spaces that open a line; at a paragraph's beginning someone meant them.
const keepLeadingSpaces = (text: string) => text.replace(/^ +/, (spaces) => '\u00A0'.repeat(spaces.length));

function textOf(
  element: NonNullable<Paragraph['elements']>[number],
  numbers: PageNumbers | undefined,
): string | undefined {
  if (element.textRun)
    return (element.textRun.content ?? '')
      .replace(/\n$/, '')
      .replaceAll('\uE907', '')
      .replaceAll('\u000B', '\n');
  if (element.autoText) {
    if (!numbers) throw new NotEmulated('a page number in the body of a PDF');
    return String(element.autoText.type === 'PAGE_COUNT' ? numbers.pages : numbers.page);
  }
  if (element.person)
    return element.person.personProperties?.name ?? element.person.personProperties?.email ?? '';
  if (element.richLink) return element.richLink.richLinkProperties?.title ?? '';
  if (element.dateElement) return element.dateElement.dateElementProperties?.displayText ?? '';
  return undefined;
}

/** The inline properties of a full text style. */
export function inlineStyle(style: TextStyle): PdfNode {
  const color = hexColor(style.foregroundColor);
  const fill = hexColor(style.backgroundColor);
  const decoration = [
    ...(style.underline ? ['underline'] : []),
    ...(style.strikethrough ? ['lineThrough'] : []),
  ];
  return {
    fontSize: points(style.fontSize, DEFAULT_SIZE),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italics: true }),
    ...(decoration.length && { decoration }),
    ...(style.baselineOffset === 'SUPERSCRIPT' && { sup: true }),
    ...(style.baselineOffset === 'SUBSCRIPT' && { sub: true }),
    ...(color && { color: `#${color}` }),
    ...(fill && { background: `#${fill}` }),
    ...(style.link?.url && { link: style.link.url }),
  };
}
