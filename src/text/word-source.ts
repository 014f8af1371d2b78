// Where the shipped bundle finds its words: the build puts `shippedWords` in the place of every catalogue and `shippedLabels` in the place of the labels of tables (build-words.mjs).
import type { Bilingual } from './bilingual';

/** Reads the words that ship beside the code: by the name of a catalogue its JSON. */
export type WordReader = () => Readonly<Record<string, string>>;

let reader: WordReader = () => {
  throw new Error('words are asked for before they are at hand: a module may not read them while it loads');
};
let shipped: ReturnType<WordReader> | undefined;
const parsed = new Map<string, unknown>();

/** Says how the words are read; nothing is read before the first word is asked for, and then once. */
export function readWordsWith(read: WordReader): void {
  reader = read;
  shipped = undefined;
  parsed.clear();
}

/** A catalogue that looks like its source and is parsed when a word of it is first asked for. */
export const shippedWords = <T extends object>(name: string): T => standIn(() => catalogue<T>(name));

/** The labels of one file of tables, each by its place there; parsed when a word of one is first asked for. */
export const shippedLabels = (name: string) => (at: number) =>
  standIn(() => {
    const label = catalogue<readonly Bilingual[]>(name)[at];
    if (!label) throw new Error(`«${name}» has no label ${at}`);
    return label;
  });

interface StandsIn {
  find(): object;
}

const HANDLER: ProxyHandler<StandsIn> = {
  get: ({ find }, key) => Reflect.get(find(), key),
  has: ({ find }, key) => Reflect.has(find(), key),
  ownKeys: ({ find }) => Reflect.ownKeys(find()),
  getOwnPropertyDescriptor: ({ find }, key) => Reflect.getOwnPropertyDescriptor(find(), key),
};

const standIn = <T extends object>(find: () => T): T => new Proxy<StandsIn>({ find }, HANDLER) as object as T;

function catalogue<T>(name: string): T {
  const known = parsed.get(name);
  if (known !== undefined) return known as T;
  shipped ??= reader();
  const json = shipped[name];
  if (json === undefined) throw new Error(`no words are called «${name}»`);
  const words = JSON.parse(json) as T;
  parsed.set(name, words);
  return words;
}
