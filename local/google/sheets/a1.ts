// A1 notation: reading it as the API does, and printing ranges as the API echoes them (W29–W36).
import { refuse } from './problem';
import { type Area, columnCount, type GridRange, type Sheet, type Workbook } from './workbook';

/** A parsed range: bounds as given (open ones undefined), and the sheet. */
export interface SheetRange {
  sheet: Sheet;
  startRow?: number;
  endRow?: number;
  startColumn?: number;
  endColumn?: number;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** A → 0, ZZZ → 18277. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,9})?$/;
const R1C1 = /^R([0-9]+)C([0-9]+)$/i;

type Corner = { row?: number; column?: number };

function readCorner(text: string): Corner | undefined {
  const r1c1 = R1C1.exec(text);
  if (r1c1) return { row: Number(r1c1[1]) - 1, column: Number(r1c1[2]) - 1 };
  const match = CORNER.exec(text);
  if (!match || text === '' || text === '$') return undefined;
  const corner: Corner = {};
  if (match[1]) corner.column = columnIndex(match[1]);
  if (match[2]) corner.row = Number(match[2]) - 1;
  return corner.row === -1 || (corner.row === undefined && corner.column === undefined) ? undefined : corner;
}

/** The bounds of `A1:B2`, `A:B`, `2:3`, `A2:B`, `R1C1:R2C2`; undefined when it is not a cell range. */
export function readCells(text: string): Omit<SheetRange, 'sheet'> | undefined {
  const parts = text.split(':');
  if (parts.length > 2) return undefined;
  const first = readCorner(parts[0] ?? '');
  if (!first) return undefined;
  if (parts.length === 1) {
    if (first.row === undefined || first.column === undefined) return undefined;
    return {
      startRow: first.row,
      endRow: first.row + 1,
      startColumn: first.column,
      endColumn: first.column + 1,
    };
  }
  const last = readCorner(parts[1] ?? '');
  if (!last) return undefined;
  const rows = span(first.row, last.row);
  const columns = span(first.column, last.column);
  return { startRow: rows.start, endRow: rows.end, startColumn: columns.start, endColumn: columns.end };
}

/** Orders two ends; one open end leaves the range open to the sheet's edge. */
function span(a: number | undefined, b: number | undefined): { start?: number; end?: number } {
  if (a === undefined && b === undefined) return {};
  if (a === undefined || b === undefined) return { start: a ?? b };
  return { start: Math.min(a, b), end: Math.max(a, b) + 1 };
}

const fromGridRange = (sheet: Sheet, range: GridRange): SheetRange => ({
  sheet,
  startRow: range.startRowIndex,
  endRow: range.endRowIndex,
  startColumn: range.startColumnIndex,
  endColumn: range.endColumnIndex,
});

const sheetTitled = (book: Workbook, title: string): Sheet | undefined =>
  book.sheets.find((sheet) => sheet.head.properties.title === title) ??
  book.sheets.find((sheet) => sheet.head.properties.title.toLowerCase() === title.toLowerCase());

/** The cells a name stands for; undefined for none, and for one whose cells are gone. */
export function namedRange(book: Workbook, name: string): SheetRange | undefined {
  const named = book.head.namedRanges.find(
    (range) => !range.broken && range.name.toLowerCase() === name.toLowerCase(),
  );
  const sheet =
    named && book.sheets.find((one) => one.head.properties.sheetId === (named.range.sheetId ?? 0));
  return named && sheet ? fromGridRange(sheet, named.range) : undefined;
}

/** Reads a range of the spreadsheet. Throws `Unable to parse range: …` (W35) with the input as it came. */
export function parseRange(book: Workbook, text: string): SheetRange {
  const unable = (): never => refuse(`Unable to parse range: ${text}`);
  const quoted = /^'((?:[^']|'')+)'(?:!(.*))?$/s.exec(text);
  if (quoted) {
    const sheet = sheetTitled(book, (quoted[1] ?? '').replaceAll("''", "'")) ?? unable();
    return quoted[2] === undefined ? { sheet } : onSheet(book, sheet, quoted[2], unable);
  }
  const bang = text.lastIndexOf('!');
  if (bang > 0) {
    const sheet = sheetTitled(book, text.slice(0, bang)) ?? unable();
    return onSheet(book, sheet, text.slice(bang + 1), unable);
  }
  const name = namedRange(book, text);
  if (name) return name;
  const cells = readCells(text);
  if (cells) {
    const sheet = book.sheets.find((one) => !one.head.properties.hidden) ?? unable();
    return { sheet, ...cells };
  }
  return { sheet: sheetTitled(book, text) ?? unable() };
}

function onSheet(book: Workbook, sheet: Sheet, rest: string, unable: () => never): SheetRange {
  const cells = readCells(rest);
  if (cells) return { sheet, ...cells };
  // W32: a named range behind a sheet's name is accepted; the range's own sheet counts.
  return namedRange(book, rest) ?? unable();
}

/** A title as it stands before `!`: quoted unless it is a plain word that cannot be taken for a cell (W29). */
export function quotedTitle(title: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(title) && readCells(title) === undefined;
  return plain && !/^R\d*C\d*$/i.test(title) ? title : `'${title.replaceAll("'", "''")}'`;
}

const cell = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;

/** A bounded area as the API prints it: one cell without a colon (W31). */
export function printArea(sheet: Sheet, area: Area): string {
  const first = cell(area.top, area.left);
  const last = cell(area.bottom - 1, area.right - 1);
  return `${quotedTitle(sheet.head.properties.title)}!${first === last ? first : `${first}:${last}`}`;
}

/** A range with its open ends left open, as errors print it: `T!A1001:B` (W36). */
export function printOpen(range: SheetRange): string {
  const { startRow, endRow, startColumn, endColumn } = range;
  const title = quotedTitle(range.sheet.head.properties.title);
  if (startRow === undefined && startColumn === undefined) return title;
  const first = `${columnLetters(startColumn ?? 0)}${(startRow ?? 0) + 1}`;
  const last = `${endColumn === undefined ? '' : columnLetters(endColumn - 1)}${endRow ?? ''}`;
  return `${title}!${first === last || last === '' ? first : `${first}:${last}`}`;
}

/** The cells of the range that exist. Throws W36 when it starts past the grid; ends are clipped (W37). */
export function clip(range: SheetRange): Area {
  const rows = range.sheet.grid.rowCount;
  const columns = columnCount(range.sheet);
  const top = range.startRow ?? 0;
  const left = range.startColumn ?? 0;
  if (top >= rows || left >= columns)
    refuse(`Range (${printOpen(range)}) exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`);
  return {
    top,
    left,
    bottom: Math.min(range.endRow ?? rows, rows),
    right: Math.min(range.endColumn ?? columns, columns),
  };
}
