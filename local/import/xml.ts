// Reads the XML of office files into a small tree with one prefix per namespace, whatever prefixes the writer chose.
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** `w:p`, `a:blip` …; names of unknown namespaces keep their own prefix. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

const W = 'w';
/** Transitional and strict namespaces of ECMA-376. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': W,
  'http://purl.oclc.org/ooxml/wordprocessingml/main': W,
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
};

/** The root element of an XML text; throws on text that is not well formed. Entities of a DTD are not expanded. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const { uri, local, name, value } of Object.values(tag.attributes)) {
      const { [uri]: prefix } = PREFIXES;
      attributes[prefix ? `${prefix}:${local}` : name] = value;
    }
    const { [tag.uri]: prefix } = PREFIXES;
    const element: XmlElement = {
      name: prefix ? `${prefix}:${tag.local}` : tag.name,
      attributes,
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => open.at(-1)?.children.push(part));
  parser.on('cdata', (part) => open.at(-1)?.children.push(part));
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const root = elements(top)[0];
  if (!root) throw new Error('an XML text without a root');
  return root;
}

export const elements = (element: XmlElement | undefined): XmlElement[] =>
  (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string');

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elements(element).find((found) => found.name === name);

export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  elements(element).filter((found) => found.name === name);

/** The first element of that name at any depth. */
export function descendant(element: XmlElement, name: string): XmlElement | undefined {
  for (const inner of elements(element)) {
    if (inner.name === name) return inner;
    const found = descendant(inner, name);
    if (found) return found;
  }
  return undefined;
}

export const textIn = (element: XmlElement): string =>
  element.children.map((inner) => (typeof inner === 'string' ? inner : textIn(inner))).join('');

/** The `w:val` of a child element; undefined when either is missing. */
export const valueIn = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val'];

/** An on/off property: present without a value means on. */
export function flagOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}

/** Twips in the units that strict files write out. */
const UNITS: Readonly<Record<string, number>> = {
  pt: 20,
  in: 1440,
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  pc: 240,
  pi: 240,
};

/** A number of the first attribute that has one; a measure written out (`2.54cm`) is given in twips. */
export function numberIn(element: XmlElement | undefined, ...names: string[]): number | undefined {
  for (const name of names) {
    const text = element?.attributes[name];
    if (text === undefined || text === '') continue;
    if (Number.isFinite(Number(text))) return Number(text);
    const [, amount, unit = ''] = /^(-?[\d.]+)(pt|in|mm|cm|pc|pi)$/.exec(text) ?? [];
    const { [unit]: twips } = UNITS;
    if (amount !== undefined && twips !== undefined) return Number(amount) * twips;
  }
  return undefined;
}
