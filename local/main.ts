// `npm start`: opens the local home and the browser, and stays until Ctrl+C.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FLAG_HELP, FlagProblem, type Flags, readFlags } from './start/flags';
import { openBrowser } from './start/open-browser';
import { greeting, MAKING_SAMPLE, portTaken } from './start/spoken';
import { startHome } from './start/start-home';
import { StoreProblem } from './store/store-problem';

// The build puts this file into build/local.
const buildDir = dirname(fileURLToPath(import.meta.url));
const root = join(buildDir, '..', '..');

function end(words: string, code: number): never {
  console.error(words);
  process.exit(code);
}

async function open({ data, port, first, token, open }: Flags): Promise<void> {
  const home = await startHome({
    dir: data,
    bundleDir: join(root, 'dist'),
    buildDir,
    port,
    pagePort: port === 0 ? 0 : port + 1,
    token,
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
    await home.makeSample('kk');
  }
  const url = first === 'empty' && !home.ready() ? `${home.url}/#empty` : `${home.url}/`;
  console.log(greeting(url, data));
  if (open) openBrowser(url);
}

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(FLAG_HELP);
} else {
  try {
    await open(readFlags(args, root, process.cwd(), process.env.CI !== undefined));
  } catch (error) {
    if (error instanceof FlagProblem) end(`${error.message}\n\n${FLAG_HELP}`, 2);
    if (error instanceof StoreProblem) end(error.message, 1);
    const { code, port } = error as { code?: string; port?: number };
    if (code === 'EADDRINUSE') end(portTaken(port ?? 0), 1);
    throw error;
  }
}
