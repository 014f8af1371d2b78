// The three statutory days of a card (¶11, ¶12, ¶20), each with its reason; nothing else is ever late.
import type { CalendarDate } from '../model/calendar-date';
import { addDays } from '../model/calendar-date';
import { registrationTerm } from '../order/p11-registration';
import { primaryInformationTerm } from '../order/p12-primary-information';
import { noticeTerm } from '../order/p20-notice';
import { explain } from '../order/term-words';
import type { TermAnswer } from '../order/working-days';
import type { Card } from '../register/tables/cards';
import { type Bilingual, fillBoth } from '../text/bilingual';
import { dateWithWeekday, dayAndMonth, weekdayName } from '../text/dates';
import { VIEW_TEXTS } from '../text/view-texts';
import { clockOf, noticeFacts, packOf, primaryInformationDates, registrationFacts } from './card-facts';
import type { Desk } from './desk';
import type { Chip } from './views';

export interface Deadline {
  kind: 'register' | 'primary-information' | 'notify-agency';
  paragraph: 11 | 12 | 20;
  due: CalendarDate;
  why: Bilingual;
}

/** What the order still waits for on this card, the earliest first. */
export function deadlinesOf(desk: Desk, card: Card): Deadline[] {
  if (card.receivedOn === null) return [];
  const pack = packOf(card);
  const clock = clockOf(desk);
  const found: Deadline[] = [];
  const add = (kind: Deadline['kind'], paragraph: Deadline['paragraph'], term: TermAnswer | undefined) => {
    if (term) found.push({ kind, paragraph, due: term.due, why: explain(term.explanation) });
  };
  if (card.registeredOn === null) add('register', 11, registrationTerm(registrationFacts(card), pack, clock));
  if (card.gatheredOn === null && card.outcome === '')
    add('primary-information', 12, primaryInformationTerm(primaryInformationDates(card), pack, clock));
  const notice = noticeFacts(card, desk.file.all('Referrals', card.id));
  if (notice && card.agencyToldOn === null) add('notify-agency', 20, noticeTerm(notice, pack, clock));
  return found.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** A date as a chip: late, today, or when. */
export function dueChip(due: CalendarDate, today: CalendarDate, language: 'kk' | 'ru'): Chip {
  if (due < today) {
    const words =
      due === addDays(today, -1)
        ? VIEW_TEXTS['due.yesterday']
        : fillBoth(VIEW_TEXTS['due.late'], { day: dayAndMonth(due) });
    return { tone: 'late', text: words[language] };
  }
  if (due === today) return { tone: 'today', text: VIEW_TEXTS['due.today'][language] };
  if (due === addDays(today, 1))
    return {
      tone: 'soon',
      text: fillBoth(VIEW_TEXTS['due.tomorrow'], { day: weekdayName(due) })[language],
    };
  return { tone: 'soon', text: dateWithWeekday(due)[language] };
}
