// After the placement: the plan may be written at once or after the sitting (¶16).
import type { SittingItem } from '../../src/casework/views';
import { usePage } from '../core/page-context';
import { Icon } from '../parts/icon';
import { Note, Para } from '../parts/marks';
import { Minutes } from './minutes';
import { nextItem, type Room, RoomFrame, useItemHeading } from './room-frame';

/** The last step of a placement. */
export function PlanStep({ room, item }: { room: Room; item: SittingItem }) {
  const { words, go } = usePage();
  const heading = useItemHeading(item);
  const next = nextItem(room.sitting.items, item.itemId);
  return (
    <RoomFrame
      room={room}
      {...heading}
      minutes={<Minutes item={item} hearing={item.hearing} decided={item.decision?.words} />}
      foot={
        <>
          <button type="button" class="button text" onClick={() => room.open('decision', item.itemId)}>
            <Icon name="back" />
            {words.t('page.back')}
          </button>
          <button
            type="button"
            class="button primary"
            onClick={() => (next ? room.open('hearing', next.itemId) : room.open('close'))}
          >
            {words.t(next ? 'room.next-item' : 'room.to-close')}
          </button>
        </>
      }
    >
      {item.decision && (
        <Note tone="ok" icon="check">
          <strong>{item.decision.words}</strong>
        </Note>
      )}
      <p class="marks across wrap">
        {words.t('room.plan.text')} <Para of="16" />
      </p>
      {item.cardId && (
        <button
          type="button"
          id="write-plan"
          class="button"
          onClick={() => go({ screen: 'plan', cardId: item.cardId, planId: item.planId })}
        >
          {words.t('room.write-plan')}
        </button>
      )}
    </RoomFrame>
  );
}
