// T23 What was done goes to another school (¶24, I-28): what may be in it, the way the school set, until it is accepted; and nothing else of the card.
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../src/casework/answers';
import { readPackage } from '../../src/model/transfer-package';
import { ask, type Book, give, put, record } from './book';
import { refusal, refuses } from './refusals';
import { CARD, LETTER_CARD, PSYCHOLOGIST, SECRETARY, schoolAfter } from './school-path';

const TODAY = '2027-01-20';
const at = { today: TODAY };
const ID = `${CARD}-F01`;
const PREPARED: CommandInputs['prepare-transfer'] = {
  cardId: CARD,
  toSchool: '№ 3 мектеп',
  leftOn: '2027-01-25',
  parts: ['PLAN_PERIOD', 'MEASURES', 'WORK_DONE', 'CONTACT'],
  workDone: 'Апта сайын психологпен кездесу.',
  results: 'Бұл жіберілмейді.',
  contact: 'Жүнісов А., +7 700 000 00 00',
};
const SENT = { transferId: ID, sentOn: TODAY, channel: 'PAPER', outgoingNo: '14' } as const;
const prepared = (given?: (book: Book) => void, input = PREPARED): Book => {
  const book = schoolAfter('approved');
  given?.(book);
  const answer = give(book, 'prepare-transfer', SECRETARY, input, at);
  if (answer.kind !== 'done') throw new Error(answer.says.join());
  return book;
};
const work = (book: Book) =>
  ask(book, 'today', SECRETARY, {}, at).groups.flatMap(({ key, rows }) =>
    rows.flatMap(({ act }) => (act.transferId === ID ? [[key, act.screen]] : [])),
  );
const madeOf = (book: Book) => {
  const { made } = ask(book, 'transfer', SECRETARY, { cardId: CARD, transferId: ID }, at);
  const read = readPackage(made?.page ?? '');
  if (!made || 'problem' in read) throw new Error('no package');
  return { made, ...read };
};

