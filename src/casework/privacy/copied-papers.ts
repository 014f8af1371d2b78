// Which papers belong into a copy on the school's own disk, and how far copies have them: by school year, those of kinds that few read apart.
import type { CalendarDate } from '../../model/calendar-date';
import type { PaperKind } from '../../model/codes';
import { cardIdOf, paperKindOf, paperParentOf } from '../../model/record-id';
import { isRestrictedPaper } from '../../model/restricted-papers';
import { type SchoolYear, schoolYearIn, schoolYearOf } from '../../model/school-year';
import type { RowRequest } from '../../register/reading';
import type { Card } from '../../register/tables/cards';
import type { Paper } from '../../register/tables/documents';
import type { Desk } from '../desk';
import { mayReadPaper } from '../papers/paper-readers';
import { isSealed } from './sealing';

/** A paper whose document is there, an older version too. */
export interface PaperToCopy {
  readonly paper: Pick<Paper, 'id' | 'number' | 'edition' | 'fileId' | 'madeOn'> & { kind: PaperKind };
  readonly schoolYear: SchoolYear;
  /** Whether this person reads papers of its kind. */
  readonly readable: boolean;
  /** A copy without it is not whole: not of a sealed card, which is closed to everybody, nor replaced by a later version. */
  readonly needed: boolean;
}

/** What a copy holds of the papers: a shelf is a school year, and beside it one of papers that few read. */
export type Shelves = Readonly<Record<string, CalendarDate>>;

export const COPIED_PAPER_ROWS: RowRequest = {
  Documents: { columns: ['kind', 'number', 'edition', 'state', 'fileId', 'madeOn'] },
  Cards: { columns: ['number', 'registerNumber', 'outcome'] },
};

const shelfOf = ({ paper, schoolYear }: PaperToCopy): string =>
  isRestrictedPaper(paper.kind) ? `${schoolYear}+` : schoolYear;

/** All papers of the school, whoever asks. */
export function papersToCopy(desk: Desk): PaperToCopy[] {
  const cards = new Map(desk.file.column('Cards').map((card) => [card.id, card]));
  return desk.file.column('Documents').flatMap((row) => {
    const { id, number = '', edition = 1, state = '', fileId = '', madeOn = null } = row;
    if (fileId === '') return [];
    const kind = row.kind || (paperKindOf(id) as PaperKind);
    const holder = paperParentOf(id);
    const card = cards.get(cardIdOf(holder));
    const sealed = card !== undefined && isSealed(desk, { outcome: '', ...card } as Card);
    return [
      {
        paper: { id, kind, number, edition, fileId, madeOn },
        schoolYear: schoolYearIn(holder) ?? schoolYearOf(madeOn ?? desk.today),
        readable: mayReadPaper(desk.actor, kind),
        needed: !sealed && state !== 'SUPERSEDED',
      },
    ];
  });
}

/** What its maker says of a copy: how many papers are in it, of which years, and which of these could not be had. */
interface Told {
  papers: number;
  years: readonly string[];
  unread: readonly string[];
}

/** What a copy comes to: papers that are not in it, and the day of each shelf's last whole copy. */
export function copiedPapers(
  desk: Desk,
  begunOn: CalendarDate,
  { papers, years, unread }: Told,
  before: Shelves = {},
): { missing: number; shelves: Shelves; whole: CalendarDate | ''; full: CalendarDate | '' } {
  const all = papersToCopy(desk);
  const out = new Set(unread);
  const isIn = ({ paper, schoolYear, readable }: PaperToCopy) =>
    readable && years.includes(schoolYear) && !out.has(paper.id);
  // Papers made while the copy was put together may be in it or not.
  const least = all.filter((each) => isIn(each) && (each.paper.madeOn ?? begunOn) < begunOn).length;
  const needed = all.filter((each) => each.needed);
  const shelves: Record<string, CalendarDate> = {};
  for (const shelf of new Set(needed.map(shelfOf))) {
    const here = needed.filter((each) => shelfOf(each) === shelf);
    const day = papers >= least && here.every(isIn) ? desk.today : before[shelf];
    if (day !== undefined) shelves[shelf] = day;
  }
  const sinceOf = (some: readonly PaperToCopy[]): CalendarDate | '' => {
    const days = some.map((each) => shelves[shelfOf(each)] ?? '');
    return days.length === 0 ? desk.today : (days.sort()[0] ?? '');
  };
  return {
    missing: Math.max(0, all.length - papers),
    shelves,
    whole: sinceOf(needed.filter(({ paper }) => !isRestrictedPaper(paper.kind))),
    full: sinceOf(needed),
  };
}
