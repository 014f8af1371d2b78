// The journal as the workbook holds it, and whether its chain of hashes holds.
import { createHash } from 'node:crypto';
import type { JournalLine } from '../../src/register/journal';
import type { Caller, EmbeddedApi } from '../google/method';

/** The Journal sheet's id (src/register/journal.ts). */
const JOURNAL_SHEET = 3980117;

/** Lines of the Journal sheet, by the machine keys of its first row. */
export function journalLines(sheets: EmbeddedApi, registerId: string, caller: Caller): JournalLine[] {
  const read = sheets.methods['spreadsheets.values.batchGetByDataFilter'];
  if (!read) throw new Error('the embedded Sheets cannot read by a grid range');
  const reply = read(
    { spreadsheetId: registerId },
    {
      dataFilters: [{ gridRange: { sheetId: JOURNAL_SHEET } }],
      valueRenderOption: 'UNFORMATTED_VALUE',
    },
    caller,
  ) as { valueRanges?: { valueRange?: { values?: (string | number)[][] } }[] };
  const [keys = [], _labels, ...rows] = reply.valueRanges?.[0]?.valueRange?.values ?? [];
  return rows.map(
    (row) =>
      Object.fromEntries(keys.map((key, at) => [String(key), row[at] ?? ''])) as unknown as JournalLine,
  );
}

/** The first line that was not hashed with the one before it; undefined when the chain holds. */
export function brokenLink(lines: readonly JournalLine[]): JournalLine | undefined {
  return lines.find((line, at) => {
    const { hash, ...rest } = line;
    const before = lines[at - 1];
    const { seq, at: when, who, command, commandId, subject, changed, digests, previous } = rest;
    const text = JSON.stringify([seq, when, who, command, commandId, subject, changed, digests, previous]);
    const made = createHash('sha256').update(text, 'utf8').digest('hex');
    return made !== hash || (before !== undefined && (before.hash !== previous || before.seq + 1 !== seq));
  });
}
