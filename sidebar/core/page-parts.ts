// Parts of the page's script: screens that few days need come from the server, with their words, when the first of them is opened.
import { askPart } from './door';
import { EDITION } from './page-words';

declare const tirekParts: Record<string, unknown>;

/** The server has a newer release than this page: its parts do not fit here. */
export class NewerRelease extends Error {}

/**
 * Puts the call that the build writes in the place of `import()` where the page's script looks for it. What a part says
 * is added to `texts`, the page's own words; the words of the other language are whole whenever they come.
 */
export function offerParts(texts: Record<string, string>, language: 'kk' | 'ru'): void {
  const part = async (name: string): Promise<unknown> => {
    if (!(name in tirekParts)) {
      const reply = await askPart(name, language);
      const unknown = !reply.ok && reply.problems.some(({ code }) => code === 'unknown-name');
      if (unknown || (reply.ok && reply.value.words[EDITION] !== texts[EDITION]))
        throw new NewerRelease(name);
      if (!reply.ok) throw new Error(`${name} did not come`);
      Object.assign(texts, reply.value.words);
      const script = document.createElement('script');
      script.textContent = reply.value.script;
      document.head.append(script);
      script.remove();
    }
    return tirekParts[name];
  };
  Object.assign(window, { tirekPart: part });
}
