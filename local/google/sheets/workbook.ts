// A spreadsheet in memory: its sheets, and the objects that lie on ranges. A draft is changed, the original is not.
import { Grid } from './grid';
import { LookPool } from './look-pool';
import type { Traits } from './row';

/** A GridRange as Google sends it: half-open, an absent bound is open, an absent sheetId is 0. */
export interface GridRange {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

/** A bounded block of cells of one sheet, half-open. */
export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export type Message = Record<string, unknown>;
export type Ranged = Message & { range?: GridRange };
/** `broken` when its cells were deleted: not listed any more, yet its name stays taken (W110). */
export type NamedRange = { namedRangeId: string; name: string; range: GridRange; broken?: boolean };
export type ProtectedRange = Ranged & {
  protectedRangeId: number;
  namedRangeId?: string;
  warningOnly?: boolean;
  editors?: { users?: string[]; groups?: string[]; domainUsersCanEdit?: boolean };
  unprotectedRanges?: GridRange[];
};
export type ConditionalFormatRule = Message & { ranges: GridRange[] };
export type FilterView = Ranged & { filterViewId: number; title?: string; namedRangeId?: string };
export type BandedRange = Ranged & { bandedRangeId: number };
export type Chart = Message & { chartId: number; spec: Message; position: Message };

/** `gridProperties` without the two counts, which the grid itself knows. */
export type SheetProperties = Message & {
  sheetId: number;
  title: string;
  sheetType: 'GRID' | 'OBJECT';
  hidden?: boolean;
  gridProperties?: Message & { frozenRowCount?: number; frozenColumnCount?: number };
};

/** Everything of a sheet but its rows: plain JSON. */
export interface SheetHead {
  properties: SheetProperties;
  columns: (Traits | null)[];
  merges: Area[];
  conditionalFormats: ConditionalFormatRule[];
  filterViews: FilterView[];
  protectedRanges: ProtectedRange[];
  basicFilter?: Ranged;
  charts: Chart[];
  bandedRanges: BandedRange[];
  metadata: Message[];
  /** True once a formula was written: structural changes must then rewrite references. */
  formulas?: boolean;
}

export interface Sheet {
  head: SheetHead;
  grid: Grid;
}

export interface BookHead {
  locale: string;
  timeZone: string;
  autoRecalc: string;
  /** Who created it: an owner is never stopped by a protected range (W119). */
  owner?: string;
  namedRanges: NamedRange[];
  metadata: Message[];
}

export interface Workbook {
  readonly id: string;
  head: BookHead;
  sheets: Sheet[];
  looks: LookPool;
}

/** Sheets' own default: 1000 rows, 26 columns (W14). */
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

export function blankSheet(properties: SheetProperties, rows: number, columns: number): Sheet {
  return {
    head: {
      properties,
      columns: new Array<Traits | null>(columns).fill(null),
      merges: [],
      conditionalFormats: [],
      filterViews: [],
      protectedRanges: [],
      charts: [],
      bandedRanges: [],
      metadata: [],
    },
    grid: Grid.blank(rows),
  };
}

/** A new spreadsheet without tabs. W15: a service account's defaults. */
export function blankWorkbook(id: string): Workbook {
  return {
    id,
    head: { locale: 'en_US', timeZone: 'Etc/GMT', autoRecalc: 'ON_CHANGE', namedRanges: [], metadata: [] },
    sheets: [],
    looks: new LookPool(),
  };
}

/** A copy to change: heads are copied, rows are shared until written. */
export function draftOf(book: Workbook): Workbook {
  return {
    id: book.id,
    head: structuredClone(book.head),
    sheets: book.sheets.map((sheet) => ({ head: structuredClone(sheet.head), grid: sheet.grid.fork() })),
    looks: book.looks,
  };
}

export const sheetById = (book: Workbook, sheetId: number): Sheet | undefined =>
  book.sheets.find((sheet) => sheet.head.properties.sheetId === sheetId);

export const columnCount = (sheet: Sheet): number => sheet.head.columns.length;
