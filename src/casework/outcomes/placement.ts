// T12–T14 The question of placing: what the decision looks back at (¶15), and what it does to the card.
import { fullName } from '../../model/person-name';
import { pupilIdOf } from '../../model/record-id';
import { decisionFindings } from '../../order/p15-decision';
import type { Card } from '../../register/tables/cards';
import { dayAndMonth } from '../../text/dates';
import { consideredLetters, noticeWorkLeft } from '../afterwards/notices';
import { applicationFacts, homeConditionsOf, materialsFacts, packOf } from '../card-facts';
import { isDecided, isOver } from '../card-state';
import { changeCard } from '../change-card';
import type { Follow } from '../command';
import { type Desk, nameOf } from '../desk';
import { confirmedCheck, standing } from '../intake/ground-checks';
import { takeFree } from '../numbering/give';
import { markToSeal } from '../privacy/sealing';
import { type CardItem, type CardMatter, decisionFacts } from './item-kind';

const checkOf = ({ desk, card, input }: CardMatter) =>
  input.grounds.map((code) => confirmedCheck(desk, card.id, code)).find(Boolean);

export const placement: CardItem = {
  problems({ desk, item, card, input }) {
    if (card.itemId !== item.id && (card.itemId !== '' || isDecided(card)))
      return [{ path: [], text: isDecided(card) ? 'problem.already-decided' : 'problem.on-other-agenda' }];
    // I-23 While this card was refused the pupil may have been referred anew.
    const other = desk.file.openCardsOf(pupilIdOf(card.id)).some((id) => {
      const newer = id === card.id ? undefined : desk.file.get('Cards', id);
      return newer !== undefined && !isOver(newer);
    });
    return input.outcome !== 'REFUSE' && card.outcome === 'REFUSE' && other
      ? [{ path: ['outcome'], text: 'problem.newer-card' }]
      : [];
  },
  findings(matter) {
    const { desk, card, input } = matter;
    const check = checkOf(matter);
    return decisionFindings(
      {
        ...decisionFacts(matter),
        itemKind: 'PLACEMENT',
        application: applicationFacts(card, desk.file.all('Referrals', card.id)),
        materials: materialsFacts(card, desk.file.all('Materials', card.id)),
        grounds: {
          confirmed: input.grounds,
          recordedBy: check?.proposedBy,
          secondPerson: check?.checkedBy,
        },
      },
      { timing: 'happened', pack: packOf(card), homeConditions: homeConditionsOf(desk) },
    );
  },
  marks: (matter) => ({
    grounds: standing(matter.desk, matter.card, matter.input.grounds),
    secondPersonId: checkOf(matter)?.checkedBy ?? '',
  }),
  settle(matter) {
    decide(matter);
    const follows = mended(matter.desk, matter.card);
    markToSeal(matter.desk, matter.card.id);
    return follows;
  },
};

/** A decision mended while the sitting is open keeps its register number. */
function decide({ desk, card, item, decidedOn, input }: CardMatter): void {
  const { outcome, grounds } = input;
  const child = desk.file.find('Pupils', pupilIdOf(card.id));
  const pupil = child ? fullName(nameOf(child)) : card.pupil;
  const itemId = item.id;
  if (outcome === 'PLACE') {
    const registerNumber = card.registerNumber || takeFree(desk, 'REGISTER', decidedOn);
    changeCard(desk, card.id, {
      itemId,
      outcome,
      decidedOn,
      confirmedGrounds: grounds,
      registerNumber,
      pupil,
    });
    desk.file.markOpen(card.id, true);
  } else if (outcome === 'REFUSE') {
    // A refusal leaves no label on the child: the sheet no longer says whose card it was.
    changeCard(desk, card.id, { itemId, outcome, decidedOn, confirmedGrounds: [], pupil: '' });
    desk.file.markOpen(card.id, noticeWorkLeft(desk, desk.file.get('Cards', card.id) ?? card));
  } else {
    changeCard(desk, card.id, { outcome: '', decidedOn: null, confirmedGrounds: [], itemId: '', pupil });
    desk.file.markOpen(card.id, true);
  }
}

/** What rested on the decision as it was before: a notice to the agency, an approved plan. The facts change with it, and each is said. */
function mended(desk: Desk, before: Card): Follow[] {
  const card = desk.file.get('Cards', before.id) ?? before;
  const follows: Follow[] = [];
  if (before.outcome !== '' && before.outcome !== card.outcome && before.agencyToldOn !== null) {
    const now = changeCard(desk, card.id, {
      agencyToldOutcome: before.agencyToldOutcome || before.outcome,
      mendedOn: desk.today,
    });
    const again = consideredLetters(desk, now).some(({ toldOn }) => toldOn === null);
    if (again) follows.push({ text: 'follow.tell-again', facts: { day: dayAndMonth(before.agencyToldOn) } });
    if (again) desk.file.markOpen(card.id, true);
  }
  if (card.outcome !== 'PLACE')
    for (const plan of desk.file.all('Plans', card.id).filter(({ approvedOn }) => approvedOn !== null)) {
      desk.file.change('Plans', plan.id, { approvedOn: null, reopenedOn: desk.today });
      changeCard(desk, card.id, { planApprovedOn: null });
      follows.push({ text: 'follow.plan-falls' });
      if (plan.answer !== '') follows.push({ text: 'follow.copy-falls' });
    }
  return follows;
}
