// Every screen on a bad line: what does not come is said with a way to ask again, and what comes late moves nothing that was there.
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import type { Call } from '../../src/casework/answers';
import { inventedBoot } from './invented-views';
import {
  closePage,
  inventedAnswer,
  type OpenPage,
  type Override,
  openPage,
  type Pages,
} from './page-fixture';
import { allScreens } from './screens';

interface Given {
  browser: Browser;
  pages: Pages;
}

export const tests: Record<string, (given: Given) => Promise<void>> = {};

/** Screens that asked for what did not come. */
let refused = 0;
const LEAST_REFUSED = 40;
/** The sentence that the line is lost; a view may hold another red one of its own. */
const OFFLINE = '.err-note:has([href="#i-offline"])';
const LATE_MS = 250;
/** The share of a window that may move by itself (the «good» of Cumulative Layout Shift). */
const MOST_SHIFT = 0.1;

/** What a screen is filled with; its script and its words are on the line already. */
const ofView = (call: Call): boolean => 'query' in call && !/^(describe|page-)/.test(call.query);
const lost: Override = (call) => (ofView(call) ? 'lost' : undefined);
const late: Override = (call) =>
  ofView(call)
    ? new Promise((resolve) => setTimeout(() => resolve(inventedAnswer(call)), LATE_MS))
    : undefined;

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('[aria-busy=true]'));

/** What did not come is said, and asked for again by a button; then the screen is there. */
async function comesAgain({ page }: OpenPage, answer: OpenPage['answer']): Promise<void> {
  await settled(page);
  const again = page.locator(`${OFFLINE} + .button`);
  const said = await page.locator(OFFLINE).count();
  if (said === 0) return;
  refused += 1;
  assert.equal(await again.count(), said, 'a sentence without a way on');
  assert.match(await page.locator(OFFLINE).first().innerText(), /\S+ \S+/);
  answer(() => undefined);
  while ((await again.count()) > 0) await again.first().click();
  await settled(page);
  await page.waitForFunction((note) => !document.querySelector(note), OFFLINE);
}

/** How much of the window moved while the screen was filled, and what. */
async function moved(page: Page): Promise<{ share: number; what: string[] }> {
  await settled(page);
  await page.waitForTimeout(LATE_MS);
  return page.evaluate(() => Reflect.get(window, 'shifts') as { share: number; what: string[] });
}

const NOTES = `(() => {
  const shifts = { share: 0, what: [] };
  window.shifts = shifts;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      shifts.share += entry.value;
      for (const { node } of entry.sources) shifts.what.push(node ? (node.id || node.className || node.nodeName) + ': ' + node.textContent.slice(0, 40) : 'gone');
    }
  }).observe({ type: 'layout-shift', buffered: true });
})();`;

const screens = (['kk', 'ru'] as const).flatMap((language) =>
  allScreens(language)
    .filter(({ boot }, at, all) => all.findIndex((other) => isSame(other.boot, boot)) === at)
    // Each screen in one of the languages, by turns.
    .filter((_screen, at) => at % 2 === (language === 'kk' ? 0 : 1))
    .map((screen) => ({ ...screen, language })),
);
function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

for (const { name, boot, language } of screens)
  tests[`${name} on a bad line (${language})`] = async ({ browser, pages }) => {
    const data = inventedBoot(language, boot);
    const size = ['room', 'dialog'].includes(boot.surface ?? '')
      ? { width: 1366, height: 650 }
      : { width: 300, height: 700 };
    const opened = await openPage(browser, pages, data, size, lost);
    await comesAgain(opened, opened.answer);
    await opened.page.addInitScript(NOTES);
    await opened.load(pages, data, late);
    const { share, what } = await moved(opened.page);
    assert.ok(share <= MOST_SHIFT, `moved by itself: ${share}\n${what.join('\n')}`);
    assert.deepEqual(opened.faults, []);
    await closePage(opened);
  };

tests['a page that moves by itself is noticed'] = async ({ browser, pages }) => {
  const data = inventedBoot('ru');
  const opened = await openPage(browser, pages, data);
  await opened.page.addInitScript(NOTES);
  await opened.load(pages, data);
  await opened.page.waitForSelector('h1');
  await opened.page.evaluate(() => {
    document.body.style.paddingTop = '200px';
  });
  const { share } = await moved(opened.page);
  assert.ok(share > MOST_SHIFT, `${share}`);
  await closePage(opened);
};

tests['most screens asked for something that did not come'] = async () => {
  assert.ok(refused >= LEAST_REFUSED, `${refused} screens`);
};
