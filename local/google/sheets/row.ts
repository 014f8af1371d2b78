// One row of a sheet: what its cells hold, how they look, and what the row has as a whole.

/** A formula as the person typed it, `=` included. */
export interface Formula {
  readonly f: string;
}
/** What a cell holds; null is nothing. Dates are numbers (days since 1899-12-30). */
export type Value = string | number | boolean | Formula | null;

/** What few cells have. */
export interface CellExtra {
  readonly note?: string;
  readonly textFormatRuns?: readonly unknown[];
}

/** What a row or a column has as a whole. */
export interface Traits {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
  readonly metadata?: readonly Readonly<Record<string, unknown>>[];
}

/** One row; never changed in place. `s` holds numbers of looks (format and validation), 0 for none. */
export interface Row {
  readonly v: readonly Value[];
  readonly s: readonly number[];
  readonly x?: Readonly<Record<number, CellExtra>>;
  readonly t?: Traits;
}

/** A row, or nothing at all. */
export type Slot = Row | undefined;

const BLANK_ROW: Row = { v: [], s: [] };
const isBlank = (row: Row) => row.v.length === 0 && row.s.length === 0 && !row.x && !row.t;

/** A row without trailing empty cells; undefined when nothing is left. */
export function tidyRow(row: { v: Value[]; s: number[]; x?: Record<number, CellExtra>; t?: Traits }): Slot {
  while (row.v.length > 0 && (row.v.at(-1) ?? null) === null) row.v.pop();
  while (row.s.length > 0 && !row.s.at(-1)) row.s.pop();
  for (let i = 0; i < row.v.length; i++) row.v[i] ??= null;
  for (let i = 0; i < row.s.length; i++) row.s[i] ??= 0;
  const tidy: Row = {
    v: row.v,
    s: row.s,
    ...(row.x && Object.keys(row.x).length > 0 ? { x: row.x } : {}),
    ...(row.t && Object.keys(row.t).length > 0 ? { t: row.t } : {}),
  };
  return isBlank(tidy) ? undefined : tidy;
}

/** The row with other traits of its own; its cells stay. */
export const withTraits = (row: Slot, t: Traits): Slot =>
  tidyRow({ v: [...(row?.v ?? [])], s: [...(row?.s ?? [])], ...(row?.x ? { x: { ...row.x } } : {}), t });

/** The row to edit when there is none. */
export const emptyRow = (): Row => BLANK_ROW;
