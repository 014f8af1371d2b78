// T16 One copy of the plan to the parents, and their answer of the closed list (¶18); a refusal never undoes the approval.

import type { ContactResult, ParentAnswer } from '../../model/codes';
import { HandPlanCopy } from '../../model/inputs/plan';
import { cardIdOf } from '../../model/record-id';
import { afterAnswer, copyFindings } from '../../order/p18-help';
import { OFFICE_ROLES } from '../access';
import { noteContact, unknownPeople } from '../afterwards/contacts';
import { type Decision, defineCommand, type FieldProblem } from '../command';
import { dayProblems } from '../preparation/day-checks';
import { measuresOf } from './plan-facts';

const RESULT: Readonly<Record<ParentAnswer, ContactResult>> = {
  SIGNED: 'AGREED',
  PARTLY: 'PARTLY',
  REFUSED: 'REFUSED',
  NOT_REACHED: 'NOT_REACHED',
};

/** What was written down and what comes after this answer. */
const answered = (answer: ParentAnswer, cardId: string): NonNullable<Decision['done']> => ({
  text: 'done.copy-answered',
  facts: { step: afterAnswer(answer).words },
  cardId,
  ...(answer === 'REFUSED'
    ? {
        next: { act: { screen: 'record-contact', cardId, kind: 'HELP_REFUSED' }, text: 'act.record-refusal' },
      }
    : {}),
});

export const handPlanCopy = defineCommand({
  name: 'hand-plan-copy',
  paragraphs: [18],
  roles: OFFICE_ROLES,
  input: HandPlanCopy,
  tables: ['Plans', 'Measures', 'Cards', 'Contacts'],
  rows: (input) => ({
    Plans: { ids: [input.planId] },
    Measures: { under: [input.planId] },
    Cards: { ids: [cardIdOf(input.planId)] },
  }),
  decide(desk, input) {
    const plan = desk.file.get('Plans', input.planId);
    if (!plan) return { problems: [{ path: ['planId'], text: 'problem.plan-unknown' }] };
    if (plan.approvedOn === null)
      return { problems: [{ path: [], text: 'problem.plan-not-approved', paragraph: 18 }] };
    const measures = measuresOf(desk, plan.id).map(({ id }) => id);
    const { witness1, witness2 } = input;
    const problems: FieldProblem[] = [
      ...dayProblems(desk.today, 18, [
        { path: 'answeredOn', on: input.answeredOn, after: [plan.approvedOn] },
      ]),
      ...unknownPeople(desk, { witness1, witness2 }),
      ...(input.notAgreed.every((id) => measures.includes(id))
        ? []
        : [{ path: ['notAgreed'], text: 'problem.not-in-plan' as const }]),
    ];
    if (problems.length > 0) return { problems };
    const findings = copyFindings({
      approvedOn: plan.approvedOn,
      answeredOn: input.answeredOn,
      answer: input.answer,
      witnesses: [input.witness1 ?? '', input.witness2 ?? ''],
    });
    desk.file.change('Plans', plan.id, {
      answer: input.answer,
      answeredOn: input.answeredOn,
      answerWho: input.who,
      answerNote: input.note,
      witness1: witness1 ?? '',
      witness2: witness2 ?? '',
      notAgreed: input.answer === 'PARTLY' ? input.notAgreed : [],
      pupilOpinion: input.pupilOpinion || plan.pupilOpinion,
    });
    const cardId = cardIdOf(plan.id);
    noteContact(desk, cardId, {
      on: input.answeredOn,
      way: input.way ?? 'HANDED',
      whom: input.who,
      purpose: 'PLAN_COPY',
      result: RESULT[input.answer],
      note: input.note,
      witness1: witness1 ?? '',
      witness2: witness2 ?? '',
      about: plan.id,
    });
    return { findings, subject: cardId, done: { ...answered(input.answer, cardId), planId: plan.id } };
  },
});
