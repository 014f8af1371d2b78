// T18 A plan is gone on with by the next one: what is not finished goes along, how far the elder came is written down (¶16, ¶19). The elder stays in force until the next is approved.

import type { CalendarDate } from '../../model/calendar-date';
import { RenewPlan } from '../../model/inputs/removal';
import { cardIdOf } from '../../model/record-id';
import { renewalFindings } from '../../order/p16-plan';
import type { Card } from '../../register/tables/cards';
import type { Plan } from '../../register/tables/plans';
import { OFFICE_ROLES } from '../access';
import { isOnRegister } from '../card-state';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { outOfOrder } from '../preparation/day-checks';
import { measuresOf } from './plan-facts';
import { takeTasks } from './tasks';

/** The next plan of a card while it is a draft. */
export const renewalDraft = (desk: Desk, card: Card): Plan | undefined =>
  desk.file
    .all('Plans', card.id)
    .filter((plan) => plan.renews !== '' && plan.renews === card.planId && plan.approvedOn === null)
    .slice(-1)[0];

/** The elder's time is over when the next plan is approved; both keep what they said. */
export function closeRenewed(desk: Desk, next: Plan, approvedOn: CalendarDate): void {
  const elder = next.renews === '' ? undefined : desk.file.get('Plans', next.renews);
  if (elder && elder.closedOn === null) desk.file.change('Plans', elder.id, { closedOn: approvedOn });
}

export const renewPlan = defineCommand({
  name: 'renew-plan',
  paragraphs: [16, 18, 19],
  roles: OFFICE_ROLES,
  input: RenewPlan,
  tables: ['Cards', 'Plans', 'Measures', 'Tasks'],
  rows: ({ planId }, known) => ({
    Tasks: { ids: known.openTasks },
    Cards: { ids: [cardIdOf(planId)] },
    Plans: { under: [cardIdOf(planId)] },
    Measures: { under: [planId] },
  }),
  decide(desk, input) {
    const elder = desk.file.get('Plans', input.planId);
    const card = desk.file.get('Cards', cardIdOf(input.planId));
    if (!elder || !card) return { problems: [{ path: ['planId'], text: 'problem.plan-unknown' }] };
    if (!isOnRegister(card))
      return { problems: [{ path: [], text: 'problem.not-on-register', paragraph: 16 }] };
    if (card.planId !== elder.id || renewalDraft(desk, card))
      return { problems: [{ path: ['planId'], text: 'problem.plan-renewed' }] };
    const measures = measuresOf(desk, elder.id);
    const problems: FieldProblem[] = input.carry.flatMap((id, at) =>
      measures.some((measure) => measure.id === id)
        ? []
        : [{ path: ['carry', at], text: 'problem.choose' as const }],
    );
    if (input.assessedOn > desk.today) problems.push({ path: ['assessedOn'], text: 'problem.date-ahead' });
    else if (elder.from !== null && input.assessedOn < elder.from)
      problems.push(outOfOrder('assessedOn', input.assessedOn, elder.from, 19));
    if (problems.length > 0) return { problems };
    const { from, to } = input;
    const findings = renewalFindings({
      elder: {
        from: elder.from ?? undefined,
        to: elder.to ?? undefined,
        approved: elder.approvedOn !== null,
      },
      from,
      to,
    });
    desk.file.change('Plans', elder.id, {
      result: input.result,
      assessment: input.assessment,
      assessedOn: input.assessedOn,
    });
    const { situation, address, registeredAddress, notNeeded } = elder;
    const next = desk.file.add('Plans', card.id, {
      from,
      to,
      situation,
      address,
      registeredAddress,
      notNeeded,
      renews: elder.id,
    });
    measures
      .filter(({ id }) => input.carry.includes(id))
      .forEach((measure, at) => {
        const { kind, name, responsible, outsider, volume, indicator, dueOn, repeat } = measure;
        desk.file.add('Measures', next.id, {
          order: at + 1,
          kind,
          name,
          responsible,
          outsider,
          volume,
          indicator,
          repeat,
          // A day of the elder's time is no term of the next plan (¶19).
          dueOn: dueOn !== null && dueOn >= from && dueOn <= to ? dueOn : null,
          carriedFrom: measure.id,
        });
      });
    takeTasks(desk, card.id, next.id);
    return {
      findings,
      subject: card.id,
      done: {
        text: 'done.plan-renewed',
        cardId: card.id,
        planId: next.id,
        next: { act: { screen: 'plan', cardId: card.id, planId: next.id }, text: 'act.plan-open' },
      },
    };
  },
});
