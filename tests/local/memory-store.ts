// A Store that lives in memory, with real transactions: what a throw undoes, it undoes here too.
import type { Blobs, Collection, Store, Surroundings } from '../../local/store/store';

type Undo = () => void;

const cloned = <T>(value: T): T => (value === undefined ? value : structuredClone(value));

/** A store in memory whose content can be put back as it was. */
export type MemoryStore = Store & {
  /** Remembers the content; the answer puts it back, as often as wanted. */
  snapshot(): () => void;
};

/** An empty in-memory store. Outside {@link Store.transaction} each write is a transaction of its own. */
export function createMemoryStore(): MemoryStore {
  const maps = new Map<string, Map<string, unknown>>();
  const forgetters: (() => void)[] = [];
  let undo: Undo[] | undefined;
  let closed = false;

  const open = () => {
    if (closed) throw new Error('the store is closed');
  };
  const mapOf = (name: string): Map<string, unknown> => {
    const map = maps.get(name) ?? new Map<string, unknown>();
    maps.set(name, map);
    return map;
  };
  const write = (map: Map<string, unknown>, key: string, value: unknown, remove: boolean) => {
    open();
    const had = map.has(key);
    const before = map.get(key);
    undo?.push(() => {
      if (had) map.set(key, before);
      else map.delete(key);
    });
    if (remove) map.delete(key);
    else map.set(key, value);
  };
  const sortedKeys = (map: Map<string, unknown>, prefix: string) =>
    [...map.keys()].filter((key) => key.startsWith(prefix)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

  return {
    collection<T>(name: string): Collection<T> {
      const map = mapOf(`json:${name}`);
      return {
        get: (key) => {
          open();
          return cloned(map.get(key) as T | undefined);
        },
        put: (key, value) => write(map, key, JSON.parse(JSON.stringify(value)), false),
        remove: (key) => write(map, key, undefined, true),
        keys: (prefix = '') => {
          open();
          return sortedKeys(map, prefix);
        },
        entries: (prefix = '') => {
          open();
          return sortedKeys(map, prefix).map((key) => [key, cloned(map.get(key) as T)]);
        },
      };
    },
    blobs(name: string): Blobs {
      const map = mapOf(`bytes:${name}`);
      return {
        get: (key) => {
          open();
          const bytes = map.get(key) as Uint8Array | undefined;
          return bytes && Uint8Array.from(bytes);
        },
        put: (key, bytes) => write(map, key, Uint8Array.from(bytes), false),
        remove: (key) => write(map, key, undefined, true),
      };
    },
    transaction<R>(work: () => R): R {
      open();
      if (undo) return work();
      undo = [];
      try {
        const result = work();
        undo = undefined;
        return result;
      } catch (error) {
        const steps = undo ?? [];
        undo = undefined;
        for (const step of steps.reverse()) step();
        for (const forget of forgetters) forget();
        throw error;
      }
    },
    onRollback: (forget) => void forgetters.push(forget),
    // Values are replaced, never changed, so that copies of the maps are enough.
    snapshot() {
      const kept = [...maps].map(([name, map]) => [name, new Map(map)] as const);
      return () => {
        for (const map of maps.values()) map.clear();
        for (const [name, map] of kept) for (const [key, value] of map) mapOf(name).set(key, value);
        for (const forget of forgetters) forget();
      };
    },
    close: () => {
      closed = true;
    },
  };
}

/** Time and chance that are the same on every run: the clock starts at 2026-03-19T09:00:00Z and moves one millisecond per reading. */
export function steadySurroundings(startMs = Date.UTC(2026, 2, 19, 9)): Surroundings {
  let clock = startMs;
  let seed = 0x2545f491;
  return {
    now: () => clock++,
    random: () => {
      // mulberry32
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    },
  };
}
