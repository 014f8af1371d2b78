// What the registry journal of a school year (D29) says: every field its template prints. Only who was placed is named: the paper outlives the question.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `registry-journal` prints. */
export interface RegistryJournalView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** 2026–2027 */
  schoolYear: string;
  /** In order of number. */
  rows: RegistryJournalRow[];
  /** A sentence with the numbers that have no row, their refusal being sealed; ''. */
  sealed: string;
  /** Who keeps the journal. */
  keeper: SignerBlock;
  signer: SignerBlock;
}

/** One card, or a letter about nobody of this school; days in figures, a fact a line, '' where there is none. */
export interface RegistryJournalRow {
  /** Incoming number, and the number on the register. */
  number: string;
  /** Days of the receipt and of the registration. */
  received: string;
  source: string;
  /** Full name and class; words in its place where nobody is named. */
  pupil: string;
  grounds: string;
  /** What was decided, when, by which minutes. */
  decision: string;
  /** From, to, the approval, the family's copy. */
  plan: string;
  /** Day and outgoing number. */
  agencyTold: string;
  /** Removal with its basis and minutes, what was passed on. */
  removal: string;
}
