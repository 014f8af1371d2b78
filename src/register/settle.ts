// After a batch met rows or columns that a person had just moved: repairs by further batches, each checked like any other, until all stand right.
import type { Action } from './action';
import { type CheckedTable, checkOf } from './batch-check';
import { planCommit, type RowWrite } from './commit-plan';
import { repairLine } from './journal';
import { checkA1, checkRange } from './meta';
import { planRepair } from './plan-repair';
import { planRescue } from './plan-rescue';
import { openToMend, readHead } from './reading';
import { RegisterFault, RowsMoved } from './register-fault';
import type { Table } from './table';
import { TABLES, type TableName } from './tables';
import { type Surroundings, WorkbookFailure, type WorkbookPort } from './workbook-port';

const TRIES = 8;

/** What a repair needs to know of the action that meets it. */
type Mender = Pick<Action, 'who' | 'commandId' | 'subject'>;

/**
 * Brings the rows of the last batch to where they belong and what they replaced back; works from what Meta keeps, so
 * that the next action can finish what one that was cut off began. `memory` holds rows that may be gone from the sheet.
 * Throws RegisterFault when people keep moving rows.
 */
export function settle(
  port: WorkbookPort,
  surroundings: Surroundings,
  mender: Mender,
  memory: readonly RowWrite[] = [],
): void {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (attempt > 0) surroundings.pause(100 * 2 ** attempt);
    try {
      if (mendOnce(port, surroundings, mender, memory)) return;
    } catch (error) {
      if (!(error instanceof WorkbookFailure) && !(error instanceof RowsMoved)) throw error;
    }
  }
  throw new RegisterFault('keeps-changing');
}

/** True when everything stands as it should. */
function mendOnce(
  port: WorkbookPort,
  surroundings: Surroundings,
  mender: Mender,
  memory: readonly RowWrite[],
): boolean {
  const { pending, head } = readHead(port);
  const sheets = new Set(pending.tables.map(({ sheetId }) => sheetId));
  const names = (Object.keys(TABLES) as TableName[]).filter((name) =>
    sheets.has((TABLES[name] as Table).sheetId),
  );
  const fresh = openToMend(port, names);
  if (fresh.meta.head.seq !== head.seq) return false;
  const rows = pending.writes.length + pending.tables.length;
  const check = checkOf(pending, port.read([checkRange(rows)])[0]?.values ?? []);
  if (check.good) return true;
  const torn = check.tables.filter(({ good }) => !good);
  const plan = pending.repair ? planRescue : planRepair;
  const writes = torn.flatMap((table) => plan(port, fresh, table, memory));
  const line = repairLine(surroundings, head, mender, torn.map(noteOf).join('; '));
  const batch = planCommit({
    meta: fresh.meta,
    indexes: fresh.indexes,
    writes,
    repair: true,
    line,
    history: [],
    nextMeta: fresh.meta,
    outcome: '',
  });
  return checkOf(batch.pending, port.write(batch.requests, checkA1(fresh.metaA1, batch.checkRows))).good;
}

/** What of a table was put right, for the journal. */
const noteOf = ({ table, moved, writes, added }: CheckedTable): string => {
  const wrong = moved ? [...writes, ...added] : writes.filter(({ expect, kept }) => kept[0] !== expect);
  return `${table.name}${moved ? ' (columns)' : ''}: ${[...new Set(wrong.map(({ id }) => id))].join(', ')}`;
};
