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
