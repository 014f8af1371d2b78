// Script that lies in the page as text until it is wanted: reading it is most of what opening a page costs.

/** Whether the page carries such a part. */
export const isUnread = (name: string): boolean => place(name) !== null;

const place = (name: string): HTMLElement | null => document.getElementById(`part-${name}`);

/** Runs a part that lies in the page. */
export const readUnread = (name: string): void => readScript(place(name)?.textContent ?? '');

/** Runs a script, as if it had come with the page. */
export function readScript(text: string): void {
  const script = document.createElement('script');
  script.textContent = text;
  document.head.append(script);
  script.remove();
}
