// Puts the local home together: data folder, engine, both ports, the shell; and closes it again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/text/bilingual';
import { type OpenedCopy, openCopy } from '../copy/open-copy';
import { CopyProblem } from '../copy/read-copy';
import { loadEngine } from '../execution/engine';
import type { Occasion, Outcome } from '../execution/execution';
import { SubmittedForm } from '../execution/execution';
import { createExecutor, type Executor } from '../execution/executor';
import { runDueTriggers } from '../execution/trigger-clock';
import type { HtmlPage } from '../google/apps-script/html-service';
import { openHome } from '../home';
import { createHttp, type Http } from '../http/create-http';
import { documentRoutes } from '../http/local-routes';
import { outboxRoutes } from '../http/outbox-routes';
import type { RunAnswer } from '../http/run-door';
import { makeSample, type SampleState } from '../sample/make-sample';
import { mayEdit, openableBy } from './access';
import { Accounts, isRefused, SCHOOL_ACCOUNT } from './accounts';
import { bridgedPage } from './bridged-page';
import { installed } from './installation';
import { loadBundle } from './load-bundle';
import { sampleStage } from './sample-stage';
import { noteLanguage, schoolLanguage } from './school-language';
import { shellFiles } from './shell-files';
import { type Asked, shellRoutes } from './shell-routes';
import { MAKING_SAMPLE, UPDATED } from './spoken';

export interface StartSetting {
  /** The data folder. */
  dir: string;
  /** Where the build put the bundle for Google. */
  bundleDir: string;
  /** Where the build put the engine, and below it the shell. */
  buildDir: string;
  /** Ports of the shell and of the add-on's pages; 0 takes any. */
  port: number;
  pagePort: number;
  token?: string | undefined;
  /** The link was used; the new one is given. */
  onOpened?: ((link: string) => void) | undefined;
}

export interface LocalHome {
  readonly url: string;
  readonly token: string;
  /** The address that opens the shell, once. */
  link(): string;
  /** Whether the folder has a school already. */
  ready(): boolean;
  /** Makes the sample school in a folder that has none. */
  makeSample(language: Language): Promise<void>;
  /** Makes the school of a copy it kept, in a folder that has none. Throws {@link CopyProblem}. */
  openCopy(bytes: Uint8Array): Promise<OpenedCopy>;
  /** Calls a function of the bundle as `POST /run/<function>` does. */
  run(functionName: string, args: readonly unknown[], user: string): Promise<RunAnswer>;
  close(): Promise<void>;
}

/** How far the sample school of this folder has come. */
interface SampleKept {
  language: Language;
  done: boolean;
  state?: SampleState;
}

const SCHOOL = 'school';
const MINUTE_MS = 60_000;

