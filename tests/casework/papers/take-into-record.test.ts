// Differences between a paper and the register: which form takes them in, and which are marked as meant.
import { describe, expect, it } from '@jest/globals';
import { markOf } from '../../../src/casework/papers/mark-difference';
import { takeOffers } from '../../../src/casework/papers/take-into-record';
import type { TableName } from '../../../src/register/tables';
import type { Paper } from '../../../src/register/tables/documents';
import { type Book, deskOver, give, idsIn, put, record } from '../book';
import { CARD, LETTER_CARD, PLAN, SECRETARY, SITTING, schoolAfter, TEACHER } from '../school-path';

const paper = (book: Book, id: string): Paper => record(book, 'Documents', id) as Paper;
const offers = (book: Book, id: string, tables: TableName[]) =>
  takeOffers(deskOver(book, tables), paper(book, id));

describe('a difference is taken into the record', () => {
  it('D18 a measure’s text and day, each in the plan’s form', () => {
    const book = schoolAfter('approved');
    const id = idsIn(book, 'Documents').find((each) => each.startsWith(`${CARD}-D18`)) ?? '';
    const offer = offers(book, id, ['Documents', 'Cards', 'Plans', 'Measures', 'Pupils', 'Parents']);
    expect(offer('Сүйемелдеу', 'Апталық сүйемелдеу')).toMatchObject({
      act: { screen: 'plan', planId: PLAN },
      command: 'save-plan',
      subject: CARD,
      path: 'measures.0.name',
      value: 'Апталық сүйемелдеу',
    });
    expect(offer('25.12.2026', '15.01.2027')).toMatchObject({
      path: 'measures.0.dueOn',
      value: '2027-01-15',
    });
    expect(offer('25.12.2026', 'жыл аяғы')).toBeUndefined();
    expect(offer('Мектептің атауы', 'Басқа сөз')).toBeUndefined();
  });

  it('D16 the wording of a decision and of a hearing, by its question', () => {
    const book = schoolAfter('closed');
    const id = `${SITTING}-D16-01`;
    put(book, 'Agenda', `${SITTING}-${CARD}`, { reason: 'Сабақты көп босатқан', heard: 'Тыңдалды ұзақ' });
    const offer = offers(book, id, ['Documents', 'Sittings', 'Agenda']);
    expect(offer('Негізі: Сабақты көп босатқан.', 'Негізі: 40 сабақ босатқан.')).toMatchObject({
      act: { screen: 'sitting', itemId: `${SITTING}-${CARD}` },
      command: 'record-decision',
      path: 'reason',
      value: '40 сабақ босатқан',
    });
    expect(offer('Тыңдалды ұзақ.', 'Тыңдалды қысқа.')).toMatchObject({
      command: 'record-hearing',
      path: 'heard',
    });
  });

  it('D20 a letter’s day in words, by the form of a wrong fact; nothing where the same words stand twice', () => {
    const book = schoolAfter('closed');
    const told = {
      cardId: LETTER_CARD,
      toldOn: '2026-11-05',
      channel: 'POST',
      contact: 'Жүнісова М.',
    } as const;
    give(book, 'notify-agency', SECRETARY, told);
    const id = `${LETTER_CARD}-D20-01`;
    put(book, 'Documents', id, {
      kind: 'D20',
      language: 'ru',
      state: 'DRAFT',
      subjectId: `${LETTER_CARD}-R01`,
    });
    const offer = offers(book, id, [
      'Documents',
      'Cards',
      'Referrals',
      'Letters',
      'Pupils',
      'Agenda',
      'Sittings',
    ]);
    expect(offer('Контакт: Жүнісова М., школа', 'Контакт: Ким А., школа')).toMatchObject({
      command: 'correct-card-fact',
      subject: `Letters/${LETTER_CARD}-E01 contact`,
      act: { screen: 'correct-fact', kind: `Letters/${LETTER_CARD}-E01 contact` },
      value: 'Ким А.',
    });
    expect(offer('от 5 ноября 2026 года', 'от 6 ноября 2026 года')).toMatchObject({ value: '2026-11-06' });
    expect(offer('Жүнісова М. и Жүнісова М.', 'Жүнісова М. и Ким А.')).toBeUndefined();
  });
});

describe('a difference is meant', () => {
  const documentId = `${SITTING}-D16-01`;
  const mark = markOf('а', 'б');
  const draft = () => {
    const book = schoolAfter('closed');
    put(book, 'Documents', documentId, { state: 'DRAFT', fileId: 'f' });
    return book;
  };

  it('is kept with its reason, put in other words once more, and leaves with the version', () => {
    const book = draft();
    const means = (why: string) => give(book, 'mark-difference', SECRETARY, { documentId, mark, why });
    expect(means('Басшы осылай жазды').kind).toBe('done');
    expect(means('Басшының сөзі').kind).toBe('done');
    expect(paper(book, documentId).marks).toEqual([
      { mark, why: 'Басшының сөзі', by: 'T0003', on: '2026-11-05' },
    ]);
  });

  it('of a draft alone, by the office alone, with a word of reason', () => {
    const book = draft();
    const input = { documentId, mark, why: 'а' };
    expect(give(book, 'mark-difference', TEACHER, input).kind).toBe('denied');
    expect(give(book, 'mark-difference', SECRETARY, { ...input, why: ' ' }).says).toEqual(['why required']);
    put(book, 'Documents', documentId, { state: 'SIGNED' });
    expect(give(book, 'mark-difference', SECRETARY, input).says).toEqual(['paper-not-draft']);
  });
});
