// Parts of the page's script: what the first view does not need lies in the page unread, and what few days need comes from the server with its words.
import { askPart } from './door';
import { EDITION } from './page-words';
import { isUnread, readScript, readUnread } from './unread';

declare const tirekParts: Record<string, unknown>;

/** The server has a newer release than this page: its parts do not fit here. */
export class NewerRelease extends Error {}

/**
 * Puts the calls that the build writes in the place of `import` where the page's script looks for them. What a part says
 * is added to `texts`, the page's own words; the words of the other language are whole whenever they come.
 */
export function offerParts(texts: Record<string, string>, language: 'kk' | 'ru'): void {
  const coming = new Map<string, Promise<void>>();
  const fetched = async (name: string): Promise<void> => {
    const reply = await askPart(name, language);
    const unknown = !reply.ok && reply.problems.some(({ code }) => code === 'unknown-name');
    if (unknown || (reply.ok && reply.value.words[EDITION] !== texts[EDITION])) throw new NewerRelease(name);
    if (!reply.ok) throw new Error(`${name} did not come`);
    Object.assign(texts, reply.value.words);
    readScript(reply.value.script);
  };
  const tirekPart = async (name: string): Promise<unknown> => {
    if (name in tirekParts || isUnread(name)) return tirekNeed(name);
    if (!coming.has(name))
      coming.set(
        name,
        fetched(name).finally(() => coming.delete(name)),
      );
    await coming.get(name);
    return tirekParts[name];
  };
  Object.assign(window, { tirekPart, tirekNeed });
}

/** What a part of the page exports; read now if it was not before. */
function tirekNeed(name: string): unknown {
  if (!(name in tirekParts)) readUnread(name);
  return tirekParts[name];
}
