// What a lived year leaves beside its workbooks: what the people did, met and were shown, so that it can be judged again without living it.
import type { TodayView } from '../../src/casework/views';
import type { Afterwards } from './afterwards';
import type { Checked } from './checks/book';
import type { Costs, KindCost } from './costs';
import { ANSWERS } from './habits';
import type { Sizes } from './sizes';
import type { Stood } from './standing';
import type { World } from './world';
import type { Accepted } from './year-log';

type Counts = Readonly<Record<string, number>>;

/** Everything a judgement needs besides the two workbooks; plain data. */
export interface Lived {
  readonly seed: number;
  readonly scale: number;
  /** The last day of the year, before the later days. */
  readonly on: string;
  readonly targets: Sizes;
  readonly has: World['has'];
  readonly accepted: readonly Accepted[];
  readonly asked: readonly string[];
  readonly reasons: Counts;
  readonly refused: Readonly<Record<string, { times: number; words: string; call: string }>>;
  readonly wrong: Counts;
  readonly sentTwice: number;
  readonly byHand: Counts;
  readonly faults: readonly string[];
  /** Rows of Today by screen: shown at all, and those nobody answered. */
  readonly shown: Counts;
  readonly unanswered: Counts;
  /** Screens of Today that somebody answers. */
  readonly answered: readonly string[];
  readonly stood: readonly Stood[];
  readonly remarks: Readonly<Record<string, readonly string[]>>;
  /** The secretary's Today on the last day. */
  readonly today: TodayView;
  /** What people were shown, held against the rules as it was shown. */
  readonly seen: readonly Checked[];
  readonly costs: readonly KindCost[];
  readonly peaks: ReturnType<Costs['peaks']>;
  readonly afterwards: Afterwards;
}

const sorted = <T>(counts: ReadonlyMap<string, T>): Record<string, T> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Takes it out of the world, when the later days are over too. */
export function livedOf(
  { log, costs, sizes, has, standing, shown }: World,
  wish: Pick<Lived, 'seed' | 'scale' | 'on' | 'today' | 'afterwards'>,
): Lived {
  return {
    ...wish,
    targets: { ...sizes },
    has,
    accepted: log.accepted,
    asked: [...log.asked].sort(),
    reasons: sorted(log.reasons),
    refused: sorted(log.refused),
    wrong: sorted(log.wrong),
    sentTwice: log.repeated.calls,
    byHand: sorted(log.byHand),
    faults: log.faults,
    shown: sorted(log.shown),
    unanswered: sorted(log.unhandled),
    answered: [...ANSWERS.keys()].sort(),
    stood: standing.tooLong(),
    remarks: sorted(log.remarks),
    seen: shown.checks(),
    costs: costs.kinds(),
    peaks: costs.peaks(),
  };
}
