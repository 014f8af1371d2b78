// The journals of numbers on the page: the example follows the typing, a number is annulled from its line.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Act } from '../../src/casework/views';
import { inventedBoot } from './invented-views';
import { closePage, type OpenPage, openPage, type Pages } from './page-fixture';

interface Given {
  browser: Browser;
  pages: Pages;
}

async function on(
  { browser, pages }: Given,
  language: 'kk' | 'ru',
  act: Act,
  run: (opened: OpenPage) => Promise<void>,
): Promise<void> {
  const opened = await openPage(
    browser,
    pages,
    inventedBoot(language, { act, surface: 'dialog', view: undefined }),
  );
  await opened.page.waitForSelector('h1');
  await run(opened);
  if (process.env.PICTURES)
    await opened.page.screenshot({
      path: join(process.env.PICTURES, `${act.screen}-${act.kind ?? ''}-${language}.png`),
      fullPage: true,
    });
  if (opened.faults.length > 0) throw new Error(opened.faults.join('\n'));
  await closePage(opened);
}

const both = (name: string, run: (given: Given, language: 'kk' | 'ru') => Promise<void>) =>
  Object.fromEntries(
    (['kk', 'ru'] as const).map((language) => [
      `${name} (${language})`,
      (given: Given) => run(given, language),
    ]),
  );

export const tests: Record<string, (given: Given) => Promise<void>> = {
  ...both(
    'the example of a journal follows the typing, and is silent over a wrong pattern',
    (given, language) =>
      on(given, language, { screen: 'numbering', kind: 'OUTGOING' }, async ({ page }) => {
        const example = page.locator('#number-example');
        await page.locator('#f-pattern').fill('02/{seq:3}-{year}');
        if (!/02\/024-2026/.test(await example.innerText())) throw new Error(await example.innerText());
        await page.locator('#f-pattern').fill('02/2026');
        if (/02/.test(await example.innerText())) throw new Error('an example of a pattern without a number');
      }),
  ),
  ...both('the journals are listed with what comes next', (given, language) =>
    on(given, language, { screen: 'numbering' }, async ({ page }) => {
      const said = await page.locator('#numbers-OUTGOING').innerText();
      if (!said.includes('01-05-024/2026')) throw new Error(said);
    }),
  ),
  ...both('a number that a paper took is annulled from its line', (given, language) =>
    on(given, language, { screen: 'number-journal' }, async ({ page, calls }) => {
      await page.waitForSelector('.sheet-act button');
      await page.locator('.sheet-act button').click();
      await page.waitForSelector('#f-reason');
      const number = await page.locator('#f-number').inputValue();
      if (number !== '01-05-24/2026') throw new Error(number);
      await page.locator('#f-reason').fill('Бланк бүлінді.');
      await page.locator('.foot .primary, button.primary').last().click();
      await page.waitForTimeout(300);
      const sent = calls.find((call) => 'command' in call);
      if (!JSON.stringify(sent).includes('S0001-D13-01')) throw new Error(JSON.stringify(sent));
    }),
  ),
};
