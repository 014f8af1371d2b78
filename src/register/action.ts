// Who does what, for the journal and for answering a repeated call.
import type { Language } from '../text/bilingual';

export interface Action {
  command: string;
  commandId: string;
  subject: string;
  /** E-mail or id of the person, for the journal. */
  who: string;
  /** JSON kept in the ring and given back to a repeated call. */
  outcome: string;
  /** Mark of what was asked for, by which a repeated call is told from another one under the same id. */
  contents?: string;
  language: Language;
}
