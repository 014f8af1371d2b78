// A card's papers as one file: their order, who is given which kinds, what is told to be kept apart, and that it is on record who opened it.
import { describe, expect, it } from '@jest/globals';
import { mayReadPaper } from '../../src/casework/papers/paper-readers';
import type { CardFileView } from '../../src/casework/views';
import { PAPERS, type ROLES } from '../../src/model/codes';
import { ask, type Book, give, idsIn, put, record } from './book';
import {
  CARD,
  DEPUTY,
  HEAD,
  ITEM,
  LETTER_CARD,
  PSYCHOLOGIST,
  SECRETARY,
  SITTING,
  schoolAfter,
  TEACHER,
} from './school-path';

const signed = { state: 'SIGNED', fileId: 'f', language: 'kk', edition: 1 };
const paper = (
  book: Book,
  kind: string,
  subjectId: string,
  on: string,
  fields: object = {},
  place = '01',
): void =>
  put(book, 'Documents', `${CARD}-${kind}-${place}`, {
    kind,
    subjectId,
    ...signed,
    madeOn: on,
    signedOn: on,
    ...fields,
  });

/** A placed child with a paper of each step; the plan is a draft, the notice is not made. */
function withPapers(): Book {
  const book = schoolAfter('closed');
  paper(book, 'D18', `${CARD}-L01`, '2026-11-05', { state: 'DRAFT', signedOn: null, number: 'МЕА-001' });
  paper(book, 'D17', ITEM, '2026-11-05', { number: '1' });
  paper(book, 'D21', ITEM, '2026-11-05', { state: 'RESERVED', fileId: '', signedOn: null });
  paper(book, 'D09', CARD, '2026-11-03');
  paper(book, 'D08', CARD, '2026-11-04');
  paper(book, 'D03', CARD, '2026-11-03');
  paper(book, 'D01', `${CARD}-R01-T0005`, '2026-11-02', { number: '7' });
  paper(book, 'D33', CARD, '2026-11-05');
  paper(book, 'D11', CARD, '2026-11-04', { state: 'SUPERSEDED' });
  paper(book, 'D11', CARD, '2026-11-05', { edition: 2 }, '02');
  return book;
}

const inside = ({ steps }: CardFileView): string[] =>
  steps.flatMap(({ papers }) => papers.map(({ documentId }) => documentId.slice(CARD.length + 1)));
const apart = (view: CardFileView): string =>
  view.apart.map(({ title, why }) => `${title}: ${why}`).join('\n');

describe('the file of a card', () => {
  it('lies in the order of the order, in a step by day; drafts are told, older versions are not there', () => {
    const view = ask(withPapers(), 'card-file', HEAD, { cardId: CARD });
    expect(inside(view)).toEqual([
      'D33-01',
      'D01-01',
      'D03-01',
      'D09-01',
      'D08-01',
      'D11-02',
      'D17-01',
      'D18-01',
    ]);
    const lines = view.steps.flatMap(({ papers }) => papers);
    expect(lines.find(({ documentId }) => documentId.endsWith('D18-01'))).toMatchObject({
      signed: false,
      stateWords: 'черновик',
      number: 'ВШУ-001',
    });
    expect(lines.find(({ documentId }) => documentId.endsWith('D01-01'))).toMatchObject({
      signed: true,
      on: '02.11.2026',
      number: '7',
    });
  });

  it('gives the head the psychologist’s conclusion, and the secretary that there is one', () => {
    const book = withPapers();
    expect(inside(ask(book, 'card-file', HEAD, { cardId: CARD }))).toContain('D09-01');
    for (const email of [SECRETARY, DEPUTY]) {
      const view = ask(book, 'card-file', email, { cardId: CARD });
      expect(inside(view)).not.toContain('D09-01');
      expect(apart(view)).toContain('Заключение педагога-психолога: ограниченный доступ');
    }
  });

  it('gives the psychologist what she works with and tells her of nothing else', () => {
    const view = ask(withPapers(), 'card-file', PSYCHOLOGIST, { cardId: CARD });
    expect(inside(view)).toEqual(['D03-01', 'D09-01', 'D08-01', 'D18-01']);
    expect(JSON.stringify(view)).not.toMatch(/Ходатайство|Выписка|Уведомление|протокол/i);
    expect(view.readers.map(({ code }) => code)).toEqual(['SELF']);
  });

  it('gives the psychologist nothing of a card that is over, nor of one she was not asked about', () => {
    const over = withPapers();
    put(over, 'Cards', CARD, { removedOn: '2026-11-05' });
    expect(ask(over, 'card-file', PSYCHOLOGIST, { cardId: CARD })).toMatchObject({ steps: [], name: '–' });
    const notAsked = schoolAfter('submitted');
    for (const id of idsIn(notAsked, 'Materials'))
      put(notAsked, 'Materials', id, { askedOf: '', receivedFrom: '' });
    expect(ask(notAsked, 'card-file', PSYCHOLOGIST, { cardId: CARD })).toMatchObject({
      steps: [],
      name: '–',
    });
  });

  it('gives a teacher nothing at all', () => {
    expect(() => ask(withPapers(), 'card-file', TEACHER, { cardId: CARD })).toThrow('denied');
  });

  it('gives an inspection signed papers of the order’s paragraphs, without the conclusion and the school’s own sheets', () => {
    const view = ask(withPapers(), 'card-file', HEAD, { cardId: CARD, forWhom: 'INSPECTION' });
    expect(inside(view)).toEqual(['D01-01', 'D03-01', 'D08-01', 'D11-02', 'D17-01']);
    expect(apart(view)).toContain('Заключение педагога-психолога: ограниченный доступ');
    expect(apart(view)).toMatch(/план.*: не подписан/i);
    expect(apart(view)).not.toMatch(/Согласие/);
  });

  it('names no ground to an inspection by the title of a restricted text, and no text to whoever may not read it', () => {
    const book = withPapers();
    put(book, 'Restricted', `${CARD}-Z01`, { kind: 'GROUND_10', keptAs: 'PAPER' });
    expect(apart(ask(book, 'card-file', HEAD, { cardId: CARD }))).toContain('основания 10');
    const shown = ask(book, 'card-file', HEAD, { cardId: CARD, forWhom: 'INSPECTION' });
    expect(JSON.stringify(shown)).not.toContain('основания 10');
    expect(apart(shown)).toContain('Ограниченный текст');
  });

  it('puts no minutes in, since other children are in them, and says that the extract is to be made', () => {
    const book = withPapers();
    put(book, 'Documents', `${SITTING}-D16-01`, { kind: 'D16', subjectId: SITTING, ...signed });
    const view = ask(book, 'card-file', HEAD, { cardId: CARD });
    expect(inside(view).some((id) => id.startsWith('D16'))).toBe(false);
    expect(apart(view)).not.toContain('выписка');
    book.records.delete(`Documents/${CARD}-D17-01`);
    expect(apart(ask(book, 'card-file', HEAD, { cardId: CARD }))).toContain('выписка об этом ребёнке');
  });

  it('is empty for a sealed and for an expired card, for everybody', () => {
    for (const fields of [{ outcome: 'REFUSE', itemId: ITEM }, { expiredOn: '2026-11-05' }]) {
      const book = withPapers();
      put(book, 'Cards', CARD, fields);
      book.openCards = book.openCards.filter((id) => id !== CARD);
      for (const email of [HEAD, SECRETARY]) {
        const view = ask(book, 'card-file', email, { cardId: CARD });
        expect(view).toMatchObject({ steps: [], apart: [], name: '–' });
        expect(view.note).toMatch(/закрыта|истёк/);
      }
    }
  });

  it('puts a question that came later into its own step', () => {
    const book = withPapers();
    put(book, 'Agenda', ITEM, { kind: 'REMOVAL' });
    paper(book, 'D25', `${CARD}-X01`, '2026-11-05');
    const steps = ask(book, 'card-file', HEAD, { cardId: CARD }).steps;
    expect(steps.at(-1)?.papers.map(({ documentId }) => documentId.slice(-6))).toEqual(['D17-01', 'D25-01']);
  });
});

