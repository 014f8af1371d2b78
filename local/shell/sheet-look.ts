// What lies on a sheet besides cells, as far as the shell draws it: colours of words, filter views, charts.
import { type Color, cssColor } from './colors';
import type { GridRow } from './workbook-data';

interface RangeJson {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}
interface ConditionJson {
  type?: string;
  values?: { userEnteredValue?: string }[];
}
export interface RuleJson {
  ranges?: RangeJson[];
  booleanRule?: { condition?: ConditionJson; format?: { backgroundColor?: Color } };
}
export interface ViewJson {
  filterViewId?: number;
  title?: string;
  range?: RangeJson;
  filterSpecs?: {
    columnIndex?: number;
    filterCriteria?: { hiddenValues?: string[]; condition?: ConditionJson };
  }[];
  sortSpecs?: { dimensionIndex?: number; sortOrder?: string }[];
}

/** Asks for all of it in `spreadsheets.get`. */
export const LOOK_FIELDS =
  'conditionalFormats(ranges,booleanRule(condition,format.backgroundColor)),filterViews,charts(chartId,spec,position)';

/** A colour of the cells of these columns that show this word. */
export interface WordColor {
  word: string;
  fromColumn: number;
  toColumn: number;
  fill: string;
}

/** Rules that compare a cell with a word; the shell draws no others. */
export const wordColors = (rules: readonly RuleJson[]): WordColor[] =>
  rules.flatMap(({ ranges = [], booleanRule }) => {
    const { condition, format } = booleanRule ?? {};
    const word = condition?.values?.[0]?.userEnteredValue;
    const color = format?.backgroundColor;
    if (condition?.type !== 'TEXT_EQ' || word === undefined || !color) return [];
    return ranges.map(({ startColumnIndex = 0, endColumnIndex = Number.POSITIVE_INFINITY }) => ({
      word,
      fromColumn: startColumnIndex,
      toColumn: endColumnIndex,
      fill: cssColor(color),
    }));
  });

/** A filter view that the shell can show: which rows stay, and in which order. */
export interface SheetView {
  id: number;
  title: string;
  stays(cell: (column: number) => ViewCell): boolean;
  sort: readonly { column: number; down: boolean }[];
}

/** What a view looks at in a cell. */
export interface ViewCell {
  shown: string;
  number?: number;
}

type Test = (cell: ViewCell) => boolean;

/** Today and so many days more or less, as a serial day. */
function dayOf(formula: string): number | undefined {
  const days = /^=TODAY\(\)(?:([+-]\d{1,5}))?$/.exec(formula);
  if (!days) return undefined;
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((today - Date.UTC(1899, 11, 30)) / 86_400_000) + Number(days[1] ?? 0);
}

function testOf({ type, values }: ConditionJson): Test | undefined {
  if (type === 'BLANK') return ({ shown }) => shown === '';
  if (type === 'NOT_BLANK') return ({ shown }) => shown !== '';
  const day = type === 'DATE_BEFORE' ? dayOf(values?.[0]?.userEnteredValue ?? '') : undefined;
  return day === undefined ? undefined : ({ number }) => number !== undefined && number < day;
}

/** The views of a sheet; one with a condition the shell does not know is left out. */
export const sheetViews = (views: readonly ViewJson[]): SheetView[] =>
  views.flatMap(({ filterViewId = 0, title = '', filterSpecs = [], sortSpecs = [] }) => {
    const tests: { column: number; test: Test }[] = [];
    for (const { columnIndex: column = 0, filterCriteria = {} } of filterSpecs) {
      const { hiddenValues = [], condition } = filterCriteria;
      if (hiddenValues.length > 0) tests.push({ column, test: ({ shown }) => !hiddenValues.includes(shown) });
      const test = condition && testOf(condition);
      if (condition && !test) return [];
      if (test) tests.push({ column, test });
    }
    return [
      {
        id: filterViewId,
        title,
        stays: (cell) => tests.every(({ column, test }) => test(cell(column))),
        sort: sortSpecs.map(({ dimensionIndex = 0, sortOrder }) => ({
          column: dimensionIndex,
          down: sortOrder === 'DESCENDING',
        })),
      },
    ];
  });

/** Rows as a view shows them; rows that hold nothing are left out, empty cells sort last. */
export function viewed(
  rows: readonly GridRow[],
  columns: readonly { at: number }[],
  view: SheetView,
): GridRow[] {
  const placeOf = new Map(columns.map(({ at }, place) => [at, place]));
  const cell = (row: GridRow, column: number): ViewCell =>
    row.cells[placeOf.get(column) ?? -1] ?? { shown: '' };
  const compare = (a: ViewCell, b: ViewCell): number => {
    if (a.shown === '' || b.shown === '') return Number(a.shown === '') - Number(b.shown === '');
    return (a.number ?? 0) - (b.number ?? 0) || (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0);
  };
  return rows
    .filter((row) => row.cells.some(({ shown }) => shown !== '') && view.stays((column) => cell(row, column)))
    .sort((a, b) => {
      for (const { column, down } of view.sort) {
        const order = compare(cell(a, column), cell(b, column));
        if (order !== 0) return down ? -order : order;
      }
      return a.at - b.at;
    });
}
