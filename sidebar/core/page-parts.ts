// Parts of the page's script: screens that few days need come from the server when the first of them is opened.
import { askPart } from './door';

declare const tirekParts: Record<string, unknown>;

/** What a part offers; it is fetched once. The build writes this call in the place of `import()`. */
async function part(name: string): Promise<unknown> {
  if (!(name in tirekParts)) {
    const reply = await askPart(name);
    if (!reply.ok) throw new Error(`${name} did not come`);
    const script = document.createElement('script');
    script.textContent = reply.value;
    document.head.append(script);
    script.remove();
  }
  return tirekParts[name];
}

/** Puts the call where the page's script looks for it. */
export const offerParts = (): void => void Object.assign(window, { tirekPart: part });
