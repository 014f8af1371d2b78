// D01, D02, D03, D11: what the papers of the intake say, from the register alone (¶4, ¶11, ¶12, ¶14).
import { describe, expect, it } from '@jest/globals';
import { type Book, contentAbout, idsIn, put, record } from '../book';
import { CARD, LETTER_CARD, schoolAfter } from '../school-path';

const referralOf = (book: Book, cardId: string, source: 'APPLICATION' | 'AGENCY'): string =>
  idsIn(book, 'Referrals').find(
    (id) => id.startsWith(cardId) && record(book, 'Referrals', id)?.source === source,
  ) ?? '';
const text = (content: object | undefined): string => JSON.stringify(content ?? {});

describe('¶4 D01 the application', () => {
  it('is offered for an application, not for an agency’s letter', () => {
    const book = schoolAfter('submitted');
    expect(contentAbout(book, 'D01', referralOf(book, CARD, 'APPLICATION'))).toBeDefined();
    expect(contentAbout(book, 'D01', referralOf(book, LETTER_CARD, 'AGENCY'))).toBeUndefined();
  });

  it('says who applies, about whom and what was seen, in either language', () => {
    const book = schoolAfter('submitted');
    const id = referralOf(book, CARD, 'APPLICATION');
    const referral = record(book, 'Referrals', id);
    for (const language of ['kk', 'ru'] as const) {
      const said = contentAbout(book, 'D01', id, language);
      expect(said).toMatchObject({ seen: referral?.seen, signer: { name: expect.stringMatching(/\S/) } });
      expect(text(said)).not.toMatch(/undefined|null|NaN/);
    }
  });
});

describe('¶11 D02 the registration card', () => {
  it('is offered once the letter has its number, with the day by which ¶12 is due', () => {
    const before = schoolAfter('referred');
    expect(contentAbout(before, 'D02', referralOf(before, LETTER_CARD, 'AGENCY'))).toBeUndefined();
    const book = schoolAfter('submitted');
    const id = referralOf(book, LETTER_CARD, 'AGENCY');
    expect(contentAbout(book, 'D02', id, 'ru')).toMatchObject({
      sender: record(book, 'Referrals', id)?.sender,
      gatherBy: expect.stringContaining('2026'),
    });
  });

  it('says of a letter about two brothers only what is this child’s', () => {
    const book = schoolAfter('submitted');
    const id = referralOf(book, LETTER_CARD, 'AGENCY');
    const brother = `${CARD}-R09-${id.slice(-5)}`;
    put(book, 'Pupils', 'P00001', { lastName: 'Ахметов', firstName: 'Болат' });
    put(book, 'Referrals', brother, { source: 'AGENCY' });
    put(book, 'Referrals', id, {
      gist: 'Түнде көшеде жүрген. Болатпен бірге дүкенге кірген. Ахметов Данамен әңгіме өтті.',
    });
    expect(contentAbout(book, 'D02', id)).toMatchObject({
      gist: 'Түнде көшеде жүрген. […] Ахметов Данамен әңгіме өтті.',
    });
    book.records.delete(`Referrals/${brother}`);
    expect(contentAbout(book, 'D02', id)).toMatchObject({ gist: expect.stringContaining('Болатпен') });
  });
});

describe('¶12 D03 the sheet of primary information', () => {
  it('is offered once it was gathered, and names the family and where they are', () => {
    expect(contentAbout(schoolAfter('registered'), 'D03', CARD)).toBeUndefined();
    const book = schoolAfter('submitted');
    const said = contentAbout(book, 'D03', CARD) as { family: object[]; description: string };
    expect(said.family.length).toBeGreaterThan(0);
    expect(said.description).toBe(record(book, 'Cards', CARD)?.description);
  });
});

describe('¶4 D11 the deputy’s submission', () => {
  it('is offered once it was made, and lists what it rests on', () => {
    expect(contentAbout(schoolAfter('registered'), 'D11', CARD)).toBeUndefined();
    const book = schoolAfter('submitted');
    const said = contentAbout(book, 'D11', CARD, 'ru') as { basis: object[]; signer: { name: string } };
    expect(said.basis).toHaveLength(1);
    expect(said.signer.name).not.toBe('');
    expect(text(said)).not.toContain(record(book, 'Cards', CARD)?.description);
  });
});
