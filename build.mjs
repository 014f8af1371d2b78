// Builds what is pushed to Google (dist/) and, with --local, the local home (build/local/).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { buildPage } from './build-pages.mjs';
import { buildServer } from './build-parts.mjs';
import { plainJson, readCatalogues, refuseLeftWords, wordFiles } from './build-words.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const at = (...parts) => join(root, ...parts);

async function buildTemplates() {
  const entry = at('local/templates/compile.ts');
  if (!existsSync(entry)) return { out: {}, documents: {} };
  mkdirSync(at('build'), { recursive: true });
  await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: at('build/compile-templates.mjs'),
    logLevel: 'warning',
  });
  const { asDocument, compileTemplate, substanceOf } = await import(
    `${at('build/compile-templates.mjs')}?${Date.now()}`
  );
  const out = {};
  const documents = {};
  for (const language of ['kk', 'ru'])
    for (const file of readdirSync(at('templates', language))
      .filter((name) => name.endsWith('.html'))
      .sort()) {
      const bytes = await compileTemplate(readFileSync(at('templates', language, file), 'utf8'));
      const name = `${file.replace('.html', '')}-${language}`;
      out[`template-${name}`] = Buffer.from(bytes).toString('base64');
      const of = createHash('sha256').update(substanceOf(bytes)).digest('hex').slice(0, 12);
      documents[name] = { of, document: asDocument(bytes) };
    }
  return { out, documents };
}

/** Data that ships beside the code, so that the code stays small: the door's description, the order's words, what each template prints and the mark of its substance. */
async function buildData(documents) {
  const outfile = at('build/describe.mjs');
  await esbuild.build({
    entryPoints: [at('src/addon/describe.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
  });
  const { describeCalendar, describeDoor, describeFields, describeNoConsequences, describeOrder } =
    await import(`${outfile}?${Date.now()}`);
  return {
    Door: JSON.stringify(describeDoor()),
    Order: JSON.stringify(describeOrder()),
    Calendar: JSON.stringify(describeCalendar()),
    Templates: JSON.stringify(
      Object.fromEntries(
        Object.entries(documents).map(([name, { of, document }]) => [
          name,
          {
            of,
            fields: describeFields(document),
            ...(describeNoConsequences(document) ? { noConsequences: true } : {}),
          },
        ]),
      ),
    ),
  };
}

async function buildDist() {
  const catalogues = await readCatalogues(root);
  const [{ code, acts, whole, names, taken }, page, wide, first, office, { out: templates, documents }] =
    await Promise.all([
      buildServer(root, catalogues),
      buildPage(root, 'page'),
      buildPage(root, 'wide'),
      buildPage(root, 'first'),
      buildPage(root, 'office'),
      buildTemplates(),
    ]);
  const data = await buildData(documents);
  refuseLeftWords(whole, catalogues, taken);
  rmSync(at('dist'), { recursive: true, force: true });
  mkdirSync(at('dist'), { recursive: true });
  const parts = [page, wide, first, office].flatMap(({ parts }) => Object.entries(parts));
  if (new Set(parts.map(([name]) => name)).size < parts.length)
    throw new Error('two pages have parts of one name');
  const words = wordFiles(catalogues, taken, [page, wide, first, office]);
  const files = {
    ...data,
    ...words,
    ...templates,
    Acts: acts,
    Page: page.html,
    Wide: wide.html,
    First: first.html,
    Office: office.html,
    ...Object.fromEntries(parts.map(([name, script]) => [`part-${name}`, plainJson(script)])),
  };
  // How long each is when it comes as it was written: the self-check looks.
  const lengths = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.length]));
  for (const [name, text] of Object.entries({ ...files, Files: JSON.stringify(lengths) }))
    writeFileSync(at(`dist/${name}.html`), text);
  writeFileSync(at('dist/Code.js'), code);
  writeFileSync(at('dist/appsscript.json'), readFileSync(at('appsscript.json')));
  return { code, acts, names, page, wide, templates };
}

async function buildLocal() {
  const entries = readdirSync(at('local'))
    .filter((name) => /^(main|demo|bench|papers|year)\.ts$/.test(name))
    .map((name) => at('local', name));
  const common = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' };
  await Promise.all([
    esbuild.build({
      ...common,
      entryPoints: entries,
      outdir: at('build/local'),
      outbase: at('local'),
      outExtension: { '.js': '.mjs' },
      splitting: true,
    }),
    esbuild.build({
      ...common,
      entryPoints: [at('local/execution/engine-build.ts')],
      outfile: at('build/engine-build.mjs'),
    }),
    buildShell(at('build/local/shell')),
  ]);
  const { writeEngine } = await import(at('build/engine-build.mjs'));
  writeEngine(root, at('build/local'));
}

/** The shell for the browser, and the bridge that plays google.script in the add-on's frame. */
async function buildShell(folder) {
  const common = {
    bundle: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    logLevel: 'warning',
  };
  await Promise.all([
    esbuild.build({
      ...common,
      entryPoints: [at('local/shell/shell.tsx')],
      outfile: join(folder, 'shell.js'),
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [withoutInlineHandlers],
    }),
    esbuild.build({
      ...common,
      entryPoints: [at('local/shell/bridge.ts')],
      outfile: join(folder, 'bridge.js'),
      format: 'iife',
    }),
    esbuild.build({
      ...common,
      entryPoints: [at('local/shell/shell.css')],
      outfile: join(folder, 'shell.css'),
    }),
  ]);
  writeFileSync(join(folder, 'shell.html'), readFileSync(at('local/shell/shell.html')));
}

/** The grid sets one handler as an attribute, which the shell's content policy forbids; it guards a corner that is hidden here. */
const withoutInlineHandlers = {
  name: 'without-inline-handlers',
  setup(build) {
    build.onLoad({ filter: /jspreadsheet-ce[\\/]dist[\\/]index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        '.setAttribute("onselectstart","return false")',
        '.unselectable',
      ),
      loader: 'js',
    }));
  },
};

const built = await buildDist();
if (process.argv.includes('--local')) await buildLocal();
const kb = (text) => `${Math.round(Buffer.byteLength(text) / 1024)} KB`;
console.log(
  `dist/: Code.js ${kb(built.code)} (${built.names.length} functions), Acts.html ${kb(built.acts)}, Page.html ${kb(built.page.html)}, Wide.html ${kb(built.wide.html)}, ${Object.keys(built.templates).length} templates`,
);
