// What formulas work with: values, ranges, and errors as Google names them.
import type { SheetRange } from './a1';

/** Google's ErrorValue. */
export interface FormulaError {
  type: 'ERROR' | 'DIVIDE_BY_ZERO' | 'VALUE' | 'REF' | 'NAME' | 'N_A' | 'NUM';
  message: string;
}

export type Scalar = string | number | boolean | null;

/** What stands between operators: a value, or a range. */
export interface Operand {
  scalar?: Scalar;
  range?: SheetRange;
  link?: string;
}

/** Ends the computing of one cell. */
export class Failure extends Error {
  constructor(readonly error: FormulaError) {
    super(error.message);
  }
}

export const fail = (type: FormulaError['type'], message: string): never => {
  throw new Failure({ type, message });
};

/** Nothing is guessed: the cell shows what the local home does not compute. */
export const notEmulated = (what: string): never => fail('ERROR', `not emulated: ${what}`);

/** A value as a number; empty is 0, and text that is no number is refused as Google does. */
export function asNumber(value: Scalar): number {
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
