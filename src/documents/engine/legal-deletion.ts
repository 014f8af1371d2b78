/** Rewrites an edit script so that every deletion is one the Docs API allows and loops copy the right paragraphs. */
import type { EditScript, InsertUnit, KeepUnit } from './edit-script';
import { startOf } from './edit-script';
import { type ParagraphText, type SegmentText, STRUCTURE } from './segment-text';

export interface LegalScript {
  script: EditScript;
  /** Paragraphs that should be gone but must stay, empty, because nothing before them can take their place. */
  leftEmpty: ParagraphText[];
}

/**
 * The last newline of a cell or segment and the newline before a table, contents list or section break that
 * stays cannot be deleted (DeleteContentRange reference). Each such newline is kept, and the newline before it
 * in the same box goes instead.
 */
export function makeLegal(segment: SegmentText, script: EditScript): LegalScript {
  const turned = turnLoops(segment, script);
  const kept = new KeptIndexes(turned);
  const leftEmpty: ParagraphText[] = [];
  const missing = segment.paragraphs.filter(
    (paragraph) =>
      !kept.has(paragraph.end - 1) &&
      boxStays(paragraph, kept) &&
      (paragraph.last || (paragraph.beforeStructure !== null && kept.has(paragraph.beforeStructure))),
  );
  const legal = turned.slice();
  for (const paragraph of missing.reverse()) restoreNewline(segment, legal, paragraph, leftEmpty);
  return { script: joinInserts(legal), leftEmpty };
}

/**
 * Text inserted before a newline makes paragraphs like the one it ends, so items that end with a newline and
 * follow one are inserted before that newline, their own last newline moved to the front.
 */
function turnLoops(segment: SegmentText, script: EditScript): EditScript {
  const turned: EditScript = [];
  for (const unit of script) {
    const line = unit.kind === 'insert' && unit.loop ? lineBefore(segment, turned, unit) : null;
    const last = unit.kind === 'insert' ? unit.pieces[unit.pieces.length - 1] : undefined;
    if (!line || unit.kind !== 'insert' || last?.text !== '\n') {
      turned.push(unit);
      continue;
    }
    const newline = line.end - 1;
    const closes = line.closes ?? segment.paragraphAt(newline);
    turned.pop();
    if (line.start < newline) turned.push({ kind: 'keep', start: line.start, end: newline });
    turned.push(
      {
        kind: 'insert',
        anchor: newline,
        pieces: [{ text: '\n', at: newline, paragraph: closes }, ...unit.pieces.slice(0, -1)],
        loop: true,
      },
      { kind: 'keep', start: newline, end: line.end, closes: last.paragraph },
    );
  }
  return turned;
}

function lineBefore(segment: SegmentText, script: EditScript, unit: InsertUnit): KeepUnit | null {
  const before = script[script.length - 1];
  if (before?.kind !== 'keep' || segment.text[before.end - 1] !== '\n') return null;
  return sameBox(segment, before.end - 1, unit.anchor) ? before : null;
}

function sameBox(segment: SegmentText, one: number, other: number): boolean {
  return segment.paragraphAt(one).box === segment.paragraphAt(other).box;
}

/** A paragraph inside rows or a table that go away needs no newline of its own. */
function boxStays(paragraph: ParagraphText, kept: KeptIndexes): boolean {
  const step = paragraph.path[paragraph.path.length - 1];
  return !step || kept.has(step.table.rows[step.row]!.cells[step.column]!.start);
}

function restoreNewline(
  segment: SegmentText,
  script: EditScript,
  paragraph: ParagraphText,
  leftEmpty: ParagraphText[],
): void {
  const index = paragraph.end - 1;
  let position = script.findIndex((unit) => startOf(unit) > index);
  if (position === -1) position = script.length;
  const before = script[position - 1];
  const restored: KeepUnit = { kind: 'keep', start: index, end: index + 1, closes: paragraph };
  if (before?.kind === 'keep') {
    const last = before.end - 1;
    if (segment.text[last] === '\n' && sameBox(segment, last, index)) {
      restored.closes = before.closes ?? segment.paragraphAt(last);
      const shorter: KeepUnit[] =
        before.start < last ? [{ kind: 'keep', start: before.start, end: last }] : [];
      script.splice(position - 1, 1, ...shorter, restored);
      return;
    }
    if (segment.text[last] === STRUCTURE) leftEmpty.push(paragraph);
  } else if (before?.kind === 'insert') {
    const last = before.pieces[before.pieces.length - 1];
    if (last?.text === '\n') {
      restored.closes = last.paragraph;
      const pieces = before.pieces.slice(0, -1);
      script.splice(position - 1, 1, ...(pieces.length > 0 ? [{ ...before, pieces }] : []), restored);
      return;
    }
  } else leftEmpty.push(paragraph);
  script.splice(position, 0, restored);
}

/** Insertions at one index become one. */
function joinInserts(script: EditScript): EditScript {
  const joined: EditScript = [];
  for (const unit of script) {
    const before = joined[joined.length - 1];
    if (unit.kind === 'insert' && before?.kind === 'insert' && before.anchor === unit.anchor) {
      joined[joined.length - 1] = { ...before, pieces: [...before.pieces, ...unit.pieces] };
    } else joined.push(unit);
  }
  return joined;
}

class KeptIndexes {
  private readonly units: KeepUnit[];

  constructor(script: EditScript) {
    this.units = script.filter((unit): unit is KeepUnit => unit.kind === 'keep');
  }

  has(index: number): boolean {
    let low = 0;
    let high = this.units.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const unit = this.units[middle]!;
      if (index < unit.start) high = middle - 1;
      else if (index >= unit.end) low = middle + 1;
      else return true;
    }
    return false;
  }
}
