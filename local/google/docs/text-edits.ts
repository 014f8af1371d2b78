// insertText and insertPageBreak: where text may go and what it takes on there (A8, A10, A12).
import type { Edit } from './edit';
import type { RequestJson, ResponseJson, TextStyle } from './json';
import type { Paragraph, Piece } from './model';
import { isText, joined, paragraphText, slice, touch } from './model';
import type { ParagraphPlace, Segment } from './place';
import { insertionPoint, insideTable, paragraphAt, shiftNamedRanges } from './place';
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
