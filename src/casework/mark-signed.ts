// A paper was signed in ink: by whom and when (¶17, Annex 1). A draft alone can be signed.
import { MarkSigned } from '../model/inputs/school';
import { cardIdOf, sittingIdOf } from '../model/record-id';
import { signatureFindings } from '../order/p17-minutes';
import { OFFICE_ROLES } from './access';
import { withFields } from './card-facts';
import { defineCommand } from './command';

export const markSigned = defineCommand({
  name: 'mark-signed',
  paragraphs: [17, 'annex-1'],
  roles: OFFICE_ROLES,
  input: MarkSigned,
  tables: ['Documents', 'Sittings'],
  rows: (input) => ({
    Documents: { ids: [input.documentId] },
    Sittings: { ids: sittingIdOf(input.documentId) === '' ? [] : [sittingIdOf(input.documentId)] },
  }),
  decide(desk, input) {
    const paper = desk.file.get('Documents', input.documentId);
    if (!paper) return { problems: [{ path: ['documentId'], text: 'problem.paper-unknown' }] };
    if (paper.state === 'SIGNED') return { problems: [{ path: [], text: 'problem.already-signed' }] };
    if (paper.state !== 'DRAFT') return { problems: [{ path: [], text: 'problem.paper-not-made' }] };
    if (input.signedOn > desk.today)
      return { problems: [{ path: ['signedOn'], text: 'problem.date-ahead' }] };
    if (paper.kind === 'D16' && input.signers.length < 2)
      return { problems: [{ path: ['signers'], text: 'problem.two-signers', paragraph: 17 }] };
    const heldOn = desk.file.get('Sittings', sittingIdOf(paper.id))?.heldOn;
    const findings = heldOn
      ? signatureFindings({ heldOn, presidingSignedOn: input.signedOn, secretarySignedOn: input.signedOn })
      : [];
    desk.file.change('Documents', paper.id, {
      state: 'SIGNED',
      signedOn: input.signedOn,
      signers: input.signers,
    });
    if (paper.kind === 'D16') desk.file.markSittingOpen(paper.subjectId, false);
    return {
      // One date is asked for both signatures, so one finding says it.
      findings: withFields(findings.slice(0, 1), { presidingSignedOn: 'signedOn' }),
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
