// D08, D09, D10 What the materials of the assessment say as the register knows it (¶14).
import { describe, expect, it } from '@jest/globals';
import { contentAbout, give, put } from '../book';
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
    expect(Object.keys(said ?? {}).sort()).toEqual(['birthDate', 'document', 'pupil', 'school', 'signer']);
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

  it('puts together what was tried, contacts that count, the visit and the work by the plan, by day', () => {
    const book = schoolAfter('approved');
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
    const measureId = `${PLAN}-0001`;
    const work = { measureId, doneOn: '2026-11-05', what: 'Кездесу өтті', result: 'сенім артты' };
    expect(give(book, 'record-work', PSYCHOLOGIST, work as never).kind).toBe('done');
    const { works } = contentAbout(book, 'D10', CARD, 'ru') as unknown as { works: object[] };
    expect(works).toEqual([
      {
        on: '02.11.2026',
        what: 'Екі рет әңгімелестім.',
        whom: '',
        result: '',
        who: expect.stringMatching(/^Қасымов\sА\.$/),
      },
      {
        on: '03.11.2026',
        what: 'Предложена помощь',
        whom: 'анасы',
        result: 'Согласились',
        who: expect.stringMatching(/^Жүнісов\sА\.$/),
      },
      {
        on: '04.11.2026',
        what: 'Обследование жилищно-бытовых условий',
        whom: 'әкесі',
        result: '',
        who: expect.stringMatching(/^Оразбаев\sА\.$/),
      },
      {
        on: '05.11.2026',
        what: 'Сүйемелдеу: Кездесу өтті',
        whom: '',
        result: 'сенім артты',
        who: expect.stringMatching(/^Ким\sА\.$/),
      },
    ]);
    expect(JSON.stringify(works)).not.toContain('Жеке жағдай');
  });

  it('leaves only rows to write in when nothing is known', () => {
    expect(contentAbout(schoolAfter('gathered'), 'D10', CARD, 'kk')).toMatchObject({ works: [] });
  });
});
