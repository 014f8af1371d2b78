// What the year came to, for people: a page for the office (year.md), a row of a table (years.md), lines for the terminal.
import type { Language } from '../../src/text/bilingual';
import type { Growth, KindCost } from './costs';
import type { YearReport } from './report';
import type { Sizes } from './sizes';
import { isWhole } from './whole';
import { REPORT_WORDS } from './words';

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

/** A row of numbers for each year (years.md); docs/year.md says what each means. */
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
    ...report.stood.map(({ who, what, days }) => `stood for ${days} days on the Today of ${who}: ${what}`),
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
