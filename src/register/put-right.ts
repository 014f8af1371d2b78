// After a commit met rows or columns that a person had just moved: bring every record to its own row, and what was replaced back.

import type { Action } from './action';
import { planCommit } from './commit-plan';
import { journalise, type RecordChange } from './journal';
import { checkA1, type PendingWrite } from './meta';
import { type Loaded, loadRows, open, type RowRequest, recordOf } from './reading';
import { RegisterFault, RowsMoved } from './register-fault';
import { planRepair } from './repair';
import type { Stamp } from './row-codec';
import { SYSTEM_COLUMNS, type Table } from './table';
import { columnRange, FIRST_ROW, rowsRange, type TableIndex } from './table-index';
import type { TableName } from './tables';
import { type Surroundings, WorkbookFailure, type WorkbookPort } from './workbook-port';

/** What the check of a batch found: rows that were not the expected ones, tables whose columns had moved. */
export interface CommitMishap {
  pending: readonly PendingWrite[];
  misplaced: readonly (PendingWrite & { at: number })[];
  moved: readonly Table[];
}

const TRIES = 4;

/** Repairs until every record of the action stands in exactly one row and reads back as written. Throws RegisterFault when people keep moving rows. */
export function putRight(
  port: WorkbookPort,
  surroundings: Surroundings,
  before: Loaded,
  action: Action,
  changes: readonly RecordChange[],
  mishap: CommitMishap,
  stamp: Stamp,
): void {
  const names = [...new Set(changes.map(({ table }) => table.name as TableName))];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const fresh = open(port, names);
    const requests = changes.flatMap((change) =>
      repairOf(port, before, fresh, change, mishap, stamp, action),
    );
    if (requests.length === 0) return;
    const { date, time } = surroundings.now();
    const commandId = `${action.commandId}~${attempt}`;
    const entry = {
      at: `${date} ${time}`,
      who: action.who,
      command: 'repair',
      commandId,
      subject: action.subject,
    };
    const { line } = journalise(surroundings, fresh.meta.head, entry, []);
    const frame = planCommit({
      meta: fresh.meta,
      indexes: fresh.indexes,
      changes: [],
      line,
      history: [],
      stamp,
      language: action.language,
      nextMeta: fresh.meta,
      outcome: '',
    }).requests;
    try {
      port.write([...frame.slice(0, 2), ...requests, ...frame.slice(2)], checkA1(fresh.metaA1, 1));
    } catch (error) {
      if (error instanceof WorkbookFailure) continue;
      throw error;
    }
    if (stands(port, names, changes)) return;
  }
  throw new RegisterFault('keeps-changing');
}

function repairOf(
  port: WorkbookPort,
  before: Loaded,
  fresh: Loaded,
  change: RecordChange,
  mishap: CommitMishap,
  stamp: Stamp,
  action: Action,
) {
  const { table, after } = change;
  const index = fresh.indexes.get(table.name) as TableIndex;
  const moved = mishap.moved.includes(table);
  const at = mishap.pending.findIndex((write) => write.sheetId === table.sheetId && write.id === after.id);
  const wrongRow = mishap.misplaced.some((each) => each.at === at);
  if (!moved && !wrongRow) return [];
  const written = moved
    ? rowByOldPlace(port, before.indexes.get(table.name) as TableIndex, after.id)
    : rowOfVersion(port, index, after.id, after.version);
  return planRepair(
    index,
    { table, record: after, keptAt: at === -1 ? undefined : at, keptIsOwn: !wrongRow },
    written,
    stamp,
    action.language,
  );
}

/** The row we wrote under the old columns: the id stands where the id column was. */
function rowByOldPlace(port: WorkbookPort, old: TableIndex, id: string): number | undefined {
  const column = port.read([columnRange(old.table, old.places.get('id') ?? 0)])[0]?.values ?? [];
  const at = column.findIndex((row) => String(row[0] ?? '') === id);
  return at === -1 ? undefined : FIRST_ROW + at;
}

/** Of the rows that carry the id, the one with the version we have just written. */
function rowOfVersion(
  port: WorkbookPort,
  index: TableIndex,
  id: string,
  version: number,
): number | undefined {
  const single = index.rowOf.get(id);
  const rows = index.repeated.get(id) ?? (single === undefined ? [] : [single]);
  if (rows.length === 0) return undefined;
  const place = index.places.get('version') ?? 0;
  const answers = port.read(rows.map((row) => rowsRange(index, row, row + 1)));
  const at = answers.findIndex((answer) => {
    const read = SYSTEM_COLUMNS.version.read(answer.values[0]?.[place] ?? '');
    return read.ok && read.value === version;
  });
  return rows[at];
}

/** True when every record stands once and reads back with its new version and a right checksum. */
function stands(port: WorkbookPort, names: readonly TableName[], changes: readonly RecordChange[]): boolean {
  const request: RowRequest = {};
  for (const { table, after } of changes) {
    const name = table.name as TableName;
    request[name] = { ids: [...(request[name]?.ids ?? []), after.id] };
  }
  try {
    const fresh = loadRows(port, open(port, names), request);
    return changes.every(({ table, after }) => {
      const index = fresh.indexes.get(table.name);
      const record = recordOf(fresh, table.name as TableName, after.id);
      const broken = fresh.broken.some((row) => row.table === table.name && row.id === after.id);
      return (
        index !== undefined && !index.repeated.has(after.id) && record?.version === after.version && !broken
      );
    });
  } catch (error) {
    if (error instanceof RowsMoved) return false;
    throw error;
  }
}
