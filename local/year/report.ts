// What the year came to, in numbers (year.json): counted from the two workbooks and from what its people did.
import { afterwardsChecks } from './checks/afterwards';
import { checkYear } from './checks/all';
import type { Book, Checked } from './checks/book';
import { WORDS } from './checks/book';
import { journalChecks } from './checks/journal';
import { deadlinesOf } from './checks/terms';
import type { KindCost } from './costs';
import type { Lived } from './lived';
import type { Sizes } from './sizes';
import type { Stood } from './standing';

/** Google's limits that a year of a school comes near, with their sources. */
const LIMITS = {
  /** Sheets API, per user and minute: developers.google.com/workspace/sheets/api/limits. */
  readsAMinute: 60,
  writesAMinute: 60,
  /** MailApp, recipients a day of a Workspace account: developers.google.com/apps-script/guides/services/quotas. */
  lettersADay: 1500,
  /** Recommended most of one request: the same page of the Sheets API. */
  requestBytes: 2_000_000,
  /** Cells of a spreadsheet: support.google.com/drive/answer/37603. */
  cells: 10_000_000,
  /** Characters of a cell: the same page. */
  longestCell: 50_000,
  /** An execution's six minutes, held against Google's share of the dearest act. */
  modelMs: 360_000,
} as const;
export type Limit = keyof typeof LIMITS;

export interface YearReport {
  readonly seed: number;
  readonly scale: number;
  readonly targets: Sizes;
  readonly reached: Sizes;
  readonly acts: Readonly<Record<string, number>>;
  readonly reasons: Readonly<Record<string, number>>;
  readonly refused: Readonly<Record<string, { times: number; words: string }>>;
  readonly wrong: Readonly<Record<string, number>>;
  readonly sentTwice: number;
  readonly byHand: Readonly<Record<string, number>>;
  /** Rows of Today nobody answered, by screen. */
  readonly unanswered: Readonly<Record<string, number>>;
  /** Rows that stood on somebody's Today for longer than anybody waits, gone since or not. */
  readonly stood: readonly Stood[];
  /** Screens that somebody answers and Today never led to. */
  readonly neverShown: readonly string[];
  /** Acts and questions of the product that nobody used. */
  readonly unused: readonly string[];
  /** Deadlines of the order that came, and how many of them were kept. */
  readonly deadlines: Readonly<Record<string, { came: number; late: number }>>;
  readonly faults: readonly string[];
  readonly checks: readonly Checked[];
  readonly costs: readonly KindCost[];
  readonly quotas: Readonly<Record<Limit, { used: number; limit: number; share: number }>>;
}

/** Checks both workbooks and counts: `book` of the year's last day, `later` of the days after it. */
export function reportOf(lived: Lived, book: Book, later: Book): YearReport {
  const { seed, scale, targets, reasons, wrong, sentTwice, byHand, unanswered, stood, faults, costs } = lived;
  const acts: Record<string, number> = {};
  for (const name of lived.accepted.map(({ command }) => command).sort()) acts[name] = (acts[name] ?? 0) + 1;
  const cells = book.values.sheets.flatMap(({ values }) => values);
  const used: Record<Limit, number> = {
    ...lived.peaks,
    cells: cells.reduce((sum, row) => sum + row.length, 0),
    longestCell: cells.reduce(
      (most, row) => row.reduce<number>((a, cell) => Math.max(a, String(cell).length), most),
      0,
    ),
    modelMs: Math.max(0, ...costs.map(({ most }) => most.modelMs)),
  };
  const remarks = new Map(Object.entries(lived.remarks));
  const ofYear = lived.accepted.filter(({ on }) => on <= lived.on);
  return {
    seed,
    scale,
    targets,
    reached: {
      pupils: book.rows('Pupils').length,
      referrals: book.rows('Referrals').length,
      placed: book.rows('Cards').filter((card) => card.text('outcome') === WORDS.place).length,
      sittings: book.rows('Sittings').length,
      measures: book.rows('Measures').length,
      journalLines: book.rows('Journal').length,
    },
    acts,
    reasons,
    refused: Object.fromEntries(
      Object.entries(lived.refused).map(([key, { times, words }]) => [key, { times, words }]),
    ),
    wrong,
    sentTwice,
    byHand,
    unanswered,
    stood,
    neverShown: lived.answered.filter((screen) => !(screen in lived.shown)),
    unused: [
      ...lived.has.commands.filter((name) => !(name in acts)),
      ...lived.has.queries.filter((name) => !lived.asked.includes(name)),
    ],
    deadlines: deadlinesOf(book, lived.on),
    faults,
    checks: [
      ...checkYear(book, { accepted: ofYear, today: lived.today, remarks, on: lived.on }),
      ...lived.seen,
      ...afterwardsChecks(book, later, lived.afterwards),
      ...journalChecks(later, lived.accepted, []).map((each) => ({ ...each, id: `${each.id} later` })),
    ],
    costs,
    quotas: Object.fromEntries(
      (Object.keys(LIMITS) as Limit[]).map((key) => [
        key,
        {
          used: used[key],
          limit: LIMITS[key],
          share: Math.round((used[key] / LIMITS[key]) * 10_000) / 10_000,
        },
      ]),
    ) as YearReport['quotas'],
  };
}
