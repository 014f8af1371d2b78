// What lies on the sheets besides cells: the part of it that the look of the workbook asks about.

/** A colour as the service gives it: channels from 0 to 1, those that are 0 left out. */
export interface Color {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

/** One rule of conditional formatting; what we do not look at is left out. */
export interface ColorRule {
  readonly ranges?: readonly { readonly startColumnIndex?: number; readonly endColumnIndex?: number }[];
  readonly booleanRule?: {
    readonly condition?: {
      readonly type?: string;
      readonly values?: readonly { readonly userEnteredValue?: string }[];
    };
    readonly format?: { readonly backgroundColor?: Color };
  };
}

/** One sheet of any kind. */
export interface SheetNow {
  readonly sheetId: number;
  readonly title: string;
  readonly views: readonly number[];
  readonly charts: readonly number[];
  /** In their order. */
  readonly rules: readonly ColorRule[];
}

/** The whole workbook. */
export interface OnTheSheets {
  readonly sheets: readonly SheetNow[];
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

/** A workbook nobody has worked in yet. */
export const NOTHING_YET: OnTheSheets = { sheets: [], names: [] };
