// The user's guides say what the screens say: every word in bold stands on a screen, both languages tell the same, each picture is there.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PARAGRAPHS } from '../../src/order/paragraphs';
import type { Bilingual } from '../../src/text/bilingual';
import { EVERY_TEXT } from '../text/every-text';

const ROOT = join(__dirname, '../..');
const PICTURES = join(ROOT, 'docs/pictures');
const LANGUAGES = ['kk', 'ru'] as const;
type Language = (typeof LANGUAGES)[number];

const guide = (language: Language): string =>
  readFileSync(join(ROOT, `docs/user-guide.${language}.md`), 'utf8').replaceAll('\u00a0', ' ');

/** A text as a pattern: facts in braces may be anything. */
const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${text
      .replaceAll('\u00a0', ' ')
      .split(/\{[^}]*\}/)
      .map((piece) => piece.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&'))
      .join('.+')}$`,
  );

const isText = (language: Language, words: string) => (pair: Bilingual) =>
  pair[language].includes('{')
    ? /[^\s{}]{3,}/.test(pair[language].replace(/\{[^}]*\}/g, '')) && patternOf(pair[language]).test(words)
    : pair[language].replaceAll('\u00a0', ' ') === words;

const inBold = (text: string): string[] =>
  [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, words = '']) => words);

const CITED: Record<Language, RegExp> = { kk: /(\d+)-тармақ/g, ru: /п\. (\d+)/g };
const cited = (language: Language, text: string): number[] =>
  [...text.matchAll(CITED[language])].map(([, id]) => Number(id)).sort((a, b) => a - b);
const pictured = (text: string): string[] =>
  [...text.matchAll(/\]\(pictures\/([\w-]+)\.(kk|ru)\.png\)/g)].map(([, name = '']) => name);

interface Section {
  title: string;
  text: string;
}
const sectionsOf = (language: Language): Section[] =>
  guide(language)
    .split(/^(?=#{1,3} )/m)
    .map((text) => ({ title: text.split('\n', 1)[0] ?? '', text }));

const both = (): [Section, Section][] => {
  const [kk, ru] = [sectionsOf('kk'), sectionsOf('ru')];
  expect(kk.length).toBe(ru.length);
  return kk.map((section, at) => [section, ru[at] as Section]);
};

describe.each(LANGUAGES)('the guide (%s)', (language) => {
  it('puts in bold only what a screen says', () => {
    const bold = inBold(guide(language));
    expect(bold.length).toBeGreaterThan(80);
    expect(bold.filter((words) => !EVERY_TEXT.some(isText(language, words)))).toEqual([]);
  });

  it('shows pictures of its own language that are there, small, and said in words', () => {
    const pictures = [...guide(language).matchAll(/!\[(.*)\]\(pictures\/(.+)\)/g)];
    expect(pictures.length).toBeGreaterThanOrEqual(8);
    expect(pictures.length).toBeLessThanOrEqual(14);
    for (const [, said = '', file = ''] of pictures) {
      expect([file, said.length > 10]).toEqual([file, true]);
      expect(file).toMatch(new RegExp(`^[a-z-]+\\.${language}\\.png$`));
      expect([file, statSync(join(PICTURES, file)).size <= 60 * 1024]).toEqual([file, true]);
    }
  });

  it('leads to headings it has', () => {
    const slugs = sectionsOf(language).map(({ title }) =>
      title
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const links = [...guide(language).matchAll(/\]\(#(.+?)\)/g)].map(([, slug]) => slug);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((slug) => !slugs.includes(slug ?? ''))).toEqual([]);
  });

  it('cites paragraphs of the order', () => {
    const known = PARAGRAPHS.map(({ id }) => Number(id));
    expect(cited(language, guide(language)).filter((id) => !known.includes(id))).toEqual([]);
  });

  it('is written calmly', () => {
    const text = guide(language).replaceAll('![', '[');
    expect(text).not.toMatch(/!|пожалуйста|успешно|сәтті|өтінемін|"|D\d\d|¶/iu);
    expect(text).not.toMatch(/трудн\S+ (реб|подрост)|неблагополучн|девиант|нарушител|қиын бала|қолайсыз/iu);
  });
});

describe('both guides', () => {
  it('have the same sections with the same paragraphs, pictures and lines', () => {
    for (const [kk, ru] of both()) {
      const lines = (text: string) => text.split('\n').filter((line) => /^(-|\d+\.|\|) /.test(line)).length;
      const shape = (language: Language, { title, text }: Section) => ({
        of: ru.title,
        level: title.indexOf(' '),
        cited: cited(language, text),
        pictures: pictured(text),
        lines: lines(text),
      });
      expect(shape('kk', kk)).toEqual(shape('ru', ru));
    }
  });

  it('name the same buttons in each section', () => {
    const meaning = (language: Language, text: string) =>
      inBold(text).map((words) => ({ words, pairs: EVERY_TEXT.filter(isText(language, words)) }));
    const lone = both().flatMap(([kk, ru]) => {
      const [left, right] = [meaning('kk', kk.text), meaning('ru', ru.text)];
      const without = (these: typeof left, others: typeof left) => {
        const there = new Set(others.flatMap(({ pairs }) => pairs));
        return these.filter(({ pairs }) => !pairs.some((pair) => there.has(pair)));
      };
      return [...without(left, right), ...without(right, left)].map(({ words }) => `${ru.title}: ${words}`);
    });
    expect(lone).toEqual([]);
  });

  it('use every picture of the guides, in both languages, within a megabyte and a half', () => {
    const files = readdirSync(PICTURES).filter((name) => /\.(kk|ru)\.png$/.test(name));
    const shown = LANGUAGES.flatMap((language) =>
      pictured(guide(language)).map((name) => `${name}.${language}.png`),
    );
    expect([...new Set(shown)].sort()).toEqual(files.sort());
    const bytes = files.reduce((sum, name) => sum + statSync(join(PICTURES, name)).size, 0);
    expect(bytes).toBeLessThan(1.5 * 1024 * 1024);
  });
});
