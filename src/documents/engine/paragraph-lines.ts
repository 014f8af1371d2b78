/** Follows each paragraph of the result back to the template, to find those whose style must be said again. */
import { type EditScript, type EditUnit, type InsertUnit, type Piece, templatePieces } from './edit-script';
import { type ParagraphText, type SegmentText, STRUCTURE } from './segment-text';
import { styleKey } from './style-difference';

/** A paragraph of the result that may not have the style it should. */
export interface Repair {
  wanted: ParagraphText;
  /** The template paragraphs whose style or bullet it may have instead. */
  possible: ParagraphText[];
  /** Its text from left to right, the closing newline included. */
  content: Piece[];
}

export interface Repairs {
  /** By the template index where the paragraph begins. */
  atIndex: ReadonlyMap<number, Repair>;
  /** By the inserting unit, in descending order of the offset where the paragraph begins. */
  inInsert: ReadonlyMap<InsertUnit, readonly { offset: number; repair: Repair }[]>;
}

interface Line {
  /** Where it begins: a template index, or an offset in inserted text. */
  index: number;
  insert: InsertUnit | null;
  offset: number;
  /** Template indexes between which its paragraphs were merged. */
  from: number;
  to: number;
  /** The paragraph its first text belongs to. */
  first: ParagraphText | null;
  content: Piece[];
  /** The paragraph its newline stands for. */
  closes: ParagraphText | null;
  /** Closed by an inserted newline, which copies the paragraph the insertion went into. */
  closedByInsert: boolean;
}

/**
 * Google documents that deleting across a paragraph boundary "may result in changes to paragraph styles" without
 * saying which paragraph wins, so every paragraph is repaired that touches a boundary deletion between different
 * styles, or an inserted newline that may copy another style.
 */
export function findRepairs(segment: SegmentText, script: EditScript): Repairs {
  const lines = linesOf(segment, script);
  const atIndex = new Map<number, Repair>();
  const inInsert = new Map<InsertUnit, { offset: number; repair: Repair }[]>();
  let following: ParagraphText[] = [];
  for (const line of lines.reverse()) {
    const wanted = line.first ?? line.closes ?? segment.paragraphAt(line.to);
    const merged = paragraphsBetween(segment, line.from, line.to, wanted.box);
    const possible = line.closedByInsert ? union(merged, following) : merged;
    following = possible;
    if (!possible.some((other) => differs(other, wanted))) continue;
    const repair = { wanted, possible, content: line.content };
    if (line.insert) {
      const known = inInsert.get(line.insert) ?? [];
      inInsert.set(line.insert, [...known, { offset: line.offset, repair }]);
    } else atIndex.set(line.index, repair);
  }
  return { atIndex, inInsert };
}

function differs(one: ParagraphText, other: ParagraphText): boolean {
  if (one === other) return false;
  return one.bullet !== other.bullet || styleKey(one.style) !== styleKey(other.style);
}

function union(some: ParagraphText[], others: ParagraphText[]): ParagraphText[] {
  return [...new Set([...some, ...others])];
}

function paragraphsBetween(segment: SegmentText, from: number, to: number, box: number): ParagraphText[] {
  const { paragraphs } = segment;
  const found: ParagraphText[] = [];
  for (let i = segment.paragraphIndexAt(from); paragraphs[i] && paragraphs[i]!.start <= to; i++) {
    if (paragraphs[i]!.box === box && paragraphs[i]!.end > from) found.push(paragraphs[i]!);
  }
  return found;
}

/** Lines that are not simply one kept paragraph. */
function linesOf(segment: SegmentText, script: EditScript): Line[] {
  const walk = new LineWalk(segment);
  for (const unit of script) walk.unit(unit);
  return walk.lines;
}

class LineWalk {
  readonly lines: Line[] = [];
  private line: Line = newLine(0, null, 0, 0);

  constructor(private readonly segment: SegmentText) {}

  unit(unit: EditUnit): void {
    if (unit.kind === 'keep') this.keep(unit.start, unit.end, unit.closes);
    else if (unit.kind === 'insert') this.insert(unit);
  }

  private keep(start: number, end: number, closes: ParagraphText | undefined): void {
    const { segment } = this;
    for (let i = segment.paragraphIndexAt(start); i < segment.paragraphs.length; i++) {
      const paragraph = segment.paragraphs[i]!;
      if (paragraph.start >= end) break;
      if (paragraph.end <= start) continue;
      if (paragraph.start > start) this.line = newLine(paragraph.start, null, 0, paragraph.start);
      const until = Math.min(end, paragraph.end);
      const newline = until === paragraph.end;
      this.line.content.push(...templatePieces(segment, Math.max(start, paragraph.start), until));
      if (until - Math.max(start, paragraph.start) > (newline ? 1 : 0)) this.line.first ??= paragraph;
      if (!newline) continue;
      this.close(paragraph.end - 1, closes ?? paragraph, false);
      this.line = newLine(paragraph.end, null, 0, paragraph.end);
    }
    if (segment.text[end - 1] === STRUCTURE) this.line = newLine(end, null, 0, end);
  }

  private insert(unit: InsertUnit): void {
    let offset = 0;
    for (const piece of unit.pieces) {
      offset += piece.text.length;
      this.line.content.push(piece);
      if (piece.text !== '\n') {
        this.line.first ??= piece.paragraph;
        continue;
      }
      this.close(unit.anchor, piece.paragraph, true);
      this.line = newLine(-1, unit, offset, unit.anchor);
    }
  }

  private close(at: number, closes: ParagraphText, closedByInsert: boolean): void {
    const line = { ...this.line, to: at, closes, closedByInsert };
    const paragraph = this.segment.paragraphAt(at);
    const own = closes === paragraph && (line.first ?? paragraph) === paragraph;
    const whole = own && !closedByInsert && !line.insert && line.from === paragraph.start;
    if (!whole) this.lines.push(line);
  }
}

function newLine(index: number, insert: InsertUnit | null, offset: number, from: number): Line {
  return {
    index,
    insert,
    offset,
    from,
    to: from,
    first: null,
    content: [],
    closes: null,
    closedByInsert: false,
  };
}
