// A screen about one card: waits for the card, says whom it concerns.
import type { VNode } from 'preact';
import type { Act, CardView } from '../../src/casework/views';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { Loaded } from './screen';

export interface CardScreenProps {
  card: CardView;
  act: Act;
}

/** A screen that is shown once its card is there. */
export function forCard(Form: (props: CardScreenProps) => VNode) {
  return function CardScreen({ act }: { act: Act }) {
    const card = useView('card', { cardId: act.cardId ?? '' }, true);
    return <Loaded of={card}>{(view) => <Form card={view} act={act} />}</Loaded>;
  };
}

/** Whom the form concerns, on its first line. */
export function AboutPupil({ of }: { of: { name: string; classWords: string; number: string } }) {
  const { namesHidden } = usePage();
  return (
    <p class="about">
      {namesHidden ? of.number : [`${of.name}, ${of.classWords}`, of.number].filter(Boolean).join('\u00a0· ')}
    </p>
  );
}
