// The school's own lists: settings, staff, calendar, the order's text.
import * as z from 'zod/mini';
import { addDays, type CalendarDate, daysBetween, isCalendarDate } from '../../model/calendar-date';
import { dayKind } from '../../order/working-days';
import { wordsOf } from '../../text/code-texts';
import { SETTING_CHOICES } from '../../text/setting-choice-texts';
import { SETTING_HINTS } from '../../text/setting-hint-texts';
import { SETTING_GROUPS } from '../../text/setting-texts';
import { OFFICE_ROLES } from '../access';
import { clockOf } from '../card-facts';
import type { Desk } from '../desk';
import { counterOf, NUMBER_SETTINGS } from '../numbering/numbering';
import { defineQuery } from '../query';
import { isForHead, SETTING_KEYS, SETTINGS, type SettingKey, settingLabel } from '../settings';
import type { CalendarView, OrderTextView, SettingsView, StaffView } from '../views';

export const settings = defineQuery({
  name: 'settings',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: [],
  rows: () => ({}),
  show({ desk, versions }): SettingsView {
    const { language } = desk;
    const groups = (Object.keys(SETTING_GROUPS) as (keyof typeof SETTING_GROUPS)[]).map((group) => ({
      title: SETTING_GROUPS[group][language],
      settings: SETTING_KEYS.filter((key) => SETTINGS[key].group === group).map((key) => {
        const journal = NUMBER_SETTINGS[key];
        // What was typed once is history; the number that comes next is what a person asks.
        const value = journal
          ? desk.file.nextNumber(counterOf(desk, journal, desk.today))
          : desk.settings[key];
        const choices = SETTING_CHOICES[key];
        const kind = choices
          ? ('choice' as const)
          : typeof value === 'boolean'
            ? ('yes-no' as const)
            : typeof value === 'number'
              ? ('number' as const)
              : (SETTINGS[key] as { lines?: boolean }).lines
                ? ('lines' as const)
                : ('text' as const);
        return {
          key,
          label: settingLabel(key)[language],
          hint: SETTING_HINTS[key]?.[language] ?? '',
          kind,
          value,
          ...(choices
            ? {
                choices: Object.entries(choices).map(([code, words]) => ({
                  value: code,
                  words: words[language],
                })),
              }
            : {}),
          by: mayChange(desk, key) ? ('school' as const) : ('head' as const),
        };
      }),
    }));
    return {
      groups,
      versions: versions(desk.file.all('Settings').map(({ id }) => ({ table: 'Settings' as const, id }))),
    };
  },
});

/** Whether this reader may change the setting at all. */
const mayChange = (desk: Desk, key: SettingKey): boolean =>
  desk.actor.roles.includes('HEAD') || !isForHead(desk.settings, key, desk.settings[key] !== true);

export const staff = defineQuery({
  name: 'staff',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: [],
  rows: () => ({}),
  show({ desk }): StaffView {
    return {
      people: desk.file.all('Staff').map((person) => ({
        staffId: person.id,
        lastName: person.lastName,
        firstName: person.firstName,
        patronymic: person.patronymic,
        position: person.position,
        positionRu: person.positionRu,
        email: person.email,
        roles: [...person.roles],
        roleWords: person.roles.map((role) => wordsOf('ROLES', role)[desk.language]).join(', '),
        classOf: person.classOf,
        active: person.active === true,
      })),
    };
  },
});

/** So many days one question may span. */
const LONGEST_SPAN = 400;

export const calendar = defineQuery({
  name: 'calendar',
  roles: [],
  input: z.object({ from: z.iso.date('bad-date'), to: z.iso.date('bad-date') }),
  tables: [],
  rows: () => ({}),
  show: ({ desk }, { from, to }) =>
    isCalendarDate(from) && isCalendarDate(to)
      ? calendarOf(desk, from, to)
      : { week: clockOf(desk).week === '6' ? 6 : 5, days: [] },
});

/** The days off of a span, and weekends on which people work. */
export function calendarOf(desk: Desk, from: CalendarDate, to: CalendarDate): CalendarView {
  const { week, calendar: rows } = clockOf(desk);
  const days: CalendarView['days'] = [];
  const span = Math.min(daysBetween(from, to), LONGEST_SPAN);
  for (let at = 0; at <= span; at++) {
    const date = addDays(from, at);
    const kind = dayKind(date, week, rows);
    if (!kind.working || kind.kind === 'workedWeekend')
      days.push({ date, off: !kind.working, name: kind.name[desk.language] });
  }
  return { week: week === '6' ? 6 : 5, days };
}

/** The order's words ship beside the code, since only this asks for them. */
type ShippedOrder = OrderTextView['paragraphs'][number][];

export const orderText = defineQuery({
  name: 'order-text',
  roles: [],
  input: z.object({ paragraph: z.optional(z.string()) }),
  tables: [],
  rows: () => ({}),
  show(room, input): OrderTextView {
    const all = room.shipped('Order') as (Omit<ShippedOrder[number], 'label'> & {
      label: { kk: string; ru: string };
    })[];
    return {
      paragraphs: all
        .filter((each) => input.paragraph === undefined || each.id === input.paragraph)
        .map((each) => ({ ...each, label: each.label[room.desk.language] })),
    };
  },
});
