// Runs the bundle in this very thread, one context for each person: for long simulations, where a fresh context for every execution would be most of the work.
import vm from 'node:vm';
import type { Host, Settings } from '../google/apps-script/bridge';
import type { Refusal } from '../google/apps-script/exceptions';
import type { HtmlPage } from '../google/apps-script/html-service';
import type { Engine } from './engine';
import type { Execution } from './execution';
import type { Bundle } from './executor';
import type { CallMessage } from './messages';
import { type DeskOptions, OwnerDesk } from './owner-desk';
import { HeldBytes, Refused, THREAD_WORK } from './thread-work';

export interface OneThreadOptions extends Omit<DeskOptions, 'sleep' | 'ask'> {
  engine: Engine;
  bundle: Bundle;
  /** The account that deployed the web app and runs it. */
  owner: string;
  /** Where the web app is; none if left out. */
  webAppUrl?: string;
  /** A script sleeps: the invented clock is moved on. */
  slept(ms: number): void;
}

/** What a function of the bundle came to: its JSON value, a page of the web app, or its message; and what it showed. */
export type Came = { value?: unknown; page?: HtmlPage; error?: string } & Pick<Execution, 'logs' | 'ui'>;

interface Installed {
  install(host: Host, settings: Settings): void;
  invoke(functionName: string, args: string, settle: (outcome: string) => void): void;
}

/**
 * A runner that answers before it returns. Unlike the executor's, its contexts live on: only for a bundle that keeps
 * nothing between executions. Functions that wait for a promise are not emulated.
 */
export function oneThread(options: OneThreadOptions) {
  const { engine, bundle, owner } = options;
  const { manifest } = bundle;
  const desk = new OwnerDesk(options);
  const contextScript = new vm.Script(engine.contextCode, { filename: 'apps-script.js' });
  const bundleScript = new vm.Script(bundle.code, { filename: 'Code.js' });
  const contexts = new Map<string, Installed>();
  let executions = 0;
  let running: { execution: Execution; held: HeldBytes } | undefined;
  // Local time inside a script is the manifest's time zone.
  process.env.TZ = manifest.timeZone;

  const outgoing = (op: string, payload: string, held: HeldBytes): CallMessage['media'] => {
    if (!/^(api|mail\.send)$/.test(op)) return [];
    const asked = JSON.parse(payload) as { media?: number | null; attachments?: number[] };
    const keys = op === 'api' && typeof asked.media === 'number' ? [asked.media] : (asked.attachments ?? []);
    return keys.map((key) => {
      const { bytes, type, name } = held.at(key);
      return { bytes, mimeType: type ?? 'application/octet-stream', ...(name === null ? {} : { name }) };
    });
  };

  const call = (op: string, payload: string): string => {
    if (!running) throw new Error('no execution is running');
    const { execution, held } = running;
    try {
      const work = THREAD_WORK[op];
      if (work) return JSON.stringify({ ok: work(JSON.parse(payload), held) });
      if (op === 'file') {
        const { name } = JSON.parse(payload) as { name: string };
        return JSON.stringify({ ok: Object.hasOwn(bundle.files, name) ? bundle.files[name] : null });
      }
      if (op === 'sleep') {
        options.slept((JSON.parse(payload) as { ms: number }).ms);
        return JSON.stringify({ ok: null });
      }
      const media = outgoing(op, payload, held);
      const answer = desk.answerAtOnce(execution, { execution: execution.id, op, payload, media });
      if (!answer.media) return answer.answer;
      const { bytes, mimeType, name } = answer.media;
      return JSON.stringify({ ok: { blob: held.add(bytes, mimeType, name ?? null) } });
    } catch (problem) {
      const message = problem instanceof Error ? problem.message : String(problem);
      const kind = problem instanceof Refused ? 'exception' : 'internal';
      return JSON.stringify({ refusal: { kind, message } satisfies Refusal });
    }
  };

  const contextOf = (user: string, webApp: boolean): Installed => {
    const known = contexts.get(`${user} ${webApp}`);
    if (known) return known;
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
      name: 'apps-script',
      codeGeneration: { strings: true, wasm: false },
    });
    const installed = contextScript.runInContext(context) as Installed;
    const host: Host = {
      call,
      compile: () => {
        throw new Error('not emulated: a template in one thread');
      },
    };
    installed.install(host, {
      occasion: { kind: webApp ? 'webapp' : 'menu' },
      activeUser: user,
      effectiveUser: webApp && manifest.webapp?.executeAs === 'USER_DEPLOYING' ? owner : user,
      timeZone: manifest.timeZone,
      scopes: manifest.oauthScopes,
      advanced: (manifest.dependencies?.enabledAdvancedServices ?? []).map(({ userSymbol }) => userSymbol),
      webAppUrl: options.webAppUrl ?? '',
      scriptId: '',
      injectedClock: true,
      injectedChance: true,
    });
    bundleScript.runInContext(context);
    contexts.set(`${user} ${webApp}`, installed);
    return installed;
  };

  return {
    /** Calls a global function as `user` of the web app, or from the menu. */
    run(functionName: string, args: readonly unknown[], user: string, webApp: boolean): Came {
      const installed = contextOf(user, webApp);
      executions += 1;
      const email = webApp && manifest.webapp?.executeAs === 'USER_DEPLOYING' ? owner : user;
      const execution: Execution = {
        id: executions,
        functionName,
        caller: { email, scopes: manifest.oauthScopes },
        googleCalls: 0,
        ui: [],
        logs: [],
        simulation: undefined,
      };
      running = { execution, held: new HeldBytes() };
      let came: Omit<Came, 'logs' | 'ui'> | undefined;
      installed.invoke(functionName, JSON.stringify({ values: args }), (text) => {
        came = JSON.parse(text) as Omit<Came, 'logs' | 'ui'>;
      });
      running = undefined;
      desk.end(execution);
      if (!came) throw new Error(`not emulated: ${functionName} waits for a promise`);
      return { ...came, logs: execution.logs, ui: execution.ui };
    },
  };
}
