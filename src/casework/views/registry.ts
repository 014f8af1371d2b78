// What the registry's screens show and print: sheets of sections with columns, worded and redacted for the reader.
import type { Act, Paragraph } from './parts';
import type { BrokenRow } from './today';

/** A line of a section; a cell may hold several lines. `null`: a small number that this addressee is not shown. */
export interface SheetRow {
  cells: (string | number | null)[];
  act?: Act;
  /** Entered by mistake: kept, struck through. */
  struck?: true;
  /** A number that a paper took and that nobody used yet. */
  annul?: { documentId: string; number: string; on: string };
  /** A deviation this reader may accept. */
  accept?: string;
}

export interface SheetSection {
  title?: string;
  paragraph?: Paragraph;
  notes?: string[];
  columns: string[];
  /** The column that holds children's names, for the screen that hides them. */
  names?: number;
  rows: SheetRow[];
}

/** Journal, summary, deviations, inspection file, register card. */
export interface SheetView {
  title: string;
  /** The school, as papers write it. */
  school: string;
  period?: string;
  notes: string[];
  sections: SheetSection[];
  /** Lines in all, and which page of them this is. */
  total: number;
  page: number;
  pages: number;
  /** Rows that a hand edit broke: what they said is not in the counts. */
  broken: BrokenRow[];
  /** The sentence of ¶25, where the paper leaves the office. */
  sentence?: string;
  /** When it was made, and lines for signatures; printed where the paper leaves the office. */
  signs?: string[];
}

/** What holding a stretch of the journal came to. */
export interface JournalCheckView {
  checked: number;
  next?: { after: number; hash: string; met?: string[] };
  faults: string[];
  /** What to say when no stretch had a fault; with the last stretch, when it had none. */
  whole?: string;
}

/** The comparison with the inspector's list; what was pasted is kept nowhere. */
export interface ReconciliationView extends SheetView {
  counts: { ours: number; theirs: number; both: number };
  /** Lines that are no surname with a date of birth; nothing is recorded while there are any. */
  unread: string[];
  /** Comparisons written down before, the newest first: each leads to its act (D32). */
  earlier: { act: Act; title: string }[];
}
