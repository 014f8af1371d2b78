// Facts of a card that were put right, as events of its timeline; and the card whose time to be kept is over.
import type { CalendarDate } from '../../model/calendar-date';
import type { Table } from '../../register/table';
import { TABLES, type TableName } from '../../register/tables';
import type { Card } from '../../register/tables/cards';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth, longDate } from '../../text/dates';
import { cardState } from '../card-state';
import { cardNumber } from '../numbers';
import type { QueryRoom } from '../query';
import type { CardView } from '../views';
import { see, staffShort, stateChip } from './words';

/** Longer texts are told by their beginning; the whole stands in the table. */
const SHOWN = 200;

/** Tells each correction of a card, with what stood there before and why. */
export function correctionEvents(
  { desk }: QueryRoom,
  cardId: string,
  add: (on: CalendarDate | null, text: string, more?: { who?: string }) => void,
): void {
  for (const each of desk.file.all('Corrections', cardId)) {
    const table = TABLES[each.record.split('/')[0] as TableName] as Table | undefined;
    const field = table?.columns[each.field]?.label[desk.language] ?? each.field;
    const [before, after] = [each.before.slice(0, SHOWN), each.after.slice(0, SHOWN)];
    add(
      each.correctedOn,
      see(desk.language, 'event.corrected', { field, before, after, reason: each.reason }),
      { who: staffShort(desk, each.correctedBy) },
    );
  }
}

/** Tells each term of the order that the calendar moved while it ran, with both days and why. */
export function movedTermEvents(
  { desk }: QueryRoom,
  cardId: string,
  add: (on: CalendarDate | null, text: string, more?: { who?: string }) => void,
): void {
  for (const { term, was, now, movedOn, movedBy, whyKk, whyRu } of desk.file.all('TermMoves', cardId))
    if (term !== '' && was !== null && now !== null)
      add(
        movedOn,
        see(desk.language, 'event.term-moved', {
          term: wordsOf('TERMS', term),
          was: dayAndMonth(was),
          now: dayAndMonth(now),
          why: { kk: whyKk, ru: whyRu },
        }),
        { who: staffShort(desk, movedBy) },
      );
}

/** An expired card: its number, its state and its days; no name and no text (T25). */
export function expiredCard({ desk }: QueryRoom, row: Card): CardView {
  const { language } = desk;
  const day = (on: CalendarDate | null, text: string) =>
    on === null ? [] : [{ when: longDate(on)[language], text }];
  const label = (key: 'receivedOn' | 'decidedOn' | 'removedOn' | 'endedOn' | 'expiredOn') =>
    TABLES.Cards.columns[key].label[language];
  return {
    cardId: row.id,
    name: see(language, 'expired.name'),
    classWords: '',
    number: cardNumber(row)[language],
    state: cardState(row),
    stateChip: stateChip(cardState(row), language),
    source: row.source === '' ? 'APPLICATION' : row.source,
    otherActs: [],
    closedActs: [],
    needs: [],
    timeline: (['expiredOn', 'removedOn', 'endedOn', 'decidedOn', 'receivedOn'] as const).flatMap((key) =>
      day(row[key], label(key)),
    ),
    papers: [],
    whoSees: see(language, 'card.who-sees'),
    facts: { grounds: [], family: [] },
    versions: {},
  };
}
