/** A segment (body, header, footer, footnote) as one string whose offsets are the API's indexes. */
import type {
  DocumentJson,
  ParagraphElementJson,
  ParagraphJson,
  StructuralElementJson,
  StyleJson,
  TabJson,
  TableCellJson,
} from './document-json';

/** Stands for a structural position: section break, start of a table, row or cell, end of a table. */
export const STRUCTURE = '\uE000';
/** Stands for each unit of a picture, chip, page number, footnote mark, equation. */
export const OBJECT = '\uFFFC';

/** A run of equal text style, or one element that is not text. */
export interface RunText {
  start: number;
  end: number;
  style: StyleJson;
  object: boolean;
  footnoteId?: string;
}

export interface CellText {
  start: number;
  end: number;
  /** First index of the cell's first paragraph. */
  content: number;
  style: StyleJson;
  rowSpan: number;
  columnSpan: number;
  /** True when a merged cell to the left or above hides this one. */
  covered: boolean;
}

export interface RowText {
  start: number;
  end: number;
  style: StyleJson;
  cells: CellText[];
}

export interface TableText {
  start: number;
  end: number;
  ordinal: number;
  path: readonly CellStep[];
  rows: RowText[];
}

export interface CellStep {
  table: TableText;
  row: number;
  column: number;
}

export interface ParagraphText {
  start: number;
  /** One past the closing newline. */
  end: number;
  ordinal: number;
  path: readonly CellStep[];
  /** Number of the cell or text flow it belongs to; paragraphs of one box can be merged. */
  box: number;
  style: StyleJson;
  /** List and level as one comparable string, empty without a bullet. */
  bullet: string;
  /** Last paragraph of its box: its newline cannot be deleted. */
  last: boolean;
  /** Start of the table, contents list or section break right after it. */
  beforeStructure: number | null;
  hasPositionedObjects: boolean;
  hasSuggestion: boolean;
}

export interface SegmentText {
  tabId: string;
  tabTitle: string;
  kind: 'body' | 'header' | 'footer' | 'footnote';
  /** Empty for the body. */
  segmentId: string;
  text: string;
  runs: readonly RunText[];
  paragraphs: readonly ParagraphText[];
  tables: readonly TableText[];
  /** Start indexes of text runs whose length differs from their indexes. */
  misaligned: readonly number[];
  /** Table rows with an open suggestion. */
  suggestedRows: readonly { table: TableText; row: number }[];
  /** The paragraph holding an index; the nearest earlier one for a structural index. */
  paragraphAt(index: number): ParagraphText;
  /** The position of that paragraph in `paragraphs`. */
  paragraphIndexAt(index: number): number;
  runAt(index: number): RunText;
}

/** Every segment of every tab, child tabs included, bodies first within a tab. Throws when read without tabs. */
export function segmentsOf(document: DocumentJson): SegmentText[] {
  if (!document.tabs) throw new Error('The document must be read with includeTabsContent');
  return document.tabs.flatMap(segmentsOfTab);
}

function segmentsOfTab(tab: TabJson): SegmentText[] {
  const tabId = tab.tabProperties?.tabId ?? '';
  const tabTitle = tab.tabProperties?.title ?? '';
  const content = tab.documentTab ?? {};
  const segments: SegmentText[] = [];
  const add = (
    kind: SegmentText['kind'],
    segmentId: string,
    elements?: readonly StructuralElementJson[] | null,
  ) => {
    if (elements && elements.length > 0)
      segments.push(new SegmentReader(tabId, tabTitle, kind, segmentId, elements));
  };
  add('body', '', content.body?.content);
  for (const [id, header] of Object.entries(content.headers ?? {})) add('header', id, header.content);
  for (const [id, footer] of Object.entries(content.footers ?? {})) add('footer', id, footer.content);
  for (const [id, note] of Object.entries(content.footnotes ?? {})) add('footnote', id, note.content);
  return [...segments, ...(tab.childTabs ?? []).flatMap(segmentsOfTab)];
}

class SegmentReader implements SegmentText {
  text = '';
  readonly runs: RunText[] = [];
  readonly paragraphs: ParagraphText[] = [];
  readonly tables: TableText[] = [];
  readonly misaligned: number[] = [];
  readonly suggestedRows: { table: TableText; row: number }[] = [];
  private boxes = 0;

  constructor(
    readonly tabId: string,
    readonly tabTitle: string,
    readonly kind: SegmentText['kind'],
    readonly segmentId: string,
    content: readonly StructuralElementJson[],
  ) {
    this.readBox(content, []);
  }

  paragraphAt(index: number): ParagraphText {
    return this.paragraphs[this.paragraphIndexAt(index)]!;
  }

  paragraphIndexAt(index: number): number {
    return lastStartingBy(this.paragraphs, index);
  }

  runAt(index: number): RunText {
    return this.runs[lastStartingBy(this.runs, index)]!;
  }

