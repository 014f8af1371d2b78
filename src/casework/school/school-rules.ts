// The school's own settings and calendar; what the order fixes is not among them.
import type * as z from 'zod/mini';
import { addDays, type CalendarDate, daysBetween } from '../../model/calendar-date';
import { CALENDAR_WEEKS } from '../../model/codes';
import { ChangeSettings, SaveCalendarDay } from '../../model/inputs/school';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import { type Bilingual, fillBoth, listBoth, same } from '../../text/bilingual';
import { CASEWORK_TEXTS } from '../../text/casework-texts';
import { wordsOf } from '../../text/code-texts';
import { dayRange } from '../../text/dates';
import { SETTING_CHOICES } from '../../text/setting-choice-texts';
import { OFFICE_ROLES } from '../access';
import { clockOf } from '../card-facts';
import { changeCard } from '../change-card';
import { keepClockChange, rememberDays } from '../clock-changes';
import { defineCommand, type FieldProblem, type Known } from '../command';
import { calendarRows, closedDays, type Desk } from '../desk';
import { journalColumns, journalTables } from '../numbering/journals';
import { counterOf, NUMBER_SETTINGS, numberingOf } from '../numbering/numbering';
import { nextProblem } from '../numbering/save-numbering';
import { isLive, workFacts } from '../plan/measure-work';
import { withColumns } from '../registry/facts-to-read';
import { isForHead, type SettingKey, type Settings, settingLabel, settingProblem } from '../settings';
import { keepMovedTerms, runningRows, TERM_TABLES } from './moved-terms';

/** What the clock of ¶11, ¶12 and ¶20 stands on. */
const CLOCK = ['workWeek', 'cutoff'] as const satisfies readonly SettingKey[];

/** The terms that run and the work of the plans in force: both stand on the calendar. */
const WORK_TABLES: readonly TableName[] = [...TERM_TABLES, 'Plans', 'Measures', 'ClockChanges'];
const workRows = (known: Known): RowRequest => ({
  ...runningRows(known),
  Plans: { under: known.openCards },
  Measures: { under: known.openCards },
});

export const changeSettings = defineCommand({
  name: 'change-settings',
  paragraphs: [],
  roles: OFFICE_ROLES,
  input: ChangeSettings,
  tables: [...new Set([...WORK_TABLES, ...journalTables('INCOMING', 'MINUTES', 'REGISTER')])],
  rows: ({ values }, known) =>
    withAll(
      CLOCK.some((key) => key in values) ? workRows(known) : {},
      withColumns(...journalsIn(values).map(({ journal }) => journalColumns(journal))),
    ),
  decide(desk, input) {
    const problems: FieldProblem[] = [];
    for (const [key, value] of Object.entries(input.values)) {
      const problem = settingProblem(key, value);
      if (problem) problems.push({ path: ['values', key], text: `problem.${problem}` });
      else if (isForHead(desk.settings, key as SettingKey, value) && !desk.actor.roles.includes('HEAD'))
        problems.push({ path: ['values', key], text: 'problem.head-decides' });
    }
    for (const { key, journal, next } of journalsIn(input.values)) {
      const low =
        next === desk.file.nextNumber(counterOf(desk, journal, desk.today))
          ? undefined
          : nextProblem(desk, journal, numberingOf(desk, journal), next);
      if (low) problems.push({ path: ['values', key], ...low });
    }
    if (problems.length > 0) return { problems };
    const changed = CLOCK.filter((key) => key in input.values && input.values[key] !== desk.settings[key]);
    for (const [key, value] of Object.entries(input.values)) {
      const journal = NUMBER_SETTINGS[key as SettingKey];
      if (journal) desk.file.setCounter(counterOf(desk, journal, desk.today), Number(value) - 1);
      if (desk.file.get('Settings', key)) desk.file.change('Settings', key, { value: String(value) });
      else desk.file.add('Settings', '', { id: key, value: String(value) });
    }
    if (changed.length === 0) return { subject: '', follows: [], done: { text: 'done.settings-saved' } };
    const settings = { ...desk.settings, ...(input.values as Partial<Settings>) };
    const follows = keepMovedTerms(
      desk,
      { settings },
      listBoth(changed.map((key) => changeWords(key, desk.settings[key], String(input.values[key])))),
    );
    keepClockChange(
      desk,
      changed.map((key) => `${key === 'workWeek' ? 'week' : key}=${desk.settings[key]}`),
    );
    if (changed.includes('workWeek')) renewWork({ ...desk, settings });
    return { subject: '', follows, done: { text: 'done.settings-saved' } };
  },
});

