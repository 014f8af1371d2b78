// What the notice of the decision to the parents (D21) says: every field its template prints; the decision and its reasons in plain words.
import type { DocumentBlock, ExecutorBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `family-notice` prints. */
export interface FamilyNoticeView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** Parents and other representatives by full name; '' leaves a line to write on. */
  parents: string;
  /** The pupil's full name and class; '' leaves a line to write on. */
  pupil: string;
  /** The day of the decision, in words. */
  decidedOn: string;
  minutesNumber: string;
  /** What the council decided, a sentence. */
  decision: string;
  /** In what the child or the family needs support, in plain words; empty when the decision names no ground. */
  reasons: { words: string }[];
  /** Help of the approved plan; empty when there is none yet, or no more. */
  help: { words: string }[];
  /** What follows, one or two sentences. */
  next: string;
  /** Where to turn with a question or disagreement, in the school's own words or ours. */
  appeal: string;
  /** Whom to ask: full name and position. */
  contact: ExecutorBlock;
  signer: SignerBlock;
}
