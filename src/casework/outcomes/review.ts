// T18 Work under way is looked at again (¶19): the child stays on the register, and the plan goes on or is renewed.
import { laterDecisionFindings } from '../../order/p15-decision';
import { changeCard } from '../change-card';
import { type CardItem, decisionFacts } from './item-kind';
import { laterQuestionProblems } from './later-question';

export const review: CardItem = {
  problems: laterQuestionProblems,
  findings: (matter) => laterDecisionFindings(decisionFacts(matter), { timing: 'happened' }),
  marks: () => ({}),
  settle({ desk, card, decidedOn, input }) {
    const decided = input.outcome !== 'POSTPONE';
    changeCard(desk, card.id, {
      laterItemId: '',
      reviewedOn: decided ? decidedOn : card.reviewedOn,
      renewFrom: input.outcome === 'RENEW' ? decidedOn : null,
    });
    return [];
  },
};
