// Bundles the engine's two scripts with esbuild, for the build and for tests.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { ENGINE_FILES, type Engine } from './engine';

/** Bundles the engine from the repository's root folder. */
export function buildEngine(root: string): Engine {
  const one = (entry: string, options: object): string => {
    const result = buildSync({
      absWorkingDir: root,
      entryPoints: [`local/execution/${entry}`],
      bundle: true,
      write: false,
      charset: 'utf8',
      logLevel: 'error',
      ...options,
    });
    return result.outputFiles?.[0]?.text ?? '';
  };
  return {
    threadCode: one('worker.ts', { platform: 'node', format: 'cjs', target: 'node20' }),
    contextCode: one('context/index.ts', {
      platform: 'neutral',
      format: 'iife',
      target: 'es2022',
      globalName: 'engine',
      banner: { js: '(function () {' },
      footer: { js: 'return engine; })()' },
    }),
  };
}

/** Writes the engine where `loadEngine` reads it. */
export function writeEngine(root: string, folder: string): void {
  const engine = buildEngine(root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, ENGINE_FILES.threadCode), engine.threadCode);
  writeFileSync(join(folder, ENGINE_FILES.contextCode), engine.contextCode);
}
