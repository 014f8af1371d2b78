// values.append: finds the table next to a range and writes below it (W63–W68).
import { clip, parseRange, printArea, type SheetRange } from './a1';
import type { Calculator } from './formula';
import { checkCellLimit, checkColumnLimit } from './limits';
import { type Work, wholeSheet } from './ranges';
import { rowsInserted } from './structure';
import { asRows, type InputOption, type ReadWish, updateReply, writeRows } from './values';
import { type Area, columnCount, type Message, type Sheet } from './workbook';

const filled = (sheet: Sheet, row: number, column: number): boolean => {
  const value = sheet.grid.row(row)?.v[column];
  return value !== undefined && value !== null;
};

const rowHas = (sheet: Sheet, row: number, left: number, right: number): boolean => {
  const held = sheet.grid.row(row)?.v ?? [];
  for (let column = Math.max(0, left); column < Math.min(right, held.length); column++)
    if (held[column] !== null && held[column] !== undefined) return true;
  return false;
};

const columnHas = (sheet: Sheet, column: number, top: number, bottom: number): boolean => {
  for (let row = top; row < bottom; row++) if (filled(sheet, row, column)) return true;
  return false;
};

/** The block of filled cells round a cell, as Ctrl+A finds it: it grows while a neighbouring row or column (corners included) holds something. */
function blockRound(sheet: Sheet, row: number, column: number): Area {
  const block: Area = { top: row, bottom: row + 1, left: column, right: column + 1 };
  const edge = wholeSheet(sheet);
  for (let grown = true; grown; ) {
    grown = false;
    while (block.top > 0 && rowHas(sheet, block.top - 1, block.left - 1, block.right + 1)) {
      block.top--;
      grown = true;
    }
    while (block.bottom < edge.bottom && rowHas(sheet, block.bottom, block.left - 1, block.right + 1)) {
      block.bottom++;
      grown = true;
    }
    while (block.left > 0 && columnHas(sheet, block.left - 1, block.top, block.bottom)) {
      block.left--;
      grown = true;
    }
    while (block.right < edge.right && columnHas(sheet, block.right, block.top, block.bottom)) {
      block.right++;
      grown = true;
    }
  }
  return block;
}

/**
 * The table a range points at: the block round the last filled cell inside it, as recorded for single cells and whole
 * sheets; none when the range is blank (W64–W66). A blank cell splits blocks (W65).
 */
function tableAt({ sheet }: SheetRange, area: Area): Area | undefined {
  let found: [number, number] | undefined;
  const last = Math.min(
    area.bottom - 1,
    sheet.grid.lastRow((row) => row.v.length > 0),
  );
  for (let row = last; row >= area.top && !found; row--) {
    const held = sheet.grid.row(row)?.v ?? [];
    for (let column = Math.min(area.right, held.length) - 1; column >= area.left && !found; column--)
      if (filled(sheet, row, column)) found = [row, column];
  }
  return found && blockRound(sheet, ...found);
}

/** Appends rows after the table; adds rows at the sheet's end when it is full (W63, W67). */
export function appendValues(
  work: Work,
  text: string,
  body: Message,
  option: InputOption,
  insertRows: boolean,
  data: { wish: ReadWish; calculator: () => Calculator } | undefined,
): Message {
  const range = parseRange(work.book, text);
  const { sheet } = range;
  const area = clip(range);
  const table = tableAt(range, area);
  const rows = asRows(body.values, body.majorDimension);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const top = table ? table.bottom : area.top;
  const left = table ? table.left : area.left;
  const target: Area = { top, left, bottom: top + Math.max(1, rows.length), right: left + width };
  if (insertRows && table && top < sheet.grid.rowCount && rows.length > 0)
    rowsInserted(work.book, sheet, top, rows.length, top - 1);
  if (target.bottom > sheet.grid.rowCount)
    sheet.grid.insert(sheet.grid.rowCount, target.bottom - sheet.grid.rowCount);
  checkColumnLimit(target.right);
  while (columnCount(sheet) < target.right) sheet.head.columns.push(null);
  checkCellLimit(work.book);
  const written = writeRows(work, sheet, target, rows, option);
  return {
    spreadsheetId: work.book.id,
    ...(table ? { tableRange: printArea(sheet, table) } : {}),
    updates: updateReply(
      work,
      written,
      rows.length,
      data && { wish: data.wish, area: target, calculator: data.calculator() },
    ),
  };
}
