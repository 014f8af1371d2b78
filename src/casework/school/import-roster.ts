// A list of pupils, families or staff, sheet by sheet: a sheet is in whole or not at all, and the record of the import says how far it went.
import type * as z from 'zod/mini';
import { addDays } from '../../model/calendar-date';
import { ImportRoster, PupilIsHere } from '../../model/inputs/roster';
import { pupilIdOf } from '../../model/record-id';
import { schoolYearOf } from '../../model/school-year';
import type { Import } from '../../register/tables/imports';
import { OFFICE_ROLES } from '../access';
import { type DoneNote, defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { TWIN_COLUMNS, type TwinIndex, twinIndex } from '../intake/pupil-twins';
import { differs, parentNamed, parentOfRow, pupilOfRow, staffOf, staffOfRow } from './roster-rows';

type Input = z.output<typeof ImportRoster>;
interface Taken {
  added: number;
  changed: number;
  same: number;
  problems: FieldProblem[];
}

/** A list for the next school year comes in the summer before it. */
const AHEAD_DAYS = 123;

export const importRoster = defineCommand({
  name: 'import-roster',
  paragraphs: [],
  roles: OFFICE_ROLES,
  input: ImportRoster,
  tables: ['Pupils', 'Parents', 'Imports'],
  rows(input) {
    const pupils = input.pupils.flatMap(({ pupilId }) => pupilId ?? []);
    return {
      Pupils: { ids: pupils, columns: input.kind === 'PUPILS' ? TWIN_COLUMNS : [] },
      Parents: { under: input.pupils.some(({ parents }) => parents.length > 0) ? pupils : [] },
      Imports: { ids: input.importId ? [input.importId] : [] },
    };
  },
  decide(desk, input) {
    const record = input.importId ? desk.file.get('Imports', input.importId) : undefined;
    const problems = frameProblems(desk, input, record);
    const taken = takeRows(desk, input);
    problems.push(...taken.problems);
    if (problems.length > 0) return { problems };
    const now = record ?? desk.file.add('Imports', '', firstLine(desk, input));
    const met = new Set([...input.here, ...input.pupils.flatMap(({ pupilId }) => pupilId ?? [])]);
    const next = {
      sheets: (now.sheets ?? 0) + 1,
      added: (now.added ?? 0) + taken.added,
      changed: (now.changed ?? 0) + taken.changed,
      // A page that was closed and opened again names them all once more.
      same: (now.same ?? 0) + taken.same + (now.sheets === 0 ? input.here.length : 0),
      refused: input.refused,
      missing: now.missing.filter((id) => !met.has(id)),
      ...(input.last ? { finishedOn: desk.today } : {}),
    };
    desk.file.change('Imports', now.id, next);
    const { added, changed, same, refused } = next;
    const missing = next.missing.length;
    const done: DoneNote = input.last
      ? missing > 0
        ? { text: 'done.roster-missing', facts: { added, changed, refused, missing } }
        : { text: 'done.roster', facts: { added, changed, same, refused } }
      : {
          text: 'done.roster-sheet',
          facts: { n: taken.added + taken.changed, added: taken.added, changed: taken.changed },
        };
    return { subject: now.id, done: { ...done, importId: now.id } };
  },
});

function frameProblems(desk: Desk, input: Input, record: Import | undefined): FieldProblem[] {
  if (input.importId && !record) return [{ path: ['importId'], text: 'problem.import-unknown' }];
  if (record && record.finishedOn !== null) return [{ path: ['importId'], text: 'problem.import-finished' }];
  if (record && record.fileMark !== input.fileMark)
    return [{ path: ['fileMark'], text: 'problem.import-other-file' }];
  const years = [desk.today, addDays(desk.today, AHEAD_DAYS)].map(schoolYearOf) as string[];
  return years.includes(input.schoolYear) ? [] : [{ path: ['schoolYear'], text: 'problem.roster-year' }];
}

const firstLine = (desk: Desk, input: Input): Partial<Import> => ({
  kind: input.kind,
  file: input.file,
  fileMark: input.fileMark,
  schoolYear: input.schoolYear,
  startedOn: desk.today,
  startedBy: desk.actor.staffId,
  rowsInFile: input.rowsInFile,
  sheets: 0,
  added: 0,
  changed: 0,
  same: 0,
  left: 0,
  whole: input.kind === 'PUPILS' && input.whole,
  missing: input.kind === 'PUPILS' && input.whole ? [...new Set(desk.file.openCards().map(pupilIdOf))] : [],
});

function takeRows(desk: Desk, input: Input): Taken {
  const taken: Taken = { added: 0, changed: 0, same: 0, problems: [] };
  const twins = twinIndex(desk.file.column('Pupils'));
  input.pupils.forEach((row, at) => {
    const pupil = takePupil(desk, input, row, at, twins, taken);
    if (!pupil) return;
    const family = row.parents.map((_, n) => takeParent(desk, pupil.id, row, at, n, taken));
    taken[pupil.how === 'same' && family.includes(true) ? 'changed' : pupil.how]++;
  });
  input.staff.forEach((row, at) => {
    takeStaff(desk, row, at, taken);
  });
  return taken;
}

const under = (problems: readonly FieldProblem[], ...path: (string | number)[]): FieldProblem[] =>
  problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));

