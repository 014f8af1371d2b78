// The statutory days of a card (¶11 and ¶20 for each letter, ¶12), each with its reason; nothing else is ever late.
import type { CalendarDate } from '../model/calendar-date';
import { addDays } from '../model/calendar-date';
import type { Term } from '../model/codes';
import { registrationTerm } from '../order/p11-registration';
import { primaryInformationTerm } from '../order/p12-primary-information';
import { noticeTerm } from '../order/p20-notice';
import { lastDay, recountWords } from '../order/recount';
import { explain } from '../order/term-words';
import type { TermAnswer } from '../order/working-days';
import type { Card } from '../register/tables/cards';
import type { IncomingLetter } from '../register/tables/incoming';
import type { TermMove } from '../register/tables/term-moves';
import { type Bilingual, fillBoth } from '../text/bilingual';
import { dateWithWeekday, dayAndMonth, weekdayName } from '../text/dates';
import { VIEW_TEXTS } from '../text/view-texts';
import { consideredLetters, noticeFacts } from './afterwards/notices';
import { clockOf, packOf, primaryInformationDates, registrationFacts, rulesOf } from './card-facts';
import type { Desk } from './desk';
import { unregistered } from './intake/registration';
import { daysAfter } from './school-terms';
import { movesOf, toldDay } from './term-moves';
import type { Chip } from './views';

export interface Deadline {
  kind: 'register' | 'primary-information' | 'notify-agency';
  paragraph: 11 | 12 | 20;
  /** The last day that counts. */
  due: CalendarDate;
  /** The last day by the calendar as it is now; earlier than `due` when people were told a later one. */
  counted: CalendarDate;
  /** The day told before, when the calendar has moved it. */
  was?: CalendarDate;
  why: Bilingual;
  /** The letter or application it is about; absent for what is about the card. */
  referralId?: string;
  /** The school's own term: shown, never late. */
  school?: true;
}

/** The term of the order behind an act. */
export const TERM_OF = {
  register: 'REGISTRATION',
  'primary-information': 'PRIMARY_INFORMATION',
  'notify-agency': 'NOTICE',
} as const satisfies Record<Deadline['kind'], Term>;

/** A term of the order as it stands after what the calendar has moved. */
function standing(
  term: TermAnswer,
  moves: readonly TermMove[],
): Pick<Deadline, 'due' | 'counted' | 'was' | 'why'> {
  const counted = term.due;
  const told = toldDay(moves);
  const [last] = moves;
  if (told === undefined || told === counted || !last)
    return { due: counted, counted, why: explain(term.explanation) };
  const reason = { kk: last.whyKk, ru: last.whyRu };
  return { due: lastDay(counted, told), counted, was: told, why: recountWords({ told, now: term, reason }) };
}

/** The day for registering a letter about nobody here (¶11); undefined when it has its number, or no agency wrote it. */
export function letterDeadline(desk: Desk, letter: IncomingLetter): Deadline | undefined {
  if (letter.notOurs !== true || letter.receivedOn === null || letter.registeredOn !== null) return undefined;
  const term = registrationTerm(registrationFacts(letter, null), rulesOf(letter), clockOf(desk));
  return (
    term && {
      kind: 'register',
      paragraph: 11,
      ...standing(term, movesOf(desk, { holder: letter.id, term: 'REGISTRATION' }, term.due)),
    }
  );
}

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
    if (!term) return;
    const moves = more.school
      ? []
      : movesOf(desk, { holder: card.id, term: TERM_OF[kind], referralId: more.referralId }, term.due);
    found.push({ kind, paragraph, ...standing(term, moves), ...more });
  };
  const referrals = desk.file.all('Referrals', card.id);
  for (const referral of unregistered(card, referrals)) {
    const facts = registrationFacts(referral, null);
    const { id: referralId } = referral;
    if (referral.source !== 'TRANSFER_IN')
      add('register', 11, registrationTerm(facts, rulesOf(referral), clock), { referralId });
    else if (desk.settings.transferInAsLetter)
      add('register', 11, registrationTerm({ ...facts, source: 'AGENCY' }, rulesOf(referral), clock), {
        referralId,
        school: true,
      });
  }
  // ¶12 names the cases of ¶4 and ¶11: what another school passed on (¶24) is neither.
  const dates = primaryInformationDates(card, referrals);
  if (card.gatheredOn === null && card.outcome === '' && dates)
    add('primary-information', 12, primaryInformationTerm(dates, pack, clock));
  for (const { referral, toldOn } of consideredLetters(desk, card))
    if (toldOn === null && card.removedOn === null)
      add('notify-agency', 20, noticeTerm(noticeFacts(card, null), pack, clock), { referralId: referral.id });
    else if (toldOn === null && card.removedOn !== null) {
      const term = daysAfter(desk, card.removedOn, desk.settings.removalNoticeDays);
      const referralId = referral.id;
      found.push({
        kind: 'notify-agency',
        paragraph: 20,
        counted: term.due,
        ...term,
        referralId,
        school: true,
      });
    }
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
