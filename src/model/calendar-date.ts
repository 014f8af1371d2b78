// A calendar date as people write it on papers: a day, not an instant; no time zone and no clock.

import { accept, type Parsed, refuse } from './parsed';

declare const calendarDateBrand: unique symbol;

/** A date that exists, written 'yyyy-MM-dd', from 1900-01-01 to 2199-12-31; plain string comparison sorts it. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

export interface DateParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const FORMAT = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads 'yyyy-MM-dd'; refuses another shape, a day that does not exist (31 February) and years outside 1900–2199. */
export function parseCalendarDate(text: string): Parsed<CalendarDate> {
  const match = FORMAT.exec(text);
  if (!match) return refuse('date.format', text);
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return refuse('date.notExisting', text);
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) return refuse('date.outOfRange', text);
  return accept(text as CalendarDate);
}

/** The same as a value known to be right (a constant in code, a checked row); throws RangeError if it is not. */
export function calendarDate(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new RangeError(`${parsed.problem.id}: ${text}`);
  return parsed.value;
}

/** Whether a value is a calendar date. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && parseCalendarDate(value).ok;
}

/** The year, month and day of a date. */
export function dateParts(date: CalendarDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** The date so many days later (earlier when negative); throws RangeError outside 1900–2199. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, Monday = 1 … Sunday = 7. */
export function weekday(date: CalendarDate): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Full years reached on a day; a person born on 29 February reaches them on 1 March of a common year. */
export function ageOn(born: CalendarDate, on: CalendarDate): number {
  const years = dateParts(on).year - dateParts(born).year;
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

/** Day number of 1899-12-30, day 0 of a spreadsheet's serial dates. */
const SERIAL_EPOCH = -25569;

/** The serial day of a spreadsheet: whole days since 1899-12-30 (developers.google.com/workspace/sheets/api/guides/formats). */
export function toSerial(date: CalendarDate): number {
  return dayNumber(date) - SERIAL_EPOCH;
}

/** The date of a spreadsheet's serial day; refuses a number with a time of day (a fraction) or outside 1900–2199. */
export function fromSerial(serial: number): Parsed<CalendarDate> {
  const day = serial + SERIAL_EPOCH;
  if (!Number.isInteger(serial) || day < dayNumber(FIRST_DATE) || day > dayNumber(LAST_DATE)) {
    return refuse('date.serial', String(serial));
  }
  return accept(fromDayNumber(day));
}

const FIRST_DATE = `${FIRST_YEAR}-01-01` as CalendarDate;
const LAST_DATE = `${LAST_YEAR}-12-31` as CalendarDate;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

// Days since 1970-01-01 and back: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"
// (days_from_civil, civil_from_days; howardhinnant.github.io/date_algorithms.html). The year is
// counted from 1 March, so that the leap day is its last; an era is 400 years = 146,097 days.

const DAYS_PER_ERA = 146097;
const EPOCH_SHIFT = 719468;

function dayNumber(date: CalendarDate): number {
  const { year, month, day } = dateParts(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

function fromDayNumber(number: number): CalendarDate {
  if (!Number.isInteger(number)) throw new RangeError(`not a whole number of days: ${number}`);
  const shifted = number + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / (DAYS_PER_ERA - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return calendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
