// Words in both languages, and the one way to put facts into them.

export interface Bilingual {
  readonly kk: string;
  readonly ru: string;
}

export type Language = 'kk' | 'ru';

/** A fact for a pattern; a fact with its own wording (a date, a ground) is bilingual. */
export type Fact = string | number | Bilingual;

export type Facts = Readonly<Record<string, Fact>>;

const NO_BREAK_SPACE = '\u00A0';

// A parameter, or a parameter with its noun forms; a bare brace is caught as a mistake of the pattern.
const PARAMETER = /\{([A-Za-z][A-Za-z0-9]*)(?:\|([^{}]*))?\}|[{}]/g;

/**
 * Fills `{name}` with a fact and `{n|день|дня|дней}` with the form of the noun for the number n (one form alone, as in
 * Kazakh, is for any number); the number itself is written apart: `{n} {n|день|дня|дней}`. Throws on a fact the
 * pattern does not know, on a missing fact, and on a broken pattern: those are mistakes of the program.
 */
export function fill(pattern: string, facts: Readonly<Record<string, string | number>> = {}): string {
  const given = new Map(Object.entries(facts));
  if (given.size === 0 && !pattern.includes('{') && !pattern.includes('}')) return pattern;
  const known = new Set(factNames(pattern));
  for (const name of given.keys()) {
    if (!known.has(name)) throw new Error(`text «${pattern}» knows no «${name}»`);
  }
  return pattern.replace(PARAMETER, (_whole, name: string, forms: string | undefined) => {
    const fact = given.get(name);
    if (fact === undefined) throw new Error(`text «${pattern}» lacks «${name}»`);
    return forms === undefined ? String(fact) : pluralForm(pattern, forms, fact);
  });
}

/** Fills both languages; a bilingual fact goes into each in its own words. */
export function fillBoth(pattern: Bilingual, facts: Facts = {}): Bilingual {
  return { kk: fillIn('kk', pattern, facts), ru: fillIn('ru', pattern, facts) };
}

/** Fills one language. */
export function fillIn(language: Language, pattern: Bilingual, facts: Facts = {}): string {
  const own = Object.entries(facts).map(([name, fact]) => [name, inLanguage(language, fact)] as const);
  return fill(pattern[language], Object.fromEntries(own));
}

/** The names of the facts a pattern asks for, each once; throws on a brace that belongs to no parameter. */
export function factNames(pattern: string): readonly string[] {
  const names = [...pattern.matchAll(PARAMETER)].map((match) => {
    if (match[1] === undefined) throw new Error(`text «${pattern}» has a stray brace`);
    return match[1];
  });
  return [...new Set(names)];
}

/** Joins with a comma, in both languages. */
export function listBoth(parts: readonly Bilingual[], separator = ', '): Bilingual {
  return {
    kk: parts.map((part) => part.kk).join(separator),
    ru: parts.map((part) => part.ru).join(separator),
  };
}

/** The same words in both languages (a name, a number). */
export function same(text: string): Bilingual {
  return { kk: text, ru: text };
}

/** «№ 5» with a no-break space. */
export function numberSign(number: string | number): string {
  return `№${NO_BREAK_SPACE}${number}`;
}

/** Which of the three Russian noun forms goes with a whole number: 0 «1 день», 1 «2 дня», 2 «5 дней». */
export function russianForm(count: number): 0 | 1 | 2 {
  const [tens, units] = [Math.abs(count) % 100, Math.abs(count) % 10];
  if (tens >= 11 && tens <= 14) return 2;
  if (units === 1) return 0;
  return units >= 2 && units <= 4 ? 1 : 2;
}

function pluralForm(pattern: string, forms: string, fact: string | number): string {
  const given = forms.split('|');
  if (typeof fact !== 'number' || !Number.isInteger(fact)) {
    throw new Error(`text «${pattern}» needs a whole number, got «${fact}»`);
  }
  if (given.length === 1) return given[0]!;
  if (given.length === 3) return given[russianForm(fact)]!;
  throw new Error(`text «${pattern}» needs one noun form or three`);
}

function inLanguage(language: Language, fact: Fact): string | number {
  return typeof fact === 'object' ? fact[language] : fact;
}
