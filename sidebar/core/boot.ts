// Reads the data the server wrote into the page, so that the first screen needs no request.
import type { BootData } from '../../src/casework/views';

/** The boot data; throws when the page was not written by the server. */
export const readBoot = (): BootData => written('boot');

/** The page's words in the language of the boot data; those of its parts are added as they come. */
export const readWords = (): Record<string, string> => written('words');

function written<T>(id: string): T {
  const data: unknown = JSON.parse(document.getElementById(id)?.textContent ?? '');
  if (typeof data !== 'object' || data === null) throw new Error(`the page has no ${id}`);
  return data as T;
}
