// `npm run bench`: what each action costs Google at a hundred to a hundred thousand rows, how large bundle and page are, and how fast they start.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBenchHome } from './bench/bench-home';
import type { CostModel } from './bench/cost-model';
import type { Measured } from './bench/measure-actions';
import { calibrationMs, measureBundle } from './bench/measure-bundle';
import { measurePage, type PageMeasure } from './bench/measure-page';
import { PEOPLE } from './bench/small-school';
import { loadBundle } from './start/load-bundle';

// The build puts this file into build/local.
const buildDir = dirname(fileURLToPath(import.meta.url));
const root = join(buildDir, '..', '..');
const CALIBRATION = join(root, 'local/bench/calibration.js.txt');
const COSTS = join(root, 'local/bench/cost-model.json');
const SIZES = [100, 1000, 10_000, 100_000];
const PAPERS = 100;

interface Wish {
  json?: string;
  sizes: number[];
}

/** Reads the flags; undefined when they cannot be obeyed. */
function wishIn(args: readonly string[]): Wish | undefined {
  const wish: Wish = { sizes: SIZES };
  for (let at = 0; at < args.length; at++) {
    const [, name, inline] = /^--(json|rows)(?:=(.+))?$/s.exec(args[at] ?? '') ?? [];
    const value = inline ?? args[++at];
    if (value === undefined || name === undefined) return undefined;
    if (name === 'json') wish.json = resolve(process.cwd(), value);
    else wish.sizes = value.split(',').map(Number);
  }
  const good = wish.sizes.every((size) => Number.isInteger(size) && size > 0 && size <= 100_000);
  return good ? wish : undefined;
}

/** How calls and cells grow with rows, as the exponent between the smallest and the largest register: 0 is not at all, 1 in step. */
function slopesOf(actions: readonly Measured[]): Record<string, { calls: number; cellsRead: number }> {
  const slopes: Record<string, { calls: number; cellsRead: number }> = {};
  for (const name of new Set(actions.map((action) => action.name))) {
    const same = actions.filter((action) => action.name === name).sort((a, b) => a.rows - b.rows);
    const [first, last] = [same[0], same[same.length - 1]];
    if (!first || !last || first.rows === last.rows) continue;
    const grows = (of: (action: Measured) => number): number =>
      Number((Math.log(of(last) / of(first)) / Math.log(last.rows / first.rows)).toFixed(3));
    const calls = ({ calls: { sheets, docs, drive } }: Measured) => sheets + docs + drive;
    slopes[name] = { calls: grows(calls), cellsRead: grows(({ cellsRead }) => cellsRead) };
  }
  return slopes;
}

function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => String(row[at] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? String(cell).padEnd(widths[at] ?? 0) : String(cell).padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

const HEADINGS = ['action', 'rows', 'sheets', 'docs', 'drive', 'cells read', 'written', 'bytes', 'model ms'];

const lineOf = ({ name, rows, calls, cellsRead, cellsWritten, requestBytes, modelMs }: Measured) => [
  name,
  rows,
  calls.sheets,
  calls.docs,
  calls.drive,
  cellsRead,
  cellsWritten,
  requestBytes,
  modelMs,
];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Median milliseconds of a command in the local home at each size, and as evaluations of the calibration file, which a slower computer takes longer for too. */
function localTimes(actions: readonly Measured[], unitMs: number) {
  return [...new Set(actions.map(({ rows }) => rows))]
    .sort((a, b) => a - b)
    .map((rows) => {
      const ms = median(
        actions.filter((each) => each.kind === 'command' && each.rows === rows).map(({ localMs }) => localMs),
      );
      return { rows, ms, units: Number((ms / unitMs).toFixed(1)) };
    });
}

/** The page as it is served but for its boot data, in the language that takes more bytes. */
function pageWithWords(files: Readonly<Record<string, string>>): string {
  const [longer = ''] = ['kk', 'ru']
    .map((language) => files[`Page-${language}`] ?? '')
    .sort((a, b) => Buffer.byteLength(b) - Buffer.byteLength(a));
  return (files.Page ?? '').replace('"__WORDS__"', () => longer);
}

async function bench({ json, sizes }: Wish): Promise<void> {
  const bundle = loadBundle(join(root, 'dist'));
  const model = JSON.parse(readFileSync(COSTS, 'utf8')) as CostModel;
  const actions: Measured[] = [];
  let page: PageMeasure | undefined;
  for (const size of sizes) {
    const began = Date.now();
    const home = await openBenchHome(bundle, buildDir, model, size);
    const filled = Date.now();
    actions.push(...(await home.measure()));
    page ??= await measurePage(pageWithWords(bundle.files), await home.page(PEOPLE.secretary));
    await home.close();
    const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
    console.log(
      `${size} rows: filled in ${seconds(began, filled)} s, measured in ${seconds(filled, Date.now())} s`,
    );
  }
  const order = [...new Set(actions.map(({ name }) => name))];
  actions.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name) || a.rows - b.rows);
  const slopes = slopesOf(actions);
  const measured = measureBundle(bundle.code, bundle.files, CALIBRATION);
  const unitMs = calibrationMs(CALIBRATION);
  const local = localTimes(actions, unitMs);
  const desk = await openBenchHome(bundle, buildDir, model, Math.min(...sizes));
  const papers = await desk.papers(PAPERS, unitMs);
  await desk.close();
  console.log(`\n${table([HEADINGS, ...actions.map(lineOf)])}`);
  console.log(
    `\nmodel ms: Google's side alone (published figures, local/bench/cost-model.json); ${model.operations.scriptRun.mid} more from the page and back`,
  );
  const growth = Object.entries(slopes).map(([name, { calls, cellsRead }]) => [name, calls, cellsRead]);
  if (growth.length > 0) console.log(`\n${table([['growth with rows', 'calls', 'cells read'], ...growth])}`);
  console.log(
    `\nCode.js ${measured.bytes} bytes, ${measured.gzip} gzip, cold start ${measured.evalUnits} units, with a call refused at the door ${measured.knockUnits}; Acts.html ${measured.actsBytes} bytes`,
  );
  console.log(
    `one paper: ${papers.calls.sheets} calls of Sheets, ${papers.calls.docs} of Docs, ${papers.calls.drive} of Drive, ${papers.requestBytes} bytes asked; ${papers.papers} papers in ${(papers.ms / 1000).toFixed(1)} s, planned in ${(papers.planMs / 1000).toFixed(1)} s or ${papers.planUnits} evaluations of the calibration file`,
  );
  for (const { rows, ms, units } of local)
    console.log(
      `a command in the local home at ${rows} cards: median ${ms} ms, ${units} evaluations of the calibration file (budget at 1000: 100 ms)`,
    );
  if (page)
    console.log(
      `Page.html ${page.bytes} bytes, ${page.gzip} gzip, interactive ${page.interactiveRatio === null ? 'not measured: no browser found' : `${page.interactiveRatio} × an empty page, its whole script read at ${page.takenOverRatio} ×; the first opening ${page.firstOpeningRatio} ×`}`,
    );
  if (json)
    writeFileSync(
      json,
      `${JSON.stringify({ actions, slopes, bundle: measured, local, papers, page }, null, 1)}\n`,
    );
}

const wish = wishIn(process.argv.slice(2));
if (wish) await bench(wish);
else {
  console.error('npm run bench -- [--json FILE] [--rows 100,1000,10000,100000]');
  process.exitCode = 2;
}
