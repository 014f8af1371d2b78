// Runs every *.browser.ts of this folder in one real browser and says how many checks passed.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { findBrowser } from '../../local/bench/find-browser.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const out = join(root, 'build/browser-tests');

if (!(await findBrowser())) {
  console.log('no browser found: install Chrome, Chromium or Edge, or set CHROME');
  process.exit(1);
}
const counts = process.argv.find((word) => word.startsWith('--counts='))?.slice('--counts='.length);
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const files = readdirSync(here)
  .filter((name) => name.endsWith('.browser.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();
mkdirSync(out, { recursive: true });
await esbuild.build({
  entryPoints: [...files.map((name) => join(here, name)), join(here, 'page-fixture.ts')],
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const load = (name) => import(pathToFileURL(join(out, name.replace(/\.ts$/, '.mjs'))).href);
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
rmSync(out, { recursive: true, force: true });
if (counts) writeFileSync(counts, JSON.stringify({ passed, failed }));
console.log(`browser: ${passed} passed, ${failed} failed (${Math.round((Date.now() - began) / 1000)} s)`);
process.exit(failed === 0 ? 0 : 1);
