// updateCells, repeatCell, appendCells, setDataValidation, updateBorders (W78–W83, W96, W116).
import { cellMask, editRow, type RowDraft, withLook, writeCell } from '../cells';
import { echo } from '../echo';
import { readUpdateMask } from '../field-mask';
import { shiftedFormula } from '../formula-shift';
import { checkCellLimit } from '../limits';
import { refuse } from '../problem';
import { areaOf, gridOf, guardCells, type Work } from '../ranges';
import type { Row } from '../row';
import { type Area, columnCount, type GridRange, type Message, type Sheet } from '../workbook';

const rowsOf = (request: Message): Message[][] =>
  ((request.rows ?? []) as { values?: Message[] }[]).map((row) => row.values ?? []);

/** Writes rows at `start` (ragged, only given cells), or over `range`, where cells not given are cleared (W78). */
export function updateCells(work: Work, request: Message): void {
  const mask = cellMask(readUpdateMask(request.fields, 'CellData'));
  const rows = rowsOf(request);
  if (request.range !== undefined) {
    const { sheet, area } = areaOf(work.book, request.range as GridRange);
    guardCells(work, sheet, area);
    const width = Math.max(0, ...rows.map((row) => row.length));
    beyond('row', area.top + rows.length - 1, area.bottom - 1);
    beyond('column', area.left + width - 1, area.right - 1);
    for (let row = area.top; row < area.bottom; row++)
      editRow(sheet, row, (draft) => {
        const cells = rows[row - area.top] ?? [];
        for (let column = area.left; column < area.right; column++)
          writeCell(work.book, draft, column, cells[column - area.left] ?? {}, mask);
      });
    return;
  }
  if (request.start === undefined) refuse('One of start or range must be set.');
  const start = request.start as { sheetId?: number; rowIndex?: number; columnIndex?: number };
  const sheet = gridOf(work.book, start.sheetId);
  const top = start.rowIndex ?? 0;
  const left = start.columnIndex ?? 0;
  if (top < 0 || left < 0) refuse('start.rowIndex and start.columnIndex must not be negative');
  const width = Math.max(0, ...rows.map((row) => row.length));
  beyond('row', top + rows.length - 1, sheet.grid.rowCount - 1);
  beyond('column', left + width - 1, columnCount(sheet) - 1);
  if (rows.length > 0) guardCells(work, sheet, { top, bottom: top + rows.length, left, right: left + width });
  rows.forEach((cells, index) => {
    if (cells.length === 0) return;
    editRow(sheet, top + index, (draft) => {
      cells.forEach((cell, offset) => {
        writeCell(work.book, draft, left + offset, cell, mask);
      });
    });
  });
}

/** W81: indices are 0-based. */
function beyond(what: 'row' | 'column', tried: number, last: number): void {
  if (tried > last)
    refuse(`Attempting to write ${what}: ${tried}, beyond the last requested ${what} of: ${last}`);
}

/** Writes one cell all over a range; relative references of its formula move along. Never grows the grid (W83). */
export function repeatCell(work: Work, request: Message): void {
  const mask = cellMask(readUpdateMask(request.fields, 'CellData'));
  const { sheet, area } = areaOf(work.book, request.range as GridRange | undefined);
  guardCells(work, sheet, area);
  const cell = (request.cell ?? {}) as Message;
  const seen = new Map<number, number>();
  for (let row = area.top; row < area.bottom; row++)
    editRow(sheet, row, (draft) => {
      for (let column = area.left; column < area.right; column++)
        writeCell(
          work.book,
          draft,
          column,
          cell,
          mask,
          (formula) => shiftedFormula(formula, row - area.top, column - area.left),
          seen,
        );
    });
}

/** Does the row hold data? Formats, notes and rules alone do not count (an assumption, W82). */
const holdsData = (row: Row): boolean => row.v.length > 0;

