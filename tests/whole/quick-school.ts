// The same school without threads: the shipped bundle in one context of this process, so that thousands of executions, with misfortune at any Google call, take seconds.

import { join } from 'node:path';
import vm from 'node:vm';
import { createCallCounter, type FinishedCall } from '../../local/execution/call-count';
import { buildEngine } from '../../local/execution/engine-build';
import type { Execution } from '../../local/execution/execution';
import { type ApiCall, callGoogle, isMedia } from '../../local/execution/google-calls';
import { Cache, Properties } from '../../local/execution/kept-texts';
import type { ComingCall, Fault } from '../../local/execution/simulation';
import { HeldBytes, THREAD_WORK } from '../../local/execution/thread-work';
import { TriggerList } from '../../local/execution/trigger-list';
import { ApiError } from '../../local/google/api-error';
import type { Media } from '../../local/google/method';
import { type Home, homeOn } from '../../local/home';
import type {
  Answer,
  CommandInputs,
  CommandName,
  Done,
  Queries,
  QueryName,
} from '../../src/casework/answers';
import { createMemoryStore } from '../local/memory-store';
import { plainPdf } from '../sidebar/print/small-pdf';
import { OWNER, PEOPLE, SET_UP, shippedBundle } from './school';

/** Looks at every Google call before it is made; may act as a person, and may answer a fault. */
export type Misfortune = (call: ComingCall) => Fault | undefined;

export interface QuickSchool {
  readonly home: Home;
  readonly counter: ReturnType<typeof createCallCounter>;
  readonly registerId: string;
  setClock(date: string, time?: string): void;
  /** Milliseconds the scripts have slept. */
  slept(): number;
  /** Puts everything back as it is now. */
  snapshot(): () => void;
  /** From now on; undefined ends it. */
  misfortune(next: Misfortune | undefined): void;
  /** One execution: the door's answer as text. */
  knock(body: unknown, user: string): string;
  /** What the owner's clock calls once a day. */
  remind(): void;
  call(body: object, user: string): Answer<Done>;
  command<N extends CommandName>(
    name: N,
    input: CommandInputs[N],
    user?: string,
    more?: object,
  ): Answer<Done>;
  does<N extends CommandName>(name: N, input: CommandInputs[N], user?: string, more?: object): Done;
  query<N extends QueryName>(
    name: N,
    input: Queries[N]['input'],
    user?: string,
    language?: 'kk' | 'ru',
  ): Answer<Queries[N]['view']>;
  /** What the owner of the files does by hand: one atomic batchUpdate on the register. */
  byHand(...requests: object[]): void;
  /** What ships beside the code, by name; a test may put a later release's in its place. */
  readonly files: Record<string, string>;
  /** Lines the script logged since the school was opened: only faults of ours are logged. */
  readonly logged: string[];
  close(): void;
}

let engine: ReturnType<typeof buildEngine> | undefined;
const ROOT = join(__dirname, '..', '..');
const REALM_TIME_ZONE = 'Asia/Almaty';

