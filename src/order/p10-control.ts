// ¶10: the responsible deputy coordinates the register, the head ensures control.

import type { CalendarDate } from '../model/calendar-date';
import { longDate } from '../text/dates';
import { type ActingPerson, actsAs } from './p05-convening';
import { paragraph398 } from './paragraph';
import { collect, type Finding, say } from './verdict';

export const PARAGRAPH_10 = /* @__PURE__ */ paragraph398(
  10,
  {
    kk: 'Мектепішілік есепке алуды жалпы үйлестіруді орта білім беру ұйымы басшысының жауапты орынбасары жүзеге асырады, бақылауды орта білім беру ұйымының басшысы қамтамасыз етеді.',
    ru: 'Общую координацию внутришкольного учёта осуществляет ответственный заместитель руководителя организации среднего образования, контроль обеспечивает руководитель организации среднего образования.',
  },
  '«Жауапты орынбасар» is normally the deputy head for educational work of ¶4 and ¶14.',
);

/** Whether somebody coordinates: the deputy head, or a person in the deputy's place with a basis. */
export function coordinationFindings(coordinator: ActingPerson | undefined): Finding[] {
  if (coordinator === undefined) {
    return [
      {
        rule: 'p10.coordinator',
        paragraph: 10,
        severity: 'warning',
        message: say('order.p10.coordinator'),
        field: 'coordinator',
      },
    ];
  }
  if (actsAs(coordinator, ['DEPUTY_UPBRINGING'])) return [];
  return [
    {
      rule: 'p10.deputy',
      paragraph: 10,
      severity: 'warning',
      message: say('order.p10.deputy', { name: coordinator.name }),
      field: 'coordinator',
    },
  ];
}

/** The head's mark on a card: what was looked at and what is asked for. */
export interface ControlMark {
  readonly madeBy: ActingPerson;
  readonly madeOn: CalendarDate;
  readonly note: string;
  /** The day the card was begun. */
  readonly cardBegunOn: CalendarDate;
  /** When the head wants to look again. */
  readonly nextOn?: CalendarDate;
}

/** A control mark is the head's (or the acting head's), says something, and its days are in order. */
export function controlFindings({ madeBy, madeOn, note, cardBegunOn, nextOn }: ControlMark): Finding[] {
  return collect(
    actsAs(madeBy, ['HEAD'])
      ? undefined
      : {
          rule: 'p10.head',
          paragraph: 10,
          severity: 'block',
          message: say('order.p10.head', { name: madeBy.name }),
          field: 'madeBy',
        },
    note.trim() === ''
      ? { rule: 'p10.note', paragraph: 10, severity: 'block', message: say('order.p10.note'), field: 'note' }
      : undefined,
    madeOn < cardBegunOn
      ? {
          rule: 'p10.before-card',
          paragraph: 10,
          severity: 'block',
          message: say('order.p10.beforeCard', { begun: longDate(cardBegunOn) }),
          field: 'madeOn',
        }
      : undefined,
    nextOn !== undefined && nextOn <= madeOn
      ? {
          rule: 'p10.next',
          paragraph: 10,
          severity: 'warning',
          message: say('order.p10.next'),
          field: 'nextOn',
        }
      : undefined,
  );
}
