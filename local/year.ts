// `npm run year`: a school year of a large school through the product's own commands, day by day; then everything that must be true of the register is checked.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CostModel } from './bench/cost-model';
import { valuesOfXlsx } from './verify/read-xlsx';
import { liveAfterwards } from './year/afterwards';
import { afterwardsChecks } from './year/checks/afterwards';
import { checkYear } from './year/checks/all';
import { type Book, readBook } from './year/checks/book';
import { journalChecks } from './year/checks/journal';
import { BEGINS, FIRST_DAY, LAST_DAY, liveYear } from './year/live-year';
import { LONGEST_WAIT, linesOf, pageOf, reportOf, tableOf, type YearReport } from './year/report';
import { isWhole, shortfalls } from './year/whole';
import type { World } from './year/world';

// The build puts this file into build/local.
const buildDir = dirname(fileURLToPath(import.meta.url));
const root = join(buildDir, '..', '..');
const HELP = 'npm run year -- --out DIR [--seed 1] [--seeds 1] [--scale 1] [--until 2027-05-31]';

interface Wish {
  out: string;
  seed: number;
  /** So many years, one after another, each from the next seed. */
  seeds: number;
  scale: number;
  until?: string;
}

/** Reads the flags; undefined when they cannot be obeyed. */
function wishIn(args: readonly string[]): Wish | undefined {
  const wish: Wish = { out: '', seed: 1, seeds: 1, scale: 1 };
  for (let at = 0; at < args.length; at++) {
    const [, name = '', inline] = /^--(out|seed|seeds|scale|until)(?:=(.+))?$/s.exec(args[at] ?? '') ?? [];
    const value = inline ?? args[++at];
    if (value === undefined || value === '') return undefined;
    if (name === 'out') wish.out = resolve(process.cwd(), value);
    else if (name === 'until') wish.until = value;
    else if (name === 'seed' || name === 'seeds' || name === 'scale') wish[name] = Number(value);
    else return undefined;
  }
  const { out, seed, seeds, scale, until = LAST_DAY } = wish;
  const counts = Number.isInteger(seed) && Number.isInteger(seeds) && seeds >= 1 && seeds <= 100;
  const days = /^\d{4}-\d\d-\d\d$/.test(until) && until >= FIRST_DAY;
  return out !== '' && counts && days && scale > 0 && scale <= 3 ? wish : undefined;
}

/** Lives one year and writes what came of it; undefined when only a part of it was lived, which is not judged. */
async function year({ out, seed, scale, until }: Wish): Promise<YearReport | undefined> {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  const model = JSON.parse(readFileSync(join(root, 'local/bench/cost-model.json'), 'utf8')) as CostModel;
  const bundleDir = join(root, 'dist');
  const tell = (words: string) => console.log(`${seconds()} s  ${words}`);
  const world = await liveYear({ seed, scale, bundleDir, buildDir, model, until, tell });
  try {
    const { xlsx, book } = await bookOf(world);
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'journal.json'), `${JSON.stringify(journalOf(book.values), null, 1)}\n`);
    if (until !== undefined) return undefined;
    const lived = seconds();
    const today = await world.ask('today', {}, world.staff.secretary);
    if (!today) throw new Error('Today cannot be shown');
    const { accepted, remarks } = world.log;
    const checks = [...checkYear(book, { accepted, today, remarks }), ...world.shown.checks()];
    const afterwards = await liveAfterwards(world, BEGINS);
    const { book: later } = await bookOf(world);
    checks.push(...afterwardsChecks(book, later, afterwards));
    checks.push(...journalChecks(later, accepted, []).map((each) => ({ ...each, id: `${each.id} later` })));
    const report = reportOf(world, seed, scale, book, checks);
    writeFileSync(join(out, 'register.xlsx'), xlsx);
    writeFileSync(join(out, 'year.json'), `${JSON.stringify(report, null, 1)}\n`);
    writeFileSync(join(out, 'year.md'), `${pageOf(report)}\n`);
    console.log(`\n${linesOf(report).join('\n')}`);
    for (const [key, { times, words, call }] of world.log.refused)
      console.log(`refused ${times}× ${key}\n         ${words}\n         ${call.slice(0, 300)}`);
    for (const [key, since] of world.log.standing)
      if (world.dayNumber - since > LONGEST_WAIT)
        console.log(`stands for ${world.dayNumber - since} days: ${key}`);
    console.log(`\nlived in ${lived} s, checked and written in ${seconds()} s: ${out}`);
    return report;
  } finally {
    world.home.close();
  }
}

/** The workbook as Google exports it, and as the checks read it. */
async function bookOf({ home, registerId }: World): Promise<{ xlsx: Uint8Array; book: Book }> {
  const xlsx = await home.downloadBook(registerId);
  return { xlsx, book: readBook(await valuesOfXlsx(xlsx)) };
}

/** Lives the years one after another; answers whether every one of them is whole. */
async function years(wish: Wish): Promise<boolean> {
  const reports: YearReport[] = [];
  let whole = true;
  for (let at = 0; at < wish.seeds; at++) {
    const seed = wish.seed + at;
    const report = await year({
      ...wish,
      seed,
      out: wish.seeds > 1 ? join(wish.out, String(seed)) : wish.out,
    });
    if (!report) continue;
    reports.push(report);
    for (const words of shortfalls(report)) console.log(`NOT WHOLE  ${words}`);
    whole &&= isWhole(report);
    if (wish.seeds > 1) writeFileSync(join(wish.out, 'years.md'), `${tableOf(reports).join('\n')}\n`);
  }
  return whole;
}

/** Lines of the journal by machine key. */
function journalOf({ sheets }: Book['values']): object[] {
  const sheet = sheets.find(
    ({ values }) => values[0]?.includes('digests') && values[0]?.includes('previous'),
  );
  const [keys = [], , ...rows] = sheet?.values ?? [];
  // An exported grid ends with empty rows.
  return rows
    .filter(([id]) => id !== undefined && id !== '')
    .map((row) => Object.fromEntries(keys.map((key, at) => [String(key), row[at] ?? ''])));
}

const wish = wishIn(process.argv.slice(2));
if (process.argv.includes('--help')) console.log(HELP);
else if (!wish) {
  console.error(HELP);
  process.exitCode = 2;
} else
  try {
    if (!(await years(wish))) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    process.exitCode = 1;
  }
