// A sitting: convening it, and the sitting itself.
import type { Ground, ItemKind, Move, Office, Outcome, Vote } from '../../model/codes';
import type { PaperRow } from './papers';
import type { Paragraph, Versions } from './parts';

/** For convening: cards that can go on an agenda and how ready they are; sittings already convened. */
export interface ConveneView {
  cards: {
    cardId: string;
    number: string;
    name: string;
    classWords: string;
    /** When and why it was put off before. */
    putOff?: string;
    readiness: { text: string; done: boolean; paragraph: Paragraph }[];
  }[];
  /** Cards on the register: what can be asked of them later, those first that have a reason to be looked at. */
  later: {
    cardId: string;
    number: string;
    name: string;
    classWords: string;
    suggested?: 'REVIEW' | 'REMOVAL';
    why?: string;
  }[];
  /** Other questions that were put off; one may name a card. */
  putOff: { itemId: string; cardId?: string; title: string; words: string }[];
  sittings: {
    sittingId: string;
    words: string;
    /** «27 ноября». */
    day: string;
    items: number;
    state: 'planned' | 'open' | 'closed';
  }[];
  suggestedPlace: string;
  /** Between the hours of two families. */
  minutesPerFamily: number;
}

/** The sitting itself (room mode): only the current item carries a name. */
export interface SittingView {
  sittingId: string;
  state: 'planned' | 'open' | 'closed';
  number: string;
  heldOn: string;
  heldAt: string;
  place: string;
  words: string;
  council: {
    staffId: string;
    name: string;
    position: string;
    office: Office;
    officeWords: string;
    present?: boolean;
    reason: string;
  }[];
  openedAt: string;
  /** The time by the school's clock when this was read: what opening and closing begin with. */
  now: string;
  /** Who of the administration decided that it is held. */
  decidedBy?: string;
  decidedBasis: string;
  presidingId?: string;
  presidingBasis: string;
  secretaryId?: string;
  secretaryBasis: string;
  /** Who is proposed to preside when the chair is not here, by the school's own order. */
  insteadOfChair?: string;
  /** Whether votes are asked for, and whether numbers always (the school's setting). */
  votes: 'off' | 'unanimous' | 'counted';
  /** A tie is decided by the presiding person's vote. */
  presidingDecides: boolean;
  /** Who came late or left, and before which item. */
  moves: { staffId: string; kind: Move; itemId: string }[];
  /** Who presides from which item on, when it changed in the middle. */
  presidingFrom: { itemId: string; staffId: string; basis: string }[];
  /** Told of a sitting in several parts: when they were; a break that has not ended. */
  parts?: string;
  onBreak?: { words: string; resumesOn: string; resumesAt: string };
  /** The hour closing begins with: that of before when it was opened again. */
  closesAt: string;
  invited: { name: string; position: string; absence: string }[];
  /** Who was invited to it before (¶8, ¶13), with what they answered; guests, never members. */
  expected?: {
    letterId: string;
    name: string;
    position: string;
    staffId?: string;
    itemId?: string;
    answer?: string;
    comes: boolean;
  }[];
  items: SittingItem[];
  /** What closing leads to: cards, tasks, papers, each in a sentence. */
  follows: string[];
  /** What is unfinished before closing; deviations to be reasoned. */
  unfinished: { message: string; paragraph?: Paragraph; itemId?: string }[];
  papers: PaperRow[];
  versions: Versions;
}

export interface SittingItem {
  itemId: string;
  order: number;
  kind: ItemKind;
  cardId?: string;
  title: string;
  /** Name and class; given only for the item asked for (`itemId` of the query). */
  name?: string;
  classWords?: string;
  number: string;
  state: 'waiting' | 'heard' | 'decided' | 'postponed';
  /** When the family comes; '' for the sitting's own hour. */
  comesAt: string;
  /** The day a question was put off to, in words. */
  putOffTo?: string;
  rapporteur?: string;
  rapporteurId?: string;
  invitation?: { on: string; way: string; result: string };
  hearing?: {
    heard: string;
    spoke: { who: string; gist: string }[];
    parentsPresent: boolean;
    parentsWho: string;
    parentsOpinion: string;
    whyNotHeard: string;
    pupilOpinion: string;
  };
  decision?: {
    outcome: Outcome;
    words: string;
    grounds: Ground[];
    unanimous: boolean;
    votesFor?: number;
    votesAgainst?: number;
    votesAbstained?: number;
    notVoting: string[];
    presidingVote?: Vote;
    dissents: { staffId: string; opinion: string }[];
    assignments: {
      taskId: string;
      what: string;
      staffId?: string;
      outsider: string;
      dueOn?: string;
      toPlan: boolean;
    }[];
    reason: string;
    postponedTo?: string;
    tasks: string;
    resolution: string;
  };
  /** Whom to invite next to this sitting, the same parents' other child first; given with the name. */
  nextInvite?: { itemId: string; same: boolean };
  /** Decisions this kind of item can have. */
  outcomes: Outcome[];
  /** Members who are at the table for this item; given with the name. */
  atTable: string[];
  proposedGrounds: Ground[];
  suggestedHeard: string;
  parents: string[];
  planId?: string;
  /** What the school's own order says: of parents who did not come, of the child's opinion. */
  absentNote?: string;
  childNote?: string;
}
