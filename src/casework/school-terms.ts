// The school's own terms, where the order names none: shown as the school's, never late, off until the school turns them on.
import { type CalendarDate, dateParts } from '../model/calendar-date';
import { workingDaysAfter, workingDaysBefore } from '../order/working-days';
import type { Card } from '../register/tables/cards';
import type { Sitting } from '../register/tables/sittings';
import type { Bilingual } from '../text/bilingual';
import { fillBoth } from '../text/bilingual';
import { dayAndMonth } from '../text/dates';
import { VIEW_TEXTS } from '../text/view-texts';
import { clockOf } from './card-facts';
import type { Desk } from './desk';

export interface SchoolTerm {
  readonly due: CalendarDate;
  /** Whose term it is, and how it is counted. */
  readonly why: Bilingual;
}

/** So many working days after a day. */
export function daysAfter(desk: Desk, day: CalendarDate, n: number): SchoolTerm {
  const { week, calendar } = clockOf(desk);
  return {
    due: workingDaysAfter({ receivedOn: day, days: n, week, calendar }).due,
    why: fillBoth(VIEW_TEXTS['why.school-term'], { n, day: dayAndMonth(day) }),
  };
}

/** The day by which parents are invited to a sitting (¶9). */
export function inviteBy(desk: Desk, { heldOn }: Sitting): SchoolTerm | undefined {
  const { schoolTerms, inviteDaysBefore: n } = desk.settings;
  if (!schoolTerms || heldOn === null) return undefined;
  const { week, calendar } = clockOf(desk);
  return {
    due: workingDaysBefore(heldOn, n, week, calendar),
    why: fillBoth(VIEW_TEXTS['why.school-before'], { n, day: dayAndMonth(heldOn) }),
  };
}

/** The same day so many months later, to compare days with: 31 January and a month are «31 February», which every day of February comes before. */
export function monthsLater(from: CalendarDate, months: number): string {
  const { year, month, day } = dateParts(from);
  const at = month - 1 + months;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year + Math.floor(at / 12)}-${two((at % 12) + 1)}-${two(day)}`;
}

const after = (desk: Desk, day: CalendarDate | null | undefined, n: number): SchoolTerm | undefined =>
  desk.settings.schoolTerms && day ? daysAfter(desk, day, n) : undefined;

/** The sitting on a card, from its registration (¶5). */
export const sittingBy = (desk: Desk, { registeredOn }: Card): SchoolTerm | undefined =>
  after(desk, registeredOn, desk.settings.daysToSitting);

/** The plan of a placed child, from the decision (¶16). */
export const planBy = (desk: Desk, { decidedOn, planApprovedOn }: Card): SchoolTerm | undefined =>
  planApprovedOn === null ? after(desk, decidedOn, desk.settings.daysToPlan) : undefined;

/** The parents' copy of the plan, from its approval (¶18). */
export const copyBy = (desk: Desk, { planApprovedOn }: Card): SchoolTerm | undefined =>
  after(desk, planApprovedOn, desk.settings.copyDays);

/** The parents told of a decision. */
export const toldBy = (desk: Desk, decidedOn: CalendarDate): SchoolTerm | undefined =>
  after(desk, decidedOn, desk.settings.parentNoticeDays);

/** The minutes of a sitting that is over, from its last day (¶17). */
export const minutesBy = (desk: Desk, { closedAt, partOn, heldOn }: Sitting): SchoolTerm | undefined =>
  closedAt === '' ? undefined : after(desk, partOn ?? heldOn, desk.settings.minutesDays);
