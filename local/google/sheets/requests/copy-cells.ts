// copyPaste and cutPaste (W94).
import { NotEmulated } from '../../api-error';
import { editRow, withLook } from '../cells';
import { Calculator } from '../formula';
import { shiftedFormula } from '../formula-shift';
import { refuse } from '../problem';
import { areaOf, contains, gridOf, guardCells, overlaps, type Work, wholeSheet } from '../ranges';
import type { CellExtra, Value } from '../row';
import type { Area, GridRange, Message, Sheet } from '../workbook';

interface Lifted {
  value: Value;
  shown: Value;
  look: number;
  extra?: CellExtra;
}

const PASTE_TYPES = [
  'PASTE_NORMAL',
  'PASTE_VALUES',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
];

function lift(work: Work, sheet: Sheet, area: Area): Lifted[][] {
  const calculator = new Calculator(work.book, work.now);
  const out: Lifted[][] = [];
  for (let row = area.top; row < area.bottom; row++) {
    const held = sheet.grid.row(row);
    const line: Lifted[] = [];
    for (let column = area.left; column < area.right; column++) {
      const value = held?.v[column] ?? null;
      const result =
        typeof value === 'object' && value !== null ? calculator.cell(sheet, row, column) : undefined;
      line.push({
        value,
        shown: result ? (result.error ? value : result.value) : value,
        look: held?.s[column] ?? 0,
        extra: held?.x?.[column],
      });
    }
    out.push(line);
  }
  return out;
}

/** Puts lifted cells down; `by` is how far relative references move. */
function put(
  work: Work,
  sheet: Sheet,
  area: Area,
  lifted: Lifted[][],
  type: string,
  by: (row: number, column: number) => [number, number],
): void {
  const { looks } = work.book;
  for (let row = area.top; row < area.bottom; row++)
    editRow(sheet, row, (draft) => {
      for (let column = area.left; column < area.right; column++) {
        const line = lifted[(row - area.top) % lifted.length] as Lifted[];
        const cell = line[(column - area.left) % line.length] as Lifted;
        const moved = (value: Value): Value =>
          typeof value === 'object' && value !== null
            ? { f: shiftedFormula(value.f, ...by(row, column)) }
            : value;
        if (type === 'PASTE_NORMAL' || type === 'PASTE_FORMULA') draft.v[column] = moved(cell.value);
        if (type === 'PASTE_VALUES') draft.v[column] = cell.shown;
        if (type === 'PASTE_NORMAL') {
          draft.s[column] = cell.look;
          if (cell.extra) draft.x[column] = cell.extra;
          else delete draft.x[column];
        }
        const from = looks.get(cell.look);
        if (type === 'PASTE_FORMAT')
          draft.s[column] = withLook(looks, draft.s[column] ?? 0, ({ dataValidation }) => ({
            ...(dataValidation ? { dataValidation } : {}),
            ...(from.userEnteredFormat ? { userEnteredFormat: from.userEnteredFormat } : {}),
          }));
        if (type === 'PASTE_DATA_VALIDATION')
          draft.s[column] = withLook(looks, draft.s[column] ?? 0, ({ userEnteredFormat }) => ({
            ...(userEnteredFormat ? { userEnteredFormat } : {}),
            ...(from.dataValidation ? { dataValidation: from.dataValidation } : {}),
          }));
      }
    });
}

const refuseMerges = (sheet: Sheet, area: Area): void => {
  if (sheet.head.merges.some((merge) => overlaps(merge, area))) throw new NotEmulated('copying merged cells');
};

const typeOf = (given: unknown): string => {
  const type = String(given ?? 'PASTE_NORMAL');
  if (!PASTE_TYPES.includes(type)) throw new NotEmulated(`paste type ${type}`);
  return type;
};

/** A destination that is a multiple of the source repeats it; a smaller one still gets all of it. */
export function copyPaste(work: Work, request: Message): void {
  const type = typeOf(request.pasteType);
  if (request.pasteOrientation === 'TRANSPOSE') throw new NotEmulated('copyPaste with TRANSPOSE');
  const from = areaOf(work.book, request.source as GridRange | undefined);
  const to = areaOf(work.book, request.destination as GridRange | undefined);
  refuseMerges(from.sheet, from.area);
  const height = from.area.bottom - from.area.top;
  const width = from.area.right - from.area.left;
  if (height === 0 || width === 0) return;
  const times = (wanted: number, size: number) => (wanted % size === 0 && wanted > size ? wanted : size);
  const area = {
    top: to.area.top,
    left: to.area.left,
    bottom: to.area.top + times(to.area.bottom - to.area.top, height),
    right: to.area.left + times(to.area.right - to.area.left, width),
  };
  fits(to.sheet, area);
  refuseMerges(to.sheet, area);
  guardCells(work, to.sheet, area);
  const lifted = lift(work, from.sheet, from.area);
  put(work, to.sheet, area, lifted, type, (row, column) => [
    row - (from.area.top + ((row - area.top) % height)),
    column - (from.area.left + ((column - area.left) % width)),
  ]);
}

function fits(sheet: Sheet, area: Area): void {
  if (!contains(wholeSheet(sheet), area)) refuse('The destination range is outside the grid.');
}

/** Moves cells; the source is left empty. References to moved cells would follow, so formulas anywhere are refused. */
export function cutPaste(work: Work, request: Message): void {
  const type = typeOf(request.pasteType);
  if (type !== 'PASTE_NORMAL') throw new NotEmulated(`cutPaste with ${type}`);
  if (work.book.sheets.some((sheet) => sheet.head.formulas))
    throw new NotEmulated('cutPaste in a spreadsheet with formulas');
  const from = areaOf(work.book, request.source as GridRange | undefined);
  const at = (request.destination ?? {}) as { sheetId?: number; rowIndex?: number; columnIndex?: number };
  const sheet = gridOf(work.book, at.sheetId);
  const top = at.rowIndex ?? 0;
  const left = at.columnIndex ?? 0;
  const area = {
    top,
    left,
    bottom: top + from.area.bottom - from.area.top,
    right: left + from.area.right - from.area.left,
  };
  fits(sheet, area);
  refuseMerges(from.sheet, from.area);
  refuseMerges(sheet, area);
  guardCells(work, from.sheet, from.area);
  guardCells(work, sheet, area);
  const lifted = lift(work, from.sheet, from.area);
  for (const [row] of from.sheet.grid.filled(from.area.top, from.area.bottom))
    editRow(from.sheet, row, (draft) => {
      for (let column = from.area.left; column < from.area.right; column++) {
        draft.v[column] = null;
        draft.s[column] = 0;
        delete draft.x[column];
      }
    });
  put(work, sheet, area, lifted, type, () => [0, 0]);
}
