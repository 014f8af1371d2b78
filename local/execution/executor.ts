// Runs the bundle's functions as Apps Script would: each in a fresh context, several at once, six minutes at most.
import type { Settings } from '../google/apps-script/bridge';
import type { Media } from '../google/method';
import type { Engine } from './engine';
import { type Execution, type Occasion, type Outcome, SubmittedForm } from './execution';
import type { RunMessage } from './messages';
import type { Outbox } from './outbox';
import { type DeskOptions, OwnerDesk } from './owner-desk';
import { problemOfArguments } from './script-run-values';
import type { Simulation } from './simulation';
import { type CompiledCaches, type RunResult, Thread } from './thread';
import type { TriggerList } from './trigger-list';

/** The parts of `appsscript.json` the engine obeys. */
export interface Manifest {
  timeZone: string;
  oauthScopes: readonly string[];
  dependencies?: { enabledAdvancedServices?: readonly { userSymbol: string }[] };
  webapp?: { executeAs: string; access: string };
}

/** What is pushed to Google: the code, pages by name without `.html`, the manifest. */
export interface Bundle {
  code: string;
  files: Record<string, string>;
  manifest: Manifest;
}

export interface ExecutorOptions extends DeskOptions {
  engine: Engine;
  bundle: Bundle;
  /** The account that deployed the web app and runs it. */
  owner: string;
  webAppUrl?: string;
  scriptId?: string;
  /** Milliseconds an execution may take; Google's six minutes unless told otherwise. */
  limitMs?: number;
  /** Threads kept warm, and the most there may be; further executions wait. */
  warmThreads?: number;
  mostThreads?: number;
  /** Executions of one account that may run at once; Google allows 30. None is refused unless told otherwise: here they end before they pile up. */
  mostAtOnce?: number;
  /** Heap of one thread in megabytes. */
  memoryMb?: number;
}

export interface Executor {
  /** Calls a global function of the bundle as `user`. Never rejects. Arguments are JSON values or one {@link SubmittedForm}. */
  run(functionName: string, args: readonly unknown[], user: string, occasion?: Occasion): Promise<Outcome>;
  /** Misfortune for executions begun from now on; undefined ends it. */
  simulate(simulation: Simulation | undefined): void;
  readonly outbox: Outbox;
  readonly triggers: TriggerList;
  /** Ends all threads; executions still running are lost. */
  close(): Promise<void>;
}

const SIX_MINUTES = 360_000;
const TOO_MANY = 'There are too many scripts running simultaneously for this Google user account.';
const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

function split(args: readonly unknown[]): { args: string; uploads: Media[] } | { problem: string } {
  const [only] = args;
  const uploads: Media[] = [];
  if (!(only instanceof SubmittedForm)) {
    const problem = problemOfArguments(args);
    return problem ? { problem } : { args: JSON.stringify({ values: args }), uploads };
  }
  if (args.length > 1) return { problem: 'Failed due to illegal value in property: 0' };
  const form = Object.entries(only.fields).map(([name, field]) => {
    if (typeof field === 'string' || Array.isArray(field)) return [name, field];
    return [name, { file: uploads.push(field) - 1 }];
  });
  return { args: JSON.stringify({ form: Object.fromEntries(form) }), uploads };
}

