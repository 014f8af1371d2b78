/** What can be wrong with a template or its data, and where in the document it is. */
import type { ParagraphText, SegmentText, TableText } from './segment-text';

/**
 * Stable names of everything the engine refuses; the words for people live beside them in `src/text`.
 * The facts that go with a code stand on its line.
 */
export const PROBLEM_CODES = [
  'UNCLOSED_TAG', // `{{` without `}}` in the same paragraph
  'BAD_EXPRESSION', // reason: one of BAD_EXPRESSIONS
  'FORBIDDEN_NAME', // name
  'UNKNOWN_BLOCK', // name
  'UNKNOWN_HELPER', // name
  'UNEXPECTED_CLOSE', // name
  'UNEXPECTED_ELSE',
  'MISMATCH', // expected, found
  'UNCLOSED_BLOCK', // name
  'TOO_DEEP', // most: blocks within blocks
  'CROSSES_TABLE', // name
  'NOT_IN_TABLE', // name: scope="row" outside a table
  'ELSE_IN_ROWS', // name
  'ROWS_OVERLAP', // name
  'OUTSIDE_ROW_LOOP', // a tag in a row that a block takes, outside that block
  'ROWSPAN_IN_LOOP', // name
  'TABLE_IN_LOOP',
  'OBJECT_IN_LOOP',
  'LIST_IN_LOOP', // bullets or numbering that the API cannot repeat
  'OPEN_SUGGESTION',
  'NOT_EDITABLE_VIEW', // mode
  'MISALIGNED', // the text's length differs from its indexes
  'MISSING', // path
  'NOT_TEXT', // path
  'NOT_A_LIST', // path
  'HELPER_FAILED', // name, reason
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Why an expression was refused (the fact `reason` of BAD_EXPRESSION). */
export const BAD_EXPRESSIONS = [
  'SYNTAX',
  'EMPTY',
  'PARTIAL',
  'RAW_BLOCK',
  'DECORATOR',
  'INVERSE_BLOCK',
  'WHITESPACE_CONTROL',
  'OBJECT_INSIDE',
  'COMBINING_MARK', // an accent or joiner right after the tag would join the value
  'LITERAL',
  'ARGUMENTS',
  'SCOPE',
] as const;
export type BadExpression = (typeof BAD_EXPRESSIONS)[number];

export const WARNING_CODES = [
  'MISSING', // path: no such field in the data, nothing was written
  'EMPTY', // path: the field is null, nothing was written
  'EMPTY_PARAGRAPH', // a removed part leaves an empty paragraph the API cannot delete
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Where something stands. Paragraphs, tables, rows and columns count from 1; `index` is the API's. */
export interface Place {
  tabId: string;
  tab: string;
  segment: SegmentText['kind'];
  segmentId: string;
  /** Ordinal in its cell when `table` is given, otherwise in its segment. */
  paragraph: number;
  table?: number;
  row?: number;
  column?: number;
  index: number;
}

export interface Report<Code> {
  code: Code;
  place: Place;
  /** The text concerned with up to 25 characters on either side. */
  excerpt: string;
  facts: Readonly<Record<string, string>>;
}

export type Problem = Report<ProblemCode>;
export type Warning = Report<WarningCode>;

const AROUND = 25;
const LONGEST_EXCERPT = 120;

/** The place of an index inside a paragraph. */
export function placeIn(segment: SegmentText, paragraph: ParagraphText, index: number): Place {
  return {
    ...placeOfSegment(segment, index),
    paragraph: paragraph.ordinal,
    ...placeOfCell(paragraph),
  };
}

/** The place of a table row, named by its first cell. */
export function placeOfRow(segment: SegmentText, table: TableText, row: number): Place {
  return {
    ...placeOfSegment(segment, table.rows[row]!.start),
    paragraph: 1,
    table: table.ordinal,
    row: row + 1,
    column: 1,
  };
}

/** A report on [start, end) of one paragraph. */
export function reportAt<Code>(
  code: Code,
  segment: SegmentText,
  start: number,
  end: number,
  facts: Record<string, string> = {},
): Report<Code> {
  const paragraph = segment.paragraphAt(start);
  return {
    code,
    place: placeIn(segment, paragraph, start),
    excerpt: excerptAround(segment, paragraph, start, end),
    facts,
  };
}

/** Reports without doubles (same code, same index, same facts), in the order of the document. */
export function withoutDoubles<Code>(reports: readonly Report<Code>[]): Report<Code>[] {
  const seen = new Map<string, Report<Code>>();
  for (const report of reports) {
    const { tabId, segmentId, index } = report.place;
    const key = JSON.stringify([report.code, tabId, segmentId, index, report.facts]);
    if (!seen.has(key)) seen.set(key, report);
  }
  return [...seen.values()];
}

function placeOfSegment(segment: SegmentText, index: number) {
  return {
    tabId: segment.tabId,
    tab: segment.tabTitle,
    segment: segment.kind,
    segmentId: segment.segmentId,
    index,
  };
}

function placeOfCell(paragraph: ParagraphText) {
  const cell = paragraph.path[paragraph.path.length - 1];
  return cell ? { table: cell.table.ordinal, row: cell.row + 1, column: cell.column + 1 } : {};
}

function excerptAround(segment: SegmentText, paragraph: ParagraphText, start: number, end: number): string {
  let from = Math.max(paragraph.start, start - AROUND);
  let to = Math.min(paragraph.end - 1, end + AROUND, from + LONGEST_EXCERPT);
  if (isLowSurrogate(segment.text, from) && from > paragraph.start) from -= 1;
  if (isLowSurrogate(segment.text, to)) to += 1;
  return segment.text.slice(from, Math.max(from, to));
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
