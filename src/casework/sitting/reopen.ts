// What was closed or approved is opened again to mend a mistake, with a reason; what rests on it is told and stays seen (¶15–¶17).
import { ReopenSitting } from '../../model/inputs/council';
import { ReopenPlan } from '../../model/inputs/plan';
import { cardIdOf } from '../../model/record-id';
import { OFFICE_ROLES } from '../access';
import { changeCard } from '../change-card';
import { defineCommand, type Follow } from '../command';

/** A closed sitting: presence, hearing and decisions can be mended; closing it again makes its minutes anew. */
export const reopenSitting = defineCommand({
  name: 'reopen-sitting',
  paragraphs: [15, 17],
  roles: OFFICE_ROLES,
  input: ReopenSitting,
  tables: ['Sittings', 'Documents'],
  rows: ({ sittingId }) => ({ Sittings: { ids: [sittingId] }, Documents: { under: [sittingId] } }),
  decide(desk, { sittingId, reason }) {
    const sitting = desk.file.get('Sittings', sittingId);
    if (!sitting) return { problems: [{ path: ['sittingId'], text: 'problem.sitting-unknown' }] };
    if (sitting.closedAt === '') return { problems: [{ path: [], text: 'problem.sitting-not-closed' }] };
    desk.file.change('Sittings', sittingId, {
      closedAt: '',
      closedBefore: sitting.closedAt,
      reopenedOn: desk.today,
      reopenedWhy: reason,
    });
    desk.file.markSittingOpen(sittingId, true);
    const signed = desk.file.all('Documents', sittingId).find((paper) => paper.state === 'SIGNED');
    const follow: Follow = signed
      ? { text: 'follow.minutes-signed', facts: { number: signed.number, edition: signed.edition ?? 1 } }
      : { text: 'follow.minutes', facts: { number: sitting.minutesNumber } };
    return {
      subject: sittingId,
      follows: [follow],
      done: {
        text: 'done.sitting-reopened',
        sittingId,
        next: { act: { screen: 'sitting', sittingId }, text: 'act.sitting' },
      },
    };
  },
});

/** An approved plan: it becomes a draft again; approving it again makes its paper and the parents' copy anew. */
export const reopenPlan = defineCommand({
  name: 'reopen-plan',
  paragraphs: [16, 18, 'annex-1'],
  roles: OFFICE_ROLES,
  input: ReopenPlan,
  tables: ['Plans', 'Cards', 'Documents'],
  rows: ({ planId }) => ({
    Plans: { ids: [planId] },
    Cards: { ids: [cardIdOf(planId)] },
    Documents: { under: [cardIdOf(planId)] },
  }),
  decide(desk, { planId, reason }) {
    const plan = desk.file.get('Plans', planId);
    const cardId = cardIdOf(planId);
    if (!plan) return { problems: [{ path: ['planId'], text: 'problem.plan-unknown' }] };
    if (plan.approvedOn === null)
      return { problems: [{ path: [], text: 'problem.plan-not-approved', paragraph: 16 }] };
    desk.file.change('Plans', planId, { approvedOn: null, reopenedOn: desk.today, reopenedWhy: reason });
    if (desk.file.get('Cards', cardId)?.planId === planId) changeCard(desk, cardId, { planApprovedOn: null });
    const signed = desk.file
      .all('Documents', cardId)
      .find((paper) => paper.subjectId === planId && paper.state === 'SIGNED');
    const follow: Follow = signed
      ? { text: 'follow.plan-signed', facts: { number: signed.number, edition: signed.edition ?? 1 } }
      : { text: 'follow.plan' };
    return {
      subject: cardId,
      follows: plan.answer === '' ? [follow] : [follow, { text: 'follow.copy' }],
      done: {
        text: 'done.plan-reopened',
        cardId,
        planId,
        next: { act: { screen: 'plan', cardId, planId }, text: 'act.plan-open' },
      },
    };
  },
});
