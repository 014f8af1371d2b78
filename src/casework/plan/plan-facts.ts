// A plan and its measures as the rules of ¶16 and ¶19 see them.
import type { CalendarDate } from '../../model/calendar-date';
import { nameWithInitials } from '../../model/person-name';
import type { HelpFacts } from '../../order/p18-help';
import type { PlanFacts } from '../../order/p19-measures';
import type { Card } from '../../register/tables/cards';
import type { Measure } from '../../register/tables/measures';
import type { Plan } from '../../register/tables/plans';
import type { StaffMember } from '../../register/tables/staff';
import { mayWorkOn } from '../access';
import { isOnRegister, isOver } from '../card-state';
import { type Desk, nameOf } from '../desk';
import { cardNumber } from '../numbers';

/** Whose plans a person works on: the office on all, the psychologist on those of pupils on the register. */
export const isPlanOpenTo = (desk: Desk, card: Card): boolean =>
  mayWorkOn(desk.actor, { over: isOver(card), mine: isOnRegister(card) });

/** Measures in force, in the plan's order. */
export const measuresOf = (desk: Desk, planId: string): Measure[] =>
  desk.file
    .all('Measures', planId)
    .filter((measure) => measure.dropped !== true)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));

/** Names of those responsible, of the school and from outside. */
export const responsibleNames = (desk: Desk, measure: Measure): string[] => [
  ...measure.responsible.map((id) => {
    const person = desk.file.get('Staff', id);
    return person ? nameWithInitials(nameOf(person)) : id;
  }),
  ...(measure.outsider === '' ? [] : [measure.outsider]),
];

/** The head who approved, also when another person is head now; else the head of today. */
export function headOf(desk: Desk, approvedBy = ''): StaffMember | undefined {
  const isHead = (person: StaffMember | undefined) => person?.roles.includes('HEAD') === true;
  const approver = desk.file.get('Staff', approvedBy);
  return isHead(approver)
    ? approver
    : desk.file.all('Staff').find((person) => person.active === true && isHead(person));
}

export const planFacts = (desk: Desk, plan: Plan, decidedOn: CalendarDate): PlanFacts => ({
  from: plan.from ?? undefined,
  to: plan.to ?? undefined,
  decidedOn,
  approvedOn: plan.approvedOn ?? undefined,
  measures: measuresOf(desk, plan.id).map((measure) => ({
    name: measure.name,
    responsible: responsibleNames(desk, measure),
    dueOn: measure.dueOn ?? undefined,
    indicator: measure.indicator,
  })),
});

/** Kinds of help the plan gives, and those its draft marks as considered and not needed. */
export const helpFacts = (desk: Desk, plan: Plan): HelpFacts => ({
  chosen: measuresOf(desk, plan.id).flatMap(({ kind }) => kind || []),
  notNeeded: plan.notNeeded,
});

/** The plan's paper is called by its card's number. */
export const registerNumberOf = (card: Card, language: 'kk' | 'ru'): string => cardNumber(card)[language];
