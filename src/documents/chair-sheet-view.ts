// What the presiding person has before them on one question about a child (D36, ¶15, ¶17): every field its template prints. A working sheet, no part of a file.
import type { DocumentBlock } from './blocks-view';

/** Everything the template `chair-sheet` prints. */
export interface ChairSheetView {
  document: Pick<DocumentBlock, 'number' | 'version'>;
  sitting: {
    /** The day in words; '' leaves a line to write on. */
    date: string;
    /** The hour for which the family is invited; '' leaves a line to write on. */
    time: string;
  };
  /** Place on the agenda, from 1; ''. */
  number: string;
  /** The question without a name. */
  title: string;
  /** Number of the card. */
  card: string;
  /** Full name and class. */
  pupil: string;
  /** Day of birth in words; '' leaves a line to write on. */
  birthDate: string;
  /** Legal representatives: full name and who they are to the child; ''. */
  family: string;
  /** When and how the family was invited, and what came of it; ''. */
  invited: string;
  /** Grounds that were proposed, in the order's words; none that few may read. */
  grounds: { words: string }[];
  /** What the council needs (¶14): each with the day it came; ''. */
  materials: string;
  /** What the submission says; ''. */
  note: string;
  /** Decisions that are open to the council on such a question. */
  decisions: { words: string }[];
}
