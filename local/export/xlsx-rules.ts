// Turns Google's conditions into Excel's: drop-downs and checks of what is typed, and conditional formats.
import type {
  ConditionalFormattingRule,
  Cvfo,
  DataValidation,
  DataValidationOperator,
} from '@cj-tech-master/excelts';
import { NotEmulated } from '../google/api-error';
import {
  argb,
  type ConditionJson,
  type SheetJson,
  type SpreadsheetJson,
  type ValidationJson,
} from './sheets-json';
import { excelStyle } from './xlsx-style';

/** Where long lists of a drop-down are kept: gives the formula that names the stored values. */
export type ListStore = (values: readonly string[]) => string;

const NUMBERS: Record<string, DataValidationOperator> = {
  NUMBER_GREATER: 'greaterThan',
  NUMBER_GREATER_THAN_EQ: 'greaterThanOrEqual',
  NUMBER_LESS: 'lessThan',
  NUMBER_LESS_THAN_EQ: 'lessThanOrEqual',
  NUMBER_EQ: 'equal',
  NUMBER_NOT_EQ: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};
const DATES: Record<string, DataValidationOperator> = {
  DATE_EQ: 'equal',
  DATE_BEFORE: 'lessThan',
  DATE_AFTER: 'greaterThan',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'notBetween',
};
/** Excel holds at most this many characters of a list inside the rule itself. */
const INLINE_LIST = 255;

/** A Google validation as Excel's for the block whose first cell is `cell`; throws NotEmulated for kinds Excel lacks. */
export function excelValidation(rule: ValidationJson, cell: string, lists: ListStore): DataValidation {
  const type = rule.condition?.type ?? '';
  const values = (rule.condition?.values ?? []).map((value) => value.userEnteredValue ?? '');
  const shared = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.strict ? 'stop' : 'warning',
    ...(rule.inputMessage && {
      showInputMessage: true,
      prompt: rule.inputMessage.slice(0, 255),
      error: rule.inputMessage.slice(0, 255),
    }),
  };
  if (type === 'ONE_OF_LIST') return { ...shared, type: 'list', formulae: [listFormula(values, lists)] };
  if (type === 'ONE_OF_RANGE') return { ...shared, type: 'list', formulae: [expression(values[0])] };
  if (type === 'BOOLEAN') return { ...shared, type: 'list', formulae: ['"TRUE,FALSE"'] };
  if (NUMBERS[type])
    return { ...shared, type: 'decimal', operator: NUMBERS[type], formulae: values.map(numberOrFormula) };
  if (type === 'DATE_IS_VALID')
    return { ...shared, type: 'date', operator: 'greaterThanOrEqual', formulae: [dayOf(1)] };
  const days = DATES[type] ? values.map(dateOrFormula) : [];
  // The library takes days of a rule as dates; a formula among them needs a rule of its own.
  if (DATES[type] && days.every((day) => typeof day === 'number'))
    return { ...shared, type: 'date', operator: DATES[type], formulae: days.map(dayOf) };
  if (DATES[type]) return { ...shared, type: 'custom', formulae: [comparison(DATES[type], cell, days)] };
  const formula = type === 'CUSTOM_FORMULA' ? expression(values[0]) : textFormula(type, values, cell);
  if (!formula) throw new NotEmulated(`validation ${type} in an .xlsx`);
  return { ...shared, type: 'custom', formulae: [formula] };
}

const dayOf = (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial));

function comparison(operator: DataValidationOperator, cell: string, days: (string | number)[]): string {
  const [from, to] = days;
  switch (operator) {
    case 'between':
      return `AND(${cell}>=${from},${cell}<=${to})`;
    case 'notBetween':
      return `OR(${cell}<${from},${cell}>${to})`;
    case 'equal':
      return `${cell}=${from}`;
    case 'notEqual':
      return `${cell}<>${from}`;
    case 'greaterThan':
      return `${cell}>${from}`;
    case 'greaterThanOrEqual':
      return `${cell}>=${from}`;
    case 'lessThan':
      return `${cell}<${from}`;
    case 'lessThanOrEqual':
      return `${cell}<=${from}`;
  }
}

const expression = (value: string | undefined) => (value ?? '').replace(/^=/, '');
const numberOrFormula = (value: string) => (value.startsWith('=') ? expression(value) : Number(value));
const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;

