// What the people of the year know and what they met: their stories of cards, the acts that were taken, the calls that were not.
import type { CommandInputs, CommandName } from '../../src/casework/answers';
import type { Person } from './people';

/** What the people know of a card besides what Today tells them. */
export interface CardStory {
  readonly cardId: string;
  /** How it will end, as far as it is in the people's hands. */
  fate: 'place' | 'refuse' | 'not-confirmed' | 'withdrawn' | 'mistake';
  /** A letter of an agency is among its referrals. */
  letter: boolean;
  submitted: boolean;
  handed: boolean;
  returned: boolean;
  postponed: number;
  grounds: CommandInputs['submit-to-council']['grounds'];
  /** Days of measures by id, and who answers for each. */
  measures: Map<string, { dueOn: string; who: Person }>;
  /** Nobody of the family is ever at home. */
  neverReached: boolean;
  /** An application for removal waits for the council. */
  applied: boolean;
  removed: boolean;
  refused: boolean;
  /** Primary information is there. */
  gathered: boolean;
  leaves: boolean;
}

/** One act that the register accepted. */
export interface Accepted {
  readonly id: string;
  readonly command: CommandName;
  readonly on: string;
}

/** What the year did, besides the register itself. */
export interface YearLog {
  readonly accepted: Accepted[];
  /** Deviations that were given a reason, by rule. */
  readonly reasons: Map<string, number>;
  /** Calls refused though the person thought them right: by command and kind, with the first words. */
  readonly refused: Map<string, { times: number; words: string; call: string }>;
  /** Calls that were wrong on purpose and were refused, by command and kind. */
  readonly wrong: Map<string, number>;
  /** Calls that had to be refused and were not, calls that were done twice, and other things that must not be. */
  readonly faults: string[];
  /** Rows of Today that nobody knows what to do with, by screen. */
  readonly unhandled: Map<string, number>;
  readonly repeated: { calls: number };
  readonly byHand: Map<string, number>;
  /** Acts that were cut off for good between the two spreadsheets. */
  readonly cutOff: { calls: number };
  /** Questions that were answered at least once. */
  readonly asked: Set<string>;
  /** What the register remarked on while a plan was approved, by the plan's id. */
  readonly remarks: Map<string, readonly string[]>;
  /** How often somebody was shown a row of Today, by screen. */
  readonly shown: Map<string, number>;
}

/** Counts one more. */
export const add = <K>(counts: Map<K, number>, key: K, more = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + more);
};
