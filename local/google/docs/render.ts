// Tree to Google's JSON: indexes by the law A1/A2, keys that are 0 or empty left out as Google does (A3, V116).
import type {
  DocumentJson,
  DocumentTabJson,
  NamedRangesJson,
  ParagraphElementJson,
  StructuralElementJson,
  TabJson,
} from './json';
import type { Block, Model, Paragraph, Tab, Table } from './model';
import { blockSize, cellSize, isText, pieceSize, rowSize } from './model';

const span = (start: number, end: number): { startIndex?: number; endIndex: number } =>
  start === 0 ? { endIndex: end } : { startIndex: start, endIndex: end };

function renderParagraph(paragraph: Paragraph, start: number): StructuralElementJson['paragraph'] {
  let at = start;
  const elements = paragraph.pieces.map((piece): ParagraphElementJson => {
    const place = span(at, at + pieceSize(piece));
    at = place.endIndex;
    if (isText(piece)) return { ...place, textRun: { content: piece.text, textStyle: piece.style } };
    if (piece.inline === 'equation') return { ...place, equation: {} };
    return { ...place, [piece.inline]: { ...piece.value, textStyle: piece.style } };
  });
  return {
    elements,
    paragraphStyle: paragraph.style,
    ...(paragraph.bullet ? { bullet: paragraph.bullet } : {}),
    ...(paragraph.positionedObjectIds ? { positionedObjectIds: paragraph.positionedObjectIds } : {}),
  };
}

function renderTable(table: Table, start: number): StructuralElementJson['table'] {
  let at = start + 1;
  const tableRows = table.rows.map((row) => {
    const place = span(at, at + rowSize(row));
    at += 1;
    const tableCells = row.cells.map((cell) => {
      const box = span(at, at + cellSize(cell));
      const content = renderContent(cell.content, at + 1);
      at = box.endIndex;
      return { ...box, content, tableCellStyle: cell.style };
    });
    return { ...place, tableCells, tableRowStyle: row.style };
  });
  return { rows: table.rows.length, columns: table.columns, tableRows, tableStyle: table.style };
}

/** Structural elements with their indexes, the first one at `start`. */
function renderContent(content: readonly Block[], start: number): StructuralElementJson[] {
  let at = start;
  return content.map((block): StructuralElementJson => {
    const place = span(at, at + blockSize(block));
    const from = at;
    at = place.endIndex;
    if (block.kind === 'paragraph') return { ...place, paragraph: renderParagraph(block, from) };
    if (block.kind === 'table') return { ...place, table: renderTable(block, from) };
    if (block.kind === 'sectionBreak') return { ...place, sectionBreak: { sectionStyle: block.style } };
    return { ...place, tableOfContents: { content: renderContent(block.content, from + 1) } };
  });
}

const filled = <T>(key: string, record: Record<string, T>): Record<string, unknown> =>
  Object.keys(record).length > 0 ? { [key]: record } : {};

const segments = (idKey: string, record: Record<string, Block[]>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).map(([id, content]) => [id, { [idKey]: id, content: renderContent(content, 0) }]),
  );

function renderNamedRanges(tab: Tab): Record<string, NamedRangesJson> {
  const byName: Record<string, NamedRangesJson> = {};
  for (const { id, name, ranges } of tab.namedRanges) {
    const entry = byName[name] ?? { name, namedRanges: [] };
    byName[name] = entry;
    entry.namedRanges?.push({
      namedRangeId: id,
      name,
      ranges: ranges.map(({ segment, start, end }) => ({
        ...(segment ? { segmentId: segment } : {}),
        ...(start ? { startIndex: start } : {}),
        endIndex: end,
        tabId: tab.id,
      })),
    });
  }
  return byName;
}

/** The content fields of a tab; maps that hold nothing are absent (V116). */
function renderTab(tab: Tab): DocumentTabJson {
  return {
    body: { content: renderContent(tab.body, 0) },
    ...filled('headers', segments('headerId', tab.headers)),
    ...filled('footers', segments('footerId', tab.footers)),
    ...filled('footnotes', segments('footnoteId', tab.footnotes)),
    documentStyle: tab.documentStyle,
    ...(tab.namedStyles ? { namedStyles: tab.namedStyles } : {}),
    ...filled('lists', tab.lists),
    ...filled('inlineObjects', tab.inlineObjects),
    ...filled('positionedObjects', tab.positionedObjects),
    ...filled('namedRanges', renderNamedRanges(tab)),
  } as DocumentTabJson;
}

function renderTabs(tabs: readonly Tab[], parentTabId?: string, nestingLevel = 0): TabJson[] {
  return tabs.map((tab, index) => ({
    tabProperties: {
      tabId: tab.id,
      title: tab.title,
      index,
      ...(tab.iconEmoji ? { iconEmoji: tab.iconEmoji } : {}),
      ...(parentTabId ? { parentTabId } : {}),
      ...(nestingLevel ? { nestingLevel } : {}),
    },
    documentTab: renderTab(tab),
    ...(tab.children.length > 0 ? { childTabs: renderTabs(tab.children, tab.id, nestingLevel + 1) } : {}),
  }));
}

export interface Facts {
  documentId?: string;
  title?: string;
  revisionId?: string;
  suggestionsViewMode?: string;
}

/** A document as documents.get answers: the first tab's content at the top, or all of it under `tabs` (A5). */
export function render(model: Model, facts: Facts, includeTabsContent: boolean): DocumentJson {
  const first = model.tabs[0];
  if (!first) throw new Error('a document has at least one tab');
  const { documentId, title, revisionId, suggestionsViewMode } = facts;
  return {
    ...(title !== undefined ? { title } : {}),
    ...(includeTabsContent ? { tabs: renderTabs(model.tabs) } : renderTab(first)),
    ...(revisionId !== undefined ? { revisionId } : {}),
    ...(suggestionsViewMode !== undefined ? { suggestionsViewMode } : {}),
    ...(documentId !== undefined ? { documentId } : {}),
  } as DocumentJson;
}
