// The states of a paper on its way to the signature, and who is told; the documents themselves are played on the shipped bundle.
import { describe, expect, it } from '@jest/globals';
import { ask, type Book, codeOfPaper, give, put, record } from '../book';
import { HEAD, SECRETARY, SITTING, schoolAfter, TEACHER } from '../school-path';

const documentId = `${SITTING}-D16-01`;

function withMinutes(state: 'DRAFT' | 'IN_REVIEW' | 'FOR_SIGNATURE'): Book {
  const book = schoolAfter('closed');
  const finalCode = state === 'FOR_SIGNATURE' ? 'K7MP-3WQX' : '';
  const contentCode = codeOfPaper(book, documentId, 'kk');
  put(book, 'Documents', documentId, { state, fileId: 'f', contentCode, finalCode });
  return book;
}
const rowFor = (book: Book, email: string) =>
  ask(book, 'today', email, {})
    .groups.filter(({ key }) => key !== 'rest')
    .flatMap(({ rows }) => rows.filter(({ act }) => act.documentId === documentId))
    .map(({ title }) => title);
const toHead = (book: Book, email = SECRETARY) => give(book, 'send-to-head', email, { documentId });
const back = (book: Book, email = HEAD) =>
  give(book, 'return-paper', email, { documentId, reason: 'Срок не указан.' });

describe('a draft goes to the head', () => {
  it('and waits on the head’s list; a letter says so and names nobody', () => {
    const book = withMinutes('DRAFT');
    const { kind, mail } = toHead(book);
    expect(kind).toBe('done');
    expect(mail?.to).toEqual([HEAD]);
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/Сейітқали|\d/);
    expect(record(book, 'Documents', documentId)?.state).toBe('IN_REVIEW');
    expect([rowFor(book, HEAD), rowFor(book, SECRETARY)]).toEqual([['Просмотреть документ'], []]);
  });

  it('no letter is promised where the head sends it on, or has no address', () => {
    expect(toHead(withMinutes('DRAFT'), HEAD)).toMatchObject({ done: { text: 'done.in-review' } });
  });

  it('once, and by the office alone', () => {
    expect(toHead(withMinutes('IN_REVIEW')).says).toEqual(['paper-not-draft']);
    expect(toHead(withMinutes('DRAFT'), TEACHER).kind).toBe('denied');
  });
});

describe('the head gives a paper back', () => {
  for (const state of ['IN_REVIEW', 'FOR_SIGNATURE'] as const)
    it(`${state}: it is a draft again, without a code, and the reason stands on the secretary’s list`, () => {
      const book = withMinutes(state);
      expect(back(book).kind).toBe('done');
      expect(record(book, 'Documents', documentId)).toMatchObject({ state: 'DRAFT', finalCode: '' });
      expect(rowFor(book, SECRETARY)).toEqual(['Исправить возвращённый документ']);
      const paper = ask(book, 'papers', SECRETARY, { documentId }).papers[0];
      expect(paper?.returned).toMatch(/Срок не указан\./);
    });

  it('but not one that nobody gave to the head', () => {
    expect(back(withMinutes('DRAFT')).says).toEqual(['paper-not-in-review']);
    expect(back(withMinutes('IN_REVIEW'), TEACHER).kind).toBe('denied');
  });
});

describe('a paper for signature', () => {
  it('is not given to signature twice, nor without its document', () => {
    const fix = (book: Book) => give(book, 'for-signature', SECRETARY, { documentId }).says;
    expect(fix(withMinutes('FOR_SIGNATURE'))).toEqual(['already-for-signature']);
    expect(fix(schoolAfter('closed'))).toEqual(['paper-not-made']);
    expect(fix(withMinutes('DRAFT'))).toEqual(['paper-shut']);
  });

  it('is asked for by the row of Today only when its text is fixed; a draft is to be given to signature', () => {
    expect(rowFor(withMinutes('DRAFT'), SECRETARY)).toEqual(['Передать на подпись']);
    expect(rowFor(withMinutes('FOR_SIGNATURE'), SECRETARY)).toEqual(['Отметить подписание']);
  });

  it('is signed, from whichever state it was shown in', () => {
    for (const state of ['DRAFT', 'IN_REVIEW', 'FOR_SIGNATURE'] as const) {
      const book = withMinutes(state);
      const signers = ['Әлімбаев А.', 'Жүнісов А.'];
      give(book, 'mark-signed', SECRETARY, { documentId, signedOn: '2026-11-05', signers }, { reason: 'x' });
      expect([state, record(book, 'Documents', documentId)?.state]).toEqual([state, 'SIGNED']);
    }
  });

  it('loses its code when what it rests on is opened and closed again and says something else', () => {
    const book = withMinutes('FOR_SIGNATURE');
    give(book, 'reopen-sitting', SECRETARY, { sittingId: SITTING, reason: 'Қате.' });
    put(book, 'Agenda', `${SITTING}-P00001-K01`, { heard: 'Басқаша.' });
    const closed = give(
      book,
      'close-sitting',
      SECRETARY,
      { sittingId: SITTING, closedAt: '16:20' },
      { reason: 'x' },
    );
    expect(closed.kind).toBe('done');
    expect(record(book, 'Documents', documentId)).toMatchObject({
      state: 'RESERVED',
      edition: 2,
      finalCode: '',
      fileId: '',
    });
  });
});
