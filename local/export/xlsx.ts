// Writes a Google spreadsheet as an .xlsx file: values as they are, formats, checks, frozen and hidden parts.
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { NotEmulated } from '../google/api-error';
import { sealPackage } from './seal-package';
import {
  argb,
  blockName,
  blockOf,
  type CellFormatJson,
  type CellJson,
  columnLetters,
  type SheetJson,
  type SpreadsheetJson,
} from './sheets-json';
import { withNamesAndCharts } from './xlsx-parts';
import { excelConditional, excelValidation, type ListStore } from './xlsx-rules';
import { type ExcelStyle, excelStyle, solidFill } from './xlsx-style';
import { cellValue } from './xlsx-values';

/** Writes `book` (the JSON of `spreadsheets.get` with grid data) as the bytes of an .xlsx file; the same JSON gives the same bytes. Names of whole columns and charts of bars and lines come along; other names and charts, and filter views, stay behind. */
export async function exportXlsx(book: SpreadsheetJson): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheets = (book.sheets ?? []).filter((sheet) => sheet.properties?.sheetType !== 'OBJECT');
  const names = sheetNames(sheets);
  const nameOf = (sheetId: number) =>
    names[sheets.findIndex(({ properties }) => (properties?.sheetId ?? 0) === sheetId)];
  const lists = new Lists(names);
  for (const [index, sheet] of sheets.entries())
    await writeSheet(workbook, book, sheet, names[index]!, lists.formula, nameOf);
  lists.write(workbook);
  const visible = sheets.findIndex((sheet) => !sheet.properties?.hidden);
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 20000,
      height: 12000,
      firstSheet: 0,
      activeTab: Math.max(visible, 0),
      visibility: 'visible',
    },
  ];
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  return sealPackage(withNamesAndCharts(written, book, sheets, names));
}

