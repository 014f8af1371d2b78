// What the deputy head's submission to the Prevention Council (D11, ¶4) says: every field its template prints.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `council-submission` prints. */
export interface CouncilSubmissionView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** Full name and class of the pupil. */
  pupil: string;
  /** What it rests on: each application (¶4) and letter (¶11) with its number and day. */
  basis: readonly { words: string }[];
  /** Materials of ¶14 that are here, each with its day; may be empty. */
  materials: readonly { words: string }[];
  /** Grounds of ¶22 proposed to the council; may be empty. */
  grounds: readonly { words: string }[];
  /** The deputy's own words; ''. */
  note: string;
  signer: SignerBlock;
}
