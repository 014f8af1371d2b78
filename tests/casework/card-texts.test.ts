// Every text column of every table that hangs on a card or names it: none is left by sealing or expiry, none is shown by a query.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryName } from '../../src/casework/answers';
import { CARD_TEXTS, type Leaving, takenFields } from '../../src/casework/privacy/card-texts';
import { QUERIES } from '../../src/casework/queries';
import { JOURNALS } from '../../src/model/number-pattern';
import { cardIdOf, idPattern, nextId, type RecordKind } from '../../src/model/record-id';
import { blank, type Table } from '../../src/register/table';
import { TABLES, type TableName } from '../../src/register/tables';
import { ask, type Book, give, idsIn, put, record } from './book';
import {
  LETTER_CARD as CARD,
  DEPUTY,
  HEAD,
  LETTER_ITEM as ITEM,
  PSYCHOLOGIST,
  SECRETARY,
  SITTING,
  schoolAfter,
  TEACHER,
} from './school-path';

const MARK = 'Ерекше-сөз';
const LETTER = 'W0001';
const PLAN = `${CARD}-L01`;
const MEASURE = `${PLAN}-0001`;
const PUPIL = 'P00002';
/** What a new record of a kind may hang on, and how its id ends. */
const PARENTS = [CARD, PLAN, MEASURE, SITTING, LETTER, PUPIL];
const ENDS = ['', '-T0005', `-${LETTER}`];
/** Names of staff stand beside a deviation, of a sealed card too. */
const RECORDERS = ['acceptedBy', 'recordedBy'];
const NAMING = ['cardId', 'itemId', 'subjectId', 'referralId'];
const NAMES = Object.keys(TABLES) as TableName[];
const tableOf = (name: TableName): Table => TABLES[name] as Table;

const staysOf = (name: TableName, why: Leaving): readonly string[] | 'all' => {
  const held = CARD_TEXTS[name];
  if (held === 'apart') return 'all';
  if (why === 'expired') return held.stays;
  return held.staySealed === 'all' ? 'all' : [...held.stays, ...(held.staySealed ?? [])];
};

/** A record of this kind under each parent that its id allows, beside those that are there. */
function addUnderCard(book: Book, name: TableName): void {
  const { kind, columns } = tableOf(name);
  if (kind === 'key' || name === 'Cards') return;
  const days = Object.entries(columns).filter(([, each]) => each.kind === 'date');
  for (const parent of PARENTS)
    for (const end of ENDS) {
      const id = nextId(kind as RecordKind, parent, idsIn(book, name)) + end;
      if (!idPattern(kind).test(id)) continue;
      const named = NAMING.filter((key) => key in columns);
      const tells =
        cardIdOf(id) === CARD || id.startsWith(LETTER) || id.startsWith(PUPIL) || named.length > 0;
      if (tells)
        put(book, name, id, {
          ...Object.fromEntries(days.map(([key]) => [key, '2026-11-05'])),
          ...Object.fromEntries(named.map((key) => [key, key === 'cardId' ? CARD : ITEM])),
        });
    }
}

const isUnderCard = (name: TableName, id: string, row: Record<string, unknown>): boolean =>
  cardIdOf(id) === CARD ||
  new RegExp(`^(${LETTER}|${PUPIL}$|${PUPIL}-A)`).test(id) ||
  NAMING.some((key) => key in tableOf(name).columns && cardIdOf(String(row[key])) === CARD);

const underCard = (book: Book): [TableName, string, Record<string, unknown>][] =>
  NAMES.flatMap((name) =>
    idsIn(book, name)
      .map((id): [TableName, string, Record<string, unknown>] => [name, id, record(book, name, id) as never])
      .filter(([, id, row]) => isUnderCard(name, id, row)),
  );

/** A refused child whose every text column, but those that stay, holds the mark; how often it was written. */
function marked(why: Leaving): { book: Book; marks: number } {
  const book = schoolAfter('closed');
  give(book, 'notify-agency', SECRETARY, {
    cardId: CARD,
    toldOn: '2026-11-05',
    channel: 'IN_PERSON',
    outgoingNo: '17',
  });
  for (const name of NAMES) addUnderCard(book, name);
  let marks = 0;
  for (const [name, id, row] of underCard(book)) {
    const stays = staysOf(name, why);
    if (stays === 'all') continue;
    const fields: Record<string, unknown> = {};
    for (const [key, { kind }] of Object.entries(tableOf(name).columns)) {
      if (why === 'sealed' && row.kind === 'NOTICE' && (key === 'toWhom' || key === 'proofWho')) continue;
      if (stays.includes(key) || NAMING.includes(key)) continue;
      if (kind === 'text') fields[key] = name === 'Deviations' && RECORDERS.includes(key) ? 'T0001' : MARK;
      if (kind === 'json') fields[key] = [MARK];
    }
    marks += Object.keys(fields).length;
    put(book, name, id, fields);
  }
  put(book, 'Cards', CARD, { outcome: 'REFUSE', itemId: ITEM, planId: PLAN });
  book.openCards = book.openCards.filter((id) => id !== CARD && !id.startsWith(LETTER));
  return { book, marks };
}

