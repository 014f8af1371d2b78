// The calendar changes while terms of the order run: both days are kept, shown and told, and nobody is late by it (¶11, ¶12, ¶20).
import { describe, expect, it } from '@jest/globals';
import type { CommandInputs } from '../../src/casework/answers';
import { commandNamed } from '../../src/casework/commands';
import { firstRows } from '../../src/casework/first-rows';
import type { Ports } from '../../src/casework/ports';
import { statutoryTerms } from '../../src/casework/registry/statutory-terms';
import { runCommand } from '../../src/casework/run-command';
import { bringUpToDate } from '../../src/casework/school/update-register';
import { calendarDate } from '../../src/model/calendar-date';
import type { Role } from '../../src/model/codes';
import type { CalendarRow } from '../../src/order/working-days';
import { Journal } from '../../src/register/journal';
import { TABLES } from '../../src/register/tables';
import { openBook } from '../register/embedded-book';
import { ask, type Book, deskOver, give, idsIn, put, record } from './book';
import {
  CARD,
  HEAD,
  LETTER,
  LETTER_CARD,
  LETTER_ITEM,
  REFERRAL,
  SECRETARY,
  schoolAfter,
  TEACHER,
} from './school-path';

const ON = { today: '2026-11-02' };

/** A letter and an application of Monday 2 November, neither registered. */
const running = () => schoolAfter('referred');

const day = (book: Book, input: Partial<CommandInputs['save-calendar-day']>, when = ON) =>
  give(
    book,
    'save-calendar-day',
    SECRETARY,
    { date: '2026-11-03', kind: 'dayOff', week: 'both', name: 'Мектеп мерекесі', ...input },
    when,
  );

const dueRows = (book: Book, today = '2026-11-03') =>
  ask(book, 'today', SECRETARY, {}, { today })
    .groups.filter(({ key }) => key === 'due')
    .flatMap(({ rows }) => rows);

const plain = (text = '') => text.replace(/\u00A0/g, ' ');

const moves = (book: Book) =>
  idsIn(book, 'TermMoves').map((id) => {
    const { term, was, now } = record(book, 'TermMoves', id)!;
    return `${id} ${term} ${was} ${now}`;
  });

/** The term of ¶11 as the inspection file and the summary judge it. */
const registration = (book: Book) =>
  statutoryTerms(deskOver(book, ['Cards', 'Referrals', 'Letters', 'Incoming', 'ClockChanges'])).find(
    ({ paragraph }) => paragraph === 11,
  );

