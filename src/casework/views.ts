// What the page is shown: already worded in the reader's language, already redacted for the reader's role.
import type {
  CardState,
  ContactPurpose,
  ContactResult,
  Ground,
  HelpKind,
  InviteResult,
  InviteWay,
  ItemKind,
  MaterialKind,
  Move,
  Office,
  Outcome,
  PaperKind,
  PaperState,
  ParentAnswer,
  PlanResult,
  Relation,
  RemovalBasis,
  Repeat,
  RestrictedKind,
  Role,
  Situation,
  Source,
  SubmissionKind,
  TransferAnswer,
  TransferPart,
  TransferRoute,
  Vote,
} from '../model/codes';

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
  /** What a paper hangs on: a school year, a composition. */
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
  | 'settings'
  | 'staff'
  | 'pupil'
  | 'pupil-left'
  | 'no-role'
  | 'my-referrals'
  | 'set-up'
  | 'help'
  | 'restricted'
  | 'open-sealed'
  | 'seal'
  | 'check-ground'
  | 'correct-fact'
  | 'office'
  | 'roster'
  | 'school-year'
  | 'expiring'
  | 'registry'
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

/** One thing to do: an act in the infinitive, its subject, its date and ¶. */
export interface TodayRow {
  act: Act;
  title: string;
  subject: string;
  chip?: Chip;
  paragraph?: Paragraph;
  /** Why this date, in a sentence («day 1 is …; skipped: …»). */
  why?: string;
}

export interface TodayView {
  dayWords: string;
  /**
   * `due`: by the order; `mine`: waits for the reader; `planned`: the school's own; `others`: waited for; `rest`: the
   * work of other roles, folded, with a chip when something in it is late.
   */
  groups: {
    key: 'due' | 'mine' | 'planned' | 'others' | 'rest';
    title: string;
    chip?: Chip;
    rows: TodayRow[];
  }[];
  /** Acts that may be begun at any time by this reader. */
  start: { act: Act; title: string }[];
  /** Shown when nothing is due: what comes next. */
  empty?: { title: string; text: string };
  /** Rows of the workbook that cannot be read: sheet, row number, what is wrong. */
  broken: BrokenRow[];
}

export interface BrokenRow {
  sheet: string;
  /** Absent when the row is gone. */
  row?: number;
  message: string;
}

export interface CardView {
  cardId: string;
  name: string;
  classWords: string;
  ageWords?: string;
  /** «Кіріс-012» until placement, «МЕА-007» after. */
  number: string;
  state: CardState;
  stateChip: Chip;
  source: Source;
  next?: {
    act: Act;
    title: string;
    button: string;
    due?: string;
    why?: string;
    paragraph?: Paragraph;
    late: boolean;
  };
  otherActs: { act: Act; title: string }[];
  /** Acts that are not open yet and why not. */
  closedActs: { title: string; why: string; paragraph?: Paragraph }[];
  needs: {
    title: string;
    state: 'done' | 'under-way' | 'missing';
    note: string;
    paragraph: Paragraph;
    act?: Act;
  }[];
  /** Newest first; planned ones carry `planned`. */
  timeline: { when: string; who?: string; text: string; planned?: boolean; deviation?: boolean }[];
  papers: PaperRow[];
  whoSees: string;
  /** Facts the forms fill in. Absent fields are closed to this reader. */
  facts: {
    seen?: string;
    grounds: Ground[];
    situation?: Situation;
    description?: string;
    whereabouts?: string;
    family: FamilyRow[];
    agencySender?: string;
    /** Letters and applications with their numbers; `text` is what a draft of the application begins with. */
    referrals?: { referralId: string; source: Source; title: string; number: string; text: string }[];
    planId?: string;
    itemId?: string;
    sittingId?: string;
    /** The application for removal that waits, for the form that adds to it. */
    removal?: {
      appliedOn?: string;
      appliedBy?: string;
      basis?: RemovalBasis;
      teacherOn?: string;
      psychologistOn?: string;
      joint: boolean;
      paper: string;
      paperOn?: string;
      note: string;
    };
  };
  versions: Versions;
}

