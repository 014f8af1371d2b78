// What the brief information on the preventive work done (D10, ¶14) says: every field its template prints.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `work-done` prints. */
export interface WorkDoneView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** The pupil's full name and class. */
  pupil: string;
  /** What the register knows was done before the decision, by day; rows to write in when it knows nothing. */
  works: {
    /** dd.mm.yyyy, or by which day it had been done; ''. */
    on: string;
    what: string;
    /** With whom; ''. */
    whom: string;
    /** ''. */
    result: string;
    /** Who did it; ''. */
    who: string;
  }[];
  /** The class teacher; without one the role signs. */
  signer: SignerBlock;
}
