// From looked-at rows to the sheets that are sent: what each row will be, what a person decided, what failed and why.
import type { CommandInputs } from '../../src/casework/answers';
import type { CheckedRow } from '../../src/casework/views/office';
import type { RosterKind } from './columns';
import { writeCsv } from './csv';
import type { TypedRow } from './to-rows';

/** A row with what became of it so far. */
export interface ListRow {
  typed: TypedRow;
  checked?: CheckedRow;
  /** Of a row that may be somebody who is here: the same child, another child, or not now. */
  decision?: 'same' | 'another' | 'skip';
  /** Why it does not come in, in words. */
  failed?: string;
  /** Its sheet was written. */
  done?: boolean;
}

export type Standing = 'new' | 'changed' | 'same' | 'ask' | 'failed' | 'done';

/** What a row stands as; a decided question is what it was decided to be. */
export function standingOf({ checked, decision, failed, done }: ListRow): Standing {
  if (done) return 'done';
  if (failed !== undefined) return 'failed';
  if (checked?.state === 'ask')
    return decision === 'same' ? 'changed' : decision === 'another' ? 'new' : 'ask';
  return checked?.state === 'refused' ? 'failed' : (checked?.state ?? 'ask');
}

/** So many rows to a sheet; the server takes no more. */
export const SHEET_ROWS = 100;
/** So many rows to a question. */
export const CHECK_ROWS = 500;

/** A row as the server looks at it. */
export const rowToCheck = ({ typed: { line, pupil, person, parents } }: ListRow): object =>
  person ? { line, person } : { line, pupil, parents };

type Input = CommandInputs['import-roster'];

/** Rows that change something, in sheets; those about whom nothing changes are only named, with the first sheet. */
export function sheetsOf(rows: readonly ListRow[]): ListRow[][] {
  const written = rows.filter((row) => ['new', 'changed'].includes(standingOf(row)));
  const sheets: ListRow[][] = [];
  for (let at = 0; at < written.length; at += SHEET_ROWS) sheets.push(written.slice(at, at + SHEET_ROWS));
  return sheets.length > 0 ? sheets : [[]];
}

/** Who a row is about, when that is known. */
export const foundId = ({ checked, decision }: ListRow): string | undefined =>
  checked?.foundId ?? (decision === 'same' ? checked?.twin?.id : undefined);

/** Pupils of the list about whom nothing changes. */
export const unchanged = (rows: readonly ListRow[]): string[] =>
  rows.flatMap((row) => (standingOf(row) === 'same' ? (foundId(row) ?? []) : []));

/** The rows of one sheet as the command takes them. */
export function sheetInput(kind: RosterKind, sheet: readonly ListRow[]): Pick<Input, 'pupils' | 'staff'> {
  if (kind === 'STAFF')
    return {
      staff: sheet.flatMap((row) => {
        const { line, person } = row.typed;
        const staffId = foundId(row);
        return person ? [{ line, person, ...(staffId ? { staffId } : {}) }] : [];
      }),
    };
  return {
    pupils: sheet.flatMap((row) => {
      const { line, pupil, parents } = row.typed;
      const pupilId = foundId(row);
      if (!pupil) return [];
      const base = { line, parents, ...(pupilId ? { pupilId } : {}) };
      return [
        kind === 'PARENTS'
          ? base
          : { ...base, pupil: { ...pupil, ...(row.decision === 'another' ? { another: true } : {}) } },
      ];
    }),
  };
}

/** Versions of the records a sheet would change, as they were looked at. */
export const seenBy = (kind: RosterKind, sheet: readonly ListRow[]): Record<string, number> =>
  Object.fromEntries(
    sheet.flatMap(({ checked }) =>
      checked?.foundId && checked.version !== undefined && kind !== 'PARENTS'
        ? [[`${kind === 'STAFF' ? 'Staff' : 'Pupils'}/${checked.foundId}`, checked.version]]
        : [],
    ),
  );

/** Why rows of a refused sheet were refused, by their place in it. */
export function refusedRows(
  problems: readonly { path?: (string | number)[]; message: string }[],
): Map<number, string> {
  const found = new Map<number, string>();
  for (const { path = [], message } of problems) {
    const at = path[1];
    if ((path[0] !== 'pupils' && path[0] !== 'staff') || typeof at !== 'number') continue;
    found.set(at, [found.get(at), message].filter(Boolean).join(' '));
  }
  return found;
}

/** The file of rows that did not come in: as they stood, with the number of the line and the reason behind them. */
export const failedFile = (
  headers: readonly string[],
  rows: readonly ListRow[],
  words: { line: string; reason: string },
): string =>
  writeCsv([
    [...headers, words.line, words.reason],
    ...rows.map(({ typed, failed = '' }) => [
      ...headers.map((_, at) => typed.cells[at] ?? ''),
      String(typed.line),
      failed,
    ]),
  ]);
