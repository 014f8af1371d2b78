// What the first run is given, checked like any input: every problem at once, in both languages, before anything is made.
import * as z from 'zod/mini';
import type { CalendarDate } from '../../model/calendar-date';
import { LANGUAGES } from '../../model/codes';
import { ChangeSettings, SavePupil, SaveStaff } from '../../model/inputs/school';
import { line, oneOf } from '../../model/scalars';
import type { Meta } from '../../register/meta';
import { OFFICE_ROLES } from '../access';
import type { FieldProblem } from '../command';
import { firstCounter, NUMBER_SETTINGS } from '../numbering/numbering';
import { fieldProblem, schemaProblems } from '../problems';
import { type SettingKey, settingProblem } from '../settings';
import { nameProblems, pupilProblems } from './school-people';

const { staffId: _noId, active: _working, ...person } = SaveStaff.shape;
const { pupilId: _noPupilId, iin: _noIin, ...pupil } = SavePupil.shape;

/** The school's settings, the people who will work here, its pupils if they are at hand, a folder of a shared drive if wanted. */
const Settings = ChangeSettings.shape.values;
const Person = z.strictObject(person);
const Pupil = z.strictObject(pupil);
const SetUp = z.strictObject({
  language: oneOf(LANGUAGES),
  settings: Settings,
  people: z.array(Person).check(z.minLength(1, 'required'), z.maxLength(500, 'too-many')),
  pupils: z.optional(z.array(Pupil).check(z.maxLength(5000, 'too-many'))),
  parentFolderId: z.optional(line(100).check(z.regex(/^[\w-]+$/, 'wrong-type'))),
});

export type SetUpInput = z.output<typeof SetUp>;

/** Settings without which no paper of the school can be made. */
const NEEDED = [
  'schoolNameKk',
  'schoolNameRu',
  'placeKk',
  'placeRu',
] as const satisfies readonly SettingKey[];

/** What is wrong with a place of the input (`people.2.email`), in both languages. */
export interface SetUpProblem {
  path: string;
  words: string;
}

/** The input of the first run, or everything that is wrong with it. */
export function checkSetUp(
  text: string,
  today: CalendarDate,
): { ok: true; value: SetUpInput } | { ok: false; problems: SetUpProblem[] } {
  const input = parsed(text);
  const read = z.safeParse(SetUp, input);
  const issues = (read.error?.issues ?? []).flatMap((issue): z.core.$ZodIssue[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ ...issue, path: [...issue.path, key], message: 'unknown-field' }))
      : [issue],
  );
  const ru = schemaProblems('ru', issues, input);
  const problems = [
    ...schemaProblems('kk', issues, input).map(({ path, message }, at) =>
      both(path, message, ru[at]?.message ?? ''),
    ),
    ...valueProblems(readable(input), today).map((problem) =>
      both(problem.path, fieldProblem('kk', problem).message, fieldProblem('ru', problem).message),
    ),
  ];
  return read.success && problems.length === 0 ? { ok: true, value: read.data } : { ok: false, problems };
}

/** What can be read of an input, part by part; a person or a pupil that cannot is undefined. */
interface Readable {
  settings: SetUpInput['settings'];
  people: (SetUpInput['people'][number] | undefined)[];
  pupils: (NonNullable<SetUpInput['pupils']>[number] | undefined)[];
}

function readable(input: unknown): Readable {
  const { settings, people, pupils } = (typeof input === 'object' && input !== null ? input : {}) as Record<
    string,
    unknown
  >;
  const each = <T>(list: unknown, read: (item: unknown) => { data?: T | undefined }): (T | undefined)[] =>
    Array.isArray(list) ? list.map((item) => read(item).data) : [];
  return {
    settings: Object.fromEntries(
      Object.entries(settings ?? {}).filter(([, value]) => typeof value !== 'object'),
    ),
    people: each(people, (item) => z.safeParse(Person, item)),
    pupils: each(pupils, (item) => z.safeParse(Pupil, item)),
  };
}

/** One line a problem: its place, then what is wrong in Kazakh and in Russian. */
export const setUpProblemText = (problems: readonly SetUpProblem[]): string =>
  problems.map(({ path, words }) => (path === '' ? words : `${path}: ${words}`)).join('\n');

const both = (path: readonly (string | number)[] | undefined, kk: string, ru: string): SetUpProblem => ({
  path: (path ?? []).join('.'),
  words: `${kk} / ${ru}`,
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function valueProblems({ settings, people, pupils }: Readable, today: CalendarDate): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const key of NEEDED)
    if (String(settings[key] ?? '').trim() === '')
      problems.push({ path: ['settings', key], text: 'problem.required' });
  for (const [key, value] of Object.entries(settings)) {
    const problem = settingProblem(key, value);
    if (problem) problems.push({ path: ['settings', key], text: `problem.${problem}` });
  }
  const within = (list: 'people' | 'pupils', at: number, found: readonly FieldProblem[]) =>
    problems.push(...found.map((problem) => ({ ...problem, path: [list, at, ...problem.path] })));
  const emails = people.map((each) => each?.email ?? '');
  people.forEach((each, at) => {
    if (!each) return;
    within('people', at, nameProblems(each));
    if (each.email !== '' && emails.indexOf(each.email) < at)
      problems.push({ path: ['people', at, 'email'], text: 'problem.email-taken' });
  });
  const leads = people.some(
    (each) => !each || (each.email !== '' && each.roles.some((role) => OFFICE_ROLES.includes(role))),
  );
  if (!leads) problems.push({ path: ['people'], text: 'problem.nobody-leads' });
  pupils.forEach((each, at) => {
    if (each) within('pupils', at, pupilProblems(each, today));
  });
  return problems;
}

/** The last numbers given on paper before the first day, by counter. */
export function firstCounters(settings: SetUpInput['settings'], today: CalendarDate): Meta['counters'] {
  const counters: Meta['counters'] = {};
  for (const [key, journal] of Object.entries(NUMBER_SETTINGS)) {
    const next = settings[key];
    if (typeof next === 'number') counters[firstCounter(journal, today)] = next - 1;
  }
  return counters;
}
