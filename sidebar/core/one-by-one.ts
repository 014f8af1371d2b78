// Work in many steps, each a call of its own: one after another, with a pause when Google has too much to do, until it is done or stopped. What is done stays done.
import { useRef, useState } from 'preact/hooks';
import { isWaiting, type Refusal, type Reply } from './door';

/** Seconds of each further wait for the same step: together more than the minute by which Google counts. */
const WAITS = [5, 10, 20, 30, 30];

export interface OneByOne {
  /** The step that runs, from 1; undefined while nothing runs. */
  at: number | undefined;
  /** How many steps there are this time. */
  of: number;
  /** Seconds until the step is tried again; 0 while it runs. */
  waits: number;
  /** Why it ended before the last step. */
  refusal: Refusal | undefined;
  /** Runs them; answers whether all were done. A second call while they run does nothing. */
  run<T>(steps: readonly T[], step: (one: T) => Promise<Reply<unknown>>): Promise<boolean>;
  stop(): void;
}

export function useOneByOne(): OneByOne {
  const [now, setNow] = useState<{ at: number; of: number; waits: number }>();
  const [refusal, setRefusal] = useState<Refusal>();
  const running = useRef(false);
  const stopped = useRef(false);
  const wake = useRef<() => void>();
  const pause = (seconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      wake.current = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const oneStep = async (
    step: () => Promise<Reply<unknown>>,
    at: number,
    of: number,
  ): Promise<Reply<unknown>> => {
    for (let attempt = 0; ; attempt++) {
      setNow({ at, of, waits: 0 });
      const reply = await step();
      const seconds = WAITS[attempt];
      // The day's quota is not waited for.
      if (
        reply.ok ||
        !isWaiting(reply.kind) ||
        reply.kind === 'spent' ||
        seconds === undefined ||
        stopped.current
      )
        return reply;
      setNow({ at, of, waits: seconds });
      await pause(seconds);
      if (stopped.current) return reply;
    }
  };
  return {
    at: now?.at,
    of: now?.of ?? 0,
    waits: now?.waits ?? 0,
    refusal,
    async run(steps, step) {
      if (running.current) return false;
      running.current = true;
      stopped.current = false;
      setRefusal(undefined);
      let done = 0;
      for (const [index, one] of steps.entries()) {
        if (stopped.current) break;
        const reply = await oneStep(() => step(one), index + 1, steps.length);
        if (!reply.ok) {
          if (!stopped.current) setRefusal(reply);
          break;
        }
        done++;
      }
      setNow(undefined);
      running.current = false;
      return done === steps.length;
    },
    stop() {
      stopped.current = true;
      wake.current?.();
    },
  };
}