/** Takes a pupil in; answers with the id and what came of it, or with undefined after a problem. */
function takePupil(
  desk: Desk,
  input: Input,
  row: Input['pupils'][number],
  at: number,
  twins: TwinIndex,
  taken: Taken,
): { id: string; how: 'added' | 'changed' | 'same' } | undefined {
  const known = row.pupilId ? desk.file.get('Pupils', row.pupilId) : undefined;
  const refuse = (problems: readonly FieldProblem[]): undefined => {
    taken.problems.push(...under(problems, 'pupils', at));
  };
  if (row.pupilId && !known) return refuse([{ path: ['pupilId'], text: 'problem.pupil-unknown' }]);
  if (input.kind === 'PARENTS') {
    if (!known) return refuse([{ path: ['pupilId'], text: 'problem.pupil-not-found' }]);
    return { id: known.id, how: 'same' };
  }
  if (!row.pupil) return refuse([{ path: ['pupil'], text: 'problem.required' }]);
  const { problems, fields } = pupilOfRow(desk, row.pupil, input, known);
  const marks = { lastName: '', firstName: '', bornOn: null, ...fields };
  const text = (twin: { lastName: string; firstName: string; patronymic: string }) => ({
    text: [twin.lastName, twin.firstName, twin.patronymic].filter(Boolean).join(' '),
  });
  const sameIin = twins.sameIin(fields.iin ?? '', known?.id);
  if (sameIin) problems.push({ path: ['iin'], text: 'problem.iin-taken', facts: text(sameIin) });
  const [twin] = known || row.pupil.another ? [] : twins.sameName(marks);
  if (twin) problems.push({ path: ['another'], text: 'problem.same-pupil', facts: text(twin) });
  if (problems.length > 0) return refuse(under(problems, 'pupil'));
  const id = known?.id ?? desk.file.add('Pupils', '', fields).id;
  const changed = known !== undefined && differs(known, fields);
  if (changed) desk.file.change('Pupils', id, fields);
  twins.add({ ...marks, id });
  return { id, how: !known ? 'added' : changed ? 'changed' : 'same' };
}

/** Takes a parent in; whether anything changed. */
function takeParent(
  desk: Desk,
  pupilId: string,
  row: Input['pupils'][number],
  at: number,
  n: number,
  taken: Taken,
): boolean {
  const typed = row.parents[n]!;
  const known = parentNamed(desk.file.all('Parents', pupilId), typed);
  const { problems, fields } = parentOfRow(typed, known);
  taken.problems.push(...under(problems, 'pupils', at, 'parents', n));
  if (problems.length > 0 || (known && !differs(known, fields))) return false;
  if (known) desk.file.change('Parents', known.id, fields);
  else desk.file.add('Parents', pupilId, fields);
  return true;
}

function takeStaff(desk: Desk, row: Input['staff'][number], at: number, taken: Taken): void {
  const all = desk.file.all('Staff');
  const found = staffOf(all, row.person);
  const known = row.staffId ? desk.file.get('Staff', row.staffId) : undefined;
  const { problems, fields } = staffOfRow(row.person, known);
  if (row.staffId && !known) problems.push({ path: ['staffId'], text: 'problem.person-unknown' });
  else if (found && found.id !== known?.id)
    problems.push({
      path: ['lastName'],
      text: 'problem.same-staff',
      facts: { text: `${found.lastName} ${found.firstName}` },
    });
  taken.problems.push(...under(problems, 'staff', at, 'person'));
  if (problems.length > 0) return;
  if (!known) {
    desk.file.add('Staff', '', fields);
    taken.added++;
  } else if (differs(known, fields)) {
    desk.file.change('Staff', known.id, fields);
    taken.changed++;
  } else taken.same++;
}

/** A registered pupil whom the list lacks does learn here: the reminder goes, with a reason. */
export const pupilIsHere = defineCommand({
  name: 'pupil-is-here',
  paragraphs: [23],
  roles: OFFICE_ROLES,
  input: PupilIsHere,
  tables: ['Imports'],
  rows: (input) => ({ Imports: { ids: [input.importId] } }),
  decide(desk, input) {
    const record = desk.file.get('Imports', input.importId);
    if (!record) return { problems: [{ path: ['importId'], text: 'problem.import-unknown' }] };
    if (!record.missing.includes(input.pupilId))
      return { problems: [{ path: ['pupilId'], text: 'problem.not-missing' }] };
    desk.file.change('Imports', record.id, {
      missing: record.missing.filter((id) => id !== input.pupilId),
      notes: [record.notes, `${input.pupilId}: ${input.reason}`].filter(Boolean).join('\n'),
    });
    return { subject: record.id, done: { text: 'done.is-here' } };
  },
});
