// What is wrong with a template, in words: where it stands, the text itself, what to do.
import type { Place, Problem } from '../../documents/engine/problem';
import { type Facts, factNames, fillIn, type Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { TEMPLATE_TEXTS } from '../../text/template-texts';

type Key = keyof typeof TEMPLATE_TEXTS;

/** A text about templates in one language. */
export const templateText = (language: Language, key: Key, facts: Facts = {}): string =>
  fillIn(language, TEMPLATE_TEXTS[key], facts);

/** What is wrong. */
export function problemWords(language: Language, { code, facts }: Pick<Problem, 'code' | 'facts'>): string {
  const key = `template.${code}` as const;
  const why = `template.why.${facts.reason}`;
  const reason = why in TEMPLATE_TEXTS ? templateText(language, why as Key) : (facts.reason ?? '');
  const known = factNames(TEMPLATE_TEXTS[key][language]);
  return templateText(
    language,
    key,
    Object.fromEntries(known.map((name) => [name, name === 'reason' ? reason : (facts[name] ?? '')])),
  );
}

/** Where something stands in the template. */
export function placeWords(language: Language, place: Place): string {
  const { table, row, column, paragraph, segment, tab } = place;
  const within =
    table === undefined || row === undefined || column === undefined
      ? templateText(language, 'template.place.paragraph', { paragraph })
      : templateText(language, 'template.place.table', { table, row, column });
  return [
    ...(tab === '' || place.tabId === 't.0' ? [] : [templateText(language, 'template.place.tab', { tab })]),
    templateText(language, `template.place.${segment}`),
    within,
  ].join(', ');
}

/** Name of a template: the kind of paper and the language it is in. */
export const templateNameFacts = (
  language: Language,
  kind: string,
  of: Language,
): { title: string; language: string } => ({
  title: wordsOf('PAPERS', kind)[language],
  language: templateText(language, `template.in-${of}`),
});

/** Why a paper was made from the program's own template. */
export function templateTrouble(
  language: Language,
  kind: string,
  of: Language,
  trouble: readonly Problem[] | 'GONE',
): string {
  const facts = templateNameFacts(language, kind, of);
  const first = trouble === 'GONE' ? undefined : trouble[0];
  if (!first) return templateText(language, 'template.gone', facts);
  const problem = templateText(language, 'template.at', {
    place: placeWords(language, first.place),
    excerpt: first.excerpt,
    problem: problemWords(language, first),
  });
  return templateText(language, 'template.broken', { ...facts, problem });
}
