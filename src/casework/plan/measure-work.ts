// How far the measures of a plan have come (¶19), and what the card keeps of it for the lists.
import type { CalendarDate } from '../../model/calendar-date';
import { cardIdOf, planIdOf } from '../../model/record-id';
import { nextDue, openPeriods, periodOf } from '../../order/p19-monitoring';
import type { Card } from '../../register/tables/cards';
import type { Measure } from '../../register/tables/measures';
import type { Plan } from '../../register/tables/plans';
import type { Work } from '../../register/tables/works';
import { isOffice } from '../access';
import { isEnded, isOnRegister } from '../card-state';
import type { FieldProblem } from '../command';
import type { Desk } from '../desk';
import { measuresOf } from './plan-facts';

/** A measure of a plan that work is done by. */
export interface LiveMeasure {
  readonly measure: Measure;
  readonly plan: Plan;
  readonly card: Card;
}

/** Whether work goes on by a plan: the child is on the register, and the plan was approved, be it that it is being mended now. */
export const isLive = (card: Card | undefined, plan: Plan | undefined): boolean =>
  card !== undefined &&
  isOnRegister(card) &&
  card.planId === plan?.id &&
  (plan.approvedOn !== null || plan.reopenedOn !== null);

/** The measure as far as this person may know of it: the office every one, others those they answer for themselves in a plan that was approved. */
export function measureFor(desk: Desk, measureId: string): LiveMeasure | undefined {
  const measure = desk.file.find('Measures', measureId);
  const plan = desk.file.find('Plans', planIdOf(measureId));
  const card = desk.file.find('Cards', cardIdOf(measureId));
  if (!measure || !plan || !card) return undefined;
  const own =
    measure.dropped !== true && measure.responsible.includes(desk.actor.staffId) && isLive(card, plan);
  return own || isOffice(desk.actor) ? { measure, plan, card } : undefined;
}

/** What is said to whoever may not know of the measure, as of one that is not there. */
export const unknownMeasure = (
  desk: Desk,
  { measureId }: { measureId: string },
): FieldProblem[] | undefined =>
  measureFor(desk, measureId) ? undefined : [{ path: ['measureId'], text: 'problem.measure-unknown' }];

/** What every act on a measure reads; a measure of others is as one that does not exist, so everyone may ask. */
export const ABOUT_MEASURE = {
  roles: [],
  onEnded: true,
  tables: ['Cards', 'Plans', 'Measures', 'Works'],
  rows: ({ measureId }: { measureId: string }) => ({
    Cards: { ids: [cardIdOf(measureId)] },
    Plans: { ids: [planIdOf(measureId)] },
    Measures: { under: [planIdOf(measureId)] },
    Works: { under: [measureId] },
  }),
  unknown: unknownMeasure,
} as const;

/** The measure an act is about, or why nothing can be done on it. */
export function measureToWorkOn(
  desk: Desk,
  { measureId }: { measureId: string },
): LiveMeasure | FieldProblem {
  const found = measureFor(desk, measureId);
  if (!found) return { path: ['measureId'], text: 'problem.measure-unknown' };
  return isEnded(found.card) ? { path: [], text: 'problem.card-ended' } : found;
}

export const datesOf = ({ isClosed }: Desk, { measure, plan }: Pick<LiveMeasure, 'measure' | 'plan'>) => ({
  isClosed,
  repeat: measure.repeat,
  from: plan.from,
  dueOn: measure.dueOn,
  doneOn: measure.doneOn,
  ticked: measure.ticked,
});

/** `late`: its own date has passed; `unticked`: a whole week or month has passed without a tick, which is never late; `now`: not yet done in this week or month. */
export type MeasureState = 'done' | 'late' | 'unticked' | 'now' | 'ahead';

export function measureState(desk: Desk, of: Pick<LiveMeasure, 'measure' | 'plan'>): MeasureState {
  const { today } = desk;
  const dates = datesOf(desk, of);
  if (dates.doneOn !== null) return 'done';
  const due = nextDue(dates);
  if (dates.dueOn !== null && dates.dueOn < today) return 'late';
  if (due !== null && due < today) return 'unticked';
  return openPeriods(dates, today).length > 0 ? 'now' : 'ahead';
}

/** What entries of work make of their measure. */
export const ticksOf = (measure: Measure, works: readonly Work[]): Partial<Measure> => {
  const days = works
    .flatMap(({ doneOn, mistaken }) => (doneOn === null || mistaken === true ? [] : [doneOn]))
    .sort();
  return {
    lastDoneOn: days[days.length - 1] ?? null,
    ticked: [
      ...new Set(
        works.flatMap(({ doneOn, period, mistaken }) =>
          doneOn === null || mistaken === true || measure.repeat === ''
            ? []
            : [periodOf(measure.repeat, period ?? doneOn)],
        ),
      ),
    ].sort(),
  };
};

/** What the card keeps of its plan: the nearest own date of a measure, and by which day each who answers has something to do, a week's tick too. */
export function workFacts(desk: Desk, plan: Plan): Pick<Card, 'workDueOn' | 'workWith'> {
  const due = measuresOf(desk, plan.id).flatMap((measure) => {
    const on = nextDue(datesOf(desk, { measure, plan }));
    return on === null ? [] : [{ on, own: measure.dueOn ?? on, who: measure.responsible }];
  });
  const first = (days: readonly { on: CalendarDate }[]) => days.map(({ on }) => on).sort()[0];
  return {
    workDueOn: first(due.map(({ own }) => ({ on: own }))) ?? null,
    workWith: [...new Set(due.flatMap(({ who }) => who))].map(
      (id) => `${id}:${first(due.filter(({ who }) => who.includes(id)))}`,
    ),
  };
}

/** By which day a person has something to do by a card's plan. */
export const ownDue = ({ workWith }: Card, staffId: string): CalendarDate | undefined =>
  workWith.find((each) => each.startsWith(`${staffId}:`))?.slice(staffId.length + 1) as
    | CalendarDate
    | undefined;
