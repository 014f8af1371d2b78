// D29 What the registry journal of a school year says, from the register alone.
import { describe, expect, it } from '@jest/globals';
import type { RegistryJournalView } from '../../../src/documents/registry-journal-view';
import { contentAbout, record } from '../book';
import { CARD, LETTER_CARD, schoolAfter } from '../school-path';

const YEAR = 'Y2026';
const said = (book: ReturnType<typeof schoolAfter>, language: 'kk' | 'ru' = 'ru') =>
  contentAbout(book, 'D29', YEAR, language) as RegistryJournalView;

describe('D29 the registry journal', () => {
  it('is offered of a year that has begun, and of nothing else', () => {
    const book = schoolAfter('referred');
    expect(said(book)).toBeDefined();
    for (const other of ['Y2027', CARD, 'S0001']) expect(contentAbout(book, 'D29', other)).toBeUndefined();
  });

  it('has a row for each number in order, in both languages', () => {
    const book = schoolAfter('closed');
    const { rows, schoolYear, keeper, signer } = said(book);
    expect(schoolYear).toBe('2026–2027');
    expect(rows.map(({ number }) => number)).toEqual(['Вх-001\nВШУ-001', 'Вх-002']);
    expect(said(book, 'kk').rows.map(({ number }) => number)).toEqual(['Кіріс-001\nМЕА-001', 'Кіріс-002']);
    expect(rows[0]).toMatchObject({
      received: '02.11.2026\n02.11.2026',
      pupil: expect.stringMatching(/^Сейітқали Дана\n7\s«Б»$/),
      decision: expect.stringMatching(/05\.11\.2026\nпротокол №\s1$/),
    });
    expect(keeper.name).toContain('Жүнісов');
    expect(signer.name).toContain('Әлімбаев');
  });

  it('names nobody who was not placed, neither before the decision nor after a refusal', () => {
    for (const step of ['registered', 'heard'] as const)
      expect(said(schoolAfter(step)).rows.map(({ pupil }) => pupil)).toEqual([
        'имя не показывается',
        'имя не показывается',
      ]);
    const refused = schoolAfter('closed');
    expect(record(refused, 'Cards', LETTER_CARD)?.outcome).toBe('REFUSE');
    expect(JSON.stringify(said(refused))).not.toContain('Ахметов');
  });

  it('leaves out the row of a refusal that is sealed, and names its number', () => {
    const book = schoolAfter('closed');
    // Told, its question over: the card is no longer open.
    book.openCards = book.openCards.filter((id) => id !== LETTER_CARD);
    const { rows, sealed } = said(book);
    expect(rows).toHaveLength(1);
    expect(sealed).toContain('Вх-002');
  });
});
