// A sitting from its opening to its closing, item by item; only the item now heard carries a name.
import { useState } from 'preact/hooks';
import type { Act, SittingItem, SittingView } from '../../src/casework/views';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { Skeleton } from '../parts/marks';
import { PaperRows } from '../parts/paper-rows';
import { RefusalNote } from '../parts/refusal-note';
import { Loaded, MatterScreen } from '../parts/screen';
import { Adjourn, Resume } from './break';
import { Close } from './close';
import { DecisionStep } from './decision';
import { HearingStep } from './hearing';
import { PlanStep } from './plan-step';
import { Presence } from './presence';
import { nextItem, type Room, RoomFrame, type Step } from './room-frame';
import { sittingDay, sittingTitle } from './room-words';

/** The room of one sitting. */
export function Sitting({ act }: { act: Act }) {
  const sittingId = act.sittingId ?? '';
  const sitting = useView('sitting', { sittingId }, true);
  return (
    <Loaded of={sitting}>
      {(view) =>
        view.state === 'closed' ? (
          <ClosedSitting sitting={view} />
        ) : (
          <OpenRoom overview={view} first={act.itemId} reloadOverview={sitting.reload} />
        )
      }
    </Loaded>
  );
}

function OpenRoom({
  overview,
  first,
  reloadOverview,
}: {
  overview: SittingView;
  first?: string;
  reloadOverview(): Promise<void>;
}) {
  const [chosen, setChosen] = useState<{ step?: Step; itemId?: string }>({ itemId: first });
  const wanted = chosen.itemId ?? nextItem(overview.items)?.itemId;
  const item = overview.items.find((each) => each.itemId === wanted);
  const step: Step =
    overview.state === 'planned'
      ? 'presence'
      : (chosen.step ??
        (overview.onBreak ? 'break' : item ? (item.state === 'heard' ? 'decision' : 'hearing') : 'close'));
  const room: Room = {
    sitting: overview,
    item,
    step,
    open: (next, itemId) => {
      setChosen({ step: next, itemId: itemId ?? wanted });
      window.scrollTo(0, 0);
    },
    reload: reloadOverview,
  };
  if (step === 'presence') return <Presence room={room} />;
  if (step === 'break') return overview.onBreak ? <Resume room={room} /> : <Adjourn room={room} />;
  if (step === 'close' || !item) return <Close room={room} />;
  return <ItemRoom key={item.itemId} room={room} item={item} />;
}

/** The steps of one item: the sitting is asked for again with this item's name in it. */
function ItemRoom({ room, item }: { room: Room; item: SittingItem }) {
  const { words } = usePage();
  const named = useView('sitting', { sittingId: room.sitting.sittingId, itemId: item.itemId }, true);
  const shown = named.view?.items.find((each) => each.itemId === item.itemId);
  if (!named.view || !shown)
    return (
      <RoomFrame room={room} title={sittingTitle(words, room.sitting)} foot={null}>
        {named.refusal ? (
          <RefusalNote refusal={named.refusal} again={() => void named.reload()} />
        ) : (
          <Skeleton />
        )}
      </RoomFrame>
    );
  const here: Room = {
    ...room,
    sitting: named.view,
    item: shown,
    reload: async () => {
      await Promise.all([room.reload(), named.reload()]);
    },
  };
  if (room.step === 'hearing') return <HearingStep room={here} item={shown} />;
  if (room.step === 'decision') return <DecisionStep room={here} item={shown} />;
  return <PlanStep room={here} item={shown} />;
}

function ClosedSitting({ sitting }: { sitting: SittingView }) {
  const { words } = usePage();
  return (
    <MatterScreen title={sittingTitle(words, sitting)}>
      <div class="matter">
        <p>{sitting.parts ?? sittingDay(words, sitting)}</p>
        <p>{words.t('room.closed')}</p>
        <PaperRows papers={sitting.papers} about={{ sittingId: sitting.sittingId }} />
      </div>
    </MatterScreen>
  );
}
