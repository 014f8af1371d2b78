// What the record of refusal and inaction (D23, ¶21) says: every field its template prints; the parents' explanation is written by hand.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `refusal-act` prints. */
export interface RefusalActView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** Full name and class; '' leaves a line to write on. */
  pupil: string;
  /** Whom of the family the school spoke with: the name when it is known, else as the contact says it; ''. */
  parent: string;
  /** Help the school had offered by that day, with its days. */
  offered: readonly { words: string }[];
  /** How the help was refused; '' when that is not on record. */
  refusal: string;
  /** Which measures were not taken; '' when that is not on record. */
  inaction: string;
  /** Who drew it up. */
  signer: SignerBlock;
  /** Two; fields are '' where nobody is named. */
  witnesses: readonly SignerBlock[];
}