describe('T23 the information for another school', () => {
  it('¶25 says to read again what speaks of punishment, and prepares it as it is', () => {
    const book = schoolAfter('approved');
    const input = { ...PREPARED, workDone: 'Бала жазаланды.' };
    expect(give(book, 'prepare-transfer', SECRETARY, input, at)).toMatchObject({
      kind: 'done',
      noted: ['workDone I-27.words'],
    });
  });

  it('holds the chosen parts of the work done and nothing else of the card', () => {
    const book = prepared((school) => {
      put(school, 'Pupils', 'P00001', { iin: '130509500096', bornOn: '2013-05-09' });
      put(school, 'Settings', 'storeIin', { value: 'true' });
      put(school, 'Cards', CARD, {
        description: 'ЖАҒДАЙ',
        whereabouts: 'МЕКЕНЖАЙ',
        submissionNote: 'ҰСЫНЫС',
      });
      put(school, 'Plans', `${CARD}-L01`, { situation: 'ЖАҒДАЙ', address: 'МЕКЕНЖАЙ' });
    });
    const { content, made, digest } = madeOf(book);
    expect(content).toEqual({
      format: 'tirek-transfer',
      version: 1,
      madeOn: TODAY,
      from: { kk: '№ 8 мектеп', ru: 'Школа № 8' },
      to: '№ 3 мектеп',
      pupil: {
        lastName: 'Сейітқали',
        firstName: 'Дана',
        patronymic: '',
        bornOn: '2013-05-09',
        class: '7\u00A0«Б»',
      },
      leftOn: '2027-01-25',
      plan: { from: '2026-11-05', to: '2027-05-25' },
      measures: [{ name: 'Сүйемелдеу', volume: '', dueOn: '2026-12-25', indicator: 'сабаққа қатысу' }],
      workDone: PREPARED.workDone,
      contact: PREPARED.contact,
    });
    expect(made.page).not.toMatch(/ЖАҒДАЙ|МЕКЕНЖАЙ|ҰСЫНЫС|қатыспау|130509500096|Бұл жіберілмейді|Жанар/);
    expect(made.fileName).not.toMatch(/Сейітқали|P0000/);
    expect(record(book, 'Transfers', ID)).toMatchObject({ digest, results: '' });
    expect(made.changed).toBe(false);
  });

  it('the IIN only where it is stored and chosen', () => {
    const given = (school: Book) => {
      put(school, 'Pupils', 'P00001', { iin: '130509500096' });
      put(school, 'Settings', 'storeIin', { value: 'true' });
    };
    expect(madeOf(prepared(given, { ...PREPARED, withIin: true })).content.pupil.iin).toBe('130509500096');
  });

  it('says when the register has changed since', () => {
    const book = prepared();
    put(book, 'Measures', `${CARD}-L01-0001`, { name: 'Басқа' });
    expect(madeOf(book).made.changed).toBe(true);
  });

  it('is followed on Today until it is accepted, also when the card is removed meanwhile', () => {
    const book = prepared();
    expect(work(book)).toEqual([['mine', 'send-transfer']]);
    expect(give(book, 'send-transfer', SECRETARY, SENT, at).kind).toBe('done');
    expect(record(book, 'Cards', CARD)?.transferSentOn).toBe(TODAY);
    put(book, 'Cards', CARD, { removedOn: TODAY, removalBasis: 'CHANGED_SCHOOL' });
    book.openCards = book.openCards.filter((id) => id !== CARD);
    expect(work(book)).toEqual([['others', 'answer-transfer']]);
    expect(give(book, 'answer-transfer', SECRETARY, { transferId: ID, receivedOn: TODAY }, at).kind).toBe(
      'done',
    );
    expect(work(book)).toEqual([['others', 'answer-transfer']]);
    give(
      book,
      'answer-transfer',
      SECRETARY,
      { transferId: ID, receivedOn: TODAY, answer: 'ACCEPTED', answeredOn: TODAY },
      at,
    );
    expect(work(book)).toEqual([]);
    expect(record(book, 'Cards', CARD)?.transferAcceptedOn).toBe(TODAY);
    const said = ask(book, 'card', SECRETARY, { cardId: CARD })
      .timeline.map(({ text }) => text)
      .join();
    expect(said).toContain('Новая школа приняла');
  });

  it('of a pupil who is not in the roster is one row of Today: to prepare it, then to send it', () => {
    const book = schoolAfter('approved');
    put(book, 'Pupils', 'P00001', { active: false });
    const transferRows = () =>
      ask(book, 'today', SECRETARY, {}, at).groups.flatMap(({ key, rows }) =>
        rows.flatMap(({ act }) =>
          act.cardId === CARD && act.screen.endsWith('-transfer') ? [[key, act.screen]] : [],
        ),
      );
    expect(transferRows()).toEqual([['planned', 'prepare-transfer']]);
    expect(give(book, 'prepare-transfer', SECRETARY, PREPARED, at).kind).toBe('done');
    expect(transferRows()).toEqual([['mine', 'send-transfer']]);
  });

  it('what came back is prepared anew', () => {
    const book = prepared();
    give(book, 'send-transfer', SECRETARY, SENT, at);
    const back = {
      transferId: ID,
      receivedOn: TODAY,
      answer: 'RETURNED',
      answeredOn: TODAY,
      note: 'Оқушы келмеді.',
    } as const;
    expect(give(book, 'answer-transfer', SECRETARY, back, at).done).toMatchObject({
      next: { act: { screen: 'prepare-transfer' } },
    });
    expect(give(book, 'prepare-transfer', SECRETARY, PREPARED, at).kind).toBe('done');
    expect(record(book, 'Transfers', `${CARD}-F02`)?.preparedOn).toBe(TODAY);
  });

  it('goes through the education department where the school has set it', () => {
    const book = schoolAfter('approved');
    put(book, 'Settings', 'transferRoute', { value: 'DEPARTMENT' });
    expect(give(book, 'prepare-transfer', SECRETARY, PREPARED, at).says).toEqual(['through I-28.addressee']);
    expect(give(book, 'prepare-transfer', SECRETARY, { ...PREPARED, through: 'Білім бөлімі' }, at).kind).toBe(
      'done',
    );
    expect(record(book, 'Transfers', ID)?.route).toBe('DEPARTMENT');
    expect(ask(book, 'transfer', SECRETARY, { cardId: CARD }, at).route).toBe('DEPARTMENT');
  });

  it('without the work done it is told that it lacks the main thing', () => {
    const answer = give(
      schoolAfter('approved'),
      'prepare-transfer',
      SECRETARY,
      { ...PREPARED, parts: ['PLAN_PERIOD'] },
      at,
    );
    expect(answer.noted).toEqual(['parts p24.work-done']);
  });

  it('shows nothing of a card that is not on the register', () => {
    const view = ask(schoolAfter('decided'), 'transfer', SECRETARY, { cardId: LETTER_CARD });
    expect([view.name, view.made, view.results]).toEqual(['–', undefined, '']);
  });

  it('begins with the work written down on measures, but for the psychologist’s words', () => {
    const book = schoolAfter('approved');
    const work = (nth: number, by: string, what: string, more: object = {}) =>
      put(book, 'Works', `${CARD}-L01-0001-W00${nth}`, { doneOn: `2026-12-0${nth}`, by, what, ...more });
    work(2, 'T0005', 'Қосымша сабақ.');
    work(1, 'T0005', 'Үйге қоңырау.');
    work(3, 'T0004', 'ПСИХОЛОГ СӨЗІ');
    work(4, 'T0005', 'Қате.', { mistaken: true });
    expect(ask(book, 'transfer', SECRETARY, { cardId: CARD }, at).workDone).toBe(
      '01.12.2026: Үйге қоңырау.\n02.12.2026: Қосымша сабақ.',
    );
  });

  it('leads there when the pupil leaves', () => {
    const left = give(
      schoolAfter('approved'),
      'pupil-left',
      SECRETARY,
      { pupilId: 'P00001', on: TODAY, whereTo: '№ 3 мектеп' },
      at,
    );
    expect(left.done?.next?.act).toEqual({ screen: 'prepare-transfer', cardId: CARD });
  });

  refuses([
    refusal({
      title: 'about a pupil who was not placed',
      after: 'decided',
      command: 'prepare-transfer',
      by: SECRETARY,
      input: { ...PREPARED, cardId: LETTER_CARD },
      kind: 'refused',
      says: ['leftOn p24.on-register'],
      today: TODAY,
    }),
    refusal({
      title: 'with chosen parts left empty, all at once',
      after: 'approved',
      command: 'prepare-transfer',
      by: SECRETARY,
      input: { ...PREPARED, workDone: '', contact: '' },
      kind: 'input',
      says: ['workDone required', 'contact required'],
      today: TODAY,
    }),
    refusal({
      title: 'with an IIN that is not stored',
      after: 'approved',
      command: 'prepare-transfer',
      by: SECRETARY,
      input: { ...PREPARED, withIin: true },
      kind: 'input',
      says: ['withIin no-iin'],
      today: TODAY,
    }),
    refusal({
      title: 'by the psychologist',
      after: 'approved',
      command: 'prepare-transfer',
      by: PSYCHOLOGIST,
      input: PREPARED,
      kind: 'denied',
      says: ['not-this-role'],
      today: TODAY,
    }),
    refusal({
      title: 'again while it is on its way',
      after: 'approved',
      command: 'prepare-transfer',
      by: SECRETARY,
      input: PREPARED,
      kind: 'input',
      says: ['transfer-sent'],
      today: TODAY,
      given: (book) => {
        give(book, 'prepare-transfer', SECRETARY, PREPARED, at);
        give(book, 'send-transfer', SECRETARY, SENT, at);
      },
    }),
    refusal({
      title: 'what was not prepared',
      after: 'approved',
      command: 'send-transfer',
      by: SECRETARY,
      input: SENT,
      kind: 'input',
      says: ['transferId transfer-unknown'],
      today: TODAY,
    }),
    refusal({
      title: 'before it was prepared',
      after: 'approved',
      command: 'send-transfer',
      by: SECRETARY,
      input: { ...SENT, sentOn: '2027-01-19' },
      kind: 'input',
      says: ['sentOn dates-order'],
      today: TODAY,
      given: (book) => void give(book, 'prepare-transfer', SECRETARY, PREPARED, at),
    }),
    refusal({
      title: 'of what was not sent',
      after: 'approved',
      command: 'answer-transfer',
      by: SECRETARY,
      input: { transferId: ID, receivedOn: TODAY },
      kind: 'input',
      says: ['transfer-not-sent'],
      today: TODAY,
      given: (book) => void give(book, 'prepare-transfer', SECRETARY, PREPARED, at),
    }),
    refusal({
      title: 'received before it was sent',
      after: 'approved',
      command: 'answer-transfer',
      by: SECRETARY,
      input: { transferId: ID, receivedOn: '2027-01-19', answer: 'ACCEPTED', answeredOn: TODAY },
      kind: 'refused',
      says: ['receivedOn p24.dates'],
      today: TODAY,
      given: (book) => {
        give(book, 'prepare-transfer', SECRETARY, PREPARED, at);
        give(book, 'send-transfer', SECRETARY, SENT, at);
      },
    }),
  ]);
});
