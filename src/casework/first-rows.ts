// What a school begins with: its settings, the shipped calendar, the people who will work here, its pupils.
import * as z from 'zod/mini';
import { makeClassName } from '../model/class-name';
import type { Role } from '../model/codes';
import { SavePupil } from '../model/inputs/school';
import type { CalendarRow } from '../order/working-days';
import type { FirstRows } from '../register/lay-out';
import { TABLES } from '../register/tables';
import { FIRST_POSTS } from '../text/first-posts';
import { SETTING_KEYS, SETTINGS, type SettingKey } from './settings';

/** A person who may work in the register from the first day. */
export interface FirstPerson {
  lastName: string;
  firstName: string;
  patronymic: string;
  position: string;
  /** In Russian, where the school keeps both. */
  positionRu?: string;
  email: string;
  roles: readonly Role[];
  classOf?: string;
}

/** A pupil of the school's list on the first day; no IIN, which the head may allow later. */
export type FirstPupil = Omit<z.input<typeof SavePupil>, 'pupilId' | 'iin'>;

/** Rows of a new workbook; `calendar` are the days that ship with the product, `schoolYear` is that of the pupils' grades. Throws RangeError for a pupil that cannot be. */
export function firstRows(
  settings: Partial<Record<SettingKey, string | number | boolean>>,
  people: readonly FirstPerson[],
  pupils: readonly FirstPupil[] = [],
  calendar: readonly CalendarRow[] = [],
  schoolYear = '',
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
      records: calendar.map((row) => ({
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
        ...postOf(person),
        id: `T${String(at + 1).padStart(4, '0')}`,
        email: person.email.trim().toLowerCase(),
        classOf: person.classOf ?? '',
        active: true,
      })),
    },
    {
      table: TABLES.Pupils,
      records: pupils.map((pupil, at) => ({ ...pupilRow(pupil, at), gradeYear: schoolYear })),
    },
  ];
}

/** A post that was left as the first form has it stands in both languages. */
function postOf({ position, positionRu }: FirstPerson): { position: string; positionRu: string } {
  const shipped = positionRu
    ? undefined
    : Object.values(FIRST_POSTS).find(({ kk, ru }) => kk === position || ru === position);
  return shipped
    ? { position: shipped.kk, positionRu: shipped.ru }
    : { position, positionRu: positionRu ?? '' };
}

function pupilRow(pupil: FirstPupil, at: number) {
  const read = z.safeParse(SavePupil, pupil);
  const className = makeClassName(Number(pupil.grade), String(pupil.classLetter));
  const wrong = [
    ...(read.error?.issues ?? []).map((issue) => issue.path.join('.')),
    ...(className.ok ? [] : ['classLetter']),
  ];
  if (!read.success || !className.ok) throw new RangeError(`pupil ${at + 1}: ${wrong.join(', ')}`);
  const { grade, letter: classLetter } = className.value;
  return {
    ...read.data,
    id: `P${String(at + 1).padStart(5, '0')}`,
    bornOn: read.data.bornOn ?? null,
    grade,
    classLetter,
    iin: '',
    active: true,
  };
}
