// The hearing of one item (¶15, ¶17): who came, what was heard, what parents and pupil said.
import { useState } from 'preact/hooks';
import type { SittingItem } from '../../src/casework/views';
import { RecordHearing } from '../../src/model/inputs/council';
import { child, useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { TwoPart, YesNoField } from '../fields/choice-fields';
import { ProseField, TextField } from '../fields/text-fields';
import { Icon } from '../parts/icon';
import { RowsField } from '../parts/rows-field';
import { Minutes } from './minutes';
import { RoomFoot, RoomForm, RoomNotes } from './room-form';
import { type Room, RoomFrame, useItemHeading } from './room-frame';

const BETWEEN = '; ';

/** The hearing step. */
export function HearingStep({ room, item }: { room: Room; item: SittingItem }) {
  const { words } = usePage();
  const heading = useItemHeading(item);
  const { hearing } = item;
  const isChild = item.kind !== 'OTHER' || Boolean(item.cardId);
  const form = useActForm({
    command: 'record-hearing',
    schema: RecordHearing,
    subject: item.itemId,
    quiet: true,
    seen: room.sitting.versions,
    initial: hearing ?? {
      itemId: item.itemId,
      heard: item.suggestedHeard,
      spoke: [],
      // An item on no child has no parents to hear; the minutes then say nothing of them.
      parentsPresent: isChild ? undefined : false,
      parentsWho: '',
      parentsOpinion: '',
      whyNotHeard: isChild ? '' : '–',
      pupilOpinion: '',
    },
    // Whom the card does not name must be typed, or the minutes would name nobody.
    also: (values) => {
      if (values.parentsPresent === false) return ['whyNotHeard'];
      return values.parentsPresent && item.parents.length === 0 ? ['parentsWho'] : [];
    },
    prepare: (values) => ({
      ...values,
      itemId: item.itemId,
      spoke: (values.spoke ?? []).filter((each) => each.who || each.gist),
    }),
    onDone: async () => {
      await room.reload();
      room.open('decision', item.itemId);
    },
  });
  const { values } = form;
  return (
    <RoomForm form={form}>
      <RoomFrame
        room={room}
        {...heading}
        savedAt={form.savedAt}
        minutes={<Minutes item={item} hearing={values} />}
        foot={
          <RoomFoot
            form={form}
            label={words.t('room.to-decision')}
            onBack={() => room.open('presence', item.itemId)}
          />
        }
      >
        <RoomNotes form={form} />
        {isChild && <Parents form={form} item={item} />}
        {isChild && values.parentsPresent && <ProseField of={form.at('parentsOpinion')} optional />}
        {isChild && values.parentsPresent === false && (
          <ProseField of={form.at('whyNotHeard')} rows={2} para="15" />
        )}
        {isChild && <ProseField of={form.at('pupilOpinion')} optional rows={2} hint={item.childNote} />}
        <ProseField of={form.at('heard')} rows={2} para="17" />
        <RowsField
          of={form.at('spoke')}
          title={(n) => `${words.t('room.spoke')} ${n}`}
          add={words.t('room.spoke.add')}
          empty={{ who: '', gist: '' }}
        >
          {(row) => (
            <>
              <TextField of={child(row, 'who')} />
              <ProseField of={child(row, 'gist')} rows={2} />
            </>
          )}
        </RowsField>
      </RoomFrame>
    </RoomForm>
  );
}

function Parents({
  form,
  item,
}: {
  form: ReturnType<typeof useActForm<'record-hearing'>>;
  item: SittingItem;
}) {
  const { words } = usePage();
  const { values } = form;
  const here = (values.parentsWho ?? '').split(BETWEEN).filter((name) => item.parents.includes(name));
  // Who was marked away before all were marked stands in no field; the draft keeps it beside them.
  const [away, setAway] = useState<string[]>(() => {
    const marked = form.names.away?.split(BETWEEN);
    const others = values.parentsPresent === undefined ? [] : item.parents;
    return (marked ?? others).filter((name) => item.parents.includes(name) && !here.includes(name));
  });
  const present = form.at('parentsPresent');
  if (item.parents.length === 0)
    return (
      <>
        <YesNoField of={present} label={words.t('room.parents.none')} />
        {values.parentsPresent && <TextField of={form.at('parentsWho')} />}
      </>
    );
  const mark = (name: string, came: boolean) => {
    const nowHere = item.parents.filter((other) => (other === name ? came : here.includes(other)));
    const nowAway = item.parents.filter((other) => (other === name ? !came : away.includes(other)));
    setAway(nowAway);
    form.names.away = nowAway.join(BETWEEN);
    const known = nowHere.length > 0 || nowAway.length === item.parents.length;
    form.change({
      parentsWho: nowHere.join(BETWEEN),
      parentsPresent: known ? nowHere.length > 0 : undefined,
    });
  };
  return (
    <section class={present.error ? 'bad field' : ''} id={present.id} tabIndex={-1}>
      <h2>{words.t('room.invited')}</h2>
      {present.error && (
        <div class="error flex">
          <Icon name="late" />
          {present.error}
        </div>
      )}
      <ul class="attendance">
        {item.parents.map((name, at) => (
          <li key={name}>
            <div class="who spread wrap">
              <span>{name}</span>
              <TwoPart
                of={{
                  id: `parent-${at}`,
                  value: here.includes(name) ? true : away.includes(name) ? false : undefined,
                  set: (came) => mark(name, came === true),
                }}
                legend={name}
                yes={words.t('room.here')}
                no={words.t('room.absent')}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
