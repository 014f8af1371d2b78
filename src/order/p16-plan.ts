// ¶16: after a positive outcome the individual plan is approved in the form of Annex 1, for a period.

import { addDays, type CalendarDate } from '../model/calendar-date';
import { longDate } from '../text/dates';
import { paragraph398 } from './paragraph';
import { collect, type Finding, say } from './verdict';

export const PARAGRAPH_16 = /* @__PURE__ */ paragraph398(
  16,
  {
    kk: 'Профилактикалық кеңес отырысының оң қорытындысы шыққан жағдайда білім алушымен, оның ата-аналарымен немесе өзге де заңды өкілдерімен профилактикалық жеке жұмыс жоспары (бұдан әрі – ПЖЖ) 1-қосымшаға сәйкес бекітіледі.',
    ru: 'При положительном итоге заседания Совета профилактики утверждается индивидуальный план профилактической работы с обучающимся, его родителями или иными законными представителями (далее – ПЖЖ) согласно приложению 1.',
  },
  "The abbreviation ПЖЖ of the text is ПЖЖЖ on the form, and ПЖЖЖ is used everywhere. The words do not say who approves; the form's «БЕКІТЕМІН» is the head's. A pupil is on the register from the decision (¶15), with or without a plan yet.",
);

export interface PlanPeriod {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  /** The day of the placement. */
  readonly decidedOn: CalendarDate;
  /** Absent: a draft. */
  readonly approvedOn?: CalendarDate;
}

/** I-11 A period with both ends in order; approval not before the placement. */
export function planPeriodFindings({ from, to, decidedOn, approvedOn }: PlanPeriod): Finding[] {
  return collect(
    from === undefined ? missing('from') : undefined,
    to === undefined ? missing('to') : undefined,
    from !== undefined && to !== undefined ? endsInOrder(from, to) : undefined,
    approvedOn !== undefined && approvedOn < decidedOn
      ? {
          rule: 'I-32.approved-before-decision',
          paragraph: 16,
          severity: 'block',
          message: say('order.p16.beforeDecision', { decided: longDate(decidedOn) }),
          field: 'approvedOn',
        }
      : undefined,
  );
}

const endsInOrder = (from: CalendarDate, to: CalendarDate): Finding | undefined =>
  from > to
    ? {
        rule: 'I-11.period',
        paragraph: 'annex-1',
        severity: 'block',
        message: say('order.p16.period', { from: longDate(from), to: longDate(to) }),
        field: 'to',
      }
    : undefined;

function missing(field: 'from' | 'to'): Finding {
  return {
    rule: `I-11.${field}`,
    paragraph: 'annex-1',
    severity: 'block',
    message: say(field === 'from' ? 'order.p16.from' : 'order.p16.to'),
    field,
  };
}

export interface RenewalFacts {
  readonly elder: { readonly from?: CalendarDate; readonly to?: CalendarDate; readonly approved: boolean };
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** T18 A plan in force is gone on with by the next one, before its end as well as after; days without any plan are told. The order is silent: the conditions are ours. */
export function renewalFindings({ elder, from, to }: RenewalFacts): Finding[] {
  return collect(
    elder.approved
      ? undefined
      : {
          rule: 'p16.renew-approved',
          paragraph: 16,
          severity: 'block',
          message: say('order.p16.renewApproved'),
          field: 'planId',
        },
    elder.from !== undefined && from <= elder.from
      ? {
          rule: 'p16.renew-after',
          paragraph: 16,
          severity: 'block',
          message: say('order.p16.renewAfter', { from: longDate(elder.from) }),
          field: 'from',
        }
      : undefined,
    endsInOrder(from, to),
    elder.to !== undefined && from > addDays(elder.to, 1)
      ? {
          rule: 'p16.renew-gap',
          paragraph: 16,
          severity: 'warning',
          message: say('order.p16.renewGap', { to: longDate(elder.to), from: longDate(from) }),
          field: 'from',
        }
      : undefined,
  );
}
