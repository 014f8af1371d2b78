// What the submission to the territorial commission (D24, ¶21) says: every field its template prints.
import type { DocumentBlock, ExecutorBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `submission` prints. */
export interface SubmissionView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** The commission, as it was typed. */
  toWhom: string;
  /** 1–3 of ¶21 and the order's own words for it, as the title says them. */
  kind: { number: string; words: string };
  /** The IIN is '' unless the school keeps it; each '' leaves a line to write on. */
  pupil: { words: string; birthDate: string; iin: string; address: string };
  /** The card's number and the decision it rests on; the day in words. */
  register: { number: string; placedOn: string; minutes: string };
  /** The telephone is '' when it is not known. */
  parents: readonly { name: string; relation: string; phone: string }[];
  /** Help the school offered, with its days. */
  offered: readonly { words: string }[];
  /** The two facts of ¶21, or what a minor did; `words` is '' when it is not on record. */
  facts: readonly { title: string; words: string }[];
  /** The gist and what is asked; ''. */
  gist: string;
  /** What goes with it, with the days of what is on record of each. */
  attachments: readonly { number: string; title: string; days: string }[];
  /** Who signs for the administration, and why that person. */
  signer: SignerBlock & { basis: string };
  executor: ExecutorBlock;
}
