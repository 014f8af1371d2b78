// What the forms of the characteristic (D08) and of the psychologist's conclusion (D09, ¶14) say: every field their templates print. All else is written by hand; what few may read is never printed from the register.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the templates `characteristic` and `conclusion` print. */
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
