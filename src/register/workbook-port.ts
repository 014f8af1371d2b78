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

/**
 * Why a call failed. `conflict`: another action stepped the head, nothing applied; `busy`: quota or the like, nothing
 * applied, worth trying again; `lost`: no answer, it may have been applied; `invalid`: refused for what it asked;
 * `shut`: the account may not open or change the spreadsheet, or it is gone.
 */
export type FailureKind = 'conflict' | 'busy' | 'lost' | 'invalid' | 'shut' | 'full';

/** A refused or failed call to the workbook. */
export class WorkbookFailure extends Error {
  override readonly name = 'WorkbookFailure';
  constructor(
    readonly kind: FailureKind,
    message: string,
    /** The sheet that is not there, when that was the reason. */
    readonly sheetId?: number,
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
