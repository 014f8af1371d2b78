// Pupils and staff typed by hand; what they are called on papers and what they may do here.
import type * as z from 'zod/mini';
import type { CalendarDate } from '../../model/calendar-date';
import { makeClassName } from '../../model/class-name';
import { iinWarnings, parseIin } from '../../model/iin';
import { SavePupil, SaveStaff } from '../../model/inputs/school';
import { searchKey } from '../../model/kazakh-letters';
import { parsePersonName } from '../../model/person-name';
import { schoolYearOf } from '../../model/school-year';
import { valueProblemWords } from '../../text/value-texts';
import { GUARDED_ROLES, OFFICE_ROLES } from '../access';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';

type StaffInput = z.output<typeof SaveStaff>;
type TypedName = { lastName: string; firstName: string; patronymic: string };

/** A name as papers write it, or what is wrong with it. */
export function nameFields(input: TypedName): { name: TypedName; problems: FieldProblem[] } {
  const parsed = parsePersonName({
    lastName: input.lastName,
    firstName: input.firstName,
    patronymic: input.patronymic || undefined,
  });
  if (!parsed.ok)
    return {
      name: input,
      problems: parsed.problems.map(({ field, problem }) => ({
        path: [field],
        text: 'problem.name',
        facts: { text: String(problem.params.text ?? '') },
        words: valueProblemWords(problem),
      })),
    };
  const { lastName, firstName, patronymic = '' } = parsed.value;
  return { name: { lastName, firstName, patronymic }, problems: [] };
}

/** What is wrong with a person's name. */
export const nameProblems = (input: TypedName): FieldProblem[] => nameFields(input).problems;

/** What is wrong with a pupil, number and IIN aside. */
export function pupilProblems(
  input: TypedName & { grade: number; classLetter: string; bornOn?: CalendarDate | null | undefined },
  today: CalendarDate,
): FieldProblem[] {
  const problems = nameProblems(input);
  const className = makeClassName(input.grade, input.classLetter);
  if (!className.ok)
    problems.push({
      path: [className.problem.id === 'class.grade' ? 'grade' : 'classLetter'],
      text: 'problem.class',
      words: valueProblemWords(className.problem),
    });
  if (input.bornOn && input.bornOn > today) problems.push({ path: ['bornOn'], text: 'problem.date-ahead' });
  return problems;
}

export const savePupil = defineCommand({
  name: 'save-pupil',
  paragraphs: [],
  roles: OFFICE_ROLES,
  input: SavePupil,
  tables: ['Pupils'],
  rows: (input) => ({
    Pupils: {
      ids: input.pupilId ? [input.pupilId] : [],
      columns: ['lastName', 'firstName', 'patronymic', 'bornOn', 'iin'],
    },
  }),
  decide(desk, input) {
    const { name } = nameFields(input);
    const problems = pupilProblems(input, desk.today);
    const className = makeClassName(input.grade, input.classLetter);
    const bornOn = input.bornOn ?? null;
    const iin = input.iin === '' ? undefined : parseIin(input.iin);
    if (iin && !desk.settings.storeIin) problems.push({ path: ['iin'], text: 'problem.iin-not-stored' });
    else if (iin && !iin.ok)
      problems.push({ path: ['iin'], text: 'problem.iin', words: valueProblemWords(iin.problem) });
    if (input.pupilId && !desk.file.get('Pupils', input.pupilId))
      problems.push({ path: ['pupilId'], text: 'problem.pupil-unknown' });
    problems.push(...twinProblems(desk, input, { ...name, bornOn, iin: iin?.ok ? iin.value : '' }));
    if (problems.length > 0 || !className.ok) return { problems };
    const fields = {
      ...name,
      bornOn,
      grade: className.value.grade,
      classLetter: className.value.letter,
      language: input.language,
      gradeYear: yearOfGrade(desk, input.pupilId ?? ''),
      // Left empty it stays: the form is not shown the number.
      ...(iin?.ok ? { iin: iin.value } : input.pupilId ? {} : { iin: '', active: true }),
    };
    const pupil = input.pupilId
      ? desk.file.change('Pupils', input.pupilId, fields)
      : desk.file.add('Pupils', '', fields);
    const doubt =
      iin?.ok && bornOn !== null && iinWarnings(iin.value, { born: bornOn }).includes('iin.otherBirthDate');
    return {
      subject: pupil.id,
      done: {
        text: doubt ? 'done.pupil-saved-iin' : 'done.pupil-saved',
        ...(input.pupilId
          ? {}
          : { next: { act: { screen: 'pupil', kind: 'new' }, text: 'next.another-pupil' } }),
      },
    };
  },
});

