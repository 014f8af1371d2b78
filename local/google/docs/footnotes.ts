// createFootnote, and what becomes of footnotes when their references move or go.

import { emptyParagraph } from './blank';
import type { Edit } from './edit';
import type { RequestJson, ResponseJson } from './json';
import type { Tab } from './model';
import { everyParagraph, isText } from './model';
import { insertionPoint, shiftNamedRanges } from './place';
import { refuse } from './refusal';
import { insertionPlace, insertPieces, styleBefore } from './text-edits';

/** Drops footnotes whose reference is gone and numbers the rest in the order of the text. */
export function settleFootnotes(tab: Tab): void {
  const ids = Object.keys(tab.footnotes);
  if (ids.length === 0) return;
  const seen = new Set<string>();
  for (const paragraph of everyParagraph(tab.body)) {
    for (const piece of paragraph.pieces) {
      if (isText(piece) || piece.inline !== 'footnoteReference') continue;
      const { footnoteId = '' } = piece.value as { footnoteId?: string };
      seen.add(footnoteId);
      piece.value = { footnoteId, footnoteNumber: String(seen.size) };
    }
  }
  for (const id of ids) if (!seen.has(id)) delete tab.footnotes[id];
}

/** Puts a reference into the body and makes a footnote of a space and a newline (A13). */
export function createFootnote(
  { model, newId }: Edit,
  request: NonNullable<RequestJson['createFootnote']>,
): ResponseJson {
  const { segment, index } = insertionPoint(model, request);
  if (segment.kind !== 'body') refuse('Footnotes cannot be inserted inside a header, footer or footnote.');
  const { place, offset } = insertionPlace(segment, index);
  const footnoteId = newId('kix.');
  const style = styleBefore(place.paragraph, offset);
  insertPieces(place, offset, [{ inline: 'footnoteReference', value: { footnoteId }, style }]);
  shiftNamedRanges(segment, index, 0, 1);
  const note = emptyParagraph();
  segment.tab.footnotes[footnoteId] = [{ ...note, pieces: [{ text: ' \n', style: {} }] }];
  settleFootnotes(segment.tab);
  return { createFootnote: { footnoteId } };
}
