// What the office page is shown: lists that came in, rows of a file looked at, the new school year, old cards.
import type { Role, RosterKind } from '../../model/codes';
import type { Journal, Resets } from '../../model/number-pattern';
import type { CopiedSheets } from '../../register/copied-sheets';
import type { CommandInputs } from '../answers';
import type { Paragraph, Versions } from './parts';

/** A registered pupil whom the last list of the whole school lacks. */
export interface MissingPupil {
  importId: string;
  pupilId: string;
  name: string;
  classWords: string;
  cardId: string;
  number: string;
}

export interface RosterView {
  /** This school year and the one a list may also be for. */
  years: string[];
  storeIin: boolean;
  pupils: number;
  /** Newest first. */
  imports: {
    importId: string;
    kind: RosterKind;
    kindWords: string;
    file: string;
    fileMark: string;
    schoolYear: string;
    startedWords: string;
    startedBy: string;
    /** Sheets that are in; an unfinished import goes on with the same file. */
    sheets: number;
    finished: boolean;
    words: string;
  }[];
  missing: MissingPupil[];
}

/** One row as it would come in. `ask`: somebody of that name is here, and only a person can tell whether it is the same child. */
export interface CheckedRow {
  line: number;
  state: 'new' | 'same' | 'changed' | 'ask' | 'refused';
  /** The pupil or the member of staff it was found to be. */
  foundId?: string;
  version?: number;
  /** Whom it may be, for `ask`. */
  twin?: { id: string; name: string; note: string };
  changes: { label: string; before: string; after: string }[];
  problems: { path: (string | number)[]; message: string }[];
}
export interface RosterCheckView {
  rows: CheckedRow[];
}

/** The copy on the school's own disk. */
export interface LocalCopyView {
  /** Days after which a new one is asked for. */
  days: number;
  last?: { words: string; digest: string; closed: boolean };
  /** Whether this reader may take the second spreadsheet along. */
  mayCopyClosed: boolean;
  papers: {
    documentId: string;
    fileId: string;
    /** Of the document, without a person's name. */
    title: string;
    schoolYear: string;
    /** Folders from the outermost in. */
    folders: string[];
  }[];
  /** Papers whose kind this reader may not read, by kind and number: they do not come into the copy. */
  closedPapers: { title: string; schoolYear: string; n: number }[];
}

/** Sheets as they stand; `said` when no copy was begun. */
export interface CopiedSheetsView extends CopiedSheets {
  said?: string;
  /** What set-up takes for a school that is made of the copy. */
  setUp?: {
    language: 'kk' | 'ru';
    settings: Record<'schoolNameKk' | 'schoolNameRu' | 'placeKk' | 'placeRu', string>;
    people: {
      lastName: string;
      firstName: string;
      patronymic: string;
      position: string;
      email: string;
      roles: Role[];
    }[];
  };
}

export interface SchoolYearView {
  schoolYear: string;
  lastGrade: number;
  /** What each class becomes. */
  classes: { from: string; to: string; n: number }[];
  /** All who go up or leave, in the order of classes; portions of them are sent. */
  pupilIds: string[];
  /** Graduates whose cards are open: the council decides, not the calendar (¶23). */
  graduatesWithCards: { pupilId: string; name: string; cardId: string; number: string }[];
  graduates: number;
  /** Grades of this year already. */
  done: number;
  /** Pupils about whose grade no year is known; it is taken as of last year. */
  yearUnknown: number;
  /** A list of the whole school for this year is in: these were not in it; those with an open card come first. */
  notListed: { pupilId: string; name: string; classWords: string; cardId?: string }[];
  listed: boolean;
  staff: { staffId: string; name: string; position: string }[];
  /** An unfinished run goes on. */
  runId?: string;
}

export interface CorrectableView {
  cardId: string;
  name: string;
  number: string;
  groups: {
    record: string;
    title: string;
    fields: {
      field: string;
      label: string;
      kind: 'date' | 'number' | 'text' | 'long-text';
      value: string;
    }[];
  }[];
  versions: Versions;
}

export interface ExpiringView {
  years: number;
  /** The order sets no term: the school's nomenclature does. */
  note: string;
  cards: {
    cardId: string;
    number: string;
    state: string;
    closedWords: string;
    fromWords: string;
    now: boolean;
  }[];
  acts: {
    expiryId: string;
    actNo: string;
    actWords: string;
    n: number;
    /** Of an act about minutes: how many, and that they are kept or destroyed, in words. */
    minutes?: string;
    by: string;
    /** Files that only their owner may throw away, by their addresses; `again` looks whether they are gone. */
    left?: { urls: string[]; again?: CommandInputs['expire-cards'] };
  }[];
  /** Minutes whose every child has expired: people decide. */
  minutes: { sittingId: string; words: string }[];
  mayExpire: boolean;
  paragraph?: Paragraph;
}

/** How the journals of numbers are kept. */
export interface NumberingView {
  journals: {
    journal: Journal;
    title: string;
    /** '' where the numbers are typed from the paper journal. */
    pattern: string;
    index: string;
    resets: Resets;
    /** Kinds of papers that take a number here when they are made. */
    papers: string[];
    next: number;
    /** The next number as it would be written today; '' where numbers are typed. */
    example: string;
    mayBeTyped: boolean;
  }[];
  /** Papers that may be given a number here. */
  papers: { code: string; words: string }[];
  versions: Versions;
}
