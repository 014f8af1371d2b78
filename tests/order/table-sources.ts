// What the table of the order reads from the repository's own files: first lines, imports of acts, titles of tests.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Paragraphs whose file of rules an act or another asked rule imports; the form of the plan is asked through ¶16. */
export function askedFiles(root: string): ReadonlySet<string> {
  const imported = importedByActs(root);
  const files = readdirSync(join(root, 'src/order')).filter((file) => /^p\d\d-/.test(file));
  const asked = files.filter((file) => imported.has(file.replace('.ts', '')));
  const ids = asked.map((file) => String(Number(file.slice(1, 3))));
  return new Set(ids.includes('16') ? [...ids, 'annex-1'] : ids);
}

/** Files of the rules that acts import, and what those import in turn. */
function importedByActs(root: string): ReadonlySet<string> {
  const imports = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
  const queue = filesUnder(join(root, 'src/casework')).flatMap((file) =>
    imports(
      readFileSync(file, 'utf8'),
      /^(?:import|export) (?!type)[^;]*? from '(?:\.\.\/)+order\/([^']+)'/gm,
    ),
  );
  const found = new Set<string>();
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const text = readFileSync(join(root, 'src/order', `${name}.ts`), 'utf8');
    queue.push(
      ...imports(text, /^import (?!type)[^;]*? from '\.\/([^']+)'/gm).filter(
        (next) => !/^paragraph/.test(next),
      ),
    );
  }
  return found;
}

/**
 * Whether what holds an invariant is used: a rule's function is named by an act or by another rule that is asked; any
 * other by another module that the script itself reaches from its entry.
 */
export function isAsked(root: string, held: string): boolean {
  const [file, name] = held.split('.') as [string, string];
  return file.startsWith('order/')
    ? askedFunctions(root).has(name)
    : namesReached(root).has(`${join(root, 'src', file)}.ts ${name}`);
}

const REACHED = new Map<string, ReadonlySet<string>>();

/** «file name» of every value that a module of the script takes from another, beginning at src/main.ts. */
function namesReached(root: string): ReadonlySet<string> {
  const known = REACHED.get(root);
  if (known) return known;
  const names = new Set<string>();
  const seen = new Set<string>();
  const queue = [join(root, 'src/main.ts')];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, taken = '', from = ''] of text.matchAll(
      /^(?:import|export) (?!type)([^;]*?) from '(\.[^']+)'/gm,
    )) {
      const source = `${join(file, '..', from)}.ts`;
      if (!existsSync(source)) continue;
      queue.push(source);
      for (const [name] of taken.matchAll(/(?<!(?:type|as) )\b(?!type\b|as\b)\w+/g))
        names.add(`${source} ${name}`);
    }
  }
  REACHED.set(root, names);
  return names;
}

const ASKED = new Map<string, ReadonlySet<string>>();

/** Names of functions of the rules that acts and papers import, and of those that these call in turn. */
function askedFunctions(root: string): ReadonlySet<string> {
  const known = ASKED.get(root);
  if (known) return known;
  const bodies = functionBodies(root);
  const outside = ['casework', 'documents'].flatMap((folder) => filesUnder(join(root, 'src', folder)));
  const queue = outside.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^(?:import|export) (?!type)\{([^}]*)\} from '(?:\.\.\/)+order\/[^']+'/gm,
      ),
    ].flatMap((match) => [...match[1]!.matchAll(/(?<!type )\b(\w+)\b/g)].map((name) => name[1]!)),
  );
  const found = new Set<string>();
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const body = bodies.get(name) ?? '';
    queue.push(...[...bodies.keys()].filter((other) => new RegExp(`\\b${other}\\b`).test(body)));
  }
  ASKED.set(root, found);
  return found;
}

/** What stands under each top-level name of the rules, up to the next one. */
function functionBodies(root: string): ReadonlyMap<string, string> {
  const START = /^(?:export )?(?:function|const) (\w+)/m;
  return new Map(
    filesUnder(join(root, 'src/order'))
      .filter((file) => !/(?:invariants|automation|paragraphs[\w-]*)\.ts$/.test(file))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split(/^(?=(?:export )?(?:function|const) \w)/m)
          .flatMap((piece): [string, string][] => {
            const name = START.exec(piece)?.[1];
            return name === undefined ? [] : [[name, piece.slice(piece.indexOf(name) + name.length)]];
          }),
      ),
  );
}

/** Titles of tests outside the examples that name a paragraph or an invariant: «¶5 grants: …», «I-23 refuses: …». */
export function titlesOfActs(root: string): string[] {
  return filesOfActs(root).flatMap(({ titles }) => titles);
}

/** The same with their files. */
export function filesOfActs(root: string): { readonly file: string; readonly titles: readonly string[] }[] {
  return filesUnder(join(root, 'tests'))
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith(join('order', 'examples.test.ts')))
    .map((file) => ({
      file,
      titles: [
        ...readFileSync(file, 'utf8').matchAll(/^\s*it\((['"`])((?:¶\d+|annex-1|I-\d\d)[ ,].*?)\1, /gm),
      ].flatMap(([, , title]) => (/ (?:grants|refuses): /.test(title!) ? [title!] : [])),
    }))
    .filter(({ titles }) => titles.length > 0);
}

/** '5', 'annex-1', 'I-23': what a title names before it grants or refuses. */
export function tagsOf(title: string): string[] {
  const head = title.split(/ (?:grants|refuses): /)[0]!;
  return [...head.matchAll(/¶(\d+)|(annex-1)|(I-\d\d)/g)].map(
    ([, number, annex, invariant]) => number ?? annex ?? invariant!,
  );
}