/** The journals whose next number is set. */
const journalsIn = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(NUMBER_SETTINGS).flatMap(([key, journal]) =>
    typeof values[key] === 'number' ? [{ key, journal, next: values[key] }] : [],
  );

const withAll = (rows: RowRequest, columns: RowRequest): RowRequest => {
  const all = { ...rows } as Record<string, object | undefined>;
  for (const [name, asked] of Object.entries(columns)) all[name] = { ...all[name], ...asked };
  return all as RowRequest;
};

/** «Рабочая неделя сотрудников: 5-дневная → 6-дневная». */
function changeWords(key: (typeof CLOCK)[number], before: string, after: string): Bilingual {
  const words = (value: string) => SETTING_CHOICES[key]?.[value] ?? same(value);
  return fillBoth(CASEWORK_TEXTS['moved.setting'], {
    what: settingLabel(key),
    before: words(before),
    after: words(after),
  });
}

/** So many days one act may set: a summer. */
const LONGEST_SPAN = 120;

export const saveCalendarDay = defineCommand({
  name: 'save-calendar-day',
  paragraphs: [11, 12, 20],
  roles: OFFICE_ROLES,
  input: SaveCalendarDay,
  tables: WORK_TABLES,
  rows: (_input, known) => workRows(known),
  decide(desk, input) {
    const last = input.to ?? input.date;
    const length = daysBetween(input.date, last);
    if (length < 0 || length > LONGEST_SPAN)
      return { problems: [{ path: ['to'], text: 'problem.span', facts: { n: LONGEST_SPAN } }] };
    const days = Array.from({ length: length + 1 }, (_day, at) => addDays(input.date, at));
    const keepBefore = rememberDays(desk, days.flatMap(idsOfDay));
    for (const day of days) saveDay(desk, day, input);
    keepBefore();
    const why = fillBoth(CASEWORK_TEXTS['moved.calendar'], {
      days: dayRange(input.date, last),
      kind: wordsOf('CALENDAR_KINDS', input.kind),
      name: input.name,
    });
    // Days without lessons are the staff's days as ever.
    const follows =
      input.kind === 'quiet' ? [] : keepMovedTerms(desk, { calendar: calendarRows(desk.file) }, why);
    renewWork(desk);
    return { subject: '', follows, done: { text: 'done.calendar-saved' } };
  },
});

/** Cards keep by which day work is to be done: weeks in which the school is closed now are not waited for. */
function renewWork(desk: Desk): void {
  const changed = { ...desk, isClosed: closedDays(desk.file, clockOf(desk).week) };
  for (const card of desk.file.all('Cards')) {
    const plan = desk.file.get('Plans', card.planId);
    if (plan && isLive(card, plan)) changeCard(desk, card.id, workFacts(changed, plan));
  }
}

/** The rows a day may have in the calendar. */
const idsOfDay = (date: CalendarDate): string[] => CALENDAR_WEEKS.map((week) => `${date}/${week}`);

/** A day of one kind; taking it back leaves the row, of no kind that counts. */
function saveDay(
  desk: Desk,
  date: CalendarDate,
  { kind, week, name }: z.output<typeof SaveCalendarDay>,
): void {
  const fields = { date, kind, nameKk: name, nameRu: name, source: desk.actor.email };
  if (kind === 'asUsual') {
    for (const row of desk.file.all('Calendar'))
      if (row.date === date && (week === 'both' || row.week === week))
        desk.file.change('Calendar', row.id, fields);
    return;
  }
  const id = `${date}/${kind === 'quiet' ? kind : week}`;
  if (desk.file.get('Calendar', id)) desk.file.change('Calendar', id, { ...fields, week });
  else desk.file.add('Calendar', '', { ...fields, week, id });
}
