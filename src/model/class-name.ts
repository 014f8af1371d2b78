// A class of the school: a grade and one letter, which change every 1 September.

import { compareKazakh, cyrillicLetter, KAZAKH_ALPHABET } from './kazakh-letters';
import { accept, type Parsed, refuse } from './parsed';

export interface ClassName {
  /** 0 (pre-school) to 12. */
  readonly grade: number;
  /** One capital letter of the Kazakh Cyrillic alphabet. */
  readonly letter: string;
}

const HIGHEST_GRADE = 12;
const NO_BREAK_SPACE = '\u00A0';

/** Checks a grade and a letter given apart; a small letter or a Latin look-alike becomes the Cyrillic capital. */
export function makeClassName(grade: number, letter: string): Parsed<ClassName> {
  if (!Number.isInteger(grade) || grade < 0 || grade > HIGHEST_GRADE) {
    return refuse('class.grade', String(grade), { most: HIGHEST_GRADE });
  }
  const capital = cyrillicLetter(letter.trim()).toUpperCase();
  if ([...capital].length !== 1 || !KAZAKH_ALPHABET.includes(capital)) return refuse('class.letter', letter);
  return accept({ grade, letter: capital });
}

/** Reads a class as written: «7Б», «7 б», «7-Б», «7 «Б»», «7 "Б"». */
export function parseClassName(text: string): Parsed<ClassName> {
  const match = /^(\d{1,2})\s*[-–]?\s*(?:(\p{L})|[«"“„'](\p{L})[»"”“'])$/u.exec(text.trim());
  if (!match) return refuse('class.format', text);
  return makeClassName(Number(match[1]), (match[2] ?? match[3])!);
}

/** The class as papers write it: 7 «Б», with a no-break space. */
export function showClassName(name: ClassName): string {
  return `${name.grade}${NO_BREAK_SPACE}«${name.letter}»`;
}

/** Sorts by grade, then by the Kazakh alphabet. */
export function compareClassNames(a: ClassName, b: ClassName): number {
  return a.grade - b.grade || compareKazakh(a.letter, b.letter);
}
