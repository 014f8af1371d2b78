// The one next step of a card: an act, its date and its ¶.
import type { Card } from '../../register/tables/cards';
import type { Plan } from '../../register/tables/plans';
import { dateWithWeekday } from '../../text/dates';
import { readyToHand } from '../card-facts';
import { type Deadline, deadlinesOf } from '../deadlines';
import { unregistered } from '../intake/registration';
import { renewalDraft } from '../plan/renew-plan';
import { isReturned } from '../plan/return-plan';
import type { QueryRoom } from '../query';
import type { Act, CardView } from '../views';
import { familySteps } from './card-family';
import { needs } from './card-needs';
import { paragraph, see } from './words';

const NEXT = {
  register: { title: 'act.register', button: 'button.register' },
  'primary-information': { title: 'act.gather', button: 'button.fill' },
  'notify-agency': { title: 'act.notify', button: 'button.record' },
} as const;

export function nextStep(room: QueryRoom, row: Card): CardView['next'] {
  const { desk } = room;
  const { language } = desk;
  const deadline: Deadline | undefined = deadlinesOf(desk, row)[0];
  const cardId = row.id;
  if (deadline)
    return {
      act: { screen: deadline.kind, cardId, referralId: deadline.referralId },
      title: see(language, NEXT[deadline.kind].title),
      button: see(language, NEXT[deadline.kind].button),
      due: dateWithWeekday(deadline.due)[language],
      why: deadline.why[language],
      paragraph: paragraph(deadline.paragraph, language),
      late: deadline.due < desk.today,
    };
  const step = (
    screen: NonNullable<CardView['next']>['act']['screen'],
    title: Parameters<typeof see>[1],
    button: Parameters<typeof see>[1],
    id: number,
    more: object = {},
  ) => ({
    act: { screen, cardId, ...more },
    title: see(language, title),
    button: see(language, button),
    paragraph: paragraph(id, language),
    late: false,
  });
  const planStep = (plan: Plan): CardView['next'] =>
    isReturned(plan)
      ? {
          ...step('plan', 'act.mend-plan', 'button.open', 16, { planId: plan.id }),
          why: see(language, 'why.returned', { reason: plan.returnedWhy }),
        }
      : step('approve-plan', 'act.approve', 'button.approve', 16, { planId: plan.id });
  const [waiting] = unregistered(row, desk.file.all('Referrals', row.id));
  if (waiting) return step('register', 'act.register', 'button.register', 4, { referralId: waiting.id });
  if (row.outcome === 'REFUSE') return undefined;
  if (row.removedOn !== null) return undefined;
  if (row.outcome === 'PLACE') {
    if (row.removalAppliedOn !== null && row.laterItemId === '')
      return step('convene', 'act.removal-agenda', 'button.convene', 23, { kind: 'REMOVAL' });
    const draft = renewalDraft(desk, row);
    if (draft) return planStep(draft);
    const plan = desk.file.get('Plans', row.planId);
    if (!plan) return step('plan', 'act.plan', 'button.plan', 16);
    if (plan.approvedOn === null) return planStep(plan);
    if (plan.answer === '' && plan.fromPaper !== true)
      return step('hand-plan-copy', 'act.hand-copy', 'button.record', 18, { planId: plan.id });
    return undefined;
  }
  if (readyToHand(desk, row)) return step('hand-to-deputy', 'act.hand', 'button.record', 14);
  const [lack] = row.handedOn === null ? needs(room, row).filter(({ act }) => act && isMaterial(act)) : [];
  if (row.submittedOn === null && lack?.act)
    return {
      ...step(
        lack.act.screen,
        lack.state === 'missing'
          ? 'act.ask-material'
          : lack.act.screen === 'new-paper'
            ? 'act.new-paper'
            : 'act.receive-material',
        lack.act.screen === 'new-paper' ? 'button.open' : 'button.record',
        14,
        { kind: lack.act.kind },
      ),
      why: `${lack.title}: ${lack.note}`,
    };
  if (row.submittedOn === null) return step('submit', 'act.submit', 'button.submit', 4);
  if (row.itemId === '') return step('convene', 'act.agenda', 'button.convene', 5);
  const item = desk.file.get('Agenda', row.itemId);
  const sittingId = row.itemId.slice(0, 5);
  if (item && item.invitedOn === null)
    return step('invite', 'act.invite', 'button.record', 9, { itemId: row.itemId, sittingId });
  return step('sitting', 'act.hold', 'button.open', 15, { sittingId });
}

const isMaterial = ({ screen }: Act): boolean =>
  screen === 'request-material' || screen === 'receive-material' || screen === 'new-paper';

/** What the parents' answer or a submission to the commission waits for (¶18, ¶21). */
export function familyNext({ desk }: QueryRoom, row: Card): CardView['next'] {
  const { language } = desk;
  const [step] = familySteps(desk, row);
  return (
    step && {
      act: step.act,
      title: see(language, step.title),
      button: see(language, 'button.record'),
      why: step.note,
      paragraph: paragraph(step.paragraph, language),
      late: false,
    }
  );
}
