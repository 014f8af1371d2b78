// D04, D05, D06 What the papers of a home visit and of a preliminary meeting say, from the register alone (¶13).
import { describe, expect, it } from '@jest/globals';
import { type Book, contentAbout, give, put } from '../book';
import { CARD, SECRETARY, schoolAfter } from '../school-path';

const VISIT = `${CARD}-H01`;

function ordered(more: { chair?: string } = {}): Book {
  const book = schoolAfter('gathered');
  const done = give(book, 'order-home-visit', SECRETARY, {
    cardId: CARD,
    orderNumber: '81',
    orderDate: '2026-11-03',
    members: ['T0002', 'T0003'],
    outsiders: [{ name: 'Бекова Сәуле', position: 'учаскелік инспектор' }],
    wantedBy: '2026-11-06',
    ...more,
  });
  expect(done.kind).toBe('done');
  return book;
}

function seen(more: object = {}): Book {
  const book = ordered();
  const act = { heldOn: '2026-11-04', met: 'анасы', gist: 'Сабақ орны керек', actOn: '2026-11-05' } as const;
  const done = give(book, 'record-home-act', SECRETARY, {
    visitId: VISIT,
    ...act,
    sheets: 2,
    keptWhere: 'сейф',
    ...more,
  });
  expect(done.kind).toBe('done');
  return book;
}

function met(more: object = {}): Book {
  const book = schoolAfter('gathered');
  const done = give(book, 'record-parent-meeting', SECRETARY, {
    cardId: CARD,
    heldOn: '2026-11-04',
    met: 'әкесі',
    gist: 'Көмек ұсынылды',
    sheets: 1,
    keptWhere: 'сейф',
    ...more,
  });
  expect(done.kind).toBe('done');
  return book;
}

describe('¶13 D04 the order on the commission', () => {
  it('is offered once the visit is ordered, and no more when the question is over', () => {
    expect(contentAbout(schoolAfter('gathered'), 'D04', VISIT)).toBeUndefined();
    const book = ordered();
    expect(contentAbout(book, 'D04', VISIT)).toBeDefined();
    put(book, 'Cards', CARD, { outcome: 'REFUSE' });
    expect(contentAbout(book, 'D04', VISIT)).toBeUndefined();
  });

  it('names the commission, the card and the day, in both languages', () => {
    expect(contentAbout(ordered(), 'D04', VISIT, 'ru')).toMatchObject({
      document: { date: expect.stringMatching(/^3\sноября/) },
      members: [{ name: 'Оразбаев Асқар' }, { name: 'Жүнісов Асқар' }, { name: 'Бекова Сәуле' }],
      card: 'Вх-001',
      seenBy: expect.stringMatching(/^6\sноября/),
      signer: { name: expect.stringContaining('Әлімбаев') },
    });
    expect(contentAbout(ordered(), 'D04', VISIT, 'kk')).toMatchObject({ card: 'Кіріс-001' });
  });

  it('names neither the child nor the family', () => {
    expect(JSON.stringify(contentAbout(ordered(), 'D04', VISIT))).not.toMatch(/Сейітқали|Дана|Абай к/);
  });

  it('names who chairs first and once, though named among the members too; without one there is a line', () => {
    expect(contentAbout(ordered(), 'D04', VISIT)).toMatchObject({
      chair: '',
      others: [{ name: 'Оразбаев Асқар' }, { name: 'Жүнісов Асқар' }, { name: 'Бекова Сәуле' }],
    });
    const chaired = ordered({ chair: 'T0003' });
    const commission = {
      chair: expect.stringMatching(/^Жүнісов Асқар, /),
      others: [{ name: 'Оразбаев Асқар' }, { name: 'Бекова Сәуле' }],
      members: [{ name: 'Жүнісов Асқар' }, { name: 'Оразбаев Асқар' }, { name: 'Бекова Сәуле' }],
    };
    expect(contentAbout(chaired, 'D04', VISIT)).toMatchObject(commission);
    expect(contentAbout(chaired, 'D05', VISIT)).toMatchObject(commission);
  });

  it('counts a chair who is named nowhere else, and refuses an unknown one', () => {
    const book = schoolAfter('gathered');
    const order = { cardId: CARD, orderNumber: '81', orderDate: '2026-11-03' };
    expect(give(book, 'order-home-visit', SECRETARY, { ...order, chair: 'T0999' })).toMatchObject({
      kind: 'input',
      says: [expect.stringMatching(/^chair /)],
    });
    expect(give(book, 'order-home-visit', SECRETARY, { ...order, chair: 'T0002' }).kind).toBe('done');
    expect(contentAbout(book, 'D04', VISIT)).toMatchObject({ others: [], members: [{}] });
  });
});

