// One task of the council: what was asked, and that it is done (¶19).
import type { Act, TaskView } from '../../src/casework/views';
import { FinishTask } from '../../src/model/inputs/council';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { DateField } from '../fields/date-field';
import { ProseField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { Loaded } from '../parts/screen';

/** A task to be marked as done. */
export function Task({ act }: { act: Act }) {
  const taskId = act.taskId ?? '';
  const task = useView('task', { taskId }, true);
  return <Loaded of={task}>{(view) => <TaskForm view={view} taskId={taskId} />}</Loaded>;
}

function TaskForm({ view, taskId }: { view: TaskView; taskId: string }) {
  const { words, boot } = usePage();
  const form = useActForm({
    command: 'finish-task',
    schema: FinishTask,
    subject: taskId,
    initial: { taskId, doneOn: view.doneOn ?? boot.today, note: view.note },
  });
  return (
    <ActScreen form={form} title={words.t('page.title.task')} submit={words.t('page.task.submit')}>
      <p>
        <strong>{view.what}</strong>
      </p>
      <p class="hint">{view.about}</p>
      <DateField of={form.at('doneOn')} toward="past" />
      <ProseField of={form.at('note')} optional rows={2} />
    </ActScreen>
  );
}
