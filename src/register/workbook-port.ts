// What the register asks of the spreadsheet service; src/google fulfils it with Sheets v4, whose JSON shapes these are.
import type { Cell } from './column';

/** A rectangle of one sheet; open ends reach the sheet's edge. Indexes are zero-based, ends exclusive. */
export interface GridRange {
  sheetId: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

/** Rows of a range as they were asked for: short rows and missing rows are trimmed. `a1` is the service's echo. */
export interface ReadRange {
  a1: string;
  values: Cell[][];
}

/** One request of `spreadsheets.batchUpdate`, as JSON. */
export type Request = Readonly<Record<string, unknown>>;

export interface WorkbookPort {
  /** `values.batchGetByDataFilter`, FORMULA render, serial dates. One call; the answers keep the order of the ranges. */
  read(ranges: readonly GridRange[]): ReadRange[];
  /** One atomic `spreadsheets.batchUpdate`; answers with the cells of `check` (an A1 range) as they stand afterwards. */
  write(requests: readonly Request[], check: string): Cell[][];
}

/** A refused or failed call: `refused` means nothing was applied; `unknown` means it may have been. */
export class WorkbookFailure extends Error {
  override readonly name = 'WorkbookFailure';
  constructor(
    message: string,
    readonly applied: 'no' | 'unknown',
    /** Worth trying again as it is (quota, time-out, 5xx). */
    readonly transient: boolean,
  ) {
    super(message);
  }
}

/** Time, chance and hashes, which the core has not. */
export interface Surroundings {
  /** Today and the time of day in the school's zone. */
  now(): { date: string; time: string };
  /** A new unguessable id. */
  uuid(): string;
  /** SHA-256 of the UTF-8 bytes, as lower-case hex. */
  sha256(text: string): string;
  /** Waits so many milliseconds. */
  pause(milliseconds: number): void;
}
