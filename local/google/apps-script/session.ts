// `Session`, `Logger` and `console`: who runs the script, and what it notes.
import { call, told } from './bridge';
import { NotEmulated } from './exceptions';
import type { Fake, FakeUser } from './fake';
import { needScope, strict } from './strict';

type S = GoogleAppsScript.Base.Session;

function user(method: string, email: () => string): FakeUser {
  return strict('User', {
    getEmail: () => {
      needScope(method, 'userinfo.email');
      return email();
    },
  });
}

/** The service `Session`. */
export function session(): Fake<S, 'getActiveUser' | 'getEffectiveUser' | 'getScriptTimeZone'> {
  return strict('Session', {
    getActiveUser: () => user('Session.getActiveUser', () => told().activeUser),
    getEffectiveUser: () => user('Session.getEffectiveUser', () => told().effectiveUser),
    getScriptTimeZone: () => told().timeZone,
  });
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  try {
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
  } catch {
    return String(value);
  }
}

// `%s`, `%d`, `%i`, `%f`, `%j` take the next value; what is left over follows.
function format(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(text).join(' ');
  const line = first.replace(/%[sdifj]/g, (found) => (rest.length ? text(rest.shift()) : found));
  return [line, ...rest.map(text)].join(' ');
}

function note(level: string, values: readonly unknown[]): void {
  call('log', { level, text: format(values) });
}

/** The global `console`. */
export function consoleOf(): Record<string, (...values: unknown[]) => void> {
  const timers = new Map<string, number>();
  return {
    log: (...values) => note('log', values),
    info: (...values) => note('info', values),
    warn: (...values) => note('warn', values),
    error: (...values) => note('error', values),
    time: (label) => void timers.set(String(label), Date.now()),
    timeEnd: (label) => {
      const began = timers.get(String(label));
      if (began === undefined) throw new NotEmulated('console.timeEnd without console.time');
      timers.delete(String(label));
      note('log', [`${String(label)}: ${Date.now() - began}ms`]);
    },
  };
}

/** The global `Logger`. */
export function logger(): Fake<GoogleAppsScript.Base.Logger, 'log' | 'getLog' | 'clear'> {
  let lines: string[] = [];
  const self = strict('Logger', {
    log: (...values: unknown[]) => {
      const line = format(values);
      lines.push(line);
      call('log', { level: 'log', text: line });
      return self as never;
    },
    getLog: () => lines.map((line) => `${line}\n`).join(''),
    clear: () => {
      lines = [];
    },
  });
  return self;
}
