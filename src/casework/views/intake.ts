// What the forms of the intake begin with: a letter, a pupil, one's own referrals.
import type { Act, Choice, Versions } from './parts';

/** Until when a letter that is being written down waits for its number, and why. */
export interface LetterTermView {
  due: string;
  why: string;
}

/** A letter about nobody here, for its number and its reply. */
export interface IncomingLetterView {
  incomingId: string;
  /** '' while it has none. */
  number: string;
  title: string;
  versions: Versions;
}

export interface PupilFacts {
  lastName: string;
  firstName: string;
  patronymic: string;
  bornOn?: string;
  grade: number;
  classLetter: string;
  language: 'kk' | 'ru';
  /** Has left the school. */
  left?: boolean;
}

export interface FindPupilView {
  /** All whom the text fits; `results` holds ten of them. */
  found: number;
  results: (Choice & {
    cardId?: string;
    state?: string;
    number?: string;
    /** What the list of pupils says, for those who keep it; the IIN stays in the sheet. */
    facts?: PupilFacts;
  })[];
}

/** A teacher's own referrals: sent, accepted, considered; never number, decision or card. */
export interface MyReferralsView {
  referrals: { name: string; sentOn: string; state: string }[];
  /** Materials asked of the reader (¶14) and not brought yet; what is written on the page leads there. */
  asked: { act?: Act; title: string; subject: string }[];
  /** The reader's own applications for removal (¶23) that wait for the council. */
  removals: { name: string; on: string }[];
  /** The council's next sittings. */
  sittings: { when: string; place: string }[];
  /** What the council asked of the reader and is not done. */
  tasks: { act: Act; title: string; subject: string }[];
}

/** A characteristic asked of the reader (¶14): about whom, since when, and what the reader has written. */
export interface CharacteristicView {
  /** Absent when it is not asked of the reader now. */
  asked?: {
    /** Full name and class. */
    pupil: string;
    /** When it was asked for and is wanted; the day it was handed in. */
    days: string;
    text: string;
    written: boolean;
  };
}
