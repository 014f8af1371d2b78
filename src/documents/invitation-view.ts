// What an invitation of a specialist or a body's representative to a sitting (D15, ¶8, ¶13, 3) says: every field its template prints; no child is named.
import type { DocumentBlock, ExecutorBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `invitation` prints. */
export interface InvitationView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** Who is invited: name, nominative. */
  whom: string;
  /** Position and body; ''. */
  position: string;
  sitting: {
    /** The day in words. */
    date: string;
    /** hh:mm; ''. */
    time: string;
    /** ''. */
    place: string;
  };
  /** The question they come to, without a name; '' for the whole sitting. */
  question: string;
  /** The number of the card the question is about; '' when it is about none. */
  card: string;
  signer: SignerBlock;
  executor: ExecutorBlock;
}
