// Every page carries every text its own screens ask for by name, and every part of a page those that the page does not.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FIRST_TEXTS } from '../../src/text/page-first-texts';
import { MORE_OFFICE_TEXTS } from '../../src/text/page-more-office-texts';
import { MORE_SCREENS_TEXTS } from '../../src/text/page-more-texts';
import { MORE_WIDE_TEXTS } from '../../src/text/page-more-wide-texts';
import { OFFICE_TEXTS } from '../../src/text/page-office-texts';
import { WIDE_TEXTS } from '../../src/text/page-room-texts';
import { PAGE_TEXTS } from '../../src/text/page-texts';

const SIDEBAR = join(__dirname, '../../sidebar');
const IMPORT = /^(?:import|export) (?!type)[^;]*? from '(\.[^']+)'/gm;
const LATER = /\bimport\('\.\/(?!near-)([^']+)'\)/g;
const NEAR = /\bimport\('(\.\/near-[^']+)'\)/g;
const KEY = /'((?:page|room|plan|office|roster|year|expiring|copy)\.[a-z][\w.-]*)'/g;

/** The files of `sidebar/` that a page or a part is made of, what lies in it unread among them; what the server is asked for is not. */
function filesOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !file.startsWith(SIDEBAR)) return found;
  found.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, from = ''] of [...source.matchAll(IMPORT), ...source.matchAll(NEAR)]) {
    const plain = join(dirname(file), from);
    const next = [`${plain}.ts`, `${plain}.tsx`].find((each) => existsSync(each));
    if (next) filesOf(next, found);
  }
  return found;
}

const sourceOf = (entry: string): string =>
  [...filesOf(join(SIDEBAR, entry))].map((file) => readFileSync(file, 'utf8')).join('\n');

const missing = (source: string, texts: object): string[] =>
  [...new Set([...source.matchAll(KEY)].map(([, key = '']) => key))].filter((key) => !(key in texts));

/** The fields with words in `texts` that the source names: `field.<path>.label`, `field.<command>.<path>.label`. */
const fieldsNamed = (source: string, texts: object): string[] =>
  Object.keys(texts).filter((key) => {
    const [last = '', ...before] = key.split('.').slice(1, -1).reverse();
    const command = before.pop();
    const named = new RegExp(`['"\`.]${last}['"\`.$]`).test(source);
    const sent = !command?.includes('-') || new RegExp(`(command:|\\()\\s*'${command}'`).test(source);
    return key.startsWith('field.') && named && sent;
  });

const PAGES = [
  ['page.tsx', PAGE_TEXTS, { 'more-screens': MORE_SCREENS_TEXTS }],
  ['wide.tsx', WIDE_TEXTS, { 'more-wide': MORE_WIDE_TEXTS }],
  ['first.tsx', FIRST_TEXTS, {}],
  ['office.tsx', OFFICE_TEXTS, { 'more-office': MORE_OFFICE_TEXTS }],
] as const;
const PARTS = PAGES.flatMap(([page, own, parts]) =>
  Object.entries(parts).map(([part, texts]) => [part, page, own, texts] as const),
);

describe('texts of the pages', () => {
  it.each(PAGES)('%s has the words of its own screens', (entry, texts, _parts) => {
    const source = sourceOf(entry);
    expect([...source.matchAll(KEY)].length).toBeGreaterThan(40);
    expect(missing(source, texts)).toEqual([]);
  });

  it.each(PAGES)('%s has the parts it asks for, and no more', (entry, _texts, parts) => {
    const asked = [...sourceOf(entry).matchAll(LATER)].map(([, part]) => part);
    expect(asked).toEqual(Object.keys(parts));
  });

  it.each(PARTS)('%s brings the words of its screens that %s has not', (part, _page, own, texts) => {
    expect(missing(sourceOf(`screens/${part}.ts`), { ...own, ...texts })).toEqual([]);
  });

  it.each(PARTS)('%s keeps no words of a field that stands on %s itself', (_part, page, own, texts) => {
    const source = sourceOf(page);
    expect(fieldsNamed(source, own).length).toBeGreaterThan(0);
    expect(fieldsNamed(source, texts).filter((key) => !(key in own))).toEqual([]);
  });

  it.each(PARTS)('no words come twice: %s has none that %s carries', (_part, _page, own, texts) => {
    expect(Object.keys(texts).filter((key) => key in own)).toEqual([]);
  });
});
