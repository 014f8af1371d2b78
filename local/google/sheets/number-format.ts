// What a cell shows: numbers and dates by their number format and the spreadsheet's locale (en, ru, kk).
import { NotEmulated } from '../api-error';

/** A cell's `numberFormat`. */
export interface NumberFormat {
  type?: string;
  pattern?: string;
}

const DAY_MS = 86_400_000;
/** Serial day 0 is 1899-12-30 (W80). */
const EPOCH_MS = Date.UTC(1899, 11, 30);

const commaDecimals = (locale: string) => !/^en/i.test(locale);
const numberSigns = (locale: string) =>
  commaDecimals(locale) ? { decimal: ',', group: '\u00a0' } : { decimal: '.', group: ',' };

/** TRUE and FALSE in the spreadsheet's language: Russian is translated, other locales show English. */
export const showBoolean = (value: boolean, locale: string): string =>
  /^ru/i.test(locale) ? (value ? 'ИСТИНА' : 'ЛОЖЬ') : value ? 'TRUE' : 'FALSE';

/** "Automatic": up to ten significant digits, whole numbers in full below 10^15. */
function showGeneral(value: number, locale: string): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e15) return String(value);
  if (size >= 1e15 || size < 1e-9) {
    const [digits = '', power = '0'] = value.toExponential(5).split('e');
    const exponent = Number(power);
    return `${Number(digits)}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`.replace(
      '.',
      numberSigns(locale).decimal,
    );
  }
  return String(Number(value.toPrecision(10))).replace('.', numberSigns(locale).decimal);
}

/** The pattern a type stands for when none is given. */
function defaultPattern(type: string, locale: string): string | undefined {
  const dotted = commaDecimals(locale);
  switch (type) {
    case 'TEXT':
      return '@';
    case 'NUMBER':
      return '#,##0.00';
    case 'PERCENT':
      return '0.00%';
    case 'DATE':
      return dotted ? 'dd.mm.yyyy' : 'm/d/yyyy';
    case 'TIME':
      return dotted ? 'h:mm:ss' : 'h:mm:ss am/pm';
    case 'DATE_TIME':
      return dotted ? 'dd.mm.yyyy h:mm:ss' : 'm/d/yyyy h:mm:ss';
    default:
      return undefined;
  }
}

export const isDateType = (format: NumberFormat | undefined): boolean =>
  format?.type === 'DATE' || format?.type === 'TIME' || format?.type === 'DATE_TIME';

/** The text a number shows. Throws NotEmulated for patterns outside the common ones. */
export function showNumber(value: number, format: NumberFormat | undefined, locale: string): string {
  if (!format?.type) return showGeneral(value, locale);
  const pattern = format.pattern || defaultPattern(format.type, locale);
  if (pattern === undefined) throw new NotEmulated(`number format ${format.type} without a pattern`);
  if (/^general$/i.test(pattern) || pattern === '@') return showGeneral(value, locale);
  return isDateType(format) ? showDate(value, pattern) : showDigits(value, pattern, locale);
}

const DATE_TOKEN = /y+|m+|d+|h+|s+|am\/pm|a\/p|"[^"]*"|\\.|[.,:/\- \u00a0]|г\./giy;

function showDate(serial: number, pattern: string): string {
  const tokens = pattern.match(new RegExp(DATE_TOKEN.source, 'gi')) ?? [];
  if (tokens.join('') !== pattern) throw new NotEmulated(`date format ${pattern}`);
  const moment = new Date(EPOCH_MS + Math.round(serial * 86_400) * 1000);
  const half = tokens.some((token) => /^am\/pm$/i.test(token));
  const two = (number: number, length: number) => String(number).padStart(Math.min(length, 2), '0');
  let afterHour = false;
  return tokens
    .map((token, index) => {
      const lower = token.toLowerCase();
      const size = token.length;
      if (lower.startsWith('y')) {
        const year = String(moment.getUTCFullYear());
        return size <= 2 ? year.slice(-2) : year.padStart(4, '0');
      }
      if (lower.startsWith('d') || lower.startsWith('m')) {
        const minutes =
          lower.startsWith('m') &&
          (afterHour ||
            tokens
              .slice(index + 1)
              .find((next) => /^[ymdhs]/i.test(next))
              ?.toLowerCase()[0] === 's');
        if (minutes) return two(moment.getUTCMinutes(), size);
        if (size > 2) throw new NotEmulated(`names of months and days in date format ${pattern}`);
        return two(lower.startsWith('d') ? moment.getUTCDate() : moment.getUTCMonth() + 1, size);
      }
      if (lower.startsWith('h')) {
        afterHour = true;
        const hours = moment.getUTCHours();
        return two(half ? hours % 12 || 12 : hours, size);
      }
      if (lower.startsWith('s')) return two(moment.getUTCSeconds(), size);
      if (lower === 'am/pm') return moment.getUTCHours() < 12 ? 'AM' : 'PM';
      if (lower === 'a/p') return moment.getUTCHours() < 12 ? 'A' : 'P';
      if (token.startsWith('"')) return token.slice(1, -1);
      return token.startsWith('\\') ? token.slice(1) : token;
    })
    .join('');
}

function showDigits(value: number, pattern: string, locale: string): string {
  const literals = String.raw`(?:"[^"]*"|\\.|[ \u00a0$€₸+()-])*`;
  const match = new RegExp(`^(${literals})([#0,]+)(?:\\.([#0]+))?(%?)(${literals})$`, 'u').exec(pattern);
  if (!match) throw new NotEmulated(`number format ${pattern}`);
  const [, before = '', whole = '', fraction = '', percent = '', after = ''] = match;
  const { decimal, group } = numberSigns(locale);
  const scaled = Math.abs(percent ? value * 100 : value);
  const [digits = '0', tail = ''] = scaled.toFixed(fraction.length).split('.');
  const minimum = whole.replace(/[#,]/g, '').length;
  let shown = (minimum === 0 && digits === '0' ? '' : digits).padStart(minimum, '0');
  if (whole.includes(',')) shown = shown.replace(/\B(?=(\d{3})+$)/g, group);
  const kept = fraction.replace(/#+$/, '').length;
  let decimals = tail;
  while (decimals.length > kept && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  const literal = (text: string) => text.replace(/"([^"]*)"/g, '$1').replace(/\\(.)/g, '$1');
  const sign = value < 0 && Number(`${digits}.${tail}`) !== 0 ? '-' : '';
  return `${sign}${literal(before)}${shown}${decimals ? decimal + decimals : ''}${percent}${literal(after)}`;
}

/** The serial day of a calendar date; undefined for a date that does not exist. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  return Math.round((moment.getTime() - EPOCH_MS) / DAY_MS);
}
