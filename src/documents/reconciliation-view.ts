// What the act of comparing the register with the list of the police (D32) says: every field its template prints. Counts alone: neither list is on it.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `reconciliation` prints. */
export interface ReconciliationActView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** The day of the comparison, in words. */
  comparedOn: string;
  /** Who compared for the police, as it was written down. */
  withWhom: string;
  /** Who compared for the school: name and position. */
  byWhom: string;
  /** On the register. */
  ours: string;
  /** On the list of the police. */
  theirs: string;
  both: string;
  onlyOurs: string;
  onlyTheirs: string;
  signer: SignerBlock;
}
