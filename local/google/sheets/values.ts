// Reading and writing ValueRanges on a sheet (W39–W62): shared by all spreadsheets.values methods.
import { clip, parseRange, printArea, printOpen, type SheetRange } from './a1';
import { editRow, withLook } from './cells';
import type { Calculator } from './formula';
import type { NumberFormat } from './number-format';
import { refuse } from './problem';
import { guardCells, type Work } from './ranges';
import { cellForValues, type DateTimeOption, type RenderOption } from './render-cell';
import { readRaw, readTyped, refuseNested } from './value-input';
import { type Area, columnCount, type Message, type Sheet, type Workbook } from './workbook';

type Major = 'ROWS' | 'COLUMNS';

export interface ReadWish {
  major: Major;
  render: RenderOption;
  dates: DateTimeOption;
}

/** Reads the options of a get, from parameters or a body. */
export function readWish(given: Message, prefix: '' | 'response' = ''): ReadWish {
  const named = (name: string) => given[prefix ? `${prefix}${name[0]?.toUpperCase()}${name.slice(1)}` : name];
  return {
    major: given.majorDimension === 'COLUMNS' ? 'COLUMNS' : 'ROWS',
    render: (named('valueRenderOption') ?? 'FORMATTED_VALUE') as RenderOption,
    dates: (named('dateTimeRenderOption') ?? 'SERIAL_NUMBER') as DateTimeOption,
  };
}

type Plain = string | number | boolean;

/** A ValueRange: trailing empty rows and cells left out, no `values` when nothing is there (W39, W40, W44). */
export function valueRange(
  book: Workbook,
  calculator: Calculator,
  sheet: Sheet,
  area: Area,
  wish: ReadWish,
): Message {
  const { major } = wish;
  const lines: Plain[][] = [];
  for (const filled of sheet.grid.filled(area.top, area.bottom)) {
    const [row, held] = filled;
    for (let column = area.left; column < Math.min(area.right, held.v.length); column++) {
      const value = cellForValues(book, calculator, sheet, filled, column, wish);
      if (value === '') continue;
      const [line, place] =
        major === 'ROWS' ? [row - area.top, column - area.left] : [column - area.left, row - area.top];
      while (lines.length <= line) lines.push([]);
      const cells = lines[line] as Plain[];
      while (cells.length < place) cells.push('');
      cells[place] = value;
    }
  }
  return {
    range: printArea(sheet, area),
    majorDimension: major,
    ...(lines.length > 0 ? { values: lines } : {}),
  };
}

/** Reads one range by its text. */
export function readValues(book: Workbook, calculator: Calculator, text: string, wish: ReadWish): Message {
  const range = parseRange(book, text);
  return valueRange(book, calculator, range.sheet, clip(range), wish);
}

export type InputOption = 'RAW' | 'USER_ENTERED';

/** W56. */
export function inputOption(given: unknown): InputOption {
  if (given !== 'RAW' && given !== 'USER_ENTERED') refuse(`'valueInputOption' is required but not specified`);
  return given;
}

/** What one write did; rows and columns are those with at least one updated cell (W51). */
export interface Written {
  sheet: Sheet;
  area: Area;
  rows: Set<number>;
  columns: Set<number>;
  cells: number;
}

/** The sent array as rows, whatever its major dimension. */
export function asRows(values: unknown, major: unknown): unknown[][] {
  const lines = (values ?? []) as unknown[][];
  lines.forEach((line, row) => {
    line.forEach((value, column) => {
      refuseNested(value, row, column);
    });
  });
  if (major !== 'COLUMNS') return lines;
  const height = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: height }, (_, row) => lines.map((line) => line[row] ?? null));
}

