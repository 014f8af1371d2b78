// Votes on an item (¶15), as the school has set: in one tap, in numbers, a tie, who stepped back, who dissents.
import type { CommandInputs } from '../../src/casework/answers';
import type { SittingItem } from '../../src/casework/views';
import { child, type Draft, type Field, type useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists } from '../core/views';
import { RadioField, SelectField, TickList, TwoPart } from '../fields/choice-fields';
import { NumberField, ProseField } from '../fields/text-fields';
import { RowsField } from '../parts/rows-field';
import type { Room } from './room-frame';

type Dissent = Draft<NonNullable<CommandInputs['record-decision']['dissents']>[number]>;

/** What is asked of the vote; without votes only who stepped back, where somebody did. */
export function Votes({
  form,
  room,
  item,
}: {
  form: ReturnType<typeof useActForm<'record-decision'>>;
  room: Room;
  item: SittingItem;
}) {
  const { words } = usePage();
  const { votes: choices } = useLists();
  const { votes, presidingDecides, council } = room.sitting;
  const { values } = form;
  const table = council
    .filter(({ staffId }) => item.atTable.includes(staffId))
    .map(({ staffId, name }) => ({ code: staffId, words: name }));
  const numbers = votes === 'counted' || (votes === 'unanimous' && values.unanimous === false);
  const tied = numbers && values.votesFor != null && values.votesFor === values.votesAgainst;
  return (
    <>
      {votes !== 'off' && (
        <TwoPart
          of={form.at('unanimous')}
          legend={words.t('room.vote')}
          yes={words.t('room.unanimous')}
          no={words.t('room.split')}
          shown
          plain
        />
      )}
      {votes !== 'off' && values.unanimous !== true && numbers && (
        <div class="triple">
          <NumberField of={form.at('votesFor')} />
          <NumberField of={form.at('votesAgainst')} />
          <NumberField of={form.at('votesAbstained')} />
        </div>
      )}
      {tied && presidingDecides && (
        <RadioField of={form.at('presidingVote')} choices={choices} inline optional />
      )}
      <details open={(values.notVoting ?? []).length + (values.dissents ?? []).length > 0}>
        <summary>{words.t('room.votes.more')}</summary>
        <TickList of={form.at('notVoting')} choices={table} />
        <RowsField
          of={form.at('dissents') as Field<Dissent[] | undefined>}
          title={(n) => words.t('room.dissent', { n })}
          add={words.t('room.dissent.add')}
          empty={{ opinion: '' }}
        >
          {(row) => (
            <>
              <SelectField of={child(row, 'staffId')} choices={table} />
              <ProseField of={child(row, 'opinion')} rows={2} />
            </>
          )}
        </RowsField>
      </details>
    </>
  );
}
