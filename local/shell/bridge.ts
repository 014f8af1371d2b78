// Plays google.script inside the add-on's frame: every call goes to the shell over one MessagePort. The token stays in the shell.
import { problemOfArguments } from '../execution/script-run-values';
import type { CallAnswer, FromFrame, ToFrame } from './messages';

declare const tirekShell: readonly string[];

type Handler = (answer: unknown, userObject?: unknown) => void;
interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

let port: MessagePort | undefined;
const early: FromFrame[] = [];
const pending = new Map<number, Handlers>();
let lastId = 0;

function send(message: FromFrame): void {
  if (port) port.postMessage(message);
  else early.push(message);
}

function settle({ id, value, error }: CallAnswer): void {
  const handlers = pending.get(id);
  pending.delete(id);
  if (!handlers) return;
  const { success, failure, userObject } = handlers;
  if (error === undefined) success?.(value, userObject);
  else if (failure) failure(new Error(error), userObject);
  else console.error(`Uncaught ${error}`);
}

addEventListener('message', (event) => {
  if (port || event.source !== parent || !tirekShell.includes(event.origin)) return;
  const [given] = event.ports;
  if (!given) return;
  port = given;
  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    if ('language' in data) follow(data.language);
    else settle(data);
  };
  for (const message of early.splice(0)) send(message);
});

/**
 * The shell's own switch of languages, which Google has not: `data-shell-language` on the root element before the
 * page's first script, and a `shell-language` event on the window when it is changed. A page that knows nothing of it
 * keeps its own language.
 */
function follow(language: string): void {
  document.documentElement.dataset.shellLanguage = language;
  dispatchEvent(new CustomEvent('shell-language', { detail: language }));
}
const [, firstLanguage] = /^#language=(kk|ru)$/.exec(location.hash) ?? [];
if (firstLanguage) follow(firstLanguage);

function call(name: string, args: unknown[], handlers: Handlers): void {
  lastId += 1;
  const [only] = args;
  if (only instanceof HTMLFormElement && args.length === 1) {
    pending.set(lastId, handlers);
    send({ kind: 'submit', id: lastId, name, fields: [...new FormData(only).entries()] });
    return;
  }
  const problem = problemOfArguments(args);
  if (problem) throw new TypeError(problem);
  pending.set(lastId, handlers);
  send({ kind: 'call', id: lastId, name, args: JSON.parse(JSON.stringify(args)) as unknown[] });
}

/** Each `with…` gives a new runner, as Google's does; any other name is a function of the script. */
function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get(_target, key) {
        if (typeof key !== 'string') return undefined;
        if (key === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success });
        if (key === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure });
        if (key === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
        return (...args: unknown[]) => call(key, args, handlers);
      },
    },
  );
}

const refusing = (name: string, known: object): object =>
  new Proxy(known, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key);
      throw new Error(`not emulated: ${name}.${key}`);
    },
  });

const host = refusing('google.script.host', {
  origin: tirekShell[0],
  close: () => send({ kind: 'close' }),
  setHeight: (height: number) => send({ kind: 'size', height }),
  setWidth: (width: number) => send({ kind: 'size', width }),
  editor: refusing('google.script.host.editor', { focus: () => send({ kind: 'focus-editor' }) }),
});
Object.assign(globalThis, {
  google: refusing('google', { script: refusing('google.script', { run: runner({}), host }) }),
});

/** A file behind one of Google's addresses; here it is opened by the shell, since the frame reaches no network. */
const GOOGLE_FILE =
  /^https:\/\/(?:docs\.google\.com\/(?:document|spreadsheets)\/d|drive\.google\.com\/(?:file\/d|drive\/folders))\/([\w-]+)|^https:\/\/drive\.google\.com\/open\?id=([\w-]+)/;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const [, known, anything] = GOOGLE_FILE.exec(link?.getAttribute('href') ?? '') ?? [];
  const fileId = known ?? anything;
  if (link instanceof HTMLAnchorElement && link.target === '_top' && tirekShell.includes(link.origin)) {
    // The web app's own address: the shell is on top, and it shows the web app.
    event.preventDefault();
    send({ kind: 'open-web', parameter: Object.fromEntries(new URL(link.href).searchParams) });
    return;
  }
  if (!fileId) return;
  event.preventDefault();
  send({ kind: 'open-file', fileId });
});
