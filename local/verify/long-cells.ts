// Puts texts back that are longer than a cell of Excel takes: a sheet that begins with the mark has them in parts (docs/journal.md).
import type { WorkbookValues } from './verify-journal';

type Sheet = WorkbookValues['sheets'][number];

const MARK = 'tirek-long-1';
const FIRST_LINE = 2;

/** The workbook with whole texts in their cells, without that sheet; the parts stand there in their order. */
export function joinLongCells(book: WorkbookValues): WorkbookValues {
  const isParts = ({ values }: Sheet) => values[0]?.[0] === MARK;
  const lines = book.sheets.filter(isParts).flatMap(({ values }) => values.slice(FIRST_LINE));
  if (lines.length === 0) return book;
  const parts = new Map<string, Map<string, string>>();
  for (const [title, row, column, , text = ''] of lines) {
    const here = parts.get(String(title)) ?? new Map<string, string>();
    const at = `${String(row)} ${String(column)}`;
    parts.set(String(title), here.set(at, (here.get(at) ?? '') + String(text)));
  }
  return {
    sheets: book.sheets
      .filter((sheet) => !isParts(sheet))
      .map((sheet) => {
        const whole = parts.get(sheet.title);
        const rowOf = (cells: Sheet['values'][number], row: number) =>
          cells.map((cell, column) => whole?.get(`${row + 1} ${column + 1}`) ?? cell);
        return whole ? { ...sheet, values: sheet.values.map(rowOf) } : sheet;
      }),
  };
}
