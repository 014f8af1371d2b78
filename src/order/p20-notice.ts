// ¶20: the agency whose information was considered learns the decision within one working day.

import type { CalendarDate } from '../model/calendar-date';
import type { Outcome, Source } from '../model/codes';
import { dateWithWeekday } from '../text/dates';
import { paragraph398 } from './paragraph';
import type { RulePack } from './rule-pack';
import { type Clock, statutoryTerm, termFindings } from './statutory-term';
import { collect, type Finding, say } from './verdict';
import type { TermAnswer } from './working-days';

export const PARAGRAPH_20 = /* @__PURE__ */ paragraph398(
  20,
  {
    kk: 'Профилактикалық кеңестің хатшысы құқық бұзушылықтың алдын алу жүйесіне кіретін мүдделі органдар мен ұйымдардан келіп түскен ақпаратты қарау нәтижелері бойынша 1 (бір) жұмыс күні ішінде қабылданған шешім туралы ақпаратты олардың назарына жеткізеді және одан әрі өзара іс-қимылды қамтамасыз етеді.',
    ru: 'Секретарь Совета профилактики по результатам рассмотрения информации, поступившей от заинтересованных органов и организаций, входящих в систему профилактики правонарушений, в течение 1 (одного) рабочего дня доводит до их сведения информацию о принятом решении и обеспечивает дальнейшее взаимодействие.',
  },
  "Due when an agency's information was considered, also when it came to a card that an application had begun, after a placement and after a refusal alike; an item put off is no decision. The words do not name the start: we count from the day of the decision, whatever the hour. The notice cites the minutes, so they are to be signed by the same day.",
);

export interface NoticeFacts {
  readonly source: Source;
  readonly outcome: Outcome;
  readonly decidedOn: CalendarDate;
  /** Absent: not sent yet. */
  readonly notifiedOn?: CalendarDate;
  /** The last day told before the calendar changed. */
  readonly told?: CalendarDate | undefined;
}

/** I-18 The last day for telling the agency; undefined when no notice is due. The minutes are to be signed by then too. */
export function noticeTerm(
  { source, outcome, decidedOn }: NoticeFacts,
  pack: RulePack,
  clock: Clock,
): TermAnswer | undefined {
  const decided = outcome === 'PLACE' || outcome === 'REFUSE';
  return source === 'AGENCY' && decided
    ? statutoryTerm(pack.terms.notice, { date: decidedOn }, clock)
    : undefined;
}

/** I-18 Told not before the decision (a block) and in time. */
export function noticeFindings(facts: NoticeFacts, pack: RulePack, clock: Clock): Finding[] {
  const { decidedOn, notifiedOn } = facts;
  const term = noticeTerm(facts, pack, clock);
  return collect(
    notifiedOn !== undefined && notifiedOn < decidedOn
      ? {
          rule: 'I-32.notified-before-decision',
          paragraph: 20,
          severity: 'block',
          message: say('order.p20.beforeDecision', { decided: dateWithWeekday(decidedOn) }),
          field: 'notifiedOn',
        }
      : undefined,
    term &&
      termFindings(term, {
        paragraph: 20,
        doneOn: notifiedOn,
        told: facts.told,
        lateKey: 'order.p20.late',
        field: 'notifiedOn',
      }),
  );
}
