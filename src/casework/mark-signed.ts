// A paper was signed in ink: by whom and when (¶17, Annex 1). A draft alone can be signed.
import { MarkSigned } from '../model/inputs/school';
import { cardIdOf, sittingIdOf } from '../model/record-id';
import { OFFICE_ROLES } from './access';
import { defineCommand } from './command';

export const markSigned = defineCommand({
  name: 'mark-signed',
  paragraphs: [17, 'annex-1'],
  roles: OFFICE_ROLES,
  input: MarkSigned,
  tables: ['Documents'],
  rows: (input) => ({ Documents: { ids: [input.documentId] } }),
  decide(desk, input) {
    const paper = desk.file.get('Documents', input.documentId);
    if (!paper) return { problems: [{ path: ['documentId'], text: 'problem.paper-unknown' }] };
    if (paper.state === 'SIGNED') return { problems: [{ path: [], text: 'problem.already-signed' }] };
    if (paper.state !== 'DRAFT') return { problems: [{ path: [], text: 'problem.paper-not-made' }] };
    if (input.signedOn > desk.today)
      return { problems: [{ path: ['signedOn'], text: 'problem.date-ahead' }] };
    if (paper.kind === 'D16' && input.signers.length < 2)
      return { problems: [{ path: ['signers'], text: 'problem.two-signers', paragraph: 17 }] };
    desk.file.change('Documents', paper.id, {
      state: 'SIGNED',
      signedOn: input.signedOn,
      signers: input.signers,
    });
    if (paper.kind === 'D16') desk.file.markSittingOpen(paper.subjectId, false);
    return {
      subject: cardIdOf(paper.id) || sittingIdOf(paper.id),
      done: {
        text: 'done.signed',
        documentId: paper.id,
        cardId: cardIdOf(paper.id) || undefined,
        sittingId: sittingIdOf(paper.id) || undefined,
      },
    };
  },
});
