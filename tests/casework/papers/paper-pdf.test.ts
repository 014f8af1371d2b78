// The PDF of a paper: to whom it is given and of what; the document itself is played on the shipped bundle.
import { describe, expect, it } from '@jest/globals';
import { queryNamed } from '../../../src/casework/queries';
import { ask, put } from '../book';
import { CARD, HEAD, PSYCHOLOGIST, SECRETARY, SITTING, schoolAfter, TEACHER } from '../school-path';

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

  it('is given of the kinds a role reads, of cards the person works on, and is not there otherwise', () => {
    const book = schoolAfter('approved');
    const made = (kind: string) => {
      const id = `${CARD}-${kind}-01`;
      put(book, 'Documents', id, { kind, state: 'SIGNED', fileId: 'f', language: 'kk', edition: 1 });
      return id;
    };
    const [plan, conclusion, submission] = [made('D18'), made('D09'), made('D24')];
    // Nothing stands outside in the book: what may be read is only «not made» here.
    const may = (id: string, email: string) => pdf(id, book, email).said === 'Документ ещё не составлен.';
    expect([HEAD, SECRETARY, PSYCHOLOGIST].map((email) => may(conclusion, email))).toEqual([
      true,
      false,
      true,
    ]);
    expect([HEAD, SECRETARY, PSYCHOLOGIST].map((email) => may(plan, email))).toEqual([true, true, true]);
    expect([HEAD, SECRETARY, PSYCHOLOGIST].map((email) => may(submission, email))).toEqual([
      true,
      true,
      false,
    ]);
    put(book, 'Cards', CARD, { removedOn: '2026-11-05' });
    expect(pdf(plan, book, PSYCHOLOGIST).said).toBe('Такого документа нет.');
    expect(pdf(documentId, book, PSYCHOLOGIST).said).toBe('Такого документа нет.');
  });

  it('is for the office and whoever works on the card, and is a look at the card', () => {
    expect(() => pdf(documentId, undefined, TEACHER)).toThrow();
    const look = queryNamed('paper-pdf')?.card;
    const seen = (id: string) => look?.({ documentId: id } as never, {} as never);
    expect([seen(`${CARD}-D20-01`), seen(documentId)]).toEqual([CARD, '']);
  });
});
