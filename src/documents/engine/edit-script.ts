/** The edit script: a segment from left to right as what stays, what is inserted, and rows that come and go. */
import type { ParagraphText, SegmentText, TableText } from './segment-text';

/** Text without a newline, or one newline alone. */
export interface Piece {
  text: string;
  /** Template index whose text style it takes. */
  at: number;
  /** Template paragraph it belongs to. */
  paragraph: ParagraphText;
}

/** Template text [start, end) that stays; what no unit keeps is deleted. */
export interface KeepUnit {
  kind: 'keep';
  start: number;
  end: number;
  /** Set when the closing newline stands in for that of another paragraph. */
  closes?: ParagraphText;
}

/** Text inserted at a template index. */
export interface InsertUnit {
  kind: 'insert';
  anchor: number;
  pieces: Piece[];
  /** Items of a loop, as opposed to a value. */
  loop: boolean;
}

export interface DeleteRowUnit {
  kind: 'deleteRow';
  table: TableText;
  row: number;
}

/** Rows inserted below a template row. */
export interface NewRowsUnit {
  kind: 'newRows';
  table: TableText;
  row: number;
  rows: NewRow[];
}

export interface NewRow {
  /** Template row it repeats. */
  template: number;
  cells: Piece[][];
}

export type EditUnit = KeepUnit | InsertUnit | DeleteRowUnit | NewRowsUnit;
export type EditScript = EditUnit[];

/** Cuts text at its newlines. */
export function piecesOf(text: string, at: number, paragraph: ParagraphText): Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.split(/(\n)/)) {
    if (part !== '') pieces.push({ text: part, at, paragraph });
  }
  return pieces;
}

/** Template text cut at its runs and newlines, each piece knowing where its style comes from. */
export function templatePieces(segment: SegmentText, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = start; at < end; ) {
    const until = Math.min(end, segment.runAt(at).end);
    pieces.push(...piecesOf(segment.text.slice(at, until), at, segment.paragraphAt(at)));
    at = until;
  }
  return pieces;
}

/** The text of some pieces. */
export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

/** Where a unit begins in the template. */
export function startOf(unit: EditUnit): number {
  if (unit.kind === 'keep') return unit.start;
  if (unit.kind === 'insert') return unit.anchor;
  const row = unit.table.rows[unit.row]!;
  return unit.kind === 'deleteRow' ? row.start : row.end;
}
