// The self-check on the local home: every assumption the product rests on holds here, and a broken row is named.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sheetOf } from './look-at-register';
import { OWNER, openSchool, PEOPLE, type School } from './school';

describe('self-check', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
  }, 60_000);
  afterAll(async () => school.close());

  const check = async (user: string): Promise<string> => {
    const outcome = await school.executor.run('selfCheck', [], user, {
      kind: 'menu',
      activeSpreadsheetId: school.registerId,
    });
    const said = outcome.ui.find((event) => event.kind === 'alert');
    return JSON.stringify(said ?? outcome);
  };

  it('finds every probe held and every row readable', async () => {
    const text = await check(PEOPLE.secretary);
    expect(text).not.toContain('✕');
    expect(text.match(/✓/g)?.length).toBe(15);
  }, 30_000);

  it('names a record that the journal knows and that has no row, though nothing else tells of it', async () => {
    await school.does('save-pupil', {
      lastName: 'Омаров',
      firstName: 'Әли',
      grade: 8,
      classLetter: 'А',
      language: 'kk',
    });
    const range = { sheetId: sheetOf('Pupils'), dimension: 'ROWS', startIndex: 2, endIndex: 3 };
    school.home.store.transaction(() =>
      school.home.sheets.methods['spreadsheets.batchUpdate']?.(
        { spreadsheetId: school.registerId },
        { requests: [{ deleteDimension: { range } }] },
        { email: OWNER, scopes: ['https://www.googleapis.com/auth/drive'] },
      ),
    );
    const text = await check(PEOPLE.secretary);
    expect(text.match(/✕/g)?.length).toBe(1);
    expect(text).toContain('На листе «Оқушылар» нет строки записи P00001');
  }, 30_000);

  it('goes into the log where no window can be shown, as in the editor of a script of its own', async () => {
    const { logs } = await school.executor.run('selfCheck', [], OWNER, { kind: 'trigger' });
    const [said] = logs.filter(({ level }) => level !== 'error');
    expect(said?.text.match(/✓/g)?.length).toBeGreaterThan(10);
  }, 30_000);

  it('shows nothing to a teacher, who cannot open the workbook at all', async () => {
    const text = await check(PEOPLE.teacher);
    expect(text).toContain('does not have permission');
    expect(text).not.toContain('✓');
  });

  it('is for the office only, even for somebody who was given the workbook by hand', async () => {
    expect(await check(PEOPLE.head)).toContain('permission');
  });
});
