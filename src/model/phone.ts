// A telephone number of Kazakhstan, kept as text '+7XXXXXXXXXX'.

import { accept, type Parsed, refuse } from './parsed';

declare const phoneBrand: unique symbol;

/** '+7' and ten digits. */
export type Phone = string & { readonly [phoneBrand]: true };

const NO_BREAK_SPACE = '\u00A0';
const NATIONAL_DIGITS = 10;

/** Reads 8…, +7… and 7… with spaces, brackets, dots and dashes; area codes are not checked. */
export function parsePhone(text: string): Parsed<Phone> {
  const plain = text.replace(/[\s().‐‑‒–—-]/gu, '');
  const match = /^(\+?)([0-9]+)$/.exec(plain);
  if (!match) return refuse('phone.format', text);
  const [international, digits] = [match[1] === '+', match[2]!];
  const known = digits.startsWith('7') || (!international && digits.startsWith('8'));
  if (!known) return refuse('phone.country', text);
  if (digits.length !== NATIONAL_DIGITS + 1) return refuse('phone.length', text, { length: digits.length });
  return accept(`+7${digits.slice(1)}` as Phone);
}

/** The number as people write it: +7 (7XX) XXX-XX-XX, with no-break spaces. */
export function showPhone(phone: Phone): string {
  const [area, a, b, c] = [phone.slice(2, 5), phone.slice(5, 8), phone.slice(8, 10), phone.slice(10)];
  return ['+7', `(${area})`, `${a}-${b}-${c}`].join(NO_BREAK_SPACE);
}
