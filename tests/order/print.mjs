// `npm run order`: the order as a table; `-- --json FILE` writes it, `-- --write` makes docs/order.md anew.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [flag, file, ...rest] = process.argv.slice(2);
const usage = 'npm run order [-- --json FILE | -- --write]';
if (
  rest.length > 0 ||
  ![undefined, '--json', '--write'].includes(flag) ||
  (flag === '--json') !== (file !== undefined)
) {
  console.error(usage);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'tirek-order-'));
const bundle = join(scratch, 'table.mjs');
await build({
  entryPoints: [join(root, 'tests/order/table.ts')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
});
const { orderTable, filesOfActs, asLines, asMarkdown } = await import(pathToFileURL(bundle).href);

/** Titles of the acts' tests that pass now, and what failed: a title, or a file that could not be run. */
function runActs() {
  const acts = filesOfActs(root);
  const results = join(scratch, 'jest.json');
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const files = acts.map((act) => act.file);
  const args = [
    jest,
    '--json',
    `--outputFile=${results}`,
    '--silent',
    '-t',
    '(¶\\d+|annex-1|I-\\d\\d)',
    ...files,
  ];
  spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  const { testResults } = JSON.parse(readFileSync(results, 'utf8'));
  const tests = testResults.flatMap((each) => each.assertionResults);
  const titles = (wanted) => tests.filter(({ status }) => status === wanted).map(({ title }) => title);
  const notRun = testResults
    .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .map(({ name }) => `${relative(root, name)} does not run`);
  return { passed: new Set(titles('passed')), failed: [...titles('failed'), ...notRun] };
}

const acts = runActs();
const table = orderTable(root, acts.passed);
rmSync(scratch, { recursive: true, force: true });
const failed = [...table.failed, ...acts.failed];
if (flag === '--json') {
  writeFileSync(
    file,
    `${JSON.stringify({ paragraphs: table.paragraphs, invariants: table.invariants }, null, 2)}\n`,
  );
} else if (flag === '--write' && failed.length > 0) {
  console.error('docs/order.md stays as it is: the order is told from examples and acts that pass.');
} else if (flag === '--write') {
  writeFileSync(join(root, 'docs/order.md'), asMarkdown(table));
} else {
  for (const line of asLines(table)) console.log(line);
}
for (const title of failed) console.error(`failed: ${title}`);
process.exit(failed.length === 0 ? 0 : 1);