/** Excel's rules for tab names: 31 characters, none of []:*?/\, no two alike. */
function sheetNames(sheets: SheetJson[]): string[] {
  const taken = new Set<string>();
  return sheets.map((sheet, index) => {
    const plain = (sheet.properties?.title ?? '')
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    const base = plain.slice(0, 31) || `Sheet${index + 1}`;
    let name = base;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) {
      const ending = ` (${copy})`;
      name = base.slice(0, 31 - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Drop-down lists too long for a rule, one column each on a hidden sheet. */
class Lists {
  readonly #columns: (readonly string[])[] = [];
  readonly #name: string;

  constructor(taken: readonly string[]) {
    let name = '_lists';
    while (taken.some((other) => other.toLowerCase() === name)) name += '_';
    this.#name = name;
  }

  readonly formula: ListStore = (values) => {
    const key = JSON.stringify(values);
    let at = this.#columns.findIndex((column) => JSON.stringify(column) === key);
    if (at < 0) at = this.#columns.push(values) - 1;
    const letters = columnLetters(at + 1);
    return `'${this.#name}'!$${letters}$1:$${letters}$${values.length}`;
  };

  write(workbook: Workbook): void {
    if (!this.#columns.length) return;
    const sheet = workbook.addWorksheet(this.#name, { state: 'veryHidden' });
    this.#columns.forEach((values, column) => {
      values.forEach((value, row) => {
        const cell = sheet.getCell(row + 1, column + 1);
        cell.value = value;
        cell.numFmt = '@';
      });
    });
  }
}

const TRUTH = '"TRUE";"TRUE";"FALSE"';
const DEFAULT_ROW = 21;
const POINTS_PER_PIXEL = 0.75;
// Excel counts column widths in digits of the default font, 7 pixels each, and 5 pixels of padding.
const columnWidth = (pixels: number) => Math.max(0, (pixels - 5) / 7);

async function writeSheet(
  workbook: Workbook,
  book: SpreadsheetJson,
  sheet: SheetJson,
  name: string,
  lists: ListStore,
  nameOf: (sheetId: number) => string | undefined,
): Promise<void> {
  const { hidden, rightToLeft, tabColor, tabColorStyle, gridProperties } = sheet.properties ?? {};
  const tab = argb(book, tabColorStyle, tabColor);
  const rows = gridProperties?.frozenRowCount ?? 0;
  const columns = gridProperties?.frozenColumnCount ?? 0;
  const worksheet = workbook.addWorksheet(name, {
    state: hidden ? 'hidden' : 'visible',
    // Printed lying on A4, as wide as the page, with the frozen rows on every page.
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(rows && { printTitlesRow: `1:${rows}` }),
    },
    ...(tab && { properties: { tabColor: { argb: tab } } }),
    views: [
      {
        ...(rightToLeft && { rightToLeft: true }),
        showGridLines: !gridProperties?.hideGridlines,
        ...(rows || columns
          ? { state: 'frozen', xSplit: columns, ySplit: rows }
          : { state: 'normal', style: undefined }),
      },
    ],
  });
  writeCells(worksheet, book, sheet, nameOf);
  writeDimensions(worksheet, sheet);
  for (const merge of sheet.merges ?? []) {
    const { top, left, bottom, right } = blockOf(merge, sheet);
    worksheet.mergeCellsWithoutStyle(top, left, bottom, right);
  }
  writeBands(worksheet, book, sheet);
  writeValidations(worksheet, sheet, lists);
  for (const rule of sheet.conditionalFormats ?? []) {
    const blocks = (rule.ranges ?? []).map((range) => blockOf(range, sheet));
    const first = blocks[0];
    if (!first) continue;
    const corner = `${columnLetters(first.left)}${first.top}`;
    worksheet.addConditionalFormatting({
      ref: blocks.map(blockName).join(' '),
      rules: [excelConditional(book, rule, corner)],
    });
  }
  if (sheet.basicFilter?.range) worksheet.autoFilter = blockName(blockOf(sheet.basicFilter.range, sheet));
  await protect(worksheet, sheet);
}

function writeCells(
  worksheet: Worksheet,
  book: SpreadsheetJson,
  sheet: SheetJson,
  nameOf: (sheetId: number) => string | undefined,
): void {
  const styles = new WeakMap<CellFormatJson, ExcelStyle>();
  const plain = excelStyle(book, undefined);
  const styleOf = (format: CellFormatJson | undefined) => {
    if (!format) return plain;
    const known = styles.get(format) ?? excelStyle(book, format);
    styles.set(format, known);
    return known;
  };
  eachCell(sheet, (cell, row, column) => {
    const { value, text } = cellValue(cell, nameOf);
    const format = cell.userEnteredFormat ?? cell.effectiveFormat ?? undefined;
    if (value === null && !format && !cell.note) return;
    const target = worksheet.getCell(row, column);
    if (value !== null) target.value = value;
    const style = styleOf(format);
    // Text stays text when someone opens the cell and presses Enter; LibreOffice shows a truth value as one only so.
    const own = text ? '@' : typeof value === 'boolean' ? TRUTH : undefined;
    target.style = own && !style.numFmt ? { ...style, numFmt: own } : style;
    if (cell.note) target.note = cell.note;
  });
}

/** Calls `visit` for every cell the grid data holds, with one-based row and column. */
function eachCell(sheet: SheetJson, visit: (cell: CellJson, row: number, column: number) => void): void {
  for (const block of sheet.data ?? [])
    for (const [r, row] of (block.rowData ?? []).entries())
      for (const [c, cell] of (row.values ?? []).entries())
        visit(cell, (block.startRow ?? 0) + r + 1, (block.startColumn ?? 0) + c + 1);
}

function writeDimensions(worksheet: Worksheet, sheet: SheetJson): void {
  for (const block of sheet.data ?? []) {
    for (const [index, column] of (block.columnMetadata ?? []).entries()) {
      const target = worksheet.getColumn((block.startColumn ?? 0) + index + 1);
      if (column.pixelSize) target.width = columnWidth(column.pixelSize);
      if (column.hiddenByUser || column.hiddenByFilter) target.hidden = true;
    }
    for (const [index, row] of (block.rowMetadata ?? []).entries()) {
      const hidden = row.hiddenByUser || row.hiddenByFilter;
      const tall = row.pixelSize && row.pixelSize !== DEFAULT_ROW;
      if (!hidden && !tall) continue;
      const target = worksheet.getRow((block.startRow ?? 0) + index + 1);
      if (tall) target.height = row.pixelSize! * POINTS_PER_PIXEL;
      if (hidden) target.hidden = true;
    }
  }
}

// Excel has no alternating colours that move with the rows: they are painted where they stand, under a cell's own colour.
function writeBands(worksheet: Worksheet, book: SpreadsheetJson, sheet: SheetJson): void {
  for (const band of sheet.bandedRanges ?? []) {
    const byRow = band.rowProperties;
    const bands = byRow ?? band.columnProperties;
    if (!bands || !band.range) continue;
    const color = (name: 'header' | 'firstBand' | 'secondBand' | 'footer') =>
      argb(book, bands[`${name}ColorStyle`], bands[`${name}Color`]);
    const { top, left, bottom, right } = blockOf(band.range, sheet);
    const [header, footer] = [color('header'), color('footer')];
    const last = Math.min(bottom, lastRow(sheet));
    const length = (byRow ? bottom - top : right - left) + 1;
    const colorAt = (index: number) => {
      if (header && index === 0) return header;
      if (footer && index === length - 1) return footer;
      return color((index - (header ? 1 : 0)) % 2 ? 'secondBand' : 'firstBand');
    };
    for (let row = top; row <= last; row++)
      for (let column = left; column <= right; column++) {
        const fill = colorAt(byRow ? row - top : column - left);
        const cell = worksheet.getCell(row, column);
        if (fill && fill !== 'FFFFFFFF' && !cell.style.fill)
          cell.style = { ...cell.style, fill: solidFill(fill) };
      }
  }
}

const lastRow = (sheet: SheetJson) =>
  Math.max(0, ...(sheet.data ?? []).map((block) => (block.startRow ?? 0) + (block.rowData?.length ?? 0)));

// Equal rules below one another become one rule, so that a column has one drop-down and not a thousand.
function writeValidations(worksheet: Worksheet, sheet: SheetJson, lists: ListStore): void {
  interface Run {
    key: string;
    rule: NonNullable<CellJson['dataValidation']>;
    column: number;
    top: number;
    bottom: number;
  }
  const open = new Map<number, Run>();
  const runs: Run[] = [];
  const keys = new WeakMap<object, string>();
  eachCell(sheet, (cell, row, column) => {
    const rule = cell.dataValidation;
    if (!rule) return;
    const key = keys.get(rule) ?? JSON.stringify(rule);
    keys.set(rule, key);
    const run = open.get(column);
    if (run && run.key === key && run.bottom === row - 1) {
      run.bottom = row;
      return;
    }
    const begun = { key, rule, column, top: row, bottom: row };
    open.set(column, begun);
    runs.push(begun);
  });
  for (const { rule, column, top, bottom } of runs) {
    const block = { top, bottom, left: column, right: column };
    const corner = `${columnLetters(column)}${top}`;
    // Added as a range: per cell the library writes overlapping ranges.
    worksheet.dataValidations.add(blockName(block), excelValidation(rule, corner, lists));
  }
}

// Only whole sheets: Excel locks a sheet or nothing. No password: it keeps slips away, not people.
async function protect(worksheet: Worksheet, sheet: SheetJson): Promise<void> {
  for (const lock of sheet.protectedRanges ?? []) {
    const { range } = lock;
    const whole =
      range &&
      range.startRowIndex === undefined &&
      range.startColumnIndex === undefined &&
      range.endRowIndex === undefined &&
      range.endColumnIndex === undefined;
    if (!whole || lock.warningOnly) continue;
    for (const free of lock.unprotectedRanges ?? []) {
      const { top, left, bottom, right } = blockOf(free, sheet);
      if ((bottom - top + 1) * (right - left + 1) > 100_000)
        throw new NotEmulated('so large an unprotected range in an .xlsx');
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          worksheet.getCell(row, column).protection = { locked: false };
    }
    await worksheet.protect('', { formatColumns: true, formatRows: true, sort: true, autoFilter: true });
  }
}
