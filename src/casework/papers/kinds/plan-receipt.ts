// D19 The receipt of the plan's copy, or the note that it was refused before two witnesses (¶18).
import type { PlanReceiptView } from '../../../documents/plan-receipt-view';
import { cardIdOf, pupilIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import type { Desk } from '../../desk';
import { measuresOf } from '../../plan/plan-facts';
import { documentOf, pupilWords, schoolOf, secretaryId, signerOf } from '../blocks';
import { twoWitnesses } from '../fact-words';
import { definePaper } from '../paper-kind';
import { approvedPlans, familyLanguage, inWords } from '../plan-papers';

export const planReceipt = definePaper<PlanReceiptView>({
  kind: 'D19',
  template: 'plan-receipt',
  paragraphs: [18],
  tables: ['Cards', 'Plans', 'Measures', 'Pupils'],
  rows: (cardId) => ({
    Cards: { ids: [cardId] },
    Plans: { under: [cardId] },
    Measures: { under: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
  }),
  subjects: (desk, cardId) =>
    approvedPlans(desk, cardId).map((plan) => ({ ...plan, languages: [familyLanguage(desk, cardId)] })),
  content: receiptContent,
  signers(desk, { subjectId }) {
    const plan = desk.file.find('Plans', subjectId);
    return [secretaryId(desk), ...(plan?.answer === 'REFUSED' ? [plan.witness1, plan.witness2] : [])];
  },
});

function receiptContent(desk: Desk, paper: Paper, language: Language): PlanReceiptView | undefined {
  const plan = desk.file.get('Plans', paper.subjectId);
  if (!plan) return undefined;
  const refused = plan.answer === 'REFUSED';
  return {
    document: documentOf(paper, language, plan.answer === 'NOT_REACHED' ? null : plan.answeredOn),
    school: schoolOf(desk, language),
    pupil: pupilWords(desk, cardIdOf(plan.id), language),
    plan: { from: inWords(plan.from, language), to: inWords(plan.to, language) },
    receiver: plan.answer === 'NOT_REACHED' ? '' : plan.answerWho,
    refusal: refused ? plan.answerNote || PAPER_TEXTS['paper.reason-not-named'][language] : '',
    notAgreed: measuresOf(desk, plan.id)
      .filter(({ id }) => plan.notAgreed.includes(id))
      .map(({ name }) => ({ words: name })),
    signer: signerOf(desk, secretaryId(desk), language),
    witnesses: refused ? twoWitnesses(desk, [plan.witness1, plan.witness2], language) : [],
  };
}
