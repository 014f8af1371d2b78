// What the council's plan of work for a school year (D34) says: every field its template prints; usual work stands in the template, for the school to change.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `council-plan` prints. */
export interface CouncilPlanView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** «2026–2027». */
  year: string;
  /** The head, who approves. */
  approver: SignerBlock;
  /** Days of each month, September to June, on which a sitting is planned: «5, 19»; '' leaves them to be written. */
  days: Record<'m09' | 'm10' | 'm11' | 'm12' | 'm01' | 'm02' | 'm03' | 'm04' | 'm05' | 'm06', string>;
  /** The secretary, who drew it up. */
  signer: SignerBlock;
}
