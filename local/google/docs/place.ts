// From Google's locations and ranges to places in the tree: which tab, segment, paragraph, table, cell.
import type {
  EndOfSegmentJson,
  LocationJson,
  RangeJson,
  TableCellLocationJson,
  TableRangeJson,
} from './json';
import type { Block, Cell, Model, Paragraph, Row, Tab, Table, TableOfContents } from './model';
import { blockSize, cellSize, contentSize, everyTab, rowSize } from './model';
import { refuse, WORDS } from './refusal';

/** One index space: the body, a header, a footer or a footnote. */
export interface Segment {
  tab: Tab;
  /** '' for the body. */
  id: string;
  kind: 'body' | 'header' | 'footer' | 'footnote';
  content: Block[];
}

export type Container = Cell | Row | Table | TableOfContents;

/** A paragraph with its first index and the boxes it stands in, outermost first. */
export interface ParagraphPlace {
  paragraph: Paragraph;
  start: number;
  /** The content list that holds the paragraph, and its position there. */
  box: Block[];
  at: number;
  around: Container[];
}

export interface TablePlace {
  segment: Segment;
  table: Table;
  start: number;
  box: Block[];
  at: number;
  around: Container[];
}

/** The tab a request names; the first one when it names none (A6). */
export function tabOf(model: Model, tabId?: string): Tab {
  const first = model.tabs[0];
  if (!first) throw new Error('a document has at least one tab');
  if (!tabId) return first;
  return everyTab(model.tabs).find((tab) => tab.id === tabId) ?? refuse(WORDS.noTab(tabId));
}

/** The segment of a location or range. */
export function segmentOf(model: Model, where: { segmentId?: string; tabId?: string }): Segment {
  const tab = tabOf(model, where.tabId);
  const id = where.segmentId ?? '';
  if (id === '') return { tab, id, kind: 'body', content: tab.body };
  const { [id]: header } = tab.headers;
  if (header) return { tab, id, kind: 'header', content: header };
  const { [id]: footer } = tab.footers;
  if (footer) return { tab, id, kind: 'footer', content: footer };
  const { [id]: footnote } = tab.footnotes;
  if (footnote) return { tab, id, kind: 'footnote', content: footnote };
  return refuse(WORDS.noSegment(id));
}

/** Segment and index of an insertion, from `location` or `endOfSegmentLocation`; indexes past the end are refused (A8). */
export function insertionPoint(
  model: Model,
  request: { location?: LocationJson; endOfSegmentLocation?: EndOfSegmentJson },
): { segment: Segment; index: number } {
  const { location, endOfSegmentLocation } = request;
  if (location && endOfSegmentLocation) refuse('Only one insertion location may be specified.');
  if (endOfSegmentLocation) {
    const segment = segmentOf(model, endOfSegmentLocation);
    return { segment, index: contentSize(segment.content) - 1 };
  }
  if (!location) return refuse('An insertion location must be specified.');
  const segment = segmentOf(model, location);
  const index = location.index ?? 0;
  const end = contentSize(segment.content);
  if (index < 0) refuse(`Index ${index} must be greater than or equal to 0.`);
  if (index >= end) refuse(WORDS.pastEnd(index, end));
  return { segment, index };
}

/** Segment and bounds of a range that is neither empty nor past the segment's end. */
export function rangeOf(
  model: Model,
  range: RangeJson | undefined,
): { segment: Segment; start: number; end: number } {
  if (!range) return refuse('The range must be specified.');
  const segment = segmentOf(model, range);
  const { startIndex: start = 0, endIndex } = range;
  if (endIndex === undefined) return refuse('The range must have an end index.');
  const size = contentSize(segment.content);
  if (start < 0) refuse(`Index ${start} must be greater than or equal to 0.`);
  if (endIndex <= start) refuse(WORDS.emptyRange);
  if (start >= size) refuse(WORDS.pastEnd(start, size));
  if (endIndex > size) refuse(WORDS.pastEnd(endIndex, size));
  return { segment, start, end: endIndex };
}

/** The paragraph whose units include `index`; undefined on a structural unit (A10). */
export function paragraphAt(content: Block[], index: number): ParagraphPlace | undefined {
  let box = content;
  let start = 0;
  const around: Container[] = [];
  for (;;) {
    let inner: { box: Block[]; start: number } | undefined;
    for (const [at, block] of box.entries()) {
      const end = start + blockSize(block);
      if (index >= end) {
        start = end;
        continue;
      }
      if (block.kind === 'paragraph') return { paragraph: block, start, box, at, around };
      if (block.kind === 'sectionBreak' || index === start || index === end - 1) return undefined;
      if (block.kind === 'tableOfContents') {
        around.push(block);
        inner = { box: block.content, start: start + 1 };
      } else {
        const found = cellAt(block, start, index);
        if (!found) return undefined;
        around.push(block, found.row, found.cell);
        inner = { box: found.cell.content, start: found.start + 1 };
      }
      break;
    }
    if (!inner) return undefined;
    box = inner.box;
    start = inner.start;
  }
}

