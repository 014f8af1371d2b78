// Gives every command, asks every query and makes a paper once, and counts what each cost.
import { createCallCounter, type FinishedCall } from '../execution/call-count';
import { type CostModel, callMs, cellsMs } from './cost-model';
import { type PathAct, pathActs, pathIds } from './path-acts';
import { PEOPLE } from './small-school';

/** What one action cost. */
export interface Measured {
  name: string;
  kind: 'command' | 'query' | 'document';
  rows: number;
  calls: { sheets: number; docs: number; drive: number };
  cellsRead: number;
  cellsWritten: number;
  requestBytes: number;
  /** Modelled milliseconds on Google's side, the way from the page and back left out. */
  modelMs: number;
}

/** A school that can be called. */
export interface Callable {
  setClock(date: string, time: string): void;
  /** The door: a call as JSON, its answer as JSON. */
  knock(json: string, user: string): Promise<string> | string;
}

/** Counts calls between `reset` and `taken`; give `onCall` to the engine. */
export function createMeter(model: CostModel) {
  const counter = createCallCounter();
  let fixedMs = 0;
  return {
    onCall(call: FinishedCall): void {
      counter.onCall(call);
      fixedMs += callMs(model, call);
    },
    reset(): void {
      counter.reset();
      fixedMs = 0;
    },
    taken(): Omit<Measured, 'name' | 'kind' | 'rows'> {
      const { byService, cellsRead, cellsWritten, requestBytes } = counter.totals();
      const { sheets = 0, docs = 0, drive = 0 } = byService;
      const modelMs = Math.round(fixedMs + cellsMs(model, cellsRead, cellsWritten));
      return { calls: { sheets, docs, drive }, cellsRead, cellsWritten, requestBytes, modelMs };
    },
  };
}

/** Queries with what they are asked on the path's records. */
function queries(ids: ReturnType<typeof pathIds>): { query: string; input: object; user?: string }[] {
  return [
    { query: 'today', input: {} },
    { query: 'card', input: { cardId: ids.cardId } },
    { query: 'find-pupil', input: { text: 'сейітқ' } },
    { query: 'lists', input: {} },
    { query: 'council', input: {} },
    { query: 'convene', input: {} },
    { query: 'sitting', input: { sittingId: ids.sittingId } },
    { query: 'plan', input: { cardId: ids.cardId, planId: ids.planId } },
    { query: 'settings', input: {} },
    { query: 'staff', input: {} },
    { query: 'papers', input: { sittingId: ids.sittingId } },
    { query: 'my-referrals', input: {}, user: PEOPLE.teacher },
    { query: 'calendar', input: { from: '2026-11-01', to: '2026-11-30' } },
    { query: 'order-text', input: { paragraph: '12' } },
  ];
}

/** Measures each action once, on the occasion that costs most, in a school with so many pupils and sittings already. */
export async function measureActions(
  school: Callable,
  meter: ReturnType<typeof createMeter>,
  rows: number,
  already: { pupils: number; sittings: number },
): Promise<Measured[]> {
  const found = new Map<string, Measured>();
  const take = async (name: string, kind: Measured['kind'], body: object, user: string): Promise<void> => {
    meter.reset();
    const answer = JSON.parse(await school.knock(JSON.stringify(body), user)) as { ok: boolean };
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    const measured = { name, kind, rows, ...meter.taken() };
    const before = found.get(name);
    if (!before || measured.modelMs > before.modelMs) found.set(name, measured);
  };
  const acts: PathAct[] = pathActs(already);
  for (const [at, { name, input, user, clock }] of acts.entries()) {
    if (clock) school.setClock(...clock);
    const kind = name === 'make-paper' ? 'document' : 'command';
    await take(name, kind, { command: name, id: `measured-${at}`, input }, user);
  }
  for (const { query, input, user = PEOPLE.secretary } of queries(pathIds(already)))
    await take(query, 'query', { query, input }, user);
  return [...found.values()];
}
