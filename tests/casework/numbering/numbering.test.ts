// Numbers and journals by the school's patterns: as before where nothing is set, never twice, annulled ones stay.
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../../src/casework/answers';
import type { Journal } from '../../../src/model/number-pattern';
import { ask, type Book, contentAbout, give, idsIn, put, record } from '../book';
import {
  CARD,
  COMPOSITION,
  HEAD,
  LETTER_CARD,
  OPENING,
  SECRETARY,
  SITTING,
  schoolAfter,
  TEACHER,
} from '../school-path';

type Save = CommandInputs['save-numbering'];
const OUT: Save = {
  journal: 'OUTGOING',
  pattern: '{index}-{seq}/{year}',
  index: '01-05',
  resets: 'YEAR',
  next: 24,
};
const save = (book: Book, input: Partial<Save> & Pick<Save, 'journal'>) =>
  give(book, 'save-numbering', SECRETARY, { ...OUT, ...input });
const REQUEST = {
  cardId: CARD,
  agency: 'HEALTH',
  toWhom: '№ 3 емхана',
  question: 'Есепте тұра ма?',
  sentOn: '2026-11-03',
  channel: 'PAPER',
} as const;
const request = (book: Book, outgoingNo = '', more: object = {}) =>
  give(book, 'send-request', SECRETARY, { ...REQUEST, outgoingNo, ...more });
const numbers = (book: Book): string[] =>
  idsIn(book, 'Letters').map((id) => record(book, 'Letters', id)?.outgoingNo ?? '');
const journal = (book: Book, of: Journal, from = '2026-01-01', to = '2026-12-31') =>
  ask(book, 'number-journal', SECRETARY, { journal: of, from, to } as never, { language: 'ru' }).sections[0]
    ?.rows ?? [];

describe('a school that set nothing', () => {
  it('numbers as before: letters by hand, three digits, minutes from one', () => {
    const book = schoolAfter('opened');
    request(book);
    request(book, '11');
    expect(numbers(book)).toEqual(['', '11']);
    expect(record(book, 'Cards', CARD)?.number).toBe('001');
    expect(record(book, 'Sittings', SITTING)?.minutesNumber).toBe('1');
    expect(book.counters).toMatchObject({ incoming: expect.any(Number), 'minutes 2026': 1 });
  });

  it('an order and a letter to the commission want their number', () => {
    const book = schoolAfter('referred');
    const { orderNumber: _, ...order } = COMPOSITION;
    expect(give(book, 'set-council', SECRETARY, { ...order, orderNumber: '' }).says).toEqual([
      'orderNumber number-by-hand',
    ]);
  });
});

