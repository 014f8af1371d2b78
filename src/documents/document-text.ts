// What a document says, paragraph by paragraph, and in what two such texts differ.
import type { DocumentJson } from './engine/document-json';
import type { EditRequest } from './engine/edit-request';
import { OBJECT, type SegmentText, STRUCTURE, segmentsOf } from './engine/segment-text';

/** Paragraphs of a text whose structural positions are marked: white space is one space, empty paragraphs are left out. */
export const paragraphsOfText = (text: string): string[] =>
  text
    .split(STRUCTURE)
    .join('')
    .split(OBJECT)
    .join('')
    .split('\n')
    .map((line) => line.replace(/[\s\u200b]+/g, ' ').trim())
    .filter((line) => line !== '');

/** Bodies, headers and footnotes; the foot of the page, where the code itself stands, is not the paper's text. */
export const isPaperText = ({ kind }: Pick<SegmentText, 'kind'>): boolean => kind !== 'footer';

/** The paragraphs of a document as `documents.get` gives it with tabs; pictures say nothing. */
export const paragraphsIn = (document: DocumentJson): string[] =>
  segmentsOf(document)
    .filter(isPaperText)
    .flatMap(({ text }) => paragraphsOfText(text));

/** In how many paragraphs and table rows a suggestion waits to be accepted or rejected. */
export const suggestionsIn = (document: DocumentJson): number =>
  segmentsOf(document).reduce(
    (sum, { paragraphs, suggestedRows }) =>
      sum + paragraphs.filter(({ hasSuggestion }) => hasSuggestion).length + suggestedRows.length,
    0,
  );

/** Requests that put `words` in the place of the last of `marks` in each foot; none where it stands already, undefined where there is no place. */
export function footRequests(
  document: DocumentJson,
  marks: RegExp,
  words: string,
): EditRequest[] | undefined {
  const places = segmentsOf(document)
    .filter((segment) => !isPaperText(segment))
    .flatMap(({ tabId, segmentId, text }) => {
      const found = [...text.matchAll(new RegExp(marks.source, 'g'))].pop();
      return found ? [{ tabId, segmentId, at: found.index, mark: found[0] }] : [];
    });
  if (places.length === 0) return undefined;
  return places
    .filter(({ mark }) => mark !== words)
    .flatMap(({ tabId, segmentId, at, mark }) => [
      // After the mark, so that the words look as it did.
      { insertText: { location: { tabId, segmentId, index: at + mark.length }, text: words } },
      {
        deleteContentRange: {
          range: { tabId, segmentId, startIndex: at, endIndex: at + mark.length },
        },
      },
    ]);
}

/** Paragraphs that stand in one text and not in the other, side by side; an empty side where nothing stood in their place. */
export interface Difference {
  before: string[];
  after: string[];
  /** Where `after` begins, or would begin, in the later text. */
  at: number;
}

/** In what `after` differs from `before`, in the order of the text. */
export function differences(before: readonly string[], after: readonly string[]): Difference[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const one = before.slice(start, before.length - end);
  const other = after.slice(start, after.length - end);
  // Longest common subsequence of what is left; `longest[i][j]` counts from i and j on.
  const longest = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      (longest[i] as Uint16Array)[j] =
        one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: Difference[] = [];
  let open: Difference | undefined;
  const here = (j: number): Difference => {
    if (!open) {
      open = { before: [], after: [], at: start + j };
      found.push(open);
    }
    return open;
  };
  for (let i = 0, j = 0; i < one.length || j < other.length; ) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      open = undefined;
      i++;
      j++;
    } else if (j >= other.length || (i < one.length && at(i + 1, j) >= at(i, j + 1)))
      here(j).before.push(one[i++] as string);
    else here(j).after.push(other[j++] as string);
  }
  return found;
}
