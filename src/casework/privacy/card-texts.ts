// The catalogue of what tells of a child: for every table, how its records hang on a card, and which columns stay when the card is sealed or expires. A text that is not said to stay is taken.
import { cardIdOf, incomingIdOf, sittingIdOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import type { AnyRecord, Table } from '../../register/table';
import { TABLES, type TableName } from '../../register/tables';
import type { Known } from '../command';
import type { Desk } from '../desk';

/** Why texts leave: a refusal is sealed (¶20), or the school's years are over (T25). */
export type Leaving = 'sealed' | 'expired';

interface Held {
  /** What its ids begin with: the card itself, the card, a sitting that heard it, a letter that told of it, its pupil. */
  readonly on: readonly ('itself' | 'card' | 'sitting' | 'letter' | 'pupil')[];
  /** Columns that name the card, where the id does not. */
  readonly names?: readonly string[];
  /** Text columns that stay: numbers of papers, rules and machine marks. */
  readonly stays: readonly string[];
  /** Text columns that stay as well under a sealed refusal; `all`: it is not touched by sealing. */
  readonly staySealed?: readonly string[] | 'all';
  /** A kind of record whose further columns prove that the agency was told. */
  readonly proof?: { readonly kind: string; readonly stays: readonly string[] };
  /** Codes that tell of the child and leave a sealed refusal. */
  readonly codesSealed?: readonly string[];
  /** Text columns that leave without being told in the sealed text. */
  readonly untold?: readonly string[];
}

/** No record of the table is about one card. */
const APART = 'apart';

/** Every table of the workbook; one that is added has to be decided upon here. */
export const CARD_TEXTS: Readonly<Record<TableName, Held | typeof APART>> = {
  Cards: {
    on: ['itself'],
    stays: ['number', 'registerNumber', 'rulePack', 'receivedAt', 'agencyOutgoingNo', 'paperMinutes'],
    untold: ['pupil', 'classAt'],
  },
  Referrals: { on: ['card'], stays: ['receivedAt', 'letterNo', 'number'] },
  Materials: { on: ['card'], stays: [] },
  Characteristics: { on: ['card'], stays: [] },
  Plans: { on: ['card'], stays: [] },
  Measures: { on: ['card'], stays: [] },
  Works: { on: ['card'], stays: [] },
  Documents: {
    on: ['card', 'sitting'],
    names: ['subjectId'],
    stays: ['number', 'contentCode', 'finalCode'],
    /** The paper of a refusal is kept; an expired card's is thrown away. */
    staySealed: ['fileId', 'finalParts', 'pdfId'],
  },
  /** Of scans and folders numbers and codes stay; the files of a refusal are kept with its papers. */
  Files: { on: ['card', 'sitting'], names: ['subjectId'], stays: ['digest'], staySealed: 'all' },
  Deviations: { on: ['card', 'letter'], stays: ['rule', 'paragraph'] },
  Contacts: { on: ['card'], stays: [] },
  Submissions: { on: ['card'], stays: ['outgoingNo', 'answerNo'] },
  Visits: { on: ['card'], stays: ['orderNumber'] },
  Removals: { on: ['card'], stays: [] },
  Transfers: { on: ['card'], stays: ['outgoingNo', 'digest'] },
  /** Where the sealed paper lies must be known as long as it lies there. */
  Restricted: { on: ['card'], stays: ['textId', 'digest'], staySealed: ['keptWhere'] },
  /** Who opened what, and why, is asked for after the sealing. */
  Openings: { on: ['card'], stays: ['openedAt'], staySealed: 'all' },
  Controls: { on: ['card'], stays: [] },
  GroundChecks: { on: ['card'], stays: [], codesSealed: ['ground'] },
  Corrections: { on: ['card'], stays: ['record', 'field'] },
  Letters: {
    on: ['card', 'sitting'],
    names: ['itemId', 'referralId'],
    stays: ['outgoingNo', 'replyNo'],
    proof: { kind: 'NOTICE', stays: ['toWhom', 'proofWho'] },
  },
  Tasks: { on: ['sitting'], names: ['cardId', 'itemId'], stays: [] },
  /** The minutes of the council stay with a refusal. */
  Agenda: { on: ['sitting'], stays: [], staySealed: 'all' },
  /** Who wrote stays beside the proof that they were answered. */
  Incoming: {
    on: ['letter'],
    stays: ['number', 'letterNo', 'receivedAt', 'replyNo'],
    staySealed: ['sender'],
  },
  Pupils: { on: ['pupil'], stays: [], staySealed: 'all' },
  Parents: { on: ['pupil'], stays: [], staySealed: 'all' },
  Sittings: APART,
  Attendance: APART,
  Staff: APART,
  Council: APART,
  /** Days of the calendar and of a term; a word of no child. */
  TermMoves: { on: ['card', 'letter'], stays: ['whyKk', 'whyRu'] },
  Calendar: APART,
  ClockChanges: APART,
  /** Ids and days alone. */
  Reminders: APART,
  Settings: APART,
  /** Why a pupil who is in no list learns here leaves when the card expires (expire-cards). */
  Imports: APART,
  Expiries: APART,
  Reconciliations: APART,
};

const heldIn = (table: TableName): Held | undefined => {
  const held = CARD_TEXTS[table];
  return held === APART ? undefined : held;
};

const HOLDING: readonly (readonly [TableName, Held])[] = /* @__PURE__ */ (
  Object.keys(TABLES) as TableName[]
).flatMap((name) => {
  const held = heldIn(name);
  return held ? [[name, held] as const] : [];
});

/** Tables whose records are taken with a card; the pupil and the family are taken apart. */
export const tablesLeaving = (why: Leaving): TableName[] =>
  HOLDING.filter(
    ([, { on, staySealed }]) => !on.includes('pupil') && (why === 'expired' || staySealed !== 'all'),
  ).map(([name]) => name);

/** Ids of records, of staff too. */
const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^[A-Z]\d{3,5}(-[A-Z0-9]+)*$/.test(value);

/** Whether this text column of the record stays: said so in the catalogue, or it holds the id of a record. Ids of staff say who worked, not with whom. */
function stays(held: Held, why: Leaving, key: string, record: AnyRecord): boolean {
  const sealed = why === 'sealed';
  return (
    held.stays.includes(key) ||
    (sealed && (held.staySealed === 'all' || held.staySealed?.includes(key) === true)) ||
    (sealed && held.proof?.kind === record.kind && held.proof?.stays.includes(key) === true) ||
    isId(record[key])
  );
}

/** The fields that leave a record, each empty: every text that is not said to stay; from a sealed refusal its grounds and other sets of codes too. */
export function takenFields(name: TableName, record: object, why: Leaving): Record<string, unknown> {
  const held = heldIn(name);
  const row = record as AnyRecord;
  const taken: Record<string, unknown> = {};
  if (!held) return taken;
  for (const [key, column] of Object.entries((TABLES[name] as Table).columns)) {
    const value = row[key];
    if (JSON.stringify(value) === JSON.stringify(column.empty)) continue;
    const isText = (column.kind === 'text' || column.kind === 'json') && !stays(held, why, key, row);
    const isTelling =
      why === 'sealed' &&
      held.staySealed !== 'all' &&
      (column.kind === 'codes' || held.codesSealed?.includes(key) === true);
    if (isText || isTelling) taken[key] = column.empty;
  }
  return taken;
}

/** Text columns of the record among these fields, which are told in the sealed text. */
export const isTold = (name: TableName, key: string): boolean => {
  const kind = (TABLES[name] as Table).columns[key]?.kind;
  return (kind === 'text' || kind === 'json') && heldIn(name)?.untold?.includes(key) !== true;
};

const sittingsOf = (cardId: string, ids: readonly string[]): string[] =>
  ids.filter((id) => cardIdOf(id) === cardId).map(sittingIdOf);
const lettersOf = (cardId: string, ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id) => cardIdOf(id) === cardId).flatMap((id) => incomingIdOf(id) || [])),
];
/** Cards an incoming letter told of, from the ids of all referrals. */
export const cardsOf = (letterId: string, ids: readonly string[]): string[] =>
  ids.filter((id) => incomingIdOf(id) === letterId).map(cardIdOf);

