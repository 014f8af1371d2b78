// Where the shipped bundle finds its words: the build puts `shippedWords` in the place of every catalogue (build-words.mjs).

/** Reads the words that ship beside the code: by the name of a catalogue its JSON. */
export type WordReader = () => Readonly<Record<string, string>>;

let reader: WordReader = () => {
  throw new Error('words are asked for before they are at hand: a module may not read them while it loads');
};
let shipped: ReturnType<WordReader> | undefined;

/** Says how the words are read; nothing is read before the first word is asked for, and then once. */
export function readWordsWith(read: WordReader): void {
  reader = read;
  shipped = undefined;
}

/** A catalogue that looks like its source and is parsed when a word of it is first asked for. */
export function shippedWords<T extends object>(name: string): T {
  let words: T | undefined;
  const catalogue = (): T => {
    words ??= parsed<T>(name);
    return words;
  };
  return new Proxy<T>({} as T, {
    get: (_empty, key) => Reflect.get(catalogue(), key),
    has: (_empty, key) => Reflect.has(catalogue(), key),
    ownKeys: () => Reflect.ownKeys(catalogue()),
    getOwnPropertyDescriptor: (_empty, key) => Reflect.getOwnPropertyDescriptor(catalogue(), key),
  });
}

function parsed<T>(name: string): T {
  shipped ??= reader();
  const json = shipped[name];
  if (json === undefined) throw new Error(`no words are called «${name}»`);
  return JSON.parse(json) as T;
}