describe('a pattern', () => {
  it.each([
    [{ journal: 'OUTGOING', pattern: '01-05/2026' }, 'pattern pattern-no-seq'],
    [{ journal: 'OUTGOING', pattern: '{seq}{seq}' }, 'pattern pattern-two-seq'],
    [{ journal: 'OUTGOING', pattern: '{seq}/{month}' }, 'pattern pattern-place'],
    [{ journal: 'OUTGOING', pattern: '{seq' }, 'pattern pattern-brackets'],
    [{ journal: 'OUTGOING', index: '' }, 'pattern pattern-no-index'],
    [{ journal: 'MINUTES', pattern: '' }, 'pattern pattern-typed'],
    [{ journal: 'OUTGOING', next: 0 }, 'next bad-number'],
  ] as const)('is refused in words: %j', (input, said) => {
    const book = schoolAfter('referred');
    const answer = save(book, input);
    expect(answer.says).toEqual([said]);
    expect(idsIn(book, 'Settings').filter((id) => id.startsWith('numbers.'))).toEqual([]);
  });

  it('is set by the office alone', () => {
    expect(give(schoolAfter('referred'), 'save-numbering', TEACHER, OUT).kind).toBe('denied');
    expect(give(schoolAfter('referred'), 'save-numbering', HEAD, OUT).kind).toBe('done');
  });

  it('gives each letter the next number and tells it', () => {
    const book = schoolAfter('invited');
    save(book, OUT);
    expect(request(book)).toMatchObject({ kind: 'done', follows: ['follow.number'] });
    request(book);
    expect(numbers(book)).toEqual(['01-05-24/2026', '01-05-25/2026']);
    expect(request(book, '–').kind).toBe('done');
    expect(numbers(book)[2]).toBe('');
  });

  it('begins again with the year, and leaves the journal of a past year to the paper one', () => {
    const book = schoolAfter('invited');
    save(book, { ...OUT, next: 1 });
    request(book);
    const later = { today: '2027-01-11' };
    const send = (sentOn: string, outgoingNo = '') =>
      give(book, 'send-request', SECRETARY, { ...REQUEST, sentOn, outgoingNo }, later);
    send('2027-01-11');
    send('2026-12-30');
    expect(numbers(book)).toEqual(['01-05-1/2026', '01-05-1/2027', '01-05-2/2026']);
    const other = schoolAfter('invited');
    give(other, 'save-numbering', SECRETARY, { ...OUT, next: 1 }, later);
    expect(give(other, 'send-request', SECRETARY, { ...REQUEST, outgoingNo: '' }, later).says).toEqual([
      'outgoingNo number-of-before',
    ]);
  });

  it('never goes below a number that was given', () => {
    const book = schoolAfter('invited');
    save(book, OUT);
    request(book);
    expect(save(book, OUT).says).toEqual(['next number-below']);
    expect(save(book, { ...OUT, next: 25 }).kind).toBe('done');
    const opened = schoolAfter('opened');
    expect(give(opened, 'change-settings', SECRETARY, { values: { nextMinutes: 1 } }).says).toEqual([
      'values.nextMinutes number-below',
    ]);
  });

  it('numbers orders, minutes, letters that came and cards', () => {
    const book = schoolAfter('invited');
    save(book, { journal: 'ORDERS', pattern: '{seq}-НҚ', next: 61 });
    const order = { cardId: CARD, orderNumber: '', orderDate: '2026-11-03', members: ['T0003'] };
    give(book, 'order-home-visit', SECRETARY, { ...order, members: ['T0003', 'T0005', 'T0002'] });
    expect(record(book, 'Visits', `${CARD}-H01`)?.orderNumber).toBe('61-НҚ');
    save(book, { journal: 'MINUTES', pattern: '{seq:2}/{years}', resets: 'SCHOOL_YEAR', next: 7 });
    give(book, 'open-sitting', SECRETARY, OPENING);
    expect(record(book, 'Sittings', SITTING)?.minutesNumber).toBe('07/2026-2027');
    const fresh = schoolAfter('council');
    save(fresh, { journal: 'INCOMING', pattern: '02-{seq:4}', resets: 'YEAR', next: 9 });
    give(fresh, 'receive-agency-information', SECRETARY, {
      agency: 'INTERNAL_AFFAIRS',
      sender: 'ЮП бөлімшесі',
      receivedOn: '2026-11-02',
      pupilIds: ['P00002'],
      situation: 'SOCIALLY_DANGEROUS_SITUATION',
      gist: 'Түнде көшеде жүрген.',
      registeredOn: '2026-11-02',
    });
    expect(record(fresh, 'Cards', LETTER_CARD)?.number).toBe('02-0009');
  });
});

describe('a typed number', () => {
  it('wins; a running number alone is put into the pattern; the journal goes on after it', () => {
    const book = schoolAfter('invited');
    save(book, OUT);
    request(book, '30');
    request(book, '14-к');
    request(book);
    expect(numbers(book)).toEqual(['01-05-30/2026', '14-к', '01-05-31/2026']);
  });

  it('stands once in its journal and year; one letter to several bodies on one day shares it', () => {
    const book = schoolAfter('invited');
    request(book, '11');
    expect(request(book, '11', { agency: 'EDUCATION' as never, toWhom: 'Б' }).says).not.toContain(
      'outgoingNo number-taken',
    );
    expect(request(book, '11', { sentOn: '2026-11-04' }).says).toEqual(['outgoingNo number-taken']);
    const next = { ...REQUEST, outgoingNo: '11', sentOn: '2027-01-12' };
    expect(give(book, 'send-request', SECRETARY, next, { today: '2027-01-12' }).kind).toBe('done');
    const order = {
      cardId: CARD,
      orderNumber: '45',
      orderDate: '2026-11-03',
      members: ['T0003', 'T0005', 'T0002'],
    };
    expect(give(book, 'order-home-visit', SECRETARY, order).says).toEqual(['orderNumber number-taken']);
    give(book, 'open-sitting', SECRETARY, OPENING);
    put(book, 'Sittings', 'S0002', { heldOn: '2026-10-01', minutesNumber: '7' });
    expect(give(book, 'open-sitting', SECRETARY, { ...OPENING, minutesNumber: '7' }).says).toEqual([
      'minutesNumber number-taken',
    ]);
  });
});

