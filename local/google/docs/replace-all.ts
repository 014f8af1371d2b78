// replaceAllText in every segment of the named tabs.
import { NotEmulated } from '../api-error';
import type { Edit } from './edit';
import type { RequestJson, ResponseJson } from './json';
import type { Block, Model } from './model';
import {
  blockSize,
  cellSize,
  everyTab,
  joined,
  paragraphSize,
  paragraphText,
  rowSize,
  segmentsOf,
  slice,
} from './model';
import { paragraphAt, shiftNamedRanges } from './place';
import { refuse, WORDS } from './refusal';
import { insertPieces, storable } from './text-edits';

const fold = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

/** The tabs a criterion names; all of them when it names none. */
export function tabsNamed(model: Model, ids: readonly string[] | undefined): Model['tabs'] {
  const tabs = everyTab(model.tabs);
  if (!ids || ids.length === 0) return tabs;
  return ids.map((id) => tabs.find((tab) => tab.id === id) ?? refuse(WORDS.noTab(id)));
}

/** Where a text stands in a content, by index, never overlapping and never across paragraphs. */
function occurrences(content: readonly Block[], start: number, wanted: string, matchCase: boolean): number[] {
  const found: number[] = [];
  let at = start;
  for (const block of content) {
    if (block.kind === 'paragraph') {
      const text = matchCase ? paragraphText(block) : fold(paragraphText(block));
      for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + wanted.length)) {
        found.push(at + from);
      }
      at += paragraphSize(block);
    } else if (block.kind === 'sectionBreak') at += 1;
    else if (block.kind === 'tableOfContents') {
      found.push(...occurrences(block.content, at + 1, wanted, matchCase));
      at += blockSize(block);
    } else {
      let cellStart = at + 1;
      for (const row of block.rows) {
        const next = cellStart + rowSize(row);
        cellStart += 1;
        for (const cell of row.cells) {
          found.push(...occurrences(cell.content, cellStart + 1, wanted, matchCase));
          cellStart += cellSize(cell);
        }
        cellStart = next;
      }
      at = cellStart + 1;
    }
  }
  return found;
}

/** Replaces in every paragraph of every named tab and segment; the text takes the style of the first unit replaced. */
export function replaceAllText(
  { model }: Edit,
  { containsText, replaceText = '', tabsCriteria }: NonNullable<RequestJson['replaceAllText']>,
): ResponseJson {
  const { text = '', matchCase = false, searchByRegex = false } = containsText ?? {};
  if (searchByRegex) throw new NotEmulated('replaceAllText.containsText.searchByRegex');
  if (text === '') refuse('The text to match must be specified.');
  if (text.includes('\n')) throw new NotEmulated('replaceAllText of a text with a newline');
  const put = storable(replaceText);
  const wanted = matchCase ? text : fold(text);
  let occurrencesChanged = 0;
  for (const tab of tabsNamed(model, tabsCriteria?.tabIds)) {
    for (const [id, content] of segmentsOf(tab)) {
      const found = occurrences(content, 0, wanted, matchCase);
      for (const index of found.reverse()) {
        const place = paragraphAt(content, index);
        if (!place) throw new Error('a match outside paragraphs');
        const { paragraph } = place;
        const offset = index - place.start;
        const [first] = slice(paragraph.pieces, offset, offset + 1);
        paragraph.pieces = joined([
          ...slice(paragraph.pieces, 0, offset),
          ...slice(paragraph.pieces, offset + wanted.length, paragraphSize(paragraph)),
        ]);
        insertPieces(place, offset, [{ text: put, style: first?.style ?? {} }]);
        shiftNamedRanges({ tab, id }, index, wanted.length, put.length);
      }
      occurrencesChanged += found.length;
    }
  }
  return { replaceAllText: occurrencesChanged > 0 ? { occurrencesChanged } : {} };
}
