// What ships as words is what the sources say: every catalogue, every key, both languages; and the code and the pages carry none of it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, it, jest } from '@jest/globals';
import { PAGE_PARTS, type PageName } from '../../src/casework/answers';
import type { Table } from '../../src/register/table';
import type { Bilingual } from '../../src/text/bilingual';
import { FIRST_TEXTS } from '../../src/text/page-first-texts';
import { MORE_OFFICE_TEXTS } from '../../src/text/page-more-office-texts';
import { MORE_SCREENS_TEXTS } from '../../src/text/page-more-texts';
import { MORE_WIDE_TEXTS } from '../../src/text/page-more-wide-texts';
import { OFFICE_TEXTS } from '../../src/text/page-office-texts';
import { WIDE_TEXTS } from '../../src/text/page-room-texts';
import { PAGE_TEXTS } from '../../src/text/page-texts';
import { openQuickSchool } from './quick-school';
import { OWNER, openSchool, PEOPLE, SET_UP, shippedBundle } from './school';

const TEXT = join(__dirname, '../../src/text');
const TABLES = join(__dirname, '../../src/register/tables');
const { code, files } = shippedBundle();
const acts = JSON.parse(files.Acts ?? '') as Record<string, string>;
const words = JSON.parse(files.Words ?? '') as Record<string, string>;

/** Catalogues the server asks for by name, as the sources have them. */
const sources = new Map<string, unknown>(
  readdirSync(TEXT)
    .filter((name) => name.endsWith('-texts.ts'))
    .flatMap((name) => {
      const file = name.slice(0, -3);
      const exported = Object.entries(sourceOf(file));
      return exported
        .filter(([, value]) => typeof value !== 'function')
        .map(([key, value]) => [`${file}.${key}`, value] as const);
    }),
);

function sourceOf(file: string): Record<string, unknown> {
  return jest.requireActual(join(TEXT, file));
}

const PAGES: Record<PageName, Readonly<Record<string, Bilingual>>> = {
  Page: PAGE_TEXTS,
  Wide: WIDE_TEXTS,
  First: FIRST_TEXTS,
  Office: OFFICE_TEXTS,
};
const PARTS: Record<keyof typeof PAGE_PARTS, Readonly<Record<string, Bilingual>>> = {
  'more-screens': MORE_SCREENS_TEXTS,
  'more-office': MORE_OFFICE_TEXTS,
  'more-wide': MORE_WIDE_TEXTS,
};
const LANGUAGES = ['kk', 'ru'] as const;

/** By the file's name the catalogue of each page and part. */
const SHIPPED = Object.entries({
  ...PAGES,
  ...Object.fromEntries(Object.entries(PARTS).map(([part, texts]) => [`part-${part}`, texts])),
}).flatMap(([file, texts]) => LANGUAGES.map((language) => [file, language, texts] as const));
const edition = JSON.parse(files['Page-kk'] ?? '').edition as string;

/** The labels of the tables of one file and of their columns. */
function labelsOf(file: string): Set<string> {
  const exported: Record<string, unknown> = jest.requireActual(join(TABLES, file));
  const tables = Object.values(exported).filter(
    (each): each is Table => typeof each === 'object' && each !== null && 'columns' in each,
  );
  return new Set(
    tables
      .flatMap(({ label, columns }) => [label, ...Object.values(columns).map((column) => column.label)])
      .map(({ kk, ru }) => JSON.stringify({ kk, ru })),
  );
}

describe('words of the server', () => {
  const [labels, catalogues] = [true, false].map((wanted) =>
    Object.keys(words).filter((name) => name.startsWith('tables.') === wanted),
  ) as [string[], string[]];

  it.each(catalogues)('%s ships as its source says', (name) => {
    expect(sources.has(name)).toBe(true);
    expect(JSON.parse(words[name] ?? '')).toEqual(sources.get(name));
  });

  it.each(labels)('%s ships the labels of its tables and columns', (name) => {
    const shipped = (JSON.parse(words[name] ?? '') as Bilingual[]).map((label) => JSON.stringify(label));
    expect(new Set(shipped)).toEqual(labelsOf(name.slice('tables.'.length)));
  });

  it('are there for every file of tables, and none is left in the code', () => {
    const files = readdirSync(TABLES).map((name) => `tables.${name.slice(0, -3)}`);
    expect(labels).toEqual(files.filter((name) => labelsOf(name.slice('tables.'.length)).size > 0));
    expect([code, ...Object.values(acts)].join('\n')).not.toContain('Түскен күні');
  });

  it('are all there: each catalogue the code asks for', () => {
    const whole = [code, ...Object.values(acts)].join('\n');
    const asked = [...sources.keys()].filter((name) => whole.includes(`"${name}"`));
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter((name) => !(name in words))).toEqual([]);
  });

  it('loading the code asks Google for nothing', () => {
    const services = new Proxy(
      {},
      {
        has: (_none, name) =>
          typeof name === 'string' &&
          /^([A-Z]\w+(App|Service)|Sheets|Docs|Drive|Utilities|Session|console)$/.test(name),
        get: (_none, name) => {
          throw new Error(`${String(name)} was asked for while loading`);
        },
      },
    );
    const context = vm.createContext({ services });
    expect(() => vm.runInContext(`with (services) {\n${code}\n}`, context)).not.toThrow();
  });
});

