// Headers, footers and the document style: createHeader … updateDocumentStyle.
import { emptyParagraph } from './blank';
import type { Edit } from './edit';
import type { LocationJson, RequestJson, ResponseJson, SectionStyle } from './json';
import type { Block, SectionBreak, Tab } from './model';
import { blockSize } from './model';
import { segmentOf, tabOf } from './place';
import { refuse } from './refusal';
import { DOCUMENT_STYLE, masked, maskPaths } from './style-mask';

type Part = 'header' | 'footer';

const ID_KEY = { header: 'defaultHeaderId', footer: 'defaultFooterId' } as const;
const MAP = { header: 'headers', footer: 'footers' } as const;
const USES = {
  header: ['defaultHeaderId', 'firstPageHeaderId', 'evenPageHeaderId'],
  footer: ['defaultFooterId', 'firstPageFooterId', 'evenPageFooterId'],
} as const;

const sectionBreaks = (content: readonly Block[]): SectionBreak[] =>
  content.filter((block): block is SectionBreak => block.kind === 'sectionBreak');

function sectionBreakAt(content: readonly Block[], index: number): SectionBreak | undefined {
  let at = 0;
  for (const block of content) {
    if (at === index && block.kind === 'sectionBreak') return block;
    at += blockSize(block);
  }
  return undefined;
}

function create(
  { model, newId }: Edit,
  part: Part,
  type: string | undefined,
  location: LocationJson | undefined,
): string {
  if (type !== 'DEFAULT') refuse(`The ${part} type must be specified.`);
  const tab = tabOf(model, location?.tabId);
  const existing = `Default ${part} already exists.`;
  const id = newId('kix.');
  if (location && (location.index ?? 0) > 0) {
    const { content } = segmentOf(model, location);
    const section =
      sectionBreakAt(content, location.index ?? 0) ??
      refuse('The section break location must be the location of a section break.');
    if (section.style[ID_KEY[part]]) refuse(existing);
    section.style = { ...section.style, [ID_KEY[part]]: id };
  } else {
    if (tab.documentStyle[ID_KEY[part]]) refuse(existing);
    tab.documentStyle = { ...tab.documentStyle, [ID_KEY[part]]: id };
  }
  tab[MAP[part]][id] = [emptyParagraph()];
  return id;
}

function without<S extends object>(style: S, part: Part, id: string): S {
  return Object.fromEntries(
    Object.entries(style).filter(
      ([key, value]) => value !== id || !(USES[part] as readonly string[]).includes(key),
    ),
  ) as S;
}

function remove(tab: Tab, part: Part, id: string): ResponseJson {
  if (!tab[MAP[part]][id]) refuse(`The ${part} with ID ${id} was not found.`);
  delete tab[MAP[part]][id];
  tab.documentStyle = without(tab.documentStyle, part, id);
  for (const section of sectionBreaks(tab.body))
    section.style = without<SectionStyle>(section.style, part, id);
  tab.namedRanges = tab.namedRanges
    .map((range) => ({ ...range, ranges: range.ranges.filter(({ segment }) => segment !== id) }))
    .filter(({ ranges }) => ranges.length > 0);
  return {};
}

export const createHeader = (
  edit: Edit,
  request: NonNullable<RequestJson['createHeader']>,
): ResponseJson => ({
  createHeader: { headerId: create(edit, 'header', request.type, request.sectionBreakLocation) },
});

export const createFooter = (
  edit: Edit,
  request: NonNullable<RequestJson['createFooter']>,
): ResponseJson => ({
  createFooter: { footerId: create(edit, 'footer', request.type, request.sectionBreakLocation) },
});

export const deleteHeader = (
  { model }: Edit,
  request: NonNullable<RequestJson['deleteHeader']>,
): ResponseJson => remove(tabOf(model, request.tabId), 'header', request.headerId ?? '');

export const deleteFooter = (
  { model }: Edit,
  request: NonNullable<RequestJson['deleteFooter']>,
): ResponseJson => remove(tabOf(model, request.tabId), 'footer', request.footerId ?? '');

const MARGINS = ['marginTop', 'marginBottom', 'marginLeft', 'marginRight', 'marginHeader', 'marginFooter'];

/** Sets document-level style; a page margin set here clears that margin on every section (typings of DocumentStyle). */
export function updateDocumentStyle(
  { model }: Edit,
  request: NonNullable<RequestJson['updateDocumentStyle']>,
): ResponseJson {
  const paths = maskPaths(request.fields, DOCUMENT_STYLE);
  const tab = tabOf(model, request.tabId);
  const next = masked(tab.documentStyle, request.documentStyle, paths);
  tab.documentStyle = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== false));
  const margins = new Set(
    paths.map((path) => path.split('.')[0] ?? '').filter((path) => MARGINS.includes(path)),
  );
  if (margins.size > 0) {
    for (const section of sectionBreaks(tab.body)) {
      section.style = Object.fromEntries(Object.entries(section.style).filter(([key]) => !margins.has(key)));
    }
  }
  return {};
}
