// A person's name as it stands in papers: surname, given name and, if there is one, the patronymic.

import { compareKazakh, cyrillicLookAlikes, mixedWord } from './kazakh-letters';
import { accept, type Parsed, refuse, type ValueProblem } from './parsed';

export interface PersonName {
  readonly lastName: string;
  readonly firstName: string;
  /** Absent when the person has none (бар болса / при наличии). */
  readonly patronymic?: string;
}

export type NameField = keyof PersonName;

export interface NameProblem {
  readonly field: NameField;
  readonly problem: ValueProblem;
}

const LONGEST_PART = 100;
const NO_BREAK_SPACE = '\u00A0';

/** Reads the three fields as typed; answers with the name, or with every field that is wrong. */
export function parsePersonName(typed: {
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic?: string;
}):
  | { readonly ok: true; readonly value: PersonName }
  | { readonly ok: false; readonly problems: readonly NameProblem[] } {
  const lastName = parseNamePart(typed.lastName);
  const firstName = parseNamePart(typed.firstName);
  const patronymic = (typed.patronymic ?? '').trim() === '' ? accept('') : parseNamePart(typed.patronymic!);
  if (lastName.ok && firstName.ok && patronymic.ok) {
    const value: PersonName = { lastName: lastName.value, firstName: firstName.value };
    return { ok: true, value: patronymic.value === '' ? value : { ...value, patronymic: patronymic.value } };
  }
  const parts: readonly (readonly [NameField, Parsed<string>])[] = [
    ['lastName', lastName],
    ['firstName', firstName],
    ['patronymic', patronymic],
  ];
  return {
    ok: false,
    problems: parts.flatMap(([field, part]) => (part.ok ? [] : [{ field, problem: part.problem }])),
  };
}

/**
 * Reads one part of a name: composed (NFC), single spaces, Latin look-alikes in Cyrillic words replaced, the case
 * left as typed; refuses control, direction-changing and broken characters, digits, and mixed alphabets.
 */
export function parseNamePart(typed: string): Parsed<string> {
  const trimmed = typed.trim();
  if (trimmed === '') return refuse('name.missing', typed);
  // Cf holds the direction marks (U+200E, U+202A–U+202E, U+2066–U+2069) and zero-width signs; Cs lone surrogates.
  const forbidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.exec(trimmed);
  if (forbidden) return refuse('name.forbiddenCharacter', typed, { code: codePoint(forbidden[0]) });
  const plain = cyrillicLookAlikes(
    trimmed
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .replace(/[‐‑‒–—]/gu, '-'),
  );
  const wrong = /[^\p{L}\p{M}'’` .-]/u.exec(plain);
  if (wrong) return refuse('name.wrongCharacter', typed, { character: wrong[0] });
  if (!/\p{L}/u.test(plain)) return refuse('name.missing', typed);
  const mixed = mixedWord(plain);
  if (mixed !== undefined) return refuse('name.mixedAlphabets', typed, { word: mixed });
  if ([...plain].length > LONGEST_PART) return refuse('name.tooLong', typed, { most: LONGEST_PART });
  return accept(plain);
}

/** Surname, given name and patronymic in full: «Сейітқали Нұрлан Болатұлы». */
export function fullName(name: PersonName): string {
  return [name.lastName, name.firstName, name.patronymic].filter((part) => part).join(' ');
}

/** Surname first, for lists: «Сейітқали Н. Б.», with no-break spaces. */
export function nameWithInitials(name: PersonName): string {
  return [name.lastName, ...initials(name)].join(NO_BREAK_SPACE);
}

/** Initials first, beside a signature: «Н. Б. Сейітқали», with no-break spaces. */
export function signatureName(name: PersonName): string {
  return [...initials(name), name.lastName].join(NO_BREAK_SPACE);
}

/** Sorts names by the Kazakh alphabet: surname, given name, patronymic. */
export function compareNames(a: PersonName, b: PersonName): number {
  return (
    compareKazakh(a.lastName, b.lastName) ||
    compareKazakh(a.firstName, b.firstName) ||
    compareKazakh(a.patronymic ?? '', b.patronymic ?? '')
  );
}

function initials(name: PersonName): string[] {
  return [name.firstName, name.patronymic ?? ''].flatMap((part) => {
    const letter = /\p{L}\p{M}*/u.exec(part);
    return letter ? [`${letter[0]}.`] : [];
  });
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