function dateOrFormula(value: string): string | number {
  if (value.startsWith('=')) return expression(value);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (!day) throw new NotEmulated(`the date "${value}" of a rule in an .xlsx`);
  return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function listFormula(values: readonly string[], lists: ListStore): string {
  const joined = values.join(',');
  const fits = joined.length <= INLINE_LIST && values.every((value) => !/[",]/.test(value));
  return fits ? `"${joined}"` : lists(values);
}

function textFormula(type: string, values: readonly string[], cell: string): string | undefined {
  const value = quoted(values[0] ?? '');
  switch (type) {
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${value},${cell}))`;
    case 'TEXT_NOT_CONTAINS':
      return `ISERROR(SEARCH(${value},${cell}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},${(values[0] ?? '').length})=${value}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},${(values[0] ?? '').length})=${value}`;
    case 'TEXT_EQ':
      return `${cell}=${value}`;
    case 'BLANK':
      return `LEN(TRIM(${cell}))=0`;
    case 'NOT_BLANK':
      return `LEN(TRIM(${cell}))>0`;
    default:
      return undefined;
  }
}

type GoogleRule = NonNullable<SheetJson['conditionalFormats']>[number];

/** A Google conditional format as Excel's for the block whose first cell is `cell`. */
export function excelConditional(
  book: SpreadsheetJson,
  rule: GoogleRule,
  cell: string,
): ConditionalFormattingRule {
  if (rule.gradientRule) return colorScale(book, rule.gradientRule);
  const condition = rule.booleanRule?.condition;
  const { font, fill } = excelStyle(book, rule.booleanRule?.format);
  const own = rule.booleanRule?.format?.textFormat;
  const style = {
    // A differential style may not name the font or its size.
    ...(own && {
      font: {
        ...(font?.bold && { bold: true }),
        ...(font?.italic && { italic: true }),
        ...(font?.strike && { strike: true }),
        ...(font?.color && { color: font.color }),
      },
    }),
    ...(fill?.type === 'pattern' && { fill: { ...fill, bgColor: fill.fgColor } }),
  };
  return { type: 'expression', formulae: [conditionFormula(condition, cell)], style };
}

const COMPARISONS: Record<string, string> = {
  NUMBER_GREATER: '>',
  NUMBER_GREATER_THAN_EQ: '>=',
  NUMBER_LESS: '<',
  NUMBER_LESS_THAN_EQ: '<=',
  NUMBER_EQ: '=',
  NUMBER_NOT_EQ: '<>',
  DATE_EQ: '=',
  DATE_BEFORE: '<',
  DATE_AFTER: '>',
};
// Days from today of Google's relative dates that Excel can count.
const RELATIVE: Record<string, string> = { TODAY: 'TODAY()', TOMORROW: 'TODAY()+1', YESTERDAY: 'TODAY()-1' };

function conditionFormula(condition: ConditionJson | undefined, cell: string): string {
  const type = condition?.type ?? '';
  const values = (condition?.values ?? []).map((value) => value.userEnteredValue ?? '');
  if (type === 'CUSTOM_FORMULA') return expression(values[0]);
  const text = textFormula(type, values, cell);
  if (text) return text;
  const operand = (index: number): string | number => {
    const relative = condition?.values?.[index]?.relativeDate;
    if (relative) {
      const day = RELATIVE[relative];
      if (!day) throw new NotEmulated(`the relative date ${relative} in an .xlsx`);
      return day;
    }
    return type.startsWith('DATE')
      ? dateOrFormula(values[index] ?? '')
      : numberOrFormula(values[index] ?? '');
  };
  if (COMPARISONS[type]) return `${cell}${COMPARISONS[type]}${operand(0)}`;
  if (type === 'NUMBER_BETWEEN') return `AND(${cell}>=${operand(0)},${cell}<=${operand(1)})`;
  if (type === 'NUMBER_NOT_BETWEEN') return `OR(${cell}<${operand(0)},${cell}>${operand(1)})`;
  throw new NotEmulated(`conditional format ${type} in an .xlsx`);
}

function colorScale(
  book: SpreadsheetJson,
  gradient: NonNullable<GoogleRule['gradientRule']>,
): ConditionalFormattingRule {
  const types: Record<string, Cvfo['type']> = {
    MIN: 'min',
    MAX: 'max',
    NUMBER: 'num',
    PERCENT: 'percent',
    PERCENTILE: 'percentile',
  };
  const found = [gradient.minpoint, gradient.midpoint, gradient.maxpoint].filter((point) => point?.type);
  return {
    type: 'colorScale',
    cfvo: found.map((point) => ({
      type: types[point?.type ?? ''] ?? 'num',
      ...(point?.value && { value: Number(point.value) }),
    })),
    color: found.map((point) => ({ argb: argb(book, point?.colorStyle, point?.color) ?? 'FFFFFFFF' })),
  };
}
