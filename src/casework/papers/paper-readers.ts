// Who reads which kinds of a card's papers: the office all but the psychologist's conclusion, the psychologist what she works with, the commission of an inspection what the order asks for.
import type { FileReader, PaperKind, Role } from '../../model/codes';
import { isRestrictedPaper } from '../../model/restricted-papers';
import type { Paper } from '../../register/tables/documents';
import { authorise, OFFICE_ROLES, PARTS } from '../access';
import type { Actor } from '../desk';
import { paperKind } from './kinds';

/** What the psychologist works with: what is known of the child, what is done and what came of it (¶12, ¶14, ¶18, ¶19, ¶23); no letters, no minutes. */
const PSYCHOLOGIST_READS: readonly PaperKind[] = ['D03', 'D08', 'D09', 'D10', 'D18', 'D22', 'D26'];

/** Whether PDF, scans and signatures of a paper are kept on the Drive: whoever opens its folders would read them. */
export const keepsFiles = ({ kind }: Pick<Paper, 'kind'>): boolean => kind === '' || !isRestrictedPaper(kind);

/** Roles that read papers of this kind. */
const readersOf = (kind: PaperKind): readonly Role[] => {
  if (isRestrictedPaper(kind)) return PARTS.PSYCHOLOGIST_CONCLUSION;
  return PSYCHOLOGIST_READS.includes(kind) ? [...OFFICE_ROLES, 'PSYCHOLOGIST'] : OFFICE_ROLES;
};

/** Whether a person reads papers of this kind, on a card that is the person's to work on. */
export const mayReadPaper = (actor: Actor, kind: PaperKind): boolean =>
  authorise(actor, { roles: readersOf(kind) }).allowed;

/** Whether papers of this kind go into a file for this reader; an inspection is shown what a paragraph of the order asks for. */
export const goesTo = (forWhom: FileReader, actor: Actor, kind: PaperKind): boolean =>
  forWhom === 'SELF'
    ? mayReadPaper(actor, kind)
    : !isRestrictedPaper(kind) && paperKind(kind).paragraphs.length > 0 && mayReadPaper(actor, kind);
