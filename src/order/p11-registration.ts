// ¶11: information of an agency is registered within one working day.

import type { CalendarDate } from '../model/calendar-date';
import type { Source } from '../model/codes';
import type { Moment } from '../model/moment';
import { dateWithWeekday } from '../text/dates';
import { paragraph398 } from './paragraph';
import type { RulePack } from './rule-pack';
import { type Clock, statutoryTerm, termFindings } from './statutory-term';
import { collect, type Finding, say } from './verdict';
import type { TermAnswer } from './working-days';

export const PARAGRAPH_11 = /* @__PURE__ */ paragraph398(
  11,
  {
    kk: 'Білім беру ұйымы білім алушының (отбасының) әлеуметтік қауіпті жағдайда болуы туралы құқық бұзушылықтардың профилактикасы жүйесіне кіретін мүдделі органдардан, ұйымдардан ақпарат келіп түскен жағдайларда 1 (бір) жұмыс күні ішінде оның заңнамада белгіленген тәртіппен тіркелуін қамтамасыз етеді.',
    ru: 'В случаях поступления от заинтересованных органов, организаций, входящих в систему профилактики правонарушений, информации о нахождении обучающегося (семьи) в социально опасном положении организация образования в течение 1 (одного) рабочего дня обеспечивает её регистрацию в порядке, установленном законодательством.',
  },
  'The term is for information of agencies only; an application of the staff (¶4) has no statutory term of registration. The count starts on the day after receipt.',
);

export interface RegistrationFacts {
  readonly source: Source;
  readonly received: Moment;
  /** Absent: not registered yet. */
  readonly registeredOn?: CalendarDate;
  /** The last day told before the calendar changed. */
  readonly told?: CalendarDate | undefined;
}

/** The last day for registering; undefined when the order sets none (an application of ¶4). */
export function registrationTerm(
  { source, received }: RegistrationFacts,
  pack: RulePack,
  clock: Clock,
): TermAnswer | undefined {
  return source === 'AGENCY' ? statutoryTerm(pack.terms.registration, received, clock) : undefined;
}

/** Registered not before receipt (a block, whoever sent it) and, for an agency, in time. */
export function registrationFindings(facts: RegistrationFacts, pack: RulePack, clock: Clock): Finding[] {
  const { received, registeredOn } = facts;
  const term = registrationTerm(facts, pack, clock);
  return collect(
    registeredOn !== undefined && registeredOn < received.date
      ? {
          rule: 'I-32.registered-before-receipt',
          paragraph: 11,
          severity: 'block',
          message: say('order.p11.beforeReceipt', {
            received: dateWithWeekday(received.date),
            registered: dateWithWeekday(registeredOn),
          }),
          field: 'registeredOn',
        }
      : undefined,
    term &&
      termFindings(term, {
        paragraph: 11,
        doneOn: registeredOn,
        told: facts.told,
        lateKey: 'order.p11.late',
        field: 'registeredOn',
      }),
  );
}