function cellAt(
  table: Table,
  start: number,
  index: number,
): { row: Row; cell: Cell; start: number } | undefined {
  let at = start + 1;
  for (const row of table.rows) {
    const next = at + rowSize(row);
    if (index >= next) {
      at = next;
      continue;
    }
    if (index === at) return undefined;
    at += 1;
    for (const cell of row.cells) {
      const end = at + cellSize(cell);
      if (index < end) return index === at ? undefined : { row, cell, start: at };
      at = end;
    }
  }
  return undefined;
}

/** The table that begins exactly at the location, or the refusal. */
export function tableAt(model: Model, location: LocationJson | undefined): TablePlace {
  if (!location) return refuse(WORDS.notATable);
  const segment = segmentOf(model, location);
  const index = location.index ?? 0;
  let box = segment.content;
  let start = 0;
  const around: Container[] = [];
  for (;;) {
    let inner: { box: Block[]; start: number } | undefined;
    for (const [at, block] of box.entries()) {
      const end = start + blockSize(block);
      if (index >= end) {
        start = end;
        continue;
      }
      if (block.kind === 'table' && index === start) return { segment, table: block, start, box, at, around };
      if (block.kind === 'table') {
        const found = cellAt(block, start, index);
        if (found) {
          around.push(block, found.row, found.cell);
          inner = { box: found.cell.content, start: found.start + 1 };
        }
      } else if (block.kind === 'tableOfContents') {
        around.push(block);
        inner = { box: block.content, start: start + 1 };
      }
      break;
    }
    if (!inner) return refuse(WORDS.notATable);
    box = inner.box;
    start = inner.start;
  }
}

/** The first index of a row, or of the table's end unit when `row` is the number of rows. */
export function rowStart(place: TablePlace, row: number): number {
  let at = place.start + 1;
  for (const before of place.table.rows.slice(0, row)) at += rowSize(before);
  return at;
}

/** A cell location inside the bounds of its table. */
export function cellLocation(
  model: Model,
  location: TableCellLocationJson | undefined,
): { place: TablePlace; row: number; column: number } {
  const place = tableAt(model, location?.tableStartLocation);
  const { rowIndex: row = 0, columnIndex: column = 0 } = location ?? {};
  const rows = place.table.rows.length;
  const { columns } = place.table;
  if (row < 0 || row >= rows)
    refuse(`Row index ${row} must be within the bounds of the table, which has ${rows} rows.`);
  if (column < 0 || column >= columns) {
    refuse(`Column index ${column} must be within the bounds of the table, which has ${columns} columns.`);
  }
  return { place, row, column };
}

/** A rectangle of cells inside its table. */
export function cellRange(
  model: Model,
  range: TableRangeJson | undefined,
): { place: TablePlace; row: number; column: number; rowSpan: number; columnSpan: number } {
  const { place, row, column } = cellLocation(model, range?.tableCellLocation);
  const { rowSpan = 1, columnSpan = 1 } = range ?? {};
  if (rowSpan < 1 || columnSpan < 1) refuse('The row span and column span must be at least 1.');
  if (row + rowSpan > place.table.rows.length || column + columnSpan > place.table.columns) {
    refuse('The table range must be within the bounds of the table.');
  }
  return { place, row, column, rowSpan, columnSpan };
}

/** Every paragraph that shares a unit with [start, end). */
export function paragraphsIn(content: Block[], start: number, end: number): ParagraphPlace[] {
  const found: ParagraphPlace[] = [];
  const walk = (box: Block[], from: number, around: Container[]): void => {
    let at = from;
    for (const [position, block] of box.entries()) {
      const stop = at + blockSize(block);
      if (at < end && stop > start) {
        if (block.kind === 'paragraph')
          found.push({ paragraph: block, start: at, box, at: position, around });
        else if (block.kind === 'tableOfContents') walk(block.content, at + 1, [...around, block]);
        else if (block.kind === 'table') {
          let inner = at + 1;
          for (const row of block.rows) {
            const next = inner + rowSize(row);
            if (next <= start || inner >= end) {
              inner = next;
              continue;
            }
            inner += 1;
            for (const cell of row.cells) {
              const size = cellSize(cell);
              if (inner < end && inner + size > start)
                walk(cell.content, inner + 1, [...around, block, row, cell]);
              inner += size;
            }
          }
        }
      }
      at = stop;
    }
  };
  walk(content, 0, []);
  return found;
}

/** Whether the boxes around a place include a table. */
export const insideTable = (around: readonly Container[]): boolean => around.some((box) => 'rows' in box);

/** Moves the tab's named ranges of a segment after an edit at `at`: `removed` units went, `added` came. */
export function shiftNamedRanges(
  segment: Pick<Segment, 'tab' | 'id'>,
  at: number,
  removed: number,
  added: number,
): void {
  const { tab } = segment;
  if (tab.namedRanges.length === 0) return;
  const moved = (index: number, isEnd: boolean): number => {
    if (index < at || (isEnd && index === at)) return index;
    if (index < at + removed) return at;
    return index - removed + added;
  };
  for (const range of tab.namedRanges) {
    range.ranges = range.ranges
      .map((piece) =>
        piece.segment === segment.id
          ? { ...piece, start: moved(piece.start, false), end: moved(piece.end, true) }
          : piece,
      )
      .filter((piece) => piece.end > piece.start);
  }
  tab.namedRanges = tab.namedRanges.filter((range) => range.ranges.length > 0);
}
