// A list of a whole school on the shipped bundle: sheet by sheet within Google's limits, cut off and gone on with, and the year after it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CostModel, callMs, cellsMs } from '../../local/bench/cost-model';
import { matchColumns } from '../../sidebar/roster/columns';
import { type ListRow, rowToCheck, sheetInput, sheetsOf, unchanged } from '../../sidebar/roster/plan-sheets';
import { readGrid } from '../../sidebar/roster/read-file';
import { typedRows } from '../../sidebar/roster/to-rows';
import type { CommandInputs } from '../../src/casework/answers';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { PEOPLE } from './school';

const MODEL = JSON.parse(
  readFileSync(join(__dirname, '../../local/bench/cost-model.json'), 'utf8'),
) as CostModel;
/** A large school has three thousand: `TIREK_ROSTER=3000` tries it. */
const PUPILS = Number(process.env.TIREK_ROSTER ?? 600);
const SHEETS = PUPILS / 100;
const CUT = Math.floor(SHEETS / 3);
const SIX_MINUTES = 360_000;
const LETTERS = 'АӘБВГДЕЖЗИ';
/** Two words of letters that no two numbers share. */
const letters = (n: number): string =>
  [...String(n).padStart(4, '0')].map((digit) => 'абвгдежзик'[Number(digit)]).join('');

/** An invented e-journal's export: a title, a head in two languages, names in one column, parents beside them. */
const exported = (raise = 0, without = -1): string =>
  [
    'Список обучающихся;;;;',
    '№;Аты-жөні;Класс;Туған күні;Анасы;Телефон матери',
    ...Array.from({ length: PUPILS }, (_, n) => {
      const grade = 1 + (n % 10) + raise;
      const day = `${String(1 + (n % 28)).padStart(2, '0')}.${String(1 + (n % 12)).padStart(2, '0')}.2014`;
      return `${n + 1};Тек${letters(n)} Ат${letters(n)};${grade} "${LETTERS[((n / 10) % 10) | 0]}";${day};Ана${letters(n)} Айгүл;8701000${String(n).padStart(4, '0')}`;
    }).filter((_, n) => n !== without),
  ].join('\r\n');

const rowsOf = (text: string): ListRow[] => {
  const read = readGrid(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.problem);
  const matched = matchColumns(read.grid.rows, 'PUPILS');
  return typedRows(read.grid.rows, {
    kind: 'PUPILS',
    headRow: matched.headRow,
    fields: matched.fields,
    from1904: false,
    language: 'kk',
    storeIin: false,
  }).map((typed) => ({ typed }));
};

