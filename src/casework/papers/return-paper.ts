// The head gives a paper back with a reason: it is a draft again, its document is open again, and how many comments wait in it is kept.
import { isUnsigned } from '../../model/codes';
import { ReturnPaper } from '../../model/inputs/papers';
import { paperParentOf } from '../../model/record-id';
import { WorkbookFailure } from '../../register/workbook-port';
import { defineCommand } from '../command';
import type { Outside } from '../ports';
import { aboutPaper } from './about-paper';

export const returnPaper = defineCommand({
  name: 'return-paper',
  paragraphs: [],
  roles: ['HEAD', 'SECRETARY', 'DEPUTY_UPBRINGING'],
  onEnded: true,
  input: ReturnPaper,
  tables: ['Documents'],
  rows: ({ documentId }) => ({ Documents: { ids: [documentId] } }),
  decide(desk, { documentId, reason }, outside) {
    const paper = desk.file.get('Documents', documentId);
    if (!paper) return { problems: [{ path: ['documentId'], text: 'problem.paper-unknown' }] };
    if (paper.state === 'SIGNED') return { problems: [{ path: [], text: 'problem.already-signed' }] };
    if (!isUnsigned(paper.state) || paper.state === 'DRAFT')
      return { problems: [{ path: [], text: 'problem.paper-not-in-review' }] };
    desk.file.change('Documents', paper.id, {
      state: 'DRAFT',
      returnedWhy: reason,
      comments: opened(paper.fileId, paper.state === 'FOR_SIGNATURE', outside),
      finalCode: '',
      finalParts: '',
    });
    return {
      subject: paperParentOf(paper.id),
      done: { text: 'done.paper-returned', ...aboutPaper(paper.id) },
    };
  },
});

/** Opens the document for editing where it was closed, and counts its open comments; null when nobody can see it. */
function opened(fileId: string, closed: boolean, outside: Outside | undefined): number | null {
  try {
    if (closed) outside?.papers?.lock(fileId, false);
    return outside?.papers?.comments(fileId).length ?? null;
  } catch (error) {
    // Gone, or closed to this person: the paper is given back all the same, and made anew if need be.
    if (error instanceof WorkbookFailure && (error.kind === 'shut' || error.kind === 'invalid')) return null;
    throw error;
  }
}
