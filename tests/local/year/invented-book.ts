// A workbook with nothing in it but what a test writes, as the checks of the year read it; and a year that came off whole.
import { type Book, readBook, TABS, type Tab } from '../../../local/year/checks/book';
import type { YearReport } from '../../../local/year/report';
import { sizesAt } from '../../../local/year/sizes';

type Cells = Readonly<Record<string, string | number | boolean>>;

/** Days as the cells have them: serial numbers. */
export const serial = (date: string): number =>
  (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

const DATE = /^\d{4}-\d\d-\d\d$/;

/** Rows by table; days are written as yyyy-MM-dd and become serial numbers. */
export function bookOf(rows: Readonly<Partial<Record<Tab, readonly Cells[]>>>): Book {
  return readBook({
    sheets: (Object.keys(TABS) as Tab[]).map((tab) => {
      const own = rows[tab] ?? [];
      const keys = [...new Set(['id', ...own.flatMap((row) => Object.keys(row))])];
      const cell = (value: string | number | boolean | undefined) =>
        typeof value === 'string' && DATE.test(value) ? serial(value) : (value ?? '');
      return {
        title: TABS[tab],
        values: [keys, keys, ...own.map((row) => keys.map((key) => cell(row[key])))],
      };
    }),
  });
}

/** A report with which a year is whole. */
export function wholeReport(): YearReport {
  const sizes = sizesAt(0.02);
  const month = { acts: 40, calls: 2, cellsRead: 9, cellsWritten: 0, requestBytes: 9, modelMs: 800 };
  const quota = { used: 1, limit: 100, share: 0.01 };
  return {
    seed: 1,
    scale: 0.02,
    targets: sizes,
    reached: sizes,
    acts: { 'save-plan': 3 },
    reasons: {},
    refused: {},
    wrong: {},
    sentTwice: 0,
    byHand: {},
    unanswered: {},
    stood: [],
    neverShown: [],
    unused: [],
    deadlines: {
      '¶11': { came: 6, late: 1 },
      '¶12': { came: 15, late: 3 },
      '¶20': { came: 4, late: 1 },
    },
    faults: [],
    checks: [{ id: 'I-05', what: '', looked: 3, broken: [] }],
    costs: [
      {
        kind: 'query',
        name: 'today',
        months: { '2026-09': month, '2027-05': month },
        growth: { from: '2026-09', to: '2027-05', calls: 1, cellsRead: 2, requestBytes: 1, modelMs: 1.2 },
        most: { calls: 2, cellsRead: 10, requestBytes: 10, modelMs: 900 },
      },
    ],
    quotas: {
      readsAMinute: quota,
      writesAMinute: quota,
      lettersADay: quota,
      requestBytes: quota,
      cells: quota,
      longestCell: quota,
      modelMs: quota,
    },
  };
}
