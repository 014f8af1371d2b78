// Builds files of this folder that drive a browser, and loads them by name.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** The repository. */
export const root = join(here, '../..');

/** `load` brings a file's exports, `remove` takes away what was built; each process builds into a folder of its own, so two may run at once. */
export async function builtHere(names, folder) {
  const out = join(root, 'build', `${folder}-${process.pid}`);
  mkdirSync(out, { recursive: true });
  await esbuild.build({
    entryPoints: names.map((name) => join(here, name)),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return {
    load: (name) => import(pathToFileURL(join(out, name.replace(/\.ts$/, '.mjs'))).href),
    remove: () => rmSync(out, { recursive: true, force: true }),
  };
}
