// T21, T22 The question of removal (¶23): the council removes as of the day of its sitting (I-25), or keeps and says why.
import { fullName } from '../../model/person-name';
import { pupilIdOf } from '../../model/record-id';
import { laterDecisionFindings } from '../../order/p15-decision';
import { removalFindings } from '../../order/p23-removal';
import type { Card } from '../../register/tables/cards';
import { noticeWorkLeft } from '../afterwards/notices';
import { applicationOn, characteristicsOf, objectivePaperOf, removalRules } from '../afterwards/removals';
import { changeCard } from '../change-card';
import type { Follow } from '../command';
import { nameOf } from '../desk';
import { type CardItem, type CardMatter, decisionFacts } from './item-kind';
import { laterQuestionProblems } from './later-question';

export const removal: CardItem = {
  problems: laterQuestionProblems,
  findings(matter) {
    const { desk, card, item, decidedOn, input } = matter;
    const facts = decisionFacts(matter);
    const later = laterDecisionFindings(facts, { timing: 'happened' });
    if (input.outcome !== 'REMOVE' && input.outcome !== 'KEEP') return later;
    const application = applicationOn(desk, card.id, item.id);
    const own = removalFindings(
      {
        basis: application?.basis || 'POSITIVE_DYNAMICS',
        outcome: input.outcome,
        decidedOn,
        appliedOn: application?.appliedOn ?? undefined,
        characteristics: application ? characteristicsOf(application) : [],
        objectivePaper: application && objectivePaperOf(application),
        invitations: facts.invitations,
        reason: input.reason,
      },
      { timing: 'happened', ...removalRules(desk, card) },
    );
    return [...later, ...own.filter(({ rule }) => !later.some((each) => each.rule === rule))];
  },
  marks: () => ({}),
  settle(matter) {
    const { desk, card, item, decidedOn, input } = matter;
    const { outcome, reason } = input;
    const application = applicationOn(desk, card.id, item.id);
    const decided = outcome === 'REMOVE' || outcome === 'KEEP';
    const settled = {
      itemId: item.id,
      outcome: decided ? outcome : ('' as const),
      decidedOn: decided ? decidedOn : null,
      reason: decided ? reason : '',
    };
    if (application) desk.file.change('Removals', application.id, settled);
    // It was decided without an application: that stands as a deviation, and what was decided is on record all the same.
    else if (decided) desk.file.add('Removals', card.id, settled);
    if (outcome === 'REMOVE') return remove(matter, application?.basis ?? '');
    return stay(matter, application?.appliedOn ?? null);
  },
};

/** Work ends on the day of the sitting; the sheet no longer says whose card it was. */
function remove({ desk, card, decidedOn }: CardMatter, removalBasis: Card['removalBasis']): Follow[] {
  const removed = changeCard(desk, card.id, {
    laterItemId: '',
    removedOn: decidedOn,
    removalBasis,
    pupil: '',
  });
  for (const plan of desk.file.all('Plans', card.id))
    if (plan.approvedOn !== null && plan.closedOn === null)
      desk.file.change('Plans', plan.id, { closedOn: decidedOn });
  const toTell = noticeWorkLeft(desk, removed);
  desk.file.markOpen(card.id, toTell);
  return toTell ? [{ text: 'follow.tell-removal' }] : [];
}

/** Kept, or put off; a removal decided before in this sitting is undone with all it did. */
function stay({ desk, card, decidedOn, input }: CardMatter, appliedOn: Card['removalAppliedOn']): Follow[] {
  const kept = input.outcome === 'KEEP';
  const child = desk.file.find('Pupils', pupilIdOf(card.id));
  for (const plan of desk.file.all('Plans', card.id))
    if (card.removedOn !== null && plan.id === card.planId && plan.closedOn === card.removedOn)
      desk.file.change('Plans', plan.id, { closedOn: null });
  changeCard(desk, card.id, {
    laterItemId: '',
    removedOn: null,
    removalBasis: '',
    removalAppliedOn: kept ? null : appliedOn,
    keptOn: kept ? decidedOn : card.keptOn,
    reviewedOn: kept ? decidedOn : card.reviewedOn,
    pupil: child ? fullName(nameOf(child)) : card.pupil,
  });
  desk.file.markOpen(card.id, true);
  return kept && card.planTo !== null && card.planTo < decidedOn ? [{ text: 'follow.renew-plan' }] : [];
}
