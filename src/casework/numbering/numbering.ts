// How each journal of numbers is kept: by the school's pattern, or from its paper journal; giving a number that nobody else has.
import type { CalendarDate } from '../../model/calendar-date';
import type { NUMBERED_PAPERS } from '../../model/inputs/numbering';
import {
  type Journal,
  mayBeTyped,
  type NumberPattern,
  numberBy,
  patternFault,
  RESETS,
  type Resets,
  seqIn,
  stretchOf,
} from '../../model/number-pattern';
import type { Counter } from '../case-file';
import type { Desk } from '../desk';
import type { SettingKey } from '../settings';

export interface Numbering extends NumberPattern {
  readonly resets: Resets;
  /** Kinds of papers that take a number here when they are made. */
  readonly papers: readonly (typeof NUMBERED_PAPERS)[number][];
}

/** As numbers were written before a school could say otherwise. */
const BEFORE: Readonly<Record<Journal, Numbering>> = {
  INCOMING: { pattern: '{seq:3}', index: '', resets: 'NEVER', papers: [] },
  OUTGOING: { pattern: '', index: '', resets: 'YEAR', papers: [] },
  ORDERS: { pattern: '', index: '', resets: 'YEAR', papers: [] },
  MINUTES: { pattern: '{seq}', index: '', resets: 'SCHOOL_YEAR', papers: [] },
  REGISTER: { pattern: '{seq:3}', index: '', resets: 'NEVER', papers: [] },
};

/** The row of Settings that keeps how a journal is numbered. */
export const numberingRow = (journal: Journal): string => `numbers.${journal}`;

/** How the journal is numbered now; what cannot be read of the stored row is as it was before there was one. */
export function numberingOf({ file }: Pick<Desk, 'file'>, journal: Journal): Numbering {
  const before = BEFORE[journal];
  const row = file.all('Settings').find(({ id }) => id === numberingRow(journal));
  const kept = { ...before, ...readRow(row?.value ?? '') };
  const sound =
    patternFault(kept) === undefined &&
    RESETS.includes(kept.resets) &&
    (kept.pattern !== '' || mayBeTyped(journal));
  return sound ? kept : before;
}

function readRow(value: string): Partial<Numbering> {
  try {
    const { pattern, index, resets, papers } = Object(JSON.parse(value)) as Partial<Numbering>;
    return typeof pattern === 'string' && typeof index === 'string'
      ? { pattern, index, ...(resets ? { resets } : {}), ...(Array.isArray(papers) ? { papers } : {}) }
      : {};
  } catch {
    return {};
  }
}

function counterBy(journal: Journal, resets: Resets, on: CalendarDate): Counter {
  const name = journal.toLowerCase() as Lowercase<Journal>;
  const stretch = stretchOf(resets, on);
  return stretch === '' ? name : `${name} ${stretch}`;
}

/** The counter of the journal's stretch that holds this day. */
export const counterOf = (desk: Pick<Desk, 'file'>, journal: Journal, on: CalendarDate): Counter =>
  counterBy(journal, numberingOf(desk, journal).resets, on);

/** The journals whose next number is also a setting. */
export const NUMBER_SETTINGS: Partial<Record<SettingKey, Journal>> = {
  nextIncoming: 'INCOMING',
  nextRegister: 'REGISTER',
  nextMinutes: 'MINUTES',
};

/** The counter of a journal in a school that has just begun. */
export const firstCounter = (journal: Journal, today: CalendarDate): Counter =>
  counterBy(journal, BEFORE[journal].resets, today);

/** The number that would come next on this day; '' where numbers are typed. */
export function nextNumber(desk: Desk, journal: Journal, on: CalendarDate): string {
  const numbering = numberingOf(desk, journal);
  return numbering.pattern === ''
    ? ''
    : numberBy(numbering, desk.file.nextNumber(counterOf(desk, journal, on)), on);
}

/** Takes the next number of a journal. */
export const takeNext = (desk: Desk, journal: Journal, on: CalendarDate): string =>
  numberBy(numberingOf(desk, journal), desk.file.take(counterOf(desk, journal, on)), on);

/** A typed number as the journal writes it: a running number alone is put into the school's pattern. */
export function written(desk: Desk, journal: Journal, typed: string, on: CalendarDate): string {
  const numbering = numberingOf(desk, journal);
  return /^\d{1,6}$/.test(typed) && numbering.pattern !== '' ? numberBy(numbering, Number(typed), on) : typed;
}

/** The journal goes on after a number that was typed into it. */
export function goOn(desk: Desk, journal: Journal, number: string, on: CalendarDate): void {
  const seq = seqIn(numberingOf(desk, journal), number, on);
  if (seq !== undefined) desk.file.goOnAfter(counterOf(desk, journal, on), seq);
}
