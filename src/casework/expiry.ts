// Cards whose time to be kept is over: which they are, and what is taken off them. Numbers, dates and codes stay, so that counts do.
import { addDays, type CalendarDate, dateParts, isCalendarDate } from '../model/calendar-date';
import type { Table } from '../register/table';
import { TABLES, type TableName } from '../register/tables';
import type { Card } from '../register/tables/cards';

/** What is read of a card to know whether it is over, and since when. */
export const END_COLUMNS = [
  'number',
  'registerNumber',
  'outcome',
  'decidedOn',
  'endKind',
  'endedOn',
  'removedOn',
  'expiredOn',
] as const;
export type CardEndFacts = Pick<Card, (typeof END_COLUMNS)[number]>;

/** The day a card was over: ended, removed, or refused; null while it is not. */
export const closedOn = (
  card: Pick<CardEndFacts, 'outcome' | 'decidedOn' | 'endKind' | 'endedOn' | 'removedOn'>,
) =>
  card.endKind !== ''
    ? card.endedOn
    : (card.removedOn ?? (card.outcome === 'REFUSE' ? card.decidedOn : null));

/** The same day so many years later; 29 February becomes 1 March. */
export function yearsAfter(day: CalendarDate, years: number): CalendarDate {
  const { year } = dateParts(day);
  const same = `${year + years}${day.slice(4)}`;
  return isCalendarDate(same) ? same : addDays(`${year + years}-02-28` as CalendarDate, 1);
}

/** The first day on which a closed card may expire: the day after its years; null while the card is not closed. */
export const expiresOn = (card: Parameters<typeof closedOn>[0], years: number): CalendarDate | null => {
  const closed = closedOn(card);
  return closed === null ? null : addDays(yearsAfter(closed, years), 1);
};

/** Everything that hangs on a card and may name a person or tell of one. */
export const CARD_CHILDREN = [
  'Referrals',
  'Materials',
  'Letters',
  'Plans',
  'Measures',
  'Works',
  'Documents',
  'Deviations',
  'Contacts',
  'Submissions',
  'Visits',
  'Removals',
  'Transfers',
  'Restricted',
  'Openings',
  'Controls',
  'GroundChecks',
  'Corrections',
] as const satisfies readonly TableName[];

/** Numbers of papers, rules and machine marks: they name nobody. */
const KEPT: readonly string[] = [
  'number',
  'registerNumber',
  'rulePack',
  'receivedAt',
  'openedAt',
  'paperMinutes',
  'agencyOutgoingNo',
  'outgoingNo',
  'letterNo',
  'orderNumber',
  'answerNo',
  'rule',
  'paragraph',
  'record',
  'field',
  'fileId',
  'textId',
  'digest',
  'contentCode',
];
/** Ids of records, of staff too: whoever has the staff list knows who worked, not with whom. */
const IDS = /^[A-Z]\d{3,5}(-[A-Z0-9]+)*$/;

/** The fields of a record that expiry takes: every text but numbers and ids. A column added later is taken until it is said to stay. */
export function takenFields(table: Table, record: object): Record<string, unknown> {
  const taken: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(table.columns)) {
    const value = (record as Record<string, unknown>)[key];
    const isText = column.kind === 'text' && value !== '' && !KEPT.includes(key) && !IDS.test(String(value));
    const isList = column.kind === 'json' && Array.isArray(value) && value.length > 0;
    if (isText || isList) taken[key] = column.empty;
  }
  return taken;
}

export const tableNamed = (name: TableName): Table => TABLES[name] as Table;
