// The counts of the summary of a period: movement, grounds, grades, terms of the order, measures, council, commission, and the police register apart. Nothing is counted by class or by person (¶26).
import type { CalendarDate } from '../../model/calendar-date';
import {
  GROUNDS,
  type Ground,
  HELP_KINDS,
  type HelpKind,
  OUTCOMES,
  type Outcome,
  type RemovalBasis,
} from '../../model/codes';
import { schoolYearOf } from '../../model/school-year';
import { type Standing, standing } from '../../order/statutory-term';
import type { Balance, Counts } from './small-numbers';

export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A child placed on the register: from when, until when, why. */
export interface PlacedFacts {
  readonly on: CalendarDate;
  readonly off: CalendarDate | null;
  readonly basis: RemovalBasis | '';
  readonly grounds: readonly Ground[];
  /** The council placed it before the register began: its item is in no minutes here. */
  readonly fromPaper?: boolean;
  /** The grade on a day, as the card said it; undefined when it did not. */
  readonly grade?: { readonly was: number; readonly on: CalendarDate };
}

export interface MeasureFacts {
  readonly kind: HelpKind | '';
  readonly dueOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
}

/** Whether a measure is of a period: its day is in it, or it was done in it before its day. */
export const measureIn = ({ dueOn, doneOn }: MeasureFacts, { from, to }: Period): boolean =>
  (from <= dueOn && dueOn <= to) || (doneOn !== null && doneOn < dueOn && from <= doneOn && doneOn <= to);

/** Who was placed and removed, and the days the order sets. */
export interface WayFacts {
  readonly placed: readonly PlacedFacts[];
  readonly terms: readonly {
    readonly paragraph: 11 | 12 | 20;
    readonly due: CalendarDate;
    readonly doneOn: CalendarDate | null;
  }[];
}

export interface SummaryFacts extends WayFacts {
  readonly refusedOn: readonly CalendarDate[];
  readonly measures: readonly MeasureFacts[];
  readonly sittings: readonly CalendarDate[];
  readonly items: readonly {
    readonly on: CalendarDate;
    readonly outcome: Outcome | '';
    readonly invited: boolean;
    readonly present: boolean;
  }[];
  readonly submissions: readonly {
    readonly kind: string;
    readonly sentOn: CalendarDate;
    readonly answered: boolean;
  }[];
  /** The last reconciliation by the end of the period. */
  readonly police?: { readonly on: CalendarDate | null; readonly theirs: number; readonly both: number };
}

export const REMOVED_AS = ['POSITIVE', 'MOVED', 'OTHER'] as const;
export const BANDS = ['1-4', '5-9', '10-12', 'unknown'] as const;
export const TERM_PARAGRAPHS = [11, 12, 20] as const;
/** `kept`: done by its day; `late`: done or still undone after it; `open`: its day has not passed. */
export const KEPT = ['kept', 'late', 'open'] as const;

const HIGHEST_GRADE = 12;

/** A place to count under keys; `none` makes them 0 where nothing was counted. */
function counter() {
  const counts: Record<string, number> = {};
  return {
    counts,
    add: (key: string, by = 1): void => {
      counts[key] = (counts[key] ?? 0) + by;
    },
    none: (...keys: readonly string[]): void => {
      for (const key of keys) counts[key] ??= 0;
    },
  };
}

/** Counts of movement, of those on the register at the end and of the order's days in a period, by key, as seen on `today`. */
export function countWay(facts: WayFacts, { from, to }: Period, today: CalendarDate): Counts {
  const { counts, add, none } = counter();
  const within = (day: CalendarDate): boolean => from <= day && day <= to;
  none('start', 'placed', 'placed.paper', 'removed', 'end');
  none(...REMOVED_AS.map((as) => `removed.${as}`));
  none(...BANDS.map((band) => `grade.${band}`));
  for (const child of facts.placed) {
    if (child.on < from && (child.off === null || child.off >= from)) add('start');
    if (within(child.on)) {
      add('placed');
      if (child.fromPaper) add('placed.paper');
    }
    if (child.off !== null && within(child.off)) {
      add('removed');
      add(`removed.${removedAs(child.basis)}`);
    }
    if (child.on > to || (child.off !== null && child.off <= to)) continue;
    add('end');
    add(`grade.${bandOf(child, to)}`);
    for (const ground of new Set(child.grounds)) add(`ground.${ground}`);
  }
  none(...GROUNDS.map((ground) => `ground.${ground}`));
  for (const paragraph of TERM_PARAGRAPHS) none(...termKeys(`term.${paragraph}`));
  for (const { paragraph, due, doneOn } of facts.terms)
    if (within(due)) for (const key of countedAs(`term.${paragraph}`, due, doneOn, today)) add(key);
  return counts;
}

