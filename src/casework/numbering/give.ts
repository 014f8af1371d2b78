// A number for a letter, an order or minutes: the one reserved on its paper, the one typed from the paper journal, or the next by the school's pattern.
import type { CalendarDate } from '../../model/calendar-date';
import type { PaperKind } from '../../model/codes';
import { type Journal, stretchOf } from '../../model/number-pattern';
import { paperParentFor } from '../../model/record-id';
import type { Paper } from '../../register/tables/documents';
import { type Bilingual, fillBoth, same } from '../../text/bilingual';
import { CASEWORK_TEXTS } from '../../text/casework-texts';
import { wordsOf } from '../../text/code-texts';
import { longDate } from '../../text/dates';
import type { FieldProblem } from '../command';
import type { Desk } from '../desk';
import { annul, annulledIn, type GivenNumber, holderOf, journalOf } from './journals';
import { counterOf, goOn, numberingOf, takeNext, written } from './numbering';

interface Wanted {
  readonly journal: Exclude<Journal, 'INCOMING' | 'REGISTER'>;
  /** '' for the next one; a dash or «б/н» for none. */
  readonly typed: string;
  readonly on: CalendarDate;
  /** The field it is typed into. */
  readonly path: string;
  /** The act has no sense without a number: a letter to the commission. Orders and minutes always have one. */
  readonly needed?: true;
  /** The paper it is of; '' for a reply that has no form here. */
  readonly kind: PaperKind | '';
  /** Records that carry the number already, and may: an order put down again, a notice told again. */
  readonly of?: readonly string[];
  /** What the paper is about that may have reserved the number before its letter was recorded. */
  readonly subjectId?: string;
}

/** Said instead of a number where there is to be none. */
const isNone = (typed: string): boolean => /^([-–—]|б\/н|н\/с)$/i.test(typed);

/** What stands against a number, in words. */
export function takenProblem(
  path: string,
  given: Pick<GivenNumber, 'number' | 'on' | 'kind' | 'annulled'>,
): FieldProblem {
  const { number, on, kind, annulled } = given;
  if (annulled)
    return { path: [path], text: 'problem.number-annulled', facts: { number, day: longDate(on) } };
  const who: Bilingual = kind === '' ? CASEWORK_TEXTS['numbers.reply'] : wordsOf('PAPERS', kind);
  return { path: [path], text: 'problem.number-taken', facts: { number, day: longDate(on), who } };
}

/** The next number nobody annulled. */
export function takeFree(desk: Desk, journal: Journal, on: CalendarDate): string {
  const { resets } = numberingOf(desk, journal);
  const annulled = new Set(
    annulledIn(desk, journal)
      .filter((each) => stretchOf(resets, each.on) === stretchOf(resets, on))
      .map(({ number }) => number),
  );
  let number = takeNext(desk, journal, on);
  while (annulled.has(number)) number = takeNext(desk, journal, on);
  return number;
}

/** The papers of this kind about this record that took a number when they were made. */
const reservedOn = (desk: Desk, kind: string, subjectId: string): Paper[] =>
  subjectId === ''
    ? []
    : desk.file
        .all('Documents', paperParentFor(subjectId))
        .filter((paper) => paper.kind === kind && paper.subjectId === subjectId && paper.numberedOn !== null);

/** The number, '' where there is none; or what is wrong with the typed one. Needs the columns of the journal when one is typed, and the papers of the card when a paper may have reserved it. */
export function numberFor(desk: Desk, wanted: Wanted): string | FieldProblem {
  const { journal, typed, on, path, kind, of = [] } = wanted;
  const numbering = numberingOf(desk, journal);
  const mayBeNone = journal === 'OUTGOING' && wanted.needed !== true;
  const papers = reservedOn(desk, kind, wanted.subjectId ?? '');
  const reserved = papers[papers.length - 1];
  if (typed === '') {
    if (reserved) return reserved.number;
    if (numbering.pattern === '') return mayBeNone ? '' : { path: [path], text: 'problem.number-by-hand' };
    return isPast(desk, journal, on)
      ? { path: [path], text: 'problem.number-of-before', facts: { day: longDate(on) } }
      : takeFree(desk, journal, on);
  }
  const none = isNone(typed);
  if (none && !mayBeNone) return required(path);
  const number = none ? '' : written(desk, journal, typed, on);
  if (reserved?.number === number) return number;
  const holder = none ? undefined : holderOf(desk, journal, { number, on, kind, of });
  if (holder) return takenProblem(path, holder);
  goOn(desk, journal, number, on);
  if (reserved) giveUp(desk, papers, reserved, number);
  return number;
}

const required = (path: string): FieldProblem => ({ path: [path], text: 'problem.required' });

/** A letter of a stretch that was over before the journal was kept here takes its number from the paper journal. */
const isPast = (desk: Desk, journal: Journal, on: CalendarDate): boolean => {
  const { resets } = numberingOf(desk, journal);
  return (
    journal !== 'MINUTES' &&
    stretchOf(resets, on) !== stretchOf(resets, desk.today) &&
    desk.file.nextNumber(counterOf(desk, journal, on)) === 1
  );
};

/** Another number was typed than the paper reserved: the reserved one is annulled, its papers carry the typed one. */
function giveUp(desk: Desk, papers: readonly Paper[], reserved: Paper, number: string): void {
  const { kind, numberedOn } = reserved;
  if (numberedOn !== null)
    annul(desk, {
      journal: journalOf(desk, kind),
      number: reserved.number,
      on: numberedOn,
      kind,
      reason: fillBoth(CASEWORK_TEXTS['numbers.instead'], { number: number || '–' })[
        desk.settings.language === 'ru' ? 'ru' : 'kk'
      ],
    });
  for (const { id } of papers) desk.file.change('Documents', id, { number, numberedOn: null });
}

/** Kinds whose paper is made before the act that records the letter. */
const BEFORE_ITS_LETTER: readonly string[] = ['D20', 'D24', 'D28'];

/** The number a paper of no numbered record takes when it is made; both languages of one paper have the same. */
export function ownNumber(desk: Desk, paper: Paper): Partial<Pick<Paper, 'number' | 'numberedOn'>> {
  const [twin] = reservedOn(desk, paper.kind, paper.subjectId);
  if (twin) return { number: twin.number, numberedOn: twin.numberedOn };
  const journal = journalOf(desk, paper.kind);
  const { pattern, papers } = numberingOf(desk, journal);
  const wants = BEFORE_ITS_LETTER.includes(paper.kind) || papers.some((each) => each === paper.kind);
  return pattern !== '' && wants
    ? { number: takeFree(desk, journal, desk.today), numberedOn: desk.today }
    : {};
}

/** What an act says of the number it gave; nothing where it was typed or there is none. */
export const toldNumber = (typed: string, number: string) =>
  typed === '' && number !== '' ? [{ text: 'follow.number' as const, facts: { number: same(number) } }] : [];
