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
for (const name of files) {
  const { tests } = await load(name);
  const queue = Object.entries(tests);
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [title, test] = next;
      try {
        await test({ browser, pages });
        passed += 1;
      } catch (error) {
        failed += 1;
        console.log(`✕ ${name}: ${title}\n  ${String(error?.message ?? error).replaceAll('\n', '\n  ')}`);
      }
    }
  };
  await Promise.all([worker(), worker(), worker()]);
}
await browser.close();
remove();
if (counts) writeFileSync(counts, JSON.stringify({ passed, failed }));
console.log(`browser: ${passed} passed, ${failed} failed (${Math.round((Date.now() - began) / 1000)} s)`);
process.exit(failed === 0 ? 0 : 1);
