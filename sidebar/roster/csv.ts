// Text tables as spreadsheets and e-journals save them: encoding and separator are found out, quoting is the usual one.

/** Letters of Kazakh where STRK 1048 has them, as Windows-1251 would read them. */
const KAZAKH_1048: Readonly<Record<string, string>> = {
  Ќ: 'Қ',
  Ћ: 'Һ',
  ќ: 'қ',
  ћ: 'һ',
  Ў: 'Ұ',
  ў: 'ұ',
  Ј: 'Ә',
  ј: 'ә',
  Ґ: 'Ө',
  ґ: 'ө',
  Є: 'Ғ',
  є: 'ғ',
  Ї: 'Ү',
  ї: 'ү',
  Ѕ: 'Ң',
  ѕ: 'ң',
};

/** The text of a file: UTF-8, UTF-16 by its mark, else Windows-1251 with the Kazakh letters of STRK 1048. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251')
      .decode(bytes)
      .replace(/[ЌЋќћЎўЈјҐґЄєЇїЅѕ]/g, (letter) => KAZAKH_1048[letter] ?? letter);
  }
}

const SEPARATORS = [';', '\t', ','] as const;
const SEEN_LINES = 20;

/** The separator that cuts most of the first lines into the same number of cells, more cells winning; quoted text is left alone. */
export function separatorOf(text: string): string {
  let best: string = SEPARATORS[0];
  let most = 0;
  for (const separator of SEPARATORS) {
    const widths = parseCsv(text.slice(0, 20_000), separator)
      .slice(0, SEEN_LINES)
      .map((row) => row.length)
      .filter((width) => width > 1);
    const score = widths.reduce((sum, width) => sum + Math.min(width, 40), 0);
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}

/** Cells of a row; what stands further right is no part of a list. */
const MOST_CELLS = 200;

/** Rows of cells, of `most` rows at most and one more; `"` quotes, `""` is a quote in quotes, line ends of any kind. Empty lines stay, so that line numbers hold. */
export function parseCsv(text: string, separator: string, most = Number.POSITIVE_INFINITY): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let began = false;
  const endCell = () => {
    if (row.length < MOST_CELLS) row.push(cell);
    cell = '';
    began = false;
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length && rows.length <= most; at++) {
    const sign = text[at] as string;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && !began) {
      quoted = true;
      began = true;
    } else if (sign === separator) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++;
      endRow();
    } else {
      cell += sign;
      began = true;
    }
  }
  if (cell !== '' || row.length > 0 || began) endRow();
  return rows;
}

/** A text that spreadsheets would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const GUARDED = /^'(?=[=+\-@\t\r'])/;

/** A cell as {@link writeCsv} wrote it: the guard before a would-be formula is taken off. */
export const unguarded = (cell: string): string => cell.replace(GUARDED, '');

/** Rows as a file every spreadsheet opens: UTF-8 with its mark, semicolons; nothing in it is run as a formula. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(written).join(';')).join('\r\n')}\r\n`;

const written = (cell: string): string => {
  const safe = FORMULA.test(cell) || GUARDED.test(cell) ? `'${cell}` : cell;
  return /[";\r\n\t,]/.test(safe) || safe.trim() !== safe ? `"${safe.replace(/"/g, '""')}"` : safe;
};