/** Writes after the last row that holds data, from column A, adding rows when there are none left (W82). */
export function appendCells(work: Work, request: Message): void {
  const mask = cellMask(readUpdateMask(request.fields, 'CellData'));
  if (request.tableId !== undefined) refuse(`No table with id: ${request.tableId}`);
  const sheet = gridOf(work.book, request.sheetId);
  const rows = rowsOf(request);
  const width = Math.max(0, ...rows.map((row) => row.length));
  beyond('column', width - 1, columnCount(sheet) - 1);
  const top = sheet.grid.lastRow(holdsData) + 1;
  guardCells(work, sheet, { top, bottom: top + rows.length, left: 0, right: Math.max(width, 1) });
  const missing = top + rows.length - sheet.grid.rowCount;
  if (missing > 0) {
    sheet.grid.insert(sheet.grid.rowCount, missing);
    checkCellLimit(work.book);
  }
  rows.forEach((cells, index) => {
    editRow(sheet, top + index, (draft) => {
      cells.forEach((cell, column) => {
        writeCell(work.book, draft, column, cell, mask);
      });
    });
  });
}

function eachLook(
  work: Work,
  sheet: Sheet,
  area: Area,
  change: (number: number, row: number, column: number) => number,
) {
  guardCells(work, sheet, area);
  for (let row = area.top; row < area.bottom; row++)
    editRow(sheet, row, (draft: RowDraft) => {
      for (let column = area.left; column < area.right; column++)
        draft.s[column] = change(draft.s[column] ?? 0, row, column);
    });
}

/** Sets or, without a rule, clears the validation of a range (W116). */
export function setDataValidation(work: Work, request: Message): void {
  const { sheet, area } = areaOf(work.book, request.range as GridRange | undefined);
  const rule = echo(request.rule as Message | undefined);
  if (rule && (rule.condition as Message | undefined)?.type === undefined)
    refuse('DataValidationRule.condition is required.');
  const seen = new Map<number, number>();
  eachLook(work, sheet, area, (number) => {
    const known = seen.get(number);
    if (known !== undefined) return known;
    const changed = withLook(work.book.looks, number, ({ userEnteredFormat }) => ({
      ...(userEnteredFormat ? { userEnteredFormat } : {}),
      ...(rule ? { dataValidation: rule } : {}),
    }));
    seen.set(number, changed);
    return changed;
  });
}

const BORDER_SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Sets borders; an absent side stays as it is, style NONE removes (W96). */
export function updateBorders(work: Work, request: Message): void {
  const { sheet, area } = areaOf(work.book, request.range as GridRange | undefined);
  eachLook(work, sheet, area, (number, row, column) =>
    withLook(work.book.looks, number, (look) => {
      const borders: Message = { ...(look.userEnteredFormat?.borders as Message | undefined) };
      const outer = {
        top: row === area.top,
        bottom: row === area.bottom - 1,
        left: column === area.left,
        right: column === area.right - 1,
      };
      for (const side of BORDER_SIDES) {
        const inner = side === 'top' || side === 'bottom' ? 'innerHorizontal' : 'innerVertical';
        const border = request[outer[side] ? side : inner] as Message | undefined;
        if (border === undefined) continue;
        if (border.style === 'NONE' || border.style === undefined) delete borders[side];
        else borders[side] = withColour(border);
      }
      const { borders: _before, ...format } = look.userEnteredFormat ?? {};
      return {
        ...look,
        userEnteredFormat: Object.keys(borders).length > 0 ? { ...format, borders } : format,
      };
    }),
  );
}

/** Widths by style: 1 pixel, 2 for medium, 3 for thick and double (Google's reference of Style). */
function withColour(border: Message): Message {
  const width = { SOLID_MEDIUM: 2, SOLID_THICK: 3, DOUBLE: 3 }[String(border.style)] ?? 1;
  const style = (border.colorStyle ?? { rgbColor: border.color ?? {} }) as Message;
  return {
    style: border.style,
    width,
    color: style.rgbColor ?? border.color ?? {},
    colorStyle: style,
  };
}
