// The statutory days of a card (¶11 and ¶20 for each letter, ¶12), each with its reason; nothing else is ever late.
import type { CalendarDate } from '../model/calendar-date';
import { addDays } from '../model/calendar-date';
import { registrationTerm } from '../order/p11-registration';
import { primaryInformationTerm } from '../order/p12-primary-information';
import { noticeTerm } from '../order/p20-notice';
import { explain } from '../order/term-words';
import { type TermAnswer, workingDaysAfter } from '../order/working-days';
import type { Card } from '../register/tables/cards';
import { type Bilingual, fillBoth } from '../text/bilingual';
import { dateWithWeekday, dayAndMonth, weekdayName } from '../text/dates';
import { VIEW_TEXTS } from '../text/view-texts';
import { consideredLetters, noticeFacts } from './afterwards/notices';
import { clockOf, packOf, primaryInformationDates, receivedMoment, registrationFacts } from './card-facts';
import type { Desk } from './desk';
import { unregistered } from './intake/registration';
import type { Chip } from './views';

export interface Deadline {
  kind: 'register' | 'primary-information' | 'notify-agency';
  paragraph: 11 | 12 | 20;
  due: CalendarDate;
  why: Bilingual;
  /** The letter or application it is about; absent for what is about the card. */
  referralId?: string;
  /** The school's own term: shown, never late. */
  school?: true;
}

/** Working days in which an agency is told of a removal; the order has no such term, set by us. */
const REMOVAL_NOTICE_DAYS = 3;

/** What the order, or the school by its setting, still waits for on this card, the earliest first. */
export function deadlinesOf(desk: Desk, card: Card): Deadline[] {
  if (card.receivedOn === null || card.endKind !== '') return [];
  const pack = packOf(card);
  const clock = clockOf(desk);
  const found: Deadline[] = [];
  const add = (
    kind: Deadline['kind'],
    paragraph: Deadline['paragraph'],
    term: TermAnswer | undefined,
    more: Pick<Deadline, 'referralId' | 'school'> = {},
  ) => {
    if (term) found.push({ kind, paragraph, due: term.due, why: explain(term.explanation), ...more });
  };
  const referrals = desk.file.all('Referrals', card.id);
  for (const referral of unregistered(card, referrals)) {
    const facts = registrationFacts(referral, null);
    const { id: referralId } = referral;
    if (referral.source !== 'TRANSFER_IN')
      add('register', 11, registrationTerm(facts, pack, clock), { referralId });
    else if (desk.settings.transferInAsLetter)
      add('register', 11, registrationTerm({ ...facts, source: 'AGENCY' }, pack, clock), {
        referralId,
        school: true,
      });
  }
  // ¶12 names the cases of ¶4 and ¶11: what another school passed on (¶24) is neither.
  const begins = referrals.find(({ source }) => source !== 'TRANSFER_IN');
  if (card.gatheredOn === null && card.outcome === '' && (begins || card.source !== 'TRANSFER_IN')) {
    const dates = primaryInformationDates(card);
    const received = card.source === 'TRANSFER_IN' && begins ? receivedMoment(begins) : dates.received;
    add('primary-information', 12, primaryInformationTerm({ ...dates, received }, pack, clock));
  }
  for (const { referral, toldOn } of consideredLetters(desk, card))
    if (toldOn === null && card.removedOn === null)
      add('notify-agency', 20, noticeTerm(noticeFacts(card, null), pack, clock), { referralId: referral.id });
    else if (toldOn === null && card.removedOn !== null)
      found.push({
        kind: 'notify-agency',
        paragraph: 20,
        due: workingDaysAfter({ ...clock, receivedOn: card.removedOn, days: REMOVAL_NOTICE_DAYS }).due,
        why: VIEW_TEXTS['why.tell-removal'],
        referralId: referral.id,
        school: true,
      });
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
