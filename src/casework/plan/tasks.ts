// What the council asks of a person on an item (¶15, ¶19): it becomes a measure of the plan, or stands as a task until it is done.
import type * as z from 'zod/mini';
import { FinishTask, type RecordDecision } from '../../model/inputs/council';
import { cardIdOf, sittingIdOf } from '../../model/record-id';
import type { AgendaItem } from '../../register/tables/agenda';
import type { Card } from '../../register/tables/cards';
import type { Plan } from '../../register/tables/plans';
import type { Task } from '../../register/tables/tasks';
import { isOffice } from '../access';
import { changeCard } from '../change-card';
import { defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';

type Assignment = z.output<typeof RecordDecision>['assignments'][number];

/** Tasks of an item that stand, in order. Needs Tasks under the sitting. */
export const tasksOf = (desk: Desk, itemId: string): Task[] =>
  desk.file
    .all('Tasks', sittingIdOf(itemId))
    .filter((task) => task.itemId === itemId && task.withdrawn !== true);

/** Whether somebody still has to do it: not done, not taken back, no measure of a plan. */
export const isToDo = ({ doneOn, withdrawn, measureId }: Task): boolean =>
  doneOn === null && withdrawn !== true && measureId === '';

/** Wrong fields of the tasks of one item. */
export const taskProblems = (desk: Desk, itemId: string, tasks: readonly Assignment[]): FieldProblem[] =>
  tasks.flatMap((task, at): FieldProblem[] => [
    ...(task.staffId && !desk.file.get('Staff', task.staffId)
      ? [{ path: ['assignments', at, 'staffId'], text: 'problem.person-unknown' as const }]
      : []),
    ...(task.taskId && !tasksOf(desk, itemId).some(({ id }) => id === task.taskId)
      ? [{ path: ['assignments', at, 'taskId'], text: 'problem.task-unknown' as const }]
      : []),
  ]);

/** Writes the tasks of an item as they were given; those that are no longer named are taken back, with their measures. */
export function giveTasks(
  desk: Desk,
  item: AgendaItem,
  tasks: readonly Assignment[],
  /** The card whose plan takes measures: it stays on the register. */
  planned: Card | undefined,
): void {
  const before = tasksOf(desk, item.id);
  const kept = new Set(tasks.map(({ taskId }) => taskId));
  for (const old of before.filter(({ id }) => !kept.has(id))) {
    const gone = desk.file.change('Tasks', old.id, { withdrawn: true });
    dropMeasure(desk, gone);
    desk.file.markOpen(old.id, false);
  }
  for (const { taskId, what, staffId, outsider, dueOn, toPlan } of tasks) {
    const fields = { what, staffId: staffId ?? '', outsider, dueOn: dueOn ?? null, toPlan: toPlan || null };
    const old = before.find(({ id }) => id === taskId);
    const task = old
      ? desk.file.change('Tasks', old.id, fields)
      : desk.file.add('Tasks', sittingIdOf(item.id), {
          ...fields,
          itemId: item.id,
          cardId: cardIdOf(item.id),
        });
    if (toPlan && planned) putIntoPlan(desk, task, planned);
    else if (!toPlan) dropMeasure(desk, task);
    desk.file.markOpen(task.id, isToDo(desk.file.get('Tasks', task.id) ?? task));
  }
}

/** What was to stand in the plan and waited for the next one goes into it. Needs the open Tasks. */
export function takeTasks(desk: Desk, cardId: string, planId: string): void {
  const waiting = desk.file
    .all('Tasks')
    .filter((task) => task.cardId === cardId && task.toPlan === true && isToDo(task));
  for (const task of waiting) {
    const made = desk.file.add('Measures', planId, {
      ...asMeasure(task),
      order: desk.file.all('Measures', planId).length + 1,
    });
    desk.file.change('Tasks', task.id, { measureId: made.id });
    desk.file.markOpen(task.id, false);
  }
}

const asMeasure = (task: Task) => ({
  name: task.what,
  responsible: task.staffId === '' ? [] : [task.staffId],
  outsider: task.outsider,
  dueOn: task.dueOn,
  dropped: null,
});

function dropMeasure(desk: Desk, task: Task): void {
  if (task.measureId === '') return;
  const plan = desk.file.get('Measures', task.measureId);
  if (plan) desk.file.change('Measures', task.measureId, { dropped: true });
  desk.file.change('Tasks', task.id, { measureId: '' });
}

/** A plan that is approved is not written into: until it is renewed the task stands by itself. */
function putIntoPlan(desk: Desk, task: Task, card: Card): void {
  const measure = asMeasure(task);
  const old = task.measureId === '' ? undefined : desk.file.get('Measures', task.measureId);
  const plan = draftPlan(desk, card, old?.id);
  if (!plan) return;
  if (old) {
    desk.file.change('Measures', old.id, measure);
    return;
  }
  const order = desk.file.all('Measures', plan.id).length + 1;
  const made = desk.file.add('Measures', plan.id, { ...measure, order });
  desk.file.change('Tasks', task.id, { measureId: made.id });
}

function draftPlan(desk: Desk, card: Card, measureId = ''): Plan | undefined {
  const now = desk.file.get('Cards', card.id) ?? card;
  const plan = desk.file
    .all('Plans', card.id)
    .find(({ id }) => (measureId === '' ? id === now.planId : measureId.startsWith(`${id}-`)));
  if (plan) return plan.approvedOn === null ? plan : undefined;
  if (now.planId !== '') return undefined;
  const begun = desk.file.add('Plans', card.id, {
    from: now.decidedOn,
    situation: now.description,
    address: now.whereabouts,
  });
  changeCard(desk, card.id, { planId: begun.id });
  return begun;
}

export const finishTask = defineCommand({
  name: 'finish-task',
  paragraphs: [15, 19],
  roles: [],
  input: FinishTask,
  tables: ['Tasks'],
  rows: ({ taskId }) => ({ Tasks: { ids: [taskId] } }),
  unknown: (desk, { taskId }) =>
    desk.file.find('Tasks', taskId)?.staffId === desk.actor.staffId
      ? undefined
      : [{ path: ['taskId'], text: 'problem.task-unknown' }],
  decide(desk, { taskId, doneOn, note }) {
    const task = desk.file.get('Tasks', taskId);
    // To others it is as if there were none.
    const mayMark = task && (isOffice(desk.actor) || task.staffId === desk.actor.staffId);
    if (!task || !mayMark || task.withdrawn === true)
      return { problems: [{ path: ['taskId'], text: 'problem.task-unknown' }] };
    if (doneOn && doneOn > desk.today)
      return { problems: [{ path: ['doneOn'], text: 'problem.date-ahead' }] };
    const marked = desk.file.change('Tasks', task.id, {
      doneOn: doneOn ?? null,
      doneNote: note,
      doneBy: doneOn ? desk.actor.staffId : '',
    });
    desk.file.markOpen(task.id, isToDo(marked));
    return { subject: sittingIdOf(task.id), done: { text: doneOn ? 'done.task' : 'done.task-again' } };
  },
});
