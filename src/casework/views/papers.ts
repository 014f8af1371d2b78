// Papers: what was made, what may be made.
import type { FileKind, FileReader, PaperKind, PaperState } from '../../model/codes';
import type { CommandName } from '../answers';
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
  /** Link to the PDF that was filed when it was signed. */
  pdf?: string;
  language: 'kk' | 'ru';
}

export interface PapersView {
  /** The newest sittings, signed or not, where all papers are asked for: each leads to its own. */
  sittings: { act: Act; title: string }[];
  papers: (PaperRow & {
    subject: string;
    act: Act;
    /** Who signs it, to begin with: the two of the sitting, or the head. */
    signers: string[];
    /** Why the head gave it back. */
    returned?: string;
    /** Why this version was made in place of a signed one. */
    because?: string;
    /** Its number is its own and may be written by hand. */
    mayNumber: boolean;
    /** The next version of this signed paper may be begun. */
    renew: boolean;
    /** What it is about is closed or approved, and may be opened again to mend it. */
    mend: boolean;
    sittingId?: string;
    planId?: string;
    /** It is signed and its PDF is not there yet. */
    pdfWaits?: boolean;
    /** Scans and signatures may be attached to it. */
    attach?: boolean;
    /** What was attached, when one paper was asked for. */
    files?: AttachedFile[];
  })[];
}

/** A scan of a signed paper, or a file of an electronic signature. */
export interface AttachedFile {
  fileId: string;
  kind: FileKind;
  title: string;
  url?: string;
  /** Day, size, who; that a signature was not checked. */
  said: string;
  /** SHA-256 of a signature's file, in hexadecimal. */
  digest?: string;
  /** It was announced and its content did not come. */
  waits: boolean;
  /** Why it took the place of another. */
  because?: string;
}

/** A paragraph that is not as it was: what the register would say or how much stood there, what stands in the document now; '' where nothing stands. */
export interface TextDifference {
  before: string;
  after: string;
  /** Sent with `mark-difference`; absent where nothing can be marked. */
  mark?: string;
  /** Why it is meant, by whom and when. */
  meant?: string;
  /** The form that takes it into the record. */
  take?: TakeOffer;
}

/** A form, and the field of it that the paper's words go into. */
export interface TakeOffer {
  act: Act;
  command: CommandName;
  /** What the form is about, as the form itself calls it. */
  subject: string;
  path: string;
  /** Words, or a day `yyyy-MM-dd`. */
  value: string;
  /** What the field is called. */
  what: string;
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

/** The PDF of a paper as its document is now. */
export interface PaperPdfView {
  /** «Хаттама № 5», without a person's name; '' when there is no such paper. */
  title: string;
  /** Bytes in base64; '' when there are none to be had. */
  pdf: string;
  /** Why there are none. */
  said?: string;
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

/** All papers a sitting brings about before it is closed or after, in the order of its agenda. */
export interface SittingPapersView {
  /** The minutes' number; '' before the sitting was opened. */
  number: string;
  /** Papers for the sitting, or what came of it. */
  moment: 'before' | 'after';
  /** Day and hour in words. */
  heldOn: string;
  /** Name of the print file without an ending: a day, no child. */
  fileName: string;
  papers: {
    kind: PaperKind;
    subjectId: string;
    /** The one its reader wants. */
    language: 'kk' | 'ru';
    title: string;
    about: string;
    /** How many are printed by habit, and for whom: «отбасына: 1, іске: 1». */
    copies: number;
    copiesFor: string;
    /** The paper, when its row is there. */
    documentId?: string | undefined;
    made: boolean;
  }[];
}

/** The papers of a card as one file, and what of the card is not in it. */
export interface CardFileView {
  cardId: string;
  number: string;
  name: string;
  classWords: string;
  forWhom: FileReader;
  /** The day it is put together, in words. */
  heldOn: string;
  /** For whom this person may put the file together. */
  readers: { code: FileReader; words: string }[];
  /** Steps of the order's path that have a paper, in order. */
  steps: {
    title: string;
    papers: {
      documentId: string;
      title: string;
      number: string;
      /** Signed, or made; as figures. */
      on: string;
      signed: boolean;
      stateWords: string;
      language: 'kk' | 'ru';
    }[];
  }[];
  /** Kept apart, not made yet, on paper; and why. */
  apart: { title: string; why: string }[];
  /** Why there is nothing. */
  note?: string;
}
