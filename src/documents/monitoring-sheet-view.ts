// What the sheet of monitoring and of the quality of help (D22, ¶19) says: every field its template prints.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `monitoring-sheet` prints. */
export interface MonitoringSheetView {
  document: DocumentBlock;
  school: SchoolBlock;
  /** Full name and class; '' leaves a line to write on. */
  pupil: string;
  /** Days of the plan in words; each ''. */
  plan: { from: string; to: string };
  measures: readonly MonitoredMeasure[];
  /** Of how many measures which dynamics was seen; '' while none was. */
  dynamics: string;
  /** What the plan reached as a whole, and its assessment; '' leaves lines to write on. */
  overall: string;
  signer: SignerBlock;
}

/** A measure and how it went; '' leaves a cell to write in. */
export interface MonitoredMeasure {
  help: string;
  responsible: string;
  /** dd.MM.yyyy */
  due: string;
  /** Done or under way, with the day dd.MM.yyyy. */
  done: string;
  /** Entries of work done. */
  evidence: string;
  indicator: string;
  /** How far the indicator was reached. */
  value: string;
  /** How the matters move, how the quality of the help was assessed, and by whom. */
  assessment: string;
  /** To continue, to change, to stop. */
  proposal: string;
}
