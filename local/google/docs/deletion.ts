// deleteContentRange: what may go, and what becomes of the paragraphs it joins (A9).
import type { Edit } from './edit';
import { settleFootnotes } from './footnotes';
import type { RequestJson, ResponseJson } from './json';
import type { Block, Paragraph } from './model';
import {
  blockSize,
  cellSize,
  contentSize,
  joined,
  paragraphSize,
  paragraphText,
  rowSize,
  slice,
  touch,
} from './model';
import type { Container, Segment } from './place';
import { rangeOf, shiftNamedRanges } from './place';
import { refuse, WORDS } from './refusal';

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
    const next = at + rowSize(row);
    if (start >= next) {
      at = next;
      continue;
    }
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

/** Deletes [start, end) of a segment; the batch's `mergedParagraph` reading decides whose style joined paragraphs take. */
function deleteRange(segment: Segment, start: number, end: number, merged: 'first' | 'last'): void {
  if (end === contentSize(segment.content)) refuse(WORDS.lastNewline);
  deleteWithin(segment.content, 0, [], start, end, merged);
  if (segment.kind === 'body') settleFootnotes(segment.tab);
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