/** The area the array covers from the range's first cell; refuses what does not fit (W36, W53, W54). */
export function targetOf(range: SheetRange, rows: readonly unknown[][]): Area {
  const start = clip(range);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const bottom = start.top + rows.length;
  const right = start.left + width;
  const single =
    range.endRow === (range.startRow ?? 0) + 1 && range.endColumn === (range.startColumn ?? 0) + 1;
  if (!single) {
    const tell = (what: string) =>
      refuse(`Requested writing within range [${printOpen(range)}], but tried writing to ${what}`);
    if (range.endRow !== undefined && bottom > range.endRow) tell(`row [${range.endRow + 1}]`);
    if (range.endColumn !== undefined && right > range.endColumn)
      tell(`column [${letters(range.endColumn)}]`);
  }
  const maxRows = range.sheet.grid.rowCount;
  const maxColumns = columnCount(range.sheet);
  const area = {
    top: start.top,
    left: start.left,
    bottom: Math.max(bottom, start.top + 1),
    right: Math.max(right, start.left + 1),
  };
  if (area.bottom > maxRows || area.right > maxColumns)
    refuse(
      `Range (${printArea(range.sheet, area)}) exceeds grid limits. Max rows: ${maxRows}, max columns: ${maxColumns}`,
    );
  return area;
}

const letters = (index: number): string => {
  let text = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26))
    text = String.fromCharCode(65 + ((left - 1) % 26)) + text;
  return text;
};

/** Writes rows at an area that exists; null skips a cell, formats and rules stay (W51, W52, W60). */
export function writeRows(
  work: Work,
  sheet: Sheet,
  area: Area,
  rows: readonly unknown[][],
  option: InputOption,
): Written {
  const done: Written = { sheet, area, rows: new Set(), columns: new Set(), cells: 0 };
  guardCells(work, sheet, area);
  const { locale } = work.book.head;
  rows.forEach((line, index) => {
    if (line.every((value) => value === null)) return;
    const row = area.top + index;
    editRow(sheet, row, (draft) => {
      line.forEach((value, offset) => {
        if (value === null || value === undefined) return;
        const column = area.left + offset;
        const format = work.book.looks.get(draft.s[column] ?? 0).userEnteredFormat?.numberFormat as
          | NumberFormat
          | undefined;
        const entered = option === 'RAW' ? readRaw(value) : readTyped(value, locale, format?.type === 'TEXT');
        draft.v[column] = entered.value;
        if (entered.format && !format)
          draft.s[column] = withLook(work.book.looks, draft.s[column] ?? 0, (look) => ({
            ...look,
            userEnteredFormat: { ...look.userEnteredFormat, numberFormat: entered.format },
          }));
        const extra = draft.x[column];
        if (extra?.textFormatRuns) {
          const { textFormatRuns: _runs, ...rest } = extra;
          draft.x[column] = rest;
          if (Object.keys(rest).length === 0) delete draft.x[column];
        }
        done.rows.add(row);
        done.columns.add(column);
        done.cells++;
      });
    });
  });
  return done;
}

/** An UpdateValuesResponse (W49, W50, W52). */
export function updateReply(
  work: Work,
  written: Written,
  sentRows: number,
  data: { wish: ReadWish; area: Area; calculator: Calculator } | undefined,
): Message {
  const { sheet, area } = written;
  return {
    spreadsheetId: work.book.id,
    updatedRange: printArea(sheet, area),
    ...(sentRows > 0 && written.cells > 0
      ? { updatedRows: written.rows.size, updatedColumns: written.columns.size, updatedCells: written.cells }
      : {}),
    ...(data ? { updatedData: valueRange(work.book, data.calculator, sheet, data.area, data.wish) } : {}),
  };
}

/** Empties the cells of a range, keeping formats, notes and rules (W60, W62). */
export function clearValues(work: Work, text: string): string {
  const range = parseRange(work.book, text);
  const area = clip(range);
  guardCells(work, range.sheet, area);
  for (const [row] of range.sheet.grid.filled(area.top, area.bottom))
    editRow(range.sheet, row, (draft) => {
      for (let column = area.left; column < Math.min(area.right, draft.v.length); column++)
        draft.v[column] = null;
    });
  return printArea(range.sheet, area);
}
