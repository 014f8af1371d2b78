// What a parent is told is held about the child (D35): every field its template prints; nobody but the child and this parent is named.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `held-data` prints. */
export interface HeldDataView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** Who asked: full name, and who they are to the child in brackets. */
  parent: string;
  /** The pupil's full name and class. */
  pupil: string;
  /** The day of the request in words. */
  askedOn: string;
  /** The paper by which it was checked who asks; '' leaves a line to write on. */
  kinship: string;
  /** The day on which this is what is held, in words. */
  asOf: string;
  /** Categories of data that are held, in the order of the work. */
  rows: HeldDataRow[];
  /** What is held and not told here, and why: sentences. */
  withheld: { text: string }[];
  /** To whom something was given on, by day; empty when to nobody. */
  given: HeldDataGift[];
  /** How long data are kept after the end of the work: «3 года». */
  term: string;
  signer: SignerBlock;
}

export interface HeldDataRow {
  /** The category. */
  title: string;
  /** Whence it is and on which ground it is kept, a sentence. */
  source: string;
  /** Who can see it. */
  seenBy: string;
  /** What stands there, a line each. */
  values: string;
}

export interface HeldDataGift {
  /** As figures. */
  on: string;
  toWhom: string;
  what: string;
}
