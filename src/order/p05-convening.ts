// ¶5: a sitting is held by decision of the administration.

import type { CalendarDate } from '../model/calendar-date';
import type { Role } from '../model/codes';
import { dateWithWeekday } from '../text/dates';
import { paragraph398 } from './paragraph';
import { collect, type Finding, hard, say, type Timing } from './verdict';

export const PARAGRAPH_5 = /* @__PURE__ */ paragraph398(
  5,
  {
    kk: 'Мектептің Профилактикалық кеңесінің отырысы орта білім беру ұйымы әкімшілігінің шешімі бойынша өткізіледі.',
    ru: 'Заседание Совета профилактики школы проводится по решению администрации организации среднего образования.',
  },
  'No frequency, no term of notice and no quorum are named; all three are set by the school and off by default.',
);

/** A person acting for the school in an office, or in another's place by a basis. */
export interface ActingPerson {
  /** For the words of a finding. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Whose place, by which order. */
  readonly basis?: string;
}

/** The administration: the head and the deputies. */
export const ADMINISTRATION: readonly Role[] = ['HEAD', 'DEPUTY_UPBRINGING'];

/** Whether a person holds one of the roles, or stands in for it with the basis written down. */
export function actsAs({ roles, basis }: ActingPerson, wanted: readonly Role[]): boolean {
  return roles.some((role) => wanted.includes(role)) || (basis ?? '').trim() !== '';
}

export interface ConveningFacts {
  /** The day of the sitting. */
  readonly heldOn: CalendarDate;
  /** Who decided to hold it; absent: nobody is named. */
  readonly decidedBy?: ActingPerson;
  readonly decidedOn?: CalendarDate;
}

/** Whether a sitting is held by decision of the administration, taken not later than the sitting. */
export function conveningFindings(
  { heldOn, decidedBy, decidedOn }: ConveningFacts,
  { timing }: { readonly timing: Timing },
): Finding[] {
  return collect(
    decidedBy === undefined
      ? { rule: 'p05.decided-by', paragraph: 5, ...hard(timing, 'order.p05.decidedBy'), field: 'decidedBy' }
      : undefined,
    decidedBy !== undefined && !actsAs(decidedBy, ADMINISTRATION)
      ? {
          rule: 'p05.administration',
          paragraph: 5,
          severity: 'block',
          message: say('order.p05.administration', { name: decidedBy.name }),
          field: 'decidedBy',
        }
      : undefined,
    decidedOn !== undefined && decidedOn > heldOn
      ? {
          rule: 'p05.decided-after',
          paragraph: 5,
          severity: 'warning',
          message: say('order.p05.decidedAfter', { held: dateWithWeekday(heldOn) }),
          field: 'decidedOn',
        }
      : undefined,
  );
}
