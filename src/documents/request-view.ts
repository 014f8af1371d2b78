// What a request to an agency (D07, ¶13, 2) says: every field its template prints; no more of the pupil than the agency needs to find its own records.
import type { DocumentBlock, ExecutorBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `request` prints. */
export interface RequestView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** The agency or its official, as the letter names it. */
  toWhom: string;
  /** The pupil's full name and class. */
  pupil: string;
  /** Day of birth in words; ''. */
  birthDate: string;
  /** What is asked, in the letter's own words; '' leaves lines to write on. */
  question: string;
  /** The day the reply is wanted by, in words; ''. */
  wantedBy: string;
  signer: SignerBlock;
  executor: ExecutorBlock;
}
