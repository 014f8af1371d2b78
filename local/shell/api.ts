// The shell's way to its own computer: Google's paths, /local and /run, with the token of this start, as a person.

/** What the server wrote into the page; the token only when it was opened by the link of the terminal. */
interface Facts {
  token?: string;
  pageOrigin: string;
  owner: string;
}

export interface Account {
  email: string;
  /** The person's code in the register. */
  staffId?: string;
  name: string;
  position: string;
  /** Codes of the register (`SECRETARY` …). */
  roles: string[];
  roleWords: string;
  /** What this person works in. */
  surface: 'sidebar' | 'webapp';
}

/** What is in the data folder, for the person who asks. */
export interface HomeView {
  ready: boolean;
  /** The school's own language, once it is set up. */
  language?: 'kk' | 'ru';
  owner: string;
  people: Account[];
  files: {
    registerId?: string;
    restrictedId?: string;
    folderId?: string;
    papersFolderId?: string;
    templatesFolderId?: string;
  };
  /** Told to the school's own account. */
  dataFolder?: string;
}

/** A page of the add-on, lying at the second origin; sizes in pixels. */
export interface ShownPage {
  url: string;
  title: string;
  width?: number | null;
  height?: number | null;
}

export type MenuEntry =
  | { item: string; functionName: string }
  | { separator: true }
  | { menu: string; entries: MenuEntry[] };

/** What a script showed. */
export type UiEvent =
  | { kind: 'menu'; caption: string; entries: MenuEntry[] }
  | ({ kind: 'sidebar' | 'modal-dialog' | 'modeless-dialog' } & ShownPage)
  | { kind: 'toast'; message: string; title: string | null; seconds: number }
  | { kind: 'alert'; title: string | null; prompt: string };

/** What an execution came to. */
export interface Executed {
  value?: unknown;
  error?: string;
  page?: ShownPage;
  ui: UiEvent[];
}

/** Where the person is in the workbook; row and column count from 1. */
export interface Place {
  sheetId?: number;
  row?: number;
  column?: number;
}

/** The home answered with a refusal; the message is the service's own. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** What the home answers to a browser without its token. */
const NO_TOKEN = 'The token of this start is missing or wrong.';

/** This browser has no token, or that of another start. */
export class Locked extends Error {
  override readonly name = 'Locked';
}

/** The home's program is not running any more. */
export class Gone extends Error {
  override readonly name = 'Gone';
}

const facts = JSON.parse(document.documentElement.dataset.facts ?? '{}') as Facts;
export const { pageOrigin, owner } = facts;

/** The token outlives a reload: this origin's storage is read by no other port, as cookies would be. */
function tokenOfThisBrowser(): string {
  const key = 'tirek.token';
  try {
    if (facts.token) localStorage.setItem(key, facts.token);
    return facts.token ?? localStorage.getItem(key) ?? '';
  } catch {
    return facts.token ?? '';
  }
}
const token = tokenOfThisBrowser();
// The link is spent: a reload, and whoever looks at the address, need not see it.
if (location.search) history.replaceState(null, '', location.pathname + location.hash);

async function send(
  verb: string,
  path: string,
  user: string,
  body?: BodyInit,
  type?: string,
): Promise<Response> {
  const headers: Record<string, string> = {
    authorization: `Bearer ${token}`,
    'x-tirek-user': user,
    ...(type ? { 'content-type': type } : {}),
  };
  let response: Response;
  try {
    response = await fetch(path, { method: verb, headers, ...(body === undefined ? {} : { body }) });
  } catch {
    throw new Gone('the local home does not answer');
  }
  if (response.ok) return response;
  const text = await response.text();
  let message = text;
  try {
    const { error } = JSON.parse(text) as { error: string | { message: string } };
    message = typeof error === 'string' ? error : error.message;
  } catch {
    // Not JSON: the text itself is the message.
  }
  if (message === NO_TOKEN) throw new Locked(message);
  throw new Refused(response.status, message);
}

/** Asks for JSON; `body`, if given, is sent as JSON. Throws {@link Refused} or {@link Gone}. */
export async function askJson<T>(verb: string, path: string, user: string, body?: unknown): Promise<T> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return (
    await send(verb, path, user, text, text === undefined ? undefined : 'application/json')
  ).json() as T;
}

/** Fetches bytes. */
export async function askBytes(path: string, user: string): Promise<Blob> {
  return (await send('GET', path, user)).blob();
}

/** Sends a file's bytes as they are. */
export async function sendBytes<T>(
  verb: string,
  path: string,
  user: string,
  file: Blob,
  type: string,
): Promise<T> {
  return (await send(verb, path, user, file, type)).json() as T;
}

/** Sends a submitted form of the add-on's page. */
export async function submitForm(
  name: string,
  fields: readonly [string, FormDataEntryValue][],
  user: string,
  surface: string,
): Promise<Executed> {
  const form = new FormData();
  for (const [key, value] of fields) form.append(key, value);
  const query = new URLSearchParams({ function: name, surface });
  return (await send('POST', `/local/submit?${query}`, user, form)).json() as Promise<Executed>;
}

/** Runs a function of the bundle and gets what it showed. */
export const execute = (
  name: string,
  args: readonly unknown[],
  user: string,
  surface: string,
  place: Place = {},
): Promise<Executed> => askJson('POST', '/local/execute', user, { function: name, args, surface, place });

export const readHome = (user: string, language: string): Promise<HomeView> =>
  askJson('GET', `/local/home?language=${language}`, user);
