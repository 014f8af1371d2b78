// What the forms of the characteristic (D08) and of the psychologist's conclusion (D09, ¶14) say: every field their templates print. What whoever was asked wrote on the page stands in the characteristic; all else is written by hand, and what few may read is never printed from the register.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `conclusion` prints. */
export interface AssessmentFormView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** The pupil's full name and class. */
  pupil: string;
  /** Day of birth in words; '' leaves a line to write on. */
  birthDate: string;
  /** The class teacher, the psychologist; while nobody is known, the role signs. */
  signer: SignerBlock;
}

/** Everything the template `characteristic` prints. */
export interface CharacteristicPaperView extends AssessmentFormView {
  /** What was written on the page, one entry a paragraph; none leaves the questions with lines to write on. */
  text: readonly { words: string }[];
}
