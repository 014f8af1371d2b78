// Words of a rule as a row of the register kept them: without the bidding that was answered, and in the reader's language.
import { type Bilingual, factNames, fill, type Language } from './bilingual';
import { dayInLanguage } from './dates';
import { ORDER_TEXTS } from './order-texts';

/** The words without «write the reason» at their end: the reason stands beside them. */
export const withoutBidding = (what: string): string =>
  what.replace(/[,\s]*(себебін жазыңыз|напишите причину)\.\s*$/i, (bidding) =>
    bidding.startsWith(',') ? '.' : '',
  );

/** A text of rules, how to know it in each language, and the names of what its groups hold. */
interface Known {
  readonly text: Bilingual;
  readonly in: readonly { readonly pattern: RegExp; readonly names: readonly string[] }[];
}

let known: readonly Known[] | undefined;

const LITERAL = /[.*+?^${}()|[\]\\]/g;

/** What a filled text looks like; a noun that follows a number stands in any of its forms. */
function patternOf(text: string): { pattern: RegExp; names: string[] } {
  const names: string[] = [];
  const source = text
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      const [, name = '', forms] = /^\{([^|}]+)(?:\|(.*))?\}$/s.exec(part) ?? [];
      if (name === '') return part.replace(LITERAL, '\\$&');
      if (forms !== undefined)
        return `(?:${forms
          .split('|')
          .map((form) => form.replace(LITERAL, '\\$&'))
          .join('|')})`;
      names.push(name);
      return '(.+?)';
    })
    .join('');
  return { pattern: new RegExp(`^${source}$`, 's'), names };
}

/**
 * What a rule said, in the language asked for, its days too; names and numbers stay as they were written. Words that no
 * text of the rules knows any more are given back as they are.
 */
export function inLanguageOf(language: Language, what: string): string {
  known ??= Object.values(ORDER_TEXTS).map((text: Bilingual) => ({
    text,
    in: [patternOf(text.kk), patternOf(text.ru)],
  }));
  for (const { text, in: ways } of known)
    for (const { pattern, names } of ways) {
      const found = pattern.exec(what);
      if (!found) continue;
      const facts: Record<string, string | number> = {};
      names.forEach((name, at) => {
        const value = found[at + 1] ?? '';
        facts[name] = /^\d+$/.test(value) ? Number(value) : (dayInLanguage(value, language) ?? value);
      });
      const asked = factNames(text[language]);
      if (asked.some((name) => facts[name] === undefined)) return what;
      return fill(text[language], Object.fromEntries(asked.map((name) => [name, facts[name] as string])));
    }
  return what;
}

const NAMES_PARAGRAPH = /\(п\.\s|тармақ/u;

/** What a deviation says with its paragraph, once, where the words name it themselves. */
export function wordsOfDeviation(
  language: Language,
  { paragraph, what }: { paragraph: string; what: string },
): string {
  const told = keptWords(language, what);
  return NAMES_PARAGRAPH.test(told) ? told : `${paragraph}: ${told}`;
}

/** What a deviation says beside its reason, in the reader's language. */
export const keptWords = (language: Language, what: string): string =>
  withoutBidding(inLanguageOf(language, what));
