// What the later questions about a card on the register share: it is on the register, and stands on this agenda alone (¶19, ¶23).
import { isOnRegister } from '../card-state';
import type { FieldProblem } from '../command';
import type { CardMatter } from './item-kind';

/** A decision of this very item may be mended. */
export function laterQuestionProblems({ item, card }: CardMatter): FieldProblem[] {
  if (card.laterItemId !== item.id && card.laterItemId !== '')
    return [{ path: [], text: 'problem.on-other-agenda' }];
  return isOnRegister(card) || item.outcome !== '' ? [] : [{ path: [], text: 'problem.not-on-register' }];
}
