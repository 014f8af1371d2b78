// `npm run year` as it is run, for a small school: one year lives through everything that is checked; the first weeks of it again make the same journal, and those of another seed another.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { YearReport } from '../../local/year/report';
import { NOT_LIVED, shortfalls } from '../../local/year/whole';
import { COMMANDS } from '../../src/casework/commands';
import { QUERIES } from '../../src/casework/queries';
import { INVARIANTS } from '../../src/order/invariants';
import type { JournalLine } from '../../src/register/journal';

/** A paper is three calls between two commits, a text goes to the second spreadsheet as well. */
const MANY_CALLS: Readonly<Record<string, number>> = {
  // The first of a sitting makes the folders of the year, of its sittings and its own.
  'make-paper': 13,
  'for-signature': 6,
  // The text is fixed, the PDF filed.
  'mark-signed': 14,
  'file-paper': 7,
  'attach-file': 4,
  // Drive is asked who has the second spreadsheet.
  'open-closed-part': 4,
  'send-file': 5,
  'return-paper': 5,
  'paper-review': 5,
  'record-restricted': 6,
  'adopt-text': 6,
  restricted: 5,
  'restricted-text': 5,
  'seal-refusal': 6,
  // Where a role opens files Drive is asked besides, at most two calls a file (tests/whole/sharing.test.ts).
  'save-staff': 6,
  // Looked for, copied, read, filled, looked up and given, thrown away; its template put there first.
  'blank-paper': 11,
};
/** Looks at a card are brought over twenty at a time by the query that finds them waiting. */
const NOTED: readonly string[] = QUERIES.flatMap(({ name, card }) => (card ? [name] : []));
const YEAR = join(__dirname, '..', '..', 'build', 'local', 'year.mjs');

interface Ran {
  status: number | null;
  said: string;
  out: string;
}

/** Everything this file's years leave lies here, and goes with it. */
const DIR = mkdtempSync(join(tmpdir(), 'tirek-year-test-'));
afterAll(() => rmSync(DIR, { recursive: true, force: true }));

let lives = 0;
function live(...args: string[]): Promise<Ran> {
  lives += 1;
  const out = join(DIR, String(lives));
  return run(out, '--out', out, ...args);
}

function run(out: string, ...args: string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    // The homes of years that are cut off lie here too.
    const child = spawn(process.execPath, [YEAR, ...args], { env: { ...process.env, TMPDIR: DIR } });
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said, out }));
  });
}

/** The first weeks of a year: its journal, line by line. */
async function weeks(seed: number): Promise<JournalLine[]> {
  const ran = await live('--seed', String(seed), '--scale', SCALE, '--until', '2026-09-11');
  if (ran.status !== 0) throw new Error(ran.said);
  return linesOf(ran.out);
}

const SCALE = '0.02';
const SEED = 3;
const linesOf = (out: string) => JSON.parse(readFileSync(join(out, 'journal.json'), 'utf8')) as JournalLine[];

describe('npm run year', () => {
  let ran: Ran & { report: YearReport };
  let again: JournalLine[] = [];
  let other: JournalLine[] = [];
  beforeAll(async () => {
    const whole = live('--seed', String(SEED), '--scale', SCALE);
    [again, other] = [await weeks(SEED), await weeks(SEED + 1)];
    const done = await whole;
    const text = readFileSync(join(done.out, 'year.json'), 'utf8');
    ran = { ...done, report: JSON.parse(text) as YearReport };
  }, 400_000);

  it('is whole, and says so by its exit', () => {
    expect(shortfalls(ran.report)).toEqual([]);
    expect([ran.status, ran.said.includes('NOT WHOLE')]).toEqual([0, false]);
  });

  it('ends with every check held, and with checks that looked at something', () => {
    const { report } = ran;
    expect(report.faults).toEqual([]);
    expect(report.checks.filter(({ broken }) => broken.length > 0)).toEqual([]);
    const idle = report.checks.filter(({ looked }) => looked === 0).map(({ id }) => id);
    expect(idle).toEqual([]);
    const looked = new Set(report.checks.map(({ id }) => id));
    expect(INVARIANTS.map(({ id }) => id).filter((id) => !looked.has(id))).toEqual([]);
  });

  it('uses every act and every question, or says why not', () => {
    const names = [...COMMANDS.map(({ name }) => name), ...QUERIES.map(({ name }) => name)].sort();
    expect(names.length).toBeGreaterThan(100);
    expect(ran.report.unused.filter((name) => !(name in NOT_LIVED))).toEqual([]);
    for (const name of names)
      expect([name, name in NOT_LIVED || !ran.report.unused.includes(name)]).toEqual([name, true]);
  });

  it('is judged again from what it left, without being lived', async () => {
    const again = await run(ran.out, '--judge', ran.out);
    expect(again.status).toBe(ran.status);
    const verdict = again.said.trim();
    expect(verdict.length).toBeGreaterThan(1_000);
    expect(ran.said).toContain(verdict);
  });

  it('was lived by people who erred: nothing wrong was accepted, and nothing right was refused by surprise', () => {
    const { report } = ran;
    expect(Object.keys(report.wrong).length).toBeGreaterThan(5);
    expect(Object.keys(report.byHand).length).toBeGreaterThan(2);
    expect(Object.keys(report.reasons).length).toBeGreaterThan(0);
    expect(report.refused).toEqual({});
  });

  it('answers every row that Today shows', () => {
    expect(ran.report.unanswered).toEqual({});
    expect(ran.report.stood).toEqual([]);
    expect(ran.report.neverShown).toEqual([]);
  });

  it('makes the same weeks from the same seed, and others from another', () => {
    const lines = linesOf(ran.out);
    expect(again.length).toBeGreaterThan(10);
    expect(again).toEqual(lines.slice(0, again.length));
    expect(other).not.toEqual(lines.slice(0, other.length));
  });

  it('writes the workbook, the journal, the numbers and a page in both languages', () => {
    expect(readdirSync(ran.out).sort()).toEqual([
      'journal.json',
      'later.xlsx',
      'lived.json',
      'register.xlsx',
      'year.json',
      'year.md',
    ]);
    expect(linesOf(ran.out).length).toBe(ran.report.reached.journalLines);
    const page = readFileSync(join(ran.out, 'year.md'), 'utf8');
    expect(page).toContain('Үлкен мектептің бір жылы');
    expect(page).toContain('Год большой школы');
  });

  it('keeps the calls of every kind of act as many in May as in September', () => {
    for (const { name, most } of ran.report.costs)
      expect([name, most.calls <= (MANY_CALLS[name] ?? 3) + (NOTED.includes(name) ? 4 : 0)]).toEqual([
        name,
        true,
      ]);
  });

  it('says how it is to be called when it is called wrongly', async () => {
    const wrong = await live('--scale', 'half');
    expect([wrong.status, wrong.said]).toEqual([
      2,
      'npm run year -- --out DIR [--seed 1] [--seeds 1] [--scale 1] [--until 2027-05-31]\nnpm run year -- --judge DIR\n',
    ]);
  });
});
