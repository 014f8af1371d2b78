// ¶14 The characteristic that is written on the page by whoever it was asked of.
import { describe, expect, it } from '@jest/globals';
import { ask, type Book, contentAbout, give, idsIn, put, record } from './book';
import { CARD, DEPUTY, HEAD, PSYCHOLOGIST, SECRETARY, schoolAfter, TEACHER } from './school-path';

const MATERIAL = `${CARD}-M01`;
const TEXT = 'Үлгерімі орташа.\n\nСуретті жақсы көреді.';
const REQUEST = { cardId: CARD, kind: 'CHARACTERISTIC', askedOf: 'T0005', askedOn: '2026-11-04' } as const;

/** The teacher was asked on 4 November 2026; it is the 5th. */
function asked(changes: object = {}): Book {
  const book = schoolAfter('gathered');
  expect(give(book, 'request-material', SECRETARY, { ...REQUEST, ...changes }).kind).toBe('done');
  return book;
}
const write = (book: Book, who = TEACHER, text = TEXT) =>
  give(book, 'write-characteristic', who, { materialId: MATERIAL, text });
const written = (book: Book) =>
  idsIn(book, 'Characteristics').map((id) => record(book, 'Characteristics', id));
const receive = (book: Book, more: object = {}) =>
  give(book, 'receive-material', SECRETARY, {
    cardId: CARD,
    kind: 'CHARACTERISTIC',
    receivedOn: '2026-11-04',
    sheets: 1,
    keptWhere: 'сейф',
    ...more,
  });

describe('¶14 handing in', () => {
  it('keeps the text and the day; the material is not received by it', () => {
    const book = asked();
    expect(write(book).kind).toBe('done');
    expect(written(book)).toMatchObject([{ materialId: MATERIAL, writtenBy: 'T0005', text: TEXT }]);
    expect(record(book, 'Materials', MATERIAL)).toMatchObject({ writtenOn: '2026-11-05', receivedOn: null });
  });

  it('may be done again until the paper is here, and keeps one text', () => {
    const book = asked();
    write(book);
    expect(write(book, TEACHER, 'Басқаша').kind).toBe('done');
    expect(written(book)).toMatchObject([{ text: 'Басқаша' }]);
  });

  /** Each changes one condition; the act is refused, and nothing is written. */
  it.each<[string, (book: Book) => void]>([
    ['asked of somebody else', (book) => put(book, 'Materials', MATERIAL, { askedOf: 'T0006' })],
    ['another kind of material', (book) => put(book, 'Materials', MATERIAL, { kind: 'WORK_DONE' })],
    ['never asked for', (book) => put(book, 'Materials', MATERIAL, { askedOn: null })],
    ['received on paper', (book) => void receive(book)],
    ['the council has decided', (book) => put(book, 'Cards', CARD, { outcome: 'PLACE' })],
    ['the card has ended', (book) => put(book, 'Cards', CARD, { endKind: 'WITHDRAWN' })],
  ])('is refused alike when %s', (_, change) => {
    const book = asked();
    change(book);
    const refused = write(book);
    const unknown = give(asked(), 'write-characteristic', TEACHER, { materialId: `${CARD}-M77`, text: TEXT });
    expect(refused).toEqual(unknown);
    expect(written(book)).toEqual([]);
    expect(ask(book, 'characteristic', TEACHER, { materialId: MATERIAL })).toEqual({});
  });

  it('asks for words', () => {
    const book = asked();
    expect(write(book, TEACHER, '  ').kind).toBe('input');
    expect(written(book)).toEqual([]);
  });
});

