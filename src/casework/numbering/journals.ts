// What stands in each journal of numbers: gathered from the records and papers that carry a number, and from numbers that were annulled.
import type { CalendarDate } from '../../model/calendar-date';
import type { AGENCIES, PaperKind } from '../../model/codes';
import { type Journal, stretchOf } from '../../model/number-pattern';
import { cardIdOf, incomingIdOf, sittingIdOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import type { Desk } from '../desk';
import { numberingOf } from './numbering';

/** Whom a letter is to, or whom it is from, without a name. */
export type Side = (typeof AGENCIES)[number] | 'COMMISSION' | 'SCHOOL' | 'STAFF' | 'PARENTS' | '';

/** A number that was given, and what carries it. */
export interface GivenNumber {
  readonly number: string;
  readonly on: CalendarDate;
  /** Id of the record or paper. */
  readonly of: string;
  /** The paper it is of; '' where that is not known. */
  readonly kind: PaperKind | '';
  readonly side: Side;
  /** The card or the sitting it is about; '' for neither. */
  readonly about: string;
  /** It stands on a paper that is not sent yet. */
  readonly reserved?: true;
  readonly annulled?: AnnulledNumber;
}

/** A number that was given and is not used; it is never given again. */
export interface AnnulledNumber {
  readonly journal: Journal;
  readonly number: string;
  readonly on: CalendarDate;
  readonly kind: PaperKind | '';
  readonly reason: string;
  /** Who annulled it, and when. */
  readonly by: string;
  readonly at: CalendarDate;
}

const DOCUMENTS = ['kind', 'subjectId', 'number', 'numberedOn'] as const;

/** The columns a journal is gathered from. */
const COLUMNS: Readonly<Record<Journal, RowRequest>> = {
  INCOMING: {
    Referrals: { columns: ['source', 'agency', 'number', 'registeredOn'] },
    Incoming: { columns: ['source', 'agency', 'number', 'registeredOn'] },
  },
  OUTGOING: {
    Letters: { columns: ['kind', 'agency', 'referralId', 'staffId', 'sentOn', 'outgoingNo'] },
    Submissions: { columns: ['sentOn', 'outgoingNo'] },
    Transfers: { columns: ['sentOn', 'outgoingNo'] },
    Incoming: { columns: ['agency', 'repliedOn', 'replyNo'] },
    Documents: { columns: DOCUMENTS },
  },
  ORDERS: {
    Visits: { columns: ['orderNumber', 'orderDate'] },
    Documents: { columns: DOCUMENTS },
  },
  MINUTES: { Sittings: { columns: ['minutesNumber', 'heldOn'] } },
  REGISTER: { Cards: { columns: ['registerNumber', 'decidedOn'] } },
};

/** What is read to see whether a number is free, and what stands in the journal. */
export const journalColumns = (journal: Journal): RowRequest => COLUMNS[journal];

/** Tables of journals; the small ones are read anyway. */
export const journalTables = (...journals: readonly Journal[]): TableName[] => [
  ...new Set(journals.flatMap((journal) => Object.keys(COLUMNS[journal]) as TableName[])),
];

/** Rows of an act and, when a number was typed for it, the columns its journal is gathered from. */
export function withJournal(journal: Journal, typed: string, rows: RowRequest): RowRequest {
  if (typed === '') return rows;
  const asked = { ...rows } as Record<string, object | undefined>;
  for (const [name, columns] of Object.entries(COLUMNS[journal]))
    asked[name] = { ...asked[name], ...columns };
  return asked as RowRequest;
}

const annulledRow = ({ journal, number, on }: Pick<AnnulledNumber, 'journal' | 'number' | 'on'>): string =>
  `annulled.${journal}.${on}.${number}`;

/** Numbers that were annulled; few, and asked of by every act that gives one, so they stand beside how the journals are kept. */
export function annulledIn(desk: Pick<Desk, 'file'>, journal: Journal): AnnulledNumber[] {
  return desk.file
    .all('Settings')
    .filter(({ id }) => id.startsWith(`annulled.${journal}.`))
    .flatMap(({ value }) => {
      try {
        const { number, on, kind, reason, by, at } = Object(JSON.parse(value)) as AnnulledNumber;
        return typeof number === 'string' && typeof on === 'string'
          ? [{ journal, number, on, kind, reason, by, at }]
          : [];
      } catch {
        return [];
      }
    });
}

/** Writes down that a number is not used. */
export function annul(
  desk: Desk,
  annulled: Pick<AnnulledNumber, 'journal' | 'number' | 'on' | 'kind' | 'reason'>,
): void {
  const id = annulledRow(annulled);
  const value = JSON.stringify({ ...annulled, by: desk.actor.staffId, at: desk.today });
  if (desk.file.get('Settings', id)) desk.file.change('Settings', id, { value });
  else desk.file.add('Settings', '', { id, value });
}

/** The journal a paper's own number stands in. */
export const journalOf = (desk: Pick<Desk, 'file'>, kind: string): 'ORDERS' | 'OUTGOING' =>
  numberingOf(desk, 'ORDERS').papers.some((each) => each === kind) ? 'ORDERS' : 'OUTGOING';

const LETTER_PAPERS = { NOTICE: 'D20', REQUEST: 'D07', INVITATION: 'D15' } as const;

const SIDES: Partial<Record<PaperKind, Side>> = {
  D14: 'PARENTS',
  D21: 'PARENTS',
  D24: 'COMMISSION',
  D28: 'SCHOOL',
  D32: 'INTERNAL_AFFAIRS',
};

type Raw = Partial<Record<string, unknown>> & { id: string };
const rowsOf = (desk: Desk, table: TableName): Raw[] => [...desk.file.column(table)] as Raw[];
const str = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Everything that stands in a journal, in no order. Needs its columns. */
export function numbersIn(desk: Desk, journal: Journal): GivenNumber[] {
  const found: GivenNumber[] = annulledIn(desk, journal).map((annulled) => ({
    number: annulled.number,
    on: annulled.on,
    of: annulledRow(annulled),
    kind: annulled.kind,
    side: '',
    about: '',
    annulled,
  }));
  const add = (
    row: Raw,
    number: unknown,
    on: unknown,
    kind: PaperKind | '',
    more: Partial<Pick<GivenNumber, 'side' | 'about' | 'reserved'>> = {},
  ) => {
    if (str(number) === '' || str(on) === '') return;
    found.push({
      number: str(number),
      on: str(on) as CalendarDate,
      of: row.id,
      kind,
      side: SIDES[kind as PaperKind] ?? '',
      about: cardIdOf(row.id) || sittingIdOf(row.id),
      ...more,
    });
  };
  if (journal === 'INCOMING') {
    const side = ({ source, agency }: Raw): Side =>
      source === 'APPLICATION' ? 'STAFF' : source === 'TRANSFER_IN' ? 'SCHOOL' : (str(agency) as Side);
    for (const row of rowsOf(desk, 'Incoming'))
      add(row, row.number, row.registeredOn, 'D02', { side: side(row) });
    for (const row of rowsOf(desk, 'Referrals').filter(({ id }) => incomingIdOf(id) === ''))
      add(row, row.number, row.registeredOn, row.source === 'APPLICATION' ? 'D01' : 'D02', {
        side: side(row),
      });
  }
  if (journal === 'OUTGOING') {
    for (const row of rowsOf(desk, 'Letters'))
      add(row, row.outgoingNo, row.sentOn, LETTER_PAPERS[row.kind as keyof typeof LETTER_PAPERS] ?? '', {
        side: str(row.staffId) === '' ? (str(row.agency) as Side) : 'STAFF',
      });
    for (const row of rowsOf(desk, 'Submissions')) add(row, row.outgoingNo, row.sentOn, 'D24');
    for (const row of rowsOf(desk, 'Transfers')) add(row, row.outgoingNo, row.sentOn, 'D28');
    for (const row of rowsOf(desk, 'Incoming'))
      add(row, row.replyNo, row.repliedOn, '', { side: str(row.agency) as Side });
  }
  if (journal === 'ORDERS') {
    for (const row of rowsOf(desk, 'Visits')) add(row, row.orderNumber, row.orderDate, 'D04');
    for (const row of desk.file.all('Council'))
      if (row.id.endsWith('-01')) add({ id: row.id.slice(0, 4) }, row.orderNumber, row.orderDate, 'D12');
  }
  if (journal === 'MINUTES')
    for (const row of rowsOf(desk, 'Sittings')) add(row, row.minutesNumber, row.heldOn, 'D16');
  if (journal === 'REGISTER')
    for (const row of rowsOf(desk, 'Cards')) add(row, row.registerNumber, row.decidedOn, 'D31');
  if (journal === 'OUTGOING' || journal === 'ORDERS')
    for (const row of rowsOf(desk, 'Documents').filter(({ kind }) => journalOf(desk, str(kind)) === journal))
      add(row, row.number, row.numberedOn, str(row.kind) as PaperKind, { reserved: true });
  return found;
}

/** Who else has this number in the stretch of the journal; one letter goes to several bodies on one day, or about several children, and one order sends several commissions. */
export function holderOf(
  desk: Desk,
  journal: Journal,
  { number, on, kind, of }: Pick<GivenNumber, 'number' | 'on' | 'kind'> & { of: readonly string[] },
): GivenNumber | undefined {
  const { resets } = numberingOf(desk, journal);
  const sameLetter = (given: GivenNumber) =>
    given.on === on && given.kind === kind && (journal === 'OUTGOING' || kind === 'D04');
  return numbersIn(desk, journal).find(
    (given) =>
      given.number === number &&
      stretchOf(resets, given.on) === stretchOf(resets, on) &&
      !of.includes(given.of) &&
      (given.annulled !== undefined || !sameLetter(given)),
  );
}
