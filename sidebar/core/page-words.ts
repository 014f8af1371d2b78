// The words of the other language: asked of the server once, then kept in this browser until the product changes.
import type { PageName, PageWords } from '../../src/casework/answers';
import { askWords } from './door';
import { preference } from './drafts';

type Language = 'kk' | 'ru';

/** Says which release the words are of. */
export const EDITION = 'edition';

const placeOf = (page: PageName, language: Language): string => `words.${page}.${language}`;

/** The words kept here, when they are of the same build as the page's own. */
export function keptWords(page: PageName, language: Language, own: PageWords): PageWords | undefined {
  try {
    const kept = JSON.parse(preference.read(placeOf(page, language)) ?? '{}') as PageWords;
    return kept[EDITION] && kept[EDITION] === own[EDITION] ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The words in another language; undefined when they did not come. What a newer server no longer has stays as it was. */
export async function otherWords(
  page: PageName,
  language: Language,
  own: PageWords,
): Promise<PageWords | undefined> {
  const kept = keptWords(page, language, own);
  if (kept) return kept;
  const reply = await askWords(page, language);
  if (!reply.ok) return undefined;
  const words = { ...own, ...reply.value };
  preference.keep(placeOf(page, language), JSON.stringify(words));
  return words;
}
