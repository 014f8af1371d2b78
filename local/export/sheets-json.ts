// Names for the parts of Google Sheets JSON that the export reads, and its colours and ranges.
import type { sheets_v4 } from '@googleapis/sheets';

export type SpreadsheetJson = sheets_v4.Schema$Spreadsheet;
export type SheetJson = sheets_v4.Schema$Sheet;
export type CellJson = sheets_v4.Schema$CellData;
export type CellFormatJson = sheets_v4.Schema$CellFormat;
export type ConditionJson = sheets_v4.Schema$BooleanCondition;
export type ValidationJson = sheets_v4.Schema$DataValidationRule;
export type GridRangeJson = sheets_v4.Schema$GridRange;
type Color = sheets_v4.Schema$Color;
type ColorStyle = sheets_v4.Schema$ColorStyle;

/** `FFRRGGBB` of a colour given in the new way, the old way, or as a theme colour of the spreadsheet. */
export function argb(
  book: SpreadsheetJson,
  style: ColorStyle | undefined,
  plain: Color | undefined,
): string | undefined {
  const themed = style?.themeColor
    ? book.properties?.spreadsheetTheme?.themeColors?.find((pair) => pair.colorType === style.themeColor)
        ?.color?.rgbColor
    : undefined;
  const color = style?.rgbColor ?? themed ?? plain;
  if (!color) return undefined;
  const part = (value: number | null | undefined) =>
    Math.round((value ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `FF${part(color.red)}${part(color.green)}${part(color.blue)}`.toUpperCase();
}

/** A bounded block of cells, one-based and closed, as Excel counts. */
export interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A range closed at the sheet's edges where it is open. */
export function blockOf(range: GridRangeJson, sheet: SheetJson): Block {
  const grid = sheet.properties?.gridProperties;
  return {
    top: (range.startRowIndex ?? 0) + 1,
    left: (range.startColumnIndex ?? 0) + 1,
    bottom: range.endRowIndex ?? grid?.rowCount ?? 1,
    right: range.endColumnIndex ?? grid?.columnCount ?? 1,
  };
}

/** Letters of a one-based column. */
export function columnLetters(column: number): string {
  return column > 0
    ? columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))
    : '';
}

/** A block as `A1:B2`, or `A1` when it is one cell. */
export function blockName({ top, left, bottom, right }: Block): string {
  const first = `${columnLetters(left)}${top}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`;
}
