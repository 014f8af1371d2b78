// The thread that runs scripts: a fresh context for every execution, and no way out of it but text.
import vm from 'node:vm';
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Host, Settings, TemplateOutput } from '../google/apps-script/bridge';
import type { Refusal } from '../google/apps-script/exceptions';
import type { AnswerMessage, CallMessage, RunMessage, ThreadData, ThreadMessage } from './messages';
import { HeldBytes, Refused, THREAD_WORK } from './thread-work';

const data = workerData as ThreadData & { calls: MessagePort };
const signal = new Int32Array(data.signal);

function script(code: string, filename: string, cachedData: Uint8Array | null): vm.Script {
  return new vm.Script(code, { filename, ...(cachedData ? { cachedData: Buffer.from(cachedData) } : {}) });
}

const contextScript = script(data.contextCode, 'apps-script.js', data.contextCache);
// A bundle that does not parse is the outcome of each execution, not the death of the thread.
let bundleScript: vm.Script | undefined;
const templates = new Map<string, vm.Script>();

interface Installed {
  install(host: Host, settings: Settings): void;
  invoke(functionName: string, args: string, settle: (outcome: string) => void): void;
}

function refusal(kind: Refusal['kind'] & ('exception' | 'internal'), problem: unknown): string {
  const message = problem instanceof Error ? problem.message : String(problem);
  const isAbsent = message.startsWith('not emulated: ');
  return JSON.stringify({ refusal: { kind: isAbsent ? 'not-emulated' : kind, message } satisfies Refusal });
}

// Bytes that leave with a call: the upload of an API call, the attachments of a letter.
function outgoing(op: string, payload: { media?: number | null; attachments?: number[] }, held: HeldBytes) {
  const keys =
    op === 'api' && typeof payload.media === 'number' ? [payload.media] : (payload.attachments ?? []);
  return keys.map((key) => {
    const { bytes, type, name } = held.at(key);
    return { bytes, mimeType: type ?? 'application/octet-stream', ...(name === null ? {} : { name }) };
  });
}

function askOwner(execution: number, op: string, payload: string, held: HeldBytes): string {
  Atomics.store(signal, 0, 0);
  // Only an API call with an upload or a letter carries bytes; parsing the rest would be waste.
  const media = /^(api|mail\.send)$/.test(op) ? outgoing(op, JSON.parse(payload), held) : [];
  data.calls.postMessage({ execution, op, payload, media } satisfies CallMessage);
  // The notice of the call before may come late: only the signal says that this one is answered.
  while (Atomics.load(signal, 0) === 0) Atomics.wait(signal, 0, 0);
  const { message } = receiveMessageOnPort(data.calls) as { message: AnswerMessage };
  if (!message.media) return message.answer;
  const { bytes, mimeType, name } = message.media;
  return JSON.stringify({ ok: { blob: held.add(bytes, mimeType, name ?? null) } });
}

function hostFor(run: RunMessage, context: vm.Context, held: HeldBytes): Host {
  const call = (op: string, payload: string): string => {
    try {
      const work = THREAD_WORK[op];
      if (work) return JSON.stringify({ ok: work(JSON.parse(payload), held) });
      if (op === 'file') {
        const { name } = JSON.parse(payload) as { name: string };
        return JSON.stringify({
          ok: Object.hasOwn(data.bundle.files, name) ? data.bundle.files[name] : null,
        });
      }
      return askOwner(run.execution, op, payload, held);
    } catch (problem) {
      return refusal(problem instanceof Refused ? 'exception' : 'internal', problem);
    }
  };
  const compile = (source: string, name: string): ((fields: object, out: TemplateOutput) => void) => {
    const compiled = templates.get(source) ?? new vm.Script(source, { filename: `${name}.html` });
    templates.set(source, compiled);
    return compiled.runInContext(context);
  };
  // Without a prototype nothing of this thread's own realm can be reached from inside.
  Object.setPrototypeOf(call, null);
  Object.setPrototypeOf(compile, null);
  return Object.assign(Object.create(null), { call, compile });
}

function errorOutcome(problem: unknown): string {
  const { name = 'Error', message = String(problem), stack = '' } = (problem ?? {}) as Error;
  return JSON.stringify({ error: name === 'Error' ? message : `${name}: ${message}`, name, stack });
}

function freshContext(host: (context: vm.Context) => Host, settings: Settings): Installed {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
    name: 'apps-script',
    codeGeneration: { strings: true, wasm: false },
  });
  const installed = contextScript.runInContext(context) as Installed;
  installed.install(host(context), settings);
  bundleScript ??= script(data.bundle.code, 'Code.js', data.bundleCache);
  bundleScript.runInContext(context);
  return installed;
}

async function execute(run: RunMessage): Promise<{ outcome: string; prepareMs: number }> {
  const began = performance.now();
  let prepareMs = 0;
  try {
    const held = new HeldBytes();
    for (const { bytes, mimeType, name } of run.uploads) held.add(bytes, mimeType, name ?? null);
    const installed = freshContext((context) => hostFor(run, context, held), run.settings);
    prepareMs = performance.now() - began;
    const outcome = await new Promise<string>((resolve) => {
      const settle = (text: string): void => resolve(text);
      Object.setPrototypeOf(settle, null);
      installed.invoke(run.functionName, run.args, settle);
    });
    return { outcome, prepareMs };
  } catch (problem) {
    return { outcome: errorOutcome(problem), prepareMs };
  }
}

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

// Compiles everything once before anybody waits; nothing is asked of the owner.
function warmUp(): void {
  const refuse = (): string => refusal('internal', 'asked while warming up');
  const noTemplate = (): never => {
    throw new Error('asked while warming up');
  };
  try {
    freshContext(() => ({ call: refuse, compile: noTemplate }), data.warmUp);
  } catch {
    // The first execution meets the same problem and reports it.
  }
}

function tellCaches(): void {
  say({
    kind: 'caches',
    contextCache: contextScript.createCachedData(),
    bundleCache: bundleScript?.createCachedData() ?? null,
  });
}

// Apps Script loses rejections nobody waits for; they must not end the thread.
process.on('unhandledRejection', () => undefined);

// Local time inside a script is the manifest's time zone.
if (process.env.TZ !== data.warmUp.timeZone) process.env.TZ = data.warmUp.timeZone;

warmUp();

let firstRun = true;
parentPort?.on('message', (run: RunMessage) => {
  const began = performance.now();
  void execute(run).then(({ outcome, prepareMs }) => {
    const runMs = performance.now() - began - prepareMs;
    say({ kind: 'done', execution: run.execution, outcome, prepareMs, runMs });
    // After a run the caches also hold the functions that were compiled lazily.
    if (firstRun) tellCaches();
    firstRun = false;
  });
});
