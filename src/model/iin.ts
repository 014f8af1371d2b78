// The individual identification number (ЖСН / ИИН): twelve digits with a check digit.

import { type CalendarDate, isCalendarDate } from './calendar-date';
import { accept, type Parsed, refuse } from './parsed';

declare const iinBrand: unique symbol;

/** Twelve digits with a right check digit; text, because many begin with 0. */
export type Iin = string & { readonly [iinBrand]: true };

export type Sex = 'male' | 'female';

export interface IinReading {
  /** Undefined: the digits name no day, or the seventh digit is not 1–6. */
  readonly born: CalendarDate | undefined;
  readonly sex: Sex | undefined;
}

/** Something to look at, never a reason to refuse: since 2013 the digits need not match the person. */
export type IinWarning = 'iin.dateNotRead' | 'iin.otherBirthDate' | 'iin.otherSex';

const LENGTH = 12;
// The first weights also serve the second pass, turned by two places.
const FIRST_PASS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_PASS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** Reads a typed IIN: strips spaces, then asks for digits, twelve of them, and a right check digit. */
export function parseIin(text: string): Parsed<Iin> {
  const digits = text.replace(/\s/gu, '');
  if (!/^[0-9]*$/.test(digits)) return refuse('iin.digits', text);
  if (digits.length !== LENGTH) return refuse('iin.length', text, { length: digits.length });
  const expected = checkDigit(digits.slice(0, LENGTH - 1));
  if (expected === undefined) return refuse('iin.neverIssued', text);
  if (Number(digits[LENGTH - 1]) !== expected) return refuse('iin.checkDigit', text);
  return accept(digits as Iin);
}

/** The twelfth digit for eleven; undefined when both passes give 10, for such a number is never issued. */
export function checkDigit(elevenDigits: string): number | undefined {
  const first = weighted(elevenDigits, FIRST_PASS);
  if (first < 10) return first;
  const second = weighted(elevenDigits, SECOND_PASS);
  return second < 10 ? second : undefined;
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
}

/** What the digits say by the rule used until 2013 (YYMMDD, then century and sex). */
export function readIin(iin: Iin): IinReading {
  const mark = Number(iin[6]);
  if (mark < 1 || mark > 6) return { born: undefined, sex: undefined };
  const century = 18 + Math.floor((mark - 1) / 2);
  const written = `${century}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`;
  return {
    born: isCalendarDate(written) ? written : undefined,
    sex: mark % 2 === 1 ? 'male' : 'female',
  };
}

/**
 * What does not agree between an IIN and what is known of the person. Warnings only: Government Resolution
 * No 853 of 26.08.2013 untied the digits from the person's data.
 */
export function iinWarnings(
  iin: Iin,
  known: { readonly born?: CalendarDate; readonly sex?: Sex },
): readonly IinWarning[] {
  const read = readIin(iin);
  const warnings: IinWarning[] = [];
  if (read.born === undefined) warnings.push('iin.dateNotRead');
  else if (known.born !== undefined && known.born !== read.born) warnings.push('iin.otherBirthDate');
  if (read.sex !== undefined && known.sex !== undefined && known.sex !== read.sex) {
    warnings.push('iin.otherSex');
  }
  return warnings;
}
