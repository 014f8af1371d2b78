// A plan and the work on its measures.
import type { Dynamics, HelpKind, ParentAnswer, PlanResult, Proposal, Repeat } from '../../model/codes';
import type { PaperRow } from './papers';
import type { Chip, CodeChoice, Paragraph, Versions } from './parts';

export interface PlanView {
  /** Why the head gave the draft back; until it is saved again. */
  returned?: string;
  cardId: string;
  planId?: string;
  number: string;
  name: string;
  classWords: string;
  from: string;
  to: string;
  situation: string;
  address: string;
  registeredAddress: string;
  notNeeded: HelpKind[];
  measures: {
    measureId?: string;
    kind?: HelpKind;
    name: string;
    responsible: string[];
    outsider: string;
    volume: string;
    dueOn?: string;
    indicator: string;
    repeat?: Repeat;
    /** How it ended, in words; absent while it goes on. */
    finished?: string;
  }[];
  approvedOn?: string;
  answer?: { answer: ParentAnswer; words: string; on: string };
  /** What approval would ask for. */
  incomplete: { path?: string; message: string; paragraph?: Paragraph }[];
  /** Kinds of help neither taken nor marked as not needed (¶18): a reminder, approval does not ask for them. */
  notConsidered: { message: string; paragraph: Paragraph }[];
  papers: PaperRow[];
  versions: Versions;
}

/** Measures to be worked on: the reader's own, or all of one card for the office. */
export interface MyMeasuresView {
  /** Of one card: its number and pupil. */
  about?: string;
  measures: {
    measureId: string;
    name: string;
    /** The pupil, or of one card those who answer for it. */
    subject: string;
    chip: Chip;
    /** «every week». */
    note: string;
    /** When work was last written down. */
    last?: Chip;
    done: boolean;
    /** The reader may write down work by one press: it is theirs, and nothing was written for today. */
    mine: boolean;
  }[];
}

/** One measure with its entries of work; `found` is false for one that is not there or not the reader's. */
export interface MeasureView {
  measureId: string;
  found: boolean;
  cardId?: string;
  name: string;
  pupil: string;
  facts: { label: string; text: string }[];
  chip?: Chip;
  /** Weeks or months that are not ticked, the latest first. */
  periods: { code: string; words: string }[];
  works: {
    workId: string;
    when: string;
    who: string;
    text: string;
    /** What stood before the last correction, and why it was mended. */
    mended?: string;
    mistaken: boolean;
    may: 'no' | 'change' | 'change-with-reason';
    values: { doneOn: string; by: string; outsider: string; what: string; result: string; periodOf?: string };
  }[];
  responsible: string[];
  outsider: string;
  /** Finished with this assessment; without a day it goes on, and this is what is seen so far. */
  assessment?: {
    on?: string;
    quality?: PlanResult;
    note: string;
    dynamics?: Dynamics;
    proposal?: Proposal;
    words: string;
  };
  dynamics: CodeChoice<Dynamics>[];
  proposals: CodeChoice<Proposal>[];
  /** The reader writes for others too. */
  office: boolean;
  /** The reader may apply for the child's removal (¶23): nobody has yet. */
  mayApply: boolean;
  /** That an application for it waits, and since when; '' when none does. */
  applied: string;
  /** Those who answer may be reminded by mail; `reminded` says when they last were. */
  remind: boolean;
  reminded: string;
}
