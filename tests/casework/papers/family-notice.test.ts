// D21 What the notice of the decision to the parents says, from the register alone (¶15, ¶25).
import { describe, expect, it } from '@jest/globals';
import { GROUNDS } from '../../../src/model/codes';
import { contentAbout, put } from '../book';
import { ITEM, LETTER_ITEM, PLAN, schoolAfter } from '../school-path';

describe('¶15 D21 the notice of the decision to the parents', () => {
  it('is offered once the sitting is over, about a question of the register', () => {
    expect(contentAbout(schoolAfter('decided'), 'D21', ITEM)).toBeUndefined();
    const book = schoolAfter('closed');
    expect(contentAbout(book, 'D21', ITEM)).toBeDefined();
    put(book, 'Agenda', ITEM, { kind: 'OTHER', outcome: 'NOTED' });
    expect(contentAbout(book, 'D21', ITEM)).toBeUndefined();
  });

  it('says to whom, what was decided, why in plain words, and what follows', () => {
    const book = schoolAfter('closed');
    expect(contentAbout(book, 'D21', ITEM, 'ru')).toMatchObject({
      parents: 'Сейітқали Жанар',
      pupil: expect.stringMatching(/^Сейітқали Дана, 7\s«Б» класс$/),
      decidedOn: expect.stringMatching(/^5\sноября/),
      minutesNumber: '1',
      decision: expect.stringContaining('Поставить обучающегося'),
      reasons: [{ words: 'нужна помощь, чтобы ребёнок регулярно посещал уроки' }],
      help: [],
      next: expect.stringContaining('план профилактической работы обсудят с Вами'),
      contact: { name: 'Жүнісов Асқар, әлеуметтік педагог' },
    });
    expect(contentAbout(book, 'D21', LETTER_ITEM, 'kk')).toMatchObject({
      parents: '',
      reasons: [],
      next: expect.stringContaining('есепке қойылған жоқ'),
    });
  });

  it('names the help of the plan once it is approved', () => {
    expect(contentAbout(schoolAfter('drafted'), 'D21', ITEM)).toMatchObject({ help: [] });
    expect(contentAbout(schoolAfter('approved'), 'D21', ITEM)).toMatchObject({
      help: [{ words: 'Сүйемелдеу' }],
      next: expect.stringContaining('бір данасы'),
    });
  });

  it('names a kind of help of the catalogue in the language of the letter', () => {
    const book = schoolAfter('approved');
    put(book, 'Measures', `${PLAN}-0001`, { kind: 'M01', name: 'Психологиялық-педагогикалық сүйемелдеу' });
    expect(contentAbout(book, 'D21', ITEM, 'ru')).toMatchObject({
      help: [{ words: 'Психолого-педагогическое сопровождение' }],
    });
  });

  it.each([
    ['POSTPONE', /отырыста қаралады/],
    ['KEEP', /талқыланады/],
    ['RENEW', /жаңа нұсқасы/],
    ['REMOVE', /аяқталды/],
  ])('says what follows after %s', (outcome, next) => {
    const book = schoolAfter('closed');
    put(book, 'Agenda', ITEM, { outcome });
    expect(contentAbout(book, 'D21', ITEM)).toMatchObject({ reasons: [], next: expect.stringMatching(next) });
  });

  it('has plain words for every ground, and nothing of the materials or of others', () => {
    const book = schoolAfter('closed');
    put(book, 'Agenda', ITEM, { grounds: [...GROUNDS] });
    for (const language of ['kk', 'ru'] as const) {
      const said = contentAbout(book, 'D21', ITEM, language) as { reasons: object[] };
      expect(said.reasons).toHaveLength(GROUNDS.length);
      expect(JSON.stringify(said)).not.toMatch(/Тыңдалды|Анасы кешкі|Ахметов|неуспеваемость|undefined|null/);
    }
  });
});
