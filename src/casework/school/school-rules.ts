// The school's own settings and calendar; what the order fixes is not among them.
import type * as z from 'zod/mini';
import { addDays, type CalendarDate, daysBetween } from '../../model/calendar-date';
import { ChangeSettings, SaveCalendarDay } from '../../model/inputs/school';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import { type Bilingual, fillBoth, listBoth, same } from '../../text/bilingual';
import { CASEWORK_TEXTS } from '../../text/casework-texts';
import { wordsOf } from '../../text/code-texts';
import { dayRange } from '../../text/dates';
import { SETTING_CHOICES } from '../../text/setting-texts';
import { OFFICE_ROLES } from '../access';
import { clockOf } from '../card-facts';
import { changeCard } from '../change-card';
import { defineCommand, type FieldProblem, type Known } from '../command';
import { calendarRows, closedDays, type Desk } from '../desk';
import { numberCounters } from '../numbers';
import { isLive, workFacts } from '../plan/measure-work';
import { isForHead, type SettingKey, type Settings, settingLabel, settingProblem } from '../settings';
import { keepMovedTerms, runningRows, TERM_TABLES } from './moved-terms';

/** What the clock of ¶11, ¶12 and ¶20 stands on. */
const CLOCK = ['workWeek', 'cutoff'] as const satisfies readonly SettingKey[];

/** The terms that run and the work of the plans in force: both stand on the calendar. */
const WORK_TABLES: readonly TableName[] = [...TERM_TABLES, 'Plans', 'Measures'];
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
  tables: WORK_TABLES,
  rows: ({ values }, known) => (CLOCK.some((key) => key in values) ? workRows(known) : {}),
  decide(desk, input) {
    const problems: FieldProblem[] = [];
    for (const [key, value] of Object.entries(input.values)) {
      const problem = settingProblem(key, value);
      if (problem) problems.push({ path: ['values', key], text: `problem.${problem}` });
      else if (isForHead(desk.settings, key as SettingKey, value) && !desk.actor.roles.includes('HEAD'))
        problems.push({ path: ['values', key], text: 'problem.head-decides' });
    }
    if (problems.length > 0) return { problems };
    const changed = CLOCK.filter((key) => key in input.values && input.values[key] !== desk.settings[key]);
    const counters = numberCounters(desk.today);
    for (const [key, value] of Object.entries(input.values)) {
      const counter = counters[key as SettingKey];
      if (counter) desk.file.setCounter(counter, Number(value) - 1);
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
    if (changed.includes('workWeek')) renewWork({ ...desk, settings });
    return { subject: '', follows, done: { text: 'done.settings-saved' } };
  },
});

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
    for (let at = 0; at <= length; at += 1) saveDay(desk, addDays(input.date, at), input);
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
