// insertText, deleteContentRange, replaceAllText, insertPageBreak: what moves text, by the rules A8–A10 and A12.
import { NotEmulated } from '../api-error';
import type { Edit } from './edit';
import type { RequestJson, ResponseJson, TextStyle } from './json';
import type { Block, Model, Paragraph, Piece } from './model';
import {
  blockSize,
  cellSize,
  contentSize,
  everyParagraph,
  everyTab,
  isText,
  joined,
  paragraphSize,
  paragraphText,
  segmentsOf,
  slice,
  touch,
} from './model';
import type { Container, ParagraphPlace, Segment } from './place';
import { insertionPoint, insideTable, paragraphAt, rangeOf, shiftNamedRanges } from './place';
import { refuse, WORDS } from './refusal';

const STRIPPED = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Text as Docs stores it: control and private-use characters go, U+000B stays (A12), lone surrogates become U+FFFD. */
export const storable = (text: string): string =>
  text.replace(STRIPPED, '').replace(LONE_SURROGATE, '\ufffd');

const simple = (unit: number): boolean =>
  unit < 0x300 || (unit > 0x370 && unit < 0x483) || (unit > 0x489 && unit < 0x530);

function refuseInsideGrapheme(text: string, offset: number): void {
  if (offset === 0 || simple(text.charCodeAt(offset)) || simple(text.charCodeAt(offset - 1))) return;
  if (graphemes.segment(text).containing(offset)?.index !== offset) refuse(WORDS.insideGrapheme);
}

const withoutLink = (style: TextStyle): TextStyle => {
  if (!style.link) return style;
  const { link: _link, foregroundColor: _colour, underline: _underline, ...rest } = style;
  return rest;
};

/** The style inserted text takes: of the unit before it, at a paragraph's start of the unit after it; never the link (A12). */
export function styleBefore(paragraph: Paragraph, offset: number): TextStyle {
  const [piece] = offset === 0 ? slice(paragraph.pieces, 0, 1) : slice(paragraph.pieces, offset - 1, offset);
  return withoutLink(piece?.style ?? {});
}

const withoutHeadingId = (style: Paragraph['style']): Paragraph['style'] => {
  if (!style.headingId) return style;
  const { headingId: _id, ...rest } = style;
  return rest;
};

/** Puts pieces into a paragraph at an offset; each newline among them ends a paragraph of the same style and bullet. */
export function insertPieces(place: ParagraphPlace, offset: number, pieces: readonly Piece[]): void {
  const { paragraph, box, at, around } = place;
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (!isText(piece)) {
      lines.at(-1)?.push(piece);
      continue;
    }
    const parts = piece.text.split('\n');
    for (const [position, part] of parts.entries()) {
      const last = position === parts.length - 1;
      lines.at(-1)?.push({ text: last ? part : `${part}\n`, style: piece.style });
      if (!last) lines.push([]);
    }
  }
  const first = lines[0] ?? [];
  first.unshift(...slice(paragraph.pieces, 0, offset));
  const rest = lines.pop() ?? [];
  rest.push(...slice(paragraph.pieces, offset, Number.POSITIVE_INFINITY));
  const before = lines.map((line): Paragraph => {
    const { positionedObjectIds: _objects, ...template } = paragraph;
    return { ...template, style: withoutHeadingId(paragraph.style), pieces: joined(line) };
  });
  paragraph.pieces = joined(rest);
  box.splice(at, 0, ...before);
  touch(around);
}

/** The paragraph and offset of an insertion index, refused outside paragraphs (A10) and inside grapheme clusters. */
export function insertionPlace(segment: Segment, index: number): { place: ParagraphPlace; offset: number } {
  const place = paragraphAt(segment.content, index) ?? refuse(WORDS.outsideParagraph);
  const offset = index - place.start;
  refuseInsideGrapheme(paragraphText(place.paragraph), offset);
  return { place, offset };
}

export function insertText({ model }: Edit, request: NonNullable<RequestJson['insertText']>): ResponseJson {
  if (!request.text) refuse(WORDS.noText);
  const { segment, index } = insertionPoint(model, request);
  const { place, offset } = insertionPlace(segment, index);
  const text = storable(request.text ?? '');
  if (text === '') refuse(WORDS.noText);
  insertPieces(place, offset, [{ text, style: styleBefore(place.paragraph, offset) }]);
  shiftNamedRanges(segment, index, 0, text.length);
  return {};
}

