// A chosen file as rows of cells, whatever it is; what it is, is seen by its first bytes, since names lie.
import { parseCsv, separatorOf, textOf, unguarded } from './csv';
import { MOST_ROWS, readXlsx, UnreadableWorkbook } from './xlsx';
import { attribute, marksOf } from './xml-marks';

/** Rows of a list and what its numbers mean as days. */
export interface Grid {
  rows: string[][];
  from1904: boolean;
}
/** Why a file cannot be read, as the end of a text key. */
export type FileProblem = 'old-excel' | 'broken' | 'too-large' | 'empty';
export type ReadGrid = { ok: true; grid: Grid } | { ok: false; problem: FileProblem };

const LARGEST_FILE = 20_000_000;
const MOST_CELLS = 200;

/** Reads a file's bytes. */
export function readGrid(bytes: Uint8Array): ReadGrid {
  if (bytes.length > LARGEST_FILE) return { ok: false, problem: 'too-large' };
  const begins = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { ok: false, problem: 'old-excel' };
  let grid: Grid;
  if (begins(0x50, 0x4b)) {
    try {
      grid = readXlsx(bytes);
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook)) throw error;
      return { ok: false, problem: error.message as FileProblem };
    }
  } else {
    const text = textOf(bytes).replace(/^\uFEFF/, '');
    const rows = /^\s*<(!doctype html|html|table|meta|head|\?xml)/i.test(text)
      ? htmlRows(text)
      : parseCsv(text, separatorOf(text), MOST_ROWS);
    grid = { rows, from1904: false };
  }
  if (grid.rows.length > MOST_ROWS) return { ok: false, problem: 'too-large' };
  const rows = grid.rows.map((row) => row.map((cell) => unguarded(cell.trim())));
  return rows.some((row) => row.some((cell) => cell !== ''))
    ? { ok: true, grid: { ...grid, rows } }
    : { ok: false, problem: 'empty' };
}

/** Rows of all tables of a page: e-journals save such pages under the name of a workbook. */
function htmlRows(html: string): string[][] {
  const rows: string[][] = [];
  let row: string[] | undefined;
  let cell: string | undefined;
  let span = 1;
  const endCell = () => {
    if (row && row.length < MOST_CELLS && cell !== undefined)
      row.push(cell.replace(/\s+/g, ' ').trim(), ...Array<string>(span - 1).fill(''));
    cell = undefined;
  };
  const endRow = () => {
    endCell();
    if (row && rows.length <= MOST_ROWS) rows.push(row);
    row = undefined;
  };
  for (const mark of marksOf(html)) {
    if (mark.kind === 'text') {
      if (cell !== undefined) cell += mark.text;
    } else if (mark.name === 'tr') {
      endRow();
      if (mark.kind === 'open') row = [];
    } else if (mark.name === 'td' || mark.name === 'th') {
      endCell();
      if (mark.kind === 'open') {
        cell = '';
        span = Math.min(20, Math.max(1, Number(attribute(mark, 'colspan')) || 1));
      }
    } else if (mark.name === 'br' && mark.kind === 'open' && cell !== undefined) cell += ' ';
  }
  endRow();
  return rows;
}
