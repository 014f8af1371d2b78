// The school year: from 1 September to 31 August of the next year.

import { type CalendarDate, calendarDate, dateParts } from './calendar-date';

declare const schoolYearBrand: unique symbol;

/** Two years that follow one another, 'yyyy-yyyy'. */
export type SchoolYear = string & { readonly [schoolYearBrand]: true };

const FIRST_MONTH = 9;

/** The school year a day belongs to; numbering and classes change with it. */
export function schoolYearOf(date: CalendarDate): SchoolYear {
  const { year, month } = dateParts(date);
  const start = month >= FIRST_MONTH ? year : year - 1;
  return `${start}-${start + 1}` as SchoolYear;
}

/** 1 September. */
export function firstDayOf(schoolYear: SchoolYear): CalendarDate {
  return calendarDate(`${schoolYear.slice(0, 4)}-09-01`);
}

/** 31 August of the second year. */
export function lastDayOf(schoolYear: SchoolYear): CalendarDate {
  return calendarDate(`${schoolYear.slice(5)}-08-31`);
}

/** The two years as papers write them, with an en dash: 2026–2027. */
export function showSchoolYear(schoolYear: SchoolYear): string {
  return schoolYear.replace('-', '–');
}

/** The year that begins in the year an id of a school year names, `Y2026`; undefined for any other id. */
export function schoolYearIn(id: string): SchoolYear | undefined {
  const start = Number(/^Y(\d{4})(?!\d)/.exec(id)?.[1]);
  return Number.isNaN(start) ? undefined : (`${start}-${start + 1}` as SchoolYear);
}
