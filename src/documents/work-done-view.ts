// What the brief information on the preventive work done (D10, ¶14) says: every field its template prints.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `work-done` prints. */
export interface WorkDoneView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** The pupil's full name and class. */
  pupil: string;
  /** What the register knows, by day; rows to write in follow. */
  works: {
    /** dd.mm.yyyy; ''. */
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
