// The few formulas the local home computes; any other shows an error that says so, never a guess.
import { clip, namedRange, readCells, type SheetRange } from './a1';
import { type FormulaRoom, FUNCTIONS } from './formula-functions';
import { type Token, tokenize } from './formula-tokens';
import {
  asNumber,
  Failure,
  type FormulaError,
  fail,
  notEmulated,
  type Operand,
  type Scalar,
} from './formula-values';
import type { Value } from './row';
import type { Sheet, Workbook } from './workbook';

export type Result =
  | { value: string | number | boolean | null; link?: string; error?: undefined }
  | { error: FormulaError };

interface Placed {
  row: number;
  column: number;
  value: string | number | boolean;
}

const DAY_MS = 86_400_000;
/** Serial day 0 is 1899-12-30 (W80). */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** The serial day of a moment in a time zone. */
function serialDay(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(moment)
    .map(({ type, value }) => [type, Number(value)] as const);
  const { year = 0, month = 1, day = 1 } = Object.fromEntries(parts) as Record<string, number>;
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH_MS) / DAY_MS);
}

/** Computes formulas of one spreadsheet as it stands at a moment; remembers results for as long as it lives. */
export class Calculator implements FormulaRoom {
  private readonly known = new Map<string, Result>();
  private readonly open = new Set<string>();
  constructor(
    private readonly book: Workbook,
    private readonly now: () => number,
  ) {}

  today = (): number => serialDay(this.now(), this.book.head.timeZone);

  /** What the cell holds after computing. */
  cell(sheet: Sheet, row: number, column: number): Result {
    const value: Value = sheet.grid.row(row)?.v[column] ?? null;
    if (typeof value !== 'object' || value === null) return { value };
    const key = `${sheet.head.properties.sheetId}:${row}:${column}`;
    const known = this.known.get(key);
    if (known) return known;
    if (this.open.has(key))
      return {
        error: {
          type: 'REF',
          message:
            'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
        },
      };
    this.open.add(key);
    const result = this.compute(value.f, sheet);
    this.open.delete(key);
    this.known.set(key, result);
    return result;
  }

  private compute(formula: string, sheet: Sheet): Result {
    try {
      const parser = new Parser(this.book, sheet, this, formula.slice(1));
      const { scalar, link } = parser.whole();
      return { value: scalar ?? 0, ...(link ? { link } : {}) };
    } catch (error) {
      if (error instanceof Failure) return { error: error.error };
      throw error;
    }
  }

  /** Values of a range, row by row; blanks are left out. Throws the first error met. */
  *values(range: SheetRange): Generator<string | number | boolean> {
    for (const { result } of this.filled(range)) {
      if (result.error) throw new Failure(result.error);
      if (result.value !== null) yield result.value;
    }
  }

  *placed(range: SheetRange): Generator<Placed> {
    for (const { row, column, result } of this.filled(range))
      if (!result.error && result.value !== null) yield { row, column, value: result.value };
  }

  private *filled(range: SheetRange): Generator<{ row: number; column: number; result: Result }> {
    const area = clip(range);
    for (const [row, held] of range.sheet.grid.filled(area.top, area.bottom))
      for (let column = area.left; column < Math.min(area.right, held.v.length); column++)
        if ((held.v[column] ?? null) !== null)
          yield {
            row: row - area.top,
            column: column - area.left,
            result: this.cell(range.sheet, row, column),
          };
  }

  at(range: SheetRange, row: number, column: number): Scalar {
    const area = clip(range);
    const result = this.cell(range.sheet, area.top + row, area.left + column);
    return result.error ? null : result.value;
  }

  scalar(sheet: Sheet, row: number, column: number): Scalar {
    const result = this.cell(sheet, row, column);
    if (result.error) throw new Failure(result.error);
    return result.value;
  }

  single({ range, scalar }: Operand): Scalar {
    if (!range) return scalar ?? null;
    if (
      range.startRow === undefined ||
      range.startColumn === undefined ||
      range.endRow !== range.startRow + 1 ||
      range.endColumn !== range.startColumn + 1
    )
      return notEmulated('a range where one value is wanted');
    if (range.startRow >= range.sheet.grid.rowCount || range.startColumn >= range.sheet.head.columns.length)
      return fail('REF', 'Reference does not exist.');
    return this.scalar(range.sheet, range.startRow, range.startColumn);
  }
}

