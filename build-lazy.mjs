// Of the server bundle, only what a call needs is run: functions of main.ts and entries of the registries load their modules when they are first used.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const MAIN = /[\\/]src[\\/]main\.ts$/;
const REGISTRY = /[\\/]src[\\/]casework[\\/](commands|queries)\.ts$/;

const unknown = (path, what) => {
  throw new Error(`${path}: the build does not know how to load this when it is needed: ${what}`);
};

/** Names of an import or export list, «a, b as c», as pairs of the module's own name and the name here. */
const namesIn = (list) =>
  list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => each.split(/\s+as\s+/))
    .map(([own, here = own]) => ({ own, here }));

/** `export { a as b } from './x'` becomes a function b that loads './x' when it is called. */
export function lazyExports(path, source) {
  const code = source.replace(/^\s*\/\/.*$/gm, '');
  const functions = [];
  const rest = code.replace(/export \{([^}]*)\} from '([^']+)';/g, (_all, list, from) => {
    for (const { own, here } of namesIn(list))
      functions.push(
        `export function ${here}() { return require('${from}').${own}.apply(this, arguments); }`,
      );
    return '';
  });
  if (rest.trim() !== '') unknown(path, rest.trim().slice(0, 200));
  return functions.join('\n');
}

/** In `const BY_NAME = { 'a-name': imported, … }` each imported value becomes a getter that loads its module. */
export function lazyEntries(path, source) {
  const found = /\bconst BY_NAME = \{\n([\s\S]*?)\n\}/.exec(source);
  if (!found) unknown(path, 'no «const BY_NAME = {»');
  const modules = new Map();
  const head = source
    .slice(0, found.index)
    .replace(/^import \{([^}]*)\} from '([^']+)';\n/gm, (_all, list, from) => {
      for (const { own, here } of namesIn(list)) modules.set(here, { own, from });
      return '';
    });
  if (/^import (?!type\b)/m.test(head)) unknown(path, /^import (?!type\b).*/m.exec(head)[0]);
  const entries = found[1].split('\n').map((line) => {
    const [, name, value = name] = /^ {2}'?([\w-]+)'?(?:: (\w+))?,$/.exec(line) ?? unknown(path, line);
    const { own, from } = modules.get(value) ?? unknown(path, `«${value}» is not imported by name`);
    return `  get '${name}'() { return require('${from}').${own}; },`;
  });
  const tail = source.slice(found.index + found[0].length);
  for (const name of modules.keys())
    if (new RegExp(`\\b${name}\\b`).test(tail.replace(/'[^']*'/g, '')))
      unknown(path, `«${name}» is used outside BY_NAME`);
  return `${head}const BY_NAME = {\n${entries.join('\n')}\n}${tail}`;
}

export const lazyModules = {
  name: 'lazy-modules',
  setup(build) {
    const load = (filter, rewrite) =>
      build.onLoad({ filter }, ({ path }) => ({
        contents: rewrite(path, readFileSync(path, 'utf8')),
        loader: 'ts',
        resolveDir: dirname(path),
      }));
    load(MAIN, lazyExports);
    load(REGISTRY, lazyEntries);
  },
};
