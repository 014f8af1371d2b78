// The Kazakh Cyrillic alphabet: its order, the Latin letters that look like it, and tolerant search.

/** Order of the 42 letters; the 33 Russian ones keep their own order inside it. */
export const KAZAKH_ALPHABET = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';

const RANK = new Map([...KAZAKH_ALPHABET.toLowerCase()].map((letter, at) => [letter, at]));

/** Latin letters that look like Cyrillic ones; Kazakh texts on the web use the Latin schwa (U+0259) for «ә». */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  Ë: 'Ё',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  '\u018F': 'Ә',
  '\u019F': 'Ө',
  a: 'а',
  c: 'с',
  e: 'е',
  ë: 'ё',
  h: 'һ',
  i: 'і',
  k: 'к',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  '\u0259': 'ә',
  '\u0275': 'ө',
};

const WORDS = /[\p{L}\p{M}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Replaces Latin look-alikes in words that are otherwise Cyrillic; a word all in Latin stays as it is. */
export function cyrillicLookAlikes(text: string): string {
  return text.replace(WORDS, (word) => {
    if (!CYRILLIC.test(word) || !LATIN.test(word)) return word;
    const replaced = [...word].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
    return LATIN.test(replaced) ? word : replaced;
  });
}

/** The Cyrillic letter that a single letter stands for, when it is a Latin look-alike. */
export function cyrillicLetter(letter: string): string {
  return LOOK_ALIKES[letter] ?? letter;
}

/** A word that mixes Cyrillic and Latin letters, if there is one. */
export function mixedWord(text: string): string | undefined {
  return (text.match(WORDS) ?? []).find((word) => CYRILLIC.test(word) && LATIN.test(word));
}

/** Sorts by the Kazakh alphabet, then small before capital; other signs come before letters, Latin after Cyrillic. */
export function compareKazakh(a: string, b: string): number {
  const [left, right] = [[...a.toLowerCase()], [...b.toLowerCase()]];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = rank(left[at]!) - rank(right[at]!);
    if (difference !== 0) return difference;
  }
  if (left.length !== right.length) return left.length - right.length;
  return a < b ? 1 : a > b ? -1 : 0;
}

const FIRST_LETTER_RANK = 0x110000;

function rank(character: string): number {
  const inAlphabet = RANK.get(character);
  if (inAlphabet !== undefined) return FIRST_LETTER_RANK + inAlphabet;
  const point = character.codePointAt(0)!;
  return /\p{L}/u.test(character) ? FIRST_LETTER_RANK + KAZAKH_ALPHABET.length + point : point;
}

const FOLDED: Readonly<Record<string, string>> = {
  ә: 'а',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  і: 'и',
  ғ: 'г',
  һ: 'х',
  ё: 'е',
};

/** Text for tolerant search: small letters, Kazakh letters as their Russian neighbours (ә = а, қ = к …), words and numbers apart (8а = 8 а). */
export function searchKey(text: string): string {
  const words =
    cyrillicLookAlikes(text.normalize('NFC'))
      .toLowerCase()
      .match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  return words.map((word) => [...word].map((letter) => FOLDED[letter] ?? letter).join('')).join(' ');
}

/** Whether each word typed begins a different word of the text, in any order; an empty query matches all, one of signs alone nothing. */
export function matchesSearch(text: string, query: string): boolean {
  const free = searchKey(text).split(' ');
  // Longest first: words that begin with a longer query word also begin with its own beginnings.
  const wanted = searchKey(query)
    .split(' ')
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return query.trim() === '';
  return wanted.every((word) => {
    const at = free.findIndex((candidate) => candidate.startsWith(word));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}
