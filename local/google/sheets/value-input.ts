// A value of values.update: kept as it is (RAW) or read as if a person had typed it (USER_ENTERED), W57–W59.
import { checkText } from './cells';
import type { NumberFormat } from './number-format';
import { serialOf } from './number-format';
import { refuse } from './problem';
import type { Value } from './row';

/** What to store, and the number format that typing it brings along. */
interface Entered {
  value: Value;
  format?: NumberFormat;
}

const asText = (value: unknown): string | number | boolean => {
  if (typeof value === 'string') return checkText(value);
  return value as number | boolean;
};

/** W6: the place is the row and column of the sent array; the text is the protobuf text form. */
export function refuseNested(value: unknown, row: number, column: number): void {
  if (typeof value !== 'object' || value === null) return;
  const kind = Array.isArray(value) ? 'list_value' : 'struct_value';
  refuse(`Invalid values[${row}][${column}]: ${kind} ${protoText(value, 0)}\n`);
}

function protoText(value: unknown, depth: number): string {
  const pad = '  '.repeat(depth + 1);
  const close = `${'  '.repeat(depth)}}`;
  const scalar = (item: unknown, inner: string): string => {
    if (item === null) return `${inner}null_value: NULL_VALUE`;
    if (typeof item === 'number')
      return `${inner}number_value: ${Number.isInteger(item) ? `${item}.0` : item}`;
    if (typeof item === 'boolean') return `${inner}bool_value: ${item}`;
    if (typeof item === 'string') return `${inner}string_value: ${JSON.stringify(item)}`;
    const kind = Array.isArray(item) ? 'list_value' : 'struct_value';
    return `${inner}${kind} ${protoText(item, depth + 1)}`;
  };
  const start = depth === 0 ? '\t {' : '{';
  if (Array.isArray(value))
    return [
      start,
      ...value.map((item) => `${pad}values {\n${scalar(item, `${pad}  `)}\n${pad}}`),
      close,
    ].join('\n');
  const fields = Object.entries(value as object).map(
    ([key, item]) =>
      `${pad}fields {\n${pad}  key: ${JSON.stringify(key)}\n${pad}  value {\n${scalar(item, `${pad}    `)}\n${pad}  }\n${pad}}`,
  );
  return [start, ...fields, close].join('\n');
}

/** RAW: everything keeps its type; an empty text clears the cell. */
export function readRaw(value: unknown): Entered {
  const text = asText(value);
  return { value: text === '' ? null : text };
}

const PLAIN_DOT = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const PLAIN_COMMA = /^[+-]?(\d+(,\d*)?|,\d+)([eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** USER_ENTERED: reads numbers, percents, money in dollars, dates, truth values and formulas by the spreadsheet's locale. */
export function readTyped(value: unknown, locale: string, textCell: boolean): Entered {
  const given = asText(value);
  if (typeof given !== 'string') return { value: given };
  if (given === '') return { value: null };
  if (textCell) return { value: given };
  if (given.startsWith("'")) return { value: given.slice(1) || null };
  if (given.startsWith('=') && given.length > 1) return { value: { f: given } };
  const text = given.trim();
  const english = /^en/i.test(locale);
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  if (/^ru/i.test(locale) && /^(истина|ложь)$/i.test(text)) return { value: /^истина$/i.test(text) };
  const number = readNumber(text, english);
  if (number !== undefined) return { value: number };
  const percent = text.endsWith('%') ? readNumber(text.slice(0, -1), english) : undefined;
  if (percent !== undefined) return { value: percent / 100, format: { type: 'PERCENT', pattern: '0.00%' } };
  if (english && text.startsWith('$')) {
    const money = readNumber(text.slice(1), english);
    if (money !== undefined) return { value: money, format: { type: 'CURRENCY', pattern: '"$"#,##0.00' } };
  }
  return readDate(text, english) ?? { value: given };
}

function readNumber(text: string, english: boolean): number | undefined {
  if (english) {
    if (PLAIN_DOT.test(text)) return Number(text);
    return GROUPED.test(text) ? Number(text.replaceAll(',', '')) : undefined;
  }
  return PLAIN_COMMA.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** Year-first dates anywhere; month-first in English, day-first with dots elsewhere. A date without a year is left a text outside English. */
function readDate(text: string, english: boolean): Entered | undefined {
  const made = (year: number, month: number, day: number, pattern: string): Entered | undefined => {
    const serial = serialOf(year, month, day);
    return serial === undefined ? undefined : { value: serial, format: { type: 'DATE', pattern } };
  };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  if (english) {
    const us = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(text);
    if (us) return made(Number(us[4]), Number(us[1]), Number(us[3]), `m${us[2]}d${us[2]}yyyy`);
    return undefined;
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return dotted ? made(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), 'dd.mm.yyyy') : undefined;
}
