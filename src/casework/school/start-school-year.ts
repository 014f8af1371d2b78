// A new school year: grades go up, the last grade leaves, staff who left are marked; portion by portion, each pupil once a year.
import type * as z from 'zod/mini';
import { StartSchoolYear } from '../../model/inputs/roster';
import { fullName } from '../../model/person-name';
import { schoolYearOf } from '../../model/school-year';
import type { Pupil } from '../../register/tables/pupils';
import type { StaffMember } from '../../register/tables/staff';
import type { Language } from '../../text/bilingual';
import { VIEW_TEXTS } from '../../text/view-texts';
import { OFFICE_ROLES } from '../access';
import { type DoneNote, defineCommand, type FieldProblem } from '../command';
import { type Desk, nameOf } from '../desk';

type Input = z.output<typeof StartSchoolYear>;

/** What the new year makes of a pupil: nothing more when the grade is of that year already. */
export const yearStep = (
  pupil: Pick<Pupil, 'grade' | 'gradeYear' | 'active'>,
  schoolYear: string,
  lastGrade: number,
): 'done' | 'up' | 'graduate' =>
  pupil.active === false || pupil.gradeYear >= schoolYear
    ? 'done'
    : (pupil.grade ?? 0) >= lastGrade
      ? 'graduate'
      : 'up';

/** Those of the staff whom the list may mark as gone: nobody who opens cards, for files are shared with them. */
export const isPlainStaff = ({ roles }: Pick<StaffMember, 'roles'>): boolean =>
  !roles.some((role) => OFFICE_ROLES.includes(role) || role === 'PSYCHOLOGIST');

export const startSchoolYear = defineCommand({
  name: 'start-school-year',
  paragraphs: [23],
  roles: OFFICE_ROLES,
  input: StartSchoolYear,
  tables: ['Pupils', 'Imports'],
  rows: (input) => ({
    Pupils: { ids: [...input.pupilIds, ...input.stay, ...input.left] },
    Imports: { ids: input.runId ? [input.runId] : [] },
  }),
  decide(desk, input) {
    const record = input.runId ? desk.file.get('Imports', input.runId) : undefined;
    const problems = yearProblems(desk, input);
    if (input.runId && record?.schoolYear !== input.schoolYear)
      problems.push({ path: ['runId'], text: 'problem.import-unknown' });
    if (problems.length > 0) return { problems };
    const now =
      record ??
      desk.file.add('Imports', '', {
        kind: 'YEAR',
        schoolYear: input.schoolYear,
        startedOn: desk.today,
        startedBy: desk.actor.staffId,
      });
    const moved = movePupils(desk, input);
    for (const id of input.leftStaff) desk.file.change('Staff', id, { active: false });
    const next = {
      sheets: (now.sheets ?? 0) + 1,
      changed: (now.changed ?? 0) + moved.up,
      same: (now.same ?? 0) + moved.stay,
      left: (now.left ?? 0) + moved.left,
      ...(input.last ? { finishedOn: desk.today } : {}),
    };
    desk.file.change('Imports', now.id, next);
    const done: DoneNote = input.last
      ? { text: 'done.year', facts: { year: input.schoolYear, changed: next.changed, left: next.left } }
      : { text: 'done.year-portion', facts: { n: moved.up + moved.left + moved.stay } };
    return { subject: now.id, done: { ...done, importId: now.id } };
  },
});

function yearProblems(desk: Desk, input: Input): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (input.schoolYear !== schoolYearOf(desk.today))
    problems.push({ path: ['schoolYear'], text: 'problem.year-not-begun' });
  if (input.leftOn > desk.today) problems.push({ path: ['leftOn'], text: 'problem.date-ahead' });
  for (const list of ['pupilIds', 'stay', 'left'] as const)
    input[list].forEach((id, at) => {
      if (!desk.file.get('Pupils', id)) problems.push({ path: [list, at], text: 'problem.pupil-unknown' });
    });
  input.leftStaff.forEach((id, at) => {
    const person = desk.file.get('Staff', id);
    if (!person) problems.push({ path: ['leftStaff', at], text: 'problem.person-unknown' });
    else if (!isPlainStaff(person))
      problems.push({
        path: ['leftStaff', at],
        text: 'problem.office-staff',
        facts: { text: fullName(nameOf(person)) },
      });
  });
  return problems;
}

/** Moves each pupil once: a repeated or resumed portion finds the grade of this year and leaves it. */
function movePupils(desk: Desk, input: Input): { up: number; stay: number; left: number } {
  const gradeYear = input.schoolYear;
  const language = desk.settings.language as Language;
  const moved = { up: 0, stay: 0, left: 0 };
  const leave = (id: string, leftTo: string) => {
    desk.file.change('Pupils', id, { active: false, leftOn: input.leftOn, leftTo, gradeYear });
    moved.left++;
  };
  const stepOf = (id: string) => {
    const pupil = desk.file.get('Pupils', id)!;
    return { pupil, step: yearStep(pupil, gradeYear, Number(desk.settings.lastGrade)) };
  };
  for (const id of input.left) if (stepOf(id).step !== 'done') leave(id, VIEW_TEXTS['year.left'][language]);
  for (const id of input.stay)
    if (stepOf(id).step !== 'done') {
      desk.file.change('Pupils', id, { gradeYear });
      moved.stay++;
    }
  for (const id of input.pupilIds) {
    const { pupil, step } = stepOf(id);
    if (step === 'up') {
      desk.file.change('Pupils', id, { grade: (pupil.grade ?? 0) + 1, gradeYear });
      moved.up++;
    } else if (step === 'graduate') leave(id, VIEW_TEXTS['year.graduate'][language]);
  }
  return moved;
}
