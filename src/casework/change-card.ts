// The one way a card changes: its facts, and with them the words of its state.
import type { Card } from '../register/tables/cards';
import { cardState } from './card-state';
import type { Desk } from './desk';

/** Changes facts of a card and sets the computed state for the people who look at the sheet. */
export function changeCard(desk: Desk, cardId: string, facts: Partial<Card>): Card {
  const changed = desk.file.change('Cards', cardId, facts);
  return desk.file.change('Cards', cardId, { state: cardState(changed) });
}
