// Reads the data the server wrote into the page, so that the first screen needs no request.
import type { Act, BootData } from '../../src/casework/views';
import type { Language } from '../../src/text/bilingual';
import { preference } from './drafts';
import { shellLanguage } from './page-context';

/** The boot data; throws when the page was not written by the server. */
export const readBoot = (): BootData => written('boot');

/** The page's words in the language of the boot data; those of its parts are added as they come. */
export const readWords = (): Record<string, string> => written('words');

/** What the page opens with. */
export function firstAct({ ready, person, act }: BootData): Act {
  if (!ready) return { screen: 'set-up' };
  return person ? act : { screen: 'no-role' };
}

/** The language of the shell around the page, else what this person chose on this computer, else that of the boot data. */
export function chosenLanguage(boot: BootData): Language {
  const own = shellLanguage() ?? preference.read(`language.${boot.email}`);
  return own === 'kk' || own === 'ru' ? own : boot.language;
}

/** Whether this computer shows numbers instead of names. */
export const namesHidden = (): boolean => preference.read('names-hidden') === 'yes';

function written<T>(id: string): T {
  const data: unknown = JSON.parse(document.getElementById(id)?.textContent ?? '');
  if (typeof data !== 'object' || data === null) throw new Error(`the page has no ${id}`);
  return data as T;
}
