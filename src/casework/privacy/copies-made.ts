// What the register remembers of copies on the school's own disk: the last one, what this person has begun, and since when everything is in one.
import { addDays, type CalendarDate, isCalendarDate } from '../../model/calendar-date';
import { RESTRICTED_KINDS } from '../../model/codes';
import { maySee } from '../access';
import type { Desk } from '../desk';
import type { Shelves } from './copied-papers';

/** A copy that was begun and is not recorded yet. */
export interface BegunCopy {
  readonly on: CalendarDate;
  readonly at: string;
  /** With the second spreadsheet. */
  readonly closed: boolean;
  readonly reason: string;
}

/** The last copy that was made. */
export interface LocalCopy extends BegunCopy {
  /** Who made it. */
  readonly by: string;
  readonly papers: number;
  /** Papers of the school that are not in it. */
  readonly missing: number;
  /** Rows the journal tells of and the sheets did not have. */
  readonly lost: number;
  /** SHA-256 of its list of files. */
  readonly digest: string;
  /** The last day each shelf of papers was copied whole. */
  readonly shelves?: Shelves;
  /** Since when copies have all papers the office reads; '' while some are in none. */
  readonly whole?: CalendarDate | '';
  /** The same with the papers that few read. */
  readonly full?: CalendarDate | '';
}

/** The row of Settings with the last copy. */
export const LAST_COPY = 'copy.last';
/** Each person's own: two who make one at the same time do not meet. */
export const begunRow = (staffId: string): string => `copy.${staffId}`;

function rowOf<T extends BegunCopy>(desk: Desk, id: string): T | undefined {
  try {
    const found = JSON.parse(desk.file.find('Settings', id)?.value ?? '') as Partial<T> | null;
    return isCalendarDate(found?.on) ? (found as T) : undefined;
  } catch {
    return undefined;
  }
}

/** The last copy; undefined before the first. */
export const lastCopy = (desk: Desk): LocalCopy | undefined => rowOf<LocalCopy>(desk, LAST_COPY);

/** Since when copies have all papers the office reads, or all there are: a copy in parts counts when its last part is there. Undefined while something is in none. */
export const copiedSince = (desk: Desk, which: 'whole' | 'full'): CalendarDate | undefined =>
  lastCopy(desk)?.[which] || undefined;

/** What this person has begun; a copy that was left a day ago is begun anew. */
export function begunCopy(desk: Desk): BegunCopy | undefined {
  const begun = rowOf<BegunCopy>(desk, begunRow(desk.actor.staffId));
  return begun && begun.on >= addDays(desk.today, -1) ? begun : undefined;
}

/** Conclusions and sealed refusals lie side by side in the second spreadsheet: who copies it may read all of it. */
export const mayCopyClosed = ({ actor }: Pick<Desk, 'actor'>): boolean =>
  RESTRICTED_KINDS.every((kind) => maySee(actor, kind).allowed);
