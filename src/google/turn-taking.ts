// The script's lock: keeps people from colliding often; correctness does not rest on it.

/** So long an action waits for its turn, in milliseconds. */
const PATIENCE = 20_000;

/** Runs work while no other execution of the script does; goes on without the lock when it is not to be had. */
export function inTurn<T>(work: () => T): T {
  const lock = LockService.getScriptLock();
  const mine = lock.tryLock(PATIENCE);
  try {
    return work();
  } finally {
    if (mine) lock.releaseLock();
  }
}
