// The incoming number of a letter or an application: whether it has one, whether a typed one is free, giving it (¶11).
import type { CalendarDate } from '../../model/calendar-date';
import { stretchOf } from '../../model/number-pattern';
import { nameWithInitials } from '../../model/person-name';
import { applicantIdOf, cardIdOf, incomingIdOf } from '../../model/record-id';
import { registrationFindings, registrationTerm } from '../../order/p11-registration';
import type { Finding } from '../../order/verdict';
import type { RowRequest } from '../../register/reading';
import type { Card } from '../../register/tables/cards';
import type { IncomingLetter } from '../../register/tables/incoming';
import type { Referral } from '../../register/tables/referrals';
import type { Bilingual } from '../../text/bilingual';
import { same } from '../../text/bilingual';
import { longDate } from '../../text/dates';
import { clockOf, receivedMoment, rulesOf } from '../card-facts';
import { changeCard } from '../change-card';
import type { FieldProblem } from '../command';
import { type Desk, nameOf } from '../desk';
import { takeFree, takenProblem } from '../numbering/give';
import { annulledIn } from '../numbering/journals';
import { goOn, numberingOf, written } from '../numbering/numbering';
import { movesOf, toldDay } from '../term-moves';

/** Number and date of a referral; before referrals had their own, the card's stood for its first one. A card from paper has its day without any referral. */
export function registrationOf(
  card: Card,
  referrals: readonly Referral[],
  referral: Referral,
): { number: string; registeredOn: CalendarDate | null } {
  const older =
    card.registeredOn !== null &&
    card.fromPaper !== true &&
    referrals.every((each) => each.registeredOn === null);
  return older && referrals[0]?.id === referral.id ? card : referral;
}

/** Referrals of a card that have no number yet, in the order they came. */
export const unregistered = (card: Card, referrals: readonly Referral[]): Referral[] =>
  referrals.filter((referral) => registrationOf(card, referrals, referral).registeredOn === null);

/** What has to be read to see whether a typed number is free. */
export const numbersToRead = (typed: string): Pick<RowRequest, 'Referrals' | 'Incoming'> =>
  typed === ''
    ? {}
    : {
        Referrals: { columns: ['number', 'registeredOn'] },
        Incoming: { columns: ['number', 'registeredOn', 'sender'] },
      };

/** A typed number that stands in the journal of the same year, named by its date and sender, never by a child. */
export function numberProblem(
  desk: Desk,
  typed: string,
  registeredOn: CalendarDate,
): FieldProblem | undefined {
  if (typed === '') return undefined;
  const number = written(desk, 'INCOMING', typed, registeredOn);
  const annulled = annulledIn(desk, 'INCOMING').find(
    (each) => each.number === number && sameStretch(desk, each.on, registeredOn),
  );
  if (annulled) return takenProblem('number', { ...annulled, annulled });
  const stands = <T extends { number?: string; registeredOn?: CalendarDate | null }>(rows: readonly T[]) =>
    rows.find(
      (row) => row.number === number && row.registeredOn && sameStretch(desk, row.registeredOn, registeredOn),
    );
  const letter = stands(desk.file.column('Incoming'));
  const referral = stands(desk.file.column('Referrals'));
  const on = letter?.registeredOn ?? referral?.registeredOn;
  if (!on) return undefined;
  return {
    path: ['number'],
    text: 'problem.number-taken',
    facts: {
      number,
      day: longDate(on),
      who: letter?.sender ? same(letter.sender) : applicant(desk, referral?.id),
    },
  };
}

function applicant(desk: Desk, referralId = ''): Bilingual {
  const person = desk.file.get('Staff', applicantIdOf(referralId));
  return same(person ? nameWithInitials(nameOf(person)) : '–');
}

/** The number typed, or the next one; the journal goes on after a typed one. */
export function takeNumber(desk: Desk, typed: string, on: CalendarDate): string {
  if (typed === '') return takeFree(desk, 'INCOMING', on);
  const number = written(desk, 'INCOMING', typed, on);
  goOn(desk, 'INCOMING', number, on);
  return number;
}

/** A journal that never begins again is looked through for a year: paper journals of before did begin again. */
function sameStretch(desk: Desk, one: CalendarDate, other: CalendarDate): boolean {
  const { resets } = numberingOf(desk, 'INCOMING');
  const by = resets === 'NEVER' ? 'YEAR' : resets;
  return stretchOf(by, one) === stretchOf(by, other);
}

/** One letter with the referrals of all its pupils, or one application. */
export interface Entry {
  letter?: IncomingLetter;
  referrals: readonly Referral[];
}

/** Registered not before receipt, and a letter of an agency in time (¶11). */
export function entryFindings(
  desk: Desk,
  { letter, referrals }: Entry,
  registeredOn: CalendarDate,
): Finding[] {
  const of = letter ?? referrals[0];
  if (!of || of.receivedOn === null) return [];
  const facts = {
    source: of.source === '' ? ('APPLICATION' as const) : of.source,
    received: receivedMoment(of),
    registeredOn,
  };
  const pack = rulesOf(of);
  const term = registrationTerm(facts, pack, clockOf(desk));
  const first = letter?.notOurs === true ? undefined : referrals[0];
  const moved = {
    holder: cardIdOf(first?.id ?? '') || of.id,
    term: 'REGISTRATION',
    referralId: first?.id,
  } as const;
  return registrationFindings(
    { ...facts, told: term && toldDay(movesOf(desk, moved, term.due)) },
    pack,
    clockOf(desk),
  );
}

/** Writes the number on the letter, on each referral of it, and on a card that has none: its label. */
export function giveNumber(desk: Desk, entry: Entry, registeredOn: CalendarDate, number: string): void {
  const { letter, referrals } = entry;
  if (letter) {
    desk.file.change('Incoming', letter.id, { number, registeredOn });
    if (letter.notOurs === true) desk.file.markLetterOpen(letter.id, letter.repliedOn === null);
  }
  for (const referral of referrals) {
    desk.file.change('Referrals', referral.id, { number, registeredOn });
    const cardId = referral.id.slice(0, 10);
    if (desk.file.get('Cards', cardId)?.registeredOn === null)
      changeCard(desk, cardId, { number, registeredOn });
  }
}

/** The letter a referral came with and all its referrals; an application alone. */
export function entryOf(desk: Desk, referral: Referral): Entry {
  const incomingId = incomingIdOf(referral.id);
  const letter = incomingId === '' ? undefined : desk.file.get('Incoming', incomingId);
  if (!letter) return { referrals: [referral] };
  const all = desk.file.all('Referrals').filter((each) => incomingIdOf(each.id) === incomingId);
  return { letter, referrals: all };
}