/** The rows to be read before the texts of these cards are taken. Needs the ids of Agenda and Referrals. */
export function rowsLeaving(cardIds: readonly string[], known: Known, why: Leaving): RowRequest {
  const items = known.ids('Agenda').filter((id) => cardIds.includes(cardIdOf(id)));
  const sittings = [...new Set(items.map(sittingIdOf))];
  const referrals = known.ids('Referrals');
  const letters = [...new Set(cardIds.flatMap((id) => lettersOf(id, referrals)))];
  const rows: Partial<Record<TableName, { ids?: string[]; under?: string[] }>> = {};
  for (const name of tablesLeaving(why)) {
    const { on } = heldIn(name) as Held;
    rows[name] = {
      under: [
        ...(on.includes('card') ? cardIds : []),
        ...(on.includes('sitting') && name !== 'Agenda' ? sittings : []),
        ...(on.includes('letter') ? letters : []),
      ],
    };
  }
  if (why === 'expired') rows.Agenda = { ids: items };
  rows.Incoming = { ids: letters };
  rows.Cards = { ids: [...new Set([...cardIds, ...letters.flatMap((id) => cardsOf(id, referrals))])] };
  return rows;
}

/** Letters that told of no other card whose texts stay. */
function lettersLeaving(desk: Desk, cardId: string): string[] {
  const referrals = desk.file.ids('Referrals');
  return lettersOf(cardId, referrals).filter((letter) =>
    cardsOf(letter, referrals).every((id) => {
      const other = desk.file.get('Cards', id);
      return id === cardId || !other || other.sealedOn !== null || other.expiredOn !== null;
    }),
  );
}

/** The records of a table that hang on the card or name it, but for the card, its pupil and the family. */
export function recordsLeaving(desk: Desk, name: TableName, cardId: string): AnyRecord[] {
  const held = heldIn(name);
  if (!held || held.on.includes('itself') || held.on.includes('pupil')) return [];
  const letters = held.on.includes('letter') ? lettersLeaving(desk, cardId) : [];
  const byName = (record: AnyRecord) =>
    cardIdOf(record.id) === cardId ||
    (held.names ?? []).some((key) => cardIdOf(String(record[key])) === cardId);
  const all = (under: string) => desk.file.all(name, under) as AnyRecord[];
  return [
    ...(held.on.includes('card') ? all(cardId) : []),
    ...(held.on.includes('sitting')
      ? name === 'Agenda'
        ? all('').filter(byName)
        : sittingsOf(cardId, desk.file.ids('Agenda')).flatMap(all).filter(byName)
      : []),
    ...(name === 'Incoming'
      ? letters.flatMap((id) => (desk.file.get(name, id) as AnyRecord | undefined) ?? [])
      : letters.flatMap(all)),
  ];
}
