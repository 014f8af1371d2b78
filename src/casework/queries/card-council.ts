// A card before the council: its later questions (¶19, ¶23), the draft of its plan, what sittings decided and asked of people (¶15).
import type { CalendarDate } from '../../model/calendar-date';
import { sittingIdOf } from '../../model/record-id';
import type { Card } from '../../register/tables/cards';
import type { Plan } from '../../register/tables/plans';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth } from '../../text/dates';
import { isDecided, isOnRegister } from '../card-state';
import type { Desk } from '../desk';
import type { QueryRoom } from '../query';
import type { CardView } from '../views';
import { hasContactAbout } from './card-family';
import { see, staffShort } from './words';

/** What may be begun: a draft before the decision; on the register a later question, or its sitting to come. */
export function councilActs({ desk }: QueryRoom, row: Card): CardView['otherActs'] {
  const { language } = desk;
  const cardId = row.id;
  if (!isDecided(row))
    return [
      {
        act: { screen: 'plan', cardId, planId: row.planId || undefined },
        title: see(language, 'act.plan-draft'),
      },
    ];
  if (!isOnRegister(row)) return [];
  const itemId = row.laterItemId;
  if (itemId === '')
    return [
      {
        act: { screen: 'convene', cardId, kind: row.removalAppliedOn === null ? 'REVIEW' : 'REMOVAL' },
        title: see(language, 'act.later'),
      },
    ];
  const sittingId = sittingIdOf(itemId);
  const uninvited = desk.file.find('Agenda', itemId)?.invitedOn === null;
  return [
    ...(uninvited
      ? [
          {
            act: { screen: 'invite' as const, itemId, cardId, sittingId },
            title: see(language, 'act.invite'),
          },
        ]
      : []),
    { act: { screen: 'sitting', sittingId }, title: see(language, 'act.hold') },
  ];
}

/** Invitations, decisions and tasks of the sittings that had the card on their agenda. */
export function councilEvents(
  { desk }: QueryRoom,
  row: Card,
  add: (
    on: CalendarDate | null,
    text: string,
    more?: { at?: string; who?: string; planned?: boolean },
  ) => void,
): void {
  const { language } = desk;
  for (const item of desk.file.all('Agenda').filter(({ id }) => id.endsWith(`-${row.id}`))) {
    const sitting = desk.file.find('Sittings', sittingIdOf(item.id));
    if (!hasContactAbout(desk, row.id, item.id)) add(item.invitedOn, see(language, 'event.invited'));
    if (!sitting || sitting.heldOn === null) continue;
    const planned = item.outcome === '';
    const other = item.kind === 'OTHER';
    if (other && (item.askedById !== '' || item.askedBy !== ''))
      add(sitting.heldOn, see(language, 'event.added', { title: item.title }), {
        who: item.askedBy || staffShort(desk, item.askedById),
      });
    const text = planned
      ? see(language, 'event.sitting-planned')
      : other
        ? see(language, 'event.other-decided', {
            number: sitting.minutesNumber,
            title: item.title,
            outcome: item.resolution || wordsOf('OUTCOMES', item.outcome)[language],
          })
        : see(language, 'event.decided', {
            number: sitting.minutesNumber,
            outcome: wordsOf('OUTCOMES', item.outcome)[language],
          });
    add(item.decidedOn ?? sitting.heldOn, text, {
      ...(item.decidedOn === null || item.decidedOn === sitting.heldOn ? { at: sitting.heldAt } : {}),
      planned: planned && item.withdrawn !== true,
    });
    for (const task of desk.file.all('Tasks', sitting.id)) {
      if (task.itemId !== item.id || task.withdrawn === true) continue;
      const who = task.staffId === '' ? task.outsider : staffShort(desk, task.staffId);
      add(item.decidedOn ?? sitting.heldOn, see(language, 'event.task', { what: task.what, who }));
      add(task.doneOn, see(language, 'event.task-done', { what: task.what }), {
        who: task.doneBy === '' ? who : staffShort(desk, task.doneBy),
      });
    }
  }
}

/** That a plan was approved (¶16); where another entered it than the head, who did and who saw the signature. */
export const approvalWords = (desk: Desk, plan: Plan): string =>
  plan.signatureSeenOn === null
    ? see(desk.language, 'event.plan-approved')
    : see(desk.language, 'event.plan-approved-entered', {
        by: staffShort(desk, plan.approvalEnteredBy),
        seen: plan.signatureSeenBy,
        day: dayAndMonth(plan.signatureSeenOn)[desk.language],
      });
