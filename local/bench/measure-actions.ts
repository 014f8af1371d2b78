// Gives every command, asks every query and makes a paper once, and counts what each cost.
import { createCallCounter, type FinishedCall } from '../execution/call-count';
import type { ComingCall, Fault } from '../execution/simulation';
import { type CostModel, callMs, cellsMs } from './cost-model';
import { type PathIds, pathIds } from './path/act';
import { cutsOff } from './path/cut-off';
import { pathActs } from './path-acts';
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
  /** From now on at every Google call; undefined ends it. */
  misfortune(next: ((call: ComingCall) => Fault | undefined) | undefined): void;
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
function queries(ids: PathIds): { query: string; input: object; user?: string }[] {
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
    { query: 'letter-term', input: { receivedOn: '2026-11-02' } },
    { query: 'incoming-letter', input: { incomingId: 'W0001' } },
    { query: 'restricted', input: { cardId: ids.cardId }, user: PEOPLE.head },
    { query: 'restricted-text', input: { noteId: `${ids.cardId}-Z01` }, user: PEOPLE.head },
    { query: 'waiting-for-me', input: {}, user: PEOPLE.head },
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
  for (const [at, { name, input, user, clock, id = `measured-${at}`, cutOff }] of pathActs(
    already,
  ).entries()) {
    if (clock) school.setClock(...clock);
    const body = { command: name, id, input };
    if (cutOff) {
      school.misfortune(cutsOff);
      await school.knock(JSON.stringify(body), user);
      school.misfortune(undefined);
    } else await take(name, name === 'make-paper' ? 'document' : 'command', body, user);
  }
  for (const { query, input, user = PEOPLE.secretary } of queries(pathIds(already)))
    await take(query, 'query', { query, input }, user);
  return [...found.values()];
}
