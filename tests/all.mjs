// `npm test`: build, types, lint, dead code, unit, contract, whole-product and browser tests; the last line counts them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../local/bench/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const scratch = mkdtempSync(join(tmpdir(), 'tirek-tests-'));
const total = { passed: 0, failed: 0 };

/** Runs one program in the repository; its output is shown as it comes. */
function run(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  console.log(
    `── ${title}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  return status === 0;
}

/** A check that is one test in itself. */
function check(title, command, args) {
  if (run(title, command, args)) total.passed++;
  else total.failed++;
}

/** A runner that writes how many of its tests passed and failed. */
function suite(title, command, args, countFile, read) {
  const good = run(title, command, args);
  const counted = existsSync(countFile)
    ? read(JSON.parse(readFileSync(countFile, 'utf8')))
    : { passed: 0, failed: 0 };
  total.passed += counted.passed;
  total.failed += counted.failed;
  if (!good && counted.failed === 0) total.failed++;
  if (good && counted.passed === 0) total.failed++;
}

check('build', process.execPath, ['build.mjs', '--local']);
check('types and arrows', bin('tsc'), ['-b']);
check('lint and format', bin('biome'), ['ci', '--colors=off', '--error-on-warnings', '.']);
check('dead code', bin('knip'), []);
check('code that only tests use', bin('knip'), ['--production']);
const jestCounts = join(scratch, 'jest.json');
suite(
  'unit, contract and whole-product tests',
  bin('jest'),
  // Jest leaves a core free by itself: on a machine with two that is half of it.
  ['--maxWorkers=100%', '--json', `--outputFile=${jestCounts}`],
  jestCounts,
  (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests + json.numRuntimeErrorTestSuites,
  }),
);
if (!(await findBrowser()))
  run('a browser as a package, for these tests only', 'npm', [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '@sparticuz/chromium@147.0.0',
  ]);
const browserCounts = join(scratch, 'browser.json');
suite(
  'browser tests',
  process.execPath,
  ['tests/browser/run.mjs', `--counts=${browserCounts}`],
  browserCounts,
  (json) => json,
);

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
