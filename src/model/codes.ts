// Codes of Order No 398 and of the register: stored as codes, shown as words (src/text/code-texts.ts).

export const ROLES = [
  'HEAD',
  'DEPUTY_UPBRINGING',
  'SECRETARY',
  'SOCIAL_PEDAGOGUE',
  'PSYCHOLOGIST',
  'CLASS_TEACHER',
  'SUBJECT_TEACHER',
  'OTHER_STAFF',
] as const;
export type Role = (typeof ROLES)[number];

export const GROUNDS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'] as const;
export type Ground = (typeof GROUNDS)[number];

export const HELP_KINDS = [
  'M01',
  'M02',
  'M03',
  'M04',
  'M05',
  'M06',
  'M07',
  'M08',
  'M09',
  'M10',
  'M11',
  'M12',
  'M13',
] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

export const SOURCES = ['APPLICATION', 'AGENCY', 'TRANSFER_IN'] as const;
export type Source = (typeof SOURCES)[number];

export const AGENCIES = [
  'INTERNAL_AFFAIRS',
  'HEALTH',
  'SOCIAL_PROTECTION',
  'FAMILY_SUPPORT_CENTRE',
  'RELIGIOUS_AFFAIRS',
  'OTHER',
] as const;
export type Agency = (typeof AGENCIES)[number];

