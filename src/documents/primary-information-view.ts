// What the sheet of primary information (D03, ¶12) says: every field its template prints.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `primary-information` prints. */
export interface PrimaryInformationView {
  document: DocumentBlock;
  school: SchoolBlock;
  pupil: {
    /** Full name and class. */
    words: string;
    /** Date of birth in words; ''. */
    birthDate: string;
    /** Where the pupil is (¶12); ''. */
    whereabouts: string;
  };
  /** Members of the family; may be empty, then rows to write in are printed. */
  family: readonly {
    name: string;
    /** Who they are to the child. */
    relation: string;
    /** Where they are (¶12). */
    whereabouts: string;
    phone: string;
  }[];
  /** Which situation it is; '' when it is not yet said. */
  situation: string;
  /** Its general description; ''. */
  description: string;
  /** Who took part in gathering: names with positions; ''. */
  tookPart: string;
  signer: SignerBlock;
}
