// What the record of a preliminary meeting with the parents (D06, ¶13, 1) says: every field its template prints.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `meeting` prints. */
export interface MeetingView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** The pupil's full name and class. */
  pupil: string;
  /** The day of the meeting, in words; '' leaves a line to write on. */
  heldOn: string;
  /** Who of the family took part: the name when it is known, else as the record says it; '' leaves a line to write on. */
  met: string;
  /** In school, at home, by telephone; '' leaves a line to write on. */
  form: string;
  /** Who took part for the school; '' leaves a line to write on. */
  fromSchool: string;
  /** What was talked about, in short; '' leaves lines to write on. */
  gist: string;
  /** What the parents hold of it; '' leaves lines to write on. */
  said: string;
  /** The steps agreed on; '' leaves lines to write on. */
  steps: string;
  /** The secretary, who keeps the record; without one the role signs. */
  signer: SignerBlock;
}