const PERIOD = { from: '2023-01-01', to: '2027-12-31' };
const INPUTS: Record<Exclude<QueryName, 'selected-row'>, (book: Book) => object[]> = {
  today: () => [{}],
  card: () => [{ cardId: CARD }],
  'card-file': () => [{ cardId: CARD }, { cardId: CARD, forWhom: 'INSPECTION' }],
  'letter-term': () => [{ receivedOn: '2026-11-02' }],
  'incoming-letter': () => [{ incomingId: LETTER }],
  'find-pupil': () => [{ text: 'Ахметов' }, { text: MARK }],
  lists: () => [{}],
  council: () => [{}],
  convene: () => [{}],
  task: (book) => idsIn(book, 'Tasks').map((taskId) => ({ taskId })),
  sitting: () => [{ sittingId: SITTING }, { sittingId: SITTING, itemId: ITEM }],
  plan: () => [{ cardId: CARD }, { cardId: CARD, planId: PLAN }],
  settings: () => [{}],
  staff: () => [{}],
  transfer: (book) => [
    { cardId: CARD },
    ...idsIn(book, 'Transfers').map((transferId) => ({ cardId: CARD, transferId })),
  ],
  papers: (book) => [
    {},
    { cardId: CARD },
    { sittingId: SITTING },
    ...idsIn(book, 'Documents').map((documentId) => ({ documentId })),
  ],
  'paper-review': (book) => idsIn(book, 'Documents').map((documentId) => ({ documentId })),
  templates: () => [{}],
  'check-template': () => [{ name: 'minutes-kk' }],
  'blank-paper': () => [{ kind: 'D01', language: 'kk' }],
  'paper-pdf': (book) => idsIn(book, 'Documents').map((documentId) => ({ documentId })),
  'check-paper': () => [{ code: 'K7MP-3WQX' }],
  'paper-offers': () => [{ on: CARD }, { on: SITTING }],
  'sitting-papers': () => [{ sittingId: SITTING }],
  'my-referrals': () => [{}],
  calendar: () => [{ from: '2026-11-01', to: '2026-11-30' }],
  'order-text': () => [{}],
  restricted: () => [{ cardId: CARD }],
  'restricted-text': (book) => idsIn(book, 'Restricted').map((noteId) => ({ noteId })),
  'waiting-for-me': () => [{}],
  family: () => [{ cardId: CARD }],
  roster: () => [{}],
  'check-roster': () => [],
  'school-year': () => [{}],
  correctable: () => [{ cardId: CARD }],
  expiring: () => [{}],
  characteristic: (book) => idsIn(book, 'Materials').map((materialId) => ({ materialId })),
  'my-measures': () => [{}, { cardId: CARD }],
  measure: () => [{ measureId: MEASURE }],
  board: () => [{}],
  numbering: () => [{}],
  'number-journal': () => JOURNALS.map((journal) => ({ journal, ...PERIOD })),
  registry: () => [PERIOD],
  overview: () => [{}],
  summary: () => [{ ...PERIOD, addressee: 'SCHOOL' }],
  'register-card': () => [{ cardId: CARD }],
  reconciliation: () => [{ list: '' }],
  deviations: () => [PERIOD],
  inspection: () => [PERIOD],
  rules: () => [{}],
  'set-up': () => [{}],
  'local-copy': () => [{}],
  'copied-sheets': () => [{}],
  'journal-check': () => [],
};

/** The queries and people whose view holds the mark, as «query person». */
function showing(book: Book): string[] {
  const found: string[] = [];
  for (const [name, inputs] of Object.entries(INPUTS))
    for (const input of inputs(book))
      for (const email of [HEAD, DEPUTY, SECRETARY, PSYCHOLOGIST, TEACHER]) {
        const query = QUERIES.find((each) => each.name === name);
        let view: unknown;
        try {
          view = ask(book, name as QueryName, email, input as never);
        } catch (error) {
          if ((error as Error).message === 'denied' && query) continue;
          throw new Error(`${name} ${JSON.stringify(input)} ${email}: ${(error as Error).stack}`);
        }
        if (JSON.stringify(view).replaceAll(`"typed":"${MARK}"`, '').includes(MARK))
          found.push(`${name} ${email}`);
      }
  return [...new Set(found)];
}

