// T15 The head approves the plan (¶16, Annex 1): each measure with a responsible person, a date and an indicator (¶19).
import { ApprovePlan } from '../model/inputs/plan';
import { cardIdOf, pupilIdOf } from '../model/record-id';
import { planFindings } from '../order/p19-measures';
import { changeCard } from './change-card';
import { defineCommand } from './command';
import { headOf, planFacts, registerNumberOf } from './plan-facts';
import { reservePaper } from './reserve-paper';

const NO_ANSWER = {
  answer: '',
  answeredOn: null,
  answerWho: '',
  answerNote: '',
  witness1: '',
  witness2: '',
} as const;

export const approvePlan = defineCommand({
  name: 'approve-plan',
  paragraphs: [16, 18, 19],
  roles: ['HEAD', 'SECRETARY', 'DEPUTY_UPBRINGING'],
  input: ApprovePlan,
  tables: ['Cards', 'Plans', 'Measures', 'Pupils', 'Documents'],
  rows: (input) => ({
    Cards: { ids: [cardIdOf(input.planId)] },
    Plans: { ids: [input.planId] },
    Measures: { under: [input.planId] },
    Pupils: { ids: [pupilIdOf(input.planId)] },
    Documents: { under: [cardIdOf(input.planId)] },
  }),
  decide(desk, input) {
    const plan = desk.file.get('Plans', input.planId);
    const card = desk.file.get('Cards', cardIdOf(input.planId));
    const pupil = desk.file.get('Pupils', pupilIdOf(input.planId));
    if (!plan || !card || !pupil) return { problems: [{ path: ['planId'], text: 'problem.plan-unknown' }] };
    if (card.outcome !== 'PLACE' || card.decidedOn === null)
      return { problems: [{ path: [], text: 'problem.not-placed', paragraph: 16 }] };
    if (plan.approvedOn !== null) return { problems: [{ path: [], text: 'problem.plan-approved' }] };
    if (input.approvedOn > desk.today)
      return { problems: [{ path: ['approvedOn'], text: 'problem.date-ahead' }] };
    const findings = planFindings({ ...planFacts(desk, plan, card.decidedOn), approvedOn: input.approvedOn });
    const handed = plan.answer !== '';
    desk.file.change('Plans', plan.id, {
      approvedOn: input.approvedOn,
      approvedBy: headOf(desk)?.id ?? desk.actor.staffId,
      // What the parents answered was about the plan as it stood before.
      ...(handed ? NO_ANSWER : {}),
    });
    changeCard(desk, card.id, { planId: plan.id, planApprovedOn: input.approvedOn });
    const paper = reservePaper(
      desk,
      'D18',
      plan.id,
      pupil.language === 'ru' ? 'ru' : 'kk',
      registerNumberOf(card, pupil.language === 'ru' ? 'ru' : 'kk'),
      plan.reopenedWhy,
    );
    return {
      findings,
      follows: handed ? [{ text: 'follow.copy' }] : [],
      subject: card.id,
      done: {
        text: 'done.plan-approved',
        cardId: card.id,
        planId: plan.id,
        documentId: paper.id,
        next: { act: { screen: 'paper', documentId: paper.id, cardId: card.id }, text: 'act.paper' },
      },
    };
  },
});
