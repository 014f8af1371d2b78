// Takes the pictures of the user's guides: node tests/browser/pictures.mjs [NAME …]; after `node build.mjs --local`.
import { join } from 'node:path';
import { builtHere, root } from './built.mjs';

const built = await builtHere(['pictures.ts', 'page-fixture.ts'], 'guide-pictures');
const { buildPages, startBrowser } = await built.load('page-fixture.ts');
const { takePictures } = await built.load('pictures.ts');
const [pages, browser] = await Promise.all([buildPages(root), startBrowser()]);
try {
  await takePictures(browser, pages, root, join(root, 'docs/pictures'), process.argv.slice(2));
} finally {
  await browser.close();
  built.remove();
}
