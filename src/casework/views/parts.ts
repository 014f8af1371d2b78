// Where a tap leads, and the small things every view is made of.

/** A paragraph of the order: `label` is «12-тармақ» / «п. 12»; words in both languages are in the `order-text` query. */
export interface Paragraph {
  id: string;
  label: string;
}

/** Where a tap leads: a screen and what it is about. */
export interface Act {
  screen: ScreenName;
  cardId?: string;
  referralId?: string;
  incomingId?: string;
  letterId?: string;
  sittingId?: string;
  itemId?: string;
  planId?: string;
  transferId?: string;
  measureId?: string;
  workId?: string;
  documentId?: string;
  /** What a paper hangs on: a school year, a composition. Of a form: the day it begins with, yyyy-MM-dd. */
  on?: string;
  checkId?: string;
  taskId?: string;
  /** A submission, a visit, a contact. */
  recordId?: string;
  kind?: string;
  /** The same answers as the act before: another child of the family. */
  same?: boolean;
}

export type ScreenName =
  | 'today'
  | 'card'
  | 'refer'
  | 'agency-information'
  | 'register'
  | 'transfer-information'
  | 'reply-not-ours'
  | 'draft-application'
  | 'prove-notice'
  | 'keep-contact'
  | 'return-materials'
  | 'close-card'
  | 'annul-card'
  | 'reopen-card'
  | 'primary-information'
  | 'request-material'
  | 'receive-material'
  | 'characteristic'
  | 'hand-to-deputy'
  | 'submit'
  | 'council'
  | 'convene'
  | 'invite'
  | 'sitting'
  | 'add-item'
  | 'plan'
  | 'approve-plan'
  | 'return-plan'
  | 'hand-plan-copy'
  | 'notify-agency'
  | 'paper'
  | 'papers'
  | 'new-paper'
  | 'check-paper'
  | 'sitting-papers'
  | 'settings'
  | 'staff'
  | 'pupil'
  | 'pupil-left'
  | 'no-role'
  | 'my-referrals'
  | 'set-up'
  | 'help'
  | 'first-steps'
  | 'restricted'
  | 'open-sealed'
  | 'seal'
  | 'check-ground'
  | 'correct-fact'
  | 'office'
  | 'roster'
  | 'school-year'
  | 'expiring'
  | 'local-copy'
  | 'templates'
  | 'numbering'
  | 'number-journal'
  | 'blank-papers'
  | 'after-outage'
  | 'registry'
  | 'overview'
  | 'summary'
  | 'register-card'
  | 'reconciliation'
  | 'deviations'
  | 'inspection'
  | 'rules'
  | 'missing-pupil'
  | 'my-measures'
  | 'measure'
  | 'record-work'
  | 'assess-measure'
  | 'board'
  | 'mark-control'
  | 'family'
  | 'record-contact'
  | 'annul-contact'
  | 'record-data-request'
  | 'answer-data-request'
  | 'card-file'
  | 'prepare-submission'
  | 'send-submission'
  | 'answer-submission'
  | 'send-request'
  | 'remind-request'
  | 'record-reply'
  | 'order-home-visit'
  | 'record-home-act'
  | 'record-parent-meeting'
  | 'invite-specialist'
  | 'answer-invitation'
  | 'apply-for-removal'
  | 'withdraw-removal'
  | 'renew-plan'
  | 'bring-in-card'
  | 'prepare-transfer'
  | 'send-transfer'
  | 'answer-transfer'
  | 'task';

/** A status: shape and word; colour is third. */
export interface Chip {
  tone: 'late' | 'today' | 'soon' | 'under-way' | 'not-begun' | 'done' | 'refused' | 'restricted';
  text: string;
}

/** Versions of the records a screen was made from; sent back with the command. */
export type Versions = Record<string, number>;

/** A choice of a list: staff, pupils, cards. */
export interface Choice {
  id: string;
  name: string;
  /** Post, class: what tells namesakes apart. */
  note: string;
}

export interface CodeChoice<T extends string> {
  code: T;
  words: string;
  /** Detail of this one stays on paper (grounds 07, 10). */
  restricted?: boolean;
  /** A second person checks it before it is recorded (ground 10). */
  second?: boolean;
  /** What the school itself means by it (grounds 01 and 05). */
  rule?: string;
}
