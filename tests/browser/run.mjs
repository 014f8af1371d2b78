// Runs every *.browser.ts of this folder in one real browser and says how many checks passed.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../local/bench/find-browser.mjs';
import { builtHere, root } from './built.mjs';

if (!(await findBrowser())) {
  console.log('no browser found: install Chrome, Chromium or Edge, or set CHROME');
  process.exit(1);
}
const counts = process.argv.find((word) => word.startsWith('--counts='))?.slice('--counts='.length);
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const files = readdirSync(join(root, 'tests/browser'))
  .filter((name) => name.endsWith('.browser.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();
const { load, remove } = await builtHere([...files, 'page-fixture.ts'], 'browser-tests');
const { buildPages, startBrowser } = await load('page-fixture.ts');
const [pages, browser] = await Promise.all([buildPages(root), startBrowser()]);

let passed = 0;
let failed = 0;
const began = Date.now();
const seconds = (since) => Math.round((Date.now() - since) / 1000);
const queue = [];
for (const name of files) {
  const tests = Object.entries((await load(name)).tests);
  queue.push(...tests.map(([title, test]) => ({ name, title, test, inFile: tests.length })));
}
// The long walks stand alone in their files: begun first, they leave no core idle at the end.
queue.sort((one, other) => one.inFile - other.inFile);
const long = [];
const worker = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { name, title, test } = next;
    const since = Date.now();
    try {
      await test({ browser, pages });
      passed += 1;
    } catch (error) {
      failed += 1;
      console.log(`✕ ${name}: ${title}\n  ${String(error?.message ?? error).replaceAll('\n', '\n  ')}`);
    }
    long.push({ name, title, took: seconds(since) });
  }
};
await Promise.all([worker(), worker(), worker()]);
for (const { name, title, took } of long.sort((one, other) => other.took - one.took).slice(0, 5))
  console.log(`${took} s  ${name}: ${title}`);
await browser.close();
remove();
if (counts) writeFileSync(counts, JSON.stringify({ passed, failed }));
console.log(`browser: ${passed} passed, ${failed} failed (${seconds(began)} s)`);
process.exit(failed === 0 ? 0 : 1);
