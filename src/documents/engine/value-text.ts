/** Turns a value of the data into text exactly as the Docs API will store it. */

/** The soft line break inside a paragraph. */
export const SOFT_BREAK = '\u000B';

/** The text of a scalar, or null when the value is a list, an object or a function. */
export function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return null;
}

/**
 * Text without what `insertText` strips (U+0000–0008, U+000C–001F, U+E000–F8FF by the Docs API reference)
 * and without half surrogate pairs; every kind of line break becomes `lineBreak`.
 */
export function insertable(text: string, lineBreak: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000C-\u001F\uE000-\uF8FF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(/\n/g, lineBreak);
}
