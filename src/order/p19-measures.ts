// ¶19: each measure of the plan has its responsible persons and a concrete date; Annex 1 adds the indicator.

import type { CalendarDate } from '../model/calendar-date';
import { longDate } from '../text/dates';
import { type PlanPeriod, planPeriodFindings } from './p16-plan';
import { paragraph398 } from './paragraph';
import { collect, type Finding, say } from './verdict';

export const PARAGRAPH_19 = /* @__PURE__ */ paragraph398(
  19,
  {
    kk: 'Әрбір іс-шара бойынша жауапты тұлғалар көрсетіледі және нақты орындау мерзімдері белгіленеді, кейін әлеуметтік және психологиялық-педагогикалық көмектің сапасына мониторинг және бағалау жүргізіледі.',
    ru: 'По каждому мероприятию указываются ответственные лица и устанавливаются конкретные сроки исполнения, в последующем проводятся мониторинг и оценка качества социальной и психолого-педагогической помощи.',
  },
  'A concrete deadline is a date; «тұрақты / постоянно» is none. A measure done every week with an end date is one row. Responsible persons may be from outside the school. The catalogue of ¶18 suggests: own measures are as good, and no ground asks for a measure of its own.',
);

export interface MeasureFacts {
  readonly name: string;
  /** Names of the responsible persons, of the school or from outside. */
  readonly responsible: readonly string[];
  readonly dueOn?: CalendarDate;
  readonly indicator: string;
}

export interface PlanFacts extends PlanPeriod {
  readonly measures: readonly MeasureFacts[];
}

/** I-11, I-12, I-13, I-14 What stands against approving a plan; each measure is named by its row. */
export function planFindings(plan: PlanFacts): Finding[] {
  return collect(
    planPeriodFindings(plan),
    plan.measures.length > 0
      ? undefined
      : {
          rule: 'I-14',
          paragraph: 18,
          severity: 'block',
          message: say('order.p19.none'),
          field: 'measures',
        },
    plan.measures.flatMap((measure, at) => measureFindings(measure, at, plan)),
  );
}

function measureFindings(measure: MeasureFacts, at: number, plan: PlanPeriod): Finding[] {
  const { name, responsible, indicator } = measure;
  const row = at + 1;
  return collect(
    name.trim() === ''
      ? {
          rule: 'I-14.name',
          paragraph: 'annex-1',
          severity: 'block',
          message: say('order.p19.name', { row }),
          field: `measures.${at}.name`,
        }
      : undefined,
    responsible.some((person) => person.trim() !== '')
      ? undefined
      : {
          rule: 'I-12.responsible',
          paragraph: 19,
          severity: 'block',
          message: say('order.p19.responsible', { row }),
          field: `measures.${at}.responsible`,
        },
    deadline(measure, at, plan),
    indicator.trim() === ''
      ? {
          rule: 'I-13',
          paragraph: 'annex-1',
          severity: 'block',
          message: say('order.p19.indicator', { row }),
          field: `measures.${at}.indicator`,
        }
      : undefined,
  );
}

function deadline({ dueOn }: MeasureFacts, at: number, { from, to }: PlanPeriod): Finding | undefined {
  const finding = { paragraph: 19, severity: 'block', field: `measures.${at}.dueOn` } as const;
  const row = at + 1;
  if (dueOn === undefined) {
    return { ...finding, rule: 'I-12.date', message: say('order.p19.date', { row }) };
  }
  const inside = (from === undefined || from <= dueOn) && (to === undefined || dueOn <= to);
  if (inside) return undefined;
  const message = say('order.p19.outside', { row, due: longDate(dueOn) });
  return { ...finding, rule: 'I-12.inside', message };
}
