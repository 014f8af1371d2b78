// findReplace (W95).
import { NotEmulated } from '../../api-error';
import { checkText, editRow } from '../cells';
import { type NumberFormat, showNumber } from '../number-format';
import { refuse } from '../problem';
import { areaOf, gridOf, guardCells, type Work, wholeSheet } from '../ranges';
import type { Value } from '../row';
import { readTyped } from '../value-input';
import type { Area, GridRange, Message, Sheet } from '../workbook';

/** Counts are left out when nothing was found (W95). */
export function findReplace(work: Work, request: Message): Message {
  const find = String(request.find ?? '');
  if (find === '') refuse('find must not be empty.');
  const places = placesOf(work, request);
  const pattern = patternOf(request, find);
  const replacement = String(request.replacement ?? '');
  const literal = request.searchByRegex === true ? replacement : replacement.replaceAll('$', '$$$$');
  const total = { values: 0, formulas: 0, rows: 0, sheets: 0, occurrences: 0 };
  for (const { sheet, area } of places) {
    let rows = 0;
    for (const [index, row] of sheet.grid.filled(area.top, area.bottom)) {
      let hits = 0;
      const changed = row.v.map((value, column) => {
        if (column < area.left || column >= area.right) return value;
        const format = work.book.looks.get(row.s[column] ?? 0).userEnteredFormat?.numberFormat as
          | NumberFormat
          | undefined;
        const text = searchable(value, format, request.includeFormulas === true, work.book.head.locale);
        const count = text === undefined ? 0 : [...text.matchAll(pattern)].length;
        if (text === undefined || count === 0) return value;
        if (typeof value === 'number' && format) throw new NotEmulated('findReplace in a formatted number');
        hits += count;
        guardCells(work, sheet, { top: index, bottom: index + 1, left: column, right: column + 1 });
        const next = checkText(text.replace(pattern, literal));
        if (typeof value === 'object' && value !== null) {
          total.formulas++;
          return next.startsWith('=') ? { f: next } : next || null;
        }
        total.values++;
        return typeof value === 'number' ? readTyped(next, work.book.head.locale, false).value : next || null;
      });
      if (hits === 0) continue;
      rows++;
      total.occurrences += hits;
      editRow(sheet, index, (draft) => {
        draft.v = changed;
      });
    }
    total.rows += rows;
    if (rows > 0) total.sheets++;
  }
  const counts: Message = {
    valuesChanged: total.values,
    formulasChanged: total.formulas,
    rowsChanged: total.rows,
    sheetsChanged: total.sheets,
    occurrencesChanged: total.occurrences,
  };
  return { findReplace: Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0)) };
}

function placesOf(work: Work, request: Message): { sheet: Sheet; area: Area }[] {
  if (request.range !== undefined) return [areaOf(work.book, request.range as GridRange)];
  if (request.sheetId !== undefined) {
    const sheet = gridOf(work.book, request.sheetId);
    return [{ sheet, area: wholeSheet(sheet) }];
  }
  if (request.allSheets !== true) refuse('Exactly one of range, sheetId or allSheets must be set.');
  return work.book.sheets.map((sheet) => ({ sheet, area: wholeSheet(sheet) }));
}

function searchable(
  value: Value,
  format: NumberFormat | undefined,
  formulas: boolean,
  locale: string,
): string | undefined {
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'object') return formulas ? value.f : undefined;
  return typeof value === 'number' ? showNumber(value, format, locale) : value;
}

function patternOf(request: Message, find: string): RegExp {
  const escaped = find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const source = request.searchByRegex === true ? find : escaped;
  const flags = `gu${request.matchCase === true ? '' : 'i'}`;
  try {
    return new RegExp(request.matchEntireCell === true ? `^(?:${source})$` : source, flags);
  } catch {
    throw new NotEmulated(`the regular expression ${find}`);
  }
}
