// Parts of a page that come later: their words in both languages, and a page left open across a release.
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { inventedBoot } from './invented-views';
import { closePage, openPage, type Pages, partOf } from './page-fixture';

const CARD = 'P00012-K01';

interface Given {
  browser: Browser;
  pages: Pages;
}

/** Opens a card, and from it the first screen whose script is not inside the page. */
async function openLater(page: Page): Promise<void> {
  await page.waitForSelector('h1');
  await page.locator('#act-0').click();
}

/** Waits until a part of the script has been read. */
const isRead = (page: Page, part: string) =>
  page.waitForFunction((name) => name in Object(Reflect.get(window, 'tirekParts')), part);

const card = { act: { screen: 'card' as const, cardId: CARD }, view: undefined };

async function choose(page: Page, language: string): Promise<void> {
  const label = page.locator(`.menu label:has([lang=${language}])`);
  if (!(await label.isVisible())) await page.locator('.menu button').first().click();
  await label.click();
}

export const tests: Record<string, (given: Given) => Promise<void>> = {
  async 'a part brings its words, and both languages are whole afterwards'({ browser, pages }) {
    const opened = await openPage(browser, pages, inventedBoot('ru', card));
    const { page, calls } = opened;
    await openLater(page);
    const heading = (words: string) => page.waitForSelector(`h1:has-text("${words}")`);
    await heading('Запросить материалы');
    await choose(page, 'kk');
    await heading('Материал сұрау');
    await choose(page, 'ru');
    await heading('Запросить материалы');
    const asked = calls.flatMap((call) =>
      'query' in call && (call.query === 'page-part' || call.query === 'page-words')
        ? [`${call.query} ${call.language}`]
        : [],
    );
    assert.deepEqual(asked, ['page-part ru', 'page-words kk']);
    assert.deepEqual(opened.faults, []);
    await closePage(opened);
  },

  async 'in a language chosen before the part is opened, it speaks that language too'({ browser, pages }) {
    const opened = await openPage(browser, pages, inventedBoot('ru', card));
    const { page } = opened;
    await page.waitForSelector('h1');
    await choose(page, 'kk');
    await page.waitForSelector('html[lang=kk]');
    await page.keyboard.press('Escape');
    await openLater(page);
    await page.waitForSelector('h1:has-text("Материал сұрау")');
    assert.deepEqual(opened.faults, []);
    await closePage(opened);
  },

  async 'a part of a newer release is not run, and the page says so'({ browser, pages }) {
    const opened = await openPage(browser, pages, inventedBoot('ru', card));
    const { page } = opened;
    opened.answer((call) => {
      if (!('query' in call) || call.query !== 'page-part') return undefined;
      const { words } = partOf(call.input.part, call.language);
      return { ok: true, value: { script: 'throw new Error("ran")', words: { ...words, edition: 'newer' } } };
    });
    await openLater(page);
    await page.waitForSelector('.toast:has-text("Вышла новая версия, обновите страницу.")');
    await page.waitForSelector('#warn:has-text("Вышла новая версия")', { state: 'attached' });
    assert.deepEqual(opened.faults, []);
    await closePage(opened);
  },

  async 'opening the page is one call, and nothing more is asked while nobody is at it'({ browser, pages }) {
    const opened = await openPage(browser, pages, inventedBoot('ru'));
    await isRead(opened.page, 'near-screens');
    await opened.page.waitForTimeout(300);
    assert.deepEqual(opened.calls, []);
    await closePage(opened);
  },

  async 'whoever is at the page has the part asked for ahead, and waits for no call'({ browser, pages }) {
    const opened = await openPage(browser, pages, inventedBoot('ru', card));
    const { page, calls } = opened;
    await page.waitForSelector('h1');
    const arrived = isRead(page, 'more-screens');
    await page.mouse.move(20, 20);
    await page.mouse.move(40, 40);
    await arrived;
    opened.answer((call) => ('query' in call && call.query === 'page-part' ? 'lost' : undefined));
    await openLater(page);
    await page.waitForSelector('h1:has-text("Запросить материалы")');
    assert.equal(calls.filter((call) => 'query' in call && call.query === 'page-part').length, 1);
    assert.deepEqual(opened.faults, []);
    await closePage(opened);
  },

  async 'a part that did not come ahead is told of when it is wanted, and comes with the next press'({
    browser,
    pages,
  }) {
    const opened = await openPage(browser, pages, inventedBoot('ru', card));
    const { page } = opened;
    let lost = true;
    opened.answer((call) => ('query' in call && call.query === 'page-part' && lost ? 'lost' : undefined));
    await page.waitForSelector('h1');
    await page.mouse.move(20, 20);
    await page.mouse.move(40, 40);
    await page.waitForTimeout(300);
    assert.equal(await page.locator('.toast').count(), 0);
    await openLater(page);
    await page.waitForSelector('.toast');
    lost = false;
    await openLater(page);
    await page.waitForSelector('h1:has-text("Запросить материалы")');
    assert.deepEqual(opened.faults, []);
    await closePage(opened);
  },

  async 'on a slow network a press and a link show at once that their screen is coming'({ browser, pages }) {
    const opened = await openPage(browser, pages, inventedBoot('ru', card));
    const { page } = opened;
    let answer: () => void = () => undefined;
    const slowly = () =>
      opened.answer((call) => {
        if (!('query' in call) || call.query !== 'page-part') return undefined;
        const value = partOf(call.input.part, call.language);
        return new Promise((resolve) => {
          answer = () => resolve({ ok: true, value });
        });
      });
    slowly();
    await openLater(page);
    await page.waitForSelector('.toast:has-text("Открывается")');
    answer();
    await page.waitForSelector('h1:has-text("Запросить материалы")');

    const link = { act: { screen: 'measure' as const, measureId: 'M' }, view: undefined };
    const loading = opened.load(pages, inventedBoot('ru', link));
    slowly();
    await loading;
    await page.waitForSelector('[aria-busy=true]');
    await page.waitForSelector('.menu');
    answer();
    await closePage(opened);
  },
};
