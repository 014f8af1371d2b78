// What an action may cost: exact counts that may fall but not rise, in a small register and in one ten times as large. TIREK_BUDGETS=write notes what they are now.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CostModel } from '../../local/bench/cost-model';
import { filledRows, fillRegister } from '../../local/bench/fill-register';
import { createMeter, DAILY_LETTERS, type Measured, measureActions } from '../../local/bench/measure-actions';
import { COMMANDS, commandNamed } from '../../src/casework/commands';
import { QUERIES } from '../../src/casework/queries';
import { openQuickSchool } from '../whole/quick-school';
import { OWNER, shippedBundle } from '../whole/school';

interface Budget {
  sheets: number;
  second: number;
  docs: number;
  drive: number;
  cellsRead: number;
  cellsWritten: number;
}

const ROWS = 40;
const root = join(__dirname, '..', '..');
const model = JSON.parse(readFileSync(join(root, 'local/bench/cost-model.json'), 'utf8')) as CostModel;
const budgets = JSON.parse(readFileSync(join(__dirname, 'budgets.json'), 'utf8')) as {
  actions: Record<string, Budget>;
  bundleBytes: number;
  actsBytes: number;
  wordsBytes: number;
  pageBytes: number;
};

async function measured(rows: number): Promise<Map<string, Measured>> {
  const meter = createMeter(model);
  const school = openQuickSchool(undefined, meter.onCall);
  fillRegister(school.home, school.registerId, OWNER, rows);
  const found = await measureActions(school, meter, rows, filledRows(rows));
  school.close();
  return new Map(found.map((action) => [action.name, action]));
}

describe('budgets', () => {
  let small: Map<string, Measured>;
  let large: Map<string, Measured>;
  beforeAll(async () => {
    small = await measured(ROWS);
    large = await measured(10 * ROWS);
    if (process.env.TIREK_BUDGETS === 'write') writeBudgets(small);
  }, 60_000);

  it('every command and query is measured', () => {
    const named = [...COMMANDS, ...QUERIES].map(({ name }) => name);
    expect([...small.keys()].sort()).toEqual([...named, 'make-paper', DAILY_LETTERS].sort());
  });

  it('every command, query and paper has a budget, and none costs more calls or cells than it says', () => {
    expect([...small.keys()].sort()).toEqual(Object.keys(budgets.actions).sort());
    const risen = [...small.values()].flatMap(({ name, calls, cellsRead, cellsWritten }) => {
      const now: Budget = { ...calls, cellsRead, cellsWritten };
      const allowed = budgets.actions[name] as Budget;
      return (Object.keys(now) as (keyof Budget)[])
        .filter((key) => now[key] > allowed[key])
        .map((key) => `${name}: ${key} ${now[key]}, budget ${allowed[key]}`);
    });
    expect(risen).toEqual([]);
  });

  it("a command of the register is at most three calls, a query two, a paper three and its commits; sharing a file is Drive's own", () => {
    const wrong = [...small.values()].filter(({ name, kind, calls: { sheets, second, docs, drive } }) => {
      // A text of the second spreadsheet is there before its note is: read, written and, the first time, laid out.
      if (second > (SECOND[name] ?? 0)) return true;
      if (name in ON_DOCUMENTS && docs + drive > (ON_DOCUMENTS[name] ?? 0)) return true;
      if (kind === 'query') return sheets + (name in ON_DOCUMENTS ? 0 : docs + drive) > 2;
      // save-staff of somebody whose role opens files asks Drive besides, at most two calls a file: who loses a role must not
      // read on until a trigger comes by (docs/decisions/sharing-follows-roles.md, tests/whole/sharing.test.ts).
      // A signature is followed by the filing of its PDF.
      if (kind === 'command') return sheets > (name === 'mark-signed' ? 6 : 3);
      // The first paper of a sitting makes the folders of the year, of its sittings and its own.
      return docs !== 2 || drive > 1 + FOLDERS || sheets > 6;
    });
    expect(wrong).toEqual([]);
  });

  it('the number of calls does not grow with the rows', () => {
    for (const { name, calls } of large.values())
      expect({ name, calls }).toEqual({ name, calls: small.get(name)?.calls });
  });

  it('a command reads no more of further rows than their ids', () => {
    const wrong = [...large.values()].flatMap(({ name, kind, cellsRead }) => {
      const command = kind === 'command' ? commandNamed(name) : undefined;
      if (!command) return [];
      const perCard = (cellsRead - (small.get(name)?.cellsRead ?? 0)) / (9 * ROWS);
      const tables = [...new Set([...command.tables, 'Deviations'])];
      const ids = tables.reduce((sum, table) => sum + (PER_CARD[table] ?? FEW), 0);
      const most = ids + (COLUMNS[name] ?? 0) + ROUNDING;
      return perCard <= most ? [] : [{ name, perCard, most }];
    });
    expect(wrong).toEqual([]);
  });
});

