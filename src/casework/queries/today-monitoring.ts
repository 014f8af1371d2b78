// Work under way on Today (¶10, ¶19): own measures, dates that have passed, a look of the council or of the head to come. All of it is the school's own.
import { addDays, type CalendarDate } from '../../model/calendar-date';
import type { Card } from '../../register/tables/cards';
import { dateWithWeekday, dayAndMonth } from '../../text/dates';
import { isOnRegister } from '../card-state';
import { cardNumber } from '../numbers';
import { ownDue } from '../plan/measure-work';
import { reviewDue } from '../plan/review-due';
import type { QueryRoom } from '../query';
import { PAPERWORK, type Work } from './today-work';
import { paragraph, pupilShort, see } from './words';

/** Days ahead that Today tells of. */
const AHEAD = 7;

/** Rows by the group they stand in. */
export interface MonitoringWork {
  mine: Work[];
  planned: Work[];
}

export function monitoringWork({ desk }: QueryRoom, cards: readonly Card[]): MonitoringWork {
  const { language, today } = desk;
  const { staffId, roles } = desk.actor;
  const soon = addDays(today, AHEAD);
  const found: MonitoringWork = { mine: [], planned: [] };
  const grey = (on: CalendarDate) => ({ tone: 'soon' as const, text: dateWithWeekday(on)[language] });
  const subject = (card: Card) => `${cardNumber(card)[language]} · ${pupilShort(desk, card.id)}`;
  const under = cards.filter((card) => isOnRegister(card));
  for (const card of under) {
    const on = staffId === '' ? undefined : ownDue(card, staffId);
    if (on && on <= soon)
      found.mine.push({
        of: roles,
        act: { screen: 'my-measures' },
        title: see(language, 'act.work'),
        subject: subject(card),
        chip: grey(on),
        paragraph: paragraph(19, language),
      });
  }
  const late = under.filter(({ workDueOn }) => workDueOn !== null && workDueOn < today).length;
  if (late > 0)
    found.planned.push({
      of: [...PAPERWORK, 'DEPUTY_UPBRINGING'],
      act: { screen: 'board', kind: 'late' },
      title: see(language, 'act.late-work'),
      subject: see(language, 'today.cards', { n: late }),
      paragraph: paragraph(19, language),
    });
  for (const card of under) {
    const review = reviewDue(desk, card);
    if (review && review.due <= soon)
      found.planned.push({
        of: PAPERWORK,
        act: { screen: 'convene', cardId: card.id, kind: 'REVIEW' },
        title: see(language, 'act.review'),
        subject: subject(card),
        chip: grey(review.due),
        why: see(language, 'today.review-why', { day: dayAndMonth(review.last) }),
      });
  }
  for (const card of cards)
    if (
      card.nextControlOn !== null &&
      card.nextControlOn <= soon &&
      card.endKind === '' &&
      card.removedOn === null
    )
      found.planned.push({
        of: ['HEAD'],
        act: { screen: 'mark-control', cardId: card.id },
        title: see(language, 'act.control'),
        subject: subject(card),
        chip: grey(card.nextControlOn),
        paragraph: paragraph(10, language),
      });
  return found;
}
