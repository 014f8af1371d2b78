// What the notice of the decision to the agency that informed (D20, ¶20) says: every field its template prints; no materials of the assessment.
import type { DocumentBlock, ExecutorBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `notice` prints. */
export interface NoticeView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** The agency, as its letter named itself. */
  toWhom: string;
  /** The agency's letter: number and day; '' when it had none. */
  reference: string;
  /** The pupil's full name and class. */
  pupil: string;
  /** What the council decided, a sentence. */
  decision: string;
  /** The day of the sitting, in words. */
  decidedOn: string;
  minutesNumber: string;
  /** A sentence on the help under way; '' when the pupil was not placed. */
  help: string;
  /** Who of the school the agency works with further; '' when nobody is named. */
  contact: string;
  /** The day of the next contact, in words; ''. */
  nextOn: string;
  signer: SignerBlock;
  executor: ExecutorBlock;
}
