// The forms that a person of the school writes about the pupil before the council (D08, D09, ¶14): whose it is, who signs.
import type { AssessmentFormView } from '../../documents/assessment-form-view';
import type { PaperKind, Role } from '../../model/codes';
import { pupilIdOf } from '../../model/record-id';
import { classTeacherOf } from '../class-teacher';
import type { Desk } from '../desk';
import { birthDate, cardToAssess, documentOf, languageOf, pupilWords, roleSigns, schoolOf } from './blocks';
import { definePaper, type PaperDefinition } from './paper-kind';

/** A form about the card's pupil, offered until the council has decided. */
export const assessmentForm = (
  kind: PaperKind,
  template: string,
  role: Role,
  signerId: (desk: Desk, cardId: string) => string | undefined,
): PaperDefinition<AssessmentFormView> =>
  definePaper<AssessmentFormView>({
    kind,
    template,
    paragraphs: [14],
    tables: ['Cards', 'Pupils'],
    rows: (cardId) => ({ Cards: { ids: [cardId] }, Pupils: { ids: [pupilIdOf(cardId)] } }),
    subjects: (desk, cardId) =>
      cardToAssess(desk, cardId)
        ? [{ id: cardId, number: '', languages: [languageOf(desk.settings.language)] }]
        : [],
    content: (desk, paper, language) => ({
      document: documentOf(paper, language),
      school: schoolOf(desk, language),
      pupil: pupilWords(desk, paper.subjectId, language),
      birthDate: birthDate(desk, paper.subjectId, language),
      signer: roleSigns(desk, role, signerId(desk, paper.subjectId), language),
    }),
    signers: (desk, { subjectId }) => [signerId(desk, subjectId)],
  });

/** The class teacher of a card's pupil; undefined when nobody is known. */
export function teacherId(desk: Desk, cardId: string): string | undefined {
  const pupil = desk.file.find('Pupils', pupilIdOf(cardId));
  return pupil && classTeacherOf(desk, pupil)?.id;
}
