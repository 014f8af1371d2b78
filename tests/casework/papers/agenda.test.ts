// D13 What the decision to hold a sitting says: its agenda by numbers of cards, no child by name (¶5).
import { describe, expect, it } from '@jest/globals';
import { contentAbout, give, put } from '../book';
import { DEPUTY, ITEM, SECRETARY, SITTING, SITTING_PLAN, schoolAfter } from '../school-path';

describe('¶5 D13 the decision to hold a sitting', () => {
  it('is offered from the day it is convened until the sitting is over', () => {
    expect(contentAbout(schoolAfter('submitted'), 'D13', SITTING)).toBeUndefined();
    expect(contentAbout(schoolAfter('convened'), 'D13', SITTING)).toBeDefined();
    expect(contentAbout(schoolAfter('closed'), 'D13', SITTING)).toBeUndefined();
  });

  it('says when, where, which questions, who is invited, and who decided', () => {
    const book = schoolAfter('submitted');
    expect(give(book, 'convene-sitting', DEPUTY, SITTING_PLAN).kind).toBe('done');
    const guest = {
      sittingId: SITTING,
      itemId: ITEM,
      whom: 'Ахметова Сәуле',
      position: 'полиция инспекторы',
      sentOn: '2026-11-04',
      channel: 'PAPER',
      outgoingNo: '12',
    } as const;
    expect(give(book, 'invite-specialist', SECRETARY, guest).kind).toBe('done');
    expect(contentAbout(book, 'D13', SITTING, 'ru')).toMatchObject({
      sitting: { date: expect.stringMatching(/^5\sноября/), time: '15:00', place: '12-кабинет' },
      items: [
        {
          number: '1',
          title: 'О постановке обучающегося на внутришкольный учёт (не полицейский)',
          card: 'Вх-001',
        },
        { number: '2', card: 'Вх-002' },
        { number: '3', title: 'Жылдық жоспар', card: '' },
      ],
      parents: expect.stringContaining('законные представители'),
      guests: [{ who: 'Полиция инспекторы' }],
      signer: { position: 'Орынбасар', name: expect.stringContaining('Оразбаев') },
    });
  });

  it('has no name of a child, whatever was typed into a title', () => {
    const book = schoolAfter('convened');
    put(book, 'Agenda', ITEM, { title: 'Сейітқали Данамен жұмыс туралы' });
    const said = JSON.stringify(contentAbout(book, 'D13', SITTING, 'kk'));
    expect(said).not.toMatch(/Сейітқали|Дана|Ахметов|МЕА-\d|undefined|null/);
    expect(said).toContain('Кіріс-001');
  });
});
