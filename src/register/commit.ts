// Writing of one action: one atomic batch, checked, and put right if people moved things meanwhile.
import type { Action } from './action';
import type { Cell } from './column';
import { checkCommit, planCommit } from './commit-plan';
import { journalise, type RecordChange } from './journal';
import { checkA1, type Meta, metaRange, readMeta } from './meta';
import { putRight } from './put-right';
import type { Loaded } from './reading';
import { HeadMoved } from './register-fault';
import { type Surroundings, WorkbookFailure, type WorkbookPort } from './workbook-port';

/** Writes all changes in one atomic batch, checks that every row was the right one and repairs it if a person moved it. */
export function commit(
  port: WorkbookPort,
  surroundings: Surroundings,
  loaded: Loaded,
  action: Action,
  changes: readonly RecordChange[],
  nextMeta: Pick<Meta, 'counters' | 'openCards' | 'openSittings'>,
): void {
  const { date, time } = surroundings.now();
  const at = `${date} ${time}`;
  const raised = changes.map((change) => ({
    ...change,
    after: { ...change.after, version: change.after.version + 1 },
  }));
  const { line, history } = journalise(
    surroundings,
    loaded.meta.head,
    { at, who: action.who, command: action.command, commandId: action.commandId, subject: action.subject },
    raised,
  );
  const stamp = { by: action.who, at };
  const plan = planCommit({
    meta: loaded.meta,
    indexes: loaded.indexes,
    changes: raised,
    line,
    history,
    stamp,
    language: action.language,
    nextMeta,
    outcome: action.outcome,
  });
  let check: Cell[][];
  try {
    check = port.write(plan.requests, checkA1(loaded.metaA1, plan.checkRows));
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    if ((error.kind === 'lost' || error.kind === 'conflict') && wasDone(port, action.commandId)) return;
    throw error.kind === 'conflict' ? new HeadMoved(error.message) : error;
  }
  const { misplaced, moved } = checkCommit(plan, check, loaded.indexes);
  if (misplaced.length === 0 && moved.length === 0) return;
  putRight(port, surroundings, loaded, action, raised, { pending: plan.pending, misplaced, moved }, stamp);
}

/** Whether the ring remembers this command id (after a lost reply). */
function wasDone(port: WorkbookPort, commandId: string): boolean {
  const reading = readMeta(port.read([metaRange])[0]?.values ?? []);
  return reading.ok && reading.meta.ring.has(commandId);
}
