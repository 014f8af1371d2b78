// Builds a page: one HTML file with its script and style inside, and the parts of its script that come when a screen of theirs is opened.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import esbuild from 'esbuild';
import { noWordsInside } from './build-words.mjs';

const HEAD = /^import(?:\{([^}]*)\}from)?"\.\/([\w-]+)\.js";/;
const TAIL = /export\{([^}]*)\};?\s*$/;
const LATER = /import\("\.\/([\w-]+)\.js"\)/g;

/** «a as b,c» as the fields of an object pattern or literal: `b:a` when `inward`, else `b: a` seen from outside. */
const fields = (list, inward) =>
  list
    .split(',')
    .filter((each) => each !== '')
    .map((each) => each.split(' as '))
    .map(([from, to = from]) => (inward ? `${from}:${to}` : `${to}:${from}`))
    .join(',');

/** A chunk as esbuild writes it, as a function's body that takes what it imports from `tirekParts` and answers what it exports. */
function linked(chunk) {
  let rest = chunk.trim();
  let imports = '';
  for (let found = HEAD.exec(rest); found; found = HEAD.exec(rest)) {
    if (found[1] !== undefined) imports += `const{${fields(found[1], true)}}=tirekParts["${found[2]}"];`;
    rest = rest.slice(found[0].length);
  }
  const exported = TAIL.exec(rest)?.[1] ?? '';
  rest = rest.replace(TAIL, '').replace(LATER, 'tirekPart("$1")');
  if (/(^|[;}])(import|export)[\s{"*(]/.test(rest))
    throw new Error('the build does not know how to link this chunk');
  return `tirekParts["NAME"]=(()=>{${imports}${rest};return{${fields(exported, false)}}})();`;
}

/** No text of the script may end its element or begin a scriptlet. */
const insideHtml = (js) =>
  js.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').replaceAll('<?', '<\\u003f');

/** Pages with a style of their own; the others look like the narrow one. */
const OWN_STYLE = ['wide', 'office'];

/** The page (`page`, `wide`, `first` or `office`) with its marks for words and boot data, and its parts by name; no template literals, since HtmlService eats `//` in them. */
export async function buildPage(root, name) {
  const script = await esbuild.build({
    entryPoints: [join(root, `sidebar/${name}.tsx`)],
    outdir: join(root, 'build/pages'),
    chunkNames: '[name]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
    alias: { 'zod/mini': join(root, 'src/model/small-schema.ts') },
    plugins: [noWordsInside],
    logOverride: { 'import-is-undefined': 'error' },
    logLevel: 'warning',
  });
  const style = await esbuild.build({
    entryPoints: [join(root, `sidebar/${OWN_STYLE.includes(name) ? name : 'page'}.css`)],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    logLevel: 'warning',
  });
  const chunks = new Map(
    script.outputFiles.map(({ path, text }) => {
      const chunk = basename(path, '.js');
      return [chunk, linked(text).replace('"NAME"', JSON.stringify(chunk))];
    }),
  );
  const own = ['chunk', name].flatMap((chunk) => chunks.get(chunk) ?? []);
  const parts = [...chunks].filter(([chunk]) => chunk !== 'chunk' && chunk !== name);
  const html = readFileSync(join(root, 'sidebar/page.html'), 'utf8')
    .replace('/*STYLE*/', () => style.outputFiles[0].text)
    .replace('/*SCRIPT*/', () => insideHtml(`var tirekParts={};${own.join('')}`));
  return { html, parts: Object.fromEntries(parts) };
}
