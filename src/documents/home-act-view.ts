// What the act on a family's home conditions (D05, ¶13, 1, ¶14) says: every field its template prints. The register keeps its gist alone; what was observed is written by hand.
import type { CommissionBlock, DocumentBlock, SchoolBlock } from './blocks-view';

/** Everything the template `home-act` prints. */
export interface HomeActView extends CommissionBlock {
  document: DocumentBlock;
  school: SchoolBlock;
  /** The head's order on the commission; '' leaves lines to write on. */
  order: { number: string; date: string };
  /** The pupil's full name and class. */
  pupil: string;
  /** Day of birth in words; '' leaves a line to write on. */
  birthDate: string;
  /** Where the family lives; '' leaves a line to write on. */
  address: string;
  /** The day of the visit, in words; '' leaves a line to write on. */
  seenOn: string;
  /** Who was at home; '' leaves a line to write on. */
  met: string;
  /** Members of the family that the register knows, with who they are to the child. */
  family: { name: string; relation: string }[];
  /** The act in short; '' leaves lines to write on. */
  gist: string;
  /** The help the commission recommends; '' leaves lines to write on. */
  advice: string;
}