/** A school that has been set up; the day is Monday 2 November 2026, 09:00. */
export function openQuickSchool(setUp: object = SET_UP, onCall?: (call: FinishedCall) => void): QuickSchool {
  let now = Date.UTC(2026, 10, 2, 4);
  let chance = 1;
  let slept = 0;
  let act = 0;
  let executions = 0;
  let misfortune: Misfortune | undefined;
  const surroundings = {
    now: () => now,
    random: () => {
      chance = (chance * 48271) % 2147483647;
      return chance / 2147483647;
    },
  };
  const store = createMemoryStore();
  const people = [OWNER, ...Object.values(PEOPLE)].map((email) => ({
    email,
    name: email.split('@')[0] ?? email,
  }));
  const home = homeOn(store, { people, surroundings });
  const services = new Map(home.services.map((service) => [service.name as string, service]));
  const properties = new Properties(store);
  const cache = new Cache(surroundings.now);
  const triggers = new TriggerList(store, surroundings.now);
  const counter = createCallCounter();
  const logged: string[] = [];
  engine ??= buildEngine(ROOT);
  const bundle = shippedBundle();
  const { manifest } = bundle;
  const contextScript = new vm.Script(engine.contextCode, { filename: 'apps-script.js' });
  const bundleScript = new vm.Script(bundle.code, { filename: 'Code.js' });
  process.env.TZ = REALM_TIME_ZONE;

  const apply = (execution: Execution, call: ApiCall, media: Media | undefined): unknown => {
    const n = execution.googleCalls + 1;
    const coming = {
      execution: execution.id,
      functionName: execution.functionName,
      n,
      service: call.api,
      method: call.method,
      params: call.params,
      body: call.body,
      email: execution.caller.email,
    };
    const fault = misfortune?.(coming);
    if (fault?.when === 'before') {
      execution.googleCalls += 1;
      throw fault.error;
    }
    const result = callGoogle(services, store, execution, call, media);
    const finished: FinishedCall = {
      execution: execution.id,
      functionName: execution.functionName,
      service: call.api,
      method: call.method,
      params: call.params,
      body: call.body,
      result,
      requestBytes: Buffer.byteLength(JSON.stringify(call.body ?? '')),
      responseBytes: 0,
    };
    counter.onCall(finished);
    onCall?.(finished);
    if (fault) throw fault.error;
    return result;
  };

  type Payload = ApiCall & {
    ms: number;
    shelf: string;
    key: string;
    values: Record<string, string>;
    keys: string[];
    seconds: number;
    name: string;
    media?: number | null;
  };
  const perform = (op: string, p: Payload, held: HeldBytes): unknown => {
    const work = THREAD_WORK[op];
    if (work) return work(p as never, held);
    switch (op) {
      case 'file':
        return Object.hasOwn(bundle.files, p.name) ? bundle.files[p.name] : null;
      case 'clock':
        return now;
      case 'random':
        return surroundings.random();
      case 'uuid': {
        const hex = Array.from({ length: 32 }, () =>
          Math.floor(surroundings.random() * 16).toString(16),
        ).join('');
        return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
      }
      case 'sleep':
        now += p.ms;
        slept += p.ms;
        return null;
      case 'log':
        logged.push((p as unknown as { text: string }).text);
        return null;
      case 'lock.acquire':
        return true;
      case 'lock.release':
        return null;
      case 'properties.all':
        return properties.all(p.shelf);
      case 'properties.get':
        return properties.get(p.shelf, p.key);
      case 'properties.put':
        return properties.put(p.shelf, p.values) ?? null;
      case 'properties.remove':
        return properties.remove(p.shelf, p.key) ?? null;
      case 'cache.get':
        return cache.get(p.shelf, p.keys);
      case 'cache.put':
        return cache.put(p.shelf, p.values, p.seconds) ?? null;
      case 'mail.quota':
        return 1500;
      // Letters are held against the outbox by the tests of the local home.
      case 'mail.send':
        return null;
      case 'triggers.list':
        return triggers.of(OWNER);
      case 'triggers.add':
        return triggers.add(OWNER, p as never);
      case 'triggers.remove':
        return triggers.remove(OWNER, (p as unknown as { id: string }).id) ?? null;
      default:
        throw new Error(`the quick school has no ${op}`);
    }
  };

  // The bundle keeps nothing between executions, so that one context a person will do; the threads of the home make a fresh one each time.
  let current: { execution: Execution; held: HeldBytes } | undefined;
  const contexts = new Map<string, ReturnType<typeof freshContext>>();
  const freshContext = (user: string) => {
    const context = vm.createContext(Object.create(null), {
      codeGeneration: { strings: true, wasm: false },
    });
    const installed = contextScript.runInContext(context);
    const deploying = user !== OWNER;
    installed.install(
      { call: answerCall, compile: () => undefined },
      {
        occasion: { kind: deploying ? 'webapp' : 'menu' },
        activeUser: user,
        effectiveUser: OWNER,
        timeZone: manifest.timeZone,
        scopes: manifest.oauthScopes,
        advanced: (manifest.dependencies?.enabledAdvancedServices ?? []).map(({ userSymbol }) => userSymbol),
        webAppUrl: '',
        scriptId: '',
        injectedClock: true,
        injectedChance: true,
      },
    );
    bundleScript.runInContext(context);
    return installed as { invoke(name: string, args: string, settle: (text: string) => void): void };
  };
  const answerCall = (op: string, payload: string): string => {
    if (!current) throw new Error('no execution is running');
    const { execution, held } = current;
    const p = JSON.parse(payload) as Payload;
    try {
      if (op !== 'api') return JSON.stringify({ ok: perform(op, p, held) ?? null });
      const upload = typeof p.media === 'number' ? held.at(p.media) : undefined;
      const media = upload && {
        bytes: upload.bytes,
        mimeType: upload.type ?? 'application/octet-stream',
        ...(upload.name === null ? {} : { name: upload.name }),
      };
      const value = apply(execution, p, media);
      // Writing a PDF takes longer than this school waits: who may have it was looked at, the bytes are a small one's.
      if (value instanceof Promise) {
        value.catch(() => undefined);
        return JSON.stringify({ ok: { blob: held.add(plainPdf(['paper']), 'application/pdf', null) } });
      }
      if (isMedia(value))
        return JSON.stringify({ ok: { blob: held.add(value.bytes, value.mimeType, value.name ?? null) } });
      return JSON.stringify({ ok: { value: value ?? null } });
    } catch (problem) {
      if (problem instanceof ApiError)
        return JSON.stringify({
          refusal: {
            kind: 'api',
            method: `${p.api}.${p.method}`,
            message: problem.message,
            details: problem.body().error,
          },
        });
      throw problem;
    }
  };

  const run = (functionName: string, args: unknown[], user: string): unknown => {
    const execution: Execution = {
      id: ++executions,
      functionName,
      caller: { email: OWNER, scopes: manifest.oauthScopes },
      googleCalls: 0,
      ui: [],
      logs: [],
      simulation: undefined,
    };
    // A person's act may be played inside a call of another's.
    const outer = current;
    current = { execution, held: new HeldBytes() };
    const installed = outer ? freshContext(user) : (contexts.get(user) ?? freshContext(user));
    if (!outer) contexts.set(user, installed);
    let outcome: { value?: unknown; error?: string } | undefined;
    installed.invoke(functionName, JSON.stringify({ values: args }), (text: string) => {
      outcome = JSON.parse(text);
    });
    current = outer;
    if (!outcome) throw new Error(`${functionName} did not end`);
    if (outcome.error !== undefined) throw new Error(`${functionName}: ${outcome.error}`);
    return outcome.value;
  };

  const owner = { email: OWNER, scopes: manifest.oauthScopes };
  const made = JSON.parse(String(run('setUp', [JSON.stringify(setUp)], OWNER)));
  const school: QuickSchool = {
    home,
    counter,
    logged,
    registerId: made.registerId,
    setClock(date, time = '09:00') {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
      now = Date.UTC(year, month - 1, day, hours - 5, minutes);
    },
    slept: () => slept,
    snapshot() {
      const restore = store.snapshot();
      const [thenNow, thenChance] = [now, chance];
      return () => {
        restore();
        now = thenNow;
        chance = thenChance;
      };
    },
    misfortune(next) {
      misfortune = next;
    },
    knock: (body, user) =>
      String(run('call', [typeof body === 'string' ? body : JSON.stringify(body)], user)),
    remind() {
      const triggerUid = triggers.of(OWNER).find(({ handler }) => handler === 'remindAll')?.id;
      run('remindAll', [{ triggerUid }], OWNER);
    },
    call: (body, user) => JSON.parse(school.knock(body, user)),
    command: (name, input, user = PEOPLE.secretary, more = {}) =>
      school.call({ command: name, id: `act-${String(++act).padStart(6, '0')}`, input, ...more }, user),
    does(name, input, user = PEOPLE.secretary, more = {}) {
      const answer = school.command(name, input, user, more);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer, null, 1)}`);
      return answer.value;
    },
    query: (name, input, user = PEOPLE.secretary, language = 'ru') =>
      school.call({ query: name, input, language }, user) as never,
    byHand(...requests) {
      store.transaction(() =>
        home.sheets.methods['spreadsheets.batchUpdate']?.(
          { spreadsheetId: made.registerId },
          { requests },
          owner,
        ),
      );
    },
    files: bundle.files,
    close: () => home.close(),
  };
  return school;
}
