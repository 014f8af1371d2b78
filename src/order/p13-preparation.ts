// ¶13: where necessary a home visit by a commission or a meeting with the parents, requests, invitations.

import type { CalendarDate } from '../model/calendar-date';
import type { Agency } from '../model/codes';
import { longDate } from '../text/dates';
import { paragraph398 } from './paragraph';
import type { RulePack } from './rule-pack';
import { collect, type Finding, hard, say, type Timing } from './verdict';

export const PARAGRAPH_13 = /* @__PURE__ */ paragraph398(
  13,
  {
    kk: 'Қажет болған жағдайда орта білім беру ұйымдары: 1) отбасының тұрғын үй-тұрмыстық жағдайларын тексеру актісін жүргізу үшін комиссия құрады не ата-аналарымен немесе өзге де заңды өкілдерімен алдын ала кездесу өткізеді; 2) мүдделі органдар мен ұйымдарға (ішкі істер, денсаулық сақтау, халықты әлеуметтік қорғау, отбасын қолдау орталықтары, діни қызмет саласындағы және басқалар) сауал жолдайды; 3) Профилактикалық кеңестің отырысына қатысу үшін мүдделі органдар мен ұйымдардың өкілдерін шақырады.',
    ru: 'При необходимости организации среднего образования: 1) создают комиссию для составления акта обследования жилищно-бытовых условий семьи либо проводят предварительную встречу с родителями или иными законными представителями; 2) направляют запросы в заинтересованные органы и организации (внутренних дел, здравоохранения, социальной защиты населения, центры поддержки семьи, в сфере религиозной деятельности и другие); 3) приглашают представителей заинтересованных органов и организаций для участия в заседании Совета профилактики.',
  },
  'All three are «where necessary»; the commission with its act and the preliminary meeting are alternatives («не»).',
);

/** The commission (D04) and its visit (D05). */
export interface HomeVisitFacts {
  readonly orderNumber: string;
  readonly orderDate?: CalendarDate;
  /** Names of the commission's members. */
  readonly commission: readonly string[];
  /** Absent: still to come. */
  readonly visitedOn?: CalendarDate;
  /** The day of the act; absent: not drawn up yet. */
  readonly actOn?: CalendarDate;
  /** Names of those who signed the act. */
  readonly signedBy: readonly string[];
}

export interface HomeVisitSettings {
  readonly timing: Timing;
  /** Set by the school: the least number of members; absent: not looked at, for the order names none. */
  readonly commissionLeast?: number;
}

/** The way of the commission: an order, members, a visit not before the order, an act signed by them. */
export function homeVisitFindings(facts: HomeVisitFacts, settings: HomeVisitSettings): Finding[] {
  const { orderNumber, orderDate, commission, visitedOn, actOn, signedBy } = facts;
  const { timing, commissionLeast } = settings;
  const members = named(commission);
  const unsigned = members.filter((name) => !named(signedBy).includes(name));
  return collect(
    orderNumber.trim() === '' || orderDate === undefined
      ? { rule: 'p13.order', paragraph: 13, ...hard(timing, 'order.p13.order'), field: 'orderNumber' }
      : undefined,
    members.length === 0
      ? {
          rule: 'p13.commission',
          paragraph: 13,
          ...hard(timing, 'order.p13.commission'),
          field: 'commission',
        }
      : undefined,
    members.length > 0 && commissionLeast !== undefined && members.length < commissionLeast
      ? {
          rule: 'school.commission',
          paragraph: 13,
          severity: 'warning',
          message: say('order.p13.commissionLeast', { count: members.length, least: commissionLeast }),
          field: 'commission',
        }
      : undefined,
    orderDate !== undefined && visitedOn !== undefined && visitedOn < orderDate
      ? {
          rule: 'p13.visit-before-order',
          paragraph: 13,
          severity: 'deviation',
          message: say('order.p13.visitBeforeOrder', { ordered: longDate(orderDate) }),
          field: 'visitedOn',
        }
      : undefined,
    actOn !== undefined && (visitedOn === undefined || actOn < visitedOn)
      ? {
          rule: 'p13.act-before-visit',
          paragraph: 13,
          severity: 'block',
          message: say('order.p13.actBeforeVisit'),
          field: 'actOn',
        }
      : undefined,
    actOn !== undefined && unsigned.length > 0
      ? {
          rule: 'p13.act-signed',
          paragraph: 13,
          severity: 'warning',
          message: say('order.p13.actSigned', { names: unsigned.join(', ') }),
          field: 'signedBy',
        }
      : undefined,
  );
}

/** The other way: a meeting with the parents before the sitting (D06). */
export interface MeetingFacts {
  readonly heldOn?: CalendarDate;
  /** Names of the parents or representatives. */
  readonly parents: readonly string[];
  readonly talkedAbout: string;
}

/** A record of a meeting says when, with whom and about what. */
export function meetingFindings({ heldOn, parents, talkedAbout }: MeetingFacts): Finding[] {
  return collect(
    heldOn === undefined
      ? {
          rule: 'p13.meeting-date',
          paragraph: 13,
          severity: 'block',
          message: say('order.p13.meetingDate'),
          field: 'heldOn',
        }
      : undefined,
    named(parents).length === 0
      ? {
          rule: 'p13.meeting-parents',
          paragraph: 13,
          severity: 'block',
          message: say('order.p13.meetingParents'),
          field: 'parents',
        }
      : undefined,
    talkedAbout.trim() === ''
      ? {
          rule: 'p13.meeting-about',
          paragraph: 13,
          severity: 'block',
          message: say('order.p13.meetingAbout'),
          field: 'talkedAbout',
        }
      : undefined,
  );
}

/** A request to a body of ¶13 (D07) and what came back. */
export interface RequestFacts {
  readonly agency: Agency | '';
  /** The body's own name. */
  readonly addressee: string;
  readonly question: string;
  readonly sentOn?: CalendarDate;
  readonly repliedOn?: CalendarDate;
}

/** A request goes to a body the order knows, asks something, and is answered not before it is sent. */
export function requestFindings(
  { agency, addressee, question, sentOn, repliedOn }: RequestFacts,
  { pack }: { readonly pack: Pick<RulePack, 'agencies'> },
): Finding[] {
  const known = pack.agencies.some(({ code }) => code === agency);
  return collect(
    known && addressee.trim() !== ''
      ? undefined
      : {
          rule: 'p13.addressee',
          paragraph: 13,
          severity: 'block',
          message: say('order.p13.addressee'),
          field: known ? 'addressee' : 'agency',
        },
    question.trim() === ''
      ? {
          rule: 'p13.question',
          paragraph: 13,
          severity: 'block',
          message: say('order.p13.question'),
          field: 'question',
        }
      : undefined,
    repliedOn !== undefined && (sentOn === undefined || repliedOn < sentOn)
      ? {
          rule: 'p13.reply-before-request',
          paragraph: 13,
          severity: 'block',
          message: say('order.p13.replyBeforeRequest'),
          field: 'repliedOn',
        }
      : undefined,
  );
}

function named(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}
