// Holds copied sheets against their journal (docs/journal.md): no line is missing, and every record a line names has its row. What the rows say is held by their digests when the copy is opened.
import type { CopiedSheet } from '../../src/register/copied-sheets';

/** A sheet by its title, and how many rows it lacks. */
export interface LostRows {
  title: string;
  n: number;
}

/** `"Cards/P00001-K01@3":` in a line's digests. */
const NAMED = /"((\w+)\/([^"@]+)@\d+)":/g;
const FIRST_RECORD = 2;

/** The cells of a column, found by its machine key. */
function cellsOf({ rows }: CopiedSheet, key: string): string[] {
  const place = (rows[0] ?? []).indexOf(key);
  return place < 0 ? [] : rows.slice(FIRST_RECORD).map((row) => String(row[place] ?? ''));
}

/** Sheets that lack rows of which the journal tells; empty when nothing is lost. */
export function lostRows(sheets: readonly CopiedSheet[]): LostRows[] {
  const named = (table: string) => sheets.find((sheet) => sheet.table === table);
  const lost = new Map<string, Set<string>>();
  const lose = (table: string, row: string) => lost.set(table, (lost.get(table) ?? new Set()).add(row));
  const journal = named('Journal');
  const [, last = 0] = named('')?.rows.find(([key]) => key === 'head') ?? [];
  const lines = new Set(journal ? cellsOf(journal, 'seq') : []);
  for (let seq = 1; seq <= Number(last); seq++) if (!lines.has(String(seq))) lose('Journal', String(seq));

  const ids = new Map(sheets.map((sheet) => [sheet.table, new Set(cellsOf(sheet, 'id'))]));
  const history = named('History');
  const past = new Set(history ? cellsOf(history, 'record') : []);
  for (const digests of journal ? cellsOf(journal, 'digests') : [])
    for (const [, record = '', table = '', id = ''] of digests.matchAll(NAMED)) {
      if (!ids.get(table)?.has(id)) lose(table, id);
      if (!past.has(record)) lose('History', record);
    }
  return [...lost].map(([table, rows]) => ({ title: named(table)?.title || table, n: rows.size }));
}
