// `LockService`: locks that really keep other executions out (U5).
import { call, told } from './bridge';
import { Exception, matchSignature } from './exceptions';
import type { Fake, FakeLock } from './fake';
import { strict } from './strict';

type S = GoogleAppsScript.Lock.LockService;

function lock(name: string): FakeLock {
  let held = false;
  const acquire = (ms: number): boolean => {
    held = held || call<boolean>('lock.acquire', { name, ms });
    return held;
  };
  return strict('Lock', {
    hasLock: () => held,
    releaseLock: () => {
      if (held) call('lock.release', { name });
      held = false;
    },
    tryLock: (...args: unknown[]) => {
      matchSignature(args, 'LockService.Lock.tryLock', ['number']);
      return (args[0] as number) >= 0 && acquire(args[0] as number);
    },
    waitLock: (...args: unknown[]) => {
      matchSignature(args, 'LockService.Lock.waitLock', ['number']);
      if ((args[0] as number) < 0 || !acquire(args[0] as number)) {
        throw new Exception('Lock timeout: another process was holding the lock for too long.');
      }
    },
  } satisfies FakeLock);
}

/** The service `LockService`; the document lock is null where no document is open: web app, standalone script. */
export function lockService(): Fake<S, 'getScriptLock' | 'getUserLock' | 'getDocumentLock'> {
  const locks = new Map<string, FakeLock>();
  const one = (name: string): FakeLock => {
    const made = locks.get(name) ?? lock(name);
    locks.set(name, made);
    return made;
  };
  return strict('LockService', {
    getScriptLock: () => one('script'),
    getUserLock: () => one(`user:${told().effectiveUser}`),
    getDocumentLock: () => {
      const { kind, activeSpreadsheetId } = told().occasion;
      // Google's typings leave the null out that its reference documents.
      if (kind === 'webapp' || !activeSpreadsheetId) return null as never;
      return one(`document:${activeSpreadsheetId}`);
    },
  });
}