describe('a number a paper took', () => {
  const reserve = (book: Book, number = '01-05-24/2026') => {
    const referral = idsIn(book, 'Referrals').find((id) => id.startsWith(LETTER_CARD)) ?? '';
    for (const [at, language] of ['kk', 'ru'].entries())
      put(book, 'Documents', `${LETTER_CARD}-D20-0${at + 1}`, {
        kind: 'D20',
        subjectId: referral,
        number,
        numberedOn: '2026-11-05',
        language,
        state: 'DRAFT',
        edition: 1,
        fileId: 'f',
      });
    book.counters['outgoing c2026'] = 24;
  };
  const told = { cardId: LETTER_CARD, toldOn: '2026-11-05', channel: 'POST' } as const;

  it('is that of its letter; another that is typed annuls it', () => {
    const book = schoolAfter('closed');
    save(book, OUT);
    reserve(book);
    const other = structuredClone(book);
    give(book, 'notify-agency', SECRETARY, told);
    expect(numbers(book)).toEqual(['01-05-24/2026']);
    expect(journal(book, 'OUTGOING').map(({ cells }) => cells[0])).toEqual(['01-05-24/2026']);
    give(other, 'notify-agency', SECRETARY, { ...told, outgoingNo: '40' });
    expect(numbers(other)).toEqual(['01-05-40/2026']);
    expect(record(other, 'Documents', `${LETTER_CARD}-D20-02`)).toMatchObject({
      number: '01-05-40/2026',
      numberedOn: null,
    });
    expect(journal(other, 'OUTGOING').map(({ cells, struck }) => [cells[0], struck === true])).toEqual([
      ['01-05-24/2026', true],
      ['01-05-40/2026', false],
    ]);
  });

  it('is printed with its day', () => {
    const book = schoolAfter('closed');
    reserve(book);
    const referral = idsIn(book, 'Referrals').find((id) => id.startsWith(LETTER_CARD)) ?? '';
    expect(contentAbout(book, 'D20', referral, 'ru')).toMatchObject({
      document: { number: expect.any(String) },
    });
  });
});

describe('a paper that no record numbers', () => {
  const id = `${SITTING}-D13-01`;
  const agenda = (more: object = {}) => {
    const book = schoolAfter('invited');
    for (const [each, language] of [
      [id, 'kk'],
      [`${SITTING}-D13-02`, 'ru'],
    ] as const)
      put(book, 'Documents', each, {
        kind: 'D13',
        subjectId: SITTING,
        language,
        state: 'DRAFT',
        edition: 1,
        ...more,
      });
    return book;
  };
  const number = (book: Book, typed: string, documentId = id) =>
    give(book, 'number-paper', SECRETARY, { documentId, number: typed, on: '2026-11-04' });

  it('takes one from the paper journal in both languages, or the next of the pattern', () => {
    const book = agenda();
    expect(number(book, '12-к').kind).toBe('done');
    for (const each of [id, `${SITTING}-D13-02`])
      expect(record(book, 'Documents', each)).toMatchObject({
        number: '12-к',
        numberedOn: '2026-11-04',
        state: 'RESERVED',
      });
    save(book, OUT);
    expect(number(book, '').kind).toBe('done');
    expect(record(book, 'Documents', id)?.number).toBe('01-05-24/2026');
    const lines = journal(book, 'OUTGOING').map(({ cells, struck }) => [cells[0], struck === true]);
    expect(lines).toContainEqual(['01-05-24/2026', false]);
    expect(lines).toContainEqual(['12-к', true]);
  });

  it('none that stands in its journal, none for a signed paper or one whose number is its record’s', () => {
    const book = agenda();
    request(book, '12');
    expect(number(book, '12').says).toEqual(['number number-taken']);
    expect(number(book, '').says).toEqual(['number number-by-hand']);
    expect(number(agenda({ state: 'SIGNED' }), '1').says).toEqual(['already-signed']);
    const minutes = schoolAfter('closed');
    expect(number(minutes, '1', `${SITTING}-D16-01`).says).toEqual(['number number-of-record']);
    expect(give(book, 'number-paper', TEACHER, { documentId: id, number: '1', on: '2026-11-04' }).kind).toBe(
      'denied',
    );
  });
});

