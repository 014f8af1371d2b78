// What the summary of a school year (D30) says: every field its template prints. Counts alone; nothing by class or by person (¶26).
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `summary` prints. */
export interface SummaryView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** Whom it is for. */
  addressee: string;
  /** 2026–2027 */
  schoolYear: string;
  /** Who came and went in the year. */
  movement: SummaryRow[];
  /** Groups of grades at its end. */
  grades: SummaryRow[];
  /** Grounds of ¶22 at its end. */
  grounds: SummaryRow[];
  /** The terms of ¶11, ¶12 and ¶20. */
  terms: SummaryKept[];
  /** Measures of the plans (¶18). */
  help: SummaryKept[];
  council: SummaryRow[];
  /** Submissions to the commission (¶21). */
  commission: SummaryRow[];
  /** The register of the police, apart (¶26); none without a comparison. */
  police: SummaryRow[];
  /** By which comparison, or that there was none. */
  policeNote: string;
  /** What «·» means; '' where every number is shown. */
  hiddenNote: string;
  signer: SignerBlock;
}

/** «·» stands for a number the school does not show. */
export interface SummaryRow {
  what: string;
  count: string;
}

export interface SummaryKept {
  what: string;
  all: string;
  /** Done by its day. */
  kept: string;
  late: string;
  /** Its day has not come. */
  open: string;
}
