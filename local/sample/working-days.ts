// Working days around a day, as the school's own calendar has them.
import type { CalendarView } from '../../src/casework/views';

const DAY_MS = 86_400_000;
/** The whole country is UTC+5 since 1 March 2024. */
const ALMATY_MS = 5 * 3_600_000;

/** The calendar date in Kazakhstan at an instant. */
export const dateAt = (milliseconds: number): string =>
  new Date(milliseconds + ALMATY_MS).toISOString().slice(0, 10);

/** The instant of a wall-clock time (HH:mm) in Kazakhstan. */
export const instantOf = (date: string, time: string): number =>
  Date.parse(`${date}T${time}:00Z`) - ALMATY_MS;

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Gives the date of the n-th working day: 0 is the first not before `today`, −1 the last before it. */
export type WorkingDay = (n: number) => string;

/** Counts working days with the school's calendar; `calendar` must span all that will be asked for. */
export function workingDays(today: string, from: string, to: string, calendar: CalendarView): WorkingDay {
  const named = new Map(calendar.days.map(({ date, off }) => [date, off]));
  const works = (date: string): boolean => {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    return !(named.get(date) ?? (weekday === 0 || (weekday === 6 && calendar.week === 5)));
  };
  const all: string[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) if (works(date)) all.push(date);
  const zero = all.findIndex((date) => date >= today);
  return (n) => {
    const date = zero === -1 ? undefined : all[zero + n];
    if (date === undefined) throw new RangeError(`working day ${n} lies outside ${from} to ${to}`);
    return date;
  };
}
