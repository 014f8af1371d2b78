// The index law of Docs (A1–A3) as a check that any document JSON must pass at any time.
import type { DocumentJson, DocumentTabJson, StructuralElementJson, TabJson } from './json';

function broken(where: string, what: string): never {
  throw new Error(`index law: ${where}: ${what}`);
}

interface Spanned {
  startIndex?: number;
  endIndex?: number;
}

/** Checks that the element begins at `start`, with the key absent when that is 0, and returns its end. */
function begins(element: Spanned, start: number, where: string): number {
  if (start === 0 ? 'startIndex' in element : element.startIndex !== start) {
    broken(where, `begins at ${String(element.startIndex)}, expected ${start === 0 ? 'no key' : start}`);
  }
  if (element.endIndex === undefined || element.endIndex <= start)
    broken(where, `ends at ${String(element.endIndex)}`);
  return element.endIndex;
}

function checkParagraph(element: StructuralElementJson, start: number, where: string): number {
  const { elements = [], paragraphStyle, bullet } = element.paragraph ?? {};
  let at = start;
  for (const [position, inline] of elements.entries()) {
    const place = `${where}.elements[${position}]`;
    const end = begins(inline, at, place);
    const size = inline.textRun ? (inline.textRun.content ?? '').length : 1;
    if (end - at !== size) broken(place, `takes ${end - at} indexes, expected ${size}`);
    const text = inline.textRun?.content;
    const newline = text?.indexOf('\n') ?? -1;
    const last = position === elements.length - 1;
    if (last ? text === undefined || newline !== text.length - 1 : newline >= 0) {
      broken(place, 'the newline of a paragraph stands at its end and nowhere else');
    }
    at = end;
  }
  if (elements.length === 0) broken(where, 'a paragraph without elements');
  if (!paragraphStyle?.namedStyleType || !paragraphStyle.direction)
    broken(where, 'no namedStyleType or direction');
  if (bullet && bullet.nestingLevel === 0) broken(where, 'nestingLevel 0 is an absent key');
  return at;
}

function checkTable(element: StructuralElementJson, start: number, where: string): number {
  const { tableRows = [], rows, columns } = element.table ?? {};
  if (rows !== tableRows.length || rows < 1) broken(where, `rows is ${String(rows)} of ${tableRows.length}`);
  let at = start + 1;
  for (const [r, row] of tableRows.entries()) {
    const rowPlace = `${where}.rows[${r}]`;
    const rowEnd = begins(row, at, rowPlace);
    at += 1;
    const cells = row.tableCells ?? [];
    if (cells.length !== columns) broken(rowPlace, `${cells.length} cells of ${String(columns)} columns`);
    for (const [c, cell] of cells.entries()) {
      const cellPlace = `${rowPlace}.cells[${c}]`;
      const cellEnd = begins(cell, at, cellPlace);
      at = checkContent(cell.content ?? [], at + 1, cellPlace);
      if (at !== cellEnd) broken(cellPlace, `ends at ${cellEnd}, its content at ${at}`);
    }
    if (at !== rowEnd) broken(rowPlace, `ends at ${rowEnd}, its cells at ${at}`);
  }
  return at + 1;
}

function checkContent(content: readonly StructuralElementJson[], start: number, where: string): number {
  let at = start;
  for (const [position, element] of content.entries()) {
    const place = `${where}[${position}]`;
    const end = begins(element, at, place);
    let inner = at + 1;
    if (element.paragraph) inner = checkParagraph(element, at, place);
    else if (element.table) inner = checkTable(element, at, place);
    else if (element.tableOfContents) {
      inner = checkContent(element.tableOfContents.content ?? [], at + 1, place) + 1;
    } else if (!element.sectionBreak) broken(place, 'an element of no known kind');
    if (inner !== end) broken(place, `ends at ${end}, its content at ${inner}`);
    if (element.table && (!content[position - 1]?.paragraph || !content[position + 1]?.paragraph)) {
      broken(place, 'a table stands between paragraphs');
    }
    at = end;
  }
  if (!content.at(-1)?.paragraph) broken(where, 'the last element is a paragraph');
  return at;
}

function checkTab(tab: DocumentTabJson, where: string): void {
  const body = tab.body?.content ?? [];
  if (!body[0]?.sectionBreak) broken(`${where}.body`, 'begins with a section break');
  checkContent(body, 0, `${where}.body`);
  for (const [id, header] of Object.entries(tab.headers ?? {})) {
    if (header.headerId !== id) broken(`${where}.headers`, `${id} calls itself ${String(header.headerId)}`);
    checkContent(header.content ?? [], 0, `${where}.headers.${id}`);
  }
  for (const [id, footer] of Object.entries(tab.footers ?? {})) {
    if (footer.footerId !== id) broken(`${where}.footers`, `${id} calls itself ${String(footer.footerId)}`);
    checkContent(footer.content ?? [], 0, `${where}.footers.${id}`);
  }
  for (const [id, footnote] of Object.entries(tab.footnotes ?? {})) {
    if (footnote.footnoteId !== id)
      broken(`${where}.footnotes`, `${id} calls itself ${String(footnote.footnoteId)}`);
    checkContent(footnote.content ?? [], 0, `${where}.footnotes.${id}`);
  }
}

function checkTabs(tabs: readonly TabJson[]): void {
  for (const { tabProperties, documentTab, childTabs } of tabs) {
    checkTab(documentTab ?? {}, tabProperties?.tabId ?? 'tab');
    checkTabs(childTabs ?? []);
  }
}

/** Throws when a document breaks the law of indexes: A1 sizes, A2 segments from 0, A3 newlines and neighbours of tables. */
export function assertIndexLaw(document: DocumentJson): void {
  if (document.tabs && document.tabs.length > 0) checkTabs(document.tabs);
  else checkTab(document, 'document');
}
