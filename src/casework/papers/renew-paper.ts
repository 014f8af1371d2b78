// A signed paper is never rewritten: its next version is reserved with a reason, and both are kept.
import { RenewPaper } from '../../model/inputs/school';
import { cardIdOf, paperParentOf, sittingIdOf } from '../../model/record-id';
import type { Paper } from '../../register/tables/documents';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import type { Desk } from '../desk';
import { definitionOf } from './paper-content';
import { SHUT_TABLES, shutRows, shutTo } from './paper-readers';
import { reservePaper } from './reserve-paper';

/** Whether what the paper is about is closed or approved: while it is being mended, its next version comes with that. */
export const mayRenew = (desk: Desk, paper: Paper): boolean =>
  definitionOf(paper.id).mayRenew?.(desk, paper) ?? true;

export const renewPaper = defineCommand({
  name: 'renew-paper',
  paragraphs: [17, 'annex-1'],
  roles: OFFICE_ROLES,
  onEnded: true,
  input: RenewPaper,
  tables: ['Documents', 'Sittings', 'Plans', ...SHUT_TABLES],
  rows({ documentId }) {
    const cardId = cardIdOf(documentId);
    const sittingId = sittingIdOf(documentId);
    return {
      Documents: { under: [paperParentOf(documentId)] },
      Sittings: { ids: sittingId === '' ? [] : [sittingId] },
      Plans: { under: cardId === '' ? [] : [cardId] },
      ...shutRows(documentId),
    };
  },
  decide(desk, input) {
    const paper = desk.file.get('Documents', input.documentId);
    if (!paper || paper.kind === '' || paper.language === '')
      return { problems: [{ path: ['documentId'], text: 'problem.paper-unknown' }] };
    const shut = shutTo(desk, paper);
    if (shut)
      return {
        problems: [{ path: [], text: shut === 'closed' ? 'problem.card-closed' : 'problem.text-not-yours' }],
      };
    if (paper.state !== 'SIGNED') return { problems: [{ path: [], text: 'problem.paper-not-signed' }] };
    const sittingId = sittingIdOf(paper.id);
    const parent = paperParentOf(paper.id);
    const newer = desk.file
      .all('Documents', parent)
      .some((each) => each.replacesId === paper.id && each.state !== 'SUPERSEDED');
    if (newer) return { problems: [{ path: [], text: 'problem.paper-renewed' }] };
    if (!mayRenew(desk, paper))
      return {
        problems: [
          paper.kind === 'D16'
            ? { path: [], text: 'problem.sitting-being-mended' }
            : { path: [], text: 'problem.plan-not-approved', paragraph: 16 },
        ],
      };
    const next = reservePaper(desk, paper.kind, paper.subjectId, paper.language, paper.number, input.reason);
    if (paper.kind === 'D16') desk.file.markSittingOpen(sittingId, true);
    const about = { cardId: cardIdOf(next.id) || undefined, sittingId: sittingId || undefined };
    return {
      subject: parent,
      done: {
        text: 'done.paper-renewed',
        facts: { edition: next.edition ?? 1 },
        documentId: next.id,
        ...about,
        next: { act: { screen: 'paper', documentId: next.id, ...about }, text: 'act.paper' },
      },
    };
  },
});
