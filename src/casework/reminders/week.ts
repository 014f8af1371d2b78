// What the head is told when the week begins: what came, what is late by the order, the sittings; counts alone.
import { addDays, type CalendarDate, weekday } from '../../model/calendar-date';
import { type Facts, fillIn } from '../../text/bilingual';
import { dayAndMonth } from '../../text/dates';
import { REMINDER_TEXTS } from '../../text/reminder-texts';
import type { Desk } from '../desk';
import { journalMark } from '../journal-mark';
import type { QueryRoom } from '../query';
import type { TodayRow } from '../views';

const firstOfWeek = (day: CalendarDate): CalendarDate => addDays(day, 1 - weekday(day));

/** Whether no working day of this week came before this one. */
export function isFirstOfWeek(day: CalendarDate, isWorking: (day: CalendarDate) => boolean): boolean {
  for (let before = firstOfWeek(day); before < day; before = addDays(before, 1))
    if (isWorking(before)) return false;
  return true;
}

/** Lines of the week with something to count; `due` are all terms of the order that run. */
export function weekLines(room: QueryRoom, due: readonly TodayRow[]): string[] {
  const { desk, known } = room;
  const monday = firstOfWeek(desk.today);
  const say = (key: 'came' | 'late' | 'sittings', n: number, facts: Facts = {}) =>
    n === 0 ? [] : [fillIn(desk.language, REMINDER_TEXTS[`digest.${key}`], { n, ...facts })];
  const days = known.openSittings
    .flatMap((id) => {
      const sitting = desk.file.find('Sittings', id);
      return sitting?.closedAt === '' ? (sitting.resumesOn ?? sitting.heldOn ?? []) : [];
    })
    .filter((day) => day >= monday && day < addDays(monday, 7))
    .sort();
  return [
    ...say('came', cameSince(desk, addDays(monday, -7), monday)),
    ...say('late', due.filter(({ chip }) => chip?.tone === 'late').length),
    ...say('sittings', days.length, {
      days: days.map((day) => dayAndMonth(day)[desk.language]).join(', '),
    }),
  ];
}

/** The mark of the journal as it is now: kept in the head's mail, where whoever may edit the workbook cannot change it. */
export const journalLine = ({ file, language }: Desk): string =>
  fillIn(language, REMINDER_TEXTS['digest.journal'], { mark: journalMark(file) });

/** Referrals on open cards, and letters about nobody here that wait for an answer. A letter about two pupils is one referral on each card. */
function cameSince(desk: Desk, from: CalendarDate, until: CalendarDate): number {
  const days = [
    ...desk.file.all('Referrals').map(({ receivedOn }) => receivedOn),
    ...desk.file.all('Incoming').map(({ notOurs, receivedOn }) => (notOurs === true ? receivedOn : null)),
  ];
  return days.filter((day) => day !== null && day >= from && day < until).length;
}
