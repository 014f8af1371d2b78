// The PDF of a paper: to whom it is given and of what; the document itself is played on the shipped bundle.
import { describe, expect, it } from '@jest/globals';
import { queryNamed } from '../../../src/casework/queries';
import { ask, put } from '../book';
import { CARD, SECRETARY, SITTING, schoolAfter, TEACHER } from '../school-path';

const documentId = `${SITTING}-D16-01`;
const pdf = (id: string, book = schoolAfter('closed'), email = SECRETARY) =>
  ask(book, 'paper-pdf', email, { documentId: id });

describe('the PDF of a paper', () => {
  it('is not given of what is not there or not made, and says so', () => {
    expect(pdf('S0099-D16-01')).toEqual({ title: '', pdf: '', said: 'Такого документа нет.' });
    expect(pdf(documentId)).toMatchObject({ pdf: '', said: 'Документ ещё не составлен.' });
  });

  it('is not given of a sealed card before it was opened with a reason', () => {
    const book = schoolAfter('closed');
    const own = `${CARD}-D20-01`;
    put(book, 'Documents', own, { kind: 'D20', state: 'DRAFT', fileId: 'f', language: 'kk', edition: 1 });
    expect(pdf(own, book).said).toBe('Документ ещё не составлен.');
    put(book, 'Cards', CARD, { outcome: 'REFUSE', stage: 'REFUSED' });
    book.openCards = book.openCards.filter((id) => id !== CARD);
    expect(pdf(own, book)).toMatchObject({ pdf: '', said: expect.stringMatching(/закрыта/) });
  });

  it('is for the office alone, and is a look at the card', () => {
    expect(() => pdf(documentId, undefined, TEACHER)).toThrow();
    const look = queryNamed('paper-pdf')?.card;
    const seen = (id: string) => look?.({ documentId: id } as never, {} as never);
    expect([seen(`${CARD}-D20-01`), seen(documentId)]).toEqual([CARD, '']);
  });
});
