// What the note on the document that proves an objective reason (D27, ¶23) says: every field its template prints; the document's number and issuer are written by hand.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `reason-note` prints. */
export interface ReasonNoteView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** Full name and class; '' leaves a line to write on. */
  pupil: string;
  /** The objective reason (¶23). */
  basis: string;
  /** What the document is, with its number and who gave it, and its day in words; each ''. */
  paper: { name: string; date: string };
  /** In a few words; ''. */
  note: string;
  signer: SignerBlock;
}
