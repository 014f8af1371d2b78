// D08, D09, D10 What the materials of the assessment say as the register knows it (¶14).
import { describe, expect, it } from '@jest/globals';
import { type Book, contentAbout, give, put } from '../book';
import { CARD, LETTER_CARD, PLAN, PSYCHOLOGIST, schoolAfter } from '../school-path';

describe.each([
  ['D08', 'Қасымов'],
  ['D09', 'Ким'],
] as const)('¶14 %s a form of the assessment', (kind, signer) => {
  it('is offered until the council has decided', () => {
    expect(contentAbout(schoolAfter('gathered'), kind, CARD)).toBeDefined();
    expect(contentAbout(schoolAfter('closed'), kind, CARD)).toBeUndefined();
  });

  it('says who it is about and who signs, in both languages, and nothing else', () => {
    const book = schoolAfter('gathered');
    const said = contentAbout(book, kind, CARD, 'ru');
    expect(said).toMatchObject({
      document: { number: '', date: '' },
      pupil: expect.stringMatching(/^Сейітқали Дана, 7\s«Б» класс$/),
      birthDate: expect.stringMatching(/^9\sмая/),
      signer: { name: expect.stringContaining(signer) },
    });
    expect(said).toMatchObject(kind === 'D08' ? { text: [] } : {});
    expect(Object.keys(said ?? {}).sort()).toEqual(
      ['birthDate', 'document', 'pupil', 'school', 'signer', ...(kind === 'D08' ? ['text'] : [])].sort(),
    );
    expect(contentAbout(book, kind, CARD, 'kk')).toMatchObject({
      pupil: expect.stringMatching(/7\s«Б» сыныбы$/),
    });
  });

  it('leaves the name to be written when nobody has the role', () => {
    const book = schoolAfter('gathered');
    put(book, 'Staff', kind === 'D08' ? 'T0005' : 'T0004', { active: false });
    expect(contentAbout(book, kind, CARD, 'ru')).toMatchObject({
      signer: {
        position: kind === 'D08' ? 'Классный руководитель' : 'Педагог-психолог',
        name: '',
      },
    });
  });
});

describe('¶14 D10 the work done', () => {
  it('is offered while the question of the card is not over', () => {
    const book = schoolAfter('closed');
    expect(contentAbout(book, 'D10', CARD)).toBeDefined();
    expect(contentAbout(book, 'D10', LETTER_CARD)).toBeUndefined();
  });

  /** The path's referral is of 2 November 2026. */
  function worked(stage: 'gathered' | 'approved'): Book {
    const book = schoolAfter(stage);
    put(book, 'Referrals', `${CARD}-R01-T0005`, { tried: 'Екі рет әңгімелестім.' });
    const contact = { on: '2026-11-03', whom: 'анасы', result: 'AGREED', by: 'T0003' };
    put(book, 'Contacts', `${CARD}-C51`, { ...contact, purpose: 'HELP_OFFERED', note: 'Жеке жағдай' });
    put(book, 'Contacts', `${CARD}-C52`, { ...contact, purpose: 'OTHER', mistakeWhy: 'қате' });
    put(book, 'Contacts', `${CARD}-C53`, { ...contact, purpose: 'INVITE_PLACEMENT' });
    put(book, 'Visits', `${CARD}-H01`, {
      kind: 'HOME',
      heldOn: '2026-11-04',
      met: 'әкесі',
      members: ['T0002'],
    });
    return book;
  }
  const TRIED = { what: 'Екі рет әңгімелестім.', whom: '', result: '' };
  const worksIn = (book: Book, language: 'kk' | 'ru') =>
    (contentAbout(book, 'D10', CARD, language) as unknown as { works: { on: string }[] }).works;

  it('puts together what was tried, contacts that count and the visit, by day', () => {
    const works = worksIn(worked('gathered'), 'ru');
    expect(works).toEqual([
      { ...TRIED, on: 'до\u00A002.11.2026', who: expect.stringMatching(/^Қасымов\sА\.$/) },
      {
        on: '03.11.2026',
        what: 'Предложена помощь',
        whom: 'Сейітқали Жанар (мать)',
        result: 'Согласились',
        who: expect.stringMatching(/^Жүнісов\sА\.$/),
      },
      {
        on: '04.11.2026',
        what: 'Обследование жилищно-бытовых условий',
        whom: 'отец',
        result: '',
        who: expect.stringMatching(/^Оразбаев\sА\.$/),
      },
    ]);
    expect(JSON.stringify(works)).not.toContain('Жеке жағдай');
  });

  it('says of what the applicant tried only that it was before the referral, in both languages', () => {
    expect(worksIn(worked('gathered'), 'kk')[0]).toMatchObject({ ...TRIED, on: '02.11.2026 күніне дейін' });
  });

  /** The path's decision is of 5 November 2026. */
  it('made after the decision says nothing of what was done after it', () => {
    const book = worked('approved');
    const before = worksIn(book, 'ru').map(({ on }) => on);
    const work = { measureId: `${PLAN}-0001`, doneOn: '2026-11-05', what: 'Кездесу өтті' };
    expect(give(book, 'record-work', PSYCHOLOGIST, work as never).kind).toBe('done');
    const contact = { whom: 'анасы', purpose: 'HELP_OFFERED', result: 'AGREED', by: 'T0003' };
    put(book, 'Contacts', `${CARD}-C54`, { ...contact, on: '2026-11-05' });
    put(book, 'Contacts', `${CARD}-C55`, { ...contact, on: '2026-12-01' });
    expect(worksIn(book, 'ru').map(({ on }) => on)).toEqual(before);
    expect(before).not.toEqual([]);
  });

  it('leaves only rows to write in when nothing is known', () => {
    expect(contentAbout(schoolAfter('gathered'), 'D10', CARD, 'kk')).toMatchObject({ works: [] });
  });
});