describe('a list of a whole school', () => {
  let school: QuickSchool;
  let fixed = 0;
  const costs: { what: string; ms: number; calls: number }[] = [];
  beforeAll(() => {
    school = openQuickSchool(undefined, (call) => {
      fixed += callMs(MODEL, call);
    });
  });
  afterAll(() => school.close());

  const measured = <T>(what: string, run: () => T): T => {
    school.counter.reset();
    fixed = 0;
    const value = run();
    const { byService, cellsRead, cellsWritten } = school.counter.totals();
    costs.push({
      what,
      ms: Math.round(fixed + cellsMs(MODEL, cellsRead, cellsWritten)),
      calls: byService.sheets ?? 0,
    });
    return value;
  };
  const look = (rows: ListRow[], schoolYear: string) => {
    for (let at = 0; at < rows.length; at += 500) {
      const part = rows.slice(at, at + 500);
      const answer = measured('check-roster', () =>
        school.query(
          'check-roster',
          { kind: 'PUPILS', schoolYear, rows: part.map(rowToCheck) },
          PEOPLE.secretary,
        ),
      );
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      answer.value.rows.forEach((checked, n) => {
        (part[n] as ListRow).checked = checked;
      });
    }
  };
  const frame = (rows: ListRow[], schoolYear: string): Omit<CommandInputs['import-roster'], 'pupils'> => ({
    kind: 'PUPILS',
    file: 'list.csv',
    fileMark: 'c'.repeat(64),
    schoolYear,
    whole: true,
    rowsInFile: rows.length,
    refused: 0,
  });
  const sent = new Map<string, CommandInputs['import-roster']>();
  /** Sends sheets as the page does; stops after some. */
  const send = (rows: ListRow[], schoolYear: string, importId: string | undefined, most = 1000) => {
    let id = importId;
    let sheets = 0;
    for (; sheets < most; sheets++) {
      const waiting = sheetsOf(rows);
      const sheet = waiting[0] ?? [];
      const last = waiting.length === 1;
      const input = {
        ...frame(rows, schoolYear),
        ...sheetInput('PUPILS', sheet),
        here: sheets === 0 ? unchanged(rows) : [],
        last,
        ...(id ? { importId: id } : {}),
      };
      const actId = `sheet-${schoolYear}-${importId ?? ''}-${sheets}`;
      sent.set(actId, input);
      const done = measured('import-roster', () =>
        school.does('import-roster', input, PEOPLE.secretary, { id: actId }),
      );
      id = done.importId;
      for (const row of sheet) row.done = true;
      // Sixty writes a minute are allowed; a person's browser waits for each answer anyway.
      if (last) return { id, sheets: sheets + 1, done };
    }
    return { id, sheets, done: undefined };
  };

  it('comes in, cut off after a third of its sheets and gone on with by a page that was opened anew', () => {
    const rows = rowsOf(exported());
    expect(rows).toHaveLength(PUPILS);
    look(rows, '2026-2027');
    expect(rows.every(({ checked }) => checked?.state === 'new')).toBe(true);
    const cut = send(rows, '2026-2027', undefined, CUT);
    const again = rowsOf(exported());
    look(again, '2026-2027');
    expect(again.filter(({ checked }) => checked?.state === 'same')).toHaveLength(CUT * 100);
    const { id, sheets, done } = send(again, '2026-2027', cut.id);
    expect([id, sheets]).toEqual(['U0001', SHEETS - CUT]);
    expect(done?.message).toContain(String(PUPILS));
    const view = school.query('roster', {}, PEOPLE.secretary);
    expect(view.ok && view.value.imports[0]).toMatchObject({ finished: true, sheets: SHEETS });
  }, 120_000);

  it('a repeated sheet is told as it was told, and adds nobody', () => {
    const before = school.query('roster', {}, PEOPLE.secretary);
    const id = 'sheet-2026-2027--1';
    const again = (input: CommandInputs['import-roster']) =>
      school.command('import-roster', input, PEOPLE.secretary, { id });
    const same = sent.get(id);
    if (!same) throw new Error('the sheet was never sent');
    expect(again(same)).toMatchObject({ ok: true, value: { repeated: true, importId: 'U0001' } });
    expect(again({ ...same, pupils: [] })).toMatchObject({ ok: false });
    expect(school.query('roster', {}, PEOPLE.secretary)).toEqual(before);
  });

  it('the next year goes up in portions, and costs what the limits allow', () => {
    school.setClock('2027-09-01');
    const view = measured('school-year', () => school.query('school-year', {}, PEOPLE.secretary));
    if (!view.ok) throw new Error('no view');
    const { pupilIds } = view.value;
    expect(pupilIds.length).toBeGreaterThanOrEqual(PUPILS);
    let runId: string | undefined;
    for (let at = 0; at < pupilIds.length; at += 150)
      runId = measured('start-school-year', () =>
        school.does(
          'start-school-year',
          {
            schoolYear: '2027-2028',
            pupilIds: pupilIds.slice(at, at + 150),
            leftOn: '2027-05-25',
            last: at + 150 >= pupilIds.length,
            ...(runId ? { runId } : {}),
          },
          PEOPLE.secretary,
        ),
      ).importId;
    const after = school.query('school-year', {}, PEOPLE.secretary);
    expect(after.ok && after.value.pupilIds).toEqual([]);
    const table = new Map<string, { n: number; ms: number; most: number; calls: number }>();
    for (const { what, ms, calls } of costs) {
      const line = table.get(what) ?? { n: 0, ms: 0, most: 0, calls: 0 };
      table.set(what, {
        n: line.n + 1,
        ms: line.ms + ms,
        most: Math.max(line.most, ms),
        calls: Math.max(line.calls, calls),
      });
    }
    for (const [what, { n, ms, most, calls }] of table)
      process.stderr.write(
        `${what}: ${n} calls of the page, at most ${calls} Google calls and ${most} ms each, ${Math.round(ms / 1000)} s in all (cost model)\n`,
      );
    expect(Math.max(...costs.map(({ ms }) => ms))).toBeLessThan(SIX_MINUTES / 10);
    expect(Math.max(...costs.map(({ calls }) => calls))).toBeLessThanOrEqual(3);
  }, 120_000);
});
