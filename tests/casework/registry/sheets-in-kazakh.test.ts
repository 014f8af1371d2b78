// The office's sheets speak the language of the page: nothing Russian stands on a Kazakh one.
import { describe, expect, it } from '@jest/globals';
import { ask, put } from '../book';
import { CARD, SECRETARY, schoolAfter } from '../school-path';

/** Every text of a view, however deep. */
const textsOf = (view: unknown): string[] =>
  typeof view === 'string'
    ? [view]
    : typeof view === 'object' && view !== null
      ? Object.values(view).flatMap(textsOf)
      : [];

describe('the sheets of the office in Kazakh', () => {
  const asked = {
    rules: {},
    inspection: { from: '2026-09-01', to: '2027-05-31' },
    expiring: {},
  } as const;
  for (const name of ['rules', 'inspection', 'expiring'] as const)
    it(`${name}: every sentence is the Kazakh one`, () => {
      const of = (language: 'kk' | 'ru') => {
        const book = schoolAfter('approved');
        put(book, 'Cards', CARD, { removedOn: '2026-11-05' });
        book.openCards = book.openCards.filter((id) => id !== CARD);
        return new Set(textsOf(ask(book, name, SECRETARY, asked[name] as never, { language })));
      };
      const russian = of('ru');
      expect(russian.size).toBeGreaterThan(3);
      const same = [...of('kk')].filter((text) => russian.has(text) && /[а-яё]{3}/i.test(text));
      // «Орган» is the word of both languages; lines to sign hold the posts as the school wrote them.
      expect(same.filter((text) => text !== 'Орган' && !text.includes('____'))).toEqual([]);
    });
});
