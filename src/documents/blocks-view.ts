// Blocks of fields that papers share; the blocks of the templates with the same names print them.

/** Every paper: its number, version and day. */
export interface DocumentBlock {
  /** '' leaves a line to write on. */
  number: string;
  /** Version of this paper, from 1. */
  version: string;
  /** The day in words; '' leaves a line to write on. */
  date: string;
}

/** The letterhead, and where the school is. */
export interface SchoolBlock {
  nameKk: string;
  nameRu: string;
  place: string;
}

/** Who signs: position, and name with initials, nominative. */
export interface SignerBlock {
  position: string;
  name: string;
}

/** Who of the school prepared a letter and answers questions about it. */
export interface ExecutorBlock {
  /** '' leaves a line to write on. */
  name: string;
  /** The school's telephone; '' leaves a line to write on. */
  phone: string;
}

/** The commission that sees a home. */
export interface CommissionBlock {
  /** Full name and position of whoever chairs; '' leaves a line to write on. */
  chair: string;
  /** All but the chair: full name and position, nominative; nobody leaves lines to write on. */
  others: { name: string; position: string }[];
  /** Who signs: all of it, the chair first. */
  members: { name: string }[];
}
