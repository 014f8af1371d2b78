// What the registration card of an agency's letter (D02, ¶11) says: every field its template prints.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `incoming` prints. */
export interface IncomingView {
  /** The number is the incoming one; the date is the day of registration. */
  document: DocumentBlock;
  school: SchoolBlock;
  /** Day and hour of receipt, in words. */
  received: string;
  /** The body that wrote, as it named itself. */
  sender: string;
  /** Number and day of its letter; ''. */
  letter: string;
  /** Full name and class of the pupil. */
  pupil: string;
  /** A difficult life situation or a socially dangerous one; ''. */
  situation: string;
  /** The gist, as it was written down. */
  gist: string;
  /** By which day primary information is gathered (¶12), in words; ''. */
  gatherBy: string;
  /** Who registered. */
  signer: SignerBlock;
}
