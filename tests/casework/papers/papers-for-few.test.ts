// Papers whose text is not for everybody of the office: those of a sealed refusal, and the psychologist's conclusion.
import { describe, expect, it } from '@jest/globals';
import type { PaperFiles } from '../../../src/casework/papers/paper-files';
import { ask, type Book, give, put } from '../book';
import { CARD, DEPUTY, HEAD, LETTER_CARD, SECRETARY, schoolAfter } from '../school-path';

const WORDS = 'Ахметов Дамир, 8 «А»';
const CODE = 'K7MP-3WQX';
/** A document of these words, and a comment on them. */
const papers: Partial<PaperFiles> = {
  read: () =>
    ({
      tabs: [
        {
          tabProperties: { tabId: 't' },
          documentTab: {
            body: {
              content: [
                {
                  endIndex: 9,
                  paragraph: { elements: [{ endIndex: 9, textRun: { content: `${WORDS}\n` } }] },
                },
              ],
            },
          },
        },
      ],
    }) as never,
  comments: () => [{ text: WORDS, quote: '' }] as never,
};

const told = (book: Book): Book => {
  const sent = { cardId: LETTER_CARD, toldOn: '2026-11-05', channel: 'IN_PERSON', outgoingNo: '17' } as const;
  expect(give(book, 'notify-agency', SECRETARY, sent).kind).toBe('done');
  return book;
};

function paperOn(book: Book, cardId: string, kind: 'D03' | 'D09', state: 'DRAFT' | 'SIGNED'): string {
  const id = `${cardId}-${kind}-01`;
  const row = { kind, subjectId: cardId, language: 'ru', state, fileId: 'f', edition: 1 };
  put(book, 'Documents', id, { ...row, finalCode: CODE, finalParts: 'aaaaa' });
  return id;
}
const review = (book: Book, email: string, documentId: string) =>
  ask(book, 'paper-review', email, { documentId }, { papers });
const check = (book: Book, email: string) => ask(book, 'check-paper', email, { code: CODE }, { papers });
const renew = (book: Book, email: string, documentId: string) =>
  give(book, 'renew-paper', email, { documentId, reason: 'Қате' }).says;
const open = (book: Book, email: string) =>
  give(book, 'open-closed-part', email, { cardId: LETTER_CARD, reason: 'Сұрау' }).says;

describe('a paper of a sealed refusal', () => {
  it('is shown word by word to whoever opened the card today, and to nobody else', () => {
    const book = told(schoolAfter('closed'));
    const id = paperOn(book, LETTER_CARD, 'D03', 'DRAFT');
    for (const email of [HEAD, DEPUTY, SECRETARY]) {
      const view = review(book, email, id);
      expect(view).toEqual({
        finalCode: '',
        said: [expect.stringMatching(/^Карта закрыта/)],
        differences: [],
        comments: [],
      });
    }
    expect([open(book, DEPUTY), open(book, HEAD)]).toEqual([['text-not-yours'], []]);
    expect(review(book, HEAD, id).comments).toEqual([{ text: WORDS, quote: '' }]);
    for (const email of [DEPUTY, SECRETARY])
      expect(JSON.stringify(review(book, email, id))).not.toContain(WORDS);
  });

  it('is checked by its code without a word of it; before the refusal with those that were changed', () => {
    const book = schoolAfter('closed');
    paperOn(book, LETTER_CARD, 'D03', 'SIGNED');
    const verdict = 'Текст в файле документа изменён после передачи на подпись.';
    expect(check(book, DEPUTY)).toMatchObject({ verdict, differences: [{ after: WORDS }] });
    told(book);
    for (const email of [HEAD, DEPUTY, SECRETARY]) {
      expect(check(book, email)).toMatchObject({ verdict, differences: [] });
      expect(check(book, email).lines).toContain('Карта закрыта: слова документа здесь не показываются.');
    }
  });

  it('is neither offered nor begun anew before the card was opened', () => {
    const book = schoolAfter('closed');
    const id = paperOn(book, LETTER_CARD, 'D03', 'SIGNED');
    const offers = (email: string) => ask(book, 'paper-offers', email, { on: LETTER_CARD }).offers.length;
    expect(offers(DEPUTY)).toBeGreaterThan(0);
    told(book);
    for (const email of [HEAD, DEPUTY, SECRETARY]) {
      expect(offers(email)).toBe(0);
      expect(renew(book, email, id)).toEqual(['card-closed']);
    }
    expect(open(book, SECRETARY)).toEqual([]);
    expect(offers(SECRETARY)).toBeGreaterThan(0);
    expect([renew(book, DEPUTY, id), renew(book, SECRETARY, id)]).toEqual([['card-closed'], []]);
  });
});

describe("the psychologist's conclusion", () => {
  it('is reviewed, checked word by word and renewed by the head; the others of the office read none of it', () => {
    const book = schoolAfter('approved');
    const id = paperOn(book, CARD, 'D09', 'DRAFT');
    expect(review(book, HEAD, id).comments).toEqual([{ text: WORDS, quote: '' }]);
    for (const email of [DEPUTY, SECRETARY])
      expect(review(book, email, id)).toEqual({
        finalCode: '',
        said: ['Этот документ читают только психолог и руководитель.'],
        differences: [],
        comments: [],
      });
    paperOn(book, CARD, 'D09', 'SIGNED');
    expect(check(book, HEAD).differences).toHaveLength(1);
    for (const email of [DEPUTY, SECRETARY]) {
      expect(check(book, email).differences).toEqual([]);
      expect(check(book, email).lines).toContain('Этот документ читают только психолог и руководитель.');
      expect(renew(book, email, id)).toEqual(['text-not-yours']);
    }
    expect(renew(book, HEAD, id)).toEqual([]);
  });
});
