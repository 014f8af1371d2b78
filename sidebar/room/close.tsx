// The sitting ends: what is unfinished, what deviates and why; its papers are drafted.
import { CloseSitting } from '../../src/model/inputs/council';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { TimeField } from '../fields/text-fields';
import { Note } from '../parts/marks';
import { RoomFoot, RoomForm, RoomNotes } from './room-form';
import { type Room, RoomFrame } from './room-frame';

/** Closing. */
export function Close({ room }: { room: Room }) {
  const { words } = usePage();
  const { sitting } = room;
  const form = useActForm({
    command: 'close-sitting',
    schema: CloseSitting,
    subject: sitting.sittingId,
    quiet: true,
    seen: sitting.versions,
    initial: { sittingId: sitting.sittingId, closedAt: sitting.closesAt },
    onDone: () => void room.reload(),
  });
  return (
    <RoomForm form={form}>
      <RoomFrame
        room={room}
        title={words.t('room.close')}
        savedAt={form.savedAt}
        foot={
          <RoomFoot
            form={form}
            label={words.t('room.close')}
            onBack={
              sitting.items.length > 0
                ? () => room.open('decision', sitting.items[sitting.items.length - 1]?.itemId)
                : undefined
            }
          />
        }
      >
        <RoomNotes form={form} />
        {sitting.unfinished.length === 0 ? (
          <Note tone="ok" icon="check">
            {words.t('room.all-finished')}
          </Note>
        ) : (
          <section>
            <h2>{words.t('room.unfinished')}</h2>
            <ul class="lines">
              {sitting.unfinished.map((lack) => (
                <li key={lack.message}>
                  {lack.itemId ? (
                    <button type="button" class="link" onClick={() => room.open('decision', lack.itemId)}>
                      {lack.message}
                    </button>
                  ) : (
                    lack.message
                  )}
                  {lack.paragraph && <small>{lack.paragraph.label}</small>}
                </li>
              ))}
            </ul>
          </section>
        )}
        {sitting.follows.length > 0 && (
          <section>
            <h2>{words.t('room.follows')}</h2>
            <ul class="lines">
              {sitting.follows.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
        <TimeField of={form.at('closedAt')} />
        <button type="button" id="to-break" class="button text" onClick={() => room.open('break')}>
          {words.t('room.break')}
        </button>
      </RoomFrame>
    </RoomForm>
  );
}
