// What a paper is called in a line: its kind, number and version.
import type { Paper } from '../../register/tables/documents';
import { fillIn, type Language, numberSign } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { PAPER_TEXTS } from '../../text/paper-texts';
import { VIEW_TEXTS } from '../../text/view-texts';
import { numberIn } from '../numbers';

/** «Хаттама № 5», and its version when it is not the first; without a number the kind alone. */
export function paperName(
  { kind, number, edition }: Pick<Paper, 'kind' | 'number' | 'edition'>,
  language: Language,
): string {
  const called = wordsOf('PAPERS', kind === '' ? 'D16' : kind)[language];
  const title = number === '' ? called : `${called} ${numberSign(numberIn(number, language))}`;
  return (edition ?? 1) > 1
    ? fillIn(language, VIEW_TEXTS['paper.version'], { title, edition: edition ?? 1 })
    : title;
}

/** The name of its document: what it is, its number and version, no person's name, no full stop (a PDF's name is cut at one). */
export function paperTitle({ kind, number, edition }: Paper, language: Language): string {
  const facts = {
    title: wordsOf('PAPERS', kind === '' ? 'D16' : kind)[language],
    number: numberIn(number, language),
  };
  const name =
    edition !== null && edition > 1
      ? fillIn(language, PAPER_TEXTS['paper.title-edition'], { ...facts, edition })
      : fillIn(language, PAPER_TEXTS['paper.title'], facts);
  return name.split('.').join('-');
}
