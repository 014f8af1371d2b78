// What the receipt of the plan's copy (D19, ¶18), or the note that it was refused, says: every field its template prints.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `plan-receipt` prints. */
export interface PlanReceiptView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** Full name and class; '' leaves a line to write on. */
  pupil: string;
  /** Days of the plan in words; each ''. */
  plan: { from: string; to: string };
  /** Who answered for the family; '' leaves a line to write on. */
  receiver: string;
  /** Why the copy or the signature was refused; '' when it was not: then it is a receipt. */
  refusal: string;
  /** Measures the parents did not agree to. */
  notAgreed: readonly { words: string }[];
  /** Who handed the copy over. */
  signer: SignerBlock;
  /** Two; of a refusal. */
  witnesses: readonly SignerBlock[];
}
