// A document as a tree without indexes: tabs, segments, paragraphs, tables. Styles are values: replaced, never changed in place.
import type {
  Bullet,
  DocumentStyle,
  InlineObject,
  ListJson,
  NamedStyles,
  ParagraphElementJson,
  ParagraphStyle,
  PositionedObject,
  SectionStyle,
  TableCellStyle,
  TableRowStyle,
  TableStyle,
  TextStyle,
} from './json';

/** A stretch of text with one style; the last piece of a paragraph ends with its newline. */
export interface TextPiece {
  text: string;
  style: TextStyle;
}

/** The inline elements that take one index each (A1). */
export type InlineKind =
  | 'autoText'
  | 'pageBreak'
  | 'columnBreak'
  | 'inlineObjectElement'
  | 'footnoteReference'
  | 'horizontalRule'
  | 'person'
  | 'richLink'
  | 'dateElement'
  | 'equation';

/** One inline element: its JSON without indexes and without the text style. */
interface InlinePiece {
  inline: InlineKind;
  value: NonNullable<ParagraphElementJson[InlineKind]>;
  style: TextStyle;
}

export type Piece = TextPiece | InlinePiece;

export interface Paragraph {
  kind: 'paragraph';
  pieces: Piece[];
  style: ParagraphStyle;
  bullet?: Bullet;
  positionedObjectIds?: string[];
}

export interface Cell {
  style: TableCellStyle;
  content: Block[];
}

export interface Row {
  style: TableRowStyle;
  cells: Cell[];
}

export interface Table {
  kind: 'table';
  columns: number;
  style: TableStyle;
  rows: Row[];
}

export interface SectionBreak {
  kind: 'sectionBreak';
  style: SectionStyle;
}

export interface TableOfContents {
  kind: 'tableOfContents';
  content: Block[];
}

export type Block = Paragraph | Table | SectionBreak | TableOfContents;

/** A named range: pieces of segments, kept as indexes and moved by every edit. `segment` is '' for the body. */
export interface NamedRange {
  id: string;
  name: string;
  ranges: { segment: string; start: number; end: number }[];
}

export interface Tab {
  id: string;
  title: string;
  iconEmoji?: string;
  children: Tab[];
  body: Block[];
  headers: Record<string, Block[]>;
  footers: Record<string, Block[]>;
  footnotes: Record<string, Block[]>;
  documentStyle: DocumentStyle;
  namedStyles?: NamedStyles;
  lists: Record<string, ListJson>;
  inlineObjects: Record<string, InlineObject>;
  positionedObjects: Record<string, PositionedObject>;
  namedRanges: NamedRange[];
}

/** A whole document; the first tab is never missing. */
export interface Model {
  tabs: Tab[];
}

export const isText = (piece: Piece): piece is TextPiece => 'text' in piece;

/** Indexes a piece takes: UTF-16 code units, or one for an inline element. */
export const pieceSize = (piece: Piece): number => (isText(piece) ? piece.text.length : 1);

export const paragraphSize = (paragraph: Paragraph): number => {
  let size = 0;
  for (const piece of paragraph.pieces) size += pieceSize(piece);
  return size;
};

const sizes = new WeakMap<Cell | Row | Table | TableOfContents, number>();

/** Forgets the remembered sizes of containers whose content changed. */
export function touch(containers: readonly (Cell | Row | Table | TableOfContents)[]): void {
  for (const container of containers) sizes.delete(container);
}

const remembered = <C extends Cell | Row | Table | TableOfContents>(
  container: C,
  count: () => number,
): number => {
  const known = sizes.get(container);
  if (known !== undefined) return known;
  const size = count();
  sizes.set(container, size);
  return size;
};

export const contentSize = (content: readonly Block[]): number => {
  let size = 0;
  for (const block of content) size += blockSize(block);
  return size;
};

export const cellSize = (cell: Cell): number => remembered(cell, () => 1 + contentSize(cell.content));

export const rowSize = (row: Row): number =>
  remembered(row, () => row.cells.reduce((size, cell) => size + cellSize(cell), 1));

/** Indexes a block takes (A1): a table is 1 + rows(1 + cells(1 + content)) + 1. */
export function blockSize(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return paragraphSize(block);
    case 'sectionBreak':
      return 1;
    case 'table':
      return remembered(block, () => block.rows.reduce((size, row) => size + rowSize(row), 2));
    case 'tableOfContents':
      return remembered(block, () => 2 + contentSize(block.content));
  }
}

/** The paragraph's text with U+FFFC for each inline element: offset in it = offset in the document. */
export const paragraphText = (paragraph: Paragraph): string => {
  let text = '';
  for (const piece of paragraph.pieces) text += isText(piece) ? piece.text : '\ufffc';
  return text;
};

/** Deep equality of JSON values. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left).filter((key) => left[key] !== undefined);
  if (keys.length !== Object.keys(right).filter((key) => right[key] !== undefined).length) return false;
  return keys.every((key) => same(left[key], right[key]));
}

/** Joins neighbours of equal style and drops empty text (A4, V118). */
export function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    if (!isText(piece)) {
      result.push(piece);
      continue;
    }
    if (piece.text === '') continue;
    const before = result.at(-1);
    if (before && isText(before) && same(before.style, piece.style)) {
      result[result.length - 1] = { text: before.text + piece.text, style: before.style };
    } else result.push(piece);
  }
  return result;
}

/** The pieces from offset `from` up to `to` of a paragraph. */
export function slice(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const size = pieceSize(piece);
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, size);
    if (start < end)
      result.push(isText(piece) ? { text: piece.text.slice(start, end), style: piece.style } : piece);
    at += size;
  }
  return result;
}

/** Every tab, parents before their children. */
export function everyTab(tabs: readonly Tab[]): Tab[] {
  return tabs.flatMap((tab) => [tab, ...everyTab(tab.children)]);
}

/** Every paragraph of a content, cells and tables of contents included. */
export function* everyParagraph(content: readonly Block[]): Generator<Paragraph> {
  for (const block of content) {
    if (block.kind === 'paragraph') yield block;
    else if (block.kind === 'tableOfContents') yield* everyParagraph(block.content);
    else if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row.cells) yield* everyParagraph(cell.content);
    }
  }
}

/** The segments of a tab: '' is the body, the rest are headers, footers and footnotes by id. */
export function segmentsOf(tab: Tab): [string, Block[]][] {
  return [
    ['', tab.body],
    ...Object.entries(tab.headers),
    ...Object.entries(tab.footers),
    ...Object.entries(tab.footnotes),
  ];
}
