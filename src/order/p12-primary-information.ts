// ¶12: the secretary gathers primary information within two working days, together with others.

import type { CalendarDate } from '../model/calendar-date';
import type { Role } from '../model/codes';
import type { Moment } from '../model/moment';
import type { OrderTextKey } from '../text/order-texts';
import { paragraph398 } from './paragraph';
import type { RulePack } from './rule-pack';
import { type Clock, statutoryTerm, termFindings } from './statutory-term';
import { collect, type Finding, type Severity, say } from './verdict';
import type { TermAnswer } from './working-days';

export const PARAGRAPH_12 = /* @__PURE__ */ paragraph398(
  12,
  {
    kk: 'Профилактикалық кеңестің хатшысы осы Әдістемелік ұсынымдардың 4 және 11-тармақтарында көзделген жағдайларда 2 (екі) жұмыс күні ішінде сынып жетекшісімен, педагог-психологпен және басқа да мүдделі тұлғалармен бірлесіп білім алушы мен оның отбасы мүшелері (тегі, аты, әкесінің аты (бар болса), орналасқан жері, өмірдегі қиын жағдайдың немесе әлеуметтік қауіпті жағдайдың жалпы сипаттамасы) туралы бастапқы ақпаратты жинауды жүзеге асырады.',
    ru: 'В случаях, предусмотренных пунктами 4 и 11 настоящих Методических рекомендаций, секретарь Совета профилактики в течение 2 (двух) рабочих дней совместно с классным руководителем, педагогом-психологом и другими заинтересованными лицами осуществляет сбор первичной информации об обучающемся и членах его семьи (фамилия, имя, отчество (при наличии), место нахождения, общая характеристика трудной жизненной ситуации или социально опасного положения).',
  },
  'The words do not say whether the two days run from receipt or from registration. We count from receipt of the application (¶4) or of the information (¶11), the stricter reading. What nobody could find out is written as such: a blank is not an answer.',
);

export type PrimaryInformationStart = 'RECEIPT' | 'REGISTRATION';

export interface PrimaryInformationDates {
  readonly received: Moment;
  readonly registeredOn?: CalendarDate;
  /** Set by the school; default `RECEIPT`. Before registration `REGISTRATION` counts from receipt too. */
  readonly startsFrom?: PrimaryInformationStart;
  /** The last day told before the calendar changed. */
  readonly told?: CalendarDate | undefined;
}

export interface PrimaryInformationFacts extends PrimaryInformationDates {
  /** The first word of the case, when the days of ¶12 begin with a later one. */
  readonly cameOn?: CalendarDate;
  /** Nothing came that ¶12 gives days for: what another school passed on (¶24) is neither of its cases. */
  readonly withoutTerm?: boolean;
  /** Absent: still being gathered. */
  readonly gatheredOn?: CalendarDate;
  /** Surname and given name of the pupil are on record. */
  readonly pupilNamed: boolean;
  /** Family members on record by name. */
  readonly familyMembers: number;
  readonly whereabouts: string;
  /** General description of the difficult life situation or the socially dangerous situation. */
  readonly description: string;
  /** With whom it was gathered. */
  readonly tookPart: readonly Role[];
}

/** The last day for gathering; the cases of ¶4 and ¶11 alike. */
export function primaryInformationTerm(
  { received, registeredOn, startsFrom = 'RECEIPT' }: PrimaryInformationDates,
  pack: RulePack,
  clock: Clock,
): TermAnswer {
  const from =
    startsFrom === 'REGISTRATION' && registeredOn !== undefined ? { date: registeredOn } : received;
  return statutoryTerm(pack.terms.primaryInformation, from, clock);
}

/** What is missing from the primary information, and whether it was gathered in time. */
export function primaryInformationFindings(
  facts: PrimaryInformationFacts,
  pack: RulePack,
  clock: Clock,
): Finding[] {
  const { received, gatheredOn, tookPart, cameOn = received.date } = facts;
  const lacks = (
    holds: boolean,
    condition: string,
    severity: Severity,
    key: OrderTextKey,
    field: string,
  ): Finding | undefined =>
    holds ? undefined : { rule: `p12.${condition}`, paragraph: 12, severity, message: say(key), field };
  return collect(
    lacks(facts.pupilNamed, 'pupil', 'block', 'order.p12.pupil', 'pupil'),
    lacks(facts.whereabouts.trim() !== '', 'whereabouts', 'block', 'order.p12.whereabouts', 'whereabouts'),
    lacks(facts.description.trim() !== '', 'description', 'block', 'order.p12.description', 'description'),
    lacks(facts.familyMembers > 0, 'family', 'deviation', 'order.p12.family', 'family'),
    lacks(
      tookPart.includes('CLASS_TEACHER'),
      'class-teacher',
      'warning',
      'order.p12.classTeacher',
      'tookPart',
    ),
    lacks(tookPart.includes('PSYCHOLOGIST'), 'psychologist', 'warning', 'order.p12.psychologist', 'tookPart'),
    lacks(
      gatheredOn === undefined || gatheredOn >= cameOn,
      'before-receipt',
      'warning',
      'order.p12.beforeReceipt',
      'gatheredOn',
    ),
    facts.withoutTerm
      ? undefined
      : termFindings(primaryInformationTerm(facts, pack, clock), {
          paragraph: 12,
          doneOn: gatheredOn,
          told: facts.told,
          lateKey: 'order.p12.late',
          field: 'gatheredOn',
        }),
  );
}