describe('¶13 D05 the act on home conditions', () => {
  it('is a form before the visit and holds what is known after it', () => {
    expect(contentAbout(schoolAfter('gathered'), 'D05', VISIT)).toBeUndefined();
    expect(contentAbout(ordered(), 'D05', VISIT)).toMatchObject({ seenOn: '', met: '', gist: '' });
    expect(contentAbout(seen(), 'D05', VISIT, 'ru')).toMatchObject({
      document: { date: expect.stringMatching(/^5\sноября/) },
      order: { number: '81', date: expect.stringMatching(/^3\sноября/) },
      others: [{}, {}, { name: 'Бекова Сәуле', position: 'учаскелік инспектор' }],
      pupil: expect.stringContaining('Сейітқали Дана'),
      address: 'Абай к., 5',
      seenOn: expect.stringMatching(/^4\sноября/),
      met: 'Сейітқали Жанар (мать)',
      family: [{ name: 'Сейітқали Жанар', relation: 'мать' }],
      gist: 'Сабақ орны керек',
    });
  });

  it('says which help is recommended, where it was written down', () => {
    expect(contentAbout(seen(), 'D05', VISIT)).toMatchObject({ advice: '' });
    expect(contentAbout(seen({ help: 'Үйірме' }), 'D05', VISIT)).toMatchObject({ advice: 'Үйірме' });
  });

  it('says nothing of how the school came to look', () => {
    expect(JSON.stringify(contentAbout(seen(), 'D05', VISIT))).not.toMatch(/Сабаққа келмейді|кешкі ауысымда/);
  });
});

describe('¶13 D06 the record of a meeting', () => {
  it('is offered for a meeting, not for a home visit', () => {
    expect(contentAbout(met(), 'D06', VISIT)).toBeDefined();
    expect(contentAbout(seen(), 'D06', VISIT)).toBeUndefined();
    expect(contentAbout(met(), 'D05', VISIT)).toBeUndefined();
  });

  it('says with whom, when and of what', () => {
    expect(contentAbout(met(), 'D06', VISIT, 'kk')).toMatchObject({
      heldOn: expect.stringMatching(/4\sқараша$/),
      met: '____________________ (әкесі)',
      gist: 'Көмек ұсынылды',
      signer: { name: expect.stringContaining('Жүнісов') },
    });
    expect(contentAbout(met(), 'D06', VISIT, 'ru')).toMatchObject({
      heldOn: expect.stringMatching(/^4\sноября/),
    });
  });

  it('names the parent who is meant, in the language of the paper', () => {
    expect(contentAbout(met({ met: 'анасы' }), 'D06', VISIT, 'kk')).toMatchObject({
      met: 'Сейітқали Жанар (анасы)',
    });
    expect(contentAbout(met({ met: 'мама' }), 'D06', VISIT, 'ru')).toMatchObject({
      met: 'Сейітқали Жанар (мать)',
    });
    expect(contentAbout(met({ met: 'папа' }), 'D06', VISIT, 'ru')).toMatchObject({
      met: '____________________ (отец)',
    });
    expect(contentAbout(met({ met: 'анасы мен ағасы' }), 'D06', VISIT, 'ru')).toMatchObject({
      met: 'анасы мен ағасы',
    });
  });

  it('says how, who of the school, what the parents hold and what was agreed, where it was written down', () => {
    expect(contentAbout(met(), 'D06', VISIT)).toMatchObject({
      form: '',
      fromSchool: '',
      said: '',
      steps: '',
    });
    const book = met({ form: 'AT_HOME', members: ['T0002'], said: 'Келіседі', help: 'Үйірмеге барады' });
    expect(contentAbout(book, 'D06', VISIT, 'ru')).toMatchObject({
      form: 'На дому',
      fromSchool: expect.stringContaining('Оразбаев'),
      said: 'Келіседі',
      steps: 'Үйірмеге барады',
    });
  });
});
