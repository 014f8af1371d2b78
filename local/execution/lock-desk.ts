// Locks between executions: one holder per name, the others wait in line (U5).

interface Waiting {
  execution: number;
  grant(got: boolean): void;
  timer: NodeJS.Timeout;
}

/** Who holds which lock. Real time is used: a lock waits for other threads, not for the simulated clock. */
export class LockDesk {
  private readonly holders = new Map<string, number>();
  private readonly lines = new Map<string, Waiting[]>();

  /** Resolves true when the execution holds the lock, false after `ms` milliseconds; re-entrant. */
  acquire(name: string, execution: number, ms: number): Promise<boolean> {
    const holder = this.holders.get(name);
    if (holder === undefined || holder === execution) {
      this.holders.set(name, execution);
      return Promise.resolve(true);
    }
    if (ms <= 0) return Promise.resolve(false);
    return new Promise((resolve) => {
      const line = this.lines.get(name) ?? [];
      this.lines.set(name, line);
      const waiting: Waiting = {
        execution,
        grant: resolve,
        timer: setTimeout(() => {
          line.splice(line.indexOf(waiting), 1);
          resolve(false);
        }, ms),
      };
      line.push(waiting);
    });
  }

  release(name: string, execution: number): void {
    if (this.holders.get(name) !== execution) return;
    const next = this.lines.get(name)?.shift();
    if (!next) {
      this.holders.delete(name);
      return;
    }
    clearTimeout(next.timer);
    this.holders.set(name, next.execution);
    next.grant(true);
  }

  /** A finished execution holds nothing and waits for nothing. */
  end(execution: number): void {
    for (const line of this.lines.values()) {
      for (const waiting of line.filter((one) => one.execution === execution)) {
        clearTimeout(waiting.timer);
        line.splice(line.indexOf(waiting), 1);
      }
    }
    for (const [name, holder] of [...this.holders]) if (holder === execution) this.release(name, execution);
  }
}
