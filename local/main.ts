// `npm start`: opens the local home and the browser, and stays until Ctrl+C.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CopyProblem } from './copy/read-copy';
import { FlagProblem, type Flags, readFlags } from './start/flags';
import { openBrowser } from './start/open-browser';
import {
  COPY_PROBLEMS,
  copyOpened,
  FLAG_HELP,
  greeting,
  MAKING_SAMPLE,
  nextLink,
  OPENING_COPY,
  portTaken,
} from './start/spoken';
import { startHome } from './start/start-home';
import { StoreProblem } from './store/store-problem';

// The build puts this file into build/local.
const buildDir = dirname(fileURLToPath(import.meta.url));
const root = join(buildDir, '..', '..');

function end(words: string, code: number): never {
  console.error(words);
  process.exit(code);
}

function copyAt(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new CopyProblem('not-one', file);
  }
}

async function open({ data, port, first, copy, language, token, open }: Flags): Promise<void> {
  const home = await startHome({
    dir: data,
    bundleDir: join(root, 'dist'),
    buildDir,
    port,
    pagePort: port === 0 ? 0 : port + 1,
    token,
    onOpened: (link) => console.log(nextLink(link)),
  });
  let closing = false;
  const stop = () => {
    if (closing) return;
    closing = true;
    void home.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (first === 'sample' && !home.ready()) {
    console.log(MAKING_SAMPLE);
    await home.makeSample(language);
  }
  if (copy !== undefined) {
    console.log(OPENING_COPY);
    const { madeOn, papers, findings } = await home.openCopy(copyAt(copy));
    console.log(copyOpened(madeOn, papers, findings.length));
    for (const finding of findings) console.log(`      ${JSON.stringify(finding)}`);
  }
  const link = first === 'empty' && !home.ready() ? `${home.link()}#empty` : home.link();
  console.log(greeting(link, data));
  if (open) openBrowser(link);
}

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(FLAG_HELP);
} else {
  try {
    const { CI, LC_ALL, LC_MESSAGES, LANG } = process.env;
    const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
    await open(readFlags(args, { root, cwd: process.cwd(), quiet: CI !== undefined, locale }));
  } catch (error) {
    if (error instanceof FlagProblem) end(`${error.message}\n\n${FLAG_HELP}`, 2);
    if (error instanceof CopyProblem)
      end(COPY_PROBLEMS[error.kind].map((line) => line.replace('{file}', error.file)).join('\n'), 1);
    if (error instanceof StoreProblem) end(error.message, 1);
    const { code, port } = error as { code?: string; port?: number };
    if (code === 'EADDRINUSE') end(portTaken(port ?? 0), 1);
    throw error;
  }
}
