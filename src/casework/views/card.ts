// A card: where it is on its way, what may be done next and why not.
import type { CardState, Ground, Relation, RemovalBasis, Situation, Source } from '../../model/codes';
import type { PaperRow } from './papers';
import type { Act, Chip, Paragraph, Versions } from './parts';

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