describe('words of the pages', () => {
  it.each(SHIPPED)(
    '%s-%s ships as its source says, with the mark of the release',
    (file, language, texts) => {
      expect(edition).toMatch(/^[0-9a-f]{12}$/);
      expect(JSON.parse(files[`${file}-${language}`] ?? '')).toEqual({
        ...Object.fromEntries(Object.entries(texts).map(([key, both]) => [key, both[language]])),
        edition,
      });
    },
  );

  it('end no script element and begin no scriptlet', () => {
    for (const name of ['Words', ...SHIPPED.map(([file, language]) => `${file}-${language}`)])
      expect(files[name]).not.toMatch(/[<\u2028\u2029]/);
  });

  it('are given through the door to anyone, by the name of the page alone: its own and those of its parts', () => {
    const school = openQuickSchool();
    const ask = (page: string, user: string) =>
      JSON.parse(school.knock({ query: 'page-words', input: { page }, language: 'ru' }, user));
    for (const user of [PEOPLE.secretary, 'nobody@nowhere.test'])
      expect(ask('Page', user)).toEqual({
        ok: true,
        value: { ...JSON.parse(files['Page-ru'] ?? ''), ...JSON.parse(files['part-more-screens-ru'] ?? '') },
      });
    for (const page of ['Words', 'Page-ru', '', '__proto__'])
      expect(ask(page, PEOPLE.secretary)).toMatchObject({ ok: false, kind: 'ours' });
    school.close();
  }, 60_000);

  it('the screens that come later ship as a part with its words, which their own page asks for by name', () => {
    const school = openQuickSchool();
    const ask = (part: string, language = 'kk') =>
      JSON.parse(school.knock({ query: 'page-part', input: { part }, language }, OWNER));
    for (const [part, page] of Object.entries(PAGE_PARTS))
      for (const language of LANGUAGES) {
        const script = JSON.parse(files[`part-${part}`] ?? '') as string;
        const words = JSON.parse(files[`part-${part}-${language}`] ?? '');
        expect(ask(part, language)).toEqual({ ok: true, value: { script, words } });
        expect(script).toContain(`tirekParts["${part}"]=`);
        expect(files[page]).toContain(`tirekPart("${part}")`);
        expect(() => new vm.Script(script)).not.toThrow();
      }
    expect(
      Object.keys(files)
        .filter((name) => name.startsWith('part-') && !/-(kk|ru)$/.test(name))
        .sort(),
    ).toEqual(
      Object.keys(PAGE_PARTS)
        .map((part) => `part-${part}`)
        .sort(),
    );
    for (const part of ['Words', 'more-screens-kk', '', '__proto__'])
      expect(ask(part)).toMatchObject({ ok: false, kind: 'ours', problems: [{ code: 'unknown-name' }] });
    school.close();
  }, 60_000);

  it('are put into the page, and nothing typed is taken for their mark', async () => {
    const settings = { ...SET_UP.settings, schoolShortKk: '__WORDS__', schoolShortRu: '</script><?' };
    const school = await openSchool({ ...SET_UP, settings });
    try {
      const { content } = (await school.run('doGet', [{}], PEOPLE.secretary)) as { content: string };
      const [, own = '', boot = ''] =
        /<script id="words"[^>]*>(.*?)<\/script>\s*<script id="boot"[^>]*>(.*?)<\/script>/s.exec(content) ??
        [];
      expect(own).toBe(files['Page-kk']);
      expect(JSON.parse(boot)).toMatchObject({ language: 'kk', school: '__WORDS__' });
      expect(Buffer.byteLength(content)).toBeLessThan(200_000);
    } finally {
      await school.close();
    }
  }, 60_000);
});
