// Gives every command, asks every query and makes a paper once, and counts what each cost.
import { createCallCounter, type FinishedCall } from '../execution/call-count';
import type { ComingCall, Fault } from '../execution/simulation';
import { type CostModel, callMs, cellsMs } from './cost-model';
import { type Already, callOf, pathIds } from './path/act';
import { cutsOff } from './path/cut-off';
import { pathQueries } from './path/queries';
import { pathActs } from './path-acts';

/** What one action cost. */
export interface Measured {
  name: string;
  kind: 'command' | 'query' | 'document';
  rows: number;
  /** `second`: calls of Sheets to the spreadsheet of restricted texts. */
  calls: { sheets: number; second: number; docs: number; drive: number };
  cellsRead: number;
  cellsWritten: number;
  requestBytes: number;
  /** Modelled milliseconds on Google's side, the way from the page and back left out. */
  modelMs: number;
  /** Milliseconds it took in the local home on this computer; no part of any test. */
  localMs: number;
}

/** A school that can be called. */
export interface Callable {
  readonly registerId: string;
  setClock(date: string, time: string): void;
  /** The door: a call as JSON, its answer as JSON. */
  knock(json: string, user: string): Promise<string> | string;
  /** What the school account's clock calls once a day. */
  remind(): Promise<void> | void;
  /** From now on at every Google call; undefined ends it. */
  misfortune(next: ((call: ComingCall) => Fault | undefined) | undefined): void;
}

/** Counts calls between `reset` and `taken`; give `onCall` to the engine. */
export function createMeter(model: CostModel) {
  const counter = createCallCounter();
  let fixedMs = 0;
  let bySpreadsheet: Record<string, number> = {};
  return {
    onCall(call: FinishedCall): void {
      counter.onCall(call);
      const { spreadsheetId } = call.params;
      if (call.service === 'sheets')
        bySpreadsheet[String(spreadsheetId)] = (bySpreadsheet[String(spreadsheetId)] ?? 0) + 1;
      fixedMs += callMs(model, call);
    },
    reset(): void {
      counter.reset();
      bySpreadsheet = {};
      fixedMs = 0;
    },
    taken(registerId: string): Omit<Measured, 'name' | 'kind' | 'rows' | 'localMs'> {
      const { byService, cellsRead, cellsWritten, requestBytes } = counter.totals();
      const { docs = 0, drive = 0 } = byService;
      const sheets = bySpreadsheet[registerId] ?? 0;
      const second = (byService.sheets ?? 0) - sheets;
      const modelMs = Math.round(fixedMs + cellsMs(model, cellsRead, cellsWritten));
      return { calls: { sheets, second, docs, drive }, cellsRead, cellsWritten, requestBytes, modelMs };
    },
  };
}

/** Gives a command whose answer is lost. */
export async function cutOffIn(school: Callable, body: object, user: string): Promise<void> {
  school.misfortune(cutsOff);
  await school.knock(JSON.stringify(body), user);
  school.misfortune(undefined);
}

/** No command and no query: the reading behind the letters of a day. */
export const DAILY_LETTERS = 'daily-letters';

/** Measures each action once, on the occasion that costs most, in a school with so many pupils and sittings already. */
export async function measureActions(
  school: Callable,
  meter: ReturnType<typeof createMeter>,
  rows: number,
  already: Already,
): Promise<Measured[]> {
  const found = new Map<string, Measured>();
  const take = async (name: string, kind: Measured['kind'], body: object, user: string): Promise<void> => {
    meter.reset();
    const began = performance.now();
    const answer = JSON.parse(await school.knock(JSON.stringify(body), user)) as { ok: boolean };
    const localMs = Math.round(performance.now() - began);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    const measured = { name, kind, rows, ...meter.taken(school.registerId), localMs };
    const before = found.get(name);
    if (!before || measured.modelMs > before.modelMs) found.set(name, measured);
  };
  for (const [at, act] of pathActs(already).entries()) {
    const { name, user, clock, cutOff } = act;
    // The years pass at the end of the path: what people look at is asked before.
    if (name === 'expire-cards') {
      for (const { query, input, user: who } of pathQueries(pathIds(already)))
        await take(query, 'query', { query, input }, who);
      meter.reset();
      const began = performance.now();
      await school.remind();
      found.set(DAILY_LETTERS, {
        name: DAILY_LETTERS,
        kind: 'query',
        rows,
        ...meter.taken(school.registerId),
        localMs: Math.round(performance.now() - began),
      });
    }
    if (clock) school.setClock(...clock);
    const body = callOf(act, `measured-${at}`);
    if (cutOff) await cutOffIn(school, body, user);
    else await take(name, name === 'make-paper' ? 'document' : 'command', body, user);
  }
  return [...found.values()];
}
