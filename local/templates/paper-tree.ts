// Reads a template's HTML (well-formed, a small set of elements) into a tree.
import { SaxesParser } from 'saxes';

/** An element with its attributes and children; text children are plain strings. */
export interface PaperElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: (PaperElement | string)[];
}

const ELEMENTS = new Set([
  'html',
  'head',
  'meta',
  'title',
  'body',
  'header',
  'footer',
  'p',
  'table',
  'colgroup',
  'col',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'b',
  'i',
  'u',
  'span',
  'br',
  'tab',
  'page-number',
  'page-count',
]);

/** Parses the source; throws on an unknown element and on what is not well formed, with the line. */
export function parsePaper(html: string): PaperElement {
  const root: PaperElement = { tag: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.ENTITIES.nbsp = '\u00A0';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    if (!ELEMENTS.has(tag.name))
      throw new Error(`A paper template does not know <${tag.name}> (line ${parser.line})`);
    const element: PaperElement = {
      tag: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    open.at(-1)!.children.push(text);
  });
  parser.write(html.replace(/^\s*<!doctype html>/i, '')).close();
  const document = root.children.find((child) => typeof child !== 'string' && child.tag === 'html');
  if (!document) throw new Error('A paper template begins with <html>');
  return document as PaperElement;
}

/** Child elements only; text between them must be blank. */
export function elementsOf(element: PaperElement): PaperElement[] {
  return element.children.flatMap((child) => {
    if (typeof child !== 'string') return [child];
    if (child.trim()) throw new Error(`Text outside a paragraph in <${element.tag}>: "${child.trim()}"`);
    return [];
  });
}

/** The first child with this tag. */
export function childOf(element: PaperElement, tag: string): PaperElement | undefined {
  return elementsOf(element).find((child) => child.tag === tag);
}
