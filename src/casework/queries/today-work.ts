// A row of Today and whose work it is.
import type { Role } from '../../model/codes';
import type { Card } from '../../register/tables/cards';
import type { Plan } from '../../register/tables/plans';
import type { Language } from '../../text/bilingual';
import { dayAndMonth } from '../../text/dates';
import type { Deadline } from '../deadlines';
import { isReturned } from '../plan/return-plan';
import type { QueryRoom } from '../query';
import type { TodayRow } from '../views';
import { paragraph, see } from './words';

/** The order names nobody for most steps: the roles are the product's own. */
export type Work = TodayRow & { of: readonly Role[] };

export const PAPERWORK: readonly Role[] = ['SECRETARY', 'SOCIAL_PEDAGOGUE'];

/** Both days of a term that the calendar has moved. */
export const movedWords = ({ was, counted }: Deadline, language: Language): string[] =>
  was === undefined
    ? []
    : [see(language, 'today.moved', { was: dayAndMonth(was), now: dayAndMonth(counted) })];

/** A plan to write, to mend when the head gave it back, or to approve (¶16). */
export function planWork(
  { desk: { language } }: Pick<QueryRoom, 'desk'>,
  card: Card,
  plan: Plan | undefined,
  subject: string,
): Work {
  const work = { subject, paragraph: paragraph(16, language) };
  const act = { cardId: card.id, planId: plan?.id };
  if (plan && !isReturned(plan))
    return {
      ...work,
      of: ['HEAD'],
      act: { screen: 'approve-plan', ...act },
      remind: plan.id,
      title: see(language, 'act.approve'),
    };
  const why = plan && see(language, 'why.returned', { reason: plan.returnedWhy });
  return {
    ...work,
    of: PAPERWORK,
    act: { screen: 'plan', ...act },
    title: see(language, plan ? 'act.mend-plan' : 'act.plan'),
    ...(why ? { why, subject: `${subject} · ${why}` } : {}),
  };
}