/** Counts of a period by key, as seen on `today`, and the sums that hold between them. */
export function countSummary(
  facts: SummaryFacts,
  { from, to }: Period,
  today: CalendarDate,
): { counts: Counts; balances: readonly Balance[] } {
  const { counts, add, none } = counter();
  Object.assign(counts, countWay(facts, { from, to }, today));
  const within = (day: CalendarDate): boolean => from <= day && day <= to;

  none('refused');
  for (const day of facts.refusedOn) if (within(day)) add('refused');

  none(...termKeys('help'));
  for (const measure of facts.measures) {
    if (!measureIn(measure, { from, to })) continue;
    const { kind, dueOn, doneOn } = measure;
    for (const name of ['help', `help.${kind || 'own'}`])
      for (const key of countedAs(name, dueOn, doneOn, today)) add(key);
  }
  const helped = [...HELP_KINDS, 'own'].filter((kind) => counts[`help.${kind}`]);
  for (const kind of helped) none(...termKeys(`help.${kind}`));

  none('sittings', 'items', 'items.open', 'parents.invited', 'parents.present', 'parents.absent');
  none(...OUTCOMES.map((outcome) => `items.${outcome}`));
  for (const day of facts.sittings) if (within(day)) add('sittings');
  for (const item of facts.items) {
    if (!within(item.on)) continue;
    add('items');
    add(`items.${item.outcome || 'open'}`);
    if (!item.invited) continue;
    add('parents.invited');
    add(item.present ? 'parents.present' : 'parents.absent');
  }
  none('commission', 'commission.answered', 'commission.waiting');
  for (const { kind, sentOn, answered } of facts.submissions) {
    if (!within(sentOn)) continue;
    add('commission');
    add(`commission.kind.${kind}`);
    add(answered ? 'commission.answered' : 'commission.waiting');
  }
  if (facts.police) {
    add('police.theirs', facts.police.theirs);
    add('police.both', facts.police.both);
  }

  const whole = (total: string, parts: readonly string[]): Balance =>
    Object.fromEntries([[total, -1], ...parts.map((part) => [part, 1])]) as Balance;
  const kinds = Object.keys(counts).filter((key) => key.startsWith('commission.kind.'));
  return {
    counts,
    balances: [
      { start: 1, placed: 1, removed: -1, end: -1 },
      whole(
        'removed',
        REMOVED_AS.map((as) => `removed.${as}`),
      ),
      whole(
        'end',
        BANDS.map((band) => `grade.${band}`),
      ),
      ...[...TERM_PARAGRAPHS.map((id) => `term.${id}`), 'help', ...helped.map((kind) => `help.${kind}`)].map(
        (name) =>
          whole(
            name,
            KEPT.map((each) => `${name}.${each}`),
          ),
      ),
      ...['', ...KEPT.map((each) => `.${each}`)].map((end) =>
        whole(
          `help${end}`,
          helped.map((kind) => `help.${kind}${end}`),
        ),
      ),
      whole(
        'items',
        [...OUTCOMES, 'open'].map((outcome) => `items.${outcome}`),
      ),
      whole('parents.invited', ['parents.present', 'parents.absent']),
      whole('commission', ['commission.answered', 'commission.waiting']),
      whole('commission', kinds),
      // The same children seen from another side.
      { placed: 1, 'placed.paper': -1, 'items.PLACE': -1 },
      { refused: 1, 'items.REFUSE': -1 },
      { removed: 1, 'items.REMOVE': -1 },
    ],
  };
}

const termKeys = (name: string): string[] => [name, ...KEPT.map((each) => `${name}.${each}`)];

const KEPT_AS: Record<Standing, (typeof KEPT)[number]> = {
  done: 'kept',
  'done-late': 'late',
  late: 'late',
  open: 'open',
  today: 'open',
};

/** The keys one thing with a last day counts under: its name, and how its day was kept as seen on `today`. */
export const countedAs = (
  name: string,
  due: CalendarDate,
  doneOn: CalendarDate | null,
  today: CalendarDate,
): string[] => [name, `${name}.${KEPT_AS[standing(due, today, doneOn ?? undefined)]}`];

const removedAs = (basis: RemovalBasis | ''): (typeof REMOVED_AS)[number] =>
  basis === 'POSITIVE_DYNAMICS'
    ? 'POSITIVE'
    : basis === 'MOVED_HOME' || basis === 'CHANGED_SCHOOL'
      ? 'MOVED'
      : 'OTHER';

/** The band of grades at the end of the period: a grade higher each school year since the card said it. */
function bandOf({ grade }: PlacedFacts, to: CalendarDate): (typeof BANDS)[number] {
  if (!grade) return 'unknown';
  const began = (day: CalendarDate): number => Number(schoolYearOf(day).slice(0, 4));
  const now = Math.min(grade.was + Math.max(0, began(to) - began(grade.on)), HIGHEST_GRADE);
  return now >= 10 ? '10-12' : now >= 5 ? '5-9' : '1-4';
}
