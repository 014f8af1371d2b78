// Of the server, only what a call needs is loaded: functions of main.ts, entries of the registries and a few rare modules are parts, asked for by name (build-parts.mjs).
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const REGISTRIES = ['src/casework/commands', 'src/casework/queries'];

/** Modules whose functions load them when they are called; whoever imports one gets its functions' stand-ins. */
const LATER = [
  'src/addon/door',
  'src/addon/follow-language',
  'src/addon/menu',
  'src/addon/selected-row',
  'src/addon/reminders',
  'src/addon/self-check',
  'src/addon/update',
  'src/addon/with-sharing',
  'src/casework/papers/file-signed',
  'src/casework/papers/make-paper',
  'src/casework/run-command',
  'src/casework/run-query',
  'src/casework/school/school-set-up',
  'src/casework/school/update-register',
  'src/documents/engine/fill-template',
  'src/google/paper-pdf',
  'src/google/on-the-sheets',
  'src/google/papers-drive',
  'src/google/set-up',
  'src/google/share-files',
  'src/google/templates',
  'src/google/throw-away',
];

const unknown = (path, what) => {
  throw new Error(`${path}: the build does not know how to load this when it is needed: ${what}`);
};

/** Names of an import list, «a, b as c», as pairs of the module's own name and the name here. */
const namesIn = (list) =>
  list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => each.split(/\s+as\s+/))
    .map(([own, here = own]) => ({ own, here }));

/** The name of a part: where its module lies in src. */
export const partName = (root, path) =>
  relative(join(root, 'src'), path).replaceAll('\\', '/').replace(/\.ts$/, '');

/** What a registry's source imports by name: by the name here, the module's own name and its path. */
function importsOf(path, source) {
  const found = new Map();
  for (const [, list, from] of source.matchAll(/^import \{([^}]*)\} from '([^']+)';$/gm))
    for (const { own, here } of namesIn(list))
      found.set(here, { own, from: join(dirname(path), `${from}.ts`) });
  return found;
}

/** In `const BY_NAME = { 'a-name': imported, … }` each imported value becomes a getter that loads its part. */
export function lazyEntries(root, path, source) {
  const found = /\bconst BY_NAME = \{\n([\s\S]*?)\n\}/.exec(source);
  if (!found) unknown(path, 'no «const BY_NAME = {»');
  const modules = importsOf(path, source);
  const head = source.slice(0, found.index).replace(/^import \{[^}]*\} from '[^']+';\n/gm, '');
  if (/^import (?!type\b)/m.test(head)) unknown(path, /^import (?!type\b).*/m.exec(head)[0]);
  const entries = found[1].split('\n').map((line) => {
    const [, name, value = name] = /^ {2}'?([\w-]+)'?(?:: (\w+))?,$/.exec(line) ?? unknown(path, line);
    const { own, from } = modules.get(value) ?? unknown(path, `«${value}» is not imported by name`);
    return `  get '${name}'() { return loadPart('${partName(root, from)}').${own}; },`;
  });
  const tail = source.slice(found.index + found[0].length);
  for (const name of modules.keys())
    if (new RegExp(`\\b${name}\\b`).test(tail.replace(/'[^']*'/g, '')))
      unknown(path, `«${name}» is used outside BY_NAME`);
  return `${head}const BY_NAME = {\n${entries.join('\n')}\n}${tail}`;
}

/** Stand-ins of a module's functions: each loads the module when it is called. */
export function standIns(root, path, source) {
  const odd = /^export (?!(?:function|interface|type)\b|const \w+ = (?:\(|<|async\b)).*/m.exec(source);
  if (odd) unknown(path, odd[0]);
  return [...source.matchAll(/^export (?:function|const) (\w+)/gm)]
    .map(
      ([, name]) =>
        `export function ${name}() { return loadPart('${partName(root, path)}').${name}.apply(this, arguments); }`,
    )
    .join('\n');
}

const pathOf = (root, module) => join(root, `${module}.ts`);

/** The modules that are parts of their own, as paths. */
export function lazyPaths(root) {
  const entries = REGISTRIES.flatMap((registry) => {
    const path = pathOf(root, registry);
    return [...importsOf(path, readFileSync(path, 'utf8')).values()].map(({ from }) => from);
  });
  return [...new Set([...LATER.map((module) => pathOf(root, module)), ...entries])];
}

/** No module of ours does anything when it is loaded but make its own values, so that an import nobody uses is dropped. */
export const lazyModules = (root) => ({
  name: 'lazy-modules',
  setup(build) {
    const later = new Set(LATER.map((module) => pathOf(root, module)));
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) => {
      const file = `${join(resolveDir, path)}.ts`;
      if (kind === 'entry-point' || !existsSync(file)) return undefined;
      return { path: file, sideEffects: false, ...(later.has(file) ? { namespace: 'later' } : {}) };
    });
    build.onLoad({ filter: /./, namespace: 'later' }, ({ path }) => ({
      contents: standIns(root, path, readFileSync(path, 'utf8')),
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]src[\\/]casework[\\/](commands|queries)\.ts$/ }, ({ path }) => ({
      contents: lazyEntries(root, path, readFileSync(path, 'utf8')),
      loader: 'ts',
      resolveDir: dirname(path),
    }));
  },
});
