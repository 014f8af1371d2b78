// D20 What the notice to an agency says, from the register alone (¶20).
import { describe, expect, it } from '@jest/globals';
import { wordsOf } from '../../../src/text/code-texts';
import { ask, contentAbout, give, idsIn, put, record } from '../book';
import { LETTER_CARD, SECRETARY, schoolAfter } from '../school-path';

const letterOf = (book: ReturnType<typeof schoolAfter>): string =>
  idsIn(book, 'Referrals').find(
    (id) => id.startsWith(LETTER_CARD) && record(book, 'Referrals', id)?.source === 'AGENCY',
  ) ?? '';

describe('¶20 D20 the notice to the agency', () => {
  it('is offered once something is decided, not before', () => {
    const before = schoolAfter('submitted');
    expect(contentAbout(before, 'D20', letterOf(before))).toBeUndefined();
    const book = schoolAfter('closed');
    expect(contentAbout(book, 'D20', letterOf(book))).toBeDefined();
  });

  it('calls the letter it answers a letter, apart from its sender', () => {
    const book = schoolAfter('closed');
    put(book, 'Referrals', letterOf(book), { sender: 'Орталық', letterNo: '02/7', letterDate: '2026-11-02' });
    expect(contentAbout(book, 'D20', letterOf(book), 'ru')).toMatchObject({
      reference: expect.stringMatching(/^Орталық, письмо №\s02\/7, 2\sноября/),
    });
    expect(contentAbout(book, 'D20', letterOf(book), 'kk')).toMatchObject({
      reference: expect.stringMatching(/^Орталық, №\s02\/7 хат, 2026/),
    });
  });

  it('says what was decided and when, to whom, on which letter', () => {
    const book = schoolAfter('closed');
    const said = contentAbout(book, 'D20', letterOf(book), 'ru') as unknown as Record<string, string>;
    expect(said).toMatchObject({
      toWhom: record(book, 'Referrals', letterOf(book))?.sender,
      decidedOn: expect.stringContaining('2026'),
      minutesNumber: '1',
      signer: { position: expect.any(String), name: expect.stringMatching(/\S/) },
    });
    expect(JSON.stringify(said)).not.toMatch(/undefined|null|NaN/);
  });

  it('takes the number, the day and the contact of the letter that was sent', () => {
    const book = schoolAfter('closed');
    const sent = {
      toldOn: '2026-11-05',
      channel: 'POST' as const,
      outgoingNo: '01-12/7',
      contact: 'Жүнісова М.',
    };
    expect(give(book, 'notify-agency', SECRETARY, { cardId: LETTER_CARD, ...sent }).kind).toBe('done');
    // The agency of a refusal was told: its card is closed, and its papers are made after an opening.
    const reason = 'Хабарламаны басып шығару';
    expect(give(book, 'open-closed-part', SECRETARY, { cardId: LETTER_CARD, reason }).kind).toBe('done');
    const [offer] = ask(book, 'paper-offers', SECRETARY, { on: LETTER_CARD }).offers.filter(
      ({ kind }) => kind === 'D20',
    );
    expect(offer?.subjects).toHaveLength(1);
    expect(contentAbout(book, 'D20', letterOf(book), 'ru')).toMatchObject({
      document: { date: expect.stringMatching(/^5\sноября/) },
      contact: 'Жүнісова М.',
    });
  });

  it('says whom of the school to ask, and by which telephone', () => {
    const book = schoolAfter('closed');
    put(book, 'Settings', 'schoolPhone', { value: '+7 700 000 00 10' });
    expect(contentAbout(book, 'D20', letterOf(book), 'ru')).toMatchObject({
      executor: { name: 'Жүнісов Асқар, әлеуметтік педагог', phone: '+7 700 000 00 10' },
    });
  });

  it('names no material of the assessment and no ground', () => {
    const book = schoolAfter('closed');
    const closed = {
      description: 'Описание семьи.',
      submissionNote: 'Представление заместителя.',
      whereabouts: 'Абай к., 5',
      confirmedGrounds: ['05'],
    };
    put(book, 'Cards', LETTER_CARD, closed);
    put(book, 'Materials', `${LETTER_CARD}-M77`, { kind: 'CHARACTERISTIC', note: 'Пометка к материалу.' });
    const said = JSON.stringify(contentAbout(book, 'D20', letterOf(book), 'ru'));
    for (const text of [
      closed.description,
      closed.submissionNote,
      closed.whereabouts,
      'Пометка к материалу.',
    ])
      expect(said).not.toContain(text);
    expect(said).not.toContain(wordsOf('GROUNDS', '05').ru);
  });
});
