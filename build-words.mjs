// Words ship as data: the catalogues of src/text leave the server bundle and the pages, and become files beside them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import esbuild from 'esbuild';

const CATALOGUE_FILE = /[\\/]src[\\/]text[\\/][\w-]+-texts\.ts$/;
/** Where the tables and their labels are defined. */
const TABLES = 'src/register/tables';
const TABLE_FILE = /[\\/]src[\\/]register[\\/]tables[\\/][\w-]+\.ts$/;
const LABEL = /\{\s*kk:\s*('(?:[^'\\]|\\.)*'),\s*ru:\s*('(?:[^'\\]|\\.)*'),?\s*\}/g;
/** The catalogue of each page. */
const PAGES = { Page: 'PAGE_TEXTS', Wide: 'WIDE_TEXTS', First: 'FIRST_TEXTS', Office: 'OFFICE_TEXTS' };
/** The catalogue of a part of a page's script: `more-screens` has MORE_SCREENS_TEXTS. */
const catalogueOfPart = (part) => `${part.toUpperCase().replaceAll('-', '_')}_TEXTS`;
const LANGUAGES = ['kk', 'ru'];

const nameOf = (path) => basename(path, '.ts');

/** JSON that no page can take for markup. */
export const plainJson = (value) =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** Every catalogue of src/text as its source says: by file, by exported name. Throws when one is more than data. */
export async function readCatalogues(root) {
  const folder = join(root, 'src/text');
  const files = readdirSync(folder).filter((name) => name.endsWith('-texts.ts'));
  const built = await esbuild.build({
    stdin: {
      contents: files
        .map((name) => `export * as ${nameOf(name).replaceAll('-', '_')} from './${nameOf(name)}';`)
        .join('\n'),
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  });
  const source = Buffer.from(built.outputFiles[0].text).toString('base64');
  const modules = await import(`data:text/javascript;base64,${source}`);
  const texts = Object.fromEntries(
    files.map((name) => {
      const values = Object.entries(modules[nameOf(name).replaceAll('-', '_')]).filter(
        ([, value]) => typeof value !== 'function',
      );
      for (const [key, value] of values)
        if (
          typeof value !== 'object' ||
          value === null ||
          Array.isArray(value) ||
          JSON.stringify(value, sorted) !== JSON.stringify(value)
        )
          throw new Error(`src/text/${name}: ${key} is no catalogue of plain words`);
      return [nameOf(name), Object.fromEntries(values)];
    }),
  );
  return { ...texts, tables: tableLabels(root) };
}

/** The labels of every file of tables, in the order they stand there. */
function tableLabels(root) {
  const folder = join(root, TABLES);
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [
        nameOf(name),
        [...readFileSync(join(folder, name), 'utf8').matchAll(LABEL)].map(([, kk, ru]) => ({
          kk: said(kk),
          ru: said(ru),
        })),
      ]),
  );
}

/** What a quoted word of the source says. */
const said = (quoted) => new Function(`return ${quoted}`)();

/** Lets only strings and plain objects through. */
const sorted = (_key, value) =>
  typeof value === 'string' || Object.getPrototypeOf(value ?? 0) === Object.prototype ? value : undefined;

/** Takes the catalogues and the labels of the tables out of a bundle; `taken` collects the names of those it asks for. */
export const wordsBeside = (catalogues, taken) => ({
  name: 'words-beside',
  setup(build) {
    build.onLoad({ filter: TABLE_FILE }, ({ path }) => {
      const name = `tables.${nameOf(path)}`;
      let at = 0;
      const contents = readFileSync(path, 'utf8').replace(LABEL, () => `shippedLabel(${at++})`);
      if (contents.includes('kk:'))
        throw new Error(`${path}: the build does not know how a label is written`);
      if (at === 0) return { contents, loader: 'ts' };
      taken.add(name);
      const head = `import { shippedLabels } from '../../text/word-source';\nconst shippedLabel = /* @__PURE__ */ shippedLabels('${name}');`;
      return { contents: `${head}\n${contents}`, loader: 'ts' };
    });
    build.onLoad({ filter: CATALOGUE_FILE }, ({ path }) => {
      const file = nameOf(path);
      const source = readFileSync(path, 'utf8');
      const names = Object.keys(catalogues[file] ?? {});
      const odd = source.match(/^export (?!(const|function|type|interface)\b).*/m);
      if (odd) throw new Error(`${path}: the build does not know «${odd[0]}»`);
      for (const name of names) {
        if (!new RegExp(`^export const ${name}\\b`, 'm').test(source))
          throw new Error(`${path}: no «export const ${name}»`);
        taken.add(`${file}.${name}`);
      }
      const stubs = names.map(
        (name) => `export const ${name}: any = /* @__PURE__ */ shippedWords('${file}.${name}');`,
      );
      // Functions stay; what they were made from is left unused, and the bundler drops it.
      const functions = /^export (function|const \w+ = (\(|<))/m.test(source)
        ? source.replace(/^export const (\w+)/gm, (all, name) =>
            names.includes(name) ? `const ${name}Source` : all,
          )
        : '';
      return {
        contents: `import { shippedWords } from './word-source';\n${functions}\n${stubs.join('\n')}`,
        loader: 'ts',
      };
    });
  },
});

/** A page is given its words when it is served, in one language. */
export const noWordsInside = {
  name: 'no-words-inside',
  setup(build) {
    build.onLoad({ filter: CATALOGUE_FILE }, ({ path }) => {
      throw new Error(`${path}: a page takes its words from #words, not from here`);
    });
  },
};

/**
 * The files of words, by name: those of the server's catalogues, and each page's and each part's in each language.
 * `pages` are as build-pages.mjs makes them; their code is in the mark of the release, since a part fits no other page.
 */
export function wordFiles(catalogues, taken, pages) {
  const at = (name) => name.split('.').reduce((found, key) => found[key], catalogues);
  const server = Object.fromEntries([...taken].sort().map((name) => [name, JSON.stringify(at(name))]));
  const all = Object.assign({}, ...Object.values(catalogues));
  const parts = pages.flatMap((page) => Object.keys(page.parts));
  const texts = [
    ...Object.entries(PAGES),
    ...parts.map((part) => [`part-${part}`, catalogueOfPart(part)]),
  ].map(([file, catalogue]) => {
    if (!all[catalogue]) throw new Error(`${file} has no words: src/text exports no ${catalogue}`);
    return [file, all[catalogue]];
  });
  const edition = createHash('sha256')
    .update(JSON.stringify([texts, pages]))
    .digest('hex')
    .slice(0, 12);
  const files = texts.flatMap(([file, catalogue]) =>
    LANGUAGES.map((language) => {
      const words = Object.entries(catalogue).map(([key, both]) => [key, both[language]]);
      return [`${file}-${language}`, plainJson({ ...Object.fromEntries(words), edition })];
    }),
  );
  return { Words: plainJson(server), ...Object.fromEntries(files) };
}

/** Throws when a shipped catalogue is in the code after all; a wording that something else says too may be there. */
export function refuseLeftWords(code, catalogues, taken) {
  for (const name of taken) {
    const [file, key] = name.split('.');
    const texts = JSON.stringify(catalogues[file][key]).match(/"(?:[^"\\]|\\.){40,}"/g) ?? [];
    const left = texts.filter((text) => code.includes(text.slice(1, 39)));
    if (left.length > texts.length / 10 + 1)
      throw new Error(`${name} ships as data, but ${left[0]} is in the code`);
  }
}
