// Sends a list sheet by sheet. Each sheet keeps its id until it is answered, so that a lost answer is asked for again and nothing is done twice.
import type { CommandInputs } from '../../src/casework/answers';
import { act, newActId, type Refusal } from '../core/door';
import type { RosterKind } from './columns';
import {
  type ListRow,
  refusedRows,
  seenBy,
  sheetInput,
  sheetsOf,
  standingOf,
  unchanged,
} from './plan-sheets';

/** What all sheets of an import say alike. */
export type ListFrame = Pick<
  CommandInputs['import-roster'],
  'file' | 'fileMark' | 'schoolYear' | 'whole' | 'withLanguage' | 'rowsInFile'
> & { kind: RosterKind };

export interface Sending {
  importId?: string | undefined;
  /** Sheets written and sheets to write. */
  written: number;
  sheets: number;
  /** What the last sheet answered. */
  message?: string;
  /** Why it stopped; the same call goes on. */
  trouble?: Refusal;
  finished: boolean;
  /** Id of the sheet that was sent and not answered. */
  pending?: { id: string; rows: ListRow[]; here: string[] };
}

const failedOf = (rows: readonly ListRow[]): number =>
  rows.filter((row) => ['failed', 'ask'].includes(standingOf(row))).length;

/** Goes on from where the sending stands until it is finished or stopped; `tell` hears of each step. */
export async function sendList(
  frame: ListFrame,
  rows: readonly ListRow[],
  from: Sending,
  tell: (now: Sending) => void,
): Promise<Sending> {
  let now: Sending = { ...from };
  delete now.trouble;
  const step = (next: Partial<Sending>): void => {
    now = { ...now, ...next };
    tell(now);
  };
  while (!now.finished) {
    const sheets = sheetsOf(rows);
    const sheet = now.pending?.rows ?? sheets[0] ?? [];
    const here = now.pending?.here ?? (now.written === 0 ? unchanged(rows) : []);
    const id = now.pending?.id ?? newActId();
    const last = sheet.length === rows.filter((row) => ['new', 'changed'].includes(standingOf(row))).length;
    step({ pending: { id, rows: sheet, here }, sheets: now.written + sheets.length });
    const reply = await act(
      'import-roster',
      id,
      {
        ...frame,
        ...(now.importId ? { importId: now.importId } : {}),
        refused: failedOf(rows),
        ...sheetInput(frame.kind, sheet),
        here,
        last,
      },
      { seen: seenBy(frame.kind, sheet) },
    );
    if (reply.ok) {
      for (const row of sheet) row.done = true;
      const next: Sending = {
        ...now,
        written: now.written + 1,
        finished: last,
        message: reply.value.message,
      };
      next.importId = reply.value.importId ?? now.importId;
      delete next.pending;
      now = next;
      tell(now);
      continue;
    }
    const refused = reply.kind === 'input' ? refusedRows(reply.problems) : new Map<number, string>();
    if (reply.kind === 'stale')
      for (const { record } of reply.changed ?? []) {
        const at = sheet.findIndex(({ checked }) => checked?.foundId === record.split('/')[1]);
        if (at >= 0) refused.set(at, reply.title);
      }
    if (refused.size === 0) {
      step({ trouble: reply });
      return now;
    }
    for (const [at, reason] of refused) {
      const row = sheet[at];
      if (row) row.failed = reason;
    }
    // The sheet goes again without them, as another act: it was refused as a whole.
    const next = { ...now };
    delete next.pending;
    now = next;
    tell(now);
  }
  return now;
}
