// What was typed and not yet sent, kept in this browser for seven days; best effort, since storage may be closed.

export interface SavedDraft<V> {
  /** Milliseconds since 1970. */
  at: number;
  values: V;
  /** Words for chosen ids, so that a restored form shows names. */
  names: Record<string, string>;
}

const PREFIX = 'tirek.draft.';
const LIFE_MS = 7 * 24 * 60 * 60 * 1000;

/** Key of a draft: the person, the form and what it is about. */
export const draftKey = (email: string, form: string, subject: string): string =>
  `${PREFIX}${email}.${form}.${subject}`;

/** The draft under a key, unless it is older than seven days or cannot be read. */
export function loadDraft<V>(key: string): SavedDraft<V> | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as SavedDraft<V> | null;
    return draft && Date.now() - draft.at < LIFE_MS ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft; answers whether the browser allowed it. */
export function saveDraft<V>(key: string, values: V, names: Record<string, string>): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), values, names }));
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

/** Forgets every draft older than seven days, of whomever. */
export function dropOldDrafts(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(PREFIX) && loadDraft(key) === undefined) localStorage.removeItem(key);
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