describe('a calendar that changes while terms run', () => {
  it('¶11 ¶12 keeps the day told and the new one of each, and tells how many moved', () => {
    const book = running();
    const answer = day(book, {});
    expect([answer.kind, answer.follows]).toEqual(['done', ['follow.terms-moved']]);
    expect(moves(book)).toEqual([
      `${CARD}-N01 PRIMARY_INFORMATION 2026-11-04 2026-11-05`,
      `${LETTER_CARD}-N01 REGISTRATION 2026-11-03 2026-11-04`,
      `${LETTER_CARD}-N02 PRIMARY_INFORMATION 2026-11-04 2026-11-05`,
    ]);
    const first = record(book, 'TermMoves', `${CARD}-N01`);
    expect(first).toMatchObject({ movedOn: '2026-11-02', movedBy: 'T0003' });
    expect(plain(first?.whyRu)).toBe('3 ноября: Выходной день, Мектеп мерекесі');
  });

  it('shows both days with the reason in Today and on the card', () => {
    const book = running();
    day(book, {});
    const row = dueRows(book).find(({ act }) => act.screen === 'register')!;
    expect(plain(row.subject)).toContain('было 3 ноября, стало 4 ноября');
    expect(plain(row.why)).toContain('Календарь изменён (3 ноября: Выходной день, Мектеп мерекесі)');
    const card = ask(book, 'card', SECRETARY, { cardId: LETTER_CARD }, { today: '2026-11-03' });
    expect(card.next?.late).toBe(false);
    expect(plain(card.next?.due)).toBe('среда, 4 ноября');
    expect(card.timeline.map(({ text }) => plain(text))).toContain(
      'Срок пересчитан – регистрация (п. 11): было 3 ноября, стало 4 ноября (3 ноября: Выходной день, Мектеп мерекесі)',
    );
  });

  it('says nothing where no term moves, and nothing of one that is done', () => {
    const book = running();
    expect(day(book, { date: '2026-12-01' }).follows).toEqual([]);
    give(book, 'register-referral', SECRETARY, { cardId: LETTER_CARD, registeredOn: '2026-11-02' }, ON);
    day(book, {});
    expect(moves(book).map((each) => each.split(' ')[1])).toEqual([
      'PRIMARY_INFORMATION',
      'PRIMARY_INFORMATION',
    ]);
  });

  it('¶11 a last day that comes earlier makes nobody late: the day told counts, and it is said', () => {
    const book = running();
    day(book, {});
    // On the 4th the day off is taken back: by the calendar the last day was yesterday.
    const back = { today: '2026-11-04' };
    expect(day(book, { kind: 'asUsual', name: 'қате жазылған' }, back).follows).toEqual([
      'follow.terms-moved',
    ]);
    const row = dueRows(book, '2026-11-04').find(({ act }) => act.screen === 'register')!;
    expect(row.chip?.tone).toBe('today');
    expect(plain(row.subject)).toContain('было 4 ноября, стало 3 ноября');
    expect(plain(row.why)).toContain('Кто успеет к прежде названному дню, не опоздает.');
    const input = { cardId: LETTER_CARD, registeredOn: '2026-11-04' };
    const late = schoolAfter('referred');
    expect(give(late, 'register-referral', SECRETARY, input, back).says).toContain('registeredOn p11.late');
    expect(give(book, 'register-referral', SECRETARY, input, back)).toMatchObject({
      kind: 'done',
      noted: [],
    });
    expect(registration(book)).toMatchObject({ due: '2026-11-04', doneOn: '2026-11-04' });
  });

  it('¶12 primary information by the day told before is in time', () => {
    const book = running();
    day(book, {});
    day(book, { kind: 'asUsual' });
    const gather = (of: Book) =>
      give(
        of,
        'record-primary-information',
        SECRETARY,
        {
          cardId: CARD,
          whereabouts: 'Абай к., 5',
          situation: 'DIFFICULT_LIFE_SITUATION',
          description: 'Анасы кешкі ауысымда.',
          gatheredOn: '2026-11-05',
          takenPart: ['T0004', 'T0005'],
          family: [
            { lastName: 'Сейітқали', firstName: 'Жанар', relation: 'MOTHER', legalRepresentative: true },
          ],
        },
        { today: '2026-11-05' },
      );
    expect(gather(running()).says).toEqual(['gatheredOn p12.late']);
    expect(gather(book).kind).toBe('done');
  });

  it('¶20 the notice to the agency moves too', () => {
    const book = schoolAfter('decided');
    const friday = { date: '2026-11-06', name: 'боран' };
    day(book, friday, { today: '2026-11-05' });
    expect(moves(book)).toContain(`${LETTER_CARD}-N01 NOTICE 2026-11-06 2026-11-09`);
    day(book, { ...friday, kind: 'asUsual' }, { today: '2026-11-05' });
    const tell = (of: Book) =>
      give(
        of,
        'notify-agency',
        SECRETARY,
        { cardId: LETTER_CARD, toldOn: '2026-11-09', channel: 'PAPER', outgoingNo: '5' },
        { today: '2026-11-09' },
      ).kind;
    expect(record(book, 'Agenda', LETTER_ITEM)?.outcome).toBe('REFUSE');
    expect([tell(schoolAfter('decided')), tell(book)]).toEqual(['reasons', 'done']);
  });

  it('¶11 a letter about nobody here moves as well', () => {
    const book = schoolAfter('council');
    give(book, 'receive-agency-information', SECRETARY, { ...LETTER, pupilIds: [], notOurs: true }, ON);
    day(book, {});
    expect(moves(book)).toEqual(['W0001-N01 REGISTRATION 2026-11-03 2026-11-04']);
    expect(plain(dueRows(book)[0]?.subject)).toContain('было 3 ноября, стало 4 ноября');
  });

  it('the working week and the end of the day move terms with their own words', () => {
    const book = schoolAfter('referred');
    put(book, 'Cards', CARD, { receivedOn: '2026-11-06' });
    const saved = give(book, 'change-settings', HEAD, { values: { workWeek: '6' } }, { today: '2026-11-06' });
    expect(saved.follows).toEqual(['follow.terms-moved']);
    expect(record(book, 'TermMoves', `${CARD}-N01`)).toMatchObject({
      was: '2026-11-10',
      now: '2026-11-09',
      whyRu: 'Рабочая неделя сотрудников: 5-дневная → 6-дневная',
    });
    put(book, 'Cards', CARD, { receivedAt: '17:30' });
    const cut = { values: { cutoff: '17:00' } };
    give(book, 'change-settings', HEAD, cut, { today: '2026-11-06' });
    expect(record(book, 'TermMoves', `${CARD}-N02`)).toMatchObject({
      was: '2026-11-09',
      now: '2026-11-10',
      whyRu: 'Конец рабочего дня: 18:00 → 17:00',
    });
    expect(give(book, 'change-settings', HEAD, cut, { today: '2026-11-06' }).follows).toEqual([]);
    expect(give(book, 'change-settings', HEAD, { values: { homeCommissionMin: 4 } }).follows).toEqual([]);
  });

  it('a day of receipt that is put right begins a new count: the days told before belong to the old one', () => {
    const book = running();
    day(book, {});
    put(book, 'Cards', CARD, { receivedOn: '2026-10-29' });
    const row = dueRows(book).find(({ act }) => act.cardId === CARD)!;
    expect(row.subject).not.toContain('было');
  });
});

