// D04 The head's order on the commission that sees a home (¶13, 1).
import type { VisitOrderView } from '../../../documents/visit-order-view';
import { cardIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import { longDate } from '../../../text/dates';
import type { Desk } from '../../desk';
import { cardNumber } from '../../numbers';
import { headOf } from '../../plan/plan-facts';
import { documentOf, headSigns, languageOf, schoolOf } from '../blocks';
import { commissionOnPaper, orderedVisits } from '../commission';
import { definePaper } from '../paper-kind';

export const visitOrder = definePaper<VisitOrderView>({
  kind: 'D04',
  template: 'visit-order',
  paragraphs: [13],
  tables: ['Cards', 'Visits'],
  rows: (cardId) => ({ Cards: { ids: [cardId] }, Visits: { under: [cardId] } }),
  subjects: (desk, cardId) =>
    orderedVisits(desk, cardId).map(({ id, orderNumber, orderDate }) => ({
      id,
      number: orderNumber,
      languages: [languageOf(desk.settings.language)],
      ...(orderDate === null ? {} : { about: longDate(orderDate) }),
    })),
  content: orderContent,
  signers: (desk) => [headOf(desk)?.id],
});

function orderContent(desk: Desk, paper: Paper, language: Language): VisitOrderView | undefined {
  const visit = desk.file.get('Visits', paper.subjectId);
  if (!visit) return undefined;
  const card = desk.file.find('Cards', cardIdOf(visit.id));
  return {
    document: documentOf(paper, language, visit.orderDate),
    school: schoolOf(desk, language),
    ...commissionOnPaper(desk, visit, language),
    card: card ? cardNumber(card)[language] : '',
    seenBy: visit.wantedBy === null ? '' : longDate(visit.wantedBy)[language],
    signer: headSigns(desk, language),
  };
}
