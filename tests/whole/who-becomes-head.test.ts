// Nobody of the office becomes the head, by a form or by a list, on the shipped bundle; the owner of the spreadsheet enters one. Ids of acts are each person's own.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../src/casework/answers';
import { CARD } from './path-of-acts';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { OWNER, PEOPLE } from './school';
import { walk } from './walk';

let school: QuickSchool;
beforeAll(() => {
  school = openQuickSchool();
  walk(school, 'open-sitting');
}, 60_000);
afterAll(() => school.close());

type Staff = CommandInputs['save-staff'];
const rowOf = (email: string): Staff => {
  const answer = school.query('staff', {}, PEOPLE.secretary);
  const found = answer.ok ? answer.value.people.find((person) => person.email === email) : undefined;
  if (!found) throw new Error(`nobody has ${email}`);
  const { roleWords: _words, ...row } = found;
  return row as Staff;
};
const codes = (answer: ReturnType<QuickSchool['command']>) =>
  answer.ok ? 'done' : answer.problems.map(({ path, code }) => `${path} ${code}`);
const mayRead = (user: string) => school.query('restricted', { cardId: CARD }, user).ok;
const list = (staffId: string | null | undefined, person: object) =>
  ({
    kind: 'STAFF',
    file: 'x.csv',
    fileMark: 'a'.repeat(64),
    schoolYear: '2026-2027',
    rowsInFile: 1,
    refused: 0,
    staff: [{ line: 2, staffId, person }],
    last: true,
  }) as CommandInputs['import-roster'];

describe('the office', () => {
  it('neither ends the head nor takes the e-mail that acts as the head', () => {
    const head = rowOf(PEOPLE.head);
    for (const by of [PEOPLE.secretary, PEOPLE.deputy]) {
      expect(codes(school.command('save-staff', { ...head, active: false }, by))).toEqual([
        'active head-decides',
      ]);
      expect(codes(school.command('save-staff', { ...head, email: PEOPLE.nobody }, by))).toEqual([
        'email head-decides',
      ]);
    }
    expect(codes(school.command('save-staff', { ...head, position: 'директор' }, PEOPLE.secretary))).toBe(
      'done',
    );
  });

  it('is given no secretary by a deputy', () => {
    const roles: Staff['roles'] = ['DEPUTY_UPBRINGING', 'SECRETARY'];
    const row = { ...rowOf(PEOPLE.deputy), roles };
    expect(codes(school.command('save-staff', row, PEOPLE.deputy))).toEqual(['roles head-decides']);
    const back = school.snapshot();
    expect(codes(school.command('save-staff', row, PEOPLE.head))).toBe('done');
    back();
  });

  it('changes by a list neither e-mail nor standing of a head or of a psychologist who left', () => {
    const back = school.snapshot();
    const psychologist = rowOf(PEOPLE.psychologist);
    school.does('save-staff', { ...psychologist, active: false }, PEOPLE.head);
    for (const { staffId, ...row } of [rowOf(PEOPLE.head), psychologist]) {
      const person = { ...row, roles: [], email: PEOPLE.nobody, position: 'басқа лауазым', active: true };
      expect(codes(school.command('import-roster', list(staffId, person), PEOPLE.secretary))).toBe('done');
      expect(rowOf(row.email ?? '').position).toBe('басқа лауазым');
      expect(mayRead(PEOPLE.nobody)).toBe(false);
    }
    expect(rowOf(PEOPLE.psychologist).active).toBe(false);
    const { staffId, ...teacher } = rowOf(PEOPLE.teacher);
    const person = { ...teacher, email: 'zhana@tirek.test' };
    expect(codes(school.command('import-roster', list(staffId, person), PEOPLE.secretary))).toBe('done');
    expect(rowOf('zhana@tirek.test').staffId).toBe(staffId);
    back();
  });
});

describe('the owner of the spreadsheet', () => {
  it('without a role enters a new head and ends the old one, and does nothing else', () => {
    const back = school.snapshot();
    const head = rowOf(PEOPLE.head);
    expect(codes(school.command('change-settings', { values: { sittingPlace: '1' } }, OWNER))).toEqual([
      'undefined no-role',
    ]);
    expect(codes(school.command('save-staff', { ...head, active: false }, OWNER))).toBe('done');
    expect(mayRead(PEOPLE.head)).toBe(false);
    const { staffId: _id, ...next } = { ...head, email: PEOPLE.nobody };
    expect(codes(school.command('save-staff', next, PEOPLE.secretary))).toEqual(['roles head-decides']);
    expect(codes(school.command('save-staff', next, OWNER))).toBe('done');
    expect(mayRead(PEOPLE.nobody)).toBe(true);
    back();
  });
});

describe('an id of an act', () => {
  it("tells nobody of another person's act, and repeats one's own", () => {
    const pupilId = 'P00002';
    const input = { pupilId, seenOn: '2026-11-02', seen: 'Сабаққа келмейді.', parentsTold: true };
    const call = (user: string) =>
      school.call({ command: 'refer-pupil', id: 'the-same-id-0001', input, language: 'ru' }, user) as {
        ok: boolean;
        value?: { repeated?: boolean };
      };
    const first = call(PEOPLE.secretary);
    const other = call(PEOPLE.teacher);
    expect([first.ok, other.ok, other.value?.repeated]).toEqual([true, true, undefined]);
    expect([call(PEOPLE.secretary), call(PEOPLE.teacher)].map(({ value }) => value?.repeated)).toEqual([
      true,
      true,
    ]);
  });
});
