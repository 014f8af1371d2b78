// The sitting stops and goes on at another hour or day, under the same number.
import { AdjournSitting, ResumeSitting } from '../../src/model/inputs/council';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { DateField } from '../fields/date-field';
import { TextField, TimeField } from '../fields/text-fields';
import { RoomFoot, RoomForm, RoomNotes } from './room-form';
import { type Room, RoomFrame } from './room-frame';

/** A break is announced. */
export function Adjourn({ room }: { room: Room }) {
  const { words, boot } = usePage();
  const { sitting } = room;
  const form = useActForm({
    command: 'adjourn-sitting',
    schema: AdjournSitting,
    subject: sitting.sittingId,
    quiet: true,
    seen: sitting.versions,
    initial: {
      sittingId: sitting.sittingId,
      endedAt: sitting.now,
      resumesOn: boot.today,
      resumesAt: sitting.heldAt,
      reason: '',
    },
    onDone: () => void room.reload(),
  });
  return (
    <RoomForm form={form}>
      <RoomFrame
        room={room}
        title={words.t('room.break')}
        savedAt={form.savedAt}
        foot={<RoomFoot form={form} label={words.t('room.break')} onBack={() => room.open('close')} />}
      >
        <RoomNotes form={form} />
        <TimeField of={form.at('endedAt')} />
        <DateField of={form.at('resumesOn')} toward="future" />
        <TimeField of={form.at('resumesAt')} />
        <TextField of={form.at('reason')} optional />
      </RoomFrame>
    </RoomForm>
  );
}

/** The break is over. */
export function Resume({ room }: { room: Room }) {
  const { words, boot } = usePage();
  const { sitting } = room;
  const form = useActForm({
    command: 'resume-sitting',
    schema: ResumeSitting,
    subject: sitting.sittingId,
    quiet: true,
    seen: sitting.versions,
    initial: { sittingId: sitting.sittingId, resumedOn: boot.today, resumedAt: sitting.now },
    onDone: async () => {
      await room.reload();
      room.open('presence');
    },
  });
  return (
    <RoomForm form={form}>
      <RoomFrame
        room={room}
        title={words.t('room.resume')}
        about={sitting.onBreak?.words}
        foot={<RoomFoot form={form} label={words.t('room.resume')} onBack={() => room.open('hearing')} />}
      >
        <RoomNotes form={form} />
        <DateField of={form.at('resumedOn')} toward="past" />
        <TimeField of={form.at('resumedAt')} />
      </RoomFrame>
    </RoomForm>
  );
}
