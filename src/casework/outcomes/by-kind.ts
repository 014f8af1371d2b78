// Items about a card, by their kind.
import type { ItemKind } from '../../model/codes';
import type { CardItem } from './item-kind';
import { placement } from './placement';
import { removal } from './removal';
import { review } from './review';

export const CARD_ITEMS: Readonly<Record<Exclude<ItemKind, 'OTHER'>, CardItem>> = {
  PLACEMENT: placement,
  REVIEW: review,
  REMOVAL: removal,
};
