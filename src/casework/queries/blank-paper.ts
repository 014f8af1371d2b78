// A blank paper as PDF: the school's own template filled with lines to write on. Its document lives as long as this question.
import { contentCode } from '../../documents/content-code';
import { AskBlank } from '../../model/inputs/papers';
import type { Paper } from '../../register/tables/documents';
import { WorkbookFailure } from '../../register/workbook-port';
import { wordsOf } from '../../text/code-texts';
import { OFFICE_ROLES } from '../access';
import { blankContent } from '../papers/blank';
import { paperKind } from '../papers/kinds';
import { makeDocument } from '../papers/paper-document';
import { defineQuery } from '../query';
import type { PaperPdfView } from '../views';
import { see } from './words';

export const blankPaper = defineQuery({
  name: 'blank-paper',
  roles: OFFICE_ROLES,
  input: AskBlank,
  tables: [],
  rows: () => ({}),
  show({ desk, outside }, { kind, language }): PaperPdfView {
    const title = wordsOf('PAPERS', kind)[desk.language];
    const { papers, templates } = outside ?? {};
    if (!papers || !templates) return { title, pdf: '', said: see(desk.language, 'pdf.not-made') };
    const content = blankContent(desk, kind, language);
    const code = contentCode({ c: content });
    // As a paper that was begun: a copy that was cut off here before is found and used.
    const paper = { id: `blank-${kind}-${language}`, kind, language, number: '', edition: 1, state: 'BEGUN' };
    try {
      const { fileId } = makeDocument(
        { papers, templates },
        {
          paper: paper as Paper,
          content,
          template: paperKind(kind).template,
          code,
          leftOff: code,
          place: [],
        },
      );
      try {
        return { title, pdf: papers.pdf(fileId) };
      } finally {
        papers.discard(fileId);
      }
    } catch (error) {
      if (error instanceof WorkbookFailure && (error.kind === 'shut' || error.kind === 'full'))
        return { title, pdf: '', said: see(desk.language, error.kind === 'full' ? 'pdf.full' : 'pdf.shut') };
      throw error;
    }
  },
});
