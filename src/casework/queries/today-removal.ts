// On Today: what asks for thought about a plan's end or a removal, and information on its way to another school (¶16, ¶23, ¶24). None of it is ever late.
import { type CalendarDate, dateParts } from '../../model/calendar-date';
import { cardIdOf, idPattern, pupilIdOf } from '../../model/record-id';
import { type RemovalReminder, removalReminders } from '../../order/p23-removal';
import type { Card } from '../../register/tables/cards';
import type { Pupil } from '../../register/tables/pupils';
import { dateWithWeekday, dayAndMonth } from '../../text/dates';
import { isOnRegister } from '../card-state';
import type { Desk } from '../desk';
import { cardNumber } from '../numbers';
import { renewalDraft } from '../plan/renew-plan';
import type { QueryRoom } from '../query';
import { dayInYear } from '../settings';
import type { TodayRow } from '../views';
import { PAPERWORK, planWork, type Work } from './today-work';
import { paragraph, pupilShort, see } from './words';

export const isTransfer = (id: string): boolean => idPattern('transfer').test(id);

/** The last day of the last class, once its school year has come. */
function finishesOn(pupil: Pupil, card: Card, { settings, today }: Desk): CalendarDate | undefined {
  if (pupil.grade === null || pupil.grade < Number(settings.lastGrade) || card.decidedOn === null)
    return undefined;
  const end = dayInYear(settings.lessonsEnd, dateParts(today).year);
  return end !== undefined && end >= card.decidedOn ? end : undefined;
}

/** What each reminder leads to. */
function actOf(kind: RemovalReminder, card: Card): TodayRow['act'] {
  if (kind === 'PLAN_ENDED' || kind === 'PLAN_ENDING')
    return { screen: 'renew-plan', cardId: card.id, planId: card.planId };
  if (kind === 'NOT_IN_ROSTER' && card.transferSentOn === null)
    return { screen: 'prepare-transfer', cardId: card.id };
  return { screen: 'apply-for-removal', cardId: card.id };
}

const TITLES = {
  'renew-plan': 'act.renew-plan',
  'prepare-transfer': 'act.prepare-transfer',
  'apply-for-removal': 'act.apply-removal',
} as const;

/** Rows by the group they stand in. */
export function removalWork(
  room: QueryRoom,
  cards: readonly Card[],
): { mine: Work[]; planned: Work[]; others: Work[] } {
  const found = { mine: [] as Work[], planned: [] as Work[], others: [] as Work[] };
  for (const card of cards.filter(isOnRegister)) {
    const reminded = reminders(room, card);
    found.planned.push(...reminded);
    const asked = card.renewFrom !== null && !reminded.some(({ act }) => act.screen === 'renew-plan');
    if (asked && !isRenewed(room, card))
      found.mine.push({
        of: PAPERWORK,
        act: { screen: 'renew-plan', cardId: card.id, planId: card.planId },
        title: see(room.desk.language, 'act.renew-plan'),
        subject: subjectOf(room, card),
        paragraph: paragraph(16, room.desk.language),
        why: see(room.desk.language, 'why.renew', {
          day: card.renewFrom === null ? '' : dayAndMonth(card.renewFrom),
        }),
      });
    const draft = renewalDraft(room.desk, card);
    if (draft) found.mine.push(planWork(room, card, draft, subjectOf(room, card)));
    if (card.removalAppliedOn !== null && card.laterItemId === '')
      found.mine.push({
        of: PAPERWORK,
        act: { screen: 'convene', cardId: card.id, kind: 'REMOVAL' },
        title: see(room.desk.language, 'act.removal-agenda'),
        subject: subjectOf(room, card),
        paragraph: paragraph(23, room.desk.language),
      });
  }
  transfers(room, found);
  return found;
}

/** The next plan is begun. */
const isRenewed = ({ desk }: QueryRoom, card: Card): boolean =>
  desk.file.all('Plans', card.id).some(({ renews }) => renews !== '' && renews === card.planId);

const subjectOf = ({ desk }: QueryRoom, card: Card): string =>
  `${cardNumber(card)[desk.language]} · ${pupilShort(desk, card.id)}`;

function reminders(room: QueryRoom, card: Card): Work[] {
  const { desk, known } = room;
  const { language } = desk;
  const pupil = desk.file.find('Pupils', pupilIdOf(card.id));
  // An application on its way, or a plan already written, answers the question.
  if (!pupil || card.removalAppliedOn !== null) return [];
  const planTo = card.planTo ?? desk.file.find('Plans', card.planId)?.to ?? undefined;
  const renewed = isRenewed(room, card);
  // What was prepared waits to be sent, in a row of its own.
  const prepared =
    card.transferSentOn === null &&
    known.openLetters.some((id) => isTransfer(id) && cardIdOf(id) === card.id);
  const kinds = removalReminders(
    {
      planTo: renewed || card.planApprovedOn === null ? undefined : planTo,
      bornOn: pupil.bornOn ?? undefined,
      finishesOn: finishesOn(pupil, card, desk),
      missingFromRoster: pupil.active === false && !prepared,
      soonDays: desk.settings.planReminderDays,
    },
    desk.today,
  );
  return kinds.map((kind) => {
    const act = actOf(kind, card);
    const ends = kind === 'PLAN_ENDED' || kind === 'PLAN_ENDING';
    const what = ends
      ? see(language, `reminder.${kind}`, { day: planTo ? dayAndMonth(planTo) : '' })
      : see(language, `reminder.${kind}`);
    return {
      of: PAPERWORK,
      act,
      title: see(language, TITLES[act.screen as keyof typeof TITLES]),
      subject: see(language, 'today.reminder', { who: subjectOf(room, card), what }),
      ...(ends && planTo
        ? { chip: { tone: 'not-begun' as const, text: dateWithWeekday(planTo)[language] } }
        : {}),
      paragraph: paragraph(ends ? 16 : act.screen === 'prepare-transfer' ? 24 : 23, language),
      why: see(language, act.screen === 'prepare-transfer' ? 'why.transfer' : 'reminder.why'),
    };
  });
}

/** Prepared and not sent; sent and not answered, whether the card is still open or not. */
function transfers({ desk, known }: QueryRoom, found: { mine: Work[]; others: Work[] }): void {
  const { language } = desk;
  for (const id of known.openLetters.filter(isTransfer)) {
    const transfer = desk.file.find('Transfers', id);
    if (!transfer) continue;
    const to = transfer.route === 'DEPARTMENT' ? transfer.through : transfer.toSchool;
    const act = { cardId: cardIdOf(id), transferId: id };
    if (transfer.sentOn === null)
      found.mine.push({
        of: PAPERWORK,
        act: { screen: 'send-transfer', ...act },
        title: see(language, 'act.send-transfer'),
        subject: to,
        paragraph: paragraph(24, language),
        why: see(language, 'why.transfer'),
      });
    else
      found.others.push({
        of: PAPERWORK,
        act: { screen: 'answer-transfer', ...act },
        title: see(language, 'act.answer-transfer'),
        subject: see(language, 'today.sent', { who: to, day: dayAndMonth(transfer.sentOn) }),
        paragraph: paragraph(24, language),
      });
  }
}
