// The two scripts the engine is made of: what a running thread executes, and what each context is given.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Source texts: of the thread (CommonJS), and of the context (one expression that gives `install` and `invoke`). */
export interface Engine {
  threadCode: string;
  contextCode: string;
}

/** Where the build puts them. */
export const ENGINE_FILES = {
  threadCode: 'execution-thread.cjs',
  contextCode: 'execution-context.js',
} as const;

/** Reads the engine from the folder the build wrote. */
export function loadEngine(folder: string): Engine {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return { threadCode: read(ENGINE_FILES.threadCode), contextCode: read(ENGINE_FILES.contextCode) };
}
