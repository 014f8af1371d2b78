// The school's own settings and calendar; what the order fixes is not among them.
import { ChangeSettings, SaveCalendarDay } from '../../model/inputs/school';
import { OFFICE_ROLES } from '../access';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { numberCounters } from '../numbers';
import { type SettingKey, settingProblem } from '../settings';

/** What only the head may turn on: more about a child would be kept. */
const HEAD_ALLOWS: readonly string[] = ['storeIin', 'restrictedTexts'] satisfies SettingKey[];
/** What only the head may change: a shorter term removes what was kept. */
const HEAD_CHANGES: readonly string[] = ['retentionYears'] satisfies SettingKey[];

export const changeSettings = defineCommand({
  name: 'change-settings',
  paragraphs: [],
  roles: OFFICE_ROLES,
  input: ChangeSettings,
  tables: [],
  rows: () => ({}),
  decide(desk, input) {
    const problems: FieldProblem[] = [];
    for (const [key, value] of Object.entries(input.values)) {
      const problem = settingProblem(key, value);
      if (problem) problems.push({ path: ['values', key], text: `problem.${problem}` });
      else if (headOnly(desk, key, value) && !desk.actor.roles.includes('HEAD'))
        problems.push({ path: ['values', key], text: 'problem.head-decides' });
    }
    if (problems.length > 0) return { problems };
    const counters = numberCounters(desk.today);
    for (const [key, value] of Object.entries(input.values)) {
      const counter = counters[key as SettingKey];
      if (counter) desk.file.setCounter(counter, Number(value) - 1);
      if (desk.file.get('Settings', key)) desk.file.change('Settings', key, { value: String(value) });
      else desk.file.add('Settings', '', { id: key, value: String(value) });
    }
    return { subject: '', done: { text: 'done.settings-saved' } };
  },
});

const headOnly = (desk: Desk, key: string, value: string | number | boolean): boolean =>
  (HEAD_ALLOWS.includes(key) && value === true) ||
  (HEAD_CHANGES.includes(key) && String(value) !== String(desk.settings[key as SettingKey]));

export const saveCalendarDay = defineCommand({
  name: 'save-calendar-day',
  paragraphs: [11, 12, 20],
  roles: OFFICE_ROLES,
  input: SaveCalendarDay,
  tables: [],
  rows: () => ({}),
  decide(desk, input) {
    const id = `${input.date}/${input.week}`;
    const fields = {
      date: input.date,
      kind: input.kind,
      week: input.week,
      nameKk: input.name,
      nameRu: input.name,
      source: desk.actor.email,
    };
    if (desk.file.get('Calendar', id)) desk.file.change('Calendar', id, fields);
    else desk.file.add('Calendar', '', { ...fields, id });
    return { subject: '', done: { text: 'done.calendar-saved' } };
  },
});