/** So many rows come with one further card; of every other table a tenth. */
const PER_CARD: Readonly<Record<string, number>> = { Pupils: 1, Cards: 1, Referrals: 1, Materials: 1 };
const FEW = 0.1;
/** Of several acts of one name the dearest counts, which need not be the same one in both registers. */
const ROUNDING = 0.2;
/** Cells of a further card that a command reads beside the ids, and why. */
const COLUMNS: Readonly<Record<string, number>> = {
  // Names and days of birth, so that a child is not entered twice.
  'save-pupil': 5,
  'import-roster': 5,
  // The filing of its PDF reads the ids once more.
  'mark-signed': 1.4,
  // Numbers of the paper register, so that none is given twice.
  'bring-in-card': 1,
  // Which papers there are and who may read them, so that a copy without some of them is not taken for a whole one.
  'finish-local-copy': 2,
  // A number somebody typed is held against the columns of its journal.
  'set-council': 0.1,
  'send-request': 0.3,
  'order-home-visit': 0.15,
  'invite-specialist': 0.2,
  'approve-plan': 0.2,
  'send-submission': 0.3,
  'notify-agency': 0.3,
  'number-paper': 0.4,
  'send-transfer': 0.3,
  // The next number of a journal cannot be one that was given.
  'change-settings': 0.6,
};
/** Calls to Docs and Drive of acts and queries about the text of a paper. */
const ON_DOCUMENTS: Readonly<Record<string, number>> = {
  // To whom Drive opens the second spreadsheet, where the head's role alone opens it here.
  'restricted-text': 1,
  'open-closed-part': 1,
  // The text is read, the code goes into the foot, the document is closed.
  'for-signature': 3,
  // The same for a draft, the id of its PDF, the PDF printed (two) and filed.
  'mark-signed': 7,
  'file-paper': 3,
  // The id of the file.
  'attach-file': 1,
  'send-file': 1,
  // Once a day: the list of templates, the remarks on papers that wait for a signature.
  [DAILY_LETTERS]: 3,
  // The document is opened, its comments are counted.
  'return-paper': 2,
  // The document, the template it is held against, the comments.
  'paper-review': 3,
  'check-paper': 1,
  // Apps Script looks a file up before it gives its bytes.
  'paper-pdf': 2,
  // Looked for, copied, read, filled, looked up and given, thrown away; the first time its template is put there and read.
  'blank-paper': 9,
};
/** Ids, then a folder each. */
const FOLDERS = 4;
/** Calls to the second spreadsheet. */
const SECOND: Readonly<Record<string, number>> = {
  'record-restricted': 3,
  'adopt-text': 2,
  // Texts of the second spreadsheet are emptied before the register says that the card expired.
  'expire-cards': 3,
  restricted: 2,
  'restricted-text': 1,
};

describe('sizes', () => {
  it('what every call reads is no larger than allowed, nor so much smaller that the budget says nothing', () => {
    const { code, files } = shippedBundle();
    const bytes = { bundle: code, acts: files.Acts ?? '', words: files.Words ?? '' };
    for (const [name, text] of Object.entries(bytes)) {
      const of = budgets[`${name as keyof typeof bytes}Bytes`];
      const share = Buffer.byteLength(text) / of;
      expect({ name, share, fits: share <= 1 && share > 0.85 }).toEqual({ name, share, fits: true });
    }
  });

  it('the documents name the sizes that are allowed', () => {
    const decision = readFileSync(join(root, 'docs/decisions/only-what-a-call-needs.md'), 'utf8');
    for (const [name, bytes] of [
      ['Code.js', budgets.bundleBytes],
      ['Acts.html', budgets.actsBytes],
      ['Words.html', budgets.wordsBytes],
    ] as const)
      expect(decision).toContain(`${name} at most ${Math.round(bytes / 1000)} KB`);
    const rows = readFileSync(join(root, 'docs/live-checks.md'), 'utf8').split('\n');
    for (const [call, bytes] of [
      ["createHtmlOutputFromFile('Words')", budgets.wordsBytes],
      ['`Acts.html`', budgets.actsBytes],
    ] as const) {
      const said = rows.filter((row) => row.includes(call)).flatMap((row) => row.match(/\d+ KB/g) ?? []);
      expect(said).toEqual([`${Math.round(bytes / 1000)} KB`]);
    }
  });

  it('no page is larger than allowed with its words in the longer language', () => {
    const { files } = shippedBundle();
    const served = (page: string) => {
      const bytes = (name: string) => Buffer.byteLength(files[name] ?? '');
      return bytes(page) + Math.max(bytes(`${page}-kk`), bytes(`${page}-ru`));
    };
    for (const page of ['Page', 'Wide', 'First', 'Office']) {
      expect(served(page)).toBeGreaterThan(50_000);
      expect({ page, fits: served(page) <= budgets.pageBytes }).toEqual({ page, fits: true });
    }
  });

  it('the calibration file is the frozen one', () => {
    expect(statSync(join(root, 'local/bench/calibration.js.txt')).size).toBe(CALIBRATION_BYTES);
  });
});

const CALIBRATION_BYTES = 101_590;

/** Writes what everything costs now; what rises must have a reason that the change names. */
function writeBudgets(now: ReadonlyMap<string, Measured>): void {
  const { actions: _, ...sizes } = budgets;
  const actions = Object.fromEntries(
    [...now.values()].map(({ name, calls, cellsRead, cellsWritten }) => [
      name,
      { ...calls, cellsRead, cellsWritten },
    ]),
  );
  budgets.actions = actions;
  writeFileSync(join(__dirname, 'budgets.json'), `${JSON.stringify({ actions, ...sizes }, null, 2)}\n`);
}
