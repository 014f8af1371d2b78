// The server as parts: what every call needs is code (Code.js), the rest is text that becomes code when an act asks for it (Acts.html).
import { join } from 'node:path';
import esbuild from 'esbuild';
import { lazyModules, lazyPaths, partName } from './build-lazy.mjs';
import { plainJson, wordsBeside } from './build-words.mjs';

/** Every call, every question and every act comes by these. */
const ALWAYS = ['addon/door', 'addon/menu', 'addon/update', 'casework/run-query', 'casework/run-command'];

/**
 * Builds the server from src/main.ts. `code` is Code.js with a top-level function per export of main.ts, since Google
 * calls only those; `acts` is what stands in Acts.html; `whole` is all the code there is, to be looked through.
 */
export async function buildServer(root, catalogues) {
  const taken = new Set();
  const built = await esbuild.build({
    entryPoints: [join(root, 'src/main.ts'), ...lazyPaths(root)],
    outdir: 'parts',
    outbase: join(root, 'src'),
    chunkNames: 'shared/[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    write: false,
    metafile: true,
    alias: { 'zod/mini': join(root, 'src/model/small-schema.ts') },
    logOverride: { 'import-is-undefined': 'error' },
    plugins: [lazyModules(root), wordsBeside(catalogues, taken)],
    logLevel: 'warning',
  });
  const parts = namedParts(root, built);
  const names = Object.values(built.metafile.outputs).find(
    ({ entryPoint }) => entryPoint === 'src/main.ts',
  ).exports;
  const always = neededBy(parts, ['main', ...ALWAYS]);
  const inCode = [...parts].filter(([name]) => always.has(name));
  const beside = [...parts].filter(([name]) => !always.has(name));
  const table = inCode.map(([name, { text }]) => `${JSON.stringify(name)}:${text}`).join(',\n');
  const code = [
    `"use strict";var Tirek=(${loader})({`,
    table,
    '});',
    ...names.map((name) => `function ${name}(){return Tirek.${name}.apply(this,arguments)}`),
    '',
  ].join('\n');
  const acts = Object.fromEntries(beside.map(([name, { text }]) => [name, text]));
  return { code, acts: plainJson(acts), whole: code + Object.values(acts).join('\n'), names, taken };
}

/** What stands before all parts: finds a part, first in the code, else in the text beside it, and makes it once. */
function loader(own) {
  const made = new Map();
  let beside;
  const text = (name) => {
    beside ??= JSON.parse(HtmlService.createHtmlOutputFromFile('Acts').getContent());
    if (!Object.hasOwn(beside, name)) throw new Error(`no part is called «${name}»`);
    return new Function(`return ${beside[name]}\n//# sourceURL=acts/${name}.js`)();
  };
  const load = (name) => {
    let part = made.get(name);
    if (part === undefined) {
      part = (Object.hasOwn(own, name) ? own[name] : text(name))(load);
      made.set(name, part);
    }
    return part;
  };
  return load('main');
}

/** Modules by their path in src; what several share by a number, in the order the bundler gives them. */
function namedParts(root, { outputFiles, metafile }) {
  const outputs = Object.entries(metafile.outputs);
  const chunks = outputs.filter(([, { entryPoint }]) => !entryPoint).map(([path]) => path);
  const nameOf = new Map(
    outputs.map(([path, { entryPoint }]) => [
      path,
      entryPoint ? partName(root, join(root, entryPoint)) : `shared/${chunks.indexOf(path)}`,
    ]),
  );
  const texts = new Map(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/'), text]));
  const textOf = (path) => [...texts].find(([full]) => full.endsWith(`/${path}`))[1];
  return new Map(
    outputs.map(([path]) => [nameOf.get(path), asFunction(path, textOf(path), (from) => nameOf.get(from))]),
  );
}

/**
 * A module as esbuild writes it, imports first and exports last, as a function of `loadPart`; and the parts it needs.
 * An import for its effect alone is dropped: our modules have none. Parts never need one another in a circle, since what
 * does is reached by the same entries and so lies in one.
 */
function asFunction(path, module, nameOf) {
  const needs = [];
  let rest = module.trim();
  let head = '';
  for (;;) {
    const found = /^import(?:\{([^}]*)\}from)?"([^"]+)";/.exec(rest);
    if (!found) break;
    const [all, list, from] = found;
    rest = rest.slice(all.length);
    if (list === undefined) continue;
    const name = nameOf(join(path, '..', from).replaceAll('\\', '/'));
    needs.push(name);
    head += `const{${list.replace(/ as /g, ':')}}=loadPart(${JSON.stringify(name)});`;
  }
  const tail = /export\{([^}]*)\};$/.exec(rest);
  const body = tail ? rest.slice(0, tail.index) : rest;
  if (/(^|[;}])(import[\s{*"']|export[\s{*])/.test(body))
    throw new Error(`${path}: the build does not know this module's form`);
  const exported = (tail?.[1] ?? '')
    .split(',')
    .filter((each) => each !== '')
    .map((each) => each.split(' as '))
    .map(([own, here = own]) => (own === here ? own : `${here}:${own}`));
  return { needs, text: `function(loadPart){"use strict";${head}${body}return{${exported.join(',')}}}` };
}

/** These parts and all they need before they can be made. */
function neededBy(parts, names, found = new Set()) {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    neededBy(parts, parts.get(name).needs, found);
  }
  return found;
}
