// When a paper came in: a local date and, if known, the time on the wall clock; no time zone.

import type { CalendarDate } from './calendar-date';

declare const clockTimeBrand: unique symbol;

/** 'HH:mm', 00:00–23:59; plain string comparison sorts it. */
export type ClockTime = string & { readonly [clockTimeBrand]: true };

export interface Moment {
  readonly date: CalendarDate;
  /** Absent when nobody wrote it down. */
  readonly time?: ClockTime;
}

/** So many minutes later on the same day, at most 23:59; '' when the time is not one. */
export function later(time: string, minutes: number): string {
  const [, hours, mins] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  if (hours === undefined) return '';
  const all = Math.min(Number(hours) * 60 + Number(mins) + minutes, 23 * 60 + 59);
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}