describe('opening the file', () => {
  it('is on record with whom it was for and why, before anything is put together', () => {
    const book = withPapers();
    const answer = give(book, 'open-card-file', SECRETARY, {
      cardId: CARD,
      forWhom: 'INSPECTION',
      reason: 'Жоспарлы тексеру.',
    });
    expect(answer.kind).toBe('done');
    expect(record(book, 'Openings', `${CARD}-O0001`)).toMatchObject({
      part: 'FILE',
      reason: 'Тексеру комиссиясы үшін: Жоспарлы тексеру.',
      openedOn: '2026-11-05',
    });
  });

  it('asks why when others will read it, and lets only the office do that', () => {
    const book = withPapers();
    expect(give(book, 'open-card-file', SECRETARY, { cardId: CARD, forWhom: 'INSPECTION' }).says).toEqual([
      'reason required',
    ]);
    const psychologist = { cardId: CARD, forWhom: 'INSPECTION' as const, reason: 'Тексеру.' };
    expect(give(book, 'open-card-file', PSYCHOLOGIST, psychologist).says).toEqual(['forWhom file-not-yours']);
    expect(give(book, 'open-card-file', PSYCHOLOGIST, { cardId: CARD, forWhom: 'SELF' }).kind).toBe('done');
  });

  it('is refused for a sealed card, and does not open it', () => {
    const book = withPapers();
    expect(give(book, 'open-card-file', HEAD, { cardId: CARD, forWhom: 'SELF' }).kind).toBe('done');
    put(book, 'Cards', CARD, { outcome: 'REFUSE', itemId: ITEM });
    book.openCards = book.openCards.filter((id) => id !== CARD);
    expect(give(book, 'open-card-file', HEAD, { cardId: CARD, forWhom: 'SELF' }).says).toEqual([
      'file-closed',
    ]);
    expect(ask(book, 'card', HEAD, { cardId: CARD }).name).not.toMatch(/Сейітқали/);
  });

  it('is unknown to a psychologist of a card that is not hers', () => {
    const book = schoolAfter('submitted');
    for (const id of idsIn(book, 'Materials')) put(book, 'Materials', id, { askedOf: '', receivedFrom: '' });
    expect(give(book, 'open-card-file', PSYCHOLOGIST, { cardId: LETTER_CARD, forWhom: 'SELF' }).says).toEqual(
      ['cardId card-unknown'],
    );
  });
});

describe('who reads which kinds of papers', () => {
  const readers = (role: (typeof ROLES)[number]) =>
    PAPERS.filter((kind) => mayReadPaper({ email: '', staffId: 'T0001', roles: [role] }, kind));
  it('the head all, the office all but the conclusion, the psychologist seven, nobody else any', () => {
    expect(readers('HEAD')).toEqual(PAPERS);
    for (const role of ['DEPUTY_UPBRINGING', 'SECRETARY', 'SOCIAL_PEDAGOGUE'] as const)
      expect(readers(role)).toEqual(PAPERS.filter((kind) => kind !== 'D09'));
    expect(readers('PSYCHOLOGIST')).toEqual(['D03', 'D08', 'D09', 'D10', 'D18', 'D22', 'D26']);
    for (const role of ['CLASS_TEACHER', 'SUBJECT_TEACHER', 'OTHER_STAFF'] as const)
      expect(readers(role)).toEqual([]);
  });
});
