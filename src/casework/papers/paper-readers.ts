// Who reads which kinds of a card's papers: the office all but the psychologist's conclusion, the psychologist what she works with, the commission of an inspection what the order asks for.
import type { FileReader, PaperKind, Role } from '../../model/codes';
import { cardIdOf } from '../../model/record-id';
import { isRestrictedPaper } from '../../model/restricted-papers';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import type { Paper } from '../../register/tables/documents';
import { authorise, OFFICE_ROLES, PARTS } from '../access';
import type { Actor, Desk } from '../desk';
import { isClosedTo } from '../privacy/sealing';
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

/** Tables and rows by which {@link shutTo} is told of a paper, or of the card or sitting papers hang on. */
export const SHUT_TABLES: readonly TableName[] = ['Cards', 'Openings'];
export function shutRows(on: string): RowRequest {
  const cardId = cardIdOf(on);
  return cardId === '' ? {} : { Cards: { ids: [cardId] }, Openings: { under: [cardId] } };
}

/** Whether the card a paper hangs on is a sealed refusal that this person did not open today. Needs {@link shutRows}. */
export function isCardClosed(desk: Desk, on: string): boolean {
  const card = desk.file.find('Cards', cardIdOf(on));
  return card !== undefined && isClosedTo(desk, card);
}

/** Why this person does not read the text of a paper: its card is closed, or its kind is for few. Needs {@link shutRows}. */
export const shutTo = (
  desk: Desk,
  { id, kind }: Pick<Paper, 'id' | 'kind'>,
): 'closed' | 'for-few' | undefined =>
  isCardClosed(desk, id) ? 'closed' : kind !== '' && !mayReadPaper(desk.actor, kind) ? 'for-few' : undefined;
