// What was typed and not yet sent, kept in this browser for one day; best effort, since storage may be closed.
import type { Versions } from '../../src/casework/views';

export interface SavedDraft<V> {
  /** Milliseconds since 1970. */
  at: number;
  values: V;
  /** Words for chosen ids, so that a restored form shows names. */
  names: Record<string, string>;
  /** The act it may already have been sent as: sent again under the same id it is done once. */
  id: string;
  /** The versions it was typed over. */
  seen?: Versions;
  /** What was sent under this id and not answered. */
  sent?: V[];
}

const PREFIX = 'tirek.draft.';
/** A working day and the evening after it: texts about children do not lie in a browser for longer. */
const LIFE_MS = 24 * 60 * 60 * 1000;

/** Key of a draft: the person, the form and what it is about. */
export const draftKey = (email: string, form: string, subject: string): string =>
  `${PREFIX}${email}.${form}.${subject}`;

/** The draft under a key, unless it is older than a day or cannot be read. */
export function loadDraft<V>(key: string): SavedDraft<V> | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as SavedDraft<V> | null;
    return draft && Date.now() - draft.at < LIFE_MS ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** What a person has typed into a form and not sent, the latest first: what each is about, and its names. */
export function draftsOf(
  email: string,
  form: string,
): { subject: string; at: number; names: Record<string, string> }[] {
  const start = draftKey(email, form, '');
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .flatMap((key) => {
        const draft = loadDraft(key);
        return draft ? [{ subject: key.slice(start.length), at: draft.at, names: draft.names }] : [];
      })
      .sort((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}

/** Keeps a draft; answers whether the browser allowed it. */
export function saveDraft<V>(key: string, draft: Omit<SavedDraft<V>, 'at'>): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), ...draft }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a draft. */
export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // storage is closed: there is nothing to forget
  }
}

/** Forgets every draft that is old, whoever wrote it: staff share laptops. Another person's stays for them until then, and is shown to nobody else. */
export function dropOldDrafts(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(PREFIX) && !loadDraft(key)) localStorage.removeItem(key);
  } catch {
    // storage is closed
  }
}

/** A small choice of this person that outlives the page (language, hidden names). */
export const preference = {
  read(name: string): string | undefined {
    try {
      return localStorage.getItem(`tirek.${name}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  keep(name: string, value: string): void {
    try {
      localStorage.setItem(`tirek.${name}`, value);
    } catch {
      // storage is closed: the choice lasts as long as the page
    }
  },
};

/** Words of a paper on their way into a form: where they go, and since when they wait. */
interface Offered {
  at: number;
  path: string;
  value: string;
}

const offered = new Map<string, Offered>();
const offeredKey = (key: string): string => `${PREFIX}words.${key}`;

/** Puts words into a field of the form under this key when it opens next; on another page it finds them in the browser. */
export function offerWords(key: string, path: string, value: string, elsewhere: boolean): void {
  const words = { at: Date.now(), path, value };
  offered.set(key, words);
  if (!elsewhere) return;
  try {
    localStorage.setItem(offeredKey(key), JSON.stringify(words));
  } catch {
    // storage is closed: the form opens with what is on record
  }
}

/** The words that wait for this form, once. */
export function takeWords(key: string): Offered | undefined {
  const here = offered.get(key);
  offered.delete(key);
  try {
    const kept = JSON.parse(localStorage.getItem(offeredKey(key)) ?? 'null') as Offered | null;
    localStorage.removeItem(offeredKey(key));
    return here ?? (kept && Date.now() - kept.at < LIFE_MS ? kept : undefined);
  } catch {
    return here;
  }
}
