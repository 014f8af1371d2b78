// What the invitation of a parent or legal representative to a sitting (D14, ¶9) says: every field its template prints.
import type { DocumentBlock, ExecutorBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `parent-invitation` prints. */
export interface ParentInvitationView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** Who is invited: full name and who they are to the child, nominative; '' leaves a line to write on. */
  parent: string;
  /** The pupil's full name and class; '' leaves a line to write on. */
  pupil: string;
  sitting: {
    /** The day in words; '' leaves a line to write on. */
    date: string;
    /** The hour for which this family comes; '' leaves a line to write on. */
    time: string;
    /** The room; '' leaves a line to write on. */
    place: string;
  };
  /** What the sitting is about, one neutral sentence. */
  purpose: string;
  /** Whom to ask and to tell: full name and position. */
  contact: ExecutorBlock;
  signer: SignerBlock;
}
