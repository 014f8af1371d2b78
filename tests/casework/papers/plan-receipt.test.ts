// D19 What the receipt of the plan's copy says, from the register alone (¶18).
import { describe, expect, it } from '@jest/globals';
import { type Book, contentAbout, give } from '../book';
import { PLAN, SECRETARY, schoolAfter } from '../school-path';

function answered(answer: object): Book {
  const book = schoolAfter('approved');
  const input = { planId: PLAN, answeredOn: '2026-11-05', who: 'Сейітқали Жанар, анасы', ...answer };
  const done = give(book, 'hand-plan-copy', SECRETARY, input as never);
  if (done.kind !== 'done') throw new Error(done.says.join(', '));
  return book;
}

describe('¶18 D19 the receipt of the plan’s copy', () => {
  it('is offered for an approved plan, not for a draft', () => {
    expect(contentAbout(schoolAfter('drafted'), 'D19', PLAN)).toBeUndefined();
    expect(contentAbout(schoolAfter('approved'), 'D19', PLAN)).toMatchObject({
      document: { date: '' },
      pupil: expect.stringMatching(/^Сейітқали Дана/),
      plan: { from: expect.stringMatching(/5\sқараша$/), to: expect.stringMatching(/25\sмамыр$/) },
      receiver: '',
      refusal: '',
      witnesses: [],
      signer: { position: 'Әлеуметтік педагог' },
    });
  });

  it('says who received it, when, and what was not agreed to', () => {
    const book = answered({ answer: 'PARTLY', notAgreed: [`${PLAN}-0001`] });
    expect(contentAbout(book, 'D19', PLAN, 'ru')).toMatchObject({
      document: { date: expect.stringMatching(/^5\sноября/) },
      receiver: 'Сейітқали Жанар, анасы',
      notAgreed: [{ words: 'Сүйемелдеу' }],
      refusal: '',
    });
  });

  it('of a refusal is a note before two witnesses', () => {
    const refused = answered({ answer: 'REFUSED', witness1: 'T0004', witness2: 'T0006', note: 'Уақыты жоқ' });
    expect(contentAbout(refused, 'D19', PLAN)).toMatchObject({
      refusal: 'Уақыты жоқ',
      witnesses: [{ name: expect.stringContaining('Ким') }, { name: expect.stringContaining('Ысқақов') }],
    });
  });

  it('takes an attempt that reached nobody for no answer', () => {
    expect(contentAbout(answered({ answer: 'NOT_REACHED' }), 'D19', PLAN)).toMatchObject({
      document: { date: '' },
      receiver: '',
      refusal: '',
    });
  });

  it('says nothing of the situation', () => {
    const said = JSON.stringify(contentAbout(answered({ answer: 'SIGNED' }), 'D19', PLAN));
    expect(said).not.toMatch(/Анасы кешкі|Абай к|undefined|null/);
  });
});
