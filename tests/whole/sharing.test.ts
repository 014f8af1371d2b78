// Saving a person costs what it changes: the register's two calls, and Drive only for files whose people are others than before.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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
