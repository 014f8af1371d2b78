// Tasks of the council as people see them: their own to do, the office all that are not done (¶15, ¶19).
import * as z from 'zod/mini';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import type { Task } from '../../register/tables/tasks';
import { dateWithWeekday, dayAndMonth } from '../../text/dates';
import { isOffice } from '../access';
import type { Known } from '../command';
import type { Desk } from '../desk';
import { isToDo } from '../plan/tasks';
import { isSealed } from '../privacy/sealing';
import { defineQuery } from '../query';
import type { TaskView, TodayRow } from '../views';
import { PAPERWORK, type Work } from './today-work';
import { pupilShort, see, staffShort } from './words';

/** Rows by which open tasks are shown. */
export const openTaskRows = (known: Known): RowRequest => ({
  Tasks: { ids: known.openTasks },
  Sittings: { ids: known.openTasks.map(sittingIdOf) },
});

const openTasks = (desk: Desk, known: Known): Task[] =>
  known.openTasks
    .flatMap((id) => desk.file.find('Tasks', id) ?? [])
    .filter(isToDo)
    .sort((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1));

const isOwn = (desk: Desk, { staffId }: Task): boolean => staffId !== '' && staffId === desk.actor.staffId;

/** The card the task is about goes on, or there is none. */
const goesOn = (desk: Desk, task: Task): boolean => {
  const cardId = task.cardId || cardIdOf(task.itemId);
  return cardId === '' || desk.file.isOpen(cardId);
};

/** What was asked; of a card that is over only whoever has to do it is told, until a sealed refusal takes the text. */
const titleOf = (desk: Desk, task: Task): string =>
  task.what === '' || !(isOwn(desk, task) || goesOn(desk, task))
    ? see(desk.language, 'sealed.name')
    : task.what;

/** Whom it is about; a child whose card is over is not named, not even when another card of theirs goes on. */
const aboutWhom = (desk: Desk, task: Task): string =>
  task.cardId !== '' && goesOn(desk, task) && desk.file.find('Pupils', pupilIdOf(task.cardId))
    ? pupilShort(desk, task.cardId)
    : '';

/** What was asked, of whom it is, of which sitting; a date is the council's own, so it is never overdue. */
function taskRow(desk: Desk, task: Task, who: string): TodayRow {
  const { language } = desk;
  const sitting = desk.file.find('Sittings', sittingIdOf(task.id));
  return {
    act: { screen: 'task', taskId: task.id },
    title: titleOf(desk, task),
    subject: [who, aboutWhom(desk, task), see(language, 'task.of', { number: sitting?.minutesNumber ?? '' })]
      .filter(Boolean)
      .join(' · '),
    ...(task.dueOn === null
      ? {}
      : { chip: { tone: 'soon' as const, text: dateWithWeekday(task.dueOn)[language] } }),
  };
}

/** Tasks for Today: the reader's own, and what is waited for from others. */
export function taskWork(desk: Desk, known: Known): { mine: Work[]; others: Work[] } {
  const tasks = openTasks(desk, known);
  return {
    mine: tasks
      .filter((task) => isOwn(desk, task))
      .map((task) => ({ ...taskRow(desk, task, ''), of: desk.actor.roles })),
    others: tasks
      .filter((task) => !isOwn(desk, task))
      .map((task) => ({
        ...taskRow(desk, task, task.staffId === '' ? task.outsider : staffShort(desk, task.staffId)),
        remind: task.id,
        of: PAPERWORK,
      })),
  };
}

/** A teacher's own tasks: what, about whom and by when; never a number of a card. */
export const ownTasks = (
  desk: Desk,
  known: Known,
): { act: TodayRow['act']; title: string; subject: string }[] =>
  openTasks(desk, known)
    .filter((task) => isOwn(desk, task))
    .map((task) => ({
      act: { screen: 'task', taskId: task.id },
      title: titleOf(desk, task),
      subject: [
        aboutWhom(desk, task),
        task.dueOn === null
          ? ''
          : see(desk.language, 'task.by', { day: dayAndMonth(task.dueOn)[desk.language] }),
      ]
        .filter(Boolean)
        .join(' · '),
    }));

/** A task about a sealed refusal is shown to nobody but to whom it was given, and while it is to be done. */
function isHidden(desk: Desk, task: Task, own: boolean): boolean {
  const card = desk.file.find('Cards', task.cardId || cardIdOf(task.itemId));
  return card !== undefined && isSealed(desk, card) && !(own && isToDo(task));
}

export const task = defineQuery({
  name: 'task',
  roles: [],
  input: z.object({ taskId: z.string() }),
  tables: ['Tasks', 'Sittings', 'Pupils', 'Cards', 'Agenda'],
  rows: ({ taskId }, known) => ({
    Cards: {
      ids: known
        .ids('Agenda')
        .filter((id) => id.startsWith(`${sittingIdOf(taskId)}-`))
        .flatMap((id) => cardIdOf(id) || []),
    },
    Tasks: { ids: [taskId] },
    Sittings: { ids: [sittingIdOf(taskId)] },
    Pupils: { ids: known.openCards.map(pupilIdOf) },
  }),
  show({ desk }, { taskId }): TaskView {
    const row = desk.file.find('Tasks', taskId);
    const own = row !== undefined && isOwn(desk, row);
    if (!row || !(own || isOffice(desk.actor)) || row.withdrawn === true || isHidden(desk, row, own))
      return { what: '–', about: '', note: '' };
    const who = row.staffId === '' ? row.outsider : staffShort(desk, row.staffId);
    const { subject, chip } = taskRow(desk, row, row.staffId === desk.actor.staffId ? '' : who);
    return {
      what: row.what,
      about: [subject, chip?.text].filter(Boolean).join(' · '),
      doneOn: row.doneOn ?? undefined,
      note: row.doneNote,
    };
  },
});
