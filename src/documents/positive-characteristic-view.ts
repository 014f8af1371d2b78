// What a positive characteristic for a removal (D26, ¶23) says: every field its template prints; how the pupil has changed is written by hand.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `positive-characteristic` prints. */
export interface PositiveCharacteristicView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** Whose it is: «of the class teacher», «of the psychological service», of both. */
  title: string;
  /** Full name and class; '' leaves a line to write on. */
  pupil: string;
  /** In words; ''. */
  birthDate: string;
  /** The day of the placement in words. */
  placedOn: string;
  /** What came of the measures those who sign answered for. */
  results: readonly { words: string }[];
  /** That only general conclusions are written, in the psychological service's; '' in the class teacher's. */
  caution: string;
  signers: readonly SignerBlock[];
}
