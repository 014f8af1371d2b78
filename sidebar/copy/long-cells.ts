// Texts longer than a cell of Excel takes: the cell keeps the beginning, a sheet of their own the whole, in parts (docs/journal.md).
import type { CopiedSheet } from '../../src/register/copied-sheets';

/** Excel repairs a file with a longer text in a cell, and cuts it. */
export const LONGEST = 32_767;
/** In the first cell of the sheet; local/verify/long-cells.ts reads it. */
const MARK = 'tirek-long-1';

/** Title and row of labels of that sheet. */
export interface LongCellWords {
  title: string;
  labels: [sheet: string, row: string, column: string, part: string, text: string];
}

/** Signs the file spells as `_x000A_`: a part may be so much longer there. */
const ESCAPED = /_(?=x[\dA-Fa-f]{4}_)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
const ESCAPE = 6;

/** Parts a cell takes, however they are spelled; no pair of half signs is parted. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const part = whatFits(text.slice(from, from + LONGEST));
    const whole = from + part.length < text.length ? part.replace(/[\uD800-\uDBFF]$/, '') : part;
    parts.push(whole);
    from += whole.length;
  }
  return parts;
}

/** The beginning of a text that is no longer than `LONGEST` as the file spells it. */
function whatFits(text: string): string {
  let escapes = 0;
  for (const { index } of text.matchAll(ESCAPED)) {
    if (index + 1 + (escapes + 1) * ESCAPE > LONGEST) {
      return text.slice(0, Math.min(index, LONGEST - escapes * ESCAPE));
    }
    escapes += 1;
  }
  return text.slice(0, LONGEST - escapes * ESCAPE);
}

const isLong = (cell: CopiedSheet['rows'][number][number]): cell is string =>
  typeof cell === 'string' &&
  (cell.length > LONGEST || (cell.length > LONGEST / 7 && partsOf(cell).length > 1));

/** The sheets with shortened cells, and one more with the whole texts where there are any; `names` are the sheets' names in the file. */
export function withLongCells(
  sheets: readonly CopiedSheet[],
  names: readonly string[],
  { title, labels }: LongCellWords,
): CopiedSheet[] {
  const lines: CopiedSheet['rows'] = [];
  const ending = ` … [${title}]`;
  const short = sheets.map((sheet, which) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      row.some(isLong)
        ? row.map((cell, column) => {
            if (!isLong(cell)) return cell;
            const parts = partsOf(cell);
            parts.forEach((part, n) => {
              lines.push([names[which] ?? '', at + 1, column + 1, n + 1, part]);
            });
            return (parts[0] ?? '').slice(0, -ending.length).replace(/[\uD800-\uDBFF]$/, '') + ending;
          })
        : row,
    ),
  }));
  if (lines.length === 0) return short;
  return [
    ...short,
    {
      sheetId: 0,
      table: '',
      title,
      hidden: false,
      from: 0,
      rows: [[MARK, 'row', 'column', 'part', 'text'], labels, ...lines],
      days: [],
    },
  ];
}
