// Catalogues that ship as data: read once, and only when a word is asked for.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { readWordsWith, shippedLabels, shippedWords } from '../../src/text/word-source';

const GREETING = { hello: { kk: 'Сәлем', ru: 'Привет' }, bye: { kk: 'Сау бол', ru: 'Пока' } };
let reads = 0;
const give = (files: Record<string, string>) =>
  readWordsWith(() => {
    reads++;
    return files;
  });
beforeEach(() => {
  reads = 0;
});

describe('a shipped catalogue', () => {
  it('looks like its source', () => {
    give({ greeting: JSON.stringify(GREETING) });
    const words = shippedWords<typeof GREETING>('greeting');
    expect(words.hello).toEqual(GREETING.hello);
    expect({ ...words }).toEqual(GREETING);
    expect(Object.keys(words)).toEqual(['hello', 'bye']);
    expect(['hello' in words, 'other' in words]).toEqual([true, false]);
    expect((words as Record<string, unknown>).other).toBeUndefined();
  });

  it('is read when its first word is asked for, and all catalogues at once', () => {
    give({ one: JSON.stringify(GREETING), two: JSON.stringify(GREETING) });
    const [one, two] = [shippedWords<typeof GREETING>('one'), shippedWords<typeof GREETING>('two')];
    expect(reads).toBe(0);
    expect([one.bye.kk, one.hello.ru, two.bye.ru]).toEqual(['Сау бол', 'Привет', 'Пока']);
    expect(reads).toBe(1);
  });

  it('that did not ship is a fault, not an empty one', () => {
    give({});
    expect(() => shippedWords<typeof GREETING>('greeting').hello).toThrow('no words are called «greeting»');
  });
});

describe('shipped labels of a table', () => {
  const NAMES = [
    { kk: 'Күні', ru: 'Дата' },
    { kk: 'Кім', ru: 'Кто' },
  ];

  it('look like their source, each by its place', () => {
    give({ visits: JSON.stringify(NAMES) });
    const label = shippedLabels('visits');
    const [first, second] = [label(0), label(1)];
    expect(reads).toBe(0);
    expect([{ ...first }, JSON.parse(JSON.stringify(second))]).toEqual(NAMES);
    expect([first.kk, second.ru]).toEqual(['Күні', 'Кто']);
    expect(reads).toBe(1);
  });

  it('of a place that did not ship are a fault', () => {
    give({ visits: JSON.stringify(NAMES) });
    expect(() => shippedLabels('visits')(2).kk).toThrow('«visits» has no label 2');
  });
});
