// The first view is drawn before the page's script is read: it looks as the page itself would draw it, and no press on it is lost.
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import type { BootData } from '../../src/casework/views';
import { inventedBoot, type Language } from './invented-views';
import { type OpenPage, openPage, type Pages } from './page-fixture';
import { allScreens } from './screens';

interface Given {
  browser: Browser;
  pages: Pages;
}

/** A page whose browser is never idle: its script is read only when somebody begins to do something. */
async function neverIdle(given: Given, boot: BootData, namesHidden = false): Promise<OpenPage> {
  const opened = await openPage(given.browser, given.pages, boot);
  await opened.page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  if (namesHidden) await opened.page.evaluate(() => localStorage.setItem('tirek.names-hidden', 'yes'));
  await opened.load(given.pages, boot);
  await opened.page.waitForSelector('h1');
  assert.equal(await isTakenOver(opened.page), false);
  return opened;
}

const isTakenOver = (page: Page): Promise<boolean> => page.evaluate(() => 'tirekParts' in window);

const done = (opened: OpenPage): Promise<void> => opened.page.context().close();

/** What stands on the page, element by element, whatever the order in which attributes were set. */
const standing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('html, #page *')].map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const own = element.id === 'page' ? '' : texts.map(({ textContent }) => textContent).join('');
      return `${element.namespaceURI} ${element.tagName} ${attributes.join(' ')} ${own.trim()}`;
    }),
  );

/** Every first view there is of these screens. */
const firstViews = (language: Language): { name: string; boot: BootData }[] =>
  allScreens(language)
    .map(({ name, boot }) => ({ name, boot: inventedBoot(language, boot) }))
    .filter(
      ({ boot }) =>
        ['today', 'my-referrals', 'office'].includes(boot.act.screen) && boot.ready && boot.person,
    );

export const tests: Record<string, (given: Given) => Promise<void>> = {
  async 'a press on a row before the script is read opens its screen'(given) {
    const opened = await neverIdle(given, inventedBoot('ru'));
    await opened.page.locator('.row-link').first().click();
    await opened.page.waitForSelector('header .plain[aria-label], .back-link');
    assert.equal(await isTakenOver(opened.page), true);
    assert.deepEqual(opened.faults, []);
    await done(opened);
  },

  async 'what is typed into the search before the script is read stays and is looked for'(given) {
    const opened = await neverIdle(given, inventedBoot('kk'));
    await opened.page.locator('#search').pressSequentially('сейит');
    await opened.page.waitForSelector('[id^=found-]');
    assert.equal(await opened.page.inputValue('#search'), 'сейит');
    assert.deepEqual(opened.faults, []);
    await done(opened);
  },

  async 'the keyboard alone opens a screen too'(given) {
    const opened = await neverIdle(given, inventedBoot('ru'));
    for (let at = 0; at < 2; at++) await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.press('Enter');
    await opened.page.waitForSelector('.menu-panel');
    assert.deepEqual(opened.faults, []);
    await done(opened);
  },

  async 'a program that presses for a person is heard as well'(given) {
    const opened = await neverIdle(given, inventedBoot('ru'));
    await opened.page.evaluate(() => document.querySelector<HTMLElement>('.menu button')?.click());
    await opened.page.waitForSelector('.menu-panel');
    await done(opened);
  },
};

for (const language of ['kk', 'ru'] as const)
  for (const namesHidden of [false, true])
    tests[`what is drawn first is what the page draws (${language}${namesHidden ? ', names hidden' : ''})`] =
      async (given) => {
        const views = firstViews(language);
        assert.ok(views.length >= 3, `${views.length} first views`);
        for (const { name, boot } of views) {
          const opened = await neverIdle(given, boot, namesHidden);
          const drawn = await standing(opened.page);
          await opened.page.evaluate(() => {
            document.querySelector('#page')?.replaceChildren();
            dispatchEvent(new Event('keydown'));
          });
          await opened.page.waitForSelector('h1');
          assert.deepEqual(drawn, await standing(opened.page), name);
          assert.deepEqual(opened.faults, [], name);
          await done(opened);
        }
      };
