// What the register card of a pupil (D31) says: every field its template prints; no photo, no text of an assessment.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `register-card` prints; '' leaves room to write. */
export interface RegisterCardView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** The pupil's full name. */
  pupil: string;
  /** As figures. */
  birthDate: string;
  className: string;
  /** Number on the register; a line more when it was brought in from paper. */
  number: string;
  /** On the register, removed, passed on. */
  state: string;
  /** Who turned to the school first. */
  source: string;
  receivedOn: string;
  registeredOn: string;
  gatheredOn: string;
  submittedOn: string;
  /** The day the council placed the pupil, and its minutes. */
  decision: string;
  /** Confirmed grounds of ¶22, a line each. */
  grounds: string;
  /** Individual plans; one without words when there is none yet. */
  plans: RegisterCardPlan[];
  reviewedOn: string;
  /** Days the agency was told; '' when none informed. */
  agencyTold: string;
  /** Day, basis and minutes. */
  removal: string;
  /** Days the information on the pupil was sent and accepted. */
  transfer: string;
  /** Measures of approved plans; one without words when there is none yet. */
  measures: RegisterCardMeasure[];
  /** Papers of the card. */
  papers: { title: string }[];
  signer: SignerBlock;
}

export interface RegisterCardPlan {
  /** From, to, and the day of the approval. */
  period: string;
  /** How the family's copy was handed over. */
  copy: string;
}

export interface RegisterCardMeasure {
  help: string;
  /** Who is responsible, a line each. */
  responsible: string;
  deadline: string;
  doneOn: string;
}
