// Reads what the build made for Google: the very bundle that is pushed there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../execution/executor';

/** Reads a folder with `Code.js`, `*.html` and `appsscript.json`. */
export function loadBundle(folder: string): Bundle {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    code: read('Code.js'),
    files: Object.fromEntries(pages.map((name) => [name.slice(0, -'.html'.length), read(name)])),
    manifest: JSON.parse(read('appsscript.json')) as Bundle['manifest'],
  };
}
