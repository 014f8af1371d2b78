// Compiles the text source of a paper template into the .docx that a school's Drive, or its Word, edits.
import { exportDocx } from '../export/docx';
import { HOUSE_STYLE } from './house-style';
import { documentFromHtml } from './paper-document';
import { withSharedBlocks } from './shared-blocks';

const LANGUAGES: Record<string, string> = { kk: 'kk-KZ', ru: 'ru-RU' };

/** The bytes of the .docx for a template's HTML in the house style; throws on anything outside the subset. */
export async function compileTemplate(html: string): Promise<Uint8Array> {
  const { document, language } = documentFromHtml(withSharedBlocks(html), HOUSE_STYLE);
  return exportDocx(document, { language: LANGUAGES[language] });
}
