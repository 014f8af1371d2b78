// What the decision to hold a sitting and its agenda (D13, ¶5, ¶17) say: every field its template prints; numbers of cards, no child's name.
import type { DocumentBlock, SchoolBlock, SignerBlock } from './blocks-view';

/** Everything the template `agenda` prints. */
export interface AgendaView {
  document: DocumentBlock;
  school: SchoolBlock;
  sitting: {
    /** The day in words; '' leaves a line to write on. */
    date: string;
    /** The hour; '' leaves a line to write on. */
    time: string;
    /** The room; '' leaves a line to write on. */
    place: string;
  };
  /** Questions in order. */
  items: {
    /** Place on the agenda, from 1. */
    number: string;
    /** The question without a name. */
    title: string;
    /** Number of the card it is about; '' when it is about none. */
    card: string;
    /** When it is taken up, for which its family is invited; ''. */
    time: string;
    /** Surname with initials of whoever presents it; ''. */
    rapporteur: string;
  }[];
  /** Whether parents are invited (¶9), a sentence; '' when no question is of the register. */
  parents: string;
  /** Specialists and bodies invited (¶8, ¶13), by position; may be empty. */
  guests: { who: string }[];
  /** By which basis somebody decides in place of the head or a deputy; ''. */
  basis: string;
  signer: SignerBlock;
}
