// What the application for removal from the register (D25, ¶23) says: every field its template prints.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `removal-application` prints. */
export interface RemovalApplicationView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** Full name and class; '' leaves a line to write on. */
  pupil: string;
  /** The card's number and the day of the placement in words. */
  register: { number: string; placedOn: string };
  /** What the removal rests on (¶23). */
  basis: string;
  /** Measures of the plans in order: dd.MM.yyyy of the term and of the end, what was reached; each ''. */
  results: readonly { help: string; due: string; done: string; result: string }[];
  /** In a few words; ''. */
  note: string;
  /** What goes with it, each with its day. */
  papers: readonly { words: string }[];
  signer: SignerBlock;
}