  private readBox(content: readonly StructuralElementJson[], path: readonly CellStep[]): void {
    const box = this.boxes++;
    let ordinal = 0;
    content.forEach((element, position) => {
      if (element.paragraph) {
        ordinal += 1;
        const next = content[position + 1];
        this.readParagraph(element, element.paragraph, {
          ordinal,
          path,
          box,
          last: !next,
          beforeStructure: next && !next.paragraph ? (next.startIndex ?? 0) : null,
        });
      } else if (element.table) this.readTable(element, path);
      else this.fill(STRUCTURE, element.endIndex ?? 0);
    });
  }

  private readTable(element: StructuralElementJson, path: readonly CellStep[]): void {
    const start = element.startIndex ?? 0;
    const end = element.endIndex ?? 0;
    const table: TableText = { start, end, ordinal: this.tables.length + 1, path, rows: [] };
    this.tables.push(table);
    (element.table?.tableRows ?? []).forEach((row, rowIndex) => {
      const cells = row.tableCells ?? [];
      table.rows.push({
        start: row.startIndex ?? 0,
        end: row.endIndex ?? 0,
        style: row.tableRowStyle ?? {},
        cells: [],
      });
      if (hasSuggestion(row) || cells.some(hasSuggestion)) this.suggestedRows.push({ table, row: rowIndex });
      cells.forEach((cell, column) => {
        this.fill(STRUCTURE, (cell.startIndex ?? 0) + 1);
        table.rows[rowIndex]!.cells.push(cellOf(cell));
        this.readBox(cell.content ?? [], [...path, { table, row: rowIndex, column }]);
      });
    });
    markCovered(table);
    this.fill(STRUCTURE, end);
  }

  private readParagraph(
    element: StructuralElementJson,
    paragraph: ParagraphJson,
    box: Pick<ParagraphText, 'ordinal' | 'path' | 'box' | 'last' | 'beforeStructure'>,
  ): void {
    const elements = paragraph.elements ?? [];
    for (const part of elements) this.readElement(part);
    const bullet = paragraph.bullet;
    this.paragraphs.push({
      ...box,
      start: element.startIndex ?? 0,
      end: element.endIndex ?? 0,
      style: paragraph.paragraphStyle ?? {},
      bullet: bullet ? `${bullet.listId ?? ''}/${bullet.nestingLevel ?? 0}` : '',
      hasPositionedObjects: (paragraph.positionedObjectIds ?? []).length > 0,
      hasSuggestion:
        hasSuggestion(paragraph) || elements.some((part) => hasSuggestion(part) || hasSuggestedContent(part)),
    });
  }

  private readElement(element: ParagraphElementJson): void {
    const start = element.startIndex ?? 0;
    const end = element.endIndex ?? 0;
    const run = element.textRun;
    if (run) {
      const content = run.content ?? '';
      if (content.length !== end - start || this.text.length !== start) this.misaligned.push(start);
      this.runs.push({ start, end, style: run.textStyle ?? {}, object: false });
      this.text += content;
    } else {
      const footnoteId = element.footnoteReference?.footnoteId;
      this.runs.push({
        start,
        end,
        style: styleOfObject(element),
        object: true,
        ...(footnoteId && { footnoteId }),
      });
    }
    this.fill(run ? STRUCTURE : OBJECT, end);
  }

  private fill(mark: string, end: number): void {
    if (this.text.length < end) this.text += mark.repeat(end - this.text.length);
  }
}

function cellOf(cell: TableCellJson): CellText {
  const style: { rowSpan?: number; columnSpan?: number } = cell.tableCellStyle ?? {};
  const start = cell.startIndex ?? 0;
  return {
    start,
    end: cell.endIndex ?? 0,
    content: start + 1,
    style,
    rowSpan: style.rowSpan ?? 1,
    columnSpan: style.columnSpan ?? 1,
    covered: false,
  };
}

/** Cells hidden by a merge stay in the reply as empty cells of their own. */
function markCovered(table: TableText): void {
  table.rows.forEach((row, r) => {
    row.cells.forEach((cell, c) => {
      if (cell.covered) return;
      for (let i = r; i < r + cell.rowSpan; i++) {
        for (let j = c; j < c + cell.columnSpan; j++) {
          const other = table.rows[i]?.cells[j];
          if (other && other !== cell) other.covered = true;
        }
      }
    });
  });
}

function styleOfObject(element: ParagraphElementJson): StyleJson {
  for (const part of Object.values(element) as unknown[]) {
    if (part && typeof part === 'object' && 'textStyle' in part) return (part.textStyle as StyleJson) ?? {};
  }
  return {};
}

function hasSuggestedContent(element: ParagraphElementJson): boolean {
  return Object.values(element).some(
    (part) => part !== null && typeof part === 'object' && hasSuggestion(part),
  );
}

/** The API marks an open suggestion by fields named `suggested…` (insertions, deletions, style changes). */
function hasSuggestion(node: object): boolean {
  return Object.entries(node).some(
    ([name, value]) =>
      name.startsWith('suggested') &&
      value !== null &&
      (typeof value !== 'object' || Object.keys(value).length > 0),
  );
}

function lastStartingBy(items: readonly { start: number }[], index: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (items[middle]!.start <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