export interface FamilyRow {
  parentId?: string;
  lastName: string;
  firstName: string;
  patronymic: string;
  relation: Relation;
  legalRepresentative: boolean;
  whereabouts: string;
  phone: string;
}

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

/** Versions of the records a screen was made from; sent back with the command. */
export type Versions = Record<string, number>;

/** A choice of a list: staff, pupils, cards. */
export interface Choice {
  id: string;
  name: string;
  /** Post, class: what tells namesakes apart. */
  note: string;
}

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

/** What every form may choose from; small, sent with the page. */
export interface ListsView {
  staff: (Choice & { roles: Role[] })[];
  grounds: CodeChoice<Ground>[];
  helpKinds: CodeChoice<HelpKind>[];
  materials: CodeChoice<MaterialKind>[];
  situations: CodeChoice<Situation>[];
  relations: CodeChoice<Relation>[];
  agencies: CodeChoice<string>[];
  offices: CodeChoice<Office>[];
  itemKinds: CodeChoice<ItemKind>[];
  inviteWays: CodeChoice<InviteWay>[];
  inviteResults: CodeChoice<InviteResult>[];
  outcomes: CodeChoice<Outcome>[];
  votes: CodeChoice<Vote>[];
  moves: CodeChoice<Move>[];
  parentAnswers: CodeChoice<ParentAnswer>[];
  channels: CodeChoice<string>[];
  proofs: CodeChoice<string>[];
  cardEnds: CodeChoice<string>[];
  removalBases: CodeChoice<RemovalBasis>[];
  transferParts: CodeChoice<TransferPart>[];
  transferAnswers: CodeChoice<TransferAnswer>[];
  repeats: CodeChoice<Repeat>[];
  planResults: CodeChoice<PlanResult>[];
  roles: CodeChoice<Role>[];
  /** Days off of the weeks around today, with their names ('' for a weekend), so that a date tells its day at once. */
  daysOff?: { from: string; to: string; days: { date: string; name: string }[] };
}

export interface CodeChoice<T extends string> {
  code: T;
  words: string;
  /** Detail of this one stays on paper (grounds 07, 10). */
  restricted?: boolean;
  /** A second person checks it before it is recorded (ground 10). */
  second?: boolean;
}

export interface CouncilView {
  current?: {
    compositionId: string;
    orderNumber: string;
    orderDate: string;
    inForceFrom: string;
    members: {
      staffId: string;
      name: string;
      position: string;
      office: Office;
      officeWords: string;
      basis: string;
    }[];
  };
  /** So many members a composition has at least, chair and secretary among them (¶6). */
  least: number;
  earlier: { orderNumber: string; orderDate: string; inForceFrom: string; members: number }[];
  findings: { message: string; paragraph?: Paragraph }[];
}

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
  sittings: { sittingId: string; words: string; items: number; state: 'planned' | 'open' | 'closed' }[];
  suggestedPlace: string;
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
}

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

export interface SettingsView {
  groups: {
    title: string;
    settings: {
      key: string;
      label: string;
      hint: string;
      kind: 'text' | 'lines' | 'number' | 'yes-no' | 'choice';
      value: string | number | boolean;
      choices?: { value: string; words: string }[];
      /** `order`: fixed by a paragraph and only shown; `school`: the school's own; `head`: shown to those who may not change it. */
      by: 'school' | 'order' | 'head';
      paragraph?: Paragraph;
    }[];
  }[];
  versions: Versions;
}

export interface StaffView {
  people: {
    staffId: string;
    lastName: string;
    firstName: string;
    patronymic: string;
    position: string;
    email: string;
    roles: Role[];
    roleWords: string;
    classOf: string;
    active: boolean;
  }[];
}

