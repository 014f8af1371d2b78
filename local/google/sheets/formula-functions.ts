// The closed set of functions the local home computes: sums, counts, a link, and the days an overview needs.
import { clip, type SheetRange } from './a1';
import { asNumber, fail, notEmulated, type Operand, type Scalar } from './formula-values';
import { serialOf } from './number-format';
import type { Area } from './workbook';

/** What a function may ask of the spreadsheet. */
export interface FormulaRoom {
  /** Values of a range, row by row; blanks are left out. */
  values(range: SheetRange): Iterable<string | number | boolean>;
  /** The same without errors, which a count passes over; with the place of each, counted from the range's first cell. */
  placed(range: SheetRange): Iterable<{ row: number; column: number; value: string | number | boolean }>;
  /** One cell, counted from the range's first cell; an error is as nothing. */
  at(range: SheetRange, row: number, column: number): Scalar;
  /** The operand as one value. */
  single(operand: Operand): Scalar;
  /** Today in the spreadsheet's time zone, as a serial day. */
  today(): number;
}

type Run = (room: FormulaRoom, args: readonly Operand[]) => Operand;
type Test = (value: Scalar) => boolean;

const COMPARISONS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '>=': (value, limit) => value >= limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '<': (value, limit) => value < limit,
};

/** Equality without wildcards, an empty cell, or a number compared. */
function testOf(criterion: Scalar): Test {
  if (criterion === null) return notEmulated('an empty cell as a criterion');
  if (criterion === '') return (value) => value === null || value === '';
  if (typeof criterion !== 'string') return (value) => value === criterion;
  const [, sign = '', limit = ''] = /^(>=|<=|>|<)(.*)$/s.exec(criterion) ?? [];
  const compare = COMPARISONS[sign];
  if (compare && !criterion.startsWith('<>') && /^-?\d+(\.\d+)?$/.test(limit))
    return (value) => typeof value === 'number' && compare(value, Number(limit));
  if (/^[<>=]|[*?~]/.test(criterion)) return notEmulated(`COUNTIF criterion ${criterion}`);
  const wanted = criterion.toLowerCase();
  return (value) =>
    (typeof value === 'string' || typeof value === 'number') && String(value).toLowerCase() === wanted;
}

const sizeOf = ({ top, bottom, left, right }: Area) => `${bottom - top}x${right - left}`;

/** Cells that meet every pair of range and criterion at the same place. */
const countIfs =
  (name: string): Run =>
  (room, args) => {
    if (args.length === 0 || args.length % 2 !== 0) return notEmulated(`${name} of ${args.length} arguments`);
    const pairs = args.flatMap((arg, at) => {
      if (at % 2 !== 0) return [];
      const { range } = arg;
      return [
        {
          range: range ?? notEmulated(`${name} of a value`),
          test: testOf(room.single(args[at + 1] ?? {})),
        },
      ];
    });
    const [first, ...others] = pairs as [
      { range: SheetRange; test: Test },
      ...{ range: SheetRange; test: Test }[],
    ];
    if (others.some(({ range }) => sizeOf(clip(range)) !== sizeOf(clip(first.range))))
      return fail('VALUE', `Array arguments to ${name} are of different size.`);
    if (first.test('')) return notEmulated(`${name} whose first condition is an empty cell`);
    let count = 0;
    for (const { row, column, value } of room.placed(first.range)) {
      if (!first.test(value)) continue;
      const holds = others.every(({ range, test }) => {
        return test(room.at(range, row, column));
      });
      if (holds) count++;
    }
    return { scalar: count };
  };

/** Year, month and day of a serial day. */
function dayParts(serial: number): [number, number, number] {
  const moment = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  return [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
}

/** The serial day of a month that may lie beyond its year; a day beyond the month's last is its last. */
function monthDay(year: number, month: number, day: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const [inYear, inMonth] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  const last = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
  return serialOf(inYear, inMonth, Math.min(day, last)) ?? fail('NUM', 'The date is out of range.');
}

/** The operands as whole numbers, so many of them. */
const wholes = (room: FormulaRoom, args: readonly Operand[], count: number, name: string): number[] =>
  args.length === count
    ? args.map((arg) => Math.floor(asNumber(room.single(arg))))
    : notEmulated(`${name} of ${args.length} arguments`);

export const FUNCTIONS: Readonly<Record<string, Run>> = {
  SUM(room, args) {
    let total = 0;
    for (const arg of args)
      if (arg.range) {
        for (const value of room.values(arg.range)) if (typeof value === 'number') total += value;
      } else total += asNumber(room.single(arg));
    return { scalar: total };
  },
  COUNTA(room, args) {
    let count = 0;
    for (const arg of args) count += arg.range ? [...room.values(arg.range)].length : 1;
    return { scalar: count };
  },
  COUNTIF: (room, args) =>
    args.length === 2 ? countIfs('COUNTIF')(room, args) : notEmulated(`COUNTIF of ${args.length} arguments`),
  COUNTIFS: countIfs('COUNTIFS'),
  MAX(room, args) {
    const numbers: number[] = [];
    for (const arg of args)
      if (arg.range) {
        for (const value of room.values(arg.range)) if (typeof value === 'number') numbers.push(value);
      } else numbers.push(asNumber(room.single(arg)));
    return { scalar: numbers.length === 0 ? 0 : Math.max(...numbers) };
  },
  TODAY: (room, args) => ({ scalar: args.length === 0 ? room.today() : notEmulated('TODAY of an argument') }),
  YEAR: (room, args) => ({ scalar: dayParts(wholes(room, args, 1, 'YEAR')[0] ?? 0)[0] }),
  MONTH: (room, args) => ({ scalar: dayParts(wholes(room, args, 1, 'MONTH')[0] ?? 0)[1] }),
  DATE(room, args) {
    const [year = 0, month = 0, day = 0] = wholes(room, args, 3, 'DATE');
    if (year < 1900 || day < 1 || day > 28) return notEmulated(`DATE of ${year}, ${month}, ${day}`);
    return { scalar: monthDay(year, month, day) };
  },
  EDATE(room, args) {
    const [serial = 0, months = 0] = wholes(room, args, 2, 'EDATE');
    const [year, month, day] = dayParts(serial);
    return { scalar: monthDay(year, month + months, day) };
  },
  HYPERLINK(room, args) {
    const link = String(room.single(args[0] ?? {}) ?? '');
    return { scalar: args[1] ? room.single(args[1]) : link, link };
  },
};
