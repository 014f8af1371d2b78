// What can be decided on an item of the agenda, by its kind (¶15, ¶23); putting off is no decision and is open to all.
import type { ItemKind, Outcome } from '../model/codes';

/**
 * ¶15 names two decisions on placing; ¶23 one on removal, and the child who is not removed stays. Looking again at work
 * under way is nowhere named: the plan goes on or is renewed.
 */
export const OUTCOMES_OF: Readonly<Record<ItemKind, readonly Outcome[]>> = {
  PLACEMENT: ['PLACE', 'REFUSE', 'POSTPONE'],
  REVIEW: ['KEEP', 'RENEW', 'POSTPONE'],
  REMOVAL: ['REMOVE', 'KEEP', 'POSTPONE'],
  OTHER: ['NOTED', 'POSTPONE'],
};

/** Kinds of items about a pupil's card; ¶9 speaks of the question of the register, so to each the parents are invited. */
export const isOfRegister = (kind: ItemKind | ''): boolean => kind !== 'OTHER' && kind !== '';