/** The school year a grade typed today is of: this one, unless the entry is of a later one already. */
function yearOfGrade(desk: Desk, pupilId: string): string {
  const [now, known] = [schoolYearOf(desk.today), desk.file.get('Pupils', pupilId)?.gradeYear ?? ''];
  return known > now ? known : now;
}

/** Another pupil with this IIN cannot be; one with this name and day of birth may be another child, if somebody says so. */
function twinProblems(
  desk: Desk,
  { pupilId, another }: { pupilId?: string | null; another: boolean },
  pupil: TypedName & { bornOn: CalendarDate | null; iin: string },
): FieldProblem[] {
  const others = desk.file.column('Pupils').filter(({ id }) => id !== pupilId);
  const words = (twin: (typeof others)[number]) => ({
    text: [twin.lastName, twin.firstName, twin.patronymic].filter(Boolean).join(' '),
  });
  const sameIin = others.find(({ iin }) => pupil.iin !== '' && iin === pupil.iin);
  if (sameIin) return [{ path: ['iin'], text: 'problem.iin-taken', facts: words(sameIin) }];
  const key = (part = '') => searchKey(part);
  const twin = others.find(
    (each) =>
      key(each.lastName) === key(pupil.lastName) &&
      key(each.firstName) === key(pupil.firstName) &&
      (!each.bornOn || !pupil.bornOn || each.bornOn === pupil.bornOn),
  );
  return twin && !another ? [{ path: ['another'], text: 'problem.same-pupil', facts: words(twin) }] : [];
}

export const saveStaff = defineCommand({
  name: 'save-staff',
  paragraphs: [],
  roles: OFFICE_ROLES,
  ownerToo: true,
  input: SaveStaff,
  tables: [],
  rows: () => ({}),
  decide(desk, input) {
    const { name, problems } = nameFields(input);
    const others = desk.file.all('Staff').filter((person) => person.id !== input.staffId);
    if (input.email !== '' && others.some((person) => person.email === input.email))
      problems.push({ path: ['email'], text: 'problem.email-taken' });
    if (input.staffId && !desk.file.get('Staff', input.staffId))
      problems.push({ path: ['staffId'], text: 'problem.person-unknown' });
    const staysHead = others.some(
      (person) => person.active === true && person.roles.some((role) => OFFICE_ROLES.includes(role)),
    );
    if (!staysHead && !(input.active && input.roles.some((role) => OFFICE_ROLES.includes(role))))
      problems.push({ path: ['roles'], text: 'problem.last-office' });
    problems.push(...headDecides(desk, input));
    if (problems.length > 0) return { problems };
    const fields = {
      ...name,
      position: input.position,
      positionRu: input.positionRu,
      email: input.email,
      roles: input.roles,
      classOf: input.classOf,
      active: input.active,
    };
    const person = input.staffId
      ? desk.file.change('Staff', input.staffId, fields)
      : desk.file.add('Staff', '', fields);
    return {
      subject: person.id,
      done: {
        text: 'done.staff-saved',
        ...(input.staffId
          ? {}
          : { next: { act: { screen: 'staff', kind: 'new' }, text: 'next.another-person' } }),
      },
    };
  },
});

/**
 * What of a person only the head decides: a role that opens a closed part, and, of whoever has one, also the e-mail
 * that acts and whether it may. Without a head it is the owner of the spreadsheet who enters one, never the office.
 */
function headDecides(desk: Desk, input: StaffInput): FieldProblem[] {
  if (desk.owns || desk.actor.roles.includes('HEAD')) return [];
  const before = input.staffId ? desk.file.get('Staff', input.staffId) : undefined;
  const has = before?.roles ?? [];
  const guarded = GUARDED_ROLES.some((role) => has.includes(role));
  const changed = [
    GUARDED_ROLES.some((role) => has.includes(role) !== input.roles.includes(role)) ? 'roles' : '',
    guarded && before?.email !== input.email ? 'email' : '',
    guarded && before?.active !== input.active ? 'active' : '',
  ];
  return changed.filter(Boolean).map((field) => ({ path: [field], text: 'problem.head-decides' }));
}
