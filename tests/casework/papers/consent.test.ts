// D33 What the consent to processing personal data says, from the register alone.
import { describe, expect, it } from '@jest/globals';
import { ask, contentAbout, put } from '../book';
import { CARD, LETTER_CARD, SECRETARY, schoolAfter } from '../school-path';

const MOTHER = `${CARD}-A01`;

describe('D33 the consent of a parent', () => {
  it('is offered for each representative of a child whose question is not over', () => {
    const book = schoolAfter('gathered');
    expect(contentAbout(book, 'D33', MOTHER)).toBeDefined();
    expect(contentAbout(book, 'D33', LETTER_CARD)).toMatchObject({ parent: '' });
    const [offer] = ask(book, 'paper-offers', SECRETARY, { on: CARD }).offers.filter(
      ({ kind }) => kind === 'D33',
    );
    expect(offer?.subjects).toMatchObject([{ subjectId: MOTHER, about: 'Сейітқали Жанар (мать)' }]);
    expect(contentAbout(schoolAfter('closed'), 'D33', LETTER_CARD)).toBeUndefined();
  });

  it('says who consents, whose data, by which school, for how long', () => {
    const book = schoolAfter('gathered');
    expect(contentAbout(book, 'D33', MOTHER, 'ru')).toMatchObject({
      operator: 'Школа № 8',
      parent: 'Сейітқали Жанар (мать)',
      pupil: expect.stringMatching(/^Сейітқали Дана, 7\s«Б» класс$/),
      birthDate: expect.stringMatching(/^9\sмая 2013/),
      iin: '',
      term: '3 года',
    });
    expect(contentAbout(book, 'D33', MOTHER, 'kk')).toMatchObject({ operator: '№ 8 мектеп', term: '3 жыл' });
  });

  it('names the IIN only where the school keeps it, and never prints it', () => {
    const book = schoolAfter('gathered');
    put(book, 'Pupils', 'P00001', { iin: '130509500096' });
    put(book, 'Settings', 'storeIin', { value: 'true' });
    const said = contentAbout(book, 'D33', MOTHER, 'ru');
    expect(said).toMatchObject({ iin: 'индивидуальный идентификационный номер (ИИН)' });
    expect(JSON.stringify(said)).not.toMatch(/1305|Анасы кешкі|Абай к|Сабаққа келмейді|undefined|null/);
  });
});
