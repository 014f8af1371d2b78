// Packs hand-written WordprocessingML as Word does, and shows what the import makes of it.
import { strToU8, zipSync } from 'fflate';
import { assertIndexLaw } from '../../../local/google/docs/index-law';
import type { DocumentJson } from '../../../local/google/docs/json';
import { render } from '../../../local/google/docs/render';
import { importDocx } from '../../../local/import/docx';
import type { ParagraphJson } from '../google/docs/json-parts';

/** The document as documents.get shows it; it keeps the index law. */
export function shown(bytes: Uint8Array): DocumentJson {
  const document = render(importDocx(bytes).model, {}, false);
  assertIndexLaw(document);
  return document;
}

export const paragraphs = (document: DocumentJson): ParagraphJson[] =>
  (document.body?.content ?? []).flatMap(({ paragraph }) => (paragraph ? [paragraph] : []));

export const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A .docx as Word packs it, with this body and these other parts (path under word/ to XML). */
export function wordFile(body: string, parts: Record<string, string | Uint8Array> = {}): Uint8Array {
  const kinds = Object.keys(parts).map((path) => path.replace(/\d*\.\w+$/, ''));
  const relations = Object.keys(parts)
    .map((path, at) => `<Relationship Id="rId${at + 1}" Type="${TYPE}/${kinds[at]}" Target="${path}"/>`)
    .join('');
  const package_ = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships ${package_}><Relationship Id="a" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships ${package_}>${relations}</Relationships>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        `word/${path}`,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  });
}

/** A paragraph of these runs. */
export const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
/** A run of this text. */
export const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
