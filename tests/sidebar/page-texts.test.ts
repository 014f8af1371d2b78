// Every page carries every text its own screens ask for by name.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FIRST_TEXTS } from '../../src/text/page-first-texts';
import { OFFICE_TEXTS } from '../../src/text/page-office-texts';
import { WIDE_TEXTS } from '../../src/text/page-room-texts';
import { PAGE_TEXTS } from '../../src/text/page-texts';

const SIDEBAR = join(__dirname, '../../sidebar');
const IMPORT = /^(?:import|export) (?!type)[^;]*? from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;
const KEY = /'((?:page|room|plan|office|roster|year|expiring)\.[a-z][\w.-]*)'/g;

/** The files of `sidebar/` that a page is made of. */
function filesOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !file.startsWith(SIDEBAR)) return found;
  found.add(file);
  for (const [, still = '', later = still] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const plain = join(dirname(file), later);
    const next = [`${plain}.ts`, `${plain}.tsx`].find((each) => existsSync(each));
    if (next) filesOf(next, found);
  }
  return found;
}

describe('texts of the pages', () => {
  it.each([
    ['page.tsx', PAGE_TEXTS],
    ['wide.tsx', WIDE_TEXTS],
    ['first.tsx', FIRST_TEXTS],
    ['office.tsx', OFFICE_TEXTS],
  ])('%s has the words of its screens', (entry, texts) => {
    const asked = [...filesOf(join(SIDEBAR, entry))].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(KEY)].map(([, key = '']) => key),
    );
    expect(asked.length).toBeGreaterThan(60);
    expect([...new Set(asked)].filter((key) => !(key in texts))).toEqual([]);
  });
});
