// Google's JSON to tree: the inverse of render, for documents that come from outside.
import { NotEmulated } from '../../../../local/google/api-error';
import type {
  DocumentJson,
  DocumentTabJson,
  NamedRangesJson,
  ParagraphElementJson,
  StructuralElementJson,
  TabJson,
} from '../../../../local/google/docs/json';
import type {
  Block,
  InlineKind,
  Model,
  NamedRange,
  Paragraph,
  Piece,
  Tab,
  Table,
} from '../../../../local/google/docs/model';
import { joined } from '../../../../local/google/docs/model';
import type { ParagraphJson, TableJson } from './json-parts';

const INLINE: readonly InlineKind[] = [
  'autoText',
  'pageBreak',
  'columnBreak',
  'inlineObjectElement',
  'footnoteReference',
  'horizontalRule',
  'person',
  'richLink',
  'dateElement',
  'equation',
];

function refuseSuggestions(value: object): void {
  for (const key of Object.keys(value)) {
    if (key.startsWith('suggested')) throw new NotEmulated(`suggestions (${key})`);
  }
}

function readPiece(element: ParagraphElementJson): Piece {
  if (element.textRun) {
    refuseSuggestions(element.textRun);
    return { text: element.textRun.content ?? '', style: element.textRun.textStyle ?? {} };
  }
  for (const inline of INLINE) {
    const found = element[inline];
    if (!found) continue;
    refuseSuggestions(found);
    if ((element.endIndex ?? 1) - (element.startIndex ?? 0) !== 1 && element.endIndex !== undefined) {
      throw new NotEmulated(`${inline} of more than one index`);
    }
    const { textStyle = {}, ...value } = found as { textStyle?: Piece['style'] };
    return { inline, value, style: textStyle };
  }
  throw new NotEmulated(`paragraph element ${Object.keys(element).join(', ')}`);
}

function readParagraph(paragraph: ParagraphJson): Paragraph {
  refuseSuggestions(paragraph);
  return {
    kind: 'paragraph',
    pieces: joined((paragraph.elements ?? []).map(readPiece)),
    style: paragraph.paragraphStyle ?? {},
    ...(paragraph.bullet ? { bullet: paragraph.bullet } : {}),
    ...(paragraph.positionedObjectIds ? { positionedObjectIds: paragraph.positionedObjectIds } : {}),
  };
}

function readTable(table: TableJson): Table {
  refuseSuggestions(table);
  return {
    kind: 'table',
    columns: table.columns ?? 0,
    style: table.tableStyle ?? {},
    rows: (table.tableRows ?? []).map((row) => {
      refuseSuggestions(row);
      return {
        style: row.tableRowStyle ?? {},
        cells: (row.tableCells ?? []).map((cell) => {
          refuseSuggestions(cell);
          return { style: cell.tableCellStyle ?? {}, content: readContent(cell.content ?? []) };
        }),
      };
    }),
  };
}

/** Structural elements without their indexes. */
function readContent(content: readonly StructuralElementJson[]): Block[] {
  return content.map((element): Block => {
    if (element.paragraph) return readParagraph(element.paragraph);
    if (element.table) return readTable(element.table);
    if (element.sectionBreak) {
      refuseSuggestions(element.sectionBreak);
      return { kind: 'sectionBreak', style: element.sectionBreak.sectionStyle ?? {} };
    }
    if (element.tableOfContents) {
      return { kind: 'tableOfContents', content: readContent(element.tableOfContents.content ?? []) };
    }
    throw new NotEmulated(`structural element ${Object.keys(element).join(', ')}`);
  });
}

const readSegments = (record: Record<string, { content?: StructuralElementJson[] }> = {}) =>
  Object.fromEntries(Object.entries(record).map(([id, { content }]) => [id, readContent(content ?? [])]));

const readNamedRanges = (record: Record<string, NamedRangesJson> = {}): NamedRange[] =>
  Object.values(record).flatMap(({ namedRanges = [] }) =>
    namedRanges.map(({ namedRangeId = '', name = '', ranges = [] }) => ({
      id: namedRangeId,
      name,
      ranges: ranges.map(({ segmentId = '', startIndex = 0, endIndex = 0 }) => ({
        segment: segmentId,
        start: startIndex,
        end: endIndex,
      })),
    })),
  );

function readTabContent(id: string, title: string, tab: DocumentTabJson): Tab {
  return {
    id,
    title,
    children: [],
    body: readContent(tab.body?.content ?? []),
    headers: readSegments(tab.headers),
    footers: readSegments(tab.footers),
    footnotes: readSegments(tab.footnotes),
    documentStyle: tab.documentStyle ?? {},
    ...(tab.namedStyles ? { namedStyles: tab.namedStyles } : {}),
    lists: { ...tab.lists },
    inlineObjects: { ...tab.inlineObjects },
    positionedObjects: { ...tab.positionedObjects },
    namedRanges: readNamedRanges(tab.namedRanges),
  };
}

const readTab = ({ tabProperties = {}, documentTab = {}, childTabs = [] }: TabJson): Tab => ({
  ...readTabContent(tabProperties.tabId ?? 't.0', tabProperties.title ?? '', documentTab),
  ...(tabProperties.iconEmoji ? { iconEmoji: tabProperties.iconEmoji } : {}),
  children: childTabs.map(readTab),
});

/** Reads a document with or without tabs; the content of one without becomes the tab `t.0` (A6). Shares style objects with its input. */
export function read(document: DocumentJson): Model {
  if (document.tabs && document.tabs.length > 0) return { tabs: document.tabs.map(readTab) };
  return { tabs: [readTabContent('t.0', 'Tab 1', document)] };
}
