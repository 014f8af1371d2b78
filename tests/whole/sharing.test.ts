// Saving a person costs what it changes: the register's two calls, and Drive only for files whose people are others than before.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bookOf } from './look-at-register';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { PEOPLE } from './school';

let school: QuickSchool;
let start: () => void;
beforeAll(() => {
  school = openQuickSchool();
  start = school.snapshot();
}, 60_000);
afterAll(() => school.close());
beforeEach(() => start());

const person = { lastName: 'Беков', firstName: 'Ерлан', position: 'мұғалім', email: PEOPLE.nobody };
const costOf = (input: Parameters<typeof school.does<'save-staff'>>[1], more = {}) => {
  school.counter.reset();
  const done = school.does('save-staff', input, PEOPLE.head, more);
  const { byMethod } = school.counter.totals();
  const of = (service: string) =>
    Object.entries(byMethod).reduce((sum, [method, n]) => sum + (method.startsWith(service) ? n : 0), 0);
  return { sheets: of('sheets'), drive: of('drive'), warnings: done.warnings ?? [] };
};

describe('a row of staff that was the head’s, pasted back into the sheet', () => {
  const STAFF = 3980103;
  const CARD = 'P00001-K01';
  const deputy = { lastName: 'Оразбаев', firstName: 'Нұрлан', position: 'орынбасар', email: PEOPLE.deputy };
  const rowAt = () => {
    const rows = bookOf(school).sheets.find(({ title }) => title === 'Қызметкерлер')?.values ?? [];
    const at = rows.findIndex(([id]) => id === 'T0002');
    return { at, row: rows[at] ?? [] };
  };
  const kindOf = (cell: unknown) =>
    typeof cell === 'number' ? 'numberValue' : typeof cell === 'boolean' ? 'boolValue' : 'stringValue';
  const paste = (at: number, row: readonly unknown[]) =>
    school.byHand({
      updateCells: {
        start: { sheetId: STAFF, rowIndex: at, columnIndex: 0 },
        rows: [
          {
            values: row.map((cell) => ({
              userEnteredValue: cell === '' || cell === undefined ? {} : { [kindOf(cell)]: cell },
            })),
          },
        ],
        fields: 'userEnteredValue',
      },
    });
  const open = (who: string, noteId: string) => {
    const answer = school.command('open-closed-part', { cardId: CARD, noteId, reason: 'Керек.' }, who);
    return answer.ok ? 'opened' : answer.problems.map(({ code }) => code).join();
  };
  const copies = (who: string) => {
    const answer = school.command('begin-local-copy', { closed: true, reason: 'Мұрағат.' }, who);
    return answer.ok ? 'begun' : answer.problems.map(({ code }) => code).join();
  };
  const read = (who: string, noteId: string) => {
    const answer = school.query('restricted-text', { noteId }, who);
    return answer.ok ? answer.value.text : answer.kind;
  };
  const closedSheets = (who: string) => {
    const answer = school.query('copied-sheets', { closed: true }, who);
    return answer.ok ? answer.value.sheets.length : answer.kind;
  };

  it('opens and copies no closed part: Drive is asked to whom the file is open', () => {
    const pupil = { lastName: 'Ахметов', firstName: 'Дамир', grade: 8, classLetter: 'А', language: 'ru' };
    school.does('save-pupil', pupil as never);
    const seen = { pupilId: 'P00001', seenOn: '2026-11-02', seen: 'Келмеді.', parentsTold: true };
    school.does('refer-pupil', seen, PEOPLE.teacher);
    const kind = 'PSYCHOLOGIST_CONCLUSION' as const;
    school.does('request-material', { cardId: CARD, kind, askedOf: 'T0004', askedOn: '2026-11-02' });
    school.does('change-settings', { values: { restrictedTexts: true } }, PEOPLE.head);
    const text = {
      cardId: CARD,
      kind,
      keptAs: 'TEXT' as const,
      receivedOn: '2026-11-02',
      text: 'Қорытынды.',
    };
    school.does('record-restricted', text, PEOPLE.psychologist);
    const noteId = `${CARD}-Z01`;
    const as = (roles: ('DEPUTY_UPBRINGING' | 'HEAD')[]) =>
      school.does('save-staff', { ...deputy, staffId: 'T0002', roles }, PEOPLE.head);

    as(['DEPUTY_UPBRINGING', 'HEAD']);
    // Acting head by an act: Drive opened the file, and so does the product.
    expect([open(PEOPLE.deputy, noteId), copies(PEOPLE.deputy)]).toEqual(['opened', 'begun']);
    expect(read(PEOPLE.deputy, noteId)).toBe('Қорытынды.');
    expect(closedSheets(PEOPLE.deputy)).toBeGreaterThan(0);
    const { at, row } = rowAt();
    as(['DEPUTY_UPBRINGING']);
    expect([open(PEOPLE.deputy, noteId), copies(PEOPLE.deputy)]).toEqual(['text-not-yours', 'head-decides']);

    paste(at, row);
    expect([open(PEOPLE.deputy, noteId), copies(PEOPLE.deputy)]).toEqual([
      'second-not-shared',
      'second-not-shared',
    ]);
    // Nor does that role let anybody in: the act that follows roles is done, the file stays closed.
    const saved = school.does(
      'save-staff',
      { ...deputy, staffId: 'T0002', roles: ['DEPUTY_UPBRINGING', 'HEAD'] },
      PEOPLE.deputy,
    );
    expect(saved.warnings).toEqual([expect.stringContaining('Google Drive')]);
    expect(open(PEOPLE.deputy, noteId)).toBe('second-not-shared');
    // What was opened and begun this very day is given no more either.
    expect(read(PEOPLE.deputy, noteId)).toBe('');
    expect(closedSheets(PEOPLE.deputy)).toBe(0);

    expect([open(PEOPLE.head, noteId), copies(PEOPLE.head)]).toEqual(['opened', 'begun']);
    expect([read(PEOPLE.head, noteId), closedSheets(PEOPLE.head)]).toEqual([
      'Қорытынды.',
      expect.any(Number),
    ]);
    // The psychologist's file is not open on the Drive: hers is the product's way alone, and asks Drive nothing.
    school.counter.reset();
    expect([open(PEOPLE.psychologist, noteId), read(PEOPLE.psychologist, noteId)]).toEqual([
      'opened',
      'Қорытынды.',
    ]);
    expect(Object.keys(school.counter.totals().byMethod).filter((each) => each.startsWith('drive'))).toEqual(
      [],
    );
  });
});

