// What a school begins with: its settings, the shipped calendar, the people who will work here.
import type { Role } from '../model/codes';
import { SHIPPED_CALENDAR } from '../order/calendar-2023-2027';
import type { FirstRows } from '../register/lay-out';
import { TABLES } from '../register/tables';
import { SETTING_KEYS, SETTINGS, type SettingKey } from './settings';

/** A person who may work in the register from the first day. */
export interface FirstPerson {
  lastName: string;
  firstName: string;
  patronymic: string;
  position: string;
  email: string;
  roles: readonly Role[];
  classOf?: string;
}

/** Rows of a new workbook. */
export function firstRows(
  settings: Partial<Record<SettingKey, string | number | boolean>>,
  people: readonly FirstPerson[],
): FirstRows[] {
  return [
    {
      table: TABLES.Settings,
      records: SETTING_KEYS.map((key) => ({
        id: key,
        value: String(settings[key] ?? SETTINGS[key].default),
      })),
    },
    {
      table: TABLES.Calendar,
      records: SHIPPED_CALENDAR.map((row) => ({
        id: `${row.date}/${row.week}`,
        date: row.date,
        kind: row.kind,
        week: row.week,
        nameKk: row.name.kk,
        nameRu: row.name.ru,
        source: row.source,
      })),
    },
    {
      table: TABLES.Staff,
      records: people.map((person, at) => ({
        ...person,
        id: `T${String(at + 1).padStart(4, '0')}`,
        email: person.email.trim().toLowerCase(),
        classOf: person.classOf ?? '',
        active: true,
      })),
    },
  ];
}