describe('an annulled number', () => {
  it('stands in the journal, is given to nobody, and is not typed again', () => {
    const book = schoolAfter('invited');
    save(book, OUT);
    const annulled = {
      journal: 'OUTGOING',
      number: '24',
      on: '2026-11-04',
      reason: 'Бланк бүлінді.',
    } as const;
    expect(give(book, 'annul-number', SECRETARY, annulled).kind).toBe('done');
    request(book);
    expect(numbers(book)).toEqual(['01-05-25/2026']);
    expect(request(book, '01-05-24/2026').says).toEqual(['outgoingNo number-annulled']);
    expect(give(book, 'annul-number', SECRETARY, annulled).says).toEqual(['number number-annulled']);
    const [line] = journal(book, 'OUTGOING').filter(({ struck }) => struck);
    expect(line?.cells.join(' | ')).toMatch(/01-05-24\/2026 .*Аннулирован: Бланк бүлінді/);
  });

  it('is none that a record carries, none of a signed paper, none out of the row', () => {
    const book = schoolAfter('invited');
    save(book, OUT);
    request(book);
    const annul = (number: string, more: object = {}) =>
      give(book, 'annul-number', SECRETARY, {
        journal: 'OUTGOING',
        number,
        on: '2026-11-03',
        reason: 'Қате.',
        ...more,
      });
    expect(annul('24').says).toEqual(['number number-in-use']);
    expect(annul('сто').says).toEqual(['number number-not-there']);
    const id = `${SITTING}-D13-01`;
    put(book, 'Documents', id, {
      kind: 'D13',
      subjectId: SITTING,
      number: '01-05-26/2026',
      numberedOn: '2026-11-03',
      state: 'SIGNED',
      language: 'kk',
    });
    expect(annul('26', { documentId: id }).says).toEqual(['number number-signed']);
    put(book, 'Documents', id, { state: 'DRAFT', edition: 1 });
    expect(annul('26').says).toEqual(['number number-in-use']);
    expect(annul('26', { documentId: id }).kind).toBe('done');
    expect(record(book, 'Documents', id)).toMatchObject({ number: '', numberedOn: null, state: 'RESERVED' });
    const spoilt = { journal: 'ORDERS', number: '1', on: '2026-11-03', reason: 'Қате.' } as const;
    expect(give(book, 'annul-number', TEACHER, spoilt).kind).toBe('denied');
  });
});

describe('a number put right on its record', () => {
  const correct = (book: Book, value: string) =>
    give(book, 'correct-card-fact', SECRETARY, {
      cardId: CARD,
      record: `Letters/${CARD}-E01`,
      field: 'outgoingNo',
      value,
      reason: 'Қате жазылған.',
    });

  it('may be no other of its journal; the old one is annulled, the journal goes on after the new one', () => {
    const book = schoolAfter('invited');
    save(book, OUT);
    request(book);
    request(book, '31-к', { sentOn: '2026-11-04' });
    expect(correct(book, '31-к').says).toEqual(['value number-taken']);
    expect(correct(book, '01-05-28/2026').kind).toBe('done');
    request(book);
    expect(numbers(book)).toEqual(['01-05-28/2026', '31-к', '01-05-29/2026']);
    expect(journal(book, 'OUTGOING').filter(({ struck }) => struck)[0]?.cells[0]).toBe('01-05-24/2026');
  });
});

describe('a journal', () => {
  it('names no child, no parent and no addressee', () => {
    const book = schoolAfter('closed');
    request(book, '11', { toWhom: 'Ахметова Гүлнар' });
    const said = (['INCOMING', 'OUTGOING', 'ORDERS', 'MINUTES', 'REGISTER'] as const).map((of) =>
      journal(book, of).map(({ cells }) => cells.join(' ')),
    );
    expect(said.every((lines) => lines.length > 0)).toBe(true);
    expect(said.flat().join('\n')).not.toMatch(/Ахметов|Сейітқали|Дана|емхана/);
    expect(said[1]?.join()).toMatch(/11 .*Запрос.*Здравоохранение/);
    expect(said[2]?.join()).toMatch(/45 .*Приказ/);
  });
});