describe('save-staff', () => {
  it('of somebody whose role opens no file asks Drive nothing', () => {
    expect(costOf({ ...person, roles: ['SUBJECT_TEACHER'] })).toEqual({ sheets: 2, drive: 0, warnings: [] });
  });

  it('of a new deputy lists and opens the files of that role, and no other', () => {
    const cost = costOf({ ...person, roles: ['DEPUTY_UPBRINGING'] });
    expect(cost.sheets).toBe(2);
    expect(cost.drive % 2).toBe(0);
    expect(cost.drive).toBeLessThanOrEqual(6);
    expect(cost.drive).toBeGreaterThan(0);
  });

  it('of somebody who leaves closes the same files; given again unchanged, it looks at all of them once more', () => {
    costOf({ ...person, roles: ['DEPUTY_UPBRINGING'] });
    const leaver = { ...person, staffId: 'T0008', roles: ['DEPUTY_UPBRINGING'] as const, active: false };
    const left = costOf({ ...leaver, roles: [...leaver.roles] });
    expect(left.sheets).toBe(2);
    expect(left.drive).toBeGreaterThan(0);
    expect(costOf({ ...leaver, roles: [...leaver.roles] })).toMatchObject({ sheets: 2, drive: 4 });
  });

  it('that was cut off before sharing is shared by the repeat', () => {
    school.misfortune(({ service }) => {
      if (service === 'drive') throw new Error('Exceeded maximum execution time');
      return undefined;
    });
    school.command('save-staff', { ...person, roles: ['DEPUTY_UPBRINGING'] }, PEOPLE.head, {
      id: 'the-same-act',
    });
    school.misfortune(undefined);
    school.logged.length = 0;
    const again = costOf({ ...person, roles: ['DEPUTY_UPBRINGING'] }, { id: 'the-same-act' });
    expect(again.drive).toBeGreaterThan(4);
    expect(again.warnings).toEqual([]);
  });
});
