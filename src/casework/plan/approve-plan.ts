// T15 The head approves the plan (¶16, Annex 1): each measure with a responsible person, a date and an indicator (¶19).
import type * as z from 'zod/mini';
import { ApprovePlan } from '../../model/inputs/plan';
import { applicantIdOf, cardIdOf, pupilIdOf } from '../../model/record-id';
import { onePersonFindings, type WhoDidWhat } from '../../order/one-person';
import { helpFindings } from '../../order/p18-help';
import { planFindings } from '../../order/p19-measures';
import type { Card } from '../../register/tables/cards';
import type { Pupil } from '../../register/tables/pupils';
import { packOf } from '../card-facts';
import { changeCard } from '../change-card';
import { classTeacherOf } from '../class-teacher';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { reservePaper } from '../papers/reserve-paper';
import { dayProblems } from '../preparation/day-checks';
import { compositionOn } from '../sitting/composition';
import { workFacts } from './measure-work';
import { headOf, helpFacts, measuresOf, planFacts, registerNumberOf } from './plan-facts';
import { closeRenewed } from './renew-plan';

const NO_ANSWER = {
  answer: '',
  answeredOn: null,
  answerWho: '',
  answerNote: '',
  witness1: '',
  witness2: '',
} as const;

/** Who did what on the way to this plan (I-31). */
function whoDidWhat(desk: Desk, card: Card, pupil: Pupil, planId: string): WhoDidWhat {
  const teacher = classTeacherOf(desk, pupil);
  const secretary = compositionOn(desk, desk.today)?.rows.find(({ office }) => office === 'SECRETARY');
  const conclusion = desk.file
    .all('Materials', card.id)
    .find(({ kind, receivedOn }) => kind === 'PSYCHOLOGIST_CONCLUSION' && receivedOn !== null);
  return {
    // Whoever applies after the decision has not led to it.
    applicantIds: desk.file
      .all('Referrals', card.id)
      .filter(({ receivedOn }) => receivedOn !== null && receivedOn <= (card.decidedOn ?? desk.today))
      .map(({ id }) => applicantIdOf(id))
      .filter(Boolean),
    conclusionById: conclusion?.receivedFrom ?? '',
    classTeacherId: teacher?.id ?? '',
    secretaryId: secretary?.staffId ?? '',
    responsibleIds: measuresOf(desk, planId).map(({ responsible, outsider }) =>
      outsider === '' ? responsible : [...responsible, outsider],
    ),
  };
}

/** The approval is the head's: what another enters stands on a signature that somebody has seen. */
function signatureProblems(
  desk: Desk,
  { approvedOn, signatureSeenBy, signatureSeenOn }: z.output<typeof ApprovePlan>,
): FieldProblem[] {
  return [
    ...(signatureSeenBy === ''
      ? [{ path: ['signatureSeenBy'], text: 'problem.signature-unseen' as const, paragraph: 16 as const }]
      : []),
    ...(signatureSeenOn
      ? dayProblems(desk.today, 16, [{ path: 'signatureSeenOn', on: signatureSeenOn, after: [approvedOn] }])
      : [{ path: ['signatureSeenOn'], text: 'problem.required' as const, paragraph: 16 as const }]),
  ];
}

export const approvePlan = defineCommand({
  name: 'approve-plan',
  paragraphs: [16, 18, 19],
  roles: ['HEAD', 'SECRETARY', 'DEPUTY_UPBRINGING'],
  input: ApprovePlan,
  tables: ['Cards', 'Plans', 'Measures', 'Pupils', 'Documents', 'Referrals', 'Materials'],
  rows: (input) => ({
    Cards: { ids: [cardIdOf(input.planId)] },
    Plans: { under: [cardIdOf(input.planId)] },
    Measures: { under: [input.planId] },
    Pupils: { ids: [pupilIdOf(input.planId)] },
    Documents: { under: [cardIdOf(input.planId)] },
    Referrals: { under: [cardIdOf(input.planId)] },
    Materials: { under: [cardIdOf(input.planId)] },
  }),
  decide(desk, input) {
    const plan = desk.file.get('Plans', input.planId);
    const card = desk.file.get('Cards', cardIdOf(input.planId));
    const pupil = desk.file.get('Pupils', pupilIdOf(input.planId));
    if (!plan || !card || !pupil) return { problems: [{ path: ['planId'], text: 'problem.plan-unknown' }] };
    if (card.outcome !== 'PLACE' || card.decidedOn === null)
      return { problems: [{ path: [], text: 'problem.not-placed', paragraph: 16 }] };
    if (plan.approvedOn !== null) return { problems: [{ path: [], text: 'problem.plan-approved' }] };
    const byHead = desk.actor.roles.includes('HEAD');
    const problems: FieldProblem[] = [
      ...(input.approvedOn > desk.today
        ? [{ path: ['approvedOn'], text: 'problem.date-ahead' as const }]
        : []),
      ...(byHead ? [] : signatureProblems(desk, input)),
    ];
    if (problems.length > 0) return { problems };
    const findings = planFindings({ ...planFacts(desk, plan, card.decidedOn), approvedOn: input.approvedOn });
    const handed = plan.answer !== '';
    desk.file.change('Plans', plan.id, {
      approvedOn: input.approvedOn,
      approvedBy: byHead ? desk.actor.staffId : (headOf(desk)?.id ?? ''),
      approvalEnteredBy: desk.actor.staffId,
      signatureSeenBy: byHead ? '' : input.signatureSeenBy,
      signatureSeenOn: byHead ? null : (input.signatureSeenOn ?? null),
      fromPaper: null,
      // What the parents answered was about the plan as it stood before.
      ...(handed ? NO_ANSWER : {}),
    });
    changeCard(desk, card.id, {
      planId: plan.id,
      planApprovedOn: input.approvedOn,
      planTo: plan.to,
      renewFrom: null,
      ...workFacts(desk, plan),
    });
    closeRenewed(desk, plan, input.approvedOn);
    const paper = reservePaper(
      desk,
      'D18',
      plan.id,
      pupil.language === 'ru' ? 'ru' : 'kk',
      registerNumberOf(card, pupil.language === 'ru' ? 'ru' : 'kk'),
      plan.reopenedWhy,
    );
    return {
      findings: [
        ...findings,
        ...helpFindings(helpFacts(desk, plan), packOf(card)),
        ...onePersonFindings(whoDidWhat(desk, card, pupil, plan.id)),
      ],
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
