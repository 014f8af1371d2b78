// An act with its day and time: the sample's life is a list of them.
import type { Act } from './door';

/** `day` counts working days from today (see WorkingDay), `time` is HH:mm. */
export interface TimedAct {
  readonly day: number;
  readonly time: string;
  readonly act: Act;
}

/** In the order they happened. */
export const inOrder = (acts: readonly TimedAct[]): TimedAct[] =>
  [...acts].sort((a, b) => a.day - b.day || (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
