// Who is here, who presides, who keeps the minutes: opens the sitting, and mends it while it is open.
import type { CommandInputs } from '../../src/casework/answers';
import { OpenSitting } from '../../src/model/inputs/council';
import { child, type Draft, type Field, useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists } from '../core/views';
import { SelectField, TwoPart } from '../fields/choice-fields';
import { StaffField } from '../fields/people-picker';
import { TextField, TimeField } from '../fields/text-fields';
import { Icon } from '../parts/icon';
import { Note } from '../parts/marks';
import { RowsField } from '../parts/rows-field';
import { RoomFoot, RoomForm, RoomNotes } from './room-form';
import { nextItem, type Room, RoomFrame } from './room-frame';

type Move = Draft<NonNullable<CommandInputs['open-sitting']['moves']>[number]>;
type Presides = Draft<NonNullable<CommandInputs['open-sitting']['presidingFrom']>[number]>;
type Member = Draft<CommandInputs['open-sitting']['members'][number]>;

/** The attendance of members. */
export function Presence({ room }: { room: Room }) {
  const { words, boot, go } = usePage();
  const lists = useLists();
  const { sitting } = room;
  const started = sitting.state === 'open';
  const ahead = !started && sitting.heldOn > boot.today;
  const holder = (office: string) => sitting.council.find((member) => member.office === office)?.staffId;
  const form = useActForm({
    command: 'open-sitting',
    schema: OpenSitting,
    subject: sitting.sittingId,
    quiet: true,
    seen: sitting.versions,
    initial: {
      sittingId: sitting.sittingId,
      openedAt: started ? sitting.openedAt : sitting.now,
      presidingId: sitting.presidingId ?? holder('CHAIR'),
      presidingBasis: sitting.presidingBasis,
      secretaryId: sitting.secretaryId ?? holder('SECRETARY'),
      secretaryBasis: sitting.secretaryBasis,
      minutesNumber: started ? sitting.number : '',
      members: sitting.council.map(({ staffId, present, reason }) => ({ staffId, present, reason })),
      invited: sitting.invited,
      moves: sitting.moves,
      presidingFrom: sitting.presidingFrom,
    },
    onDone: async () => {
      await room.reload();
      room.open('hearing', nextItem(sitting.items)?.itemId);
    },
  });
  const members = form.at('members');
  const questions = sitting.items.map(({ itemId, order }) => ({
    code: itemId,
    words: words.t('page.convene.question', { n: order }),
  }));
  const rows = { ...members, value: members.value ?? [] } as Field<Member[]>;
  return (
    <RoomForm form={form}>
      <RoomFrame
        room={room}
        title={words.t('room.council')}
        savedAt={form.savedAt}
        foot={
          <RoomFoot
            form={form}
            label={words.t(started ? 'page.save' : 'room.open')}
            onBack={started ? () => room.open('hearing') : undefined}
          />
        }
      >
        {ahead && (
          <Note tone="warn" icon="calendar">
            <p>{words.t('room.ahead')}</p>
            <button
              type="button"
              id="change-day"
              class="button"
              onClick={() => go({ screen: 'convene', sittingId: sitting.sittingId })}
            >
              {words.t('room.change-day')}
            </button>
          </Note>
        )}
        <RoomNotes form={form} />
        {!started && (
          <button
            type="button"
            id="all-here"
            class="button"
            onClick={() => members.set(rows.value.map((row) => ({ ...row, present: row.present ?? true })))}
          >
            {words.t('room.all-here')}
          </button>
        )}
        <ul class="attendance" id={members.id} tabIndex={-1}>
          {sitting.council.map((member, at) => {
            const row = child(rows, at);
            const mark = child(row, 'present');
            const instead = sitting.insteadOfChair;
            const present = {
              ...mark,
              set: (here: boolean | undefined) => {
                mark.set(here);
                // Away is the chair: whom the school's order names is proposed, and can be changed.
                if (
                  here === false &&
                  instead &&
                  member.office === 'CHAIR' &&
                  form.values.presidingId === member.staffId
                )
                  form.change({ presidingId: instead });
              },
            };
            return (
              <li key={member.staffId}>
                <div class={`who spread wrap ${present.error ? 'bad' : ''}`}>
                  <span>
                    {member.name} <small>{member.officeWords}</small>
                    {present.error && (
                      <span class="error flex">
                        <Icon name="late" />
                        {words.t('page.choose')}
                      </span>
                    )}
                  </span>
                  <TwoPart
                    of={present}
                    legend={member.name}
                    yes={words.t('room.here')}
                    no={words.t('room.absent')}
                  />
                </div>
                {present.value === false && (
                  <TextField
                    of={child(row, 'reason')}
                    label={words.t('room.absent.why', { name: member.name })}
                    optional
                  />
                )}
              </li>
            );
          })}
        </ul>
        <div class="pair">
          <StaffField of={form.at('presidingId')} para="7" />
          <StaffField of={form.at('secretaryId')} />
          {form.values.presidingId !== holder('CHAIR') && (
            <TextField of={form.at('presidingBasis')} optional />
          )}
          {form.values.secretaryId !== holder('SECRETARY') && (
            <TextField of={form.at('secretaryBasis')} optional />
          )}
          <TimeField of={form.at('openedAt')} />
          <TextField of={form.at('minutesNumber')} optional width={6} />
        </div>
        {started && (
          <>
            <h2>{words.t('room.moves')}</h2>
            <RowsField
              of={form.at('moves') as Field<Move[] | undefined>}
              title={(n) => words.t('room.move', { n })}
              add={words.t('room.moves.add')}
              empty={{ kind: 'LEFT', itemId: nextItem(sitting.items)?.itemId }}
            >
              {(row) => (
                <div class="pair">
                  <SelectField
                    of={child(row, 'staffId')}
                    choices={sitting.council.map(({ staffId, name }) => ({ code: staffId, words: name }))}
                  />
                  <SelectField of={child(row, 'kind')} choices={lists.moves} />
                  <SelectField of={child(row, 'itemId')} choices={questions} />
                </div>
              )}
            </RowsField>
            <h2>{words.t('room.presides')}</h2>
            <RowsField
              of={form.at('presidingFrom') as Field<Presides[] | undefined>}
              title={(n) => words.t('room.move', { n })}
              add={words.t('room.presides.add')}
              empty={{ itemId: nextItem(sitting.items)?.itemId, basis: '' }}
            >
              {(row) => (
                <div class="pair">
                  <StaffField of={child(row, 'staffId')} />
                  <SelectField of={child(row, 'itemId')} choices={questions} />
                  <TextField of={child(row, 'basis')} label={words.t('field.basis.label')} />
                </div>
              )}
            </RowsField>
          </>
        )}
        <h2>{words.t('room.invited')}</h2>
        <RowsField
          of={form.at('invited')}
          title={(n) => `${words.t('room.invited')} ${n}`}
          add={words.t('room.invited.add')}
          empty={{ name: '', position: '', absence: '' }}
        >
          {(row) => (
            <div class="pair">
              <TextField of={child(row, 'name')} label={words.t('field.invited.name.label')} />
              <TextField of={child(row, 'position')} />
              <TextField of={child(row, 'absence')} optional />
            </div>
          )}
        </RowsField>
      </RoomFrame>
    </RoomForm>
  );
}
