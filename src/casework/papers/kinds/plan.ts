// D18 The individual plan of preventive work (Annex 1, ¶16, ¶18, ¶19).
import { planView } from '../../../documents/plan';
import type { PlanView } from '../../../documents/plan-view';
import { cardIdOf, planIdOf, pupilIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import { longDate } from '../../../text/dates';
import { type Desk, nameOf } from '../../desk';
import { cardNumber, numberIn } from '../../numbers';
import { headOf, measuresOf } from '../../plan/plan-facts';
import { positionIn } from '../../positions';
import { languageOf, personOf } from '../blocks';
import { definePaper } from '../paper-kind';

export const plan = definePaper<PlanView>({
  kind: 'D18',
  template: 'plan',
  paragraphs: [16, 18, 19, 'annex-1'],
  tables: ['Cards', 'Plans', 'Measures', 'Pupils', 'Parents'],
  rows(cardId) {
    const pupilId = pupilIdOf(cardId);
    return {
      Cards: { ids: [cardId] },
      Plans: { under: [cardId] },
      Measures: { under: [cardId] },
      Pupils: { ids: [pupilId] },
      Parents: { under: [pupilId] },
    };
  },
  // Approving the plan reserves it in the family's language; the other is made when asked.
  subjects(desk, cardId) {
    const card = desk.file.find('Cards', cardId);
    const approved =
      card && card.outcome === 'PLACE' && desk.file.find('Plans', card.planId)?.approvedOn != null;
    return card && approved
      ? [
          {
            id: card.planId,
            number: cardNumber(card),
            languages: [languageOf(desk.file.find('Pupils', pupilIdOf(cardId))?.language)],
          },
        ]
      : [];
  },
  content: planContent,
  parts: planParts,
  signers: (desk, { subjectId }) => [
    headOf(desk, desk.file.find('Plans', planIdOf(subjectId))?.approvedBy)?.id,
  ],
  mayRenew: (desk, { subjectId }) => desk.file.find('Plans', planIdOf(subjectId))?.approvedOn != null,
  stands(desk, { subjectId }) {
    const approved = desk.file.find('Plans', planIdOf(subjectId))?.approvedOn != null;
    return approved && desk.file.find('Cards', cardIdOf(subjectId))?.outcome === 'PLACE';
  },
});

function planContent(desk: Desk, paper: Paper, language: Language): PlanView | undefined {
  const plan = desk.file.get('Plans', planIdOf(paper.subjectId));
  const pupil = desk.file.get('Pupils', pupilIdOf(paper.subjectId));
  if (!plan || !pupil) return undefined;
  const head = headOf(desk, plan.approvedBy);
  const view = planView({
    language,
    document: { number: numberIn(paper.number, language), edition: paper.edition ?? 1 },
    head: head ? { name: nameOf(head), position: positionIn(head, language) } : undefined,
    headBasis: desk.settings.headBasis,
    pupil: {
      name: nameOf(pupil),
      bornOn: pupil.bornOn === null ? '' : longDate(pupil.bornOn)[language],
      iin: desk.settings.storeIin ? pupil.iin : '',
    },
    plan,
    measures: measuresOf(desk, plan.id),
    staff: (id) => personOf(desk, id, language),
    parents: desk.file
      .all('Parents', pupil.id)
      .filter((parent) => parent.legalRepresentative === true)
      .map(nameOf),
  });
  return view.measures.length > 0 ? view : { ...view, measures: [ROW_TO_WRITE_ON, ROW_TO_WRITE_ON] };
}

/** A plan brought from paper has its measures on paper: the table leaves room for them. */
const ROW_TO_WRITE_ON: PlanView['measures'][number] = {
  help: '',
  responsible: '',
  periodVolume: '',
  deadline: '',
  indicator: '',
};

function planParts({ document, head, pupil, parents, situation, period, measures }: PlanView) {
  return {
    f: [head.name, pupil, parents],
    n: [document.number, situation, period],
    // Papers of before printed the whole words: told by them, a paper is not called changed where no fact is.
    m: measures
      .filter(({ help }) => help !== '')
      .map(({ wholePeriodVolume, ...measure }) => ({
        ...measure,
        periodVolume: wholePeriodVolume ?? measure.periodVolume,
      })),
  };
}
