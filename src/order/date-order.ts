// I-32 The order of a card's days: what cannot be otherwise stops, what can is only shown (¶4, ¶9, ¶11, ¶14–¶16, ¶23).

import type { CalendarDate } from '../model/calendar-date';
import { longDate } from '../text/dates';
import { ORDER_TEXTS, type OrderTextKey } from '../text/order-texts';
import type { ParagraphId } from './paragraph';
import { type Finding, hard, say, type Timing } from './verdict';

/** Days of a card that are on record; absent: has not happened. */
export interface CardDays {
  readonly receivedOn?: CalendarDate;
  readonly registeredOn?: CalendarDate;
  readonly gatheredOn?: CalendarDate;
  readonly materialsOn?: CalendarDate;
  readonly submittedOn?: CalendarDate;
  readonly invitedOn?: CalendarDate;
  readonly decidedOn?: CalendarDate;
  readonly planApprovedOn?: CalendarDate;
  readonly removedOn?: CalendarDate;
}

export type DayName = keyof CardDays;

interface Pair {
  readonly earlier: DayName;
  readonly later: DayName;
  readonly paragraph: ParagraphId;
  /**
   * `never`: cannot be otherwise, so one of the days is mistyped; `hard`: stops an act ahead, is a deviation of one that
   * has happened; `soft`: looks odd and may be right, for work goes on in parallel after registration.
   */
  readonly strictness: 'never' | 'hard' | 'soft';
}

/** Equal days are in order. */
export const DAY_PAIRS: readonly Pair[] = [
  { earlier: 'receivedOn', later: 'registeredOn', paragraph: 11, strictness: 'never' },
  { earlier: 'submittedOn', later: 'decidedOn', paragraph: 4, strictness: 'hard' },
  { earlier: 'materialsOn', later: 'decidedOn', paragraph: 14, strictness: 'hard' },
  { earlier: 'invitedOn', later: 'decidedOn', paragraph: 9, strictness: 'hard' },
  { earlier: 'decidedOn', later: 'planApprovedOn', paragraph: 16, strictness: 'never' },
  { earlier: 'receivedOn', later: 'gatheredOn', paragraph: 12, strictness: 'soft' },
  { earlier: 'registeredOn', later: 'submittedOn', paragraph: 4, strictness: 'soft' },
  { earlier: 'registeredOn', later: 'decidedOn', paragraph: 15, strictness: 'soft' },
  { earlier: 'decidedOn', later: 'removedOn', paragraph: 23, strictness: 'never' },
];

const NAMES: Readonly<Record<DayName, OrderTextKey>> = {
  receivedOn: 'order.day.received',
  registeredOn: 'order.day.registered',
  gatheredOn: 'order.day.gathered',
  materialsOn: 'order.day.materials',
  submittedOn: 'order.day.submitted',
  invitedOn: 'order.day.invited',
  decidedOn: 'order.day.decided',
  planApprovedOn: 'order.day.planApproved',
  removedOn: 'order.day.removed',
};

/** I-32 Every pair of days out of order, each named with both days. */
export function dateOrderFindings(days: CardDays, { timing }: { readonly timing: Timing }): Finding[] {
  return DAY_PAIRS.flatMap(({ earlier, later, paragraph, strictness }): Finding[] => {
    const [first, second] = [days[earlier], days[later]];
    if (first === undefined || second === undefined || first <= second) return [];
    const facts = {
      earlier: ORDER_TEXTS[NAMES[earlier]],
      first: longDate(first),
      later: ORDER_TEXTS[NAMES[later]],
      second: longDate(second),
    };
    const graded =
      strictness === 'hard'
        ? hard(timing, 'order.p00.order', facts)
        : ({
            severity: strictness === 'never' ? 'block' : 'warning',
            message: say('order.p00.order', facts),
          } as const);
    return [{ rule: `I-32.${earlier}-${later}`, paragraph, ...graded, field: later }];
  });
}
