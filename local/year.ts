// `npm run year`: a school year of a large school through the product's own commands, day by day; then everything that must be true of the register is checked.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CostModel } from './bench/cost-model';
import { valuesOfXlsx } from './verify/read-xlsx';
import { liveAfterwards } from './year/afterwards';
import { type Book, readBook } from './year/checks/book';
import { BEGINS, FIRST_DAY, LAST_DAY, liveYear } from './year/live-year';
import { type Lived, livedOf } from './year/lived';
import { reportOf, type YearReport } from './year/report';
import { linesOf, pageOf, tableOf } from './year/report-page';
import { isWhole, shortfalls } from './year/whole';
import type { World } from './year/world';

// The build puts this file into build/local.
const buildDir = dirname(fileURLToPath(import.meta.url));
const root = join(buildDir, '..', '..');
const HELP =
  'npm run year -- --out DIR [--seed 1] [--seeds 1] [--scale 1] [--until 2027-05-31]\nnpm run year -- --judge DIR';

interface Wish {
  out: string;
  /** A year that has been lived is judged again instead. */
  judge?: string;
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
    const [, name = '', inline] =
      /^--(out|judge|seed|seeds|scale|until)(?:=(.+))?$/s.exec(args[at] ?? '') ?? [];
    const value = inline ?? args[++at];
    if (value === undefined || value === '') return undefined;
    if (name === 'out') wish.out = resolve(process.cwd(), value);
    else if (name === 'judge') wish.judge = resolve(process.cwd(), value);
    else if (name === 'until') wish.until = value;
    else if (name === 'seed' || name === 'seeds' || name === 'scale') wish[name] = Number(value);
    else return undefined;
  }
  if (wish.judge !== undefined) return args.length <= 2 ? wish : undefined;
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
    const on = world.today;
    const afterwards = await liveAfterwards(world, BEGINS);
    const { xlsx: later } = await bookOf(world);
    const left = livedOf(world, { seed, scale, on, today, afterwards });
    writeFileSync(join(out, FILES.year), xlsx);
    writeFileSync(join(out, FILES.later), later);
    writeFileSync(join(out, FILES.lived), `${JSON.stringify(left)}\n`);
    const report = await judge(out);
    writeFileSync(join(out, 'year.json'), `${JSON.stringify(report, null, 1)}\n`);
    writeFileSync(join(out, 'year.md'), `${pageOf(report)}\n`);
    console.log(`\nlived in ${lived} s, checked and written in ${seconds()} s: ${out}`);
    return report;
  } finally {
    world.home.close();
  }
}

/** What a year is judged by: its workbook, the one of the days after it, and what its people did. */
const FILES = { year: 'register.xlsx', later: 'later.xlsx', lived: 'lived.json' } as const;

/** Judges a year by what it left in a folder, and says what came of it. */
async function judge(dir: string): Promise<YearReport> {
  const file = (name: string) => readFileSync(join(dir, name));
  const book = async (name: string) => readBook(await valuesOfXlsx(new Uint8Array(file(name))));
  const lived = JSON.parse(file(FILES.lived).toString('utf8')) as Lived;
  const report = reportOf(lived, await book(FILES.year), await book(FILES.later));
  console.log(`\n${linesOf(report).join('\n')}`);
  for (const [key, { times, words, call }] of Object.entries(lived.refused))
    console.log(`refused ${times}× ${key}\n         ${words}\n         ${call.slice(0, 300)}`);
  for (const words of shortfalls(report)) console.log(`NOT WHOLE  ${words}`);
  return report;
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
    const whole = wish.judge === undefined ? await years(wish) : isWhole(await judge(wish.judge));
    if (!whole) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    process.exitCode = 1;
  }