/** Inserts a page break and a newline; body only and never in a table. */
export function insertPageBreak(
  { model }: Edit,
  request: NonNullable<RequestJson['insertPageBreak']>,
): ResponseJson {
  const { segment, index } = insertionPoint(model, request);
  if (segment.kind !== 'body') refuse('Page breaks cannot be inserted inside a header, footer or footnote.');
  const { place, offset } = insertionPlace(segment, index);
  if (insideTable(place.around)) refuse('Page breaks cannot be inserted inside a table.');
  const style = styleBefore(place.paragraph, offset);
  insertPieces(place, offset, [
    { inline: 'pageBreak', value: {}, style },
    { text: '\n', style },
  ]);
  shiftNamedRanges(segment, index, 0, 2);
  return {};
}

const splitsSurrogates = (paragraph: Paragraph, offset: number): boolean => {
  const text = paragraphText(paragraph);
  return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
};

interface Bounds {
  block: Block;
  at: number;
  start: number;
}

function blockAt(box: readonly Block[], boxStart: number, index: number): Bounds | undefined {
  let start = boxStart;
  for (const [at, block] of box.entries()) {
    const end = start + blockSize(block);
    if (index < end) return { block, at, start };
    start = end;
  }
  return undefined;
}

function deleteWithin(
  box: Block[],
  boxStart: number,
  around: Container[],
  start: number,
  end: number,
  merged: 'first' | 'last',
): void {
  const first = blockAt(box, boxStart, start) ?? refuse(WORDS.undeletable);
  const stop = first.start + blockSize(first.block);
  if (first.block.kind === 'tableOfContents' && start > first.start && end < stop) {
    deleteWithin(first.block.content, first.start + 1, [...around, first.block], start, end, merged);
    return;
  }
  if (first.block.kind === 'table' && start > first.start && end < stop) {
    deleteWithinTable(first, around, start, end, merged);
    return;
  }
  const last = blockAt(box, boxStart, end) ?? refuse(WORDS.undeletable);
  if (first.block.kind === 'sectionBreak' && first.start === 0) refuse(WORDS.undeletable);
  if (first.block.kind !== 'paragraph' && start !== first.start) refuse(WORDS.undeletable);
  // The unit before `end` is the newline that a table, table of contents or section break needs.
  if (last.block.kind !== 'paragraph') refuse(WORDS.undeletable);
  const tail = last.block as Paragraph;
  const head = first.block.kind === 'paragraph' ? first.block : undefined;
  if (splitsSurrogates(tail, end - last.start)) refuse(WORDS.undeletable);
  if (head && splitsSurrogates(head, start - first.start)) refuse(WORDS.undeletable);

  const kept = head ? slice(head.pieces, 0, start - first.start) : [];
  const rest = slice(tail.pieces, end - last.start, paragraphSize(tail));
  if (head && head !== tail && kept.length > 0 && merged === 'first') {
    const objects = [...(head.positionedObjectIds ?? []), ...(tail.positionedObjectIds ?? [])];
    tail.style = head.style;
    if (head.bullet) tail.bullet = head.bullet;
    else delete tail.bullet;
    if (objects.length > 0) tail.positionedObjectIds = objects;
  }
  tail.pieces = joined([...kept, ...rest]);
  box.splice(first.at, last.at - first.at);
  touch(around);
}

function deleteWithinTable(
  { block, start: tableStart }: Bounds,
  around: Container[],
  start: number,
  end: number,
  merged: 'first' | 'last',
): void {
  if (block.kind !== 'table') return;
  let at = tableStart + 1;
  for (const row of block.rows) {
    at += 1;
    for (const cell of row.cells) {
      const stop = at + cellSize(cell);
      // Not the cell's start unit, and not its last newline (A9).
      if (start > at && end < stop) {
        deleteWithin(cell.content, at + 1, [...around, block, row, cell], start, end, merged);
        return;
      }
      at = stop;
    }
  }
  refuse(WORDS.undeletable);
}

