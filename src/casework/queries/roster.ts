// Lists that come in whole: what is in, who is missing, and what the rows of a file would do.
import * as z from 'zod/mini';
import { addDays } from '../../model/calendar-date';
import { CheckRoster, RosterPupil, RosterStaff } from '../../model/inputs/roster';
import { fullName } from '../../model/person-name';
import { pupilIdOf } from '../../model/record-id';
import { schoolYearOf } from '../../model/school-year';
import type { Column } from '../../register/column';
import type { Table } from '../../register/table';
import { TABLES, type TableName } from '../../register/tables';
import type { Import } from '../../register/tables/imports';
import type { Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import { lastImports, missingPupils } from '../afterwards/missing-pupils';
import type { FieldProblem } from '../command';
import { factWords } from '../corrections/correct-card-fact';
import type { Desk } from '../desk';
import { nameOf } from '../desk';
import { classWords } from '../intake/open-card';
import { type TwinIndex, twinIndex } from '../intake/pupil-twins';
import { fieldProblem, schemaProblems, word } from '../problems';
import { defineQuery } from '../query';
import {
  differs,
  parentNamed,
  parentOfRow,
  pupilOfRow,
  type RosterFrame,
  staffOf,
  staffOfRow,
} from '../school/roster-rows';
import type { CheckedRow, RosterCheckView, RosterView } from '../views/office';
import { see, staffShort } from './words';

const MOST_IMPORTS = 12;
const AHEAD_DAYS = 123;

export const roster = defineQuery({
  name: 'roster',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: ['Imports', 'Pupils', 'Cards'],
  rows: (_input, known) => ({
    Imports: { ids: lastImports(known.ids('Imports'), MOST_IMPORTS) },
    Cards: { ids: known.openCards },
    Pupils: { ids: known.openCards.map(pupilIdOf) },
  }),
  show({ desk, known }): RosterView {
    const { language } = desk;
    const imports = desk.file.all('Imports').reverse();
    return {
      years: [...new Set([desk.today, addDays(desk.today, AHEAD_DAYS)].map(schoolYearOf))],
      storeIin: desk.settings.storeIin,
      pupils: known.ids('Pupils').length,
      imports: imports.map((each) => ({
        importId: each.id,
        kind: each.kind || 'PUPILS',
        kindWords: wordsOf('ROSTER_KINDS', each.kind || 'PUPILS')[language],
        file: each.file,
        fileMark: each.fileMark,
        schoolYear: each.schoolYear,
        startedWords: each.startedOn === null ? '' : dayAndMonth(each.startedOn)[language],
        startedBy: staffShort(desk, each.startedBy),
        sheets: each.sheets ?? 0,
        finished: each.finishedOn !== null,
        words: importWords(each, language),
      })),
      missing: missingPupils(desk, imports),
    };
  },
});

const importWords = (each: Import, language: Language): string =>
  each.kind === 'YEAR'
    ? word(language, 'done.year', {
        year: each.schoolYear,
        changed: each.changed ?? 0,
        left: each.left ?? 0,
      })
    : word(language, 'done.roster', {
        added: each.added ?? 0,
        changed: each.changed ?? 0,
        same: each.same ?? 0,
        refused: each.refused ?? 0,
      });

export const checkRoster = defineQuery({
  name: 'check-roster',
  roles: OFFICE_ROLES,
  input: CheckRoster,
  tables: ['Pupils', 'Parents'],
  rows: ({ kind, rows }, known) => ({
    Pupils: { all: kind !== 'STAFF' },
    // Families are looked at where a row brings one; whose they are is known only after the names were read.
    Parents: { under: rows.some(bringsFamily) ? known.ids('Pupils') : [] },
  }),
  show({ desk, versions }, { withLanguage = false, ...asked }): RosterCheckView {
    const input = { ...asked, withLanguage };
    const twins = twinIndex(desk.file.all('Pupils'));
    const look = input.kind === 'STAFF' ? staffRow : pupilRow;
    return {
      rows: input.rows.map((row) => {
        const checked = look(desk, input, twins, row);
        const table: TableName = input.kind === 'STAFF' ? 'Staff' : 'Pupils';
        const id = checked.foundId ?? '';
        const version = versions([{ table, id }])[`${table}/${id}`];
        return { ...checked, ...(version === undefined ? {} : { version }) };
      }),
    };
  },
});

const bringsFamily = (row: unknown): boolean =>
  ((row as { parents?: unknown[] } | null)?.parents?.length ?? 0) > 0;

type Frame = RosterFrame & { kind: 'PUPILS' | 'PARENTS' | 'STAFF' };

const lineOf = (row: unknown): number => Number((row as { line?: unknown } | null)?.line) || 0;

const refused = (line: number, problems: CheckedRow['problems']): CheckedRow => ({
  line,
  state: 'refused',
  changes: [],
  problems,
});

const worded = (desk: Desk, problems: readonly FieldProblem[]): CheckedRow['problems'] =>
  problems.map((problem) => {
    const { path = [], message } = fieldProblem(desk.language, problem);
    return { path, message };
  });

const misread = (
  desk: Desk,
  { issues }: { issues: Parameters<typeof schemaProblems>[1] },
  raw: unknown,
): CheckedRow['problems'] =>
  schemaProblems(desk.language, issues, raw).map(({ path = [], message }) => ({ path, message }));

function pupilRow(desk: Desk, frame: Frame, twins: TwinIndex, raw: unknown): CheckedRow {
  const line = lineOf(raw);
  const parsed = z.safeParse(RosterPupil, raw);
  if (!parsed.success) return refused(line, misread(desk, parsed.error, raw));
  const row = parsed.data;
  const typed = row.pupil;
  if (!typed) return refused(line, worded(desk, [{ path: ['pupil'], text: 'problem.required' }]));
  const fresh = pupilOfRow(desk, typed, frame);
  const iin = desk.settings.storeIin ? typed.iin.replace(/\s/g, '') : '';
  const sameIin = twins.sameIin(iin);
  const named = twins.sameName({ ...typed, ...fresh.fields, bornOn: typed.bornOn ?? null });
  const certain = named.filter(({ bornOn }) => bornOn !== null && bornOn === (typed.bornOn ?? null));
  const chosen = row.pupilId ?? undefined;
  const foundId =
    chosen ??
    sameIin?.id ??
    (certain.length === 1 ? certain[0]?.id : undefined) ??
    (named.length === 1 && (frame.kind === 'PARENTS' || goesOn(desk, named[0]!.id, typed))
      ? named[0]!.id
      : undefined);
  if (frame.kind === 'PARENTS' && foundId === undefined)
    return refused(
      line,
      worded(desk, [
        { path: [], text: named.length > 1 ? 'problem.which-pupil' : 'problem.pupil-not-found' },
      ]),
    );
  const known = foundId === undefined ? undefined : desk.file.find('Pupils', foundId);
  const { problems, fields } =
    frame.kind === 'PARENTS' ? { problems: [], fields: {} } : pupilOfRow(desk, typed, frame, known);
  const family = row.parents.map((parent) => {
    const before = known && parentNamed(desk.file.all('Parents', known.id), parent);
    return { parent, before, read: parentOfRow(parent, before) };
  });
  const wrong = [
    ...problems.map((problem) => ({ ...problem, path: ['pupil', ...problem.path] })),
    ...family.flatMap(({ read }, n) =>
      read.problems.map((problem) => ({ ...problem, path: ['parents', n, ...problem.path] })),
    ),
  ];
  if (wrong.length > 0) return refused(line, worded(desk, wrong));
  const [twin] = named;
  if (!known && twin && !typed.another) {
    const pupil = desk.file.find('Pupils', twin.id);
    return {
      line,
      state: 'ask',
      changes: [],
      problems: [],
      twin: {
        id: twin.id,
        name: fullName(nameOf(twin)),
        note: [pupil && classWords(pupil), pupil?.bornOn ?? ''].filter(Boolean).join(', '),
      },
    };
  }
  const changes = [
    ...(known ? changesOf(desk, 'Pupils', known, fields) : []),
    ...family.flatMap(({ parent, before, read }) => {
      const label = `${wordsOf('RELATIONS', parent.relation)[desk.language]}: ${parent.lastName} ${parent.firstName}`;
      if (!before) return [{ label, before: '', after: see(desk.language, 'roster.parent-new') }];
      return changesOf(desk, 'Parents', before, read.fields).map((change) => ({
        ...change,
        label: `${label}, ${change.label}`,
      }));
    }),
  ];
  const moved = known !== undefined && differs(known, fields);
  return {
    line,
    state: !known ? 'new' : changes.length > 0 || moved ? 'changed' : 'same',
    ...(known ? { foundId: known.id } : {}),
    changes,
    problems: [],
  };
}

/** The same name without a day of birth to tell by: the class goes on from the one that is known. */
function goesOn(desk: Desk, id: string, typed: { grade: number }): boolean {
  const known = desk.file.find('Pupils', id);
  const step = typed.grade - (known?.grade ?? -9);
  return known !== undefined && known.active !== false && (step === 0 || step === 1);
}

function staffRow(desk: Desk, _frame: Frame, _twins: TwinIndex, raw: unknown): CheckedRow {
  const line = lineOf(raw);
  const parsed = z.safeParse(RosterStaff, raw);
  if (!parsed.success) return refused(line, misread(desk, parsed.error, raw));
  const { person } = parsed.data;
  const known = staffOf(desk.file.all('Staff'), person);
  const { problems, fields } = staffOfRow(person, known);
  if (problems.length > 0) return refused(line, worded(desk, problems));
  const changes = known ? changesOf(desk, 'Staff', known, fields) : [];
  return {
    line,
    state: !known ? 'new' : changes.length > 0 ? 'changed' : 'same',
    ...(known ? { foundId: known.id } : {}),
    changes,
    problems: [],
  };
}

/** What would stand where, field by field; the year of the grade goes with the grade and is not told. */
function changesOf(desk: Desk, name: TableName, record: object, fields: object): CheckedRow['changes'] {
  const columns = (TABLES[name] as Table).columns;
  const shown = (column: Column<unknown>, value: unknown) => factWords(column, value, desk.language);
  return Object.entries(fields).flatMap(([key, value]) => {
    const before = (record as Record<string, unknown>)[key];
    const column = columns[key];
    if (!column || key === 'gradeYear' || JSON.stringify(before) === JSON.stringify(value)) return [];
    if (key === 'active')
      return [
        {
          label: column.label[desk.language],
          before: see(desk.language, 'roster.left'),
          after: see(desk.language, 'roster.back'),
        },
      ];
    return [
      { label: column.label[desk.language], before: shown(column, before), after: shown(column, value) },
    ];
  });
}