class Parser {
  private readonly tokens: Token[];
  private at = 0;
  constructor(
    private readonly book: Workbook,
    private readonly home: Sheet,
    private readonly calculator: Calculator,
    private readonly source: string,
  ) {
    this.tokens = tokenize(source).filter((token) => token.kind !== 'space');
  }

  whole(): Operand {
    const result = this.comparison();
    if (this.at < this.tokens.length) notEmulated(`formula =${this.source}`);
    return { scalar: this.calculator.single(result), link: result.link };
  }

  private peek = () => this.tokens[this.at]?.text;

  /** Two numbers compared; other comparisons are not computed. */
  private comparison(): Operand {
    const left = this.joined();
    const compare = COMPARE[this.peek() ?? ''];
    if (!compare) return left;
    this.at++;
    const [a, b] = [left, this.joined()].map((operand) => this.calculator.single(operand));
    if (typeof a !== 'number' || typeof b !== 'number') return notEmulated(`formula =${this.source}`);
    return { scalar: compare(a, b) };
  }

  private joined(): Operand {
    let left = this.sum();
    while (this.peek() === '&') {
      this.at++;
      left = { scalar: this.text(left) + this.text(this.sum()) };
    }
    return left;
  }

  private sum(): Operand {
    let left = this.product();
    for (let sign = this.peek(); sign === '+' || sign === '-'; sign = this.peek()) {
      this.at++;
      const a = this.number(left);
      const b = this.number(this.product());
      left = { scalar: sign === '+' ? a + b : a - b };
    }
    return left;
  }

  private product(): Operand {
    let left = this.unary();
    for (let sign = this.peek(); sign === '*' || sign === '/'; sign = this.peek()) {
      this.at++;
      const a = this.number(left);
      const b = this.number(this.unary());
      if (sign === '/' && b === 0) fail('DIVIDE_BY_ZERO', 'Function DIVIDE parameter 2 cannot be zero.');
      left = { scalar: sign === '*' ? a * b : a / b };
    }
    return left;
  }

  private unary(): Operand {
    if (this.peek() === '-') {
      this.at++;
      return { scalar: -this.number(this.unary()) };
    }
    if (this.peek() === '+') {
      this.at++;
      return this.unary();
    }
    return this.atom();
  }

  private atom(): Operand {
    const token = this.tokens[this.at++];
    if (!token) return notEmulated(`formula =${this.source}`);
    if (token.kind === 'number') return { scalar: Number(token.text) };
    if (token.kind === 'string') return { scalar: token.text.slice(1, -1).replaceAll('""', '"') };
    if (token.kind === 'ref') return { range: this.reference(token) };
    if (token.text === '(') {
      const inner = this.comparison();
      this.expect(')');
      return inner;
    }
    if (token.kind === 'name') {
      if (this.peek() === '(') return this.call(token.text.toUpperCase());
      if (/^(true|false)$/i.test(token.text)) return { scalar: /^true$/i.test(token.text) };
      return {
        range: namedRange(this.book, token.text) ?? fail('NAME', `Unknown range name: '${token.text}'.`),
      };
    }
    return notEmulated(`formula =${this.source}`);
  }

  private expect(text: string): void {
    if (this.tokens[this.at++]?.text !== text) notEmulated(`formula =${this.source}`);
  }

  private reference(token: Token & { kind: 'ref' }): SheetRange {
    const sheet =
      token.sheet === undefined
        ? this.home
        : this.book.sheets.find(
            (one) => one.head.properties.title.toLowerCase() === token.sheet?.toLowerCase(),
          );
    if (!sheet) return fail('REF', `Unresolved sheet name '${token.sheet}'.`);
    const cells = readCells(token.cells);
    if (!cells) return fail('REF', 'Reference does not exist.');
    return { sheet, ...cells };
  }

  private call(name: string): Operand {
    this.expect('(');
    const args: Operand[] = [];
    if (this.peek() !== ')') {
      args.push(this.comparison());
      while (this.peek() === ',' || this.peek() === ';') {
        this.at++;
        args.push(this.comparison());
      }
    }
    this.expect(')');
    const run = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    return run ? run(this.calculator, args) : notEmulated(`function ${name}`);
  }

  private number = (operand: Operand): number => asNumber(this.calculator.single(operand));

  /** A value as `&` joins it; numbers that are not whole are written by locale, which is not computed. */
  private text(operand: Operand): string {
    const value = this.calculator.single(operand);
    if (value === null) return '';
    if (typeof value === 'string') return value;
    return typeof value === 'number' && Number.isInteger(value)
      ? String(value)
      : notEmulated(`${value} joined to a text`);
  }
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
};
