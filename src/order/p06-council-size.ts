// ¶6: the council is formed of at least five of the school's staff and approved by order of the head.

import type { CalendarDate } from '../model/calendar-date';
import type { Office, Role } from '../model/codes';
import { paragraph398 } from './paragraph';
import type { RulePack } from './rule-pack';
import { collect, type Finding, hard, say, type Timing } from './verdict';

export const PARAGRAPH_6 = /* @__PURE__ */ paragraph398(
  6,
  {
    kk: 'Профилактикалық кеңес орта білім беру ұйымы қызметкерлерінің қатарынан (кемінде 5 адам) құрылады және білім беру ұйымы басшысының бұйрығымен бекітіледі.',
    ru: 'Совет профилактики создаётся из числа работников организации среднего образования (не менее 5 человек) и утверждается приказом руководителя организации образования.',
  },
  'The words do not say whether the chair and the secretary are among the five. We count them, which is the plain reading.',
);

export interface CouncilMember {
  readonly personId: string;
  /** For the words of a finding. */
  readonly name: string;
  readonly office: Office;
  /** What the person is at the school. */
  readonly roles: readonly Role[];
  /** Works at this school. */
  readonly isStaff: boolean;
  /** Why this person: whom the person stands in for, by which order. */
  readonly basis?: string;
}

export interface CouncilComposition {
  readonly orderNumber: string;
  readonly orderDate?: CalendarDate;
  readonly inForceFrom?: CalendarDate;
  readonly members: readonly CouncilMember[];
}

export interface CouncilSizeSettings {
  readonly timing: Timing;
  readonly pack: Pick<RulePack, 'councilMinimum'>;
  /** Set by the school; default true: the five include the chair and the secretary. */
  readonly officersCount?: boolean;
}

/** I-01, I-03, I-04 Whether a composition is one by ¶6: enough persons, all staff, each once, with the head's order. */
export function councilSizeFindings(council: CouncilComposition, settings: CouncilSizeSettings): Finding[] {
  const { timing } = settings;
  return collect(
    tooFew(council, settings),
    outsiders(council, timing),
    namedTwice(council),
    orderOnRecord(council, timing),
    inForceAfterOrder(council),
  );
}

/** I-03 The composition in force on a day: the last that began by then; older ones stay as they were. */
export function compositionInForce<T extends Pick<CouncilComposition, 'inForceFrom'>>(
  compositions: readonly T[],
  on: CalendarDate,
): T | undefined {
  return compositions
    .filter(({ inForceFrom }) => inForceFrom !== undefined && inForceFrom <= on)
    .reduce<T | undefined>(
      (last, next) => (last === undefined || next.inForceFrom! >= last.inForceFrom! ? next : last),
      undefined,
    );
}

/** I-03 A sitting without a composition in force on its day. */
export function noCompositionFinding(timing: Timing): Finding {
  return { rule: 'I-03.composition', paragraph: 6, ...hard(timing, 'order.p06.noComposition') };
}

function tooFew(
  { members }: CouncilComposition,
  { timing, pack, officersCount = true }: CouncilSizeSettings,
): Finding | undefined {
  const staff = members.filter(({ isStaff, office }) => isStaff && (officersCount || !isOfficer(office)));
  const count = new Set(staff.map(({ personId }) => personId)).size;
  const least = pack.councilMinimum.value;
  if (count >= least) return undefined;
  const facts = { count, least, missing: least - count };
  return { rule: 'I-01.size', paragraph: 6, ...hard(timing, 'order.p06.size', facts), field: 'members' };
}

function outsiders({ members }: CouncilComposition, timing: Timing): Finding[] {
  return members.flatMap(({ isStaff, name }, at) =>
    isStaff
      ? []
      : [
          {
            rule: 'I-04.outsider',
            paragraph: 6,
            ...hard(timing, 'order.p06.outsider', { name }),
            field: `members.${at}`,
          },
        ],
  );
}

function namedTwice({ members }: CouncilComposition): Finding[] {
  return members.flatMap(({ personId, name }, at): Finding[] =>
    members.findIndex((member) => member.personId === personId) === at
      ? []
      : [
          {
            rule: 'I-01.twice',
            paragraph: 6,
            severity: 'block',
            message: say('order.p06.twice', { name }),
            field: `members.${at}`,
          },
        ],
  );
}

function orderOnRecord({ orderNumber, orderDate }: CouncilComposition, timing: Timing): Finding[] {
  return collect(
    orderNumber.trim() === ''
      ? {
          rule: 'I-01.order-number',
          paragraph: 6,
          ...hard(timing, 'order.p06.orderNumber'),
          field: 'orderNumber',
        }
      : undefined,
    orderDate === undefined
      ? { rule: 'I-01.order-date', paragraph: 6, ...hard(timing, 'order.p06.orderDate'), field: 'orderDate' }
      : undefined,
  );
}

function inForceAfterOrder({ orderDate, inForceFrom }: CouncilComposition): Finding | undefined {
  if (inForceFrom === undefined) {
    return {
      rule: 'I-03.in-force',
      paragraph: 6,
      severity: 'block',
      message: say('order.p06.inForce'),
      field: 'inForceFrom',
    };
  }
  if (orderDate === undefined || orderDate <= inForceFrom) return undefined;
  return {
    rule: 'I-03.before-order',
    paragraph: 6,
    severity: 'warning',
    message: say('order.p06.beforeOrder'),
    field: 'inForceFrom',
  };
}

function isOfficer(office: Office): boolean {
  return office === 'CHAIR' || office === 'SECRETARY';
}
