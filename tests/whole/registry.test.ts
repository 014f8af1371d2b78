// The registry's sheets on the shipped bundle, after the whole path: two reads each, nothing of a child beyond what each may say, the journal held and found out.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pathIds } from '../../local/bench/path/act';
import type { Queries, QueryName } from '../../src/casework/answers';
import { bookOf } from './look-at-register';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { PEOPLE } from './school';
import { walk } from './walk';

const JOURNAL = 3980117;
const STAFF = 3980103;
const YEAR = { from: '2026-09-01', to: '2027-08-31' } as Queries['registry']['input'];

describe('the sheets of the registry', () => {
  let school: QuickSchool;
  beforeAll(() => {
    school = openQuickSchool();
    walk(school);
  }, 120_000);
  afterAll(() => school.close());

  const view = <N extends QueryName>(name: N, input: Queries[N]['input'], user: string = PEOPLE.head) => {
    const answer = school.query(name, input, user);
    if (!answer.ok) throw new Error(JSON.stringify(answer) + school.logged.join());
    return answer.value;
  };
  const SHEETS = [
    ['registry', YEAR],
    ['summary', { ...YEAR, addressee: 'SCHOOL' }],
    ['summary', { ...YEAR, addressee: 'OTHERS' }],
    ['overview', {}],
    ['deviations', YEAR],
    ['inspection', YEAR],
    ['rules', {}],
    ['register-card', { cardId: 'P00001-K01' }],
    ['reconciliation', { list: 'Сейітқали Н. 09.05.2013' }],
    ['journal-check', { after: 0, hash: '' }],
  ] as const;

  it.each(SHEETS)('%s is two reads, writes nothing, and shows no row it could not read', (name, input) => {
    school.counter.reset();
    const shown = view(name, input as never) as { broken?: unknown[]; sections?: { rows: unknown[] }[] };
    const calls = school.counter.totals().byMethod;
    expect(Object.values(calls).reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(2);
    expect(Object.keys(calls).every((method) => /get/i.test(method))).toBe(true);
    expect(shown.broken ?? []).toEqual([]);
    expect((shown.sections ?? []).reduce((sum, { rows }) => sum + rows.length, 0)).toBeLessThanOrEqual(500);
  });

  it.each(SHEETS)('%s is refused to a teacher', (name, input) => {
    expect(school.query(name, input as never, PEOPLE.teacher)).toMatchObject({ ok: false, kind: 'denied' });
  });

  it('D29–D31 journal, summary and register card become papers, and are not told to be out of date at once', () => {
    const back = school.snapshot();
    for (const [kind, subjectId] of [
      ['D29', 'Y2026'],
      ['D30', 'Y2026-OTHERS'],
      ['D31', pathIds().paperCardId],
    ] as const) {
      const made = school.does('make-paper', { kind, subjectId, language: 'ru' });
      const { papers } = view('papers', { documentId: made.documentId ?? '' });
      expect(papers).toMatchObject([{ kind, state: 'DRAFT' }]);
      expect(papers[0]?.outdated).toBeUndefined();
    }
    back();
  });

  it('the summary and the list of open cards tell of the same children', () => {
    const rows = view('summary', { ...YEAR, addressee: 'SCHOOL' } as never).sections[0]?.rows ?? [];
    const [start = 0, placed = 0, removed = 0] = rows.slice(0, 3).map(({ cells }) => Number(cells[1]));
    expect(rows[rows.length - 1]?.cells[1]).toBe(start + placed - removed);
    expect(view('reconciliation', { list: '' }).counts.ours).toBe(rows[rows.length - 1]?.cells[1]);
  });

  it('the overview of the workbook, counting by itself, tells what the summary tells', () => {
    const back = school.snapshot();
    school.setClock('2027-05-20');
    const book = school.home.store.transaction(() =>
      school.home.sheets.methods['spreadsheets.values.get']?.(
        { spreadsheetId: school.registerId, range: 'Шолу', valueRenderOption: 'UNFORMATTED_VALUE' },
        null,
        { email: 'mektep@tirek.test', scopes: ['https://www.googleapis.com/auth/drive'] },
      ),
    ) as { values: (string | number)[][] };
    const { sections } = view('summary', { ...YEAR, addressee: 'SCHOOL' } as never);
    const terms = sections.find(({ rows }) => rows[0]?.cells.length === 5)?.rows ?? [];
    const first = book.values.findIndex(([name]) => /^11-тармақ/.test(String(name)));
    expect(terms).toHaveLength(3);
    terms.forEach(({ cells: [, all, kept] }, at) => {
      const [, inTime = 0, late = 0, undone = 0] = (book.values[first + at] ?? []).map(Number);
      // Of ¶12 the path has cards of later years, which the overview of an earlier day counts, too.
      if (at !== 1) expect([inTime, inTime + late + undone]).toEqual([kept, all]);
    });
    const months = book.values.filter((row) => row.length === 4).slice(1, 13);
    expect(months[11]?.[3]).toBe(sections[0]?.rows.at(-1)?.cells[1]);
    const page = view('overview', {}).sections[2]?.rows.map(({ cells }) => cells.slice(1)) ?? [];
    expect(page.length).toBeGreaterThan(1);
    expect(page).toEqual(
      months
        .slice(-page.length)
        .reverse()
        .map((row) => row.slice(1)),
    );
    back();
  });

  it('a cell typed over by hand is told with its row, and counts as empty', () => {
    const back = school.snapshot();
    const keys = school.query('registry', YEAR, PEOPLE.head);
    expect(keys.ok).toBe(true);
    school.byHand({
      repeatCell: {
        range: { sheetId: 3980111, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 2, endColumnIndex: 3 },
        cell: { userEnteredValue: { stringValue: 'бір нәрсе' } },
        fields: 'userEnteredValue',
      },
    });
    const { broken } = view('summary', { ...YEAR, addressee: 'SCHOOL' } as never);
    expect(broken).toHaveLength(1);
    expect(broken[0]?.row).toBe(3);
    back();
  });

  it('rows deleted from Openings or History are found by the journal, which then is not said to be whole', () => {
    const check = () => view('journal-check', { after: 0, hash: '' });
    expect(check().whole).toContain(String(check().checked));
    const card = view('restricted', { cardId: 'P00001-K01' }, PEOPLE.head);
    const openings = card.log.filter(({ what }) => what !== '').length;
    expect(openings).toBeGreaterThan(0);
    const harm: [sheetId: number, from: number, to: number, says: RegExp][] = [
      [3980142, 2, 3, /K01-O0001/],
      [3980118, 2, 12, /Бұрынғы мәндер|Прежние значения/],
    ];
    for (const [sheetId, startIndex, endIndex, says] of harm) {
      const back = school.snapshot();
      school.byHand({ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } } });
      const { faults, whole } = check();
      expect(faults).toEqual([expect.stringMatching(says)]);
      expect(whole).toBeUndefined();
      back();
    }
    expect(check().faults).toEqual([]);
  });

  it('a row of staff that once gave the head’s rights, pasted back or typed anew, is found by the journal', () => {
    const check = () => view('journal-check', { after: 0, hash: '' });
    const before = school.snapshot();
    const people = view('staff', {}).people;
    const { roleWords: _words, ...deputy } = people.find(({ email }) => email === PEOPLE.deputy) as never as {
      roleWords: string;
      staffId: string;
      roles: string[];
    };
    const sheet = () => bookOf(school).sheets.find(({ title }) => title === 'Қызметкерлер')?.values ?? [];
    const at = sheet().findIndex(([id]) => id === deputy.staffId);
    const put = (row: number, cells: readonly unknown[]) =>
      school.byHand({
        updateCells: {
          start: { sheetId: STAFF, rowIndex: row, columnIndex: 0 },
          rows: [
            {
              values: cells.map((cell) => ({
                userEnteredValue:
                  cell === '' || cell === undefined
                    ? {}
                    : typeof cell === 'number'
                      ? { numberValue: cell }
                      : typeof cell === 'boolean'
                        ? { boolValue: cell }
                        : { stringValue: String(cell) },
              })),
            },
          ],
          fields: 'userEnteredValue',
        },
      });
    const save = (roles: string[]) => school.does('save-staff', { ...deputy, roles } as never, PEOPLE.head);
    save(['DEPUTY_UPBRINGING', 'HEAD']);
    const asHead = sheet()[at] ?? [];
    save(['DEPUTY_UPBRINGING']);
    const now = sheet()[at] ?? [];
    expect(check().faults).toEqual([]);
    put(at, asHead);
    expect(check().faults).toEqual([expect.stringMatching(`${at + 1}.*${deputy.staffId}`)]);
    put(at, now);
    expect(check().faults).toEqual([]);
    // Of a version that no line of the journal wrote.
    const version = (sheet()[0] ?? []).indexOf('version');
    put(
      at,
      now.map((cell, column) => (column === version ? 99 : cell)),
    );
    expect(check().faults).toEqual([expect.stringMatching(deputy.staffId)]);
    put(at, now);
    put(
      sheet().length,
      now.map((cell, column) => (column === 0 ? 'T0099' : cell)),
    );
    expect(check().faults).toEqual([expect.stringMatching('T0099')]);
    before();
  });

  it('the journal is whole, and a line typed over, deleted, or cut off at the end is found', () => {
    const check = () => view('journal-check', { after: 0, hash: '' });
    expect(check()).toMatchObject({ faults: [] });
    expect(check().checked).toBeGreaterThan(20);
    const harm: [RegExp, object][] = [
      [
        /6/,
        {
          repeatCell: {
            range: {
              sheetId: JOURNAL,
              startRowIndex: 5,
              endRowIndex: 6,
              startColumnIndex: 3,
              endColumnIndex: 4,
            },
            cell: { userEnteredValue: { stringValue: 'басқа' } },
            fields: 'userEnteredValue',
          },
        },
      ],
      [
        /8/,
        { deleteDimension: { range: { sheetId: JOURNAL, dimension: 'ROWS', startIndex: 7, endIndex: 8 } } },
      ],
      [
        /./,
        {
          deleteDimension: {
            range: {
              sheetId: JOURNAL,
              dimension: 'ROWS',
              startIndex: check().checked + 1,
              endIndex: check().checked + 2,
            },
          },
        },
      ],
    ];
    for (const [at, request] of harm) {
      const back = school.snapshot();
      school.byHand(request);
      const { faults } = check();
      expect(faults.length).toBeGreaterThan(0);
      expect(faults[0]).toMatch(at);
      back();
    }
    expect(check()).toMatchObject({ faults: [] });
  });
});
