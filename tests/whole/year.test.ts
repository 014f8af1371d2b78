// `npm run year` as it is run, for a small school: two seeds live through everything that is checked, and the same seed makes the same year.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { YearReport } from '../../local/year/report';
import type { JournalLine } from '../../src/register/journal';

const YEAR = join(__dirname, '..', '..', 'build', 'local', 'year.mjs');

interface Ran {
  status: number | null;
  said: string;
  out: string;
  text: string;
  report: YearReport;
}

function live(...args: string[]): Promise<Pick<Ran, 'status' | 'said' | 'out'>> {
  const out = join(mkdtempSync(join(tmpdir(), 'tirek-year-test-')), 'year');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [YEAR, '--out', out, ...args]);
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

async function year(seed: number): Promise<Ran> {
  const ran = await live('--seed', String(seed), '--scale', '0.02');
  if (ran.status !== 0) throw new Error(ran.said);
  const text = readFileSync(join(ran.out, 'year.json'), 'utf8');
  return { ...ran, text, report: JSON.parse(text) as YearReport };
}

describe('npm run year', () => {
  let years: Ran[] = [];
  beforeAll(async () => {
    years = await Promise.all([year(3), year(5), year(3)]);
  }, 240_000);

  it('ends with every check held, and with checks that looked at something', () => {
    for (const { report } of years) {
      expect(report.faults).toEqual([]);
      expect(report.checks.filter(({ broken }) => broken.length > 0)).toEqual([]);
      expect(report.checks.length).toBeGreaterThan(30);
      for (const id of ['I-05', 'I-12', 'I-23', 'I-24', 'I-25', '¶12', 'journal', 'nothing lost', 'today'])
        expect([id, report.checks.find((check) => check.id === id)?.looked]).not.toEqual([id, 0]);
    }
  });

  it('was lived by people who erred: nothing wrong was accepted, and nothing right was refused by surprise', () => {
    for (const { report } of years) {
      expect(Object.keys(report.wrong).length).toBeGreaterThan(5);
      expect(Object.keys(report.byHand).length).toBeGreaterThan(2);
      expect(report.refused).toEqual({});
    }
  });

  it('answers every row that Today shows', () => {
    for (const { report } of years) expect(report.unanswered).toEqual({});
  });

  it('makes the same year from the same seed, and another from another', () => {
    const [first, other, again] = years;
    expect(again?.text).toBe(first?.text);
    expect(other?.text).not.toBe(first?.text);
  });

  it('writes the workbook, the journal, the numbers and a page in both languages', () => {
    const [first] = years;
    expect(readdirSync(first?.out ?? '').sort()).toEqual([
      'journal.json',
      'register.xlsx',
      'year.json',
      'year.md',
    ]);
    const lines = JSON.parse(readFileSync(join(first?.out ?? '', 'journal.json'), 'utf8')) as JournalLine[];
    expect(lines.length).toBe(first?.report.reached.journalLines);
    const page = readFileSync(join(first?.out ?? '', 'year.md'), 'utf8');
    expect(page).toContain('Үлкен мектептің бір жылы');
    expect(page).toContain('Год большой школы');
  });

  it('keeps the calls of every kind of act as many in May as in September', () => {
    for (const { report } of years)
      for (const { name, most } of report.costs)
        expect([name, most.calls <= (name === 'make-paper' ? 9 : 3)]).toEqual([name, true]);
  });

  it('says how it is to be called when it is called wrongly', async () => {
    const wrong = await live('--scale', 'half');
    expect([wrong.status, wrong.said]).toEqual([2, 'npm run year -- --out DIR [--seed 1] [--scale 1]\n']);
  });
});
