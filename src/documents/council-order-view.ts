// What the head's order on the council's composition (D12, ¶6, ¶7) says: every field its template prints.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `council-order` prints. */
export interface CouncilOrderView {
  /** Number and day of the order. */
  document: DocumentBlock;
  school: SchoolBlock;
  /** Everybody of the composition, the chair first. */
  members: {
    /** Full name, nominative. */
    name: string;
    position: string;
    /** What the person does in the council: «төраға», «секретарь», «член Совета». */
    office: string;
    /** Why the person holds the office, when it is not theirs by position; ''. */
    basis: string;
  }[];
  /** From which day it is in force, in words; '' leaves a line to write on. */
  inForceFrom: string;
  /** The order before it, which loses force; both '' for the first one. */
  previous: { number: string; date: string };
  signer: SignerBlock;
}
