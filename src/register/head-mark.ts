// The head's mark is a named range, which an editor may delete: it is put back by a step that can be taken only once.
import type { Action } from './action';
import { planCommit } from './commit-plan';
import { Journal, repairLine } from './journal';
import { checkA1, type Meta, stepLostHead } from './meta';
import { openToMend } from './reading';
import { RegisterFault } from './register-fault';
import { columnRange, type TableIndex } from './table-index';
import { type Surroundings, WorkbookFailure, type WorkbookPort } from './workbook-port';

/** Steps the head without its mark, if Meta and the journal's last line agree on it. Throws RegisterFault when they do not. */
export function mendHead(
  port: WorkbookPort,
  surroundings: Surroundings,
  mender: Pick<Action, 'who' | 'commandId'>,
): void {
  const fresh = openToMend(port, []);
  const { head } = fresh.meta;
  mustAgree(port, fresh.indexes, head);
  const line = repairLine(surroundings, head, { ...mender, subject: '' }, 'Meta: head');
  const plan = planCommit({
    meta: fresh.meta,
    indexes: fresh.indexes,
    writes: [],
    line,
    history: [],
    nextMeta: fresh.meta,
    outcome: '',
    step: stepLostHead(head.seq),
  });
  try {
    port.write(plan.requests, checkA1(fresh.metaA1, plan.checkRows));
  } catch (error) {
    // Somebody else was quicker, or the answer was lost: the caller reads again.
    if (!(error instanceof WorkbookFailure)) throw error;
  }
}

/** Throws RegisterFault when the journal's line does not say what Meta remembers of the head. */
export function mustAgree(
  port: WorkbookPort,
  indexes: ReadonlyMap<string, TableIndex>,
  { seq, hash }: Meta['head'],
): void {
  if (seq > 0 && lastHash(port, indexes.get(Journal.name) as TableIndex, seq) !== hash)
    throw new RegisterFault('meta-broken');
}

function lastHash(port: WorkbookPort, index: TableIndex, seq: number): string {
  const [seqs, hashes] = port.read([
    columnRange(Journal, index.places.get('seq') ?? 0),
    columnRange(Journal, index.places.get('hash') ?? 0),
  ]);
  const at = (seqs?.values ?? []).findIndex((row) => row[0] === seq);
  return String(hashes?.values[at]?.[0] ?? '');
}