export const SITUATIONS = ['DIFFICULT_LIFE_SITUATION', 'SOCIALLY_DANGEROUS_SITUATION'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Lists that come in whole, and the new school year, which is done in portions like them. */
export const ROSTER_KINDS = ['PUPILS', 'PARENTS', 'STAFF', 'YEAR'] as const;
export type RosterKind = (typeof ROSTER_KINDS)[number];

export const RELATIONS = [
  'MOTHER',
  'FATHER',
  'GUARDIAN',
  'TRUSTEE',
  'GRANDPARENT',
  'SIBLING',
  'OTHER',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Materials of primary assessment (¶14); the act and the meeting record are alternatives (¶13). */
export const MATERIALS = [
  'CHARACTERISTIC',
  'PSYCHOLOGIST_CONCLUSION',
  'HOME_ACT',
  'PARENT_MEETING',
  'WORK_DONE',
] as const;
export type MaterialKind = (typeof MATERIALS)[number];

export const OFFICES = ['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER'] as const;
export type Office = (typeof OFFICES)[number];

/** Placing (¶15), work under way looked at again (¶19), removal (¶23), another question. */
export const ITEM_KINDS = ['PLACEMENT', 'REVIEW', 'REMOVAL', 'OTHER'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const INVITE_WAYS = ['HANDED', 'PHONE', 'POST', 'PUPIL', 'VISIT'] as const;
export type InviteWay = (typeof INVITE_WAYS)[number];
export const INVITE_RESULTS = ['WILL_COME', 'CANNOT_COME', 'REFUSED', 'NOT_REACHED', 'NO_ANSWER'] as const;
export type InviteResult = (typeof INVITE_RESULTS)[number];

export const OUTCOMES = ['PLACE', 'REFUSE', 'POSTPONE', 'NOTED', 'KEEP', 'RENEW', 'REMOVE'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How one member voted. */
export const VOTES = ['FOR', 'AGAINST', 'ABSTAINED'] as const;
export type Vote = (typeof VOTES)[number];

/** Somebody comes to a sitting that goes on, or leaves it. */
export const MOVES = ['CAME', 'LEFT'] as const;
export type Move = (typeof MOVES)[number];

export const PARENT_ANSWERS = ['SIGNED', 'PARTLY', 'REFUSED', 'NOT_REACHED'] as const;
export type ParentAnswer = (typeof PARENT_ANSWERS)[number];

/** The papers of the order and its practice. */
export const PAPERS = [
  'D01',
  'D02',
  'D03',
  'D04',
  'D05',
  'D06',
  'D07',
  'D08',
  'D09',
  'D10',
  'D11',
  'D12',
  'D13',
  'D14',
  'D15',
  'D16',
  'D17',
  'D18',
  'D19',
  'D20',
  'D21',
  'D22',
  'D23',
  'D24',
  'D25',
  'D26',
  'D27',
  'D28',
  'D29',
  'D30',
  'D31',
  'D32',
  'D33',
  'D34',
  'D35',
  'D36',
] as const;
export type PaperKind = (typeof PAPERS)[number];
/** reserved (row made) → begun (copy made) → draft (text filled) → in review → for signature (text fixed) → signed. */
export const PAPER_STATES = [
  'RESERVED',
  'BEGUN',
  'DRAFT',
  'SIGNED',
  'SUPERSEDED',
  'IN_REVIEW',
  'FOR_SIGNATURE',
] as const;
export type PaperState = (typeof PAPER_STATES)[number];
/** What lies beside the documents: a folder of the tree, a scan of the signed paper, a file of an electronic signature. */
export const FILE_KINDS = ['FOLDER', 'SCAN', 'CMS'] as const;
export type FileKind = (typeof FILE_KINDS)[number];
/** Whether a paper's document is there and nobody has signed it. */
export const isUnsigned = (state: PaperState | ''): boolean =>
  state === 'DRAFT' || state === 'IN_REVIEW' || state === 'FOR_SIGNATURE';

/** The three terms of the order: registration (¶11), primary information (¶12), notice to the agency (¶20). */
export const TERMS = ['REGISTRATION', 'PRIMARY_INFORMATION', 'NOTICE'] as const;
export type Term = (typeof TERMS)[number];

/** Kinds of days that are not as their weekday says; `asUsual` takes such a day back, `quiet`: no lessons, the staff's day is as it is. */
export const CALENDAR_KINDS = ['holiday', 'dayOff', 'movedOff', 'workedWeekend', 'asUsual', 'quiet'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];
/** The staff's week a calendar row is for. */
export const CALENDAR_WEEKS = ['5', '6', 'both'] as const;
export type CalendarWeek = (typeof CALENDAR_WEEKS)[number];

/** How often a measure is done again until its date (¶19). */
export const REPEATS = ['WEEKLY', 'MONTHLY'] as const;
export type Repeat = (typeof REPEATS)[number];

export const LANGUAGES = ['kk', 'ru'] as const;

export const CHANNELS = ['PAPER', 'POST', 'EMAIL', 'IN_PERSON'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why a card ends without a decision of the council: not confirmed (T10), withdrawn, left the school, entered by mistake (T24). */
export const CARD_ENDS = ['NOT_CONFIRMED', 'WITHDRAWN', 'LEFT_SCHOOL', 'MISTAKE'] as const;
export type CardEnd = (typeof CARD_ENDS)[number];

/** Letters the school sends: the notice of the decision (¶20), a request to a body (¶13), an invitation to a sitting (¶8, ¶13). */
export const LETTER_KINDS = ['NOTICE', 'REQUEST', 'INVITATION'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** How the school knows that its letter arrived; `NONE`: it was tried, and nothing can be had. */
export const PROOFS = ['SIGNED_COPY', 'STAMP', 'POST_RECEIPT', 'REPLY', 'NONE'] as const;
export type Proof = (typeof PROOFS)[number];

export const CARD_STATES = [
  'INTAKE',
  'PRIMARY_INFO',
  'ASSESSMENT',
  'WITH_DEPUTY',
  'ON_AGENDA',
  'REFUSED',
  'PLAN_PENDING',
  'ON_REGISTER',
  'REMOVAL_REQUESTED',
  'REMOVED',
  'DISMISSED',
  'CLOSED',
  'ANNULLED',
  'ARCHIVED',
] as const;
export type CardState = (typeof CARD_STATES)[number];

/** What the school got in touch with the family for (¶9, ¶18, ¶21). */
export const CONTACT_PURPOSES = [
  'INVITE_PLACEMENT',
  'INVITE_REVIEW',
  'INVITE_REMOVAL',
  'PLAN_COPY',
  'HELP_OFFERED',
  'MEASURES_ASKED',
  'MEETING',
  'OTHER',
  'DECISION',
] as const;
/** A parent asks what is held about the child, and is given it or told why not: no work with the family, and no fact of the order. */
export const DATA_PURPOSES = ['DATA_ASKED', 'DATA_GIVEN', 'DATA_REFUSED'] as const;
/** What the school does about such a request: it was checked who asks; given; not given. */
export const DATA_ANSWERS = ['CHECKED', 'GIVEN', 'REFUSED'] as const;
export type ContactPurpose = (typeof CONTACT_PURPOSES | typeof DATA_PURPOSES)[number];
/** What came of it: the results of an invitation, and of a talk about the plan or about help. */
export const CONTACT_RESULTS = [...INVITE_RESULTS, 'AGREED', 'PARTLY', 'TALKED'] as const;
export type ContactResult = (typeof CONTACT_RESULTS)[number];
/** The two facts a submission about the parents rests on (¶21). */
export const PARENT_FACTS = ['HELP_REFUSED', 'NO_MEASURES'] as const;
export type ParentFact = (typeof PARENT_FACTS)[number];

/** What the administration submits to the commission (¶21, 1–3). */
export const SUBMISSION_KINDS = ['PARENTS_DUTIES', 'PARENTS_ADMIN_MEASURES', 'MINOR_ADMIN_ACT'] as const;
export type SubmissionKind = (typeof SUBMISSION_KINDS)[number];
/** What a submission is sent with. */
export const EVIDENCE = [
  'HELP_REFUSED',
  'NO_MEASURES',
  'ACT_RECORD',
  'PLAN_COPY_ANSWER',
  'INVITATIONS',
  'WORK_DONE',
  'MINUTES_EXTRACT',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** How the home is seen or the parents are met before the sitting (¶13, 1): a commission's visit, or a meeting. */
export const VISIT_KINDS = ['HOME', 'MEETING'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];
/** Where the parents were met. */
export const MEETING_FORMS = ['AT_SCHOOL', 'AT_HOME', 'BY_PHONE'] as const;
export type MeetingForm = (typeof MEETING_FORMS)[number];

/** What a removal rests on (¶23): positive characteristics, or an objective reason. */
export const REMOVAL_BASES = [
  'POSITIVE_DYNAMICS',
  'MOVED_HOME',
  'CHANGED_SCHOOL',
  'OTHER_OBJECTIVE',
] as const;
export type RemovalBasis = (typeof REMOVAL_BASES)[number];

/** How far the aims of a plan that ends were reached (¶19). */
export const PLAN_RESULTS = ['REACHED', 'PARTLY', 'NOT_REACHED'] as const;
export type PlanResult = (typeof PLAN_RESULTS)[number];
/** How the child's matters move while help is given (¶19), as whoever answers for a measure sees it. */
export const DYNAMICS = ['POSITIVE', 'NONE', 'NEGATIVE'] as const;
export type Dynamics = (typeof DYNAMICS)[number];
/** What they propose to do about the measure. */
export const PROPOSALS = ['CONTINUE', 'CHANGE', 'STOP'] as const;
export type Proposal = (typeof PROPOSALS)[number];

/** All that another school may be told (¶24): the work done, and no more. */
export const TRANSFER_PARTS = ['PLAN_PERIOD', 'MEASURES', 'WORK_DONE', 'RESULTS', 'CONTACT'] as const;
export type TransferPart = (typeof TRANSFER_PARTS)[number];
/** By the region's algorithm: straight to the new school, or through the education department. */
export const TRANSFER_ROUTES = ['NEW_SCHOOL', 'DEPARTMENT'] as const;
export type TransferRoute = (typeof TRANSFER_ROUTES)[number];
/** What the other side answered. */
export const TRANSFER_ANSWERS = ['ACCEPTED', 'RETURNED'] as const;
export type TransferAnswer = (typeof TRANSFER_ANSWERS)[number];

/** Kinds of restricted text: by default only registered as being on paper. */
export const RESTRICTED_KINDS = [
  'PSYCHOLOGIST_CONCLUSION',
  'GROUND_07',
  'GROUND_10',
  'SEALED_REFUSAL',
] as const;
export type RestrictedKind = (typeof RESTRICTED_KINDS)[number];
/** Where a restricted text is kept. */
export const KEPT_AS = ['PAPER', 'TEXT'] as const;
export type KeptAs = (typeof KEPT_AS)[number];
/** What a second person answered about a ground. */
export const CHECK_ANSWERS = ['CONFIRMED', 'DECLINED'] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];
/** Parts of a card that are opened with a reason. */
export const CLOSED_PARTS = ['SEALED', 'RESTRICTED', 'FILE'] as const;
export type ClosedPart = (typeof CLOSED_PARTS)[number];
/** Whom a card's file is put together for: the person who opens it, or the commission of an inspection. */
export const FILE_READERS = ['SELF', 'INSPECTION'] as const;
export type FileReader = (typeof FILE_READERS)[number];
