// D31 What the register card of a pupil says, from the register alone.
import { describe, expect, it } from '@jest/globals';
import type { RegisterCardView } from '../../../src/documents/register-card-view';
import { contentAbout, put, record } from '../book';
import { CARD, LETTER_CARD, PLAN, schoolAfter } from '../school-path';

const said = (book: ReturnType<typeof schoolAfter>, language: 'kk' | 'ru' = 'ru') =>
  contentAbout(book, 'D31', CARD, language) as RegisterCardView;

describe('D31 the register card', () => {
  it('is offered of who was placed, of nobody before that and of nobody refused', () => {
    expect(contentAbout(schoolAfter('heard'), 'D31', CARD)).toBeUndefined();
    const book = schoolAfter('closed');
    expect(contentAbout(book, 'D31', CARD)).toBeDefined();
    expect(contentAbout(book, 'D31', LETTER_CARD)).toBeUndefined();
  });

  it('says the way of the card in figures, in both languages, and leaves room for what is to come', () => {
    const book = schoolAfter('closed');
    const russian = said(book);
    expect(russian).toMatchObject({
      pupil: 'Сейітқали Дана',
      birthDate: '09.05.2013',
      className: expect.stringMatching(/^7\s«Б»$/),
      number: 'ВШУ-001',
      receivedOn: '02.11.2026',
      gatheredOn: '03.11.2026',
      submittedOn: '04.11.2026',
      removal: '',
      plans: [{ period: '', copy: '' }],
      measures: [{ help: '', responsible: '', deadline: '', doneOn: '' }],
      signer: { name: expect.stringContaining('Жүнісов') },
    });
    expect(russian.decision).toMatch(/^05\.11\.2026\nпротокол №\s1$/);
    expect(said(book, 'kk')).toMatchObject({ number: 'МЕА-001', gatheredOn: '03.11.2026' });
    expect(said(book, 'kk').decision).toMatch(/хаттама №\s1/);
  });

  it('tells the approved plan with its measures, without those dropped', () => {
    const book = schoolAfter('approved');
    const before = said(book);
    expect(before.plans[0]?.period).toMatch(/^05\.11\.2026 – 25\.05\.2027\nутверждён 05\.11\.2026$/);
    expect(before.measures).toEqual([
      { help: 'Сүйемелдеу', responsible: expect.stringContaining('Ким'), deadline: '25.12.2026', doneOn: '' },
    ]);
    put(book, 'Measures', `${PLAN}-0001`, { dropped: true });
    expect(said(book).measures).toEqual([{ help: '', responsible: '', deadline: '', doneOn: '' }]);
  });

  it('names its papers and not itself, and no text of the assessment', () => {
    const book = schoolAfter('approved');
    const titles = said(book).papers.map(({ title }) => title);
    expect(titles).toContainEqual(expect.stringMatching(/ВШУ-001$/));
    expect(titles.join()).not.toContain('Карточка');
    const card = record(book, 'Cards', CARD);
    for (const closed of [card?.description, card?.whereabouts])
      expect(JSON.stringify(said(book))).not.toContain(closed);
  });
});
