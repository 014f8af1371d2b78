// D32 What the act of comparison with the police says, from the register alone (¶26).
import { describe, expect, it } from '@jest/globals';
import { contentAbout, give, idsIn } from '../book';
import { CARD, SECRETARY, schoolAfter } from '../school-path';

const compared = () => {
  const book = schoolAfter('closed');
  const list = 'Сейітқали Д. 09.05.2013\nКім Б. 01.02.2010\nКім В. 01.02.2011';
  const input = { comparedOn: '2026-11-05', list, withWhom: 'ЮП инспекторы Сәрсенов Е.' };
  const answer = give(book, 'record-reconciliation', SECRETARY, input);
  const [id = ''] = idsIn(book, 'Reconciliations');
  return { book, answer, id };
};

describe('¶26 D32 the act of comparison', () => {
  it('is offered of a comparison that was recorded, and leads from it', () => {
    const { book, answer, id } = compared();
    expect(contentAbout(book, 'D32', id)).toBeDefined();
    expect(contentAbout(book, 'D32', 'G0002')).toBeUndefined();
    expect(contentAbout(book, 'D32', CARD)).toBeUndefined();
    expect(answer.done?.next?.act).toEqual({ screen: 'new-paper', on: id });
  });

  it('says the counts and both sides, in both languages, and nobody of either list', () => {
    const { book, id } = compared();
    const said = contentAbout(book, 'D32', id, 'ru');
    expect(said).toMatchObject({
      comparedOn: expect.stringMatching(/^5\sноября 2026\sгода$/),
      ours: '1',
      theirs: '3',
      both: '1',
      onlyOurs: '0',
      onlyTheirs: '2',
      withWhom: 'ЮП инспекторы Сәрсенов Е.',
      signer: { name: expect.stringContaining('Жүнісов') },
    });
    expect(contentAbout(book, 'D32', id, 'kk')).toMatchObject({ theirs: '3', onlyTheirs: '2' });
    expect(JSON.stringify(said)).not.toMatch(/Сейітқали|Кім/);
  });
});
