// `npm run year`: a school year of a large school through the product's own commands, day by day; then everything that must be true of the register is checked.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CostModel } from './bench/cost-model';
import { valuesOfXlsx } from './verify/read-xlsx';
import { checkYear } from './year/checks/all';
import { readBook } from './year/checks/book';
import { liveYear } from './year/live-year';
import { isWhole, linesOf, pageOf, reportOf } from './year/report';

// The build puts this file into build/local.
const buildDir = dirname(fileURLToPath(import.meta.url));
const root = join(buildDir, '..', '..');
const HELP = 'npm run year -- --out DIR [--seed 1] [--scale 1]';

interface Wish {
  out: string;
  seed: number;
  scale: number;
}

/** Reads the flags; undefined when they cannot be obeyed. */
function wishIn(args: readonly string[]): Wish | undefined {
  const wish = { out: '', seed: 1, scale: 1 };
  for (let at = 0; at < args.length; at++) {
    const [, name = '', inline] = /^--(out|seed|scale)(?:=(.+))?$/s.exec(args[at] ?? '') ?? [];
    const value = inline ?? args[++at];
    if (value === undefined || value === '') return undefined;
    if (name === 'out') wish.out = resolve(process.cwd(), value);
    else if (name === 'seed') wish.seed = Number(value);
    else if (name === 'scale') wish.scale = Number(value);
    else return undefined;
  }
  const good = wish.out !== '' && Number.isInteger(wish.seed) && wish.scale > 0 && wish.scale <= 3;
  return good ? wish : undefined;
}

async function year({ out, seed, scale }: Wish): Promise<boolean> {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  const model = JSON.parse(readFileSync(join(root, 'local/bench/cost-model.json'), 'utf8')) as CostModel;
  const bundleDir = join(root, 'dist');
  const tell = (words: string) => console.log(`${seconds()} s  ${words}`);
  const world = await liveYear({ seed, scale, bundleDir, buildDir, model, tell });
  try {
    const lived = seconds();
    const today = await world.ask('today', {}, world.staff.secretary);
    if (!today) throw new Error('Today cannot be shown');
    const xlsx = await world.home.exportBook(world.registerId);
    const values = await valuesOfXlsx(xlsx);
    const checks = checkYear(values, { accepted: world.log.accepted, today });
    const book = readBook(values);
    const report = reportOf(world, seed, scale, book, checks);
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'register.xlsx'), xlsx);
    writeFileSync(join(out, 'journal.json'), `${JSON.stringify(journalOf(values), null, 1)}\n`);
    writeFileSync(join(out, 'year.json'), `${JSON.stringify(report, null, 1)}\n`);
    writeFileSync(join(out, 'year.md'), `${pageOf(report)}\n`);
    console.log(`\n${linesOf(report).join('\n')}`);
    for (const [key, { times, words, call }] of world.log.refused)
      console.log(`refused ${times}× ${key}\n         ${words}\n         ${call.slice(0, 300)}`);
    if (world.log.unhandled.size > 0)
      console.log('rows of Today nobody answers:', Object.fromEntries(world.log.unhandled));
    console.log(`\nlived in ${lived} s, checked and written in ${seconds()} s: ${out}`);
    return isWhole(report);
  } finally {
    world.home.close();
  }
}

/** Lines of the journal by machine key. */
function journalOf({ sheets }: Awaited<ReturnType<typeof valuesOfXlsx>>): object[] {
  const sheet = sheets.find(
    ({ values }) => values[0]?.includes('digests') && values[0]?.includes('previous'),
  );
  const [keys = [], , ...rows] = sheet?.values ?? [];
  return rows.map((row) => Object.fromEntries(keys.map((key, at) => [String(key), row[at] ?? ''])));
}

const wish = wishIn(process.argv.slice(2));
if (process.argv.includes('--help')) console.log(HELP);
else if (!wish) {
  console.error(HELP);
  process.exitCode = 2;
} else
  try {
    if (!(await year(wish))) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    process.exitCode = 1;
  }
