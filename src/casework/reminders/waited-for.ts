// Whom the office waits for, and for what: a material, a task, a plan, a paper to look at or to sign, the deputy's submission (¶4, ¶14, ¶15–17).
import type { Role } from '../../model/codes';
import { cardIdOf, idPattern } from '../../model/record-id';
import { isDecided } from '../card-state';
import type { Desk } from '../desk';
import { isReturned } from '../plan/return-plan';
import { isToDo } from '../plan/tasks';

/** Ids of those of the staff from whom this is waited for now; empty when nothing is. Needs the record, and the card or sitting it hangs on. */
export function waitedFrom(desk: Desk, about: string): string[] {
  const { file } = desk;
  const is = (kind: Parameters<typeof idPattern>[0]) => idPattern(kind).test(about);
  if (is('material')) {
    const material = file.find('Materials', about);
    const card = file.find('Cards', cardIdOf(about));
    const asked = material && material.askedOn !== null && material.receivedOn === null;
    return asked && material.writtenOn === null && card && !isDecided(card) ? [material.askedOf] : [];
  }
  if (is('task')) {
    const task = file.find('Tasks', about);
    return task && isToDo(task) ? [task.staffId] : [];
  }
  if (is('plan')) {
    const plan = file.find('Plans', about);
    return plan && plan.approvedOn === null && !isReturned(plan) ? holders(desk, 'HEAD') : [];
  }
  if (is('document')) {
    const paper = file.find('Documents', about);
    if (paper?.state === 'IN_REVIEW') return holders(desk, 'HEAD');
    const sitting = paper?.kind === 'D16' ? file.find('Sittings', paper.subjectId) : undefined;
    return paper?.state === 'FOR_SIGNATURE' && sitting ? [sitting.presidingId, sitting.secretaryId] : [];
  }
  const card = file.find('Cards', about);
  return card && !isDecided(card) && card.gatheredOn !== null && card.submittedOn === null
    ? holders(desk, 'DEPUTY_UPBRINGING')
    : [];
}

const holders = (desk: Desk, role: Role): string[] =>
  desk.file
    .all('Staff')
    .flatMap(({ id, active, roles }) => (active === true && roles.includes(role) ? id : []));

/** Those of them who can be written to; nobody writes to themselves. */
export const reachable = (desk: Desk, people: readonly string[]): { id: string; email: string }[] =>
  desk.file
    .all('Staff')
    .filter(({ id, active, email }) => people.includes(id) && active === true && email !== '')
    .filter(({ id }) => id !== desk.actor.staffId)
    .map(({ id, email }) => ({ id, email }));
