// Papers: what was made, what may be made.
import type { PaperKind, PaperState } from '../../model/codes';
import type { Act, Chip, Paragraph } from './parts';

export interface PaperRow {
  documentId: string;
  kind: PaperKind;
  title: string;
  number: string;
  state: PaperState;
  chip: Chip;
  /** What changed since it was made; absent while it says what the register says. */
  outdated?: string;
  /** Link to the document, when it was made. */
  url?: string;
  language: 'kk' | 'ru';
}

export interface PapersView {
  papers: (PaperRow & {
    subject: string;
    act: Act;
    /** Who signs it, to begin with: the two of the sitting, or the head. */
    signers: string[];
    /** Why the head gave it back. */
    returned?: string;
    /** Why this version was made in place of a signed one. */
    because?: string;
    /** The next version of this signed paper may be begun. */
    renew: boolean;
    /** What it is about is closed or approved, and may be opened again to mend it. */
    mend: boolean;
    sittingId?: string;
    planId?: string;
  })[];
}

/** A paragraph that is not as it was: what the register would say or how much stood there, what stands in the document now; '' where nothing stands. */
export interface TextDifference {
  before: string;
  after: string;
}

/** The text of a paper before it goes to its signature. */
export interface PaperReviewView {
  /** Sent back with `for-signature`; '' when the document cannot be read. */
  finalCode: string;
  /** What was found, in sentences. */
  said: string[];
  differences: TextDifference[];
  comments: { text: string; quote: string }[];
}

/** What the code in a paper's foot says. */
export interface CheckPaperView {
  tone: 'ok' | 'warn' | 'err';
  verdict: string;
  /** Which paper, when it was signed, which version counts. */
  lines: string[];
  differences: TextDifference[];
  act?: Act;
  url?: string;
}

/** Papers that can be made of what is known of a card, a sitting or a school year, by kind. */
export interface PaperOffersView {
  /** What they are about: the card's number, the sitting, the year. */
  subject: string;
  offers: {
    kind: PaperKind;
    title: string;
    paragraphs: Paragraph[];
    subjects: {
      subjectId: string;
      about: string;
      /** The language its reader wants stands first. */
      languages: ('kk' | 'ru')[];
      /** The paper that is there already, by language. */
      made: Partial<Record<'kk' | 'ru', string>>;
    }[];
  }[];
}

/** All papers a sitting brings about, in the order they are needed. */
export interface SittingPapersView {
  /** The minutes' number; '' before the sitting was opened. */
  number: string;
  papers: {
    kind: PaperKind;
    subjectId: string;
    /** The one its reader wants. */
    language: 'kk' | 'ru';
    title: string;
    about: string;
    /** The paper, when its row is there. */
    documentId?: string | undefined;
    made: boolean;
  }[];
}
