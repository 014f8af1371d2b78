// After a batch met rows or columns that a person had just moved: repairs by further batches, each checked like any other, until all stand right.
import type { Action } from './action';
import { checkOf } from './batch-check';
import { planCommit, type RowWrite } from './commit-plan';
import { journalise } from './journal';
import { checkA1, checkRange } from './meta';
import { planRepair } from './plan-repair';
import { openToWrite, readHead } from './reading';
import { RegisterFault, RowsMoved } from './register-fault';
import type { Table } from './table';
import { TABLES, type TableName } from './tables';
import { type Surroundings, WorkbookFailure, type WorkbookPort } from './workbook-port';

const TRIES = 6;

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
  const fresh = openToWrite(port, names);
  if (fresh.meta.head.seq !== head.seq) return false;
  const rows = pending.writes.length + pending.tables.length;
  const check = checkOf(pending, port.read([checkRange(rows)])[0]?.values ?? []);
  if (check.good) return true;
  const repairs = check.tables
    .filter(({ good }) => !good)
    .map((table) => planRepair(port, fresh, table, memory));
  const { date, time } = surroundings.now();
  const { line } = journalise(
    surroundings,
    head,
    {
      at: `${date} ${time}`,
      who: mender.who,
      command: 'repair',
      commandId: `${mender.commandId}~${head.seq + 1}`,
      subject: mender.subject,
    },
    [],
    repairs.map(({ note }) => note).join('; '),
  );
  const plan = planCommit({
    meta: fresh.meta,
    indexes: fresh.indexes,
    writes: repairs.flatMap(({ writes }) => writes),
    line,
    history: [],
    nextMeta: fresh.meta,
    outcome: '',
  });
  return checkOf(plan.pending, port.write(plan.requests, checkA1(fresh.metaA1, plan.checkRows))).good;
}
