// A card's records as the plain facts the rules of the order ask for.
import type { CalendarDate } from '../model/calendar-date';
import type { ClockTime, Moment } from '../model/moment';
import type { ApplicationFacts } from '../order/p04-application';
import type { RegistrationFacts } from '../order/p11-registration';
import type { PrimaryInformationDates } from '../order/p12-primary-information';
import { type HomeConditionsRule, type MaterialsFacts, materialNeeds } from '../order/p14-materials';
import { type RulePack, rulePackById, rulePackFor } from '../order/rule-pack';
import type { Clock } from '../order/statutory-term';
import type { Finding } from '../order/verdict';
import type { Card } from '../register/tables/cards';
import type { Material } from '../register/tables/materials';
import type { Referral } from '../register/tables/referrals';
import type { Desk } from './desk';

/** The working-day clock of this school. */
export const clockOf = (desk: Desk): Clock => ({
  week: desk.settings.workWeek === '6' ? '6' : '5',
  calendar: desk.calendar,
  cutoff: desk.settings.cutoff as ClockTime,
});

/** The rules a card began under. */
export const packOf = (card: Card): RulePack => rulePackById(card.rulePack) ?? rulePackFor(receivedDay(card));

/** What came in and when: a card, a referral, a letter. */
type Received = Pick<Card, 'id' | 'receivedOn' | 'receivedAt'>;

/** The rules of what came in: those of its own day of receipt, whichever card it hangs on (¶11). */
export const rulesOf = (received: Received): RulePack => rulePackFor(receivedDay(received));

const receivedDay = ({ id, receivedOn }: Received): CalendarDate => {
  if (receivedOn === null) throw new Error(`${id} without a day of receipt`);
  return receivedOn;
};

export const receivedMoment = (received: Received): Moment => ({
  date: receivedDay(received),
  ...(received.receivedAt === '' ? {} : { time: received.receivedAt as ClockTime }),
});

/** Facts of ¶11 of one referral; without a date it is not registered yet. */
export const registrationFacts = (
  referral: Received & Pick<Referral, 'source'>,
  registeredOn: CalendarDate | null,
): RegistrationFacts => ({
  source: referral.source === '' ? 'APPLICATION' : referral.source,
  received: receivedMoment(referral),
  registeredOn: registeredOn ?? undefined,
});

/** When the days of ¶12 begin: with an application or a letter of an agency, never with what another school passed on; needs the card's referrals. */
export function primaryInformationBegins(
  card: Card,
  referrals: readonly (Received & Pick<Referral, 'source'>)[],
): Moment | undefined {
  if (card.source !== 'TRANSFER_IN') return receivedMoment(card);
  const first = referrals.find(({ source }) => source !== 'TRANSFER_IN');
  return first && receivedMoment(first);
}

/** Undefined when nothing has come that ¶12 gives days for. */
export function primaryInformationDates(
  card: Card,
  referrals: readonly (Received & Pick<Referral, 'source'>)[],
): PrimaryInformationDates | undefined {
  const received = primaryInformationBegins(card, referrals);
  return received && { received, registeredOn: card.registeredOn ?? undefined };
}

export const applicationFacts = (card: Card, referrals: readonly Referral[]): ApplicationFacts => {
  const first = (source: 'APPLICATION' | 'AGENCY') =>
    referrals
      .filter((referral) => referral.source === source)
      .map((referral) => referral.receivedOn ?? undefined)
      .sort()[0];
  return {
    appliedOn: first('APPLICATION'),
    agencyInformationOn: first('AGENCY'),
    submittedOn: card.submittedOn ?? undefined,
  };
};

export const materialsFacts = (card: Card, materials: readonly Material[]): MaterialsFacts => ({
  materials: materials.flatMap((material) =>
    material.kind === '' ? [] : [{ kind: material.kind, receivedOn: material.receivedOn ?? undefined }],
  ),
  handedToDeputyOn: card.handedOn ?? undefined,
});

/** Whether all materials of ¶14 are here and wait to be handed to the deputy, whose submission comes after. */
export const readyToHand = (desk: Desk, card: Card): boolean =>
  card.handedOn === null &&
  card.submittedOn === null &&
  materialNeeds(
    materialsFacts(card, desk.file.all('Materials', card.id)).materials,
    homeConditionsOf(desk),
  ).every(({ hereSince }) => hereSince !== undefined);

export const homeConditionsOf = (desk: Desk): HomeConditionsRule =>
  desk.settings.requireHomeAct === 'ACT' ? 'ACT' : 'ACT_OR_MEETING';

/** Whether an agency's information was considered by that day: it began the card, or came to one that an application began. */
export const agencyWroteBy = (card: Card, referrals: readonly Referral[], day: CalendarDate): boolean =>
  card.source === 'AGENCY' ||
  referrals.some(
    (referral) => referral.source === 'AGENCY' && referral.receivedOn !== null && referral.receivedOn <= day,
  );

/** Findings with their fields called as the form calls them. */
export const withFields = (
  findings: readonly Finding[],
  names: Readonly<Record<string, string>>,
): Finding[] =>
  findings.map((finding) => ({
    ...finding,
    field: finding.field === undefined ? undefined : (names[finding.field] ?? finding.field),
  }));
