// The name of a measure on a paper: a kind of help of ¶18 in the paper's language, whatever language the plan was written in.
import type { Measure } from '../register/tables/measures';
import type { Language } from '../text/bilingual';
import { wordsOf } from '../text/code-texts';

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** The catalogue's words in this language where the name is the catalogue's own; a name of the school's own as it was written. */
export function helpName({ kind, name }: Pick<Measure, 'kind' | 'name'>, language: Language): string {
  if (kind === '') return name;
  const words = wordsOf('HELP_KINDS', kind);
  return [words.kk, words.ru].some((each) => plain(each) === plain(name)) ? words[language] : name;
}
