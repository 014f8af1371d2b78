// What was done with the family, and the closed part of a card.
import type {
  ContactPurpose,
  ContactResult,
  MeetingForm,
  RestrictedKind,
  SubmissionKind,
} from '../../model/codes';
import type { Act, Chip, CodeChoice, Paragraph, Versions } from './parts';

/** Restricted materials of a card, as far as the reader's role goes: never a text. */
export interface RestrictedView {
  cardId: string;
  name: string;
  classWords: string;
  number: string;
  notes: {
    noteId: string;
    kind: RestrictedKind;
    title: string;
    /** «on paper, 2 sheets · safe», «electronic text». */
    kept: string;
    on: string;
    who: string;
    /** The reader may ask for the text. */
    readable: boolean;
    /** The reader opened it today. */
    opened: boolean;
    /** The reader wrote it: no reason is asked. */
    own: boolean;
  }[];
  /** Texts an interrupted act left behind. */
  unbound: string[];
  /** Kinds the reader may record, and whether as a text. */
  kinds: { code: RestrictedKind; words: string; asText: boolean }[];
  /** Who opened the card or a part of it; for the head alone. */
  log: { when: string; who: string; what: string }[];
}

export interface RestrictedTextView {
  title: string;
  text: string;
  /** The text is not the one that was written. */
  warning?: string;
}

/** What was done with the family and with bodies about one card, and what may be done now. */
export interface FamilyView {
  cardId: string;
  name: string;
  classWords: string;
  number: string;
  acts: { act: Act; title: string; paragraph?: Paragraph }[];
  closedActs: { title: string; why: string; paragraph?: Paragraph }[];
  /** Contacts, requests, invitations, visits, submissions: the newest first. */
  parts: {
    title: string;
    rows: {
      id: string;
      when: string;
      title: string;
      text: string;
      chip?: Chip;
      acts: { act: Act; title: string }[];
    }[];
  }[];
  /** The two facts of ¶21, worded; absent while nobody recorded them. */
  refused?: string;
  inaction?: string;
  /** What is on record for each kind of submission. */
  evidence: { kind: SubmissionKind; rows: { words: string; proofs: string[] }[] }[];
  /** The submission that was begun and not sent. */
  begun?: {
    submissionId: string;
    kind: SubmissionKind;
    toWhom: string;
    gist: string;
    actWhat: string;
    actOn?: string;
    actSource: string;
    signedBy?: string;
  };
  /** Members of the commission of each visit that is still to be made, by staff id or name. */
  commissions: Record<string, { id: string; name: string }[]>;
  meetingForms: CodeChoice<MeetingForm>[];
  contactPurposes: CodeChoice<ContactPurpose>[];
  contactResults: CodeChoice<ContactResult>[];
  submissionKinds: CodeChoice<SubmissionKind>[];
  versions: Versions;
}
