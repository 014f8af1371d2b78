// The head gives a plan back for correction instead of approving it (¶16): with a reason, and it waits for whoever writes it until it is saved again.
import { ReturnPlan } from '../../model/inputs/plan';
import { cardIdOf } from '../../model/record-id';
import type { Plan } from '../../register/tables/plans';
import { defineCommand } from '../command';

/** Whether a draft was given back and has not been saved since. */
export const isReturned = ({ approvedOn, returnedOn, mendedOn }: Plan): boolean =>
  approvedOn === null && returnedOn !== null && mendedOn === null;

export const returnPlan = defineCommand({
  name: 'return-plan',
  paragraphs: [16],
  roles: ['HEAD', 'SECRETARY', 'DEPUTY_UPBRINGING'],
  input: ReturnPlan,
  tables: ['Cards', 'Plans'],
  rows: ({ planId }) => ({ Cards: { ids: [cardIdOf(planId)] }, Plans: { ids: [planId] } }),
  decide(desk, { planId, returnedOn, reason }) {
    const plan = desk.file.get('Plans', planId);
    const card = desk.file.get('Cards', cardIdOf(planId));
    if (!plan || !card) return { problems: [{ path: ['planId'], text: 'problem.plan-unknown' }] };
    if (card.outcome !== 'PLACE')
      return { problems: [{ path: [], text: 'problem.not-placed', paragraph: 16 }] };
    if (plan.approvedOn !== null) return { problems: [{ path: [], text: 'problem.plan-approved' }] };
    if (returnedOn && returnedOn > desk.today)
      return { problems: [{ path: ['returnedOn'], text: 'problem.date-ahead' }] };
    desk.file.change('Plans', planId, {
      returnedOn: returnedOn ?? desk.today,
      returnedWhy: reason,
      mendedOn: null,
    });
    return { subject: card.id, done: { text: 'done.plan-returned', cardId: card.id, planId } };
  },
});
