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

export const ITEM_KINDS = ['PLACEMENT', 'OTHER'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const INVITE_WAYS = ['HANDED', 'PHONE', 'POST', 'PUPIL', 'VISIT'] as const;
export type InviteWay = (typeof INVITE_WAYS)[number];
export const INVITE_RESULTS = ['WILL_COME', 'CANNOT_COME', 'REFUSED', 'NOT_REACHED', 'NO_ANSWER'] as const;
export type InviteResult = (typeof INVITE_RESULTS)[number];

export const OUTCOMES = ['PLACE', 'REFUSE', 'POSTPONE', 'NOTED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const PARENT_ANSWERS = ['SIGNED', 'PARTLY', 'REFUSED', 'NOT_REACHED'] as const;
export type ParentAnswer = (typeof PARENT_ANSWERS)[number];

export const PAPERS = ['D16', 'D18'] as const;
export type PaperKind = (typeof PAPERS)[number];
/** reserved (row made) → begun (copy made) → draft (text filled) → signed. */
export const PAPER_STATES = ['RESERVED', 'BEGUN', 'DRAFT', 'SIGNED', 'SUPERSEDED'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** Kinds of days that are not as their weekday says. */
export const CALENDAR_KINDS = ['holiday', 'dayOff', 'movedOff', 'workedWeekend'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];
/** The staff's week a calendar row is for. */
export const CALENDAR_WEEKS = ['5', '6', 'both'] as const;
export type CalendarWeek = (typeof CALENDAR_WEEKS)[number];

export const LANGUAGES = ['kk', 'ru'] as const;

export const CHANNELS = ['PAPER', 'POST', 'EMAIL', 'IN_PERSON'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why a card ends without a decision of the council: not confirmed (T10), withdrawn, left the school, entered by mistake (T24). */
export const CARD_ENDS = ['NOT_CONFIRMED', 'WITHDRAWN', 'LEFT_SCHOOL', 'MISTAKE'] as const;
export type CardEnd = (typeof CARD_ENDS)[number];

/** Letters the school sends about a card: the notice of the decision (¶20). */
export const LETTER_KINDS = ['NOTICE'] as const;
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
  'DISMISSED',
  'CLOSED',
  'ANNULLED',
] as const;
export type CardState = (typeof CARD_STATES)[number];

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
export const CLOSED_PARTS = ['SEALED', 'RESTRICTED'] as const;
export type ClosedPart = (typeof CLOSED_PARTS)[number];
