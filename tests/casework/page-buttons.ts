// What the page's own source offers: of every screen the buttons that stand in its code, the queries it asks and the acts it sends.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommandName, QueryName } from '../../src/casework/answers';
import { COMMANDS } from '../../src/casework/commands';
import { QUERIES } from '../../src/casework/queries';
import type { Act, ScreenName } from '../../src/casework/views';

const SIDEBAR = 'sidebar';

/** A button of a screen: where it leads, and which value of the view or of the act fills each field. */
export interface Button {
  readonly screen: ScreenName;
  /** Fields as they stand in the code: a literal, or the name of the value. */
  readonly fields: ReadonlyMap<keyof Act, { readonly literal: string } | { readonly named: string }>;
  /** The fields of the act before are kept. */
  readonly spread: boolean;
}

/** What one screen can do. */
export interface ScreenSource {
  readonly buttons: readonly Button[];
  readonly queries: ReadonlySet<QueryName>;
  readonly commands: ReadonlySet<CommandName>;
}

interface SourceFile {
  readonly declared: ReadonlyMap<string, string>;
  /** Imported name → its file and its name there. */
  readonly imported: ReadonlyMap<string, readonly [file: string, name: string]>;
}

const sources = new Map<string, SourceFile>();

/** The declarations of one file at its left edge (the formatter holds them there), and its imports of the page. */
function sourceOf(file: string): SourceFile {
  const known = sources.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8');
  const heads = [...text.matchAll(/^(?:export )?(?:async )?(?:function|const) (\w+)/gm)];
  const declared = new Map(
    heads.map((head, at) => [head[1] ?? '', text.slice(head.index, heads[at + 1]?.index ?? text.length)]),
  );
  const imported = new Map<string, readonly [string, string]>();
  for (const [, names = '', from = ''] of text.matchAll(/^import \{([^}]*)\} from '(\.[^']*)'/gm)) {
    const path = join(dirname(file), from);
    const target = [`${path}.tsx`, `${path}.ts`].find((each) => existsSync(each));
    if (!target?.startsWith(SIDEBAR)) continue;
    for (const each of names.split(',').map((name) => name.trim())) {
      const [, name = '', alias] = /^(?!type )(\w+)(?: as (\w+))?$/.exec(each) ?? [];
      if (name) imported.set(alias ?? name, [target, name]);
    }
  }
  const source = { declared, imported };
  sources.set(file, source);
  return source;
}

/** The frame opens every screen and would lend its buttons to each; the search is a step of its own; the panel after an act stands only when it is done. */
const isLeftOut = (file: string): boolean =>
  /\/(?:app\.tsx|core\/(?:page-|screens-to-come|boot).*|parts\/(?:search|done-panel)\.tsx)$/.test(file);

/** The code of a component and of everything it is made of. */
function codeOf(file: string, name: string, seen: Set<string>): string {
  const key = `${file} ${name}`;
  const { declared, imported } = sourceOf(file);
  const body = declared.get(name);
  if (body === undefined || seen.has(key)) return '';
  seen.add(key);
  const words = new Set(body.match(/\b[A-Za-z]\w*/g));
  return [...words].reduce((code, word) => {
    const [from, its] = imported.get(word) ?? [file, word];
    return isLeftOut(from) ? code : code + codeOf(from, its, seen);
  }, body);
}

/** The object literal that stands around a place of the code. */
function literalAround(code: string, at: number): string {
  let start = at;
  for (let depth = 0; depth < 1 && start > 0; ) {
    start -= 1;
    if (code[start] === '}') depth -= 1;
    if (code[start] === '{') depth += 1;
  }
  let end = at;
  for (let depth = 1; depth > 0 && end < code.length; end++) {
    if (code[end] === '{') depth += 1;
    if (code[end] === '}') depth -= 1;
  }
  return code.slice(start + 1, end - 1);
}

/** Parts of an object literal, not cut inside brackets. */
const partsOf = (literal: string): string[] =>
  literal
    .replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '()')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

function buttonOf(screen: string, literal: string): Button {
  const fields = new Map<keyof Act, { literal: string } | { named: string }>();
  let spread = false;
  for (const part of partsOf(literal)) {
    if (part.startsWith('...')) spread = true;
    const [, key = '', , value = part] = /^(\w+)(: (.+))?$/.exec(part) ?? [];
    if (key === '' || key === 'screen') continue;
    const [, fixed] = /^'([^']*)'/.exec(value) ?? [];
    const [, named] = /(\w+)(?: (?:\?\?|\|\|) (?:''|undefined))?$/.exec(value) ?? [];
    if (fixed !== undefined) fields.set(key as keyof Act, { literal: fixed });
    else if (named) fields.set(key as keyof Act, { named });
  }
  return { screen: screen as ScreenName, fields, spread };
}

const bare = (screen: string): Button => buttonOf(screen, '');

function buttonsIn(code: string): Button[] {
  const single = [...code.matchAll(/\bscreen: '([\w-]+)'/g)].map((found) =>
    buttonOf(found[1] ?? '', literalAround(code, found.index)),
  );
  const lists = [...code.matchAll(/\bscreens: \[([^\]]*)\]/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/'([\w-]+)'/g)].map(([, screen = '']) => bare(screen)),
  );
  return [...single, ...lists];
}

const namesIn = <N extends string>(code: string, all: readonly N[], places: RegExp): Set<N> => {
  const found = new Set([...code.matchAll(places)].map(([, name]) => name));
  return new Set(all.filter((name) => found.has(name)));
};

function screenSource(file: string, name: string): ScreenSource {
  const code = codeOf(file, name, new Set());
  return {
    buttons: buttonsIn(code),
    queries: namesIn(
      code,
      QUERIES.map((query) => query.name as QueryName),
      /(?:\b(?:useView|ask)\(\s*'|\bquery=")([\w-]+)['"]/g,
    ),
    commands: namesIn(
      code,
      COMMANDS.map((command) => command.name as CommandName),
      /(?:\bcommand: |\b(?:press|send|act|cardAct|familyAct)\(\s*|act=\{\[)'([\w-]+)'/g,
    ),
  };
}

/** Every screen of the page by its name, as the files that list the screens have them. */
export function screenSources(): Map<ScreenName, ScreenSource> {
  const lists = ['screens', 'registry'].flatMap((folder) =>
    readdirSync(join(SIDEBAR, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(SIDEBAR, folder, name)),
  );
  const screens = new Map<ScreenName, ScreenSource>();
  for (const file of lists) {
    const text = readFileSync(file, 'utf8');
    for (const [, , screen = '', name = ''] of text.matchAll(
      /(?<=[{\n,] *)('?)([a-z][\w-]*)\1: ([A-Z]\w+)(?=[,\s])/g,
    )) {
      const [from, its] = sourceOf(file).imported.get(name) ?? [];
      if (from && its) screens.set(screen as ScreenName, screenSource(from, its));
    }
  }
  for (const [, name = '', path = ''] of ['near-plan', 'near-sitting']
    .map((list) => readFileSync(join(SIDEBAR, 'screens', `${list}.ts`), 'utf8'))
    .flatMap((text) => [...text.matchAll(/^export \{ (\w+) \} from '\.\.\/([^']+)'/gm)]))
    screens.set(name.toLowerCase() as ScreenName, screenSource(join(SIDEBAR, `${path}.tsx`), name));
  return screens;
}
