// What the year came to: numbers for programs (year.json), a page for the office (year.md), lines for the terminal.
import type { Language } from '../../src/text/bilingual';
import type { Book, Checked } from './checks/book';
import { WORDS } from './checks/book';
import { deadlinesOf } from './checks/terms';
import type { Growth, KindCost } from './costs';
import type { Sizes } from './sizes';
import { isWhole } from './whole';
import { REPORT_WORDS } from './words';
import type { World } from './world';

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
type Limit = keyof typeof LIMITS;

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
  /** Rows that stood on somebody's Today at the year's end for longer than anybody waits, by screen. */
  readonly standing: Readonly<Record<string, number>>;
  /** Acts and questions of the product that nobody used. */
  readonly unused: readonly string[];
  /** Deadlines of the order that came, and how many of them were kept. */
  readonly deadlines: Readonly<Record<string, { came: number; late: number }>>;
  readonly faults: readonly string[];
  readonly checks: readonly Checked[];
  readonly costs: readonly KindCost[];
  readonly quotas: Readonly<Record<Limit, { used: number; limit: number; share: number }>>;
}

const sorted = <T>(counts: ReadonlyMap<string, T>): Record<string, T> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));

export function reportOf(
  world: World,
  seed: number,
  scale: number,
  book: Book,
  checks: readonly Checked[],
): YearReport {
  const { log, costs, sizes } = world;
  const acts = new Map<string, number>();
  for (const { command } of log.accepted) acts.set(command, (acts.get(command) ?? 0) + 1);
  const kinds = costs.kinds();
  const cells = book.values.sheets.flatMap(({ values }) => values);
  const used: Record<Limit, number> = {
    ...costs.peaks(),
    cells: cells.reduce((sum, row) => sum + row.length, 0),
    longestCell: cells.reduce(
      (most, row) => row.reduce<number>((a, cell) => Math.max(a, String(cell).length), most),
      0,
    ),
    modelMs: Math.max(0, ...kinds.map(({ most }) => most.modelMs)),
  };
  return {
    seed,
    scale,
    targets: { ...sizes },
    reached: {
      pupils: book.rows('Pupils').length,
      referrals: book.rows('Referrals').length,
      placed: book.rows('Cards').filter((card) => card.text('outcome') === WORDS.place).length,
      sittings: book.rows('Sittings').length,
      measures: book.rows('Measures').length,
      journalLines: book.rows('Journal').length,
    },
    acts: sorted(acts),
    reasons: sorted(log.reasons),
    refused: Object.fromEntries(
      Object.entries(sorted(log.refused)).map(([key, { times, words }]) => [key, { times, words }]),
    ),
    wrong: sorted(log.wrong),
    sentTwice: log.repeated.calls,
    byHand: sorted(log.byHand),
    unanswered: sorted(log.unhandled),
    standing: standingOf(world),
    unused: [
      ...world.has.commands.filter((name) => !acts.has(name)),
      ...world.has.queries.filter((name) => !log.asked.has(name)),
    ],
    deadlines: deadlinesOf(book),
    faults: log.faults,
    checks,
    costs: kinds,
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

/** A row is answered within so many working days, or it was forgotten. */
export const LONGEST_WAIT = 30;

function standingOf({ log, dayNumber }: World): Record<string, number> {
  const counts = new Map<string, number>();
  for (const [key, since] of log.standing) {
    if (dayNumber - since <= LONGEST_WAIT) continue;
    const { screen } = JSON.parse(key.slice(key.indexOf(' ') + 1)) as { screen: string };
    counts.set(screen, (counts.get(screen) ?? 0) + 1);
  }
  return sorted(counts);
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((a, b) => a + b, 0);

/** The page for the office. */
export function pageOf(report: YearReport): string {
  return (['kk', 'ru'] as const).map((language) => pageIn(report, language)).join('\n\n---\n\n');
}

function pageIn(report: YearReport, language: Language): string {
  const say = (key: keyof typeof REPORT_WORDS): string => REPORT_WORDS[key][language];
  const size = (key: keyof Sizes): string =>
    `| ${say(key)} | ${report.targets[key]} | ${report.reached[key]} |`;
  const broken = report.checks.filter((check) => check.broken.length > 0);
  return [
    `# ${say('title')}`,
    '',
    say('lead'),
    '',
    `## ${say('reached')}`,
    '',
    `| | ${say('target')} | ${say('got')} |`,
    '|---|---|---|',
    ...(['pupils', 'referrals', 'placed', 'sittings', 'measures', 'journalLines'] as const).map(size),
    '',
    `## ${say('people')}`,
    '',
    `- ${say('late')}: ${total(report.reasons)}`,
    `- ${say('wrong')}: ${total(report.wrong)}`,
    `- ${say('twice')}: ${report.sentTwice}`,
    `- ${say('byHand')}: ${total(report.byHand)}`,
    '',
    `## ${say('checks')}`,
    '',
    say('checksLead'),
    '',
    `- ${say('looked')}: ${report.checks.reduce((sum, { looked }) => sum + looked, 0)}`,
    `- ${broken.length === 0 ? say('holds') : `${say('broken')}: ${broken.map(({ id }) => id).join(', ')}`}`,
    '',
    `## ${say('cost')}`,
    '',
    say('costLead'),
    '',
    ...growthRows(report, language),
    '',
    `## ${say('files')}`,
    '',
    '- register.xlsx',
    '- journal.json',
    '- year.json',
  ].join('\n');
}

const CELLS = { kk: 'оқылған ұяшықтар', ru: 'прочитано ячеек' };
const CALLS = { kk: 'шақырулар', ru: 'вызовы' };

function growthRows({ costs }: YearReport, language: Language): string[] {
  const grown = costs.filter((cost): cost is KindCost & { growth: Growth } => cost.growth !== undefined);
  return [
    `| | ${CALLS[language]} | ${CELLS[language]} | ms |`,
    '|---|---|---|---|',
    ...grown.map(
      ({ name, growth }) => `| ${name} | ${growth.calls} | ${growth.cellsRead} | ${growth.modelMs} |`,
    ),
  ];
}

/** A row of numbers for each year, as docs/year.md has them. */
export function tableOf(reports: readonly YearReport[]): string[] {
  const kept = ({ deadlines }: YearReport, id: string): string => {
    const { came = 0, late = 0 } = deadlines[id] ?? {};
    return `${came - late}/${came}`;
  };
  return [
    '| Seed | Referrals | Cards placed | Sittings | Measures | Journal lines | Acts | Most calls an act | Refused by surprise | Wrong calls refused | Deviations with a reason | In time ¶11 | ¶12 | ¶20 | Checked | Broken | Dearest act of May to September | Whole |',
    `|${'---|'.repeat(18)}`,
    ...reports.map((report) => {
      const { seed, reached, costs, checks } = report;
      const cells = [
        seed,
        reached.referrals,
        reached.placed,
        reached.sittings,
        reached.measures,
        reached.journalLines,
        total(report.acts),
        Math.max(...costs.filter(({ name }) => name !== 'make-paper').map(({ most }) => most.calls)),
        Object.values(report.refused).reduce((sum, { times }) => sum + times, 0),
        total(report.wrong),
        total(report.reasons),
        kept(report, '¶11'),
        kept(report, '¶12'),
        kept(report, '¶20'),
        checks.reduce((sum, { looked }) => sum + looked, 0),
        checks.reduce((sum, { broken }) => sum + broken.length, 0),
        `× ${Math.max(...costs.map(({ growth }) => growth?.modelMs ?? 1))}`,
        isWhole(report) ? 'yes' : 'no',
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

/** What is printed. */
export function linesOf(report: YearReport): string[] {
  const { targets, reached, checks, faults, costs, quotas } = report;
  return [
    ...(Object.keys(targets) as (keyof Sizes)[]).map(
      (key) => `${key.padEnd(14)} ${reached[key]} of ${targets[key]}`,
    ),
    ...Object.entries(report.deadlines).map(
      ([id, { came, late }]) => `${id.padEnd(14)} ${came - late} of ${came} in time`,
    ),
    `acts ${total(report.acts)}, with a reason ${total(report.reasons)}, wrong calls refused ${total(report.wrong)}, refused by surprise ${Object.values(report.refused).reduce((sum, { times }) => sum + times, 0)}, sent twice ${report.sentTwice}, edits by hand ${total(report.byHand)}`,
    '',
    ...checks.map(
      ({ id, what, looked, broken }) =>
        `${broken.length === 0 ? 'holds ' : 'BROKEN'} ${id.padEnd(20)} ${String(looked).padStart(6)}  ${what}${broken
          .map((each) => `\n         ${each}`)
          .slice(0, 12)
          .join('')}`,
    ),
    ...faults.map((fault) => `FAULT  ${fault}`),
    '',
    'growth from the first to the last month, in times: calls, cells read, request bytes, modelled ms',
    ...costs.flatMap(({ kind, name, growth }) =>
      growth
        ? [
            `${kind.padEnd(8)}${name.padEnd(30)} ${growth.from} → ${growth.to}  ${[growth.calls, growth.cellsRead, growth.requestBytes, growth.modelMs].join('  ')}`,
          ]
        : [],
    ),
    '',
    ...Object.entries(quotas).map(
      ([key, { used, limit, share }]) =>
        `${key.padEnd(14)} ${used} of ${limit} (${(share * 100).toFixed(2)} %)`,
    ),
  ];
}
