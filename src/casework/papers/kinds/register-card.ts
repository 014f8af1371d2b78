// D31 The register card of a pupil who was placed.
import type { RegisterCardView } from '../../../documents/register-card-view';
import { fullName } from '../../../model/person-name';
import { pupilIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import { type Desk, nameOf } from '../../desk';
import { cardNumber } from '../../numbers';
import { cardRecord, hasRecord, RECORD_TABLES, recordRows } from '../../registry/card-record';
import { documentOf, languageOf, schoolOf, secretaryId, secretarySigns } from '../blocks';
import { definePaper } from '../paper-kind';

export const registerCard = definePaper<RegisterCardView>({
  kind: 'D31',
  template: 'register-card',
  paragraphs: [],
  tables: RECORD_TABLES,
  rows: recordRows,
  subjects(desk, cardId) {
    const card = desk.file.find('Cards', cardId);
    return hasRecord(card)
      ? [{ id: cardId, number: cardNumber(card), languages: [languageOf(desk.settings.language)] }]
      : [];
  },
  content: cardContent,
  signers: (desk) => [secretaryId(desk)],
});

function cardContent(desk: Desk, paper: Paper, language: Language): RegisterCardView | undefined {
  const card = desk.file.get('Cards', paper.subjectId);
  if (!card) return undefined;
  const pupil = desk.file.find('Pupils', pupilIdOf(card.id));
  const { plans, measures, papers, ...record } = cardRecord({ ...desk, language }, card);
  return {
    document: documentOf(paper, language, desk.today),
    school: schoolOf(desk, language),
    pupil: pupil ? fullName(nameOf(pupil)) : '',
    birthDate: record.born,
    className: record.class,
    number: record.number,
    state: record.state,
    source: record.source,
    receivedOn: record.received,
    registeredOn: record.registered,
    gatheredOn: record.gathered,
    submittedOn: record.submitted,
    decision: record.decision,
    grounds: record.grounds,
    plans: orBlank(
      plans.map(({ plan, copy }) => ({ period: plan, copy })),
      { period: '', copy: '' },
    ),
    reviewedOn: record.review,
    agencyTold: record.told,
    removal: record.removal,
    transfer: record.transfer,
    measures: orBlank(
      measures.map(({ kind, who, due, done }) => ({
        help: kind,
        responsible: who,
        deadline: due,
        doneOn: done,
      })),
      { help: '', responsible: '', deadline: '', doneOn: '' },
    ),
    papers: papers.map((title) => ({ title })),
    signer: secretarySigns(desk, language),
  };
}

/** A row to write on where a table has none. */
const orBlank = <T>(rows: T[], blank: T): T[] => (rows.length > 0 ? rows : [blank]);
