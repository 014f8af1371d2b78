// Refusals that look-alikes share: members nobody plays, scopes the manifest lacks, places without a page.
import { told } from './bridge';
import { Exception, NotEmulated } from './exceptions';

const AUTH = 'https://www.googleapis.com/auth/';

// What JavaScript itself asks of any object.
const ASKED_BY_THE_LANGUAGE = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'toString',
  'hasOwnProperty',
]);

/** Wraps a look-alike: a member it does not play is refused by name instead of being `undefined`. */
export function strict<T extends object>(name: string, members: T, text = name.replace(/^.*\./, '')): T {
  const own = Object.assign(Object.create(null), members, { toString: () => text });
  return new Proxy(own, {
    get(target, key) {
      if (typeof key === 'symbol') return key === Symbol.toPrimitive ? () => text : Reflect.get(target, key);
      if (key in target) return Reflect.get(target, key);
      if (ASKED_BY_THE_LANGUAGE.has(key)) return undefined;
      throw new NotEmulated(`${name}.${key}`);
    },
    set(_target, key) {
      throw new NotEmulated(`setting ${name}.${String(key)}`);
    },
  }) as T;
}

/** A whole service nobody plays. */
export function absent(name: string): object {
  return strict(name, {});
}

/** Refuses a call whose scopes are all missing from the manifest; `scopes` are short names, any one is enough. */
export function needScope(method: string, ...scopes: string[]): void {
  const { scopes: granted, occasion } = told();
  const full = scopes.map((scope) => AUTH + scope);
  const required = full.length === 1 ? full[0] : `(${full.join(' || ')})`;
  if (!full.some((scope) => granted.includes(scope))) {
    throw new Exception(
      `Specified permissions are not sufficient to call ${method}. Required permissions: ${required}`,
    );
  }
  // A simple trigger runs without authorization (AuthMode.LIMITED).
  if (
    occasion.kind === 'open' &&
    !scopes.includes('spreadsheets.currentonly') &&
    !scopes.includes('script.container.ui')
  ) {
    throw new Exception(`You do not have permission to call ${method}. Required permissions: ${required}`);
  }
}
