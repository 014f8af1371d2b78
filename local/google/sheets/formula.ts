// The few formulas the local home computes; any other shows an error that says so, never a guess.
import { clip, readCells, type SheetRange } from './a1';
import type { Value } from './row';
import type { Sheet, Workbook } from './workbook';

/** Google's ErrorValue. */
interface FormulaError {
  type: 'ERROR' | 'DIVIDE_BY_ZERO' | 'VALUE' | 'REF' | 'NAME' | 'N_A' | 'NUM';
  message: string;
}
export type Result =
  | { value: string | number | boolean | null; link?: string; error?: undefined }
  | { error: FormulaError };

export type Token =
  | { kind: 'number' | 'string' | 'name' | 'sign' | 'other' | 'space'; text: string }
  | { kind: 'ref'; text: string; sheet?: string; cells: string };

const TOKEN =
  /(?<space>\s+)|(?<string>"(?:[^"]|"")*")|(?<ref>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}(?:\$?\d{1,7})?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}))(?![\p{L}\p{N}_(])|(?<number>\d+(?:[.]\d+)?(?:[eE][+-]?\d+)?)|(?<name>[\p{L}_][\p{L}\p{N}_.]*)|(?<sign>[-+*/(),;])|(?<other>.)/suy;

/** Splits a formula (without its `=`) into tokens whose texts join to the input again. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    const groups = match.groups ?? {};
    const text = match[0];
    if (groups.ref !== undefined) {
      const bang = text.lastIndexOf('!');
      const title = bang < 0 ? undefined : text.slice(0, bang);
      tokens.push({
        kind: 'ref',
        text,
        cells: text.slice(bang + 1),
        ...(title === undefined
          ? {}
          : { sheet: title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title }),
      });
    } else {
      const kind = (['space', 'string', 'number', 'name', 'sign'] as const).find(
        (one) => groups[one] !== undefined,
      );
      tokens.push({ kind: kind ?? 'other', text });
    }
    if (TOKEN.lastIndex >= source.length) break;
  }
  return tokens;
}

class Failure extends Error {
  constructor(readonly error: FormulaError) {
    super(error.message);
  }
}
const fail = (type: FormulaError['type'], message: string): never => {
  throw new Failure({ type, message });
};
const notEmulated = (what: string): never => fail('ERROR', `not emulated: ${what}`);

type Scalar = string | number | boolean | null;
interface Operand {
  scalar?: Scalar;
  range?: SheetRange;
  link?: string;
}

/** Computes formulas of one spreadsheet as it stands; remembers results for as long as it lives. */
export class Calculator {
  private readonly known = new Map<string, Result>();
  private readonly open = new Set<string>();
  constructor(private readonly book: Workbook) {}

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
    const area = clip(range);
    for (const [row, held] of range.sheet.grid.filled(area.top, area.bottom))
      for (let column = area.left; column < Math.min(area.right, held.v.length); column++) {
        if ((held.v[column] ?? null) === null) continue;
        const value = this.scalar(range.sheet, row, column);
        if (value !== null) yield value;
      }
  }

  scalar(sheet: Sheet, row: number, column: number): Scalar {
    const result = this.cell(sheet, row, column);
    if (result.error) throw new Failure(result.error);
    return result.value;
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
    const result = this.sum();
    if (this.at < this.tokens.length) notEmulated(`formula =${this.source}`);
    return { scalar: this.single(result), link: result.link };
  }

  private peek = () => this.tokens[this.at]?.text;

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
      const inner = this.sum();
      this.expect(')');
      return inner;
    }
    if (token.kind === 'name') {
      if (this.peek() === '(') return this.call(token.text.toUpperCase());
      if (/^(true|false)$/i.test(token.text)) return { scalar: /^true$/i.test(token.text) };
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
      args.push(this.sum());
      while (this.peek() === ',' || this.peek() === ';') {
        this.at++;
        args.push(this.sum());
      }
    }
    this.expect(')');
    switch (name) {
      case 'SUM': {
        let total = 0;
        for (const arg of args)
          if (arg.range) {
            for (const value of this.calculator.values(arg.range))
              if (typeof value === 'number') total += value;
          } else total += this.number(arg);
        return { scalar: total };
      }
      case 'COUNTA': {
        let count = 0;
        for (const arg of args) count += arg.range ? [...this.calculator.values(arg.range)].length : 1;
        return { scalar: count };
      }
      case 'COUNTIF':
        return { scalar: this.countIf(args) };
      case 'HYPERLINK': {
        const link = String(this.single(args[0] ?? {}) ?? '');
        return { scalar: args[1] ? this.single(args[1]) : link, link };
      }
      default:
        return notEmulated(`function ${name}`);
    }
  }

  /** Equality with a number, a truth value or a text without wildcards; other criteria are not computed. */
  private countIf(args: Operand[]): number {
    const [where, criterion] = args;
    if (!where?.range || !criterion || args.length !== 2) return notEmulated(`formula =${this.source}`);
    const wanted = this.single(criterion);
    if (wanted === null || (typeof wanted === 'string' && /^[<>=]|[*?~]/.test(wanted)))
      return notEmulated(`COUNTIF criterion ${wanted}`);
    let count = 0;
    for (const value of this.calculator.values(where.range)) {
      const same =
        typeof wanted === 'string' ? String(value).toLowerCase() === wanted.toLowerCase() : value === wanted;
      if (same) count++;
    }
    return count;
  }

  private single(operand: Operand): Scalar {
    const { range } = operand;
    if (!range) return operand.scalar ?? null;
    if (
      range.startRow === undefined ||
      range.startColumn === undefined ||
      range.endRow !== range.startRow + 1 ||
      range.endColumn !== range.startColumn + 1
    )
      return notEmulated('a range where one value is wanted');
    if (range.startRow >= range.sheet.grid.rowCount || range.startColumn >= range.sheet.head.columns.length)
      return fail('REF', 'Reference does not exist.');
    return this.calculator.scalar(range.sheet, range.startRow, range.startColumn);
  }

  private number(operand: Operand): number {
    const value = this.single(operand);
    if (value === null || value === '') return 0;
    if (typeof value === 'boolean') return value ? 1 : 0;
    if (typeof value === 'number') return value;
    const parsed = Number(value);
    if (Number.isFinite(parsed) && value.trim() !== '') return parsed;
    return fail(
      'VALUE',
      `Function parameter expects number values. But '${value}' is a text and cannot be coerced to a number.`,
    );
  }
}
