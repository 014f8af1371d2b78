// A sitting from its opening to its closing, item by item; only the item now heard carries a name.
import { useState } from 'preact/hooks';
import type { Act, SittingView } from '../../src/casework/views';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { Skeleton } from '../parts/marks';
import { PaperRows } from '../parts/paper-rows';
import { Loaded, MatterScreen } from '../parts/screen';
import { Close } from './close';
import { DecisionStep } from './decision';
import { HearingStep } from './hearing';
import { PlanStep } from './plan-step';
import { Presence } from './presence';
import { nextItem, type Room, type Step } from './room-frame';
import { sittingTitle } from './room-words';

/** The room of one sitting. */
export function Sitting({ act }: { act: Act }) {
  const sittingId = act.sittingId ?? '';
  const sitting = useView('sitting', { sittingId });
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
  const named = useView(
    'sitting',
    overview.state === 'open' && wanted ? { sittingId: overview.sittingId, itemId: wanted } : undefined,
  );
  const sitting = named.view ?? overview;
  const item = sitting.items.find((each) => each.itemId === wanted);
  const step: Step =
    overview.state === 'planned'
      ? 'presence'
      : (chosen.step ?? (item ? (item.state === 'heard' ? 'decision' : 'hearing') : 'close'));
  const room: Room = {
    sitting,
    item,
    step,
    open: (next, itemId) => {
      setChosen({ step: next, itemId: itemId ?? chosen.itemId ?? wanted });
      window.scrollTo(0, 0);
    },
    reload: async () => {
      await Promise.all([reloadOverview(), named.reload()]);
    },
  };
  if (step === 'presence') return <Presence room={room} />;
  if (step === 'close' || !item) return <Close room={room} />;
  if (!named.view) return <Skeleton />;
  const key = item.itemId;
  if (step === 'hearing') return <HearingStep key={key} room={room} item={item} />;
  if (step === 'decision') return <DecisionStep key={key} room={room} item={item} />;
  return <PlanStep key={key} room={room} item={item} />;
}

function ClosedSitting({ sitting }: { sitting: SittingView }) {
  const { words } = usePage();
  return (
    <MatterScreen title={sittingTitle(words, sitting)}>
      <div class="matter">
        <p>{sitting.words}</p>
        <p>{words.t('room.closed')}</p>
        <PaperRows papers={sitting.papers} about={{ sittingId: sitting.sittingId }} />
      </div>
    </MatterScreen>
  );
}
