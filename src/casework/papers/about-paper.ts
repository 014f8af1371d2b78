// What a paper hangs on, for the links of an answer.
import { cardIdOf, sittingIdOf } from '../../model/record-id';

/** The paper with its card or sitting. */
export const aboutPaper = (documentId: string) => ({
  documentId,
  cardId: cardIdOf(documentId) || undefined,
  sittingId: sittingIdOf(documentId) || undefined,
});
