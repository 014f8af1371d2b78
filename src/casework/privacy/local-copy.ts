// The copy that a school keeps on a disk of its own (law No 94-V, article 12): on record are who began it and when, and what came of it.
import { addDays, type CalendarDate, isCalendarDate } from '../../model/calendar-date';
import { RESTRICTED_KINDS } from '../../model/codes';
import { BeginLocalCopy, FinishLocalCopy } from '../../model/inputs/local-copy';
import { maySee, OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import type { Desk } from '../desk';

/** A copy that was begun and is not recorded yet. */
interface BegunCopy {
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
  readonly missing: number;
  /** SHA-256 of its list of files. */
  readonly digest: string;
}

const LAST = 'copy.last';
/** Each person's own: two who make one at the same time do not meet. */
const begunRow = (staffId: string): string => `copy.${staffId}`;

function rowOf<T extends BegunCopy>(desk: Desk, id: string): T | undefined {
  try {
    const found = JSON.parse(desk.file.find('Settings', id)?.value ?? '') as Partial<T> | null;
    return isCalendarDate(found?.on) ? (found as T) : undefined;
  } catch {
    return undefined;
  }
}

function keep(desk: Desk, id: string, value: string): void {
  if (desk.file.get('Settings', id)) desk.file.change('Settings', id, { value });
  else desk.file.add('Settings', '', { id, value });
}

/** The last copy; undefined before the first. */
export const lastCopy = (desk: Desk): LocalCopy | undefined => rowOf<LocalCopy>(desk, LAST);

/** What this person has begun; a copy that was left a day ago is begun anew. */
export function begunCopy(desk: Desk): BegunCopy | undefined {
  const begun = rowOf<BegunCopy>(desk, begunRow(desk.actor.staffId));
  return begun && begun.on >= addDays(desk.today, -1) ? begun : undefined;
}

/** Conclusions and sealed refusals lie side by side in the second spreadsheet: who copies it may read all of it. */
export const mayCopyClosed = ({ actor }: Pick<Desk, 'actor'>): boolean =>
  RESTRICTED_KINDS.every((kind) => maySee(actor, kind).allowed);

export const beginLocalCopy = defineCommand({
  name: 'begin-local-copy',
  paragraphs: [],
  roles: OFFICE_ROLES,
  input: BeginLocalCopy,
  tables: [],
  rows: () => ({}),
  decide(desk, { closed, reason }) {
    if (closed && !mayCopyClosed(desk))
      return { problems: [{ path: ['closed'], text: 'problem.head-decides' }] };
    const begun: BegunCopy = { on: desk.today, at: desk.now, closed, reason: closed ? reason : '' };
    keep(desk, begunRow(desk.actor.staffId), JSON.stringify(begun));
    return { subject: '', done: { text: 'done.copy-begun' } };
  },
});

export const finishLocalCopy = defineCommand({
  name: 'finish-local-copy',
  paragraphs: [],
  roles: OFFICE_ROLES,
  input: FinishLocalCopy,
  tables: [],
  rows: () => ({}),
  decide(desk, made) {
    const begun = begunCopy(desk);
    if (!begun) return { problems: [{ path: [], text: 'problem.copy-not-begun' }] };
    const copy: LocalCopy = { ...begun, on: desk.today, at: desk.now, by: desk.actor.staffId, ...made };
    keep(desk, LAST, JSON.stringify(copy));
    keep(desk, begunRow(desk.actor.staffId), '');
    return {
      subject: '',
      done: { text: 'done.copy-made', facts: { n: made.papers, code: made.digest.slice(0, 16) } },
    };
  },
});
