// The decision on one item (¶15): nothing is chosen beforehand; the council confirms the ground (¶22).
import { useState } from 'preact/hooks';
import type { SittingItem } from '../../src/casework/views';
import type { Ground } from '../../src/model/codes';
import { RecordDecision } from '../../src/model/inputs/council';
import { type Field, useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists } from '../core/views';
import { RadioField, TickList } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { ProseField } from '../fields/text-fields';
import { Icon } from '../parts/icon';
import { Para } from '../parts/marks';
import { Minutes } from './minutes';
import { RoomFoot, RoomForm, RoomNotes } from './room-form';
import { nextItem, type Room, RoomFrame, useItemHeading } from './room-frame';
import { Tasks } from './tasks';
import { Votes } from './votes';

/** Decisions that are said with a reason. */
const REASONED: readonly string[] = ['REFUSE', 'POSTPONE', 'KEEP', 'RENEW', 'REMOVE'];
/** The pupil is on the register after it: what is asked may be a measure of the plan. */
const STAYS: readonly string[] = ['PLACE', 'KEEP', 'RENEW'];

/** The decision step. */
export function DecisionStep({ room, item }: { room: Room; item: SittingItem }) {
  const { words, go } = usePage();
  const { outcomes } = useLists();
  const heading = useItemHeading(item);
  const { decision, hearing } = item;
  const { votes } = room.sitting;
  const counted = votes === 'counted';
  const own = ({ outcome }: { outcome?: string }) => item.kind === 'OTHER' && outcome === 'NOTED';
  const form = useActForm({
    command: 'record-decision',
    schema: RecordDecision,
    subject: item.itemId,
    quiet: true,
    seen: room.sitting.versions,
    initial: decision
      ? { ...decision, itemId: item.itemId }
      : { itemId: item.itemId, grounds: item.proposedGrounds, reason: '', tasks: '', assignments: [] },
    also: (values) => [
      ...(REASONED.includes(values.outcome ?? '') ? ['reason'] : []),
      ...(counted && values.unanimous !== true ? ['votesFor', 'votesAgainst', 'votesAbstained'] : []),
    ],
    prepare: (values) => ({
      itemId: item.itemId,
      outcome: values.outcome,
      grounds: values.outcome === 'PLACE' ? values.grounds : [],
      unanimous: values.unanimous,
      votesFor: values.votesFor,
      votesAgainst: values.votesAgainst,
      votesAbstained: values.votesAbstained,
      notVoting: values.notVoting ?? [],
      presidingVote: values.presidingVote,
      dissents: values.dissents ?? [],
      assignments: values.assignments ?? [],
      reason: values.reason,
      postponedTo: values.outcome === 'POSTPONE' ? values.postponedTo : undefined,
      tasks: values.tasks,
      resolution: own(values) ? values.resolution : '',
    }),
    onDone: async () => {
      const placed = form.values.outcome === 'PLACE';
      await room.reload();
      if (placed) room.open('plan', item.itemId);
      else {
        const next = nextItem(room.sitting.items, item.itemId);
        if (next) room.open('hearing', next.itemId);
        else room.open('close');
      }
    },
  });
  const { values } = form;
  const outcome = outcomes.find((choice) => choice.code === values.outcome);
  const placing = values.outcome === 'PLACE';
  return (
    <RoomForm form={form}>
      <RoomFrame
        room={room}
        {...heading}
        savedAt={form.savedAt}
        minutes={
          <Minutes
            item={item}
            hearing={hearing}
            decided={
              [
                (own(values) && values.resolution) || outcome?.words,
                values.tasks,
                ...(values.assignments ?? []).map(({ what }) => what),
              ]
                .filter(Boolean)
                .join('. ') || undefined
            }
            fresh={values.outcome !== decision?.outcome}
          />
        }
        foot={
          <RoomFoot
            form={form}
            label={words.t(placing ? 'room.record-to-plan' : 'room.record')}
            onBack={() => room.open('hearing', item.itemId)}
          />
        }
      >
        <RoomNotes form={form} />
        {item.absentNote && <p class="hint">{item.absentNote}</p>}
        <RadioField
          of={form.at('outcome')}
          choices={outcomes.filter((choice) => item.outcomes.includes(choice.code))}
          cards
        />
        {item.kind === 'PLACEMENT' && item.cardId && (
          <button
            type="button"
            id="draft-plan"
            class="button text"
            onClick={() => go({ screen: 'plan', cardId: item.cardId, planId: item.planId })}
          >
            {words.t('room.draft')}
          </button>
        )}
        {own(values) && <ProseField of={form.at('resolution')} optional rows={3} />}
        {placing && <ConfirmedGrounds of={form.at('grounds')} />}
        {REASONED.includes(values.outcome ?? '') && <ProseField of={form.at('reason')} rows={2} />}
        {values.outcome === 'POSTPONE' && <DateField of={form.at('postponedTo')} toward="future" optional />}
        {values.outcome && (
          <>
            <Votes form={form} room={room} item={item} />
            {values.tasks && <ProseField of={form.at('tasks')} optional rows={2} />}
            <Tasks
              of={form.at('assignments')}
              plan={item.kind !== 'OTHER' && STAYS.includes(values.outcome ?? '')}
            />
          </>
        )}
      </RoomFrame>
    </RoomForm>
  );
}

function ConfirmedGrounds({ of }: { of: Field<Ground[] | undefined> }) {
  const { words } = usePage();
  const { grounds } = useLists();
  const [adding, setAdding] = useState(false);
  const chosen = grounds.filter((ground) => of.value?.includes(ground.code));
  return (
    <section
      id={adding ? undefined : of.id}
      tabIndex={-1}
      class={of.error && !adding ? 'field bad' : 'field'}
    >
      {!adding && (
        <>
          <div class="label-row wrap">
            <h2>{words.t('field.record-decision.grounds.label')}</h2> <Para of="22" />
          </div>
          {of.error && (
            <div class="error flex">
              <Icon name="late" />
              {of.error}
            </div>
          )}
          <div class="marks across wrap">
            {chosen.map((ground) => (
              <span class="picked" key={ground.code}>
                {ground.code} · {ground.words}
                <button
                  type="button"
                  aria-label={words.t('room.ground.remove', { ground: ground.words })}
                  onClick={() => of.set((of.value ?? []).filter((code) => code !== ground.code))}
                >
                  <Icon name="cross" />
                </button>
              </span>
            ))}
            <button type="button" class="button text" onClick={() => setAdding(true)}>
              <Icon name="plus" />
              {words.t('room.ground.add')}
            </button>
          </div>
        </>
      )}
      {adding && (
        <>
          <TickList of={of} choices={grounds} numbered para="22" />
          <button type="button" class="button" onClick={() => setAdding(false)}>
            {words.t('page.done')}
          </button>
        </>
      )}
    </section>
  );
}
