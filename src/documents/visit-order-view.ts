// What the head's order on the commission that sees a home (D04, ¶13, 1) says: every field its template prints; the family is meant by the card's number.
import type { CommissionBlock, DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `visit-order` prints. */
export interface VisitOrderView extends CommissionBlock {
  document: DocumentBlock;
  school: SchoolBlock;
  /** The card's number; '' leaves a line to write on. */
  card: string;
  /** The day by which the home is seen, in words; '' leaves a line to write on. */
  seenBy: string;
  signer: SignerBlock;
}
