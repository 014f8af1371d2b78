// What the program's tables look like, short enough for a cell of Meta: by it a register of another release is told from one that a person took apart.
import type { Language } from '../text/bilingual';
import { ALL_TABLES } from './all-tables';
import { textHash } from './row-codec';
import { STEPS } from './steps';
import { columnKeys, type Table } from './table';

/** Tables with their columns; a column with a drop-down has «how many words:their hash», any other ''. */
export type Shape = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a register was last brought up to: the last numbered step, the tables, the look of the workbook. */
export interface Edition {
  readonly step: number;
  readonly shape: Shape;
  /** Number of the look; absent before there was one. */
  readonly look?: number;
  /** The language the sheets are in; it makes no edition of its own. */
  readonly language?: Language;
}

/** The look this program gives a workbook (src/register/look): one more whenever its data changes. */
export const LOOK = 1;

/** The shape of these tables; words count in both languages. */
export const shapeOf = (tables: readonly Table[]): Shape =>
  Object.fromEntries(
    tables.map((table) => [
      table.name,
      Object.fromEntries(columnKeys(table).map((key) => [key, wordsMark(table, key)])),
    ]),
  );

function wordsMark(table: Table, key: string): string {
  const words = table.columns[key]?.words;
  if (!words) return '';
  const both = [...words('kk'), ...words('ru')];
  return `${both.length}:${textHash(JSON.stringify(both)).slice(0, 8)}`;
}

let own: Edition | undefined;
/** The edition of this program. */
export function ownEdition(): Edition {
  own ??= { step: Math.max(0, ...STEPS.map(({ number }) => number)), shape: shapeOf(ALL_TABLES), look: LOOK };
  return own;
}

/** Tables and columns in an order of their own, so that the same edition has one mark. */
const inOrder = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** A short mark of an edition: equal marks, equal editions. */
export const markOf = ({ step, shape, look }: Edition): string =>
  `${step}:${textHash(JSON.stringify(inOrder(shape).map(([name, keys]) => [name, inOrder(keys)])))}:${look ?? 0}`;

const lookOf = ({ look }: Edition): number => look ?? 0;

/**
 * How a register stands to the program: `behind` when the program has a table, a column, a word, a step or a look that the
 * register has not; `ahead` when it is the other way round, whatever else.
 */
export function standingOf(register: Edition, program: Edition): 'same' | 'behind' | 'ahead' {
  const newer = (a: Edition, b: Edition): boolean =>
    a.step > b.step || lookOf(a) > lookOf(b) || lacks(b.shape, a.shape);
  if (newer(register, program)) return 'ahead';
  if (newer(program, register)) return 'behind';
  return markOf(register) === markOf(program) ? 'same' : 'behind';
}

/** Whether `shape` lacks a table, a column or words of `other`. */
const lacks = (shape: Shape, other: Shape): boolean =>
  Object.entries(other).some(([name, keys]) =>
    Object.entries(keys).some(([key, mark]) => {
      const mine = shape[name]?.[key];
      return mine === undefined || wordsIn(mine) < wordsIn(mark);
    }),
  );
const wordsIn = (mark: string): number => Number.parseInt(mark, 10) || 0;

/** The last sheet of the first release, whose Meta did not say yet what it had been laid out with. */
const LAST_FIRST_SHEET = 3980118;
/** Stands for that release: its tables are known, of their columns those that are there. */
export const FIRST_EDITION: Edition = {
  step: 0,
  shape: Object.fromEntries(
    ALL_TABLES.filter(({ sheetId }) => sheetId <= LAST_FIRST_SHEET).map(({ name }) => [name, {}]),
  ),
};

/** An edition as Meta keeps it; undefined when the cell is not ours. */
export function readEdition(text: string): Edition | undefined {
  try {
    const found = JSON.parse(text) as Partial<Edition> | null;
    return typeof found?.step === 'number' && typeof found.shape === 'object' && found.shape !== null
      ? (found as Edition)
      : undefined;
  } catch {
    return undefined;
  }
}
