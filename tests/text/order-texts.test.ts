// The walk over the words of the rules and of typed values: both languages, the same facts, the house's wording.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseIin } from '../../src/model/iin';
import { parseNamePart } from '../../src/model/person-name';
import { type Bilingual, factNames, fillBoth } from '../../src/text/bilingual';
import { ORDER_PARAGRAPH_TEXTS } from '../../src/text/order-paragraph-texts';
import { ORDER_TEXTS } from '../../src/text/order-texts';
import { VALUE_TEXTS, valueProblemWords } from '../../src/text/value-texts';

const ALL: readonly (readonly [string, Bilingual])[] = [
  ...Object.entries(ORDER_TEXTS),
  ...Object.entries(VALUE_TEXTS),
];

describe('the words of the rules', () => {
  it.each(ALL)('%s asks for the same facts in both languages and can be filled', (_key, text) => {
    const names = [...factNames(text.kk)].sort();
    expect([...factNames(text.ru)].sort()).toEqual(names);
    for (const n of [0, 1, 2, 5, 11]) {
      const facts = Object.fromEntries(names.map((name) => [name, n]));
      const { kk, ru } = fillBoth(text, facts);
      expect(`${kk}${ru}`).not.toMatch(/[{}|]/);
    }
  });

  it.each(ALL)('%s keeps the house’s wording', (_key, { kk, ru }) => {
    expect(`${kk}${ru}`).not.toMatch(/!|пожалуйста|успешно|"| {2}|^\s|\s$/);
    expect(ru).not.toMatch(/[әғқңөұүһі]/);
    // Latin letters stand only inside the braces of a fact.
    expect(`${kk}${ru}`.replace(/\{[^{}|]*/g, '')).not.toMatch(/[A-Za-z\u0259]/);
    // A number keeps its word: no plain space after «п.».
    expect(ru).not.toMatch(/п\. |№ |приложение \d/);
    // Three noun forms in Russian, one in Kazakh.
    for (const [, forms] of ru.matchAll(/\{\w+\|([^}]*)\}/g)) expect(forms!.split('|')).toHaveLength(3);
    for (const [, forms] of kk.matchAll(/\{\w+\|([^}]*)\}/g)) expect(forms!.split('|')).toHaveLength(1);
  });

  it.each(Object.entries(ORDER_PARAGRAPH_TEXTS))(
    '%s cites the same paragraphs in both languages',
    (_key, text) => {
      const numbers = (words: string) => words.match(/\d+/g) ?? [];
      const kk = text.kk.match(/\(([^()]*(?:тармақ|қосымша)[^()]*)\)/)?.[1];
      const ru = text.ru.match(/\(((?:п\.|приложение)[^()]*)\)/)?.[1];
      expect(kk === undefined).toBe(ru === undefined);
      expect(numbers(ru ?? '')).toEqual(numbers(kk ?? ''));
    },
  );

  it('what has happened is worded apart and asks for the reason', () => {
    for (const [key, { kk, ru }] of Object.entries(ORDER_PARAGRAPH_TEXTS)) {
      if (!key.endsWith('.happened')) continue;
      expect(Object.keys(ORDER_PARAGRAPH_TEXTS)).toContain(key.replace('.happened', ''));
      expect(kk).toMatch(/ебебін жазыңыз\.$/);
      expect(ru).toMatch(/апишите причину\.$/);
    }
  });

  it('are all said by some rule or act', () => {
    const rules = ['order', 'casework']
      .map((layer) => join(__dirname, '../../src', layer))
      .flatMap((layer) => readdirSync(layer).map((file) => join(layer, file)))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const unsaid = Object.keys(ORDER_TEXTS).filter(
      (key) => !rules.includes(`'${key.replace('.happened', '')}'`),
    );
    expect(unsaid).toEqual([]);
  });
});

describe('the words for a typed value', () => {
  it('quote the person’s own text and leave unused facts out', () => {
    const short = parseIin('08022950001');
    expect(!short.ok && valueProblemWords(short.problem).ru).toBe(
      'В ИИН 12 цифр, здесь – 11: 08022950001. Проверьте, не потерян ли ноль в начале.',
    );
    const empty = parseNamePart(' ');
    expect(!empty.ok && valueProblemWords(empty.problem).kk).toBe('Аты-жөні толық емес. Жазыңыз.');
  });
});
