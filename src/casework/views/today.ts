// What is to be done: Today, what waits for somebody outside the office, the board of all open cards.
import type { Act, Chip, Choice, Paragraph } from './parts';

/** One thing to do: an act in the infinitive, its subject, its date and ¶. */
export interface TodayRow {
  act: Act;
  title: string;
  subject: string;
  chip?: Chip;
  paragraph?: Paragraph;
  /** Why this date, in a sentence («day 1 is …; skipped: …»). */
  why?: string;
  /** The record a letter may remind of: it is waited for from somebody else of the staff. */
  remind?: string;
  /** A template of papers that one press puts back. */
  reset?: string;
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

/** What waits for somebody outside the office. */
export interface WaitingView {
  rows: TodayRow[];
}

/** One task of the council, for whoever does it and the office; empty to others. */
export interface TaskView {
  what: string;
  about: string;
  doneOn?: string;
  note: string;
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
