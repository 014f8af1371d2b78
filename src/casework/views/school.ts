// The school itself: its lists, its council, its people, its calendar and settings.
import type {
  Ground,
  HelpKind,
  InviteResult,
  InviteWay,
  ItemKind,
  MaterialKind,
  Move,
  Office,
  Outcome,
  ParentAnswer,
  PlanResult,
  Relation,
  RemovalBasis,
  Repeat,
  Role,
  Situation,
  TransferAnswer,
  TransferPart,
  Vote,
} from '../../model/codes';
import type { Act, Chip, Choice, CodeChoice, Paragraph, Versions } from './parts';

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

/** A group of questions before the first paper: what is known, and where it is answered. */
export interface SetUpGroup {
  kind: 'school' | 'people' | 'council' | 'time' | 'privacy' | 'pupils' | 'papers';
  title: string;
  /** Why it is asked. */
  text: string;
  chip: Chip;
  /** The first paper waits for it. */
  needed: boolean;
  done: boolean;
  facts: string[];
  /** Settings asked on its page. */
  keys: string[];
  acts: { act: Act; title: string }[];
}
export interface SetUpView {
  groups: SetUpGroup[];
  /** So many that the first paper waits for. */
  left: number;
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
    /** In Russian; '' where the school keeps one language. */
    positionRu: string;
    email: string;
    roles: Role[];
    roleWords: string;
    classOf: string;
    active: boolean;
  }[];
}

/** Non-working days of a span, for the calendar control. */
export interface CalendarView {
  week: 5 | 6;
  days: { date: string; off: boolean; name: string }[];
}

export interface OrderTextView {
  paragraphs: { id: string; label: string; kk: string; ru: string }[];
}
