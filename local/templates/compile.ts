// Compiles the text source of a paper template into the .docx that a school's Drive, or its Word, edits.
import { unzipSync } from 'fflate';
import { exportDocx } from '../export/docx';
import type { DocumentJson } from '../google/docs/json';
import { render } from '../google/docs/render';
import { importDocx } from '../import/docx';
import { HOUSE_STYLE } from './house-style';
import { documentFromHtml } from './paper-document';
import { withSharedBlocks } from './shared-blocks';

const LANGUAGES: Record<string, string> = { kk: 'kk-KZ', ru: 'ru-RU' };

/** The bytes of the .docx for a template's HTML in the house style; throws on anything outside the subset. */
export async function compileTemplate(html: string): Promise<Uint8Array> {
  const { document, language } = documentFromHtml(withSharedBlocks(html), HOUSE_STYLE);
  return exportDocx(document, { language: LANGUAGES[language] });
}

/** The document that Drive makes of such a .docx, as documents.get shows it. */
export const asDocument = (bytes: Uint8Array): DocumentJson => render(importDocx(bytes).model, {}, true);

/** What a .docx says and looks like, without the moment it was made: its parts by name. */
export const substanceOf = (bytes: Uint8Array): string =>
  JSON.stringify(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => name.startsWith('word/'))
      .map(([name, part]) => [name, new TextDecoder().decode(part)])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