describe('a term that was done is judged by the clock of its day', () => {
  const register = (book: Book, registeredOn: string) =>
    give(
      book,
      'register-referral',
      SECRETARY,
      { cardId: LETTER_CARD, registeredOn },
      { today: registeredOn, reason: 'Себебі.' },
    );
  const later = { today: '2026-11-20' };

  it('¶11 a day taken back weeks later makes nobody late', () => {
    const book = running();
    day(book, {});
    register(book, '2026-11-04');
    expect(day(book, { kind: 'asUsual' }, later).kind).toBe('done');
    expect(registration(book)).toMatchObject({ due: '2026-11-04', doneOn: '2026-11-04' });
    expect(record(book, 'ClockChanges', 'C0002')).toMatchObject({
      changedOn: '2026-11-20',
      madeBy: 'T0003',
      was: '2026-11-03/both=dayOff',
    });
  });

  it('¶11 a day off written down weeks later excuses nobody, and a wrong one put right twice is not counted twice', () => {
    const book = running();
    register(book, '2026-11-04');
    for (const kind of ['dayOff', 'holiday', 'asUsual', 'dayOff'] as const) day(book, { kind }, later);
    expect(registration(book)).toMatchObject({ due: '2026-11-03', doneOn: '2026-11-04' });
    // What waits is counted by the calendar as it is.
    const open = running();
    day(open, {}, later);
    expect(registration(open)).toMatchObject({ due: '2026-11-04', doneOn: null });
  });

  it('¶11 another working week and another end of the day begin on the day they are set', () => {
    const book = running();
    give(book, 'change-settings', HEAD, { values: { workWeek: '6' } }, ON);
    for (const table of ['Cards', 'Referrals'] as const)
      for (const id of idsIn(book, table).filter((each) => each.startsWith(LETTER_CARD)))
        put(book, table, id, { receivedOn: '2026-11-06', receivedAt: '17:30' });
    register(book, '2026-11-09');
    expect(registration(book)).toMatchObject({ due: '2026-11-07', doneOn: '2026-11-09' });
    give(book, 'change-settings', HEAD, { values: { workWeek: '5', cutoff: '17:00' } }, later);
    expect(registration(book)).toMatchObject({ due: '2026-11-07', doneOn: '2026-11-09' });
    expect(record(book, 'ClockChanges', 'C0002')?.was).toBe('week=6; cutoff=18:00');
  });

  it('¶11 a change of the very day excuses whoever acted before it', () => {
    const book = running();
    day(book, {});
    register(book, '2026-11-04');
    day(book, { kind: 'asUsual' }, { today: '2026-11-04' });
    expect(registration(book)).toMatchObject({ due: '2026-11-04', doneOn: '2026-11-04' });
  });

  it('keeps nothing where nothing changes, and days without lessons are no change of the clock', () => {
    const book = running();
    day(book, {});
    day(book, {});
    day(book, { date: '2026-11-09', to: '2026-11-13', kind: 'quiet' });
    expect(idsIn(book, 'ClockChanges')).toEqual(['C0001']);
    put(book, 'ClockChanges', 'C0001', { was: 'қолмен жазылған' });
    expect(registration(book)).toMatchObject({ due: '2026-11-04' });
  });
});

