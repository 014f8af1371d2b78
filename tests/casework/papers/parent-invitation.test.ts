// D14 What the invitation of a parent says, from the register alone (¶9).
import { describe, expect, it } from '@jest/globals';
import { ask, contentAbout, give, put } from '../book';
import { CARD, ITEM, LETTER_ITEM, SECRETARY, SITTING, SITTING_PLAN, schoolAfter } from '../school-path';

const MOTHER = `${ITEM}-A01`;

describe('¶9 D14 the invitation of a parent', () => {
  it('is offered for each representative from the day the card stands on an agenda until the sitting is over', () => {
    expect(contentAbout(schoolAfter('submitted'), 'D14', MOTHER)).toBeUndefined();
    const book = schoolAfter('convened');
    put(book, 'Parents', 'P00001-A02', { lastName: 'Сейітқали', firstName: 'Болат', relation: 'FATHER' });
    put(book, 'Parents', 'P00001-A03', { lastName: 'Сейітқали', firstName: 'Айбек', relation: 'SIBLING' });
    const offered = ask(book, 'paper-offers', SECRETARY, { on: CARD }).offers.find(
      ({ kind }) => kind === 'D14',
    );
    expect(offered?.subjects.map(({ subjectId }) => subjectId)).toEqual([MOTHER, `${ITEM}-A02`]);
    expect(offered?.subjects[0]?.about).toMatch(/^5\sноября 2026\sгода, Сейітқали Жанар \(мать\)$/);
    expect(contentAbout(schoolAfter('closed'), 'D14', MOTHER)).toBeUndefined();
  });

  it('says who, about whom, when and where, and what for, without a word of the facts', () => {
    const book = schoolAfter('invited');
    expect(contentAbout(book, 'D14', MOTHER, 'ru')).toMatchObject({
      document: { date: expect.stringMatching(/^4\sноября/) },
      parent: 'Сейітқали Жанар (мать)',
      pupil: expect.stringMatching(/^Сейітқали Дана, 7\s«Б» класс$/),
      sitting: { date: expect.stringMatching(/^5\sноября/), time: '15:00', place: '12-кабинет' },
      purpose: expect.stringContaining('помощи ребёнку'),
      contact: { name: 'Жүнісов Асқар, әлеуметтік педагог' },
    });
    const kk = contentAbout(book, 'D14', MOTHER, 'kk');
    expect(kk).toMatchObject({ parent: 'Сейітқали Жанар (анасы)' });
    expect(JSON.stringify(kk)).not.toMatch(/Сабаққа келмейді|Ахметов|Кіріс|МЕА-\d|undefined|null/);
  });

  it('leaves lines to write on when the family is not known yet', () => {
    expect(contentAbout(schoolAfter('convened'), 'D14', LETTER_ITEM)).toMatchObject({ parent: '' });
  });

  it('is not made for a question taken off the agenda', () => {
    const book = schoolAfter('convened');
    const without = {
      ...SITTING_PLAN,
      sittingId: SITTING,
      items: [{ kind: 'OTHER' as const, title: 'Жоспар' }],
    };
    expect(give(book, 'convene-sitting', SECRETARY, without).kind).toBe('done');
    expect(contentAbout(book, 'D14', MOTHER)).toBeUndefined();
  });
});
