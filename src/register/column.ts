// Kinds of columns: how a value becomes a cell and a cell a value again.
import { type CalendarDate, fromSerial, isCalendarDate, toSerial } from '../model/calendar-date';
import type { Bilingual, Language } from '../text/bilingual';
import { type CodeSet, codeOf, wordsOf } from '../text/code-texts';

/** What a cell holds: text, number, yes/no; '' is an empty cell. */
export type Cell = string | number | boolean;

/** A cell that cannot be read as its column's kind; `key` names a text. */
export interface CellProblem {
  key:
    | 'cell.not-a-date'
    | 'cell.not-a-number'
    | 'cell.not-yes-no'
    | 'cell.unknown-word'
    | 'cell.not-text'
    | 'cell.formula';
  cell: string;
}
export type ReadCell<T> = { ok: true; value: T } | { ok: false; problem: CellProblem };

/** One column of a table: its labels, its width in pixels and how it is stored. */
export interface Column<T> {
  readonly kind: 'text' | 'date' | 'number' | 'yesNo' | 'code' | 'codes' | 'ids' | 'json';
  readonly label: Bilingual;
  readonly width: number;
  /** Words of the drop-down, for code columns. */
  readonly words?: (language: Language) => string[];
  readonly empty: T;
  write(value: T, language: Language): Cell;
  read(cell: Cell): ReadCell<T>;
}

const fine = <T>(value: T): ReadCell<T> => ({ ok: true, value });
const wrong = (key: CellProblem['key'], cell: Cell): ReadCell<never> => ({
  ok: false,
  problem: { key, cell: String(cell).slice(0, 80) },
});

/** Text as it is; a number typed by hand is taken as its digits. */
export const text = (label: Bilingual, width = 140): Column<string> => ({
  kind: 'text',
  label,
  width,
  empty: '',
  write: (value) => value,
  read: (cell) => (typeof cell === 'boolean' ? wrong('cell.not-text', cell) : fine(String(cell))),
});

/** A calendar date, stored as the spreadsheet's serial day; null when empty. */
export const day = (label: Bilingual): Column<CalendarDate | null> => ({
  kind: 'date',
  label,
  width: 96,
  empty: null,
  write: (value) => (value === null ? '' : toSerial(value)),
  read: (cell) => {
    if (cell === '') return fine(null);
    if (typeof cell === 'string') return isCalendarDate(cell) ? fine(cell) : wrong('cell.not-a-date', cell);
    if (typeof cell !== 'number') return wrong('cell.not-a-date', cell);
    const parsed = fromSerial(cell);
    return parsed.ok ? fine(parsed.value) : wrong('cell.not-a-date', cell);
  },
});

/** A whole number; null when empty. */
export const whole = (label: Bilingual, width = 72): Column<number | null> => ({
  kind: 'number',
  label,
  width,
  empty: null,
  write: (value) => value ?? '',
  read: (cell) => {
    if (cell === '') return fine(null);
    const value = typeof cell === 'string' && /^-?\d{1,9}$/.test(cell) ? Number(cell) : cell;
    return typeof value === 'number' && Number.isInteger(value)
      ? fine(value)
      : wrong('cell.not-a-number', cell);
  },
});

/** Yes or no, a check box; null when nothing was said. */
export const yesNo = (label: Bilingual): Column<boolean | null> => ({
  kind: 'yesNo',
  label,
  width: 72,
  empty: null,
  write: (value) => value ?? '',
  read: (cell) =>
    cell === '' ? fine(null) : typeof cell === 'boolean' ? fine(cell) : wrong('cell.not-yes-no', cell),
});

/** One code of a set, shown in the sheet as its words in the school's language; '' when empty. */
export const code = <T extends string>(
  label: Bilingual,
  set: CodeSet,
  codes: readonly T[],
  width = 150,
): Column<T | ''> => ({
  kind: 'code',
  label,
  width,
  words: (language) => codes.map((each) => wordsOf(set, each)[language]),
  empty: '',
  write: (value, language) => (value === '' ? '' : wordsOf(set, value)[language]),
  read: (cell) => {
    if (cell === '') return fine('');
    const found = typeof cell === 'string' ? codeOf(set, cell) : undefined;
    return found !== undefined && (codes as readonly string[]).includes(found)
      ? fine(found as T)
      : wrong('cell.unknown-word', cell);
  },
});

const LIST_MARK = '; ';

/** Several codes of a set, as their words with «; » between. */
export const codes = <T extends string>(
  label: Bilingual,
  set: CodeSet,
  all: readonly T[],
  width = 200,
): Column<readonly T[]> => ({
  kind: 'codes',
  label,
  width,
  empty: [],
  write: (value, language) => value.map((each) => wordsOf(set, each)[language]).join(LIST_MARK),
  read: (cell) => {
    if (cell === '') return fine([]);
    if (typeof cell !== 'string') return wrong('cell.unknown-word', cell);
    const found: T[] = [];
    for (const word of cell.split(LIST_MARK)) {
      const one = codeOf(set, word.trim());
      if (one === undefined || !(all as readonly string[]).includes(one))
        return wrong('cell.unknown-word', word);
      found.push(one as T);
    }
    return fine(found);
  },
});

/** Ids of other records with a space between. */
export const ids = (label: Bilingual, width = 140): Column<readonly string[]> => ({
  kind: 'ids',
  label,
  width,
  empty: [],
  write: (value) => value.join(' '),
  read: (cell) =>
    cell === ''
      ? fine([])
      : typeof cell === 'string'
        ? fine(cell.split(' ').filter((id) => id !== ''))
        : wrong('cell.not-text', cell),
});

/** A small structured list, as JSON text. */
export const json = <T>(label: Bilingual, width = 200): Column<readonly T[]> => ({
  kind: 'json',
  label,
  width,
  empty: [],
  write: (value) => (value.length === 0 ? '' : JSON.stringify(value)),
  read: (cell) => {
    if (cell === '') return fine([]);
    try {
      const value: unknown = JSON.parse(String(cell));
      return Array.isArray(value) ? fine(value as T[]) : wrong('cell.not-text', cell);
    } catch {
      return wrong('cell.not-text', cell);
    }
  },
});
