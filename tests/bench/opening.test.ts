// How much script a browser reads before the first view of a page can be pressed: an exact count of bytes, whatever the machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { shippedBundle } from '../whole/school';

const { scriptAtOpening } = JSON.parse(readFileSync(join(__dirname, 'budgets.json'), 'utf8')) as {
  scriptAtOpening: Record<string, number>;
};

const RUN = /<script>([\s\S]*?)<\/script>/g;
const UNREAD = /<script type="text\/plain" id="part-([\w-]+)">([\s\S]*?)<\/script>/g;

const { files } = shippedBundle();
const pageOf = (name: string): string => files[name] ?? '';
const unreadOf = (html: string): Map<string, string> =>
  new Map([...html.matchAll(UNREAD)].map(([, name = '', text = '']) => [name, text]));

/** What is read for a part that lies in the page: itself, and once each whatever it needs. */
function withNeeds(unread: Map<string, string>, name: string, read = new Set<string>()): Set<string> {
  const text = unread.get(name);
  if (text === undefined) throw new Error(`the page has no part «${name}»`);
  if (read.has(text)) return read;
  read.add(text);
  for (const [, need = ''] of text.matchAll(/tirekNeed\("([\w-]+)"\)/g)) withNeeds(unread, need, read);
  return read;
}

/** Bytes of script read before the first view of a page stands; `door` is the part that its first screen lies in. */
function readAtOpening(page: string, door?: string): number {
  const html = pageOf(page);
  const run = [...html.matchAll(RUN)].map(([, text = '']) => text);
  const near = door ? [...withNeeds(unreadOf(html), door)] : [];
  return [...run, ...near].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

describe('script read at opening', () => {
  it.each([
    ['Page', 'Page', undefined],
    ['Office', 'Office', undefined],
    ['First', 'First', undefined],
    ['plan', 'Wide', 'near-plan'],
    ['sitting', 'Wide', 'near-sitting'],
  ])('%s reads no more than its budget', (view, page, door) => {
    const bytes = readAtOpening(page, door);
    expect(bytes).toBeGreaterThan(5000);
    expect({ view, bytes, fits: bytes <= (scriptAtOpening[view] ?? 0) }).toEqual({ view, bytes, fits: true });
  });

  it.each(['Page', 'Office'])('%s has its own script in it, to be read afterwards', (page) => {
    const unread = unreadOf(pageOf(page));
    expect(Buffer.byteLength(unread.get('page') ?? '')).toBeGreaterThan(30_000);
    expect(unread.get('page')).toContain('var tirekParts=');
  });

  it('a card and a referral ask the server for no script: theirs lies in the page', () => {
    const near = [...withNeeds(unreadOf(pageOf('Page')), 'near-screens')].join('');
    for (const own of ['page.title.card', 'refer-pupil', 'register-referral', 'record-primary-information'])
      expect(near).toContain(own);
    expect(files['part-more-screens']).not.toContain('refer-pupil');
  });
});
