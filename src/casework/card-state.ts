// A card's state, always computed from its facts, never typed.
import type { CardEnd, CardState } from '../model/codes';
import type { Card } from '../register/tables/cards';

const ENDED: Record<CardEnd, CardState> = {
  NOT_CONFIRMED: 'DISMISSED',
  WITHDRAWN: 'CLOSED',
  LEFT_SCHOOL: 'CLOSED',
  MISTAKE: 'ANNULLED',
};

/** An end without a decision, or a mistake, stands over all; then the furthest fact decides; work after registration runs in parallel, so a missing step in between changes nothing. */
export function cardState(card: Card): CardState {
  if (card.expiredOn !== null) return 'ARCHIVED';
  if (card.endKind !== '') return ENDED[card.endKind];
  if (card.removedOn !== null) return 'REMOVED';
  if (card.outcome === 'PLACE') {
    if (card.removalAppliedOn !== null) return 'REMOVAL_REQUESTED';
    return card.planApprovedOn === null ? 'PLAN_PENDING' : 'ON_REGISTER';
  }
  if (card.outcome === 'REFUSE') return 'REFUSED';
  if (card.itemId !== '') return 'ON_AGENDA';
  if (card.handedOn !== null) return 'WITH_DEPUTY';
  if (card.gatheredOn !== null) return 'ASSESSMENT';
  return card.registeredOn === null ? 'INTAKE' : 'PRIMARY_INFO';
}

/** A decision closes the question of placing; before it the number carries no label. */
export const isDecided = (card: Card): boolean => card.outcome === 'PLACE' || card.outcome === 'REFUSE';

/** Ended without a decision, or annulled (T10, T24): nothing more is done on it. */
export const isEnded = (card: Card): boolean => card.endKind !== '';

/** On the register now: placed, and neither removed nor annulled (¶15, ¶23); with or without a plan yet. */
export const isOnRegister = (card: Card): boolean =>
  card.outcome === 'PLACE' && card.removedOn === null && card.endKind === '';

/** The question of the card is over: what comes in later begins another card. */
export const isOver = (card: Card): boolean =>
  card.outcome === 'REFUSE' || card.removedOn !== null || card.endKind !== '';
