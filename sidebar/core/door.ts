// One call in, one answer out: values, never exceptions; a lost answer is a value too.
import type {
  Answer,
  Call,
  CommandInputs,
  CommandName,
  Done,
  PageName,
  PagePart,
  PageWords,
  Queries,
  QueryName,
} from '../../src/casework/answers';
import type { Versions } from '../../src/casework/views';
import { callServer } from './google';

/** The server was not reached, or its answer did not come: nobody knows whether the act was written. */
export interface Unreached {
  ok: false;
  kind: 'lost' | 'silent' | 'spent';
  title: '';
  problems: [];
}
export type Reply<T> = Answer<T> | Unreached;
export type Refusal = Exclude<Reply<unknown>, { ok: true }>;

/** Google ends an execution of a page's call after six minutes; a person should know much earlier. */
const PATIENCE_MS = 90_000;

/** What Google says when the account may run no more scripts today. */
const SPENT = /too many times for one day|too much computer time|quota/i;

/** Kinds of refusal after which the same act is simply sent again. */
export const isWaiting = (kind: string): boolean => ['lost', 'silent', 'spent', 'busy'].includes(kind);

/** Who asks and in which language; set once by the page. */
export const caller = { you: '', language: 'kk' as 'kk' | 'ru', patienceMs: PATIENCE_MS };

async function send<T>(call: Call): Promise<Reply<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Unreached>((resolve) => {
    timer = setTimeout(() => resolve(unreached('silent')), caller.patienceMs);
  });
  try {
    const answer = callServer(JSON.stringify(call)).then((text) => JSON.parse(text) as Answer<T>);
    return await Promise.race([answer, silence]);
  } catch (error) {
    const name = error instanceof Error ? `${error.name} ${error.message}` : '';
    if (SPENT.test(name)) return unreached('spent');
    return unreached(/network|connection/i.test(name) || !navigator.onLine ? 'lost' : 'silent');
  } finally {
    clearTimeout(timer);
  }
}

const unreached = (kind: Unreached['kind']): Unreached => ({ ok: false, kind, title: '', problems: [] });

/** Asks for a view; a lost connection is tried once more, since reading changes nothing. */
export async function ask<N extends QueryName>(
  query: N,
  input: Queries[N]['input'],
): Promise<Reply<Queries[N]['view']>> {
  const call = { query, input, language: caller.language, you: caller.you } as Call;
  const first = await send<Queries[N]['view']>(call);
  return !first.ok && first.kind === 'lost' ? send<Queries[N]['view']>(call) : first;
}

/** The words of a page in another language. */
export const askWords = (page: PageName, language: 'kk' | 'ru'): Promise<Reply<PageWords>> =>
  send({ query: 'page-words', input: { page }, language });

/** A part of the page's script with its words. */
export const askPart = (part: string, language: 'kk' | 'ru'): Promise<Reply<PagePart>> =>
  send({ query: 'page-part', input: { part }, language });

/** Does an act; the same id is done once, however often it is sent. */
export function act<N extends CommandName>(
  command: N,
  id: string,
  input: CommandInputs[N],
  more: { seen?: Versions; reasons?: Record<string, string> },
): Promise<Reply<Done>> {
  return send<Done>({ command, id, input, ...more, language: caller.language, you: caller.you } as Call);
}

/** An id no other act has: time and randomness in base 36. */
export function newActId(): string {
  const random = crypto.getRandomValues(new Uint32Array(3));
  return `${Date.now().toString(36)}-${[...random].map((part) => part.toString(36)).join('')}`;
}