describe('¶14 what is seen of it', () => {
  const mine = (book: Book, who = TEACHER) => ask(book, 'my-referrals', who, {}).asked;
  const today = (book: Book, who: string) =>
    ask(book, 'today', who, {}).groups.flatMap(({ key, rows }) =>
      rows.filter(({ title }) => title.startsWith('Характеристика')).map(() => key),
    );

  it('the teacher is led to it until the council has decided', () => {
    const book = asked();
    expect(mine(book)).toMatchObject([{ act: { screen: 'characteristic', recordId: MATERIAL } }]);
    put(book, 'Cards', CARD, { outcome: 'REFUSE' });
    expect(mine(book)).toEqual([]);
  });

  it('other materials are brought on paper', () => {
    const book = asked({ kind: 'WORK_DONE' });
    expect(mine(book)[0]?.act).toBeUndefined();
    expect(mine(book)[0]?.subject).toContain('на бумаге');
  });

  it('the author reads the own text again; whoever is asked after does not', () => {
    const book = asked();
    write(book);
    const shown = (who: string) => ask(book, 'characteristic', who, { materialId: MATERIAL }).asked;
    expect(shown(TEACHER)).toMatchObject({ text: TEXT, written: true });
    for (const who of [HEAD, DEPUTY, SECRETARY, PSYCHOLOGIST]) expect(shown(who)).toBeUndefined();
    give(book, 'request-material', SECRETARY, { ...REQUEST, askedOf: 'T0004' });
    expect(shown(TEACHER)).toBeUndefined();
    expect(shown(PSYCHOLOGIST)).toMatchObject({ text: '', written: false });
  });

  it('asking once more returns it: the office waits again, the text is still the author’s', () => {
    const book = asked();
    expect(today(book, SECRETARY)).toEqual(['others']);
    write(book);
    expect(today(book, SECRETARY)).toEqual(['mine']);
    give(book, 'request-material', SECRETARY, REQUEST);
    expect(today(book, SECRETARY)).toEqual(['others']);
    expect(ask(book, 'characteristic', TEACHER, { materialId: MATERIAL }).asked).toMatchObject({
      text: TEXT,
      written: false,
    });
  });

  it('asked for anew after the paper was received, the author goes on with the earlier text', () => {
    const book = asked();
    write(book);
    receive(book);
    give(book, 'request-material', SECRETARY, REQUEST);
    const anew = { materialId: `${CARD}-M02` };
    expect(ask(book, 'characteristic', TEACHER, anew).asked).toMatchObject({ text: TEXT, written: false });
    const more = `${TEXT} Анасымен сөйлестім.`;
    expect(give(book, 'write-characteristic', TEACHER, { ...anew, text: more }).kind).toBe('done');
    expect(written(book)).toMatchObject([
      { materialId: MATERIAL, text: TEXT },
      { ...anew, text: more },
    ]);
    expect(contentAbout(book, 'D08', CARD, 'ru')).toMatchObject({
      text: [{}, { words: 'Суретті жақсы көреді. Анасымен сөйлестім.' }],
    });
  });

  it('nobody is reminded of what was handed in', () => {
    const book = asked();
    const remind = () => give(book, 'remind-waiting', SECRETARY, { about: MATERIAL }).kind;
    write(book);
    expect(remind()).toBe('input');
    give(book, 'request-material', SECRETARY, REQUEST);
    expect(remind()).toBe('done');
  });

  it('the card says that it was written, not what', () => {
    const book = asked();
    write(book);
    const card = ask(book, 'card', SECRETARY, { cardId: CARD });
    expect(card.needs[0]).toMatchObject({
      state: 'under-way',
      note: expect.stringContaining('текст сдан'),
      act: { screen: 'new-paper', cardId: CARD },
    });
    put(book, 'Documents', `${CARD}-D08-01`, { kind: 'D08', subjectId: CARD, state: 'DRAFT' });
    expect(ask(book, 'card', SECRETARY, { cardId: CARD }).needs[0]?.act).toMatchObject({
      screen: 'receive-material',
      kind: 'CHARACTERISTIC',
    });
    expect(JSON.stringify(card)).not.toContain('Суретті');
  });

  it('of the signed paper its author is told to be the bringer, unless another is named', () => {
    const book = asked();
    write(book);
    receive(book);
    expect(record(book, 'Materials', MATERIAL)).toMatchObject({ receivedFrom: 'T0005' });
    const other = asked();
    write(other);
    receive(other, { from: 'T0006' });
    expect(record(other, 'Materials', MATERIAL)).toMatchObject({ receivedFrom: 'T0006' });
    const unwritten = asked();
    receive(unwritten);
    expect(record(unwritten, 'Materials', MATERIAL)).toMatchObject({ receivedFrom: '' });
  });
});

describe('¶14 D08 with a text', () => {
  it('prints it by paragraphs, signed by its author, also when the paper is here', () => {
    const book = asked({ askedOf: 'T0004' });
    expect(contentAbout(book, 'D08', CARD, 'ru')).toMatchObject({ text: [] });
    write(book, PSYCHOLOGIST);
    const said = {
      text: [{ words: 'Үлгерімі орташа.' }, { words: 'Суретті жақсы көреді.' }],
      signer: { name: expect.stringContaining('Ким') },
    };
    expect(contentAbout(book, 'D08', CARD, 'ru')).toMatchObject(said);
    receive(book);
    expect(contentAbout(book, 'D08', CARD, 'ru')).toMatchObject(said);
  });

  it('prints lines again when the text was returned', () => {
    const book = asked();
    write(book);
    give(book, 'request-material', SECRETARY, REQUEST);
    expect(contentAbout(book, 'D08', CARD, 'ru')).toMatchObject({ text: [] });
  });
});
