// ¶8: specialists and others are drawn in where necessary; that the invited do not vote is counted where votes are (council-vote).

import type { CalendarDate } from '../model/calendar-date';
import { dateWithWeekday } from '../text/dates';
import { paragraph398 } from './paragraph';
import { collect, type Finding, say } from './verdict';

export const PARAGRAPH_8 = /* @__PURE__ */ paragraph398(
  8,
  {
    kk: 'Қажет болған жағдайда Профилактикалық кеңес отырысына қатысуға мүдделі мамандар (сынып жетекшісі, педагог-психолог, пән мұғалімі, кәмелетке толмағандардың істері жөніндегі аймақтық полиция инспекторы, медицина қызметкері) тартылады.',
    ru: 'При необходимости для участия в заседании Совета профилактики привлекаются заинтересованные специалисты (классный руководитель, педагог-психолог, учитель-предметник, участковый инспектор полиции по делам несовершеннолетних, медицинский работник).',
  },
  "The text has «аймақтық полиция инспекторы»; the usual title is «учаскелік». Quotations keep the text's word.",
);

/** One invitation of a specialist or of an agency (¶8, ¶13). */
export interface SpecialistInvitation {
  /** The person or the body. */
  readonly whom: string;
  readonly invitedOn?: CalendarDate;
  readonly sittingOn: CalendarDate;
}

/** An invitation names whom, and comes not after the sitting; it is made «where necessary», so none is asked for. */
export function specialistFindings({ whom, invitedOn, sittingOn }: SpecialistInvitation): Finding[] {
  return collect(
    whom.trim() === ''
      ? {
          rule: 'p08.whom',
          paragraph: 8,
          severity: 'block',
          message: say('order.p08.whom'),
          field: 'whom',
        }
      : undefined,
    invitedOn !== undefined && invitedOn > sittingOn
      ? {
          rule: 'p08.after-sitting',
          paragraph: 8,
          severity: 'warning',
          message: say('order.p08.afterSitting', { held: dateWithWeekday(sittingOn) }),
          field: 'invitedOn',
        }
      : undefined,
  );
}
