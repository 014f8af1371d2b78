// One cell as spreadsheets.get and values.get show it (W26, W41–W43).

import { extendedOf } from './cells';
import type { Mask } from './field-mask';
import type { Calculator, Result } from './formula';
import { isDateType, type NumberFormat, showBoolean, showNumber } from './number-format';
import type { Row } from './row';
import { DEFAULT_FORMAT } from './theme';
import type { Area, Message, Sheet, Workbook } from './workbook';

export type RenderOption = 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
export type DateTimeOption = 'SERIAL_NUMBER' | 'FORMATTED_STRING';

const ERROR_TEXT: Readonly<Record<string, string>> = {
  ERROR: '#ERROR!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  N_A: '#N/A',
  NUM: '#NUM!',
};

/** The text a cell shows; undefined for an empty cell. */
function shown(result: Result, format: NumberFormat | undefined, locale: string): string | undefined {
  if (result.error) return ERROR_TEXT[result.error.type];
  const { value } = result;
  if (value === null || value === '') return undefined;
  if (typeof value === 'number') return showNumber(value, format, locale);
  return typeof value === 'boolean' ? showBoolean(value, locale) : value;
}

/** A cell of a ValueRange, of the row that holds it; '' for an empty one. */
export function cellForValues(
  book: Workbook,
  calculator: Calculator,
  sheet: Sheet,
  [row, held]: readonly [number, Row],
  column: number,
  { render, dates }: { render: RenderOption; dates: DateTimeOption },
): string | number | boolean {
  const value = held.v[column] ?? null;
  if (value === null) return '';
  if (typeof value === 'object' && render === 'FORMULA') return value.f;
  if (typeof value === 'string') return value;
  const result: Result = typeof value === 'object' ? calculator.cell(sheet, row, column) : { value };
  const format = book.looks.get(held.s[column] ?? 0).userEnteredFormat?.numberFormat as
    | NumberFormat
    | undefined;
  if (render === 'FORMATTED_VALUE') return shown(result, format, book.head.locale) ?? '';
  if (result.error) return `${ERROR_TEXT[result.error.type]} (${result.error.message})`;
  if (typeof result.value === 'number' && dates === 'FORMATTED_STRING' && isDateType(format))
    return showNumber(result.value, format, book.head.locale);
  return result.value ?? '';
}

const isRecord = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function overlaid(base: Message, over: Message): Message {
  const out: Message = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const under = out[key];
    out[key] = isRecord(under) && isRecord(value) && !/color/i.test(key) ? overlaid(under, value) : value;
  }
  return out;
}

const effective = new WeakMap<object, Message>();

/** The default format with the cell's own over it; undefined where it equals the default (W26). */
function effectiveFormat(own: Readonly<Message> | undefined): Message | undefined {
  if (!own) return undefined;
  const known = effective.get(own);
  if (known) return known;
  const format = overlaid(DEFAULT_FORMAT, own);
  effective.set(own, format);
  return format;
}

/** Which cells a conditional rule may colour: their effective format is not told, as rules are stored and not applied. */
type RuledAreas = readonly Area[];

/** A CellData with the wanted fields; `{}` for a cell with none of them. */
export function cellForGrid(
  book: Workbook,
  calculator: Calculator,
  sheet: Sheet,
  row: number,
  column: number,
  mask: Mask,
  ruled: RuledAreas,
): Message {
  const cell: Message = {};
  const wants = (field: string) => mask === true || mask['*'] !== undefined || mask[field] !== undefined;
  const held = sheet.grid.row(row);
  if (!held) return cell;
  const value = held.v[column] ?? null;
  const look = book.looks.get(held.s[column] ?? 0);
  const extra = held.x?.[column];
  if (value !== null) {
    if (wants('userEnteredValue')) cell.userEnteredValue = extendedOf(value);
    if (wants('effectiveValue') || wants('formattedValue') || wants('hyperlink')) {
      const result = calculator.cell(sheet, row, column);
      if (wants('effectiveValue'))
        cell.effectiveValue = result.error ? { errorValue: { ...result.error } } : extendedOf(result.value);
      const text = wants('formattedValue')
        ? shown(result, look.userEnteredFormat?.numberFormat as NumberFormat | undefined, book.head.locale)
        : undefined;
      if (text !== undefined) cell.formattedValue = text;
      if (wants('hyperlink') && !result.error && result.link) cell.hyperlink = result.link;
    }
  }
  if (look.userEnteredFormat) {
    if (wants('userEnteredFormat')) cell.userEnteredFormat = look.userEnteredFormat;
    const coloured = ruled.some(
      (area) => row >= area.top && row < area.bottom && column >= area.left && column < area.right,
    );
    if (wants('effectiveFormat') && !coloured) cell.effectiveFormat = effectiveFormat(look.userEnteredFormat);
  }
  if (extra?.note !== undefined && wants('note')) cell.note = extra.note;
  if (extra?.textFormatRuns && wants('textFormatRuns')) cell.textFormatRuns = extra.textFormatRuns;
  if (look.dataValidation && wants('dataValidation')) cell.dataValidation = look.dataValidation;
  return cell;
}
