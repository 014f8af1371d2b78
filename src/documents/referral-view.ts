// What the application to consider placing a pupil on the register (D01, ¶4) says: every field its template prints.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `referral` prints. */
export interface ReferralView {
  /** The number is the incoming one; '' until it is registered. */
  document: DocumentBlock;
  school: SchoolBlock;
  /** To whom: position and name; '' when no deputy is known. */
  addressee: string;
  pupil: {
    /** Full name and class. */
    words: string;
    /** Date of birth in words; ''. */
    birthDate: string;
  };
  /** When it was noticed, in words; ''. */
  seenOn: string;
  /** What was seen: facts, in the applicant's words. */
  seen: string;
  /** What was already done; ''. */
  tried: string;
  /** Whether the parents were told, and if not, why; a sentence, or '' when it was not asked. */
  parentsTold: string;
  /** Grounds of ¶22 the applicant named; none is no fault: the council confirms them. */
  grounds: readonly { words: string }[];
  signer: SignerBlock;
}
