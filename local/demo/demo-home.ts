// A local home without a browser, in a temporary folder: the shipped bundle, the sample's staff, a clock that stands still.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEngine } from '../execution/engine';
import { createExecutor } from '../execution/executor';
import { type Home, openHome } from '../home';
import type { RunFunction } from '../sample/door';
import type { SampleClock } from '../sample/make-sample';
import { sampleStaff } from '../sample/sample-staff';
import { instantOf } from '../sample/working-days';
import { SCHOOL_ACCOUNT } from '../start/accounts';
import { loadBundle } from '../start/load-bundle';
import { sampleStage } from '../start/sample-stage';

/** The demonstration's today: a Monday with whole weeks around it, so that its papers are the same every time. */
export const DEMO_TODAY = '2026-11-02';

export interface DemoHome {
  readonly home: Home;
  readonly run: RunFunction;
  readonly clock: SampleClock;
  /** The account that owns the files. */
  readonly owner: string;
  /** Closes the home and removes its folder. */
  close(): Promise<void>;
}

/** Opens the home. `bundleDir` holds what is pushed to Google, `buildDir` the engine. */
export function openDemoHome(bundleDir: string, buildDir: string): DemoHome {
  const dir = mkdtempSync(join(tmpdir(), 'tirek-demo-'));
  const surroundings = { now: () => instantOf(DEMO_TODAY, '09:00'), random: Math.random };
  const { clock } = sampleStage(surroundings);
  const owner = SCHOOL_ACCOUNT.email;
  const people = [
    SCHOOL_ACCOUNT,
    ...sampleStaff().map(({ email, lastName, firstName }) => ({
      email,
      name: `${lastName} ${firstName}`,
    })),
  ];
  const home = openHome({ dir, surroundings, people });
  const executor = createExecutor({
    engine: loadEngine(buildDir),
    bundle: loadBundle(bundleDir),
    owner,
    store: home.store,
    services: [...home.services],
    surroundings,
    warmThreads: 1,
  });
  return {
    home,
    clock,
    owner,
    async run(functionName, args, user) {
      const occasion = { kind: user === undefined ? ('menu' as const) : ('webapp' as const) };
      const outcome = await executor.run(functionName, args, user ?? owner, occasion);
      if ('error' in outcome) return { error: outcome.error };
      if ('page' in outcome) return { error: `${functionName} returns a page` };
      // The door never throws; a fault of the program stands in the script's log.
      const fault = outcome.logs.find(({ level }) => level === 'error');
      return fault ? { error: fault.text } : { value: outcome.value };
    },
    async close() {
      await executor.close();
      home.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
