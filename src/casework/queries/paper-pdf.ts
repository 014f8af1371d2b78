// The PDF of one paper as its document is now: what the page prints alone or joins with others. Whoever reads papers of its kind, and works on its card, may have it; it is noted as a look at the card.
import * as z from 'zod/mini';
import { cardIdOf } from '../../model/record-id';
import type { TableName } from '../../register/tables';
import { WorkbookFailure } from '../../register/workbook-port';
import { isOffice } from '../access';
import { paperName } from '../papers/paper-name';
import { shutTo } from '../papers/paper-readers';
import { RESTRICTED_ROLES, worksOn } from '../preparation/restricted-texts';
import { defineQuery } from '../query';
import type { PaperPdfView } from '../views';
import { see } from './words';

const ofCard = (id: string): boolean => cardIdOf(id) !== '';

export const paperPdf = defineQuery({
  name: 'paper-pdf',
  roles: RESTRICTED_ROLES,
  input: z.object({ documentId: z.string() }),
  tables: ({ documentId }): readonly TableName[] =>
    ofCard(documentId) ? ['Documents', 'Cards', 'Materials', 'Openings'] : ['Documents'],
  rows: ({ documentId }) => ({
    Documents: { ids: [documentId] },
    ...(ofCard(documentId)
      ? {
          Cards: { ids: [cardIdOf(documentId)] },
          Materials: { under: [cardIdOf(documentId)] },
          Openings: { under: [cardIdOf(documentId)] },
        }
      : {}),
  }),
  open(desk, { documentId }) {
    const card = desk.file.find('Cards', cardIdOf(documentId));
    return card !== undefined && worksOn(desk, card);
  },
  card: ({ documentId }) => cardIdOf(documentId),
  show({ desk, outside }, { documentId }): PaperPdfView {
    const { language, file } = desk;
    const card = file.find('Cards', cardIdOf(documentId));
    // To whoever does not work on the card it is as if there were none.
    const theirs = card ? worksOn(desk, card) : isOffice(desk.actor);
    const paper = theirs ? file.find('Documents', documentId) : undefined;
    const none = (
      said: 'pdf.gone' | 'pdf.not-made' | 'pdf.shut' | 'pdf.closed' | 'pdf.for-few',
    ): PaperPdfView => ({
      title: paper ? paperName(paper, language) : '',
      pdf: '',
      said: see(language, said),
    });
    if (!paper) return none('pdf.gone');
    const shut = shutTo(desk, paper);
    if (shut) return none(`pdf.${shut}`);
    if (paper.fileId === '' || !outside?.papers) return none('pdf.not-made');
    try {
      return { title: paperName(paper, language), pdf: outside.papers.pdf(paper.fileId) };
    } catch (error) {
      if (error instanceof WorkbookFailure && error.kind === 'shut') return none('pdf.shut');
      throw error;
    }
  },
});
