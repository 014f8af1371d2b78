// How large a spreadsheet may be (W128); the constants are Google's published limits.
import { refuse } from './problem';
import { columnCount, type Workbook } from './workbook';

/** Cells of all tabs together, empty ones included. A help page of October 2026 speaks of 20 million. */
const CELL_LIMIT = 10_000_000;
/** Columns of one sheet: ZZZ. */
const COLUMN_LIMIT = 18_278;

/** Refuses when the grids hold more cells than a spreadsheet may. */
export function checkCellLimit(book: Workbook): void {
  const cells = book.sheets.reduce((sum, sheet) => sum + sheet.grid.rowCount * columnCount(sheet), 0);
  if (cells > CELL_LIMIT)
    refuse(
      `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
    );
}

/** Refuses more columns than a sheet may have. */
export function checkColumnLimit(columns: number): void {
  if (columns > COLUMN_LIMIT)
    refuse(
      `This action would increase the number of columns in the sheet above the limit of ${COLUMN_LIMIT} columns.`,
    );
}
