// Compiles the text source of a paper template into the .docx that a school's Drive, or its Word, edits.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exportDocx } from '../export/docx';
import { documentFromHtml } from './paper-document';

const LANGUAGES: Record<string, string> = { kk: 'kk-KZ', ru: 'ru-RU' };

/** The bytes of the .docx for a template's HTML and stylesheet; throws on anything outside the subset. */
export async function compileTemplate(html: string, css: string): Promise<Uint8Array> {
  const { document, language } = documentFromHtml(html, css);
  return exportDocx(document, { language: LANGUAGES[language] });
}

/** Compiles the template file at `path` with the stylesheet its `<link href>` names. */
export async function compileTemplateFile(path: string): Promise<Uint8Array> {
  const { html, css } = readTemplate(path);
  return compileTemplate(html, css);
}

/** A template's source and the stylesheet its `<link href>` names. */
export function readTemplate(path: string): { html: string; css: string } {
  const html = readFileSync(path, 'utf8');
  const [, href] = /<link\b[^>]*\bhref="([^"]+)"/.exec(html) ?? [];
  if (!href) throw new Error(`${path} names no stylesheet`);
  return { html, css: readFileSync(join(dirname(path), href), 'utf8') };
}
