// Properties, kept in the store, and the cache, kept in memory (U4).
import type { Store } from '../store/store';
import { Refusal } from './refusal';

// Quotas of Apps Script: bytes of one store of properties; entries of a cache.
const STORE_BYTES = 500 * 1024;
const CACHE_ITEMS = 1000;
/** Share of the oldest entries that goes when the cache is full (published observation: about a tenth, first in first out). */
const CACHE_EVICTED = 0.1;

type Texts = Record<string, string>;

/** Properties by shelf: `script`, `user:<email>`, `document:<spreadsheet id>`. */
export class Properties {
  constructor(private readonly store: Store) {}

  private shelves() {
    return this.store.collection<Texts>('apps-script.properties');
  }

  all(shelf: string): Texts {
    return this.shelves().get(shelf) ?? {};
  }

  get(shelf: string, key: string): string | null {
    const all = this.all(shelf);
    return Object.hasOwn(all, key) ? (all[key] ?? null) : null;
  }

  replace(shelf: string, values: Texts): void {
    const bytes = Object.entries(values).reduce(
      (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
      0,
    );
    if (bytes > STORE_BYTES) {
      throw new Refusal(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.store.transaction(() => this.shelves().put(shelf, values));
  }

  put(shelf: string, values: Texts): void {
    this.replace(shelf, { ...this.all(shelf), ...values });
  }

  remove(shelf: string, key: string): void {
    const { [key]: _gone, ...rest } = this.all(shelf);
    this.replace(shelf, rest);
  }
}

/** Texts with a time to live, by shelf. */
export class Cache {
  private readonly shelves = new Map<string, Map<string, { value: string; until: number }>>();

  constructor(private readonly now: () => number) {}

  private shelf(name: string) {
    const known = this.shelves.get(name) ?? new Map<string, { value: string; until: number }>();
    this.shelves.set(name, known);
    return known;
  }

  get(name: string, keys: readonly string[]): Texts {
    const shelf = this.shelf(name);
    const found: Texts = {};
    for (const key of keys) {
      const entry = shelf.get(key);
      if (entry && entry.until > this.now()) found[key] = entry.value;
      else shelf.delete(key);
    }
    return found;
  }

  put(name: string, values: Texts, seconds: number): void {
    const shelf = this.shelf(name);
    const until = this.now() + seconds * 1000;
    for (const [key, value] of Object.entries(values)) {
      if (!shelf.has(key) && shelf.size >= CACHE_ITEMS) {
        for (const oldest of [...shelf.keys()].slice(0, CACHE_ITEMS * CACHE_EVICTED)) shelf.delete(oldest);
      }
      shelf.set(key, { value, until });
    }
  }

  remove(name: string, keys: readonly string[]): void {
    for (const key of keys) this.shelf(name).delete(key);
  }
}