const holding = (book: Book): string[] =>
  underCard(book)
    .filter(([, , row]) => JSON.stringify(row).includes(MARK))
    .map(([name, id, row]) => {
      const keys = Object.keys(row).filter((key) => JSON.stringify(row[key])?.includes(MARK));
      return `${name} ${id}: ${keys.join(', ')}`;
    });

describe('the catalogue', () => {
  it('decides upon every table of the workbook', () => {
    expect(Object.keys(CARD_TEXTS).sort()).toEqual([...NAMES].sort());
  });
  it('lets only text columns stay that the table has', () => {
    for (const name of NAMES) {
      const held = CARD_TEXTS[name];
      if (held === 'apart') continue;
      const listed = [
        ...held.stays,
        ...(held.staySealed === 'all' ? [] : (held.staySealed ?? [])),
        ...(held.proof?.stays ?? []),
        ...(held.untold ?? []),
      ];
      for (const key of listed)
        expect(`${name}.${key} ${tableOf(name).columns[key]?.kind}`).toMatch(/ text$/);
      for (const key of held.names ?? []) expect(Object.keys(tableOf(name).columns)).toContain(key);
    }
  });
  it('holds no table apart whose ids or columns name a card', () => {
    const names = NAMES.filter((name) => CARD_TEXTS[name] === 'apart');
    for (const name of names) {
      const { kind, columns } = tableOf(name);
      if (kind !== 'key') expect(String(idPattern(kind))).not.toMatch(/P\\d/);
      for (const key of NAMING) expect(Object.keys(columns)).not.toContain(key);
    }
  });
  it('keeps the proof of the notice, not what a request asked', () => {
    const letter = {
      id: `${CARD}-E01`,
      toWhom: 'ЮП',
      proofWho: 'Ким Е.',
      contactNote: 'айтылды',
      reply: 'бар',
    };
    const takenOf = (kind: string, why: Leaving) =>
      Object.keys(takenFields('Letters', { ...blank(TABLES.Letters, letter.id), ...letter, kind }, why));
    expect(takenOf('NOTICE', 'sealed')).toEqual(['contactNote', 'reply']);
    expect(takenOf('REQUEST', 'sealed')).toContain('toWhom');
    expect(takenOf('NOTICE', 'expired')).toContain('toWhom');
  });
});

describe('a sealed refusal', () => {
  let book: Book;
  let marks = 0;
  beforeAll(() => {
    ({ book, marks } = marked('sealed'));
  });
  it('asks every query', () => {
    expect(Object.keys(INPUTS).sort()).toEqual(
      QUERIES.map(({ name }) => name)
        .filter((name) => name !== 'selected-row')
        .sort(),
    );
  });
  it('shows none of its texts, before they leave as after', () => {
    expect(marks).toBeGreaterThan(60);
    expect(showing(book)).toEqual([]);
  });
  it('lists its deviations by paragraph and rule, without what happened and why', () => {
    const book = marked('sealed').book;
    for (const id of idsIn(book, 'Deviations'))
      put(book, 'Deviations', id, { rule: 'p14.materials', paragraph: 'п. 14' });
    const { sections } = ask(book, 'deviations', HEAD, PERIOD as never);
    const rows = sections.flatMap(({ rows }) => rows).map(({ cells }) => cells.slice(0, 4));
    expect(rows).toContainEqual([expect.stringMatching(/^п\.\s14$/), 'закрытая карта', 'p14.materials', '']);
    expect(JSON.stringify(ask(book, 'inspection', HEAD, PERIOD as never))).toContain('p14.materials');
  });
  it('leaves no text in any record', () => {
    expect(holding(book).length).toBeGreaterThan(15);
    const answer = give(book, 'seal-refusal', SECRETARY, {
      cardId: CARD,
      keptAs: 'PAPER',
      keptWhere: 'сейф',
    });
    expect(answer).toMatchObject({ kind: 'done' });
    expect(holding(book)).toEqual([]);
    expect(showing(book)).toEqual([]);
    expect(record(book, 'GroundChecks', `${CARD}-G01`)?.ground).toBe('');
  });
});

describe('an expired card', () => {
  it('leaves no text in any record and shows none', () => {
    const { book, marks } = marked('expired');
    put(book, 'Pupils', PUPIL, { active: false });
    put(book, 'Cards', CARD, { endKind: 'LEFT_SCHOOL', endedOn: '2023-11-04' });
    expect(marks).toBeGreaterThan(80);
    const act = { cardIds: [CARD], actNo: '7', actOn: '2026-11-05', basis: 'Номенклатура 04-12' };
    expect(give(book, 'expire-cards', SECRETARY, act)).toMatchObject({ kind: 'done' });
    expect(holding(book)).toEqual([]);
    expect(showing(book)).toEqual([]);
  });
});
