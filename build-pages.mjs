// Builds a page: one HTML file with its style inside, the script of its first view, the rest of its script as text that is read later, and the parts that come when a screen of theirs is opened.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import esbuild from 'esbuild';
import { noWordsInside } from './build-words.mjs';

const HEAD = /^import(?:\{([^}]*)\}from)?"\.\/([\w-]+)\.js";/;
const TAIL = /export\{([^}]*)\};?\s*$/;
const LATER = /import\("\.\/([\w-]+)\.js"\)/g;
/** What several share, and the screens that come with the page and are read after its first view. */
const SHARED = /^chunk-/;
const NEAR = /^near-/;

/** A chunk by its file: what is asked for by name has that name. */
const nameOf = (file) => (SHARED.test(file) ? file : file.replace(/-[0-9A-Z]{8}$/, ''));

/** «a as b,c» as the fields of an object pattern or literal: `b:a` when `inward`, else `b: a` seen from outside. */
const fields = (list, inward) =>
  list
    .split(',')
    .filter((each) => each !== '')
    .map((each) => each.split(' as '))
    .map(([from, to = from]) => (inward ? `${from}:${to}` : `${to}:${from}`))
    .join(',');

/** A chunk as esbuild writes it: what it imports from which chunk, what it does, what it exports. */
function taken(chunk) {
  let rest = chunk.trim();
  const imports = [];
  for (let found = HEAD.exec(rest); found; found = HEAD.exec(rest)) {
    imports.push({ list: found[1], from: nameOf(found[2]) });
    rest = rest.slice(found[0].length);
  }
  const exported = TAIL.exec(rest)?.[1] ?? '';
  rest = rest.replace(TAIL, '').replace(LATER, (_all, file) => `tirekPart("${nameOf(file)}")`);
  if (/(^|[;}])(import|export)[\s{"*(]/.test(rest))
    throw new Error('the build does not know how to link this chunk');
  return { imports, rest, exported };
}

/** A chunk as a function's body that takes what it imports and answers what it exports; `there` is what runs before it. */
function linked(name, { imports, rest, exported }, there) {
  const from = (chunk) =>
    there.has(chunk) ? `tirekParts[${JSON.stringify(chunk)}]` : `tirekNeed(${JSON.stringify(chunk)})`;
  const head = imports
    .filter(({ list }) => list !== undefined)
    .map(({ list, from: chunk }) => `const{${fields(list, true)}}=${from(chunk)};`);
  return `tirekParts[${JSON.stringify(name)}]=(()=>{${head.join('')}${rest};return{${fields(exported, false)}}})();`;
}

/** A chunk after all it imports. */
const withNeeds = (chunks, name) => [
  ...new Set([...chunks.get(name).imports.flatMap(({ from }) => withNeeds(chunks, from)), name]),
];

/** How the chunks reach the page: `first` runs at once, `near` lies in the page unread, a part of `parts` is asked of the server. */
function sorted(chunks, entry) {
  const first = withNeeds(chunks, entry);
  const doors = [...chunks.keys()].filter((name) => !SHARED.test(name) && name !== entry);
  const near = doors.filter((name) => NEAR.test(name)).flatMap((name) => withNeeds(chunks, name));
  const far = doors.filter((name) => !NEAR.test(name));
  const inside = new Set([...first, ...near]);
  const outside = far.flatMap((name) => withNeeds(chunks, name)).filter((name) => !inside.has(name));
  if (new Set(outside).size < outside.length)
    throw new Error(`${entry}: two parts share a chunk of their own`);
  const there = new Set(first);
  const script = (names) => names.map((name) => linked(name, chunks.get(name), there)).join('');
  return {
    first: script(first),
    near: [...inside].filter((name) => !there.has(name)).map((name) => [name, script([name])]),
    parts: Object.fromEntries(
      far.map((door) => {
        const own = withNeeds(chunks, door).filter((name) => !inside.has(name));
        const known = new Set([...first, ...own]);
        return [door, own.map((name) => linked(name, chunks.get(name), known)).join('')];
      }),
    ),
  };
}

/** No text of the script may end its element or begin a scriptlet. */
const insideHtml = (js) =>
  js.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').replaceAll('<?', '<\\u003f');

/** Pages with a style of their own; the others look like the narrow one. */
const OWN_STYLE = ['wide', 'office'];

const COMMON = {
  bundle: true,
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  minify: true,
  write: false,
  logLevel: 'warning',
};

/** What both scripts of a page are built with; no template literals, since HtmlService eats `//` in them. */
const SCRIPT = {
  ...COMMON,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  supported: { 'template-literal': false },
  plugins: [noWordsInside],
  logOverride: { 'import-is-undefined': 'error' },
};

/** What a first view never shows: its modules are left out of the script that draws it. */
const NOT_DRAWN = /[\\/]sidebar[\\/](core[\\/]door|parts[\\/](menu-panel|refusal-note|search))\.tsx?$/;

const withoutNotDrawn = {
  name: 'without-not-drawn',
  setup(build) {
    build.onLoad({ filter: NOT_DRAWN }, ({ path }) => ({
      contents: [...readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)]
        .map(([, name]) => `export const ${name} = undefined;`)
        .join('\n'),
    }));
  },
};

/** The script that draws the first view without preact; undefined for a page that has none. */
async function drawsFirst(root, name) {
  const entry = join(root, `sidebar/first-view/${name}.tsx`);
  if (!existsSync(entry)) return undefined;
  const once = join(root, 'sidebar/first-view/once.ts');
  const { outputFiles } = await esbuild.build({
    ...SCRIPT,
    entryPoints: [entry],
    format: 'iife',
    plugins: [noWordsInside, withoutNotDrawn],
    alias: { preact: once, 'preact/hooks': once, 'preact/jsx-runtime': once },
  });
  return outputFiles[0].text.trim();
}

/** The page (`page`, `wide`, `first` or `office`) with its marks for words and boot data, and its parts by name. */
export async function buildPage(root, name) {
  const script = await esbuild.build({
    ...SCRIPT,
    entryPoints: [join(root, `sidebar/${name}.tsx`)],
    outdir: join(root, 'build/pages'),
    chunkNames: '[name]-[hash]',
    splitting: true,
    format: 'esm',
    alias: { 'zod/mini': join(root, 'src/model/small-schema.ts') },
  });
  const style = await esbuild.build({
    ...COMMON,
    entryPoints: [join(root, `sidebar/${OWN_STYLE.includes(name) ? name : 'page'}.css`)],
  });
  const chunks = new Map(
    script.outputFiles.map(({ path, text }) => [nameOf(basename(path, '.js')), taken(text)]),
  );
  const { first, near, parts } = sorted(chunks, name);
  const main = `var tirekParts={};${first}`;
  const drawing = await drawsFirst(root, name);
  const unread = (drawing ? [...near, ['page', main]] : near).map(
    ([chunk, text]) => `<script type="text/plain" id="part-${chunk}">${insideHtml(text)}</script>`,
  );
  const html = readFileSync(join(root, 'sidebar/page.html'), 'utf8')
    .replace('/*STYLE*/', () => style.outputFiles[0].text.trim())
    .replace('<!--NEAR-->', () => unread.join('\n'))
    .replace('/*SCRIPT*/', () => insideHtml(drawing ?? main));
  return { html, parts };
}
