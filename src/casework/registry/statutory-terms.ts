// Every day the order itself set (¶11, ¶12, ¶20) over many cards, kept or not; a school's own term is never among them.
import type { CalendarDate } from '../../model/calendar-date';
import { incomingIdOf } from '../../model/record-id';
import { registrationTerm } from '../../order/p11-registration';
import { primaryInformationTerm } from '../../order/p12-primary-information';
import { noticeTerm } from '../../order/p20-notice';
import { type Standing, standing } from '../../order/statutory-term';
import { consideredLetters, noticeFacts } from '../afterwards/notices';
import { packOf, primaryInformationDates, registrationFacts, rulesOf } from '../card-facts';
import { pastClocks } from '../clock-changes';
import type { Desk } from '../desk';
import { registrationOf } from '../intake/registration';
import { lastDayOf } from '../term-moves';

export interface StatutoryTerm {
  readonly paragraph: 11 | 12 | 20;
  readonly due: CalendarDate;
  readonly doneOn: CalendarDate | null;
  /** The card it is about; '' for a letter about nobody here. */
  readonly cardId: string;
  /** The letter, when it is about nobody here. */
  readonly letterId: string;
}

const TERMS = { 11: 'REGISTRATION', 12: 'PRIMARY_INFORMATION', 20: 'NOTICE' } as const;

/** How a term stands today. */
export const standingOf = ({ due, doneOn }: StatutoryTerm, today: CalendarDate): Standing =>
  standing(due, today, doneOn ?? undefined);

/** The latest of the last days a term has by clocks people could know. */
const latest = (days: readonly CalendarDate[]): CalendarDate | undefined => [...days].sort().pop();

/**
 * The terms of all cards and of letters about nobody here, each letter of several pupils once; what was done is judged by the
 * clock of the day it was done. Cards entered by mistake
 * have none, those brought in from paper none of the time before their placement; what a card's end made needless before its day is left out.
 */
export function statutoryTerms(desk: Desk): StatutoryTerm[] {
  const clocksOn = pastClocks(desk);
  const letters = new Set<string>();
  const found: StatutoryTerm[] = [];
  for (const card of desk.file.all('Cards')) {
    if (card.receivedOn === null || card.endKind === 'MISTAKE') continue;
    const paper = card.fromPaper === true ? card.decidedOn : null;
    const pack = packOf(card);
    const add = (
      paragraph: StatutoryTerm['paragraph'],
      counted: CalendarDate,
      doneOn: CalendarDate | null,
      referralId = '',
    ) => {
      const due = lastDayOf(desk, { holder: card.id, term: TERMS[paragraph], referralId }, counted);
      if (doneOn === null && card.endedOn !== null && card.endedOn <= due) return;
      found.push({ paragraph, due, doneOn, cardId: card.id, letterId: '' });
    };
    const referrals = desk.file.all('Referrals', card.id).filter(({ receivedOn }) => receivedOn !== null);
    for (const referral of referrals) {
      const letter = incomingIdOf(referral.id) || referral.id;
      if (referral.source !== 'AGENCY' || letters.has(letter)) continue;
      letters.add(letter);
      if (paper !== null && (referral.receivedOn ?? '') <= paper) continue;
      const { registeredOn } = registrationOf(card, referrals, referral);
      const facts = registrationFacts(referral, registeredOn);
      const due = latest(
        clocksOn(registeredOn).flatMap(
          (clock) => registrationTerm(facts, rulesOf(referral), clock)?.due ?? [],
        ),
      );
      if (due) add(11, due, registeredOn, referral.id);
    }
    if (paper !== null) continue;
    const dates = primaryInformationDates(card, referrals);
    if (dates) {
      const due = latest(
        clocksOn(card.gatheredOn).map((clock) => primaryInformationTerm(dates, pack, clock).due),
      );
      if (due) add(12, due, card.gatheredOn);
    }
    for (const { toldOn, referral } of consideredLetters(desk, card)) {
      const facts = noticeFacts(card, toldOn);
      const due = latest(clocksOn(toldOn).flatMap((clock) => noticeTerm(facts, pack, clock)?.due ?? []));
      if (due) add(20, due, toldOn, referral.id);
    }
  }
  return [...found, ...lettersOfNobody(desk, letters, clocksOn)];
}

function lettersOfNobody(
  desk: Desk,
  counted: ReadonlySet<string>,
  clocksOn: ReturnType<typeof pastClocks>,
): StatutoryTerm[] {
  return desk.file.all('Incoming').flatMap((letter) => {
    if (letter.source !== 'AGENCY' || letter.notOurs !== true || letter.receivedOn === null) return [];
    if (counted.has(letter.id)) return [];
    const facts = registrationFacts({ ...letter, source: 'AGENCY' }, letter.registeredOn);
    const due = latest(
      clocksOn(letter.registeredOn).flatMap(
        (clock) => registrationTerm(facts, rulesOf(letter), clock)?.due ?? [],
      ),
    );
    return due
      ? [
          {
            paragraph: 11 as const,
            due: lastDayOf(desk, { holder: letter.id, term: 'REGISTRATION' }, due),
            doneOn: letter.registeredOn,
            cardId: '',
            letterId: letter.id,
          },
        ]
      : [];
  });
}
