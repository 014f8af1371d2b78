// Moves the references of formulas: with a copied cell, and when rows or columns are inserted, deleted or moved.
import { columnIndex, columnLetters, quotedTitle } from './a1';
import { editRow } from './cells';
import { type Token, tokenize } from './formula-tokens';
import type { Sheet, Workbook } from './workbook';

const CELL = /^(\$?)([A-Za-z]{1,3})?(\$?)([0-9]+)?$/;

interface Corner {
  fixedColumn: boolean;
  column?: number;
  fixedRow: boolean;
  row?: number;
}

function readCorner(text: string): Corner {
  const match = CELL.exec(text);
  const letters = match?.[2];
  return {
    fixedColumn: letters !== undefined && match?.[1] === '$',
    column: letters === undefined ? undefined : columnIndex(letters),
    fixedRow: match?.[4] !== undefined && (letters === undefined ? match[1] === '$' : match[3] === '$'),
    row: match?.[4] === undefined ? undefined : Number(match[4]) - 1,
  };
}

const printCorner = (corner: Corner): string =>
  `${corner.column === undefined ? '' : (corner.fixedColumn ? '$' : '') + columnLetters(corner.column)}${
    corner.row === undefined ? '' : (corner.fixedRow ? '$' : '') + (corner.row + 1)
  }`;

type RefToken = Token & { kind: 'ref' };

function rewritten(formula: string, change: (token: RefToken) => string | undefined): string {
  return `=${tokenize(formula.slice(1))
    .map((token) => (token.kind === 'ref' ? (change(token) ?? '#REF!') : token.text))
    .join('')}`;
}

const prefixOf = (token: RefToken) => token.text.slice(0, token.text.length - token.cells.length);

/** A formula copied by so many rows and columns: relative references move along, those that leave the sheet break. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewritten(formula, (token) => {
    const corners = token.cells.split(':').map((text) => {
      const corner = readCorner(text);
      if (corner.row !== undefined && !corner.fixedRow) corner.row += rows;
      if (corner.column !== undefined && !corner.fixedColumn) corner.column += columns;
      return corner;
    });
    if (corners.some((corner) => (corner.row ?? 0) < 0 || (corner.column ?? 0) < 0)) return undefined;
    return prefixOf(token) + corners.map(printCorner).join(':');
  });
}

/** Where a span of indexes lies after a change; undefined when it is gone. */
export type SpanMove = (start: number, end: number) => { start: number; end: number } | undefined;

/** Gives every formula of the spreadsheet through `change`. */
function rewriteFormulas(book: Workbook, change: (token: RefToken, home: Sheet) => string | undefined): void {
  for (const sheet of book.sheets) {
    if (!sheet.head.formulas) continue;
    for (const [index, row] of sheet.grid.filled()) {
      if (!row.v.some((value) => typeof value === 'object' && value !== null)) continue;
      editRow(sheet, index, (draft) => {
        draft.v = draft.v.map((value) =>
          typeof value === 'object' && value !== null
            ? { f: rewritten(value.f, (token) => change(token, sheet)) }
            : value,
        );
      });
    }
  }
}

/** Rewrites every formula that refers to `changed` (W86). Call after the rows or columns have moved. */
export function moveReferences(
  book: Workbook,
  changed: Sheet,
  dimension: 'ROWS' | 'COLUMNS',
  move: SpanMove,
): void {
  const title = changed.head.properties.title.toLowerCase();
  rewriteFormulas(book, (token, home) => {
    const mine = token.sheet === undefined ? home === changed : token.sheet.toLowerCase() === title;
    return mine ? movedReference(token, dimension, move) : token.text;
  });
}

/** Makes formulas follow a sheet that was renamed. */
export function renameReferences(book: Workbook, from: string, to: string): void {
  rewriteFormulas(book, (token) =>
    token.sheet?.toLowerCase() === from.toLowerCase() ? `${quotedTitle(to)}!${token.cells}` : token.text,
  );
}

function movedReference(token: RefToken, dimension: 'ROWS' | 'COLUMNS', move: SpanMove): string | undefined {
  const key = dimension === 'ROWS' ? 'row' : 'column';
  const corners = token.cells.split(':').map(readCorner);
  const [first, last = first] = corners;
  const start = first?.[key];
  if (!first || !last || start === undefined) return token.text;
  const end = last[key];
  const moved = move(start, (end ?? Number.MAX_SAFE_INTEGER - 1) + 1);
  if (!moved) return undefined;
  first[key] = moved.start;
  if (end !== undefined && last !== first) last[key] = moved.end - 1;
  return prefixOf(token) + corners.map(printCorner).join(':');
}
