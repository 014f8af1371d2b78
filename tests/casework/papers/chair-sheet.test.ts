// D36 What the presiding person has on one question: the family's hour, what is here, no ground that few may read.
import { describe, expect, it } from '@jest/globals';
import { ask, contentAbout, put } from '../book';
import { CARD, ITEM, SECRETARY, SITTING, schoolAfter } from '../school-path';

describe('¶15 D36 the sheet of the presiding person', () => {
  it('is offered for each question about a child while the sitting is to come', () => {
    expect(contentAbout(schoolAfter('submitted'), 'D36', ITEM)).toBeUndefined();
    expect(contentAbout(schoolAfter('closed'), 'D36', ITEM)).toBeUndefined();
    const kinds = ask(schoolAfter('convened'), 'sitting-papers', SECRETARY, { sittingId: SITTING }).papers;
    expect(kinds.filter(({ kind }) => kind === 'D36').map(({ copiesFor }) => copiesFor)).toEqual([
      'председателю: 1',
      'председателю: 1',
    ]);
  });

  it('says who comes when, what is here and what may be decided', () => {
    expect(contentAbout(schoolAfter('invited'), 'D36', ITEM, 'ru')).toMatchObject({
      sitting: { date: expect.stringMatching(/^5\sноября/), time: '15:00' },
      number: '1',
      pupil: expect.stringMatching(/^Сейітқали Дана/),
      family: 'Сейітқали Жанар (мать)',
      invited: expect.stringMatching(/^4\sноября, /),
      materials: expect.stringMatching(/: (\d+\sноября|ещё нет); .+: (\d+\sноября|ещё нет)$/),
      decisions: [
        { words: expect.any(String) },
        { words: expect.any(String) },
        { words: expect.any(String) },
      ],
    });
  });

  it('names no ground that few may read, and nobody else’s child', () => {
    const book = schoolAfter('convened');
    put(book, 'Cards', CARD, { proposedGrounds: ['03', '07', '10'] });
    const says = () => JSON.stringify(contentAbout(book, 'D36', ITEM, 'ru'));
    const words = says();
    put(book, 'Cards', CARD, { proposedGrounds: ['03'] });
    expect(says()).toBe(words);
    expect(words).not.toMatch(/Ахметов|undefined|null/);
  });
});