describe('a release that brings days of the calendar', () => {
  const person = (email: string, roles: Role[], lastName: string) => ({
    lastName,
    firstName: 'Асқар',
    patronymic: '',
    position: 'мұғалім',
    email,
    roles,
  });
  const day = (date: string): CalendarRow => ({
    date: calendarDate(date),
    kind: 'dayOff',
    week: 'both',
    name: { kk: 'Мереке', ru: 'Праздник' },
    source: 'қаулы',
  });

  it('¶12 keeps both days of each term it moves, in the batch of the days themselves', () => {
    const people = [
      person(SECRETARY, ['SOCIAL_PEDAGOGUE'], 'Жүнісов'),
      person(TEACHER, ['CLASS_TEACHER'], 'Оразбаев'),
    ];
    const pupils = [
      { lastName: 'Сейітқали', firstName: 'Диас', grade: 7, classLetter: 'Б', language: 'kk' as const },
    ];
    const book = openBook(firstRows({}, people, pupils, [day('2026-12-16')], '2026/2027'));
    const ports = { workbook: book.port, surroundings: book.surroundings } as Ports;
    const refer = commandNamed('refer-pupil');
    if (!refer) throw new Error('no refer-pupil');
    const referral = { ...REFERRAL, receivedOn: undefined };
    expect(runCommand(ports, refer, { id: 'refer-1', input: referral }, TEACHER)).toMatchObject({ ok: true });
    const update = (...dates: string[]) =>
      bringUpToDate(
        { ...ports, workbook: book.port },
        SECRETARY,
        () => false,
        ['2026-12-16', ...dates].map(day),
      );
    expect(update('2026-11-03', '2027-01-07')).toEqual({
      done: true,
      said: 'Calendar/2026-11-03/both, Calendar/2027-01-07/both',
    });
    const kept = book.rows(TABLES.TermMoves.sheetId);
    expect(kept.map(({ id, term, whyRu }) => [id, term, whyRu])).toEqual([
      [`${CARD}-N01`, 'бастапқы ақпарат (12-тармақ)', 'новый выпуск программы дополнил календарь'],
    ]);
    expect(Number(kept[0]?.now) - Number(kept[0]?.was)).toBe(1);
    expect(book.rows(Journal.sheetId).filter(({ command }) => command === 'update')).toHaveLength(1);
    expect(book.faults()).toEqual([]);
    expect(update('2026-11-03', '2027-01-07')).toEqual({ done: false, why: 'nothing' });
    update('2026-11-03', '2027-01-07', '2027-03-08');
    expect(book.rows(TABLES.TermMoves.sheetId)).toHaveLength(1);
  });
});

describe('days of the calendar', () => {
  it('several days are set at once, and taken back', () => {
    const book = running();
    day(book, { to: '2026-11-06' });
    const off = () =>
      ask(book, 'calendar', SECRETARY, { from: '2026-11-02', to: '2026-11-06' }).days.map(({ date }) => date);
    expect(off()).toEqual(['2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06']);
    day(book, { date: '2026-11-04', to: '2026-11-05', kind: 'asUsual' });
    expect(off()).toEqual(['2026-11-03', '2026-11-06']);
    expect(day(book, { to: '2026-11-02' }).says).toEqual(['to span']);
    expect(day(book, { to: '2027-11-02' }).says).toEqual(['to span']);
  });

  it('days without lessons stand beside days off and move no term', () => {
    const book = running();
    day(book, {});
    const before = moves(book);
    expect(day(book, { kind: 'quiet', to: '2026-11-08', name: 'Күзгі каникул' }).follows).toEqual([]);
    expect(moves(book)).toEqual(before);
    expect(record(book, 'Calendar', '2026-11-03/both')?.kind).toBe('dayOff');
    expect(record(book, 'Calendar', '2026-11-03/quiet')?.kind).toBe('quiet');
  });
});
