// What a field of a paper means and an example of it: by its path, or by the longest end of the path that is known.
import type { Bilingual, Language } from '../../text/bilingual';
import { PAPER_FIELD_EXAMPLES, PAPER_FIELD_TEXTS } from '../../text/paper-field-texts';

function byEnd(texts: Readonly<Record<string, Bilingual>>, path: string): Bilingual | undefined {
  const parts = path.split('.');
  for (let from = 0; from < parts.length; from++) {
    const end = parts.slice(from).join('.');
    if (end in texts) return texts[end];
  }
  return texts[[...parts.slice(0, -1), '*'].join('.')];
}

/** One line on what a field is; undefined when nobody wrote one. */
export const fieldMeaning = (path: string, language: Language): string | undefined =>
  byEnd(PAPER_FIELD_TEXTS, path)?.[language];

/** A short example in the paper's language; dots where there is none. */
export const fieldExample = (path: string, language: Language): string =>
  byEnd(PAPER_FIELD_EXAMPLES, path)?.[language] ?? '…';
