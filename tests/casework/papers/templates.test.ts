// What the office is told about templates: words for every mistake the engine knows, and for fields.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fieldExample, fieldMeaning } from '../../../src/casework/papers/paper-fields';
import { placeWords, problemWords, templateTrouble } from '../../../src/casework/papers/template-words';
import { BAD_EXPRESSIONS, type Place, PROBLEM_CODES } from '../../../src/documents/engine/problem';

const place = (more: Partial<Place> = {}): Place => ({
  tabId: 't.0',
  tab: '',
  segment: 'body',
  segmentId: '',
  paragraph: 3,
  index: 1,
  ...more,
});

describe('words about templates', () => {
  it.each(['kk', 'ru'] as const)('every mistake and every reason has words in %s', (language) => {
    for (const code of PROBLEM_CODES) {
      const facts = {
        name: 'if',
        expected: 'if',
        found: 'each',
        path: 'school.naem',
        mode: 'X',
        reason: 'SYNTAX',
      };
      const words = problemWords(language, { code, facts });
      expect({ code, words: words.length > 10 && !/[{}]|undefined/.test(words) }).toEqual({
        code,
        words: true,
      });
    }
    const said = BAD_EXPRESSIONS.map((reason) =>
      problemWords(language, { code: 'BAD_EXPRESSION', facts: { reason } }),
    );
    expect(new Set(said).size).toBe(BAD_EXPRESSIONS.length);
    for (const [at, reason] of BAD_EXPRESSIONS.entries()) expect(said[at]).not.toContain(reason);
  });

  it('a place is told in words, of a table by its row and column', () => {
    expect(placeWords('ru', place())).toBe('текст, абзац 3');
    expect(placeWords('kk', place({ segment: 'footer', table: 1, row: 2, column: 3 }))).toBe(
      'төменгі колонтитул, 1-кесте, 2-жол, 3-баған',
    );
    expect(placeWords('ru', place({ tabId: 't.1', tab: 'Қосымша' }))).toBe(
      'вкладка «Қосымша», текст, абзац 3',
    );
  });

  it('the warning of a paper quotes the text, whatever is in it', () => {
    const excerpt = '<b>"{{school.naem}}"</b> 🙂 {n}';
    const problem = { code: 'MISSING' as const, place: place(), excerpt, facts: { path: 'school.naem' } };
    const said = templateTrouble('ru', 'D16', 'kk', [problem]);
    expect(said).toContain(`«${excerpt}»: Поля «school.naem» в этом документе нет.`);
    expect(said).toContain('(на казахском)');
    expect(templateTrouble('kk', 'D16', 'ru', 'GONE')).toContain('(орысша) табылмады');
  });

  it('the longest known end of a path speaks for it', () => {
    expect(fieldMeaning('items[].heard[].gist', 'ru')).toBe('краткая суть сказанного');
    expect(fieldMeaning('paper.name', 'ru')).not.toBe(fieldMeaning('signer.name', 'ru'));
    expect(fieldMeaning('days.m09', 'ru')).toContain('дни заседаний');
    expect(fieldMeaning('no.such', 'ru')).toBeUndefined();
    expect(fieldExample('document.date', 'kk')).toBe('2026 жылғы 5 қараша');
    expect(fieldExample('no.such', 'kk')).toBe('…');
  });

  it('no example looks like a real number of a person', () => {
    const source = readFileSync(join(__dirname, '../../../src/text/paper-field-texts.ts'), 'utf8');
    expect(source).not.toMatch(/\d{12}/);
  });
});
