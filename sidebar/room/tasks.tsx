// What the council asks of people on an item (¶19): a measure of the pupil's plan, or a task in that person's Today.
import type { CommandInputs } from '../../src/casework/answers';
import { child, type Draft, type Field } from '../core/form';
import { usePage } from '../core/page-context';
import { TickField } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { StaffField } from '../fields/people-picker';
import { TextField } from '../fields/text-fields';
import { RowsField } from '../parts/rows-field';

type Assignment = Draft<NonNullable<CommandInputs['record-decision']['assignments']>[number]>;

/** The tasks; `plan` when they may become measures. */
export function Tasks({ of, plan }: { of: Field<unknown>; plan: boolean }) {
  const { words } = usePage();
  return (
    <>
      <h2>{words.t('field.tasks.label')}</h2>
      <RowsField
        of={of as Field<Assignment[] | undefined>}
        title={(n) => words.t('room.task', { n })}
        add={words.t('room.task.add')}
        empty={{ what: '', outsider: '', toPlan: plan }}
      >
        {(row) => (
          <>
            <TextField of={child(row, 'what')} />
            <StaffField of={child(row, 'staffId')} />
            {!row.value.staffId && <TextField of={child(row, 'outsider')} optional />}
            <DateField of={child(row, 'dueOn')} toward="future" optional />
            {plan && <TickField of={child(row, 'toPlan')} />}
          </>
        )}
      </RowsField>
    </>
  );
}
