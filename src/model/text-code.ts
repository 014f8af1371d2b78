// The short code of a paper's text: eight letters and digits in two groups, easy to read out and to type.

/** No 0 and O, no 1 and I: 32 signs, five bits each. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** Letters of the Kazakh and Russian keyboards that look like ours. */
const ALIKE: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Ү: 'Y',
  Х: 'X',
};

/** How a code looks in a text. */
export const TEXT_CODE = /[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/;

/** The code of a SHA-256 digest (lower-case hex): its first 40 bits, `K7MP-3WQX`. */
export function textCode(digest: string): string {
  const bits = Number.parseInt(digest.slice(0, 10), 16);
  const signs = Array.from({ length: 8 }, (_, at) => ALPHABET[Math.floor(bits / 32 ** (7 - at)) % 32]);
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
}

/** A code as somebody typed it – small letters, spaces, a Cyrillic «К» – as it stands on the paper; '' when it cannot be one. */
export function typedTextCode(typed: string): string {
  const signs = [...typed.toUpperCase()]
    .map((sign) => ALIKE[sign] ?? sign)
    .filter((sign) => ALPHABET.includes(sign));
  const code = `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
  return signs.length === 8 ? code : '';
}
