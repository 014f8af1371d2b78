// A home for the benchmark in a temporary folder: the shipped bundle on the embedded services, a clock that stands still, chance that repeats.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEngine } from '../execution/engine';
import type { Bundle } from '../execution/executor';
import { createExecutor } from '../execution/executor';
import { openHome } from '../home';
import type { CostModel } from './cost-model';
import { filledRows, fillRegister } from './fill-register';
import { type Callable, createMeter, type Measured, measureActions } from './measure-actions';
import { measurePapers, type PaperMeasure } from './measure-papers';
import { OWNER, PEOPLE, SET_UP } from './small-school';

/** A school of the given size that can be called and measured. */
export interface BenchHome extends Callable {
  measure(): Promise<Measured[]>;
  /** Makes a paper so many times, in a home where nothing was measured. */
  papers(count: number, unitMs: number): Promise<PaperMeasure>;
  /** The page as a person's browser is given it. */
  page(user: string): Promise<string>;
  close(): Promise<void>;
}

const ALMATY_HOURS = 5;

/** Sets a school up and fills its register. */
export async function openBenchHome(
  bundle: Bundle,
  buildDir: string,
  model: CostModel,
  rows: number,
): Promise<BenchHome> {
  const dir = mkdtempSync(join(tmpdir(), 'tirek-bench-'));
  let now = Date.UTC(2026, 10, 2, 4);
  let chance = 1;
  const random = (): number => {
    chance = (chance * 48_271) % 2_147_483_647;
    return chance / 2_147_483_647;
  };
  const surroundings = { now: () => now, random };
  const people = [OWNER, ...Object.values(PEOPLE)].map((email) => ({ email, name: email }));
  const home = openHome({ dir, surroundings, people });
  const meter = createMeter(model);
  const executor = createExecutor({
    engine: loadEngine(buildDir),
    bundle,
    owner: OWNER,
    store: home.store,
    services: [...home.services],
    surroundings,
    warmThreads: 1,
    memoryMb: 2048,
    onCall: meter.onCall,
  });
  const run = async (name: string, args: unknown[], user: string): Promise<unknown> => {
    const kind = user === OWNER ? 'menu' : 'webapp';
    const outcome = await executor.run(name, args, user, { kind });
    if ('error' in outcome) throw new Error(`${name}: ${outcome.error}`);
    return 'value' in outcome ? outcome.value : outcome.page;
  };
  const made = JSON.parse(String(await run('setUp', [JSON.stringify(SET_UP)], OWNER))) as {
    registerId: string;
  };
  fillRegister(home, made.registerId, OWNER, rows);
  const bench: BenchHome = {
    registerId: made.registerId,
    setClock(date, time) {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      now = Date.parse(`${date}T00:00:00Z`) + ((hours - ALMATY_HOURS) * 60 + minutes) * 60_000;
    },
    misfortune: (next) => executor.simulate(next),
    knock: async (json, user) => String(await run('call', [json], user)),
    async remind() {
      const triggerUid = executor.triggers.of(OWNER).find(({ handler }) => handler === 'remindAll')?.id;
      await run('remindAll', [{ triggerUid }], OWNER);
    },
    measure: () => measureActions(bench, meter, rows, filledRows(rows)),
    papers: (count, unitMs) => measurePapers(bench, meter, filledRows(rows), count, unitMs),
    page: async (user) => ((await run('doGet', [], user)) as { content: string }).content,
    async close() {
      await executor.close();
      home.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return bench;
}
