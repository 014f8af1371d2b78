// The forms that a person of the school writes about the pupil before the council (D08, D09, ¶14): whose it is, who signs.
import type { AssessmentFormView } from '../../documents/assessment-form-view';
import type { PaperKind, Role } from '../../model/codes';
import { pupilIdOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import type { Paper } from '../../register/tables/documents';
import type { Language } from '../../text/bilingual';
import { classTeacherOf } from '../class-teacher';
import type { Desk } from '../desk';
import { birthDate, cardToAssess, documentOf, languageOf, pupilWords, roleSigns, schoolOf } from './blocks';
import type { PaperDefinition } from './paper-kind';

interface FormOf {
  readonly kind: PaperKind;
  readonly template: string;
  readonly role: Role;
  /** Tables and rows by which the signer is known, besides the card and the pupil. */
  readonly tables?: readonly TableName[];
  rows?(cardId: string): RowRequest;
  signerId(desk: Desk, cardId: string): string | undefined;
}

/** What all forms about the card's pupil have in common: offered until the council has decided. */
export const assessmentForm = ({ kind, template, role, tables = [], rows, signerId }: FormOf) =>
  ({
    kind,
    template,
    paragraphs: [14],
    tables: ['Cards', 'Pupils', ...tables] as readonly TableName[],
    rows: (cardId: string): RowRequest => ({
      Cards: { ids: [cardId] },
      Pupils: { ids: [pupilIdOf(cardId)] },
      ...rows?.(cardId),
    }),
    subjects: (desk: Desk, cardId: string) =>
      cardToAssess(desk, cardId)
        ? [{ id: cardId, number: '', languages: [languageOf(desk.settings.language)] }]
        : [],
    content: (desk: Desk, paper: Paper, language: Language): AssessmentFormView => ({
      document: documentOf(paper, language),
      school: schoolOf(desk, language),
      pupil: pupilWords(desk, paper.subjectId, language),
      birthDate: birthDate(desk, paper.subjectId, language),
      signer: roleSigns(desk, role, signerId(desk, paper.subjectId), language),
    }),
    signers: (desk: Desk, { subjectId }: Paper) => [signerId(desk, subjectId)],
  }) satisfies PaperDefinition<AssessmentFormView>;

/** The class teacher of a card's pupil; undefined when nobody is known. */
export function teacherId(desk: Desk, cardId: string): string | undefined {
  const pupil = desk.file.find('Pupils', pupilIdOf(cardId));
  return pupil && classTeacherOf(desk, pupil)?.id;
}
