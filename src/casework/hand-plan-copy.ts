// T16 One copy of the plan to the parents, and their answer of the closed list (¶18); a refusal never undoes the approval.
import { HandPlanCopy } from '../model/inputs/plan';
import { cardIdOf } from '../model/record-id';
import { copyFindings } from '../order/p18-help';
import { OFFICE_ROLES } from './access';
import { defineCommand } from './command';

export const handPlanCopy = defineCommand({
  name: 'hand-plan-copy',
  paragraphs: [18],
  roles: OFFICE_ROLES,
  input: HandPlanCopy,
  tables: ['Plans', 'Cards'],
  rows: (input) => ({ Plans: { ids: [input.planId] }, Cards: { ids: [cardIdOf(input.planId)] } }),
  decide(desk, input) {
    const plan = desk.file.get('Plans', input.planId);
    if (!plan) return { problems: [{ path: ['planId'], text: 'problem.plan-unknown' }] };
    if (plan.approvedOn === null)
      return { problems: [{ path: [], text: 'problem.plan-not-approved', paragraph: 18 }] };
    if (input.answeredOn > desk.today)
      return { problems: [{ path: ['answeredOn'], text: 'problem.date-ahead' }] };
    if (input.answeredOn < plan.approvedOn)
      return { problems: [{ path: ['answeredOn'], text: 'problem.dates-order', paragraph: 18 }] };
    const unknown = (['witness1', 'witness2'] as const).filter((field) => {
      const id = input[field];
      return id && !desk.file.get('Staff', id);
    });
    if (unknown.length > 0)
      return {
        problems: unknown.map((field) => ({ path: [field], text: 'problem.person-unknown' as const })),
      };
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
      witness1: input.witness1 ?? '',
      witness2: input.witness2 ?? '',
    });
    return {
      findings,
      subject: cardIdOf(plan.id),
      done: { text: 'done.copy-handed', cardId: cardIdOf(plan.id), planId: plan.id },
    };
  },
});
