// A small bundle on the real engine, with services that only remember: what the execution tests share.
import { buildEngine } from '../../../local/execution/engine-build';
import { createExecutor, type Executor, type ExecutorOptions } from '../../../local/execution/executor';
import { ApiError } from '../../../local/google/api-error';
import type { EmbeddedApi } from '../../../local/google/method';
import type { Store } from '../../../local/store/store';
import { createMemoryStore, steadySurroundings } from '../memory-store';

const AUTH = 'https://www.googleapis.com/auth/';

/** The manifest's scopes and services as the product ships them. */
export const MANIFEST = {
  timeZone: 'Asia/Almaty',
  oauthScopes: [
    'drive',
    'spreadsheets.currentonly',
    'script.container.ui',
    'userinfo.email',
    'script.scriptapp',
    'script.send_mail',
  ].map((scope) => AUTH + scope),
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: 'Sheets' }, { userSymbol: 'Docs' }, { userSymbol: 'Drive' }],
  },
  webapp: { executeAs: 'USER_DEPLOYING', access: 'DOMAIN' },
};

export const SECRETARY = 'secretary@school.example.kz';
export const OWNER = 'register@school.example.kz';

/** Every call the services were given, in order. */
export interface Remembered {
  method: string;
  params: unknown;
  body: unknown;
  media?: { mimeType: string; text: string; name?: string | undefined };
  email: string;
}

/** Services that remember their calls; `spreadsheets.get` answers a counter kept in the store, `spreadsheets.batchUpdate` raises it. */
function rememberingServices(store: Store, calls: Remembered[]): EmbeddedApi[] {
  const numbers = store.collection<number>('test.numbers');
  const remember =
    (method: string, answer: (id: string) => unknown): EmbeddedApi['methods'][string] =>
    (params, body, caller, media) => {
      const seen = media && {
        mimeType: media.mimeType,
        text: Buffer.from(media.bytes).toString('utf8'),
        name: media.name,
      };
      calls.push({ method, params, body, email: caller.email, ...(seen ? { media: seen } : {}) });
      return answer(String(params.spreadsheetId ?? params.fileId ?? ''));
    };
  const bytes = (text: string) => ({ mimeType: 'application/pdf', bytes: Buffer.from(text) });
  const sheets = {
    'spreadsheets.get': (id: string) => ({ spreadsheetId: id, properties: { title: numbers.get(id) ?? 0 } }),
    'spreadsheets.batchUpdate': (id: string) => {
      numbers.put(id, (numbers.get(id) ?? 0) + 1);
      return { spreadsheetId: id, replies: [{}] };
    },
    'spreadsheets.values.update': (id: string) => ({ spreadsheetId: id }),
    'spreadsheets.values.batchGet': () => ({ valueRanges: [{ values: [['a', 'b'], ['c']] }] }),
    'spreadsheets.values.batchGetByDataFilter': (id: string) => ({ spreadsheetId: id }),
    'spreadsheets.values.get': () => {
      throw new ApiError(400, 'Unable to parse range: Nowhere!A1', { status: 'INVALID_ARGUMENT' });
    },
    'spreadsheets.developerMetadata.search': () => {
      throw new TypeError('a fault of ours');
    },
  };
  const drive = {
    'files.get': (id: string) => {
      if (id !== 'paper') throw new ApiError(404, `File not found: ${id}.`, { errors: [] });
      return {
        id,
        name: 'МЕА-7',
        mimeType: 'application/vnd.google-apps.document',
        webViewLink: `https://docs/${id}`,
      };
    },
    'files.create': () => ({ id: 'new' }),
    'files.copy': (id: string) => ({ id: `copy of ${id}` }),
    'files.update': (id: string) => ({ id }),
    'files.delete': () => undefined,
    'files.export': async (id: string) => bytes(`%PDF ${id}`),
  };
  const docs = {
    'documents.get': () => ({ title: 'МЕА' }),
    'documents.batchUpdate': () => ({ replies: [] }),
  };
  const service = (
    name: EmbeddedApi['name'],
    version: EmbeddedApi['version'],
    methods: object,
  ): EmbeddedApi => ({
    name,
    version,
    methods: Object.fromEntries(Object.entries(methods).map(([id, answer]) => [id, remember(id, answer)])),
  });
  return [service('sheets', 'v4', sheets), service('drive', 'v3', drive), service('docs', 'v1', docs)];
}

const engine = buildEngine(process.cwd());

/** An executor for `code`, with the calls its services were given. */
export function stage(
  code: string,
  options: Partial<Omit<ExecutorOptions, 'bundle'>> & {
    files?: Record<string, string>;
    manifest?: Partial<typeof MANIFEST>;
  } = {},
): { executor: Executor; calls: Remembered[]; store: Store } {
  const store = options.store ?? createMemoryStore();
  const calls: Remembered[] = [];
  const { files = {}, manifest = {}, ...rest } = options;
  const executor = createExecutor({
    engine,
    bundle: { code, files, manifest: { ...MANIFEST, ...manifest } },
    services: rememberingServices(store, calls),
    surroundings: steadySurroundings(),
    owner: OWNER,
    warmThreads: 1,
    onInternalError: () => undefined,
    ...rest,
    store,
  });
  return { executor, calls, store };
}

/** The value of an outcome; throws its error. */
export function given(outcome: object): unknown {
  if ('value' in outcome) return outcome.value;
  throw new Error('error' in outcome ? String(outcome.error) : 'a page instead of a value');
}

/** The error of an outcome; throws if there is none. */
export function refusal(outcome: object): string {
  if ('error' in outcome) return String(outcome.error);
  throw new Error(`no error but ${JSON.stringify(outcome)}`);
}