export interface PapersView {
  papers: (PaperRow & {
    subject: string;
    act: Act;
    /** Who signs it, to begin with: the two of the sitting, or the head. */
    signers: string[];
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

/** What the form of a transfer begins with, and what was prepared: a file that another school can open (¶24). */
export interface TransferView {
  cardId: string;
  number: string;
  name: string;
  /** Where the school's way leads, and the region's algorithm in the school's words. */
  route: TransferRoute;
  routeWords: string;
  algorithm: string;
  toSchool: string;
  through: string;
  leftOn?: string;
  parts: TransferPart[];
  workDone: string;
  results: string;
  contact: string;
  /** The IIN is stored and may be chosen. */
  iin: boolean;
  withIin: boolean;
  made?: {
    transferId: string;
    /** File name without any child's name, the page itself, and the code that the accompanying letter names. */
    fileName: string;
    page: string;
    code: string;
    preparedOn: string;
    sentOn?: string;
    /** The register says something else by now. */
    changed: boolean;
  };
  versions: Versions;
}

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
  acts: { act: Act; title: string; paragraph: Paragraph }[];
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
  contactPurposes: CodeChoice<ContactPurpose>[];
  contactResults: CodeChoice<ContactResult>[];
  submissionKinds: CodeChoice<SubmissionKind>[];
  versions: Versions;
}

/** What waits for somebody outside the office. */
export interface WaitingView {
  rows: TodayRow[];
}

/** A teacher's own referrals: sent, accepted, considered; never number, decision or card. */
/** One task of the council, for whoever does it and the office; empty to others. */
export interface TaskView {
  what: string;
  about: string;
  doneOn?: string;
  note: string;
}

export interface MyReferralsView {
  referrals: { name: string; sentOn: string; state: string }[];
  /** Materials asked of the reader (¶14) and not brought yet. */
  asked: { title: string; subject: string }[];
  /** The reader's own applications for removal (¶23) that wait for the council. */
  removals: { name: string; on: string }[];
  /** What the council asked of the reader and is not done. */
  tasks: { act: Act; title: string; subject: string }[];
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
  /** Finished with this assessment. */
  assessment?: { on: string; quality: PlanResult; note: string; words: string };
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

/** Every open card on one list, for coordination and control (¶10). Nothing of a class or a ground; nothing is counted by people. */
export interface BoardView {
  cards: {
    cardId: string;
    number: string;
    name: string;
    stateChip: Chip;
    /** What is due next and with whom. */
    next: string;
    /** «3 of 5 finished». */
    progress: string;
    reviewed: string;
    control: string;
    /** Ids of the staff who answer for something here. */
    with: string[];
    late: boolean;
    measures: {
      measureId: string;
      name: string;
      who: string;
      chip: Chip;
      reminded: string;
      remind: boolean;
    }[];
  }[];
  people: Choice[];
  /** Why nobody coordinates (¶10). */
  warnings: string[];
  /** The reader may leave marks of control. */
  control: boolean;
}

/** Non-working days of a span, for the calendar control. */
export interface CalendarView {
  week: 5 | 6;
  days: { date: string; off: boolean; name: string }[];
}

export interface OrderTextView {
  paragraphs: { id: string; label: string; kk: string; ru: string }[];
}

/** The row a person has selected in the sheet. */
export type SelectedRowView = { found: true; act: Act } | { found: false; message: string };

/** Boot data inside the page: the first screen is finished when it paints. */
export interface BootData {
  email: string;
  person?: { staffId: string; name: string; position: string; roles: Role[]; roleWords: string };
  language: 'kk' | 'ru';
  school: string;
  /** The school and the roles in the page's other language. */
  inOther?: { school: string; roleWords: string };
  today: string;
  /** sidebar, dialog or room in the workbook; web in the browser. */
  surface: 'sidebar' | 'dialog' | 'room' | 'web';
  act: Act;
  /** In the web app: its address, to which the page goes for the screens of the other page. */
  address?: string;
  ready: boolean;
  view?: TodayView | MyReferralsView | PlanView | SittingView;
  lists?: ListsView;
  /** Why nothing can be shown: a hand edit broke the register, or this person's own row of staff. */
  trouble?: { title: string; text: string };
  /** Whom to ask, when the person has no role. */
  askWhom?: string;
}
