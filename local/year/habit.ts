// A habit: what some people of the school do of their own accord, on which days, and how they answer rows of Today.
import type { ScreenName, TodayRow } from '../../src/casework/views';
import type { Person } from './people';
import type { World } from './world';

/** Answers a row of Today for whoever was shown it. */
export type Answering = (world: World, row: TodayRow, who: Person) => Promise<void>;

/** One file of `acts`: a kind of act and whoever does it. */
export interface Habit {
  /** Once, on the first working day, before anything else. */
  begin?(world: World): Promise<void> | void;
  /** Each working day, after the morning's appointments. */
  daily?(world: World): Promise<void> | void;
  /** Rows of Today it answers, by where they lead. */
  readonly screens?: Readonly<Partial<Record<ScreenName, Answering>>>;
}
