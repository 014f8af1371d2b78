// Builds what is pushed to Google (dist/) and, with --local, the local home (build/local/).
import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const at = (...parts) => join(root, ...parts);

/** The server bundle: an IIFE plus one top-level function per export of main.ts, since Google calls only those. */
async function buildCode() {
  const common = {
    entryPoints: [at('src/main.ts')],
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    logLevel: 'warning',
  };
  const probe = await esbuild.build({ ...common, format: 'esm', write: false, metafile: true, outfile: 'probe.js' });
  const names = Object.values(probe.metafile.outputs)[0].exports;
  const stubs = names.map((name) => `function ${name}(){return Tirek.${name}.apply(this,arguments)}`).join('\n');
  const built = await esbuild.build({ ...common, format: 'iife', globalName: 'Tirek', write: false, footer: { js: stubs } });
  return { code: built.outputFiles[0].text, names };
}

/** The page: one HTML file with its script and style inside; no template literals, since HtmlService eats `//` in them. */
async function buildPage() {
  const script = await esbuild.build({
    entryPoints: [at('sidebar/page.tsx')],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
    logLevel: 'warning',
  });
  const style = await esbuild.build({
    entryPoints: [at('sidebar/page.css')],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    logLevel: 'warning',
  });
  const js = script.outputFiles[0].text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').replaceAll('<?', '<\\u003f');
  const html = readFileSync(at('sidebar/page.html'), 'utf8');
  return html
    .replace('/*STYLE*/', () => style.outputFiles[0].text)
    .replace('/*SCRIPT*/', () => js);
}

async function buildTemplates() {
  const entry = at('templates/compile.ts');
  if (!existsSync(entry)) return {};
  mkdirSync(at('build'), { recursive: true });
  await esbuild.build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: at('build/compile-templates.mjs'), logLevel: 'warning' });
  const { compileTemplate } = await import(`${at('build/compile-templates.mjs')}?${Date.now()}`);
  const out = {};
  for (const language of ['kk', 'ru'])
    for (const file of readdirSync(at('templates', language)).filter((name) => name.endsWith('.html')).sort()) {
      const bytes = await compileTemplate(readFileSync(at('templates', language, file), 'utf8'));
      out[`template-${file.replace('.html', '')}-${language}`] = Buffer.from(bytes).toString('base64');
    }
  return out;
}

async function buildDist() {
  rmSync(at('dist'), { recursive: true, force: true });
  mkdirSync(at('dist'), { recursive: true });
  const [{ code, names }, page, templates] = await Promise.all([buildCode(), buildPage(), buildTemplates()]);
  writeFileSync(at('dist/Code.js'), code);
  writeFileSync(at('dist/Page.html'), page);
  for (const [name, base64] of Object.entries(templates)) writeFileSync(at(`dist/${name}.html`), base64);
  writeFileSync(at('dist/appsscript.json'), readFileSync(at('appsscript.json')));
  return { code, names, page, templates };
}

async function buildLocal() {
  const entries = readdirSync(at('local')).filter((name) => /^(main|demo|bench)\.ts$/.test(name)).map((name) => at('local', name));
  const extra = [at('local/execution/worker.ts')].filter(existsSync);
  await esbuild.build({ entryPoints: [...entries, ...extra], outdir: at('build/local'), outbase: at('local'), outExtension: { '.js': '.mjs' }, bundle: true, splitting: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
}

const built = await buildDist();
if (process.argv.includes('--local')) await buildLocal();
const kb = (text) => `${Math.round(Buffer.byteLength(text) / 1024)} KB`;
console.log(`dist/: Code.js ${kb(built.code)} (${built.names.length} functions), Page.html ${kb(built.page)}, ${Object.keys(built.templates).length} templates`);