/** Removes footnotes whose reference is gone. */
function dropLostFootnotes(segment: Segment): void {
  const ids = Object.keys(segment.tab.footnotes);
  if (ids.length === 0 || segment.kind !== 'body') return;
  const seen = new Set<string>();
  for (const paragraph of everyParagraph(segment.content)) {
    for (const piece of paragraph.pieces) {
      if (!isText(piece) && piece.inline === 'footnoteReference') {
        seen.add((piece.value as { footnoteId?: string }).footnoteId ?? '');
      }
    }
  }
  for (const id of ids) if (!seen.has(id)) delete segment.tab.footnotes[id];
}

/** Deletes [start, end) of a segment; the batch's `mergedParagraph` reading decides whose style joined paragraphs take. */
export function deleteRange(segment: Segment, start: number, end: number, merged: 'first' | 'last'): void {
  if (end === contentSize(segment.content)) refuse(WORDS.lastNewline);
  deleteWithin(segment.content, 0, [], start, end, merged);
  dropLostFootnotes(segment);
  shiftNamedRanges(segment, start, end - start, 0);
}

export function deleteContentRange(
  { model, readings }: Edit,
  request: NonNullable<RequestJson['deleteContentRange']>,
): ResponseJson {
  const { segment, start, end } = rangeOf(model, request.range);
  deleteRange(segment, start, end, readings.mergedParagraph);
  return {};
}

const fold = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

/** Replaces in every paragraph of every named tab and segment; the text takes the style of the first unit replaced. */
export function replaceAllText(
  { model }: Edit,
  { containsText, replaceText = '', tabsCriteria }: NonNullable<RequestJson['replaceAllText']>,
): ResponseJson {
  const { text = '', matchCase = false, searchByRegex = false } = containsText ?? {};
  if (searchByRegex) throw new NotEmulated('replaceAllText.containsText.searchByRegex');
  if (text === '') refuse('The text to match must be specified.');
  if (text.includes('\n') || replaceText.includes('\n'))
    throw new NotEmulated('replaceAllText with a newline');
  const put = storable(replaceText);
  const wanted = matchCase ? text : fold(text);
  let occurrences = 0;
  for (const tab of tabsNamed(model, tabsCriteria?.tabIds)) {
    for (const [id, content] of segmentsOf(tab)) {
      const kind =
        id === '' ? 'body' : id in tab.headers ? 'header' : id in tab.footers ? 'footer' : 'footnote';
      occurrences += replaceIn({ tab, id, kind, content }, wanted, matchCase, put);
    }
  }
  return { replaceAllText: occurrences > 0 ? { occurrencesChanged: occurrences } : {} };
}

export function tabsNamed(model: Model, ids: readonly string[] | undefined): Model['tabs'] {
  const tabs = everyTab(model.tabs);
  if (!ids || ids.length === 0) return tabs;
  return ids.map((id) => tabs.find((tab) => tab.id === id) ?? refuse(WORDS.noTab(id)));
}

function replaceIn(segment: Segment, wanted: string, matchCase: boolean, put: string): number {
  let occurrences = 0;
  const within = (box: Block[], from: number, around: Container[]): number => {
    let at = from;
    for (const block of box) {
      if (block.kind === 'paragraph') at = inParagraph(block, at, around);
      else if (block.kind === 'sectionBreak') at += 1;
      else if (block.kind === 'tableOfContents') {
        at = within(block.content, at + 1, [...around, block]) + 1;
      } else {
        at += 1;
        for (const row of block.rows) {
          at += 1;
          for (const cell of row.cells) at = within(cell.content, at + 1, [...around, block, row, cell]);
        }
        at += 1;
      }
    }
    return at;
  };
  const inParagraph = (paragraph: Paragraph, start: number, around: Container[]): number => {
    let from = 0;
    for (;;) {
      const text = paragraphText(paragraph);
      const found = (matchCase ? text : fold(text)).indexOf(wanted, from);
      if (found < 0) return start + paragraphSize(paragraph);
      const [first] = slice(paragraph.pieces, found, found + 1);
      paragraph.pieces = joined([
        ...slice(paragraph.pieces, 0, found),
        { text: put, style: first?.style ?? {} },
        ...slice(paragraph.pieces, found + wanted.length, Number.POSITIVE_INFINITY),
      ]);
      touch(around);
      shiftNamedRanges(segment, start + found, wanted.length, put.length);
      occurrences += 1;
      from = found + put.length;
    }
  };
  within(segment.content, 0, []);
  return occurrences;
}
