// `PropertiesService` and `CacheService`: small texts kept by script, person or document (U4).
import { call, told } from './bridge';
import { Exception, matchSignature, NotEmulated, signatureError } from './exceptions';
import type { Fake, FakeCache, FakeProperties } from './fake';
import { strict } from './strict';
import { utf8Length } from './utf8-length';

const PROPERTY_BYTES = 9 * 1024;
const CACHE_KEY_CHARS = 250;
const CACHE_BYTES = 100 * 1024;
const CACHE_SECONDS = 600;
const CACHE_MOST_SECONDS = 21_600;

function texts(values: unknown, method: string): Record<string, string> {
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw signatureError([values], method);
  for (const [key, value] of Object.entries(values)) {
    // Google would turn it into text in its own way, which nothing documents.
    if (typeof value !== 'string')
      throw new NotEmulated(`${method} with a value for "${key}" that is not a string`);
  }
  return values as Record<string, string>;
}

function needShort(key: string, value: string): void {
  if (utf8Length(key) > PROPERTY_BYTES) throw new Exception('Argument too large: key');
  if (utf8Length(value) > PROPERTY_BYTES) throw new Exception('Argument too large: value');
}

function properties(shelf: string): FakeProperties {
  const at = 'PropertiesService.Properties';
  const self: FakeProperties = strict('Properties', {
    deleteAllProperties: () => {
      call('properties.replace', { shelf, values: {} });
      return self;
    },
    deleteProperty: (...args: unknown[]) => {
      matchSignature(args, `${at}.deleteProperty`, ['string']);
      call('properties.remove', { shelf, key: args[0] });
      return self;
    },
    getKeys: () => Object.keys(call<Record<string, string>>('properties.all', { shelf })),
    getProperties: () => call<Record<string, string>>('properties.all', { shelf }),
    getProperty: (...args: unknown[]) => {
      matchSignature(args, `${at}.getProperty`, ['string']);
      return call<string | null>('properties.get', { shelf, key: args[0] });
    },
    setProperties: (...args: unknown[]) => {
      matchSignature(args, `${at}.setProperties`, ['object'], ['object', 'boolean']);
      const values = texts(args[0], `${at}.setProperties`);
      for (const [key, value] of Object.entries(values)) needShort(key, value);
      call(args[1] === true ? 'properties.replace' : 'properties.put', { shelf, values });
      return self;
    },
    setProperty: (...args: unknown[]) => {
      matchSignature(args, `${at}.setProperty`, ['string', 'string']);
      const [key, value] = args as [string, string];
      needShort(key, value);
      call('properties.put', { shelf, values: { [key]: value } });
      return self;
    },
  });
  return self;
}

function documentShelf(): string | null {
  const { kind, activeSpreadsheetId } = told().occasion;
  return kind === 'webapp' || !activeSpreadsheetId ? null : `document:${activeSpreadsheetId}`;
}

type P = GoogleAppsScript.Properties.PropertiesService;

/** The service `PropertiesService`; user properties belong to the effective user (the owner, in a web app). */
export function propertiesService(): Fake<P, keyof P> {
  return strict('PropertiesService', {
    getScriptProperties: () => properties('script'),
    getUserProperties: () => properties(`user:${told().effectiveUser}`),
    getDocumentProperties: () => {
      const shelf = documentShelf();
      // Google's typings leave the null out that its reference documents.
      return shelf ? properties(shelf) : (null as never);
    },
  });
}

function needCacheKey(args: readonly unknown[], key: unknown, method: string): string {
  if (typeof key !== 'string') throw signatureError(args, method);
  if (key.length > CACHE_KEY_CHARS) throw new Exception('Argument too large: key');
  return key;
}

function needSeconds(args: readonly unknown[], seconds: unknown, method: string): number {
  if (seconds === undefined) return CACHE_SECONDS;
  if (typeof seconds !== 'number') throw signatureError(args, method);
  if (seconds < 1 || seconds > CACHE_MOST_SECONDS) throw new NotEmulated(`${method} for ${seconds} seconds`);
  return seconds;
}

function cache(shelf: string): FakeCache {
  const at = 'CacheService.Cache';
  const put = (
    args: readonly unknown[],
    values: Record<string, string>,
    seconds: unknown,
    method: string,
  ) => {
    for (const [key, value] of Object.entries(values)) {
      needCacheKey(args, key, method);
      if (utf8Length(value) > CACHE_BYTES) throw new Exception('Argument too large: value');
    }
    call('cache.put', { shelf, values, seconds: needSeconds(args, seconds, method) });
    // U4: put and remove answer null.
    return null as never;
  };
  return strict('Cache', {
    get: (...args: unknown[]) => {
      const key = needCacheKey(args, args[0], `${at}.get`);
      return call<Record<string, string>>('cache.get', { shelf, keys: [key] })[key] ?? null;
    },
    getAll: (...args: unknown[]) => {
      matchSignature(args, `${at}.getAll`, ['array']);
      for (const key of args[0] as unknown[]) needCacheKey(args, key, `${at}.getAll`);
      return call<Record<string, string>>('cache.get', { shelf, keys: args[0] });
    },
    put: (...args: unknown[]) => {
      matchSignature(args, `${at}.put`, ['string', 'string'], ['string', 'string', 'number']);
      return put(args, { [args[0] as string]: args[1] as string }, args[2], `${at}.put`);
    },
    putAll: (...args: unknown[]) => {
      matchSignature(args, `${at}.putAll`, ['object'], ['object', 'number']);
      return put(args, texts(args[0], `${at}.putAll`), args[1], `${at}.putAll`);
    },
    remove: (...args: unknown[]) => {
      call('cache.remove', { shelf, keys: [needCacheKey(args, args[0], `${at}.remove`)] });
      return null as never;
    },
    removeAll: (...args: unknown[]) => {
      matchSignature(args, `${at}.removeAll`, ['array']);
      for (const key of args[0] as unknown[]) needCacheKey(args, key, `${at}.removeAll`);
      call('cache.remove', { shelf, keys: args[0] });
      return null as never;
    },
  } satisfies FakeCache);
}

type C = GoogleAppsScript.Cache.CacheService;

/** The service `CacheService`. */
export function cacheService(): Fake<C, keyof C> {
  return strict('CacheService', {
    getScriptCache: () => cache('script'),
    getUserCache: () => cache(`user:${told().effectiveUser}`),
    getDocumentCache: () => {
      const shelf = documentShelf();
      return shelf ? cache(shelf) : null;
    },
  });
}
