// Who owns the data folder: a small file that names the process, read by the one that comes second.
// SQLite's own exclusive lock is what makes ownership certain (the kernel drops it on kill -9); this file says who holds it.
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const OWNER_FILE = 'owner.json';

export interface Owner {
  pid: number;
  host: string;
  /** ISO 8601. */
  since: string;
  /** Tells this process from a later one that was given the same number; null where the system cannot say. */
  mark: string | null;
}

/** What the lock file says about the folder: nobody, a process that is gone, one that lives, or one we cannot judge. */
export type Ownership = { state: 'free' } | { state: 'stale' | 'alive' | 'unknown'; owner: Owner };

/** Reads the lock file in `dir` and asks the system whether its process still lives. */
export function ownership(dir: string): Ownership {
  const owner = readOwner(dir);
  if (!owner) return { state: 'free' };
  if (owner.host !== hostname()) return { state: 'unknown', owner };
  if (!isRunning(owner.pid)) return { state: 'stale', owner };
  const mark = processMark(owner.pid);
  if (mark === null || owner.mark === null) return { state: 'unknown', owner };
  return { state: mark === owner.mark ? 'alive' : 'stale', owner };
}

/** Writes this process into the lock file, whole or not at all. */
export function claim(dir: string): Owner {
  const owner: Owner = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    mark: processMark(process.pid),
  };
  const draft = join(dir, `${OWNER_FILE}.${process.pid}`);
  writeFileSync(draft, `${JSON.stringify(owner)}\n`);
  renameSync(draft, join(dir, OWNER_FILE));
  return owner;
}

/** Removes the lock file if it is still ours. */
export function release(dir: string, owner: Owner): void {
  const now = readOwner(dir);
  if (now?.pid === owner.pid && now.since === owner.since) rmSync(join(dir, OWNER_FILE), { force: true });
}

function readOwner(dir: string): Owner | undefined {
  let text: string;
  try {
    text = readFileSync(join(dir, OWNER_FILE), 'utf8');
  } catch {
    return undefined;
  }
  try {
    const { pid, host, since, mark } = JSON.parse(text) as Owner;
    return Number.isInteger(pid) && typeof host === 'string' && typeof since === 'string'
      ? { pid, host, since, mark: typeof mark === 'string' ? mark : null }
      : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When the process began, by the kernel's own count; a reused process number has another one. */
export function processMark(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // proc(5): field 22 is the start in clock ticks since boot; the name in brackets may hold spaces.
      const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
      return ticks ? `${boot}/${ticks}` : null;
    }
    if (process.platform === 'darwin') {
      const started = execFileSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        env: { LC_ALL: 'C' },
      }).trim();
      return started || null;
    }
    return null;
  } catch {
    return null;
  }
}
