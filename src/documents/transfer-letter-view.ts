// What the letter to the school a pupil goes to (D28, ¶24) says: every field its template prints; no ground, no material of the assessment, nothing of the psychologist.
import type { DocumentBlock, ExecutorBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `transfer-letter` prints. */
export interface TransferLetterView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** The new school, or the education department the letter goes through. */
  toWhom: string;
  /** The new school. */
  toSchool: string;
  /** Full name and class; '' leaves a line to write on. */
  pupil: string;
  /** In words; ''. */
  birthDate: string;
  /** The day the pupil left, in words. */
  leftOn: string;
  /** Days of the placement and of the removal in words; the second is '' while the pupil is on the register. */
  register: { placedOn: string; removedOn: string };
  /** Days of the plan in words; '' when the school does not pass them on. */
  plan: { from: string; to: string };
  /** Measures of the plan; none when the school does not pass them on. */
  measures: readonly { help: string; volume: string; due: string; indicator: string }[];
  /** Work done, a paragraph each; none leaves lines to write on. */
  workDone: readonly { words: string }[];
  /** Results, a paragraph each; none leaves lines to write on. */
  results: readonly { words: string }[];
  /** Whom the new school may ask; ''. */
  contact: string;
  /** The check code the electronic page shows too; ''. */
  code: string;
  signer: SignerBlock;
  executor: ExecutorBlock;
}