/** Starts the engine for one bundle. */
export function createExecutor(options: ExecutorOptions): Executor {
  const { engine, bundle, surroundings } = options;
  const { manifest } = bundle;
  const limitMs = options.limitMs ?? SIX_MINUTES;
  const warm = options.warmThreads ?? 2;
  const most = Math.max(warm, options.mostThreads ?? 4);
  const desk = new OwnerDesk({
    onInternalError: (error, where) => console.error(`local home: ${where}:`, error),
    ...options,
  });
  const threads = new Set<Thread>();
  const waiting: ((thread: Thread | undefined) => void)[] = [];
  let caches: CompiledCaches = { contextCache: null, bundleCache: null };
  const atOnce = new Map<string, number>();
  let closed = false;
  let lastId = 0;
  let simulation: Simulation | undefined;

  function start(): Thread {
    const { code, files } = bundle;
    const warmUp = settings('', { kind: 'trigger' });
    const data = { contextCode: engine.contextCode, bundle: { code, files }, warmUp, ...caches };
    const thread = new Thread(engine.threadCode, data, options.memoryMb ?? 512);
    threads.add(thread);
    thread.onCaches = (made) => {
      caches = { contextCache: made.contextCache, bundleCache: made.bundleCache };
    };
    thread.onEnd = () => {
      threads.delete(thread);
      if (closed) return;
      if (waiting.length || threads.size < warm) hand(start());
    };
    return thread;
  }

  function hand(thread: Thread): void {
    if (waiting.length && thread.take()) waiting.shift()?.(thread);
  }

  function free(): Promise<Thread | undefined> {
    const idle = [...threads].find((thread) => thread.take());
    if (idle) return Promise.resolve(idle);
    const taken = new Promise<Thread | undefined>((resolve) => waiting.push(resolve));
    if (threads.size < most) hand(start());
    return taken;
  }

  function settings(user: string, occasion: Occasion): Settings {
    const deploying = occasion.kind === 'webapp' && manifest.webapp?.executeAs === 'USER_DEPLOYING';
    return {
      occasion,
      activeUser: user,
      effectiveUser: deploying ? options.owner : user,
      timeZone: manifest.timeZone,
      scopes: manifest.oauthScopes,
      advanced: (manifest.dependencies?.enabledAdvancedServices ?? []).map(({ userSymbol }) => userSymbol),
      webAppUrl: options.webAppUrl ?? '',
      scriptId: options.scriptId ?? '',
      injectedClock: surroundings.now !== Date.now,
      injectedChance: surroundings.random !== Math.random,
    };
  }

  async function inThread(thread: Thread, message: RunMessage, execution: Execution): Promise<RunResult> {
    const timer = setTimeout(() => void thread.kill('Exceeded maximum execution time'), limitMs);
    try {
      return await thread.run(message, (call) => desk.answer(execution, call));
    } finally {
      clearTimeout(timer);
      desk.end(execution);
      hand(thread);
    }
  }

  async function run(
    functionName: string,
    args: readonly unknown[],
    user: string,
    occasion: Occasion = { kind: 'sidebar' },
  ): Promise<Outcome> {
    const told = settings(user, occasion);
    lastId += 1;
    const execution: Execution = {
      id: lastId,
      functionName,
      caller: { email: told.effectiveUser, scopes: told.scopes },
      googleCalls: 0,
      ui: [],
      logs: [],
      simulation,
    };
    const { ui, logs } = execution;
    const refused = (error: string, stack = ''): Outcome => ({
      error,
      stack,
      ui,
      logs,
      preparedIn: 0,
      ranFor: 0,
    });
    if (closed) return refused(SERVER_ERROR, 'the executor is closed');
    if (functionName.endsWith('_')) return refused(`Script function not found: ${functionName}`);
    if (occasion.kind === 'webapp' && !manifest.webapp)
      return refused('not emulated: a web app the manifest does not have');
    const sent = split(args);
    if ('problem' in sent) return refused(`TypeError: ${sent.problem}`);
    const message: RunMessage = { execution: execution.id, functionName, settings: told, ...sent };
    const { email } = execution.caller;
    const running = atOnce.get(email) ?? 0;
    if (running >= (options.mostAtOnce ?? Number.POSITIVE_INFINITY)) return refused(`Exception: ${TOO_MANY}`);
    atOnce.set(email, running + 1);
    const thread = await free();
    const result = thread ? await inThread(thread, message, execution) : { lost: 'the executor was closed' };
    atOnce.set(email, (atOnce.get(email) ?? 1) - 1);
    if ('lost' in result) {
      const limit = result.lost === 'Exceeded maximum execution time';
      return refused(limit ? result.lost : SERVER_ERROR, result.lost);
    }
    return { ...JSON.parse(result.outcome), ui, logs, preparedIn: result.prepareMs, ranFor: result.runMs };
  }

  for (let i = 0; i < warm; i++) start();
  return {
    run,
    simulate: (next) => {
      simulation = next;
    },
    outbox: desk.outbox,
    triggers: desk.triggers,
    async close() {
      closed = true;
      for (const refuse of waiting.splice(0)) refuse(undefined);
      await Promise.all([...threads].map((thread) => thread.kill('the executor was closed')));
    },
  };
}
