// What one row of a list comes to: the fields a pupil, a parent or a member of staff would get, or what is wrong with it.
import type * as z from 'zod/mini';
import { makeClassName } from '../../model/class-name';
import type { Role } from '../../model/codes';
import { parseIin } from '../../model/iin';
import type { RosterParent } from '../../model/inputs/roster';
import type { SavePupil, SaveStaff } from '../../model/inputs/school';
import { searchKey } from '../../model/kazakh-letters';
import { parsePhone, showPhone } from '../../model/phone';
import type { RecordOf } from '../../register/table';
import type { Parents } from '../../register/tables/parents';
import type { Pupil } from '../../register/tables/pupils';
import type { StaffMember } from '../../register/tables/staff';
import { valueProblemWords } from '../../text/value-texts';
import { GUARDED_ROLES, OFFICE_ROLES } from '../access';
import type { FieldProblem } from '../command';
import type { Desk } from '../desk';
import { nameFields, pupilProblems } from './school-people';

export type Parent = RecordOf<typeof Parents>;
type Read<T> = { problems: FieldProblem[]; fields: Partial<T> };

/** What a list is of, as far as a row needs to know. */
export interface RosterFrame {
  schoolYear: string;
  withLanguage: boolean;
}

/** The fields of a pupil; an empty cell leaves what is known. `known`: the pupil it is, if in the register. */
export function pupilOfRow(
  desk: Desk,
  row: z.output<typeof SavePupil>,
  { schoolYear, withLanguage }: RosterFrame,
  known?: Pupil,
): Read<Pupil> {
  const { name } = nameFields(row);
  const problems = pupilProblems(row, desk.today);
  const className = makeClassName(row.grade, row.classLetter);
  const iin = row.iin === '' || !desk.settings.storeIin ? undefined : parseIin(row.iin);
  if (iin && !iin.ok)
    problems.push({ path: ['iin'], text: 'problem.iin', words: valueProblemWords(iin.problem) });
  if (known && known.gradeYear > schoolYear)
    problems.push({ path: [], text: 'problem.roster-earlier', facts: { year: known.gradeYear } });
  if (problems.length > 0 || !className.ok) return { problems, fields: {} };
  return {
    problems,
    fields: {
      ...name,
      ...(known && name.patronymic === '' ? { patronymic: known.patronymic } : {}),
      ...(row.bornOn ? { bornOn: row.bornOn } : {}),
      grade: className.value.grade,
      classLetter: className.value.letter,
      ...(!known || withLanguage ? { language: row.language } : {}),
      ...(iin?.ok ? { iin: iin.value } : {}),
      gradeYear: schoolYear,
      active: true,
      ...(known?.active === false ? { leftOn: null, leftTo: '' } : {}),
    },
  };
}

/** The fields of a parent: a telephone is kept as it is written on papers, an unreadable one as it was typed. */
export function parentOfRow(row: z.output<typeof RosterParent>, known?: Parent): Read<Parent> {
  const { name, problems } = nameFields(row);
  const phone = row.phone === '' ? undefined : parsePhone(row.phone);
  if (phone && !phone.ok)
    problems.push({ path: ['phone'], text: 'problem.required', words: valueProblemWords(phone.problem) });
  return {
    problems,
    fields: {
      ...name,
      ...(known && name.patronymic === '' ? { patronymic: known.patronymic } : {}),
      relation: row.relation,
      ...(phone?.ok ? { phone: showPhone(phone.value) } : {}),
    },
  };
}

/** The parent of this name among those of a pupil. */
export const parentNamed = (
  parents: readonly Parent[],
  row: { lastName: string; firstName: string },
): Parent | undefined =>
  parents.find(
    (each) =>
      searchKey(each.lastName) === searchKey(row.lastName) &&
      searchKey(each.firstName) === searchKey(row.firstName),
  );

/** Roles that open cards, or closed parts of them. */
const OPENING: readonly Role[] = [...OFFICE_ROLES, ...GUARDED_ROLES];

/** The fields of a member of staff. A list gives nobody a role that opens cards; who has one keeps it, and the e-mail and the standing with it. */
export function staffOfRow(row: z.output<typeof SaveStaff>, known?: StaffMember): Read<StaffMember> {
  const { name, problems } = nameFields(row);
  const given = row.roles.filter((role) => !OPENING.includes(role));
  const kept = known?.roles.some((role) => OPENING.includes(role)) ?? false;
  return {
    problems,
    fields: {
      ...name,
      ...(known && name.patronymic === '' ? { patronymic: known.patronymic } : {}),
      position: row.position,
      ...(row.email === '' || kept ? {} : { email: row.email }),
      roles: known && known.roles.length > 0 ? known.roles : given,
      ...(row.classOf === '' ? {} : { classOf: row.classOf }),
      ...(kept ? {} : { active: true }),
    },
  };
}

/** The member of staff a row is about: by e-mail, else by name. */
export const staffOf = (
  staff: readonly StaffMember[],
  row: { email: string; lastName: string; firstName: string },
): StaffMember | undefined =>
  staff.find(({ email }) => row.email !== '' && email === row.email) ??
  staff.find(
    (each) =>
      searchKey(each.lastName) === searchKey(row.lastName) &&
      searchKey(each.firstName) === searchKey(row.firstName),
  );

/** Whether these fields would change the record. */
export const differs = (record: object, fields: object): boolean =>
  Object.entries(fields).some(
    ([key, value]) => JSON.stringify((record as Record<string, unknown>)[key]) !== JSON.stringify(value),
  );
