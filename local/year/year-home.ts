// A home for the year in a folder of its own: the shipped bundle on the embedded services, a clock the year moves on, chance that repeats.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CostModel } from '../bench/cost-model';
import { createMeter } from '../bench/measure-actions';
import { cutsOff } from '../bench/path/cut-off';
import type { FinishedCall } from '../execution/call-count';
import { loadEngine } from '../execution/engine';
import { type Came, oneThread } from '../execution/one-thread';
import { XLSX_MIME } from '../google/file-bank';
import type { EmbeddedApi, Media, Method } from '../google/method';
import { type Home, openHome } from '../home';
import { instantOf } from '../sample/working-days';
import { loadBundle } from '../start/load-bundle';
import { seededChance } from './chance';
import type { Person } from './people';

/** The account that owns the files and runs the web app. */
export const OWNER = 'mektep@uly-mektep.example';
const SCOPES = ['https://www.googleapis.com/auth/drive', 'https://www.googleapis.com/auth/spreadsheets'];

export interface YearHome {
  readonly home: Home;
  readonly meter: ReturnType<typeof createMeter>;
  /** Local date and minutes since midnight. */
  setClock(date: string, minutes: number): void;
  /** Runs a function of the bundle; as the owner from the menu when nobody is named. Throws with its message. */
  run(functionName: string, args: unknown[], user?: string): unknown;
  /** Runs a function as a page calls it, from the web app or from beside the sheet: with the pages it shows. */
  fromPage(surface: 'webapp' | 'sidebar', functionName: string, args: unknown[], user: string): Came;
  /** What an editor of the spreadsheet does by hand; throws what Google would answer. */
  byHand(method: string, params: object, body: unknown): unknown;
  /** Runs something whose execution loses Google before it commits; see `cutsOff`. */
  withoutGoogle<T>(run: () => T): T;
  /** The register as a person downloads it. */
  downloadBook(registerId: string): Promise<Uint8Array>;
  close(): void;
}

const PDF = 'application/pdf';
const SMALL_PDF = new TextEncoder().encode('%PDF-1.7\n%%EOF\n');

/** A year signs hundreds of papers and waits for none to be printed: who may have the PDF is looked at, its bytes are a small one's. */
function printing({ name, methods }: EmbeddedApi): Record<string, Method> {
  const { 'files.export': print, 'files.get': look } = methods;
  if (name !== 'drive' || !print || !look) return {};
  return {
    'files.export': (params, body, caller) => {
      if (params.mimeType !== PDF) return print(params, body, caller);
      look({ fileId: params.fileId, supportsAllDrives: true }, body, caller);
      return { mimeType: PDF, bytes: SMALL_PDF } satisfies Media;
    },
  };
}

export function openYearHome(
  bundleDir: string,
  buildDir: string,
  model: CostModel,
  people: readonly Pick<Person, 'email' | 'name'>[],
  seed: number,
  onCall: (call: FinishedCall) => void,
  webAppUrl = '',
): YearHome {
  const dir = mkdtempSync(join(tmpdir(), 'tirek-year-'));
  let now = instantOf('2026-08-31', '09:00');
  const surroundings = { now: () => now, random: seededChance(seed).next };
  const home = openHome({
    dir,
    surroundings,
    people: [{ email: OWNER, name: 'Мектеп' }, ...people.filter(({ email }) => email !== '')],
  });
  const meter = createMeter(model);
  let calls: number | undefined;
  const countedIn =
    (method: string, service: string, run: Method): Method =>
    (...args) => {
      if (calls === undefined) return run(...args);
      calls += 1;
      const [params, body, { email }] = args;
      const call = { execution: 0, functionName: 'call', n: calls, service, method, params, body, email };
      const fault = cutsOff(call);
      if (fault) throw fault.error;
      return run(...args);
    };
  const thread = oneThread({
    engine: loadEngine(buildDir),
    bundle: loadBundle(bundleDir),
    owner: OWNER,
    webAppUrl,
    store: home.store,
    services: home.services.map((service) => ({
      ...service,
      methods: Object.fromEntries(
        Object.entries({ ...service.methods, ...printing(service) }).map(([name, method]) => [
          name,
          countedIn(name, service.name, method),
        ]),
      ),
    })),
    surroundings,
    slept: (ms) => {
      now += ms;
    },
    onCall(call) {
      meter.onCall(call);
      onCall(call);
    },
  });
  const caller = { email: OWNER, scopes: SCOPES };
  return {
    home,
    meter,
    setClock(date, minutes) {
      const time = [Math.floor(minutes / 60), Math.floor(minutes) % 60].map((n) =>
        String(n).padStart(2, '0'),
      );
      now = instantOf(date, time.join(':')) + Math.round((minutes % 1) * 60_000);
    },
    run(functionName, args, user) {
      const came = thread.run(functionName, args, user ?? OWNER, user !== undefined);
      if (came.error !== undefined) throw new Error(`${functionName}: ${came.error}`);
      // The door never throws; a fault of the program stands in the script's log.
      const fault = came.logs.find(({ level }) => level === 'error');
      if (fault) throw new Error(`${functionName}: ${fault.text}`);
      return came.value;
    },
    fromPage: (surface, name, args, user) => thread.run(name, args, user, surface === 'webapp'),
    byHand: (method, params, body) =>
      home.store.transaction(() => {
        const found = home.sheets.methods[method];
        if (!found) throw new Error(`no ${method}`);
        return found(params as never, body, caller);
      }),
    withoutGoogle(run) {
      calls = 0;
      try {
        return run();
      } finally {
        calls = undefined;
      }
    },
    downloadBook: async (registerId) => (await home.download(registerId, XLSX_MIME, caller)).bytes,
    close() {
      home.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
