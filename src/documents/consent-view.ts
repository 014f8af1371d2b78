// What the consent to collecting and processing personal data (D33) says: every field its template prints.
import type { DocumentBlock, SchoolBlock } from './blocks-view';

/** Everything the template `consent` prints. */
export interface ConsentView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** The school by its full name, who collects and processes. */
  operator: string;
  /** Who consents: full name and who they are to the child; '' leaves a line to write on. */
  parent: string;
  /** The pupil's full name and class; '' leaves a line to write on. */
  pupil: string;
  /** The pupil's date of birth in words; '' leaves a line to write on. */
  birthDate: string;
  /** The line of the list that names the IIN; '' while the school does not keep it. */
  iin: string;
  /** How long data are kept after the end of the work: «3 года». */
  term: string;
}