/** Opens everything. Throws StoreProblem for the folder, an error with code EADDRINUSE for a port. */
export async function startHome(setting: StartSetting): Promise<LocalHome> {
  const bundle = loadBundle(setting.bundleDir);
  const engine = loadEngine(setting.buildDir);
  const bridge = readFileSync(join(setting.buildDir, 'shell', 'bridge.js'), 'utf8');
  const surroundings = { now: Date.now, random: Math.random };
  let accounts: Accounts | undefined;
  const home = openHome({
    dir: setting.dir,
    surroundings,
    people: () => accounts?.list() ?? [SCHOOL_ACCOUNT],
  });
  const { store, drive } = home;
  accounts = new Accounts(store);
  const known = accounts;
  const owner = SCHOOL_ACCOUNT.email;
  const samples = store.collection<SampleKept>('local.sample');
  const copies = store.collection<{ done: boolean }>('local.copy');
  if (installed(store).registerId !== undefined && copies.get(SCHOOL)?.done === false) {
    home.close();
    throw new CopyProblem('half');
  }
  let executor: Executor | undefined;
  let http: Http;

  function surfaceOf(user: string): 'sidebar' | 'webapp' {
    const { registerId } = installed(store);
    // Before set-up the school's account works as if it had the script open.
    if (registerId === undefined) return user === owner ? 'sidebar' : 'webapp';
    return mayEdit(drive, registerId, user) ? 'sidebar' : 'webapp';
  }

  function occasionOf({ user, surface, place }: Asked): Occasion {
    if (surfaceOf(user) === 'webapp') return { kind: 'webapp' };
    const { registerId } = installed(store);
    return {
      kind: surface,
      ...(registerId ? { activeSpreadsheetId: registerId } : {}),
      ...(place.sheetId === undefined ? {} : { activeSheetId: place.sheetId }),
      ...(place.row === undefined ? {} : { activeRow: place.row, activeColumn: place.column ?? 1 }),
    };
  }

  async function execute(
    on: Executor | undefined,
    functionName: string,
    args: readonly unknown[],
    asked: Asked,
  ): Promise<Outcome> {
    if (!on) throw new Error('the engine is not running yet');
    const forget = known.expect(functionName, args);
    noteLanguage(store, functionName, args);
    const outcome = await on.run(functionName, args, asked.user, occasionOf(asked));
    if (isRefused(outcome)) forget();
    // Google keeps a script's errors in its log; here they are seen in the terminal.
    for (const { level, text } of outcome.logs) if (level === 'error') console.error(text);
    return outcome;
  }

  async function runAs(on: Executor | undefined, name: string, args: readonly unknown[], user: string) {
    const outcome = await execute(on, name, args, { user, surface: surfaceOf(user), place: {} });
    if ('error' in outcome) return { error: outcome.error };
    if ('page' in outcome) return { error: `not emulated: ${name} returns a page` };
    return { value: outcome.value };
  }
  const run = (name: string, args: readonly unknown[], user: string) => runAs(executor, name, args, user);

  const show = (page: HtmlPage): string => {
    const { port } = new URL(http.url);
    return http.showPage(bridgedPage(page, bridge, [`http://127.0.0.1:${port}`, `http://localhost:${port}`]));
  };

  async function sample(language: Language): Promise<void> {
    const begun = samples.get(SCHOOL);
    if (installed(store).registerId !== undefined && begun?.done !== false)
      throw new Error('there is a school in this folder already');
    const keep = (kept: SampleKept) => store.transaction(() => samples.put(SCHOOL, kept));
    if (!begun) keep({ language, done: false });
    const stage = sampleStage(surroundings);
    const making = createExecutor({ engine, bundle, owner, store, services: home.services, surroundings });
    try {
      await makeSample(
        (name, args, user) => runAs(making, name, args, user ?? owner),
        stage.clock,
        begun?.language ?? language,
        {
          read: () => samples.get(SCHOOL)?.state,
          keep: (state) => keep({ language, done: false, state }),
        },
      );
    } finally {
      stage.end();
      await making.close();
    }
    keep({ language, done: true });
  }

  async function copied(bytes: Uint8Array): Promise<OpenedCopy> {
    if (installed(store).registerId !== undefined) throw new CopyProblem('not-empty');
    store.transaction(() => copies.put(SCHOOL, { done: false }));
    const opened = await openCopy(home, owner, (json) => run('setUp', [json], owner), bytes);
    store.transaction(() => copies.put(SCHOOL, { done: true }));
    return opened;
  }

  async function describe(user: string, language: string) {
    const files = installed(store);
    if (files.registerId !== undefined) await known.refresh(run, language);
    const people = known.list().map((account) => ({ ...account, surface: surfaceOf(account.email) }));
    return {
      ready: files.registerId !== undefined,
      language: schoolLanguage(store),
      owner,
      user,
      people,
      files: openableBy(drive, files, user),
      ...(user === owner ? { dataFolder: setting.dir } : {}),
    };
  }

  try {
    http = await createHttp({
      services: home.services,
      owner,
      token: setting.token,
      onOpened: setting.onOpened,
      port: setting.port,
      pagePort: setting.pagePort,
      run,
      submit: (name, form, user) => run(name, [new SubmittedForm(form)], user),
      shell: shellFiles(join(setting.buildDir, 'shell')),
      local: [
        ...shellRoutes({
          run: (name, args, asked) => execute(executor, name, args, asked),
          show,
          describe,
          makeSample: sample,
        }),
        ...documentRoutes(home, known.list.bind(known), owner),
        ...outboxRoutes(home.outbox),
      ],
    });
  } catch (error) {
    home.close();
    throw error;
  }
  executor = createExecutor({
    engine,
    bundle,
    owner,
    store,
    services: home.services,
    surroundings,
    webAppUrl: `${http.url}/`,
  });
  // What a handler did wrong is seen in the terminal, as an act's is.
  const runClocks = async (on: Executor): Promise<void> => {
    for (const { outcome } of await runDueTriggers(on, Date.now(), installed(store).registerId)) {
      for (const { level, text } of outcome.logs) if (level === 'error') console.error(text);
      if ('error' in outcome) console.error(outcome.error);
    }
  };
  let clocks: Promise<void> = Promise.resolve();
  const turn = () => {
    clocks = clocks.then(() => (executor ? runClocks(executor) : undefined)).catch(console.error);
  };
  const triggers = setInterval(turn, MINUTE_MS);
  triggers.unref();
  const begun = samples.get(SCHOOL);
  if (begun?.done === false) {
    console.log(MAKING_SAMPLE);
    await sample(begun.language);
  } else if (installed(store).registerId !== undefined) {
    // After a new release the sheets are brought up to it before anybody opens them.
    const asked: Asked = { user: owner, surface: 'menu', place: {} };
    const outcome = await execute(executor, 'update', [], asked);
    if ('value' in outcome && outcome.value !== '') console.log(`${UPDATED}: ${String(outcome.value)}`);
    if ('error' in outcome) console.error(outcome.error);
    // What came due while the home was closed.
    turn();
  }

  return {
    url: http.url,
    token: http.token,
    link: http.link,
    ready: () => installed(store).registerId !== undefined,
    makeSample: sample,
    openCopy: copied,
    run,
    async close() {
      clearInterval(triggers);
      await http.close();
      await clocks;
      await executor?.close();
      home.close();
    },
  };
}
