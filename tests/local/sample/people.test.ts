// The invented people of the sample: how many, of which classes, with which names.
import { describe, expect, it } from '@jest/globals';
import { KAZAKH_NAMES, RUSSIAN_NAMES } from '../../../local/sample/invented-names';
import { pupilId, pupilName, samplePupils } from '../../../local/sample/sample-pupils';
import { sampleSetUp } from '../../../local/sample/sample-school';
import { SAMPLE_COUNCIL, sampleStaff, staffId } from '../../../local/sample/sample-staff';
import { STORIES } from '../../../local/sample/stories';
import { firstRows } from '../../../src/casework/first-rows';
import { parsePersonName } from '../../../src/model/person-name';

const TODAY = '2026-11-02';
const fullName = ({ lastName, firstName, patronymic }: Record<string, unknown>) =>
  [lastName, firstName, patronymic].filter(Boolean).join(' ');

describe('the people of the sample school', () => {
  const pupils = samplePupils(TODAY);
  const staff = sampleStaff();

  it('are 25 of the staff, each with a mailbox of no real domain, and 120 pupils in grades 1–11', () => {
    expect(staff).toHaveLength(25);
    expect(new Set(staff.map(({ email }) => email)).size).toBe(25);
    for (const { email } of staff) expect(email).toMatch(/^[a-z.]+@mektep8\.example$/);
    expect(pupils).toHaveLength(120);
    expect([...new Set(pupils.map(({ grade }) => grade))].sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });

  it('each class has one class teacher', () => {
    const led = staff.flatMap(({ classOf }) => (classOf ? [classOf] : [])).sort();
    const classes = [...new Set(pupils.map(({ grade, classLetter }) => `${grade} «${classLetter}»`))].sort();
    expect(led).toEqual(classes);
  });

  it('have names of the invented lists, save those named for what their cards tell', () => {
    const told = new Set(pupils.map(fullName).filter((name) => !isInvented(name)));
    expect(told.size).toBeLessThanOrEqual(14);
    for (const story of Object.values(STORIES))
      expect(pupils.map(fullName)).toContain(pupilName(story.pupil));
  });

  it('have names that the register takes, every Kazakh letter and ё among them, some without a patronymic', () => {
    for (const person of [...pupils, ...staff]) expect(parsePersonName(person).ok).toBe(true);
    const letters = pupils.map(fullName).join('').toLowerCase();
    for (const letter of 'әғқңөұүһіё') expect(letters).toContain(letter);
    expect(pupils.filter(({ patronymic }) => patronymic === '').length).toBeGreaterThan(5);
    expect(Math.max(...pupils.map((pupil) => fullName(pupil).length))).toBeGreaterThan(45);
  });

  it('are taken by set-up as they are, without an IIN, under the ids the sample counts on', () => {
    const { settings, people, pupils: given } = sampleSetUp('kk', TODAY);
    const rows = firstRows(settings, people, given);
    const found = (table: string) => rows.find((each) => each.table.name === table)?.records ?? [];
    const pupil = found('Pupils').find(({ id }) => id === pupilId('placed'));
    expect(fullName(pupil ?? {})).toBe(pupilName('placed'));
    expect(found('Pupils').every(({ iin }) => iin === '')).toBe(true);
    expect(found('Staff').find(({ id }) => id === staffId('secretary'))).toMatchObject({
      roles: ['SECRETARY', 'SOCIAL_PEDAGOGUE'],
    });
    expect(SAMPLE_COUNCIL).toHaveLength(7);
  });

  it('are of an age for their grade on whatever day the sample is made', () => {
    for (const today of ['2026-09-01', '2027-03-15'])
      for (const { bornOn, grade } of samplePupils(today)) {
        const age = (Date.parse('2026-09-01') - Date.parse(String(bornOn))) / 31_557_600_000;
        expect(Math.floor(age + 0.01) - grade).toBe(5);
      }
    expect(samplePupils(TODAY)).toEqual(pupils);
  });
});

function isInvented(name: string): boolean {
  const [last = '', first = '', patronymic] = name.split(' ');
  return [KAZAKH_NAMES, RUSSIAN_NAMES].some(
    (stock) =>
      stock.surnames.flat().includes(last) &&
      [...stock.boys, ...stock.girls].includes(first) &&
      (patronymic === undefined || stock.patronymics.flat().includes(patronymic)),
  );
}
