// What the page is given to choose from before it asks anything.
import { describe, expect, it } from '@jest/globals';
import { ask, give, put, record } from './book';
import { CARD, SECRETARY, schoolAfter, TEACHER } from './school-path';

describe('days off in the lists', () => {
  it('are those the calendar tells for the same days, for everyone', () => {
    const book = schoolAfter('council');
    for (const who of [SECRETARY, TEACHER]) {
      const { daysOff } = ask(book, 'lists', who, {});
      const { from = '', to = '', days = [] } = daysOff ?? {};
      const told = ask(book, 'calendar', who, { from, to }).days.filter((day) => day.off);
      expect(days).toEqual(told.map(({ date, name }) => ({ date, name })));
      expect(days.map((day) => day.date)).toContain('2026-12-16');
      expect(days.find((day) => day.date === '2026-11-07')).toBeDefined();
    }
  });
});

it('the grounds say which stay on paper, and which a second person checks', () => {
  const { grounds } = ask(schoolAfter('council'), 'lists', TEACHER, {});
  expect(grounds.filter(({ restricted }) => restricted).map(({ code }) => code)).toEqual(['07', '10']);
  expect(grounds.filter(({ second }) => second).map(({ code }) => code)).toEqual(['10']);
});

describe('the list of pupils', () => {
  it('tells what it says to those who keep it, never the IIN, and to a teacher name and class alone', () => {
    const book = schoolAfter('council');
    const [found] = ask(book, 'find-pupil', SECRETARY, { text: 'сейит' }).results;
    expect(found?.facts).toMatchObject({ lastName: 'Сейітқали', grade: 7 });
    expect(JSON.stringify(found)).not.toMatch(/iin/i);
    expect(ask(book, 'find-pupil', TEACHER, { text: 'сейит' }).results[0]?.facts).toBeUndefined();
  });

  it('has those with a card first for the office; a teacher’s list does not tell them apart', () => {
    const book = schoolAfter('referred');
    // «Аааев» stands before every other name.
    const none = { lastName: 'Аааев', firstName: 'Тест', patronymic: '', grade: 7, classLetter: 'А' };
    expect(give(book, 'save-pupil', SECRETARY, { ...none, language: 'kk' }).kind).toBe('done');
    const found = (who: string) => ask(book, 'find-pupil', who, { text: 'а' }).results;
    const cards = found(SECRETARY).map(({ cardId }) => cardId !== undefined);
    expect(cards).toEqual([...cards].sort((a, b) => Number(b) - Number(a)));
    expect(new Set(cards).size).toBe(2);
    expect(found(TEACHER)[0]?.name).toMatch(/^Аааев/);
    expect(found(TEACHER).some(({ cardId }) => cardId)).toBe(false);
  });

  it('shows ten of those found at a time and says how many there are', () => {
    const book = schoolAfter('council');
    const names = ['А', 'Б', 'В', 'Г', 'Д', 'Е', 'Ж', 'З', 'И', 'К', 'Л', 'М'];
    const given = names.map((firstName) =>
      give(book, 'save-pupil', SECRETARY, {
        lastName: 'Көпжанов',
        firstName: `${firstName}йбек`,
        patronymic: '',
        grade: 5,
        classLetter: 'В',
        language: 'kk',
      }),
    );
    expect(given.map(({ kind }) => kind)).toEqual(names.map(() => 'done'));
    const first = ask(book, 'find-pupil', TEACHER, { text: 'көпжан' });
    expect(first.found).toBe(12);
    const rest = ask(book, 'find-pupil', TEACHER, { text: 'көпжан', after: first.results.length });
    expect([first.results.length, rest.results.length]).toEqual([10, 2]);
    expect(new Set([...first.results, ...rest.results].map(({ id }) => id)).size).toBe(12);
  });

  it('the office finds closed cards of those who were on the register, nobody finds who was only discussed', () => {
    const book = schoolAfter('closed');
    const set = (facts: object) => put(book, 'Cards', CARD, facts);
    const ended = (who: string) => ask(book, 'find-pupil', who, { text: 'сейит', ended: true });
    expect(ended(SECRETARY).found).toBe(0);
    book.openCards = [];
    set({ removedOn: '2026-11-05', removalBasis: 'POSITIVE' });
    expect(ended(SECRETARY).results).toMatchObject([
      { cardId: CARD, number: expect.stringMatching(/^ВШУ-/), state: 'Снят(а) с ВШУ' },
    ]);
    expect(ended(TEACHER)).toEqual({ found: 0, results: [] });
    for (const facts of [
      { outcome: 'REFUSE' },
      { outcome: '' },
      { endKind: 'MISTAKE' },
      { expiredOn: '2026-11-05' },
    ]) {
      const before = record(book, 'Cards', CARD);
      set(facts);
      expect(ended(SECRETARY).found).toBe(0);
      set(before ?? {});
    }
  });

  it('a pupil put right keeps the IIN that the form did not show', () => {
    const book = schoolAfter('council');
    const [found] = ask(book, 'find-pupil', SECRETARY, { text: 'сейит' }).results;
    const { id = '', facts } = found ?? {};
    put(book, 'Pupils', id, { iin: '201904050026' });
    expect(give(book, 'save-pupil', SECRETARY, { ...facts!, pupilId: id, grade: 8, iin: '' }).kind).toBe(
      'done',
    );
    expect(record(book, 'Pupils', id)).toMatchObject({ grade: 8, iin: '201904050026' });
  });
});
