// Reads the data the server wrote into the page, so that the first screen needs no request.
import type { BootData } from '../../src/casework/views';

/** The boot data; throws when the page was not written by the server. */
export function readBoot(): BootData {
  const text = document.getElementById('boot')?.textContent ?? '';
  const data: unknown = JSON.parse(text);
  if (typeof data !== 'object' || data === null) throw new Error('the page has no boot data');
  return data as BootData;
}
