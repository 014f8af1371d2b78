// Writing of one action: one atomic batch, checked, and put right if people moved things meanwhile.
import type { Action } from './action';
import { checkOf } from './batch-check';
import type { Cell } from './column';
import { planCommit, type RowWrite } from './commit-plan';
import type { Edition } from './edition';
import { mendHead } from './head-mark';
import { History, journalise, type RecordChange, recordKey } from './journal';
import { checkA1, type Meta } from './meta';
import { emptied, type PastRow } from './past-values';
import { type Loaded, openToMend, outcomeOf, readHead } from './reading';
import { HeadMoved, RowsMoved } from './register-fault';
import { writeRow } from './row-codec';
import { settle } from './settle';
import { type TypedMeanwhile, typedMeanwhile } from './typed-meanwhile';
import { type Surroundings, WorkbookFailure, type WorkbookPort } from './workbook-port';

/**
 * Writes all changes in one atomic batch, checks that every row was the right one and repairs it if a person moved it.
 * Answers with what was typed by hand into the same rows meanwhile, which History keeps unless the act is made to forget.
 * Throws HeadMoved or RowsMoved when nothing was written and the action must begin again from reading.
 */
export function commit(
  port: WorkbookPort,
  surroundings: Surroundings,
  loaded: Loaded,
  action: Action,
  changes: readonly RecordChange[],
  nextMeta: Pick<Meta, 'counters' | 'openCards' | 'openSittings'>,
  edition?: Edition,
  forgotten: readonly PastRow[] = [],
): TypedMeanwhile[] {
  const { date, time } = surroundings.now();
  const stamp = { by: action.who, at: `${date} ${time}` };
  const raised = changes.map((change) => {
    const after = { ...change.after, version: change.after.version + 1 };
    return { ...change, after, cells: writeRow(change.table, after, stamp, action.language) };
  });
  const { line, history } = journalise(
    surroundings,
    loaded.meta.head,
    {
      at: stamp.at,
      who: action.who,
      command: action.command,
      commandId: action.commandId,
      subject: action.subject,
    },
    raised,
    forgotten.length > 0 ? `${History.name}: ${forgotten.length}` : '',
  );
  const writes = raised.map(({ table, after, cells }): RowWrite => {
    const row = loaded.indexes.get(table.name)?.rowOf.get(after.id);
    const { id, version } = after;
    return { table, id, version, cells, ...(row === undefined ? {} : { over: { row, expect: id } }) };
  });
  writes.push(...forgotten.map(emptied));
  const { meta, indexes } = loaded;
  const { outcome, contents } = action;
  const plan = planCommit({ meta, indexes, writes, line, history, nextMeta, outcome, contents, edition });
  let check: Cell[][];
  try {
    check = port.write(plan.requests, checkA1(loaded.metaA1, plan.checkRows));
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    if (!wasDone(port, surroundings, loaded, action, error)) throw error;
    settle(port, surroundings, action, writes);
    return [];
  }
  const { good, tables } = checkOf(plan.pending, check);
  if (!good) {
    settle(port, surroundings, action, writes);
    return [];
  }
  const typed = typedMeanwhile(tables, raised);
  if (typed.length > 0) keepTyped(port, surroundings, action, typed);
  return typed;
}

/** What was typed by hand and replaced stands in History under a line of its own; when even that fails, it is only told. */
function keepTyped(
  port: WorkbookPort,
  surroundings: Surroundings,
  action: Action,
  typed: readonly TypedMeanwhile[],
): void {
  const { date, time } = surroundings.now();
  try {
    const fresh = openToMend(port, []);
    const seq = fresh.meta.head.seq + 1;
    const names = typed.map(
      ({ change: { table, after }, cells }) =>
        `${table.name}/${after.id}: ${cells.map(({ key }) => key).join(', ')}`,
    );
    const { line } = journalise(
      surroundings,
      fresh.meta.head,
      {
        at: `${date} ${time}`,
        who: action.who,
        command: 'typed-by-hand',
        commandId: `${action.commandId}~${seq}`,
        subject: action.subject,
      },
      [],
      names.join('; '),
    );
    const kept = typed.filter(({ change }) => change.forget !== true);
    const history = kept.map(({ change: { table, after }, cells }) => ({
      seq,
      record: `${recordKey(table, after)} by hand`,
      salt: '',
      before: JSON.stringify(Object.fromEntries(cells.map(({ key, typed: cell }) => [key, cell]))),
    }));
    const { meta, indexes, metaA1 } = fresh;
    const plan = planCommit({ meta, indexes, writes: [], line, history, nextMeta: meta, outcome: '' });
    port.write(plan.requests, checkA1(metaA1, plan.checkRows));
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
  }
}

/** After a failed batch: whether it had arrived all the same. Throws what tells the caller to begin again, if anything does. */
function wasDone(
  port: WorkbookPort,
  surroundings: Surroundings,
  loaded: Loaded,
  action: Action,
  failure: WorkbookFailure,
): boolean {
  if (failure.kind === 'busy') return false;
  const now = readHead(port);
  const there = outcomeOf(port, now, action.commandId);
  if (there?.who === action.who && there.contents === (action.contents ?? '')) return true;
  // Another act came first under the same id.
  if (there) throw new HeadMoved(failure.message);
  if (now.head.seq !== loaded.meta.head.seq) throw new HeadMoved(failure.message);
  if (failure.kind === 'conflict') {
    mendHead(port, surroundings, action);
    throw new HeadMoved(failure.message);
  }
  // A row or a column the batch names may be gone: reading again tells.
  if (failure.kind === 'invalid') throw new RowsMoved(failure.message);
  return false;
}
