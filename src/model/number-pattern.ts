// How a school writes the numbers of a journal: a pattern with places, `{index}-{seq}/{year}` (`{years}`: 2026-2027); the page shows its example by the same code.
import { type CalendarDate, dateParts } from './calendar-date';
import { schoolYearOf } from './school-year';

/** The journals: letters that came, letters that left, orders of the head, minutes of the council, cards on the register. */
export const JOURNALS = ['INCOMING', 'OUTGOING', 'ORDERS', 'MINUTES', 'REGISTER'] as const;
export type Journal = (typeof JOURNALS)[number];

/** When a journal begins again with one. */
export const RESETS = ['NEVER', 'YEAR', 'SCHOOL_YEAR'] as const;
export type Resets = (typeof RESETS)[number];

export interface NumberPattern {
  /** '' where the numbers are typed from the paper journal. */
  readonly pattern: string;
  /** What stands for `{index}`: the index of the file in the school's list of files. */
  readonly index: string;
}

/** Journals whose numbers the school may take from its own paper journal alone. */
export const mayBeTyped = (journal: Journal): boolean => journal === 'OUTGOING' || journal === 'ORDERS';

const PLACE = /\{([^{}]*)\}/g;
const YEARS = /^years?$/;
const SEQ = /^seq(?::([1-6]))?$/;

/** What is wrong with a pattern, as the end of a text key. */
export type PatternFault = 'no-seq' | 'two-seq' | 'place' | 'no-index' | 'brackets';

/** The first fault of a pattern; undefined for a sound one, and for none at all. */
export function patternFault({ pattern, index }: NumberPattern): PatternFault | undefined {
  if (pattern === '') return undefined;
  const places = [...pattern.matchAll(PLACE)].map(([, name = '']) => name);
  if (/[{}]/.test(pattern.replace(PLACE, ''))) return 'brackets';
  const running = places.filter((name) => SEQ.test(name)).length;
  if (places.some((name) => !SEQ.test(name) && !YEARS.test(name) && name !== 'index')) return 'place';
  if (running !== 1) return running === 0 ? 'no-seq' : 'two-seq';
  return places.includes('index') && index === '' ? 'no-index' : undefined;
}

/** A pattern cut at its running number: what stands before, how wide it is, what stands after. */
function parts({ pattern, index }: NumberPattern, on: CalendarDate): [string, number, string] {
  const filled = pattern
    .split('{index}')
    .join(index)
    .split('{years}')
    .join(schoolYearOf(on))
    .split('{year}')
    .join(String(dateParts(on).year));
  const [, before = '', width = '1', after = ''] = /^(.*?)\{seq(?::([1-6]))?\}(.*)$/.exec(filled) ?? [];
  return [before, Number(width), after];
}

/** The number of a journal: the running number in the place the pattern gives it. */
export function numberBy(of: NumberPattern, seq: number, on: CalendarDate): string {
  const [before, width, after] = parts(of, on);
  return before + String(seq).padStart(width, '0') + after;
}

/** The running number within a written one; undefined for a number that is none of the pattern's. */
export function seqIn(of: NumberPattern, written: string, on: CalendarDate): number | undefined {
  if (of.pattern === '') return undefined;
  const [before, , after] = parts(of, on);
  const middle = written.slice(before.length, written.length - after.length);
  return written === before + middle + after && /^\d{1,6}$/.test(middle) ? Number(middle) : undefined;
}

/** The stretch of a journal in which no number stands twice: '' when it never begins again. */
export const stretchOf = (resets: Resets, on: CalendarDate): string =>
  resets === 'NEVER' ? '' : resets === 'YEAR' ? `c${dateParts(on).year}` : schoolYearOf(on).slice(0, 4);
