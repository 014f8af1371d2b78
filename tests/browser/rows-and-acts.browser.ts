// What a row names is what its screen does first: an agenda, a day that has not come, a paper, a draft gone on with.
import type { Browser, Page } from 'playwright-core';
import type { BootData } from '../../src/casework/views';
import { inventedBoot, inventedViews, type Language } from './invented-views';
import { closePage, type OpenPage, openPage, type Pages } from './page-fixture';

interface Given {
  browser: Browser;
  pages: Pages;
}

export const tests: Record<string, (given: Given) => Promise<void>> = {};

const CARD = 'P00008-K01';

function test(
  title: string,
  bootIn: (language: Language) => Partial<BootData>,
  run: (
    page: Page,
    language: Language,
    opened: OpenPage,
    again: (boot: Partial<BootData>) => Promise<void>,
  ) => Promise<void>,
  size = { width: 300, height: 760 },
): void {
  for (const language of ['kk', 'ru'] as const)
    tests[`${title}, ${language}`] = async ({ browser, pages }) => {
      const opened = await openPage(browser, pages, inventedBoot(language, bootIn(language)), size);
      await opened.page.waitForSelector('h1');
      await run(opened.page, language, opened, async (boot) => {
        await opened.load(pages, inventedBoot(language, boot));
        await opened.page.waitForSelector('h1');
      });
      if (process.env.PICTURES)
        await opened.page.screenshot({
          path: `${process.env.PICTURES}/${title.slice(0, 30)}.${language}.png`,
        });
      if (opened.faults.length > 0) throw new Error(opened.faults.join('\n'));
      await closePage(opened);
    };
}

function same(what: string, found: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: ${left}, wanted ${right}`);
}

const words = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((each) => each.textContent?.trim()));

test(
  'the room of a sitting whose day has not come says so at once and leads to its date',
  (language) => ({
    surface: 'room',
    act: { screen: 'sitting', sittingId: 'S0005' },
    view: inventedViews(language).sitting('planned'),
  }),
  async (page, language) => {
    same('button', await words(page, '#change-day'), [language === 'kk' ? 'Күнін өзгерту' : 'Изменить дату']);
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/room.${language}.png` });
    await page.locator('#change-day').click();
    // The page beside the sheet hears it and goes on there.
    const kept = await page.evaluate(() => localStorage.getItem('tirek.go') ?? '');
    same('goes to', JSON.parse(kept).act, { screen: 'convene', sittingId: 'S0005' });
  },
  { width: 1180, height: 650 },
);

test(
  'the room says nothing of the kind on the day itself',
  (language) => ({
    surface: 'room',
    today: '2026-11-12',
    act: { screen: 'sitting', sittingId: 'S0005' },
    view: inventedViews(language).sitting('planned'),
  }),
  async (page) => same('buttons', await page.locator('#change-day').count(), 0),
  { width: 1180, height: 650 },
);

test(
  'a question of removal goes into the sitting that is convened, a new one is the second way',
  () => ({ act: { screen: 'convene', cardId: CARD, kind: 'REMOVAL' }, view: undefined }),
  async (page, language) => {
    await page.waitForSelector('#new-sitting');
    const heading =
      language === 'kk' ? 'МЕА-дан шығару мәселесін күн тәртібіне қосу' : 'Внести вопрос о снятии в повестку';
    const into = language === 'kk' ? '12 қараша күнгі отырысқа қосу' : 'Включить в заседание 12 ноября';
    same('heading', await words(page, 'h1'), [heading]);
    same('first', await words(page, 'main .primary'), [into]);
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/into.${language}.png` });
    await page.locator('#into-S0005').click();
    await page.waitForSelector('.foot .primary');
    same('heading of the agenda', await words(page, 'h1'), [heading]);
    same('its button', await words(page, '.foot .primary'), [into]);
  },
);

test(
  'a new sitting is still to be had for it',
  () => ({ act: { screen: 'convene', cardId: CARD, kind: 'REMOVAL' }, view: undefined }),
  async (page, language) => {
    await page.locator('#new-sitting').click();
    await page.waitForSelector('#f-heldOn');
    const convene = language === 'kk' ? 'Отырысты белгілеу' : 'Назначить заседание';
    same('its button', await words(page, '.foot .primary'), [convene]);
  },
);

test(
  'a referral gone on with opens at its first page without an answer, and leads back to those before',
  () => ({ surface: 'web', act: { screen: 'refer' }, view: undefined }),
  async (page, language, _opened, again) => {
    const next = page.locator('.foot .primary');
    await page.fill('[role=combobox]', 'сеит');
    await page.locator('[role=option]').first().click();
    await next.click();
    await page.fill('#f-seen', 'Сабақта бірнеше рет дауыс көтерді, ескертуге жауап бермеді.');
    await next.click();
    await page.waitForSelector('#f-tried');
    await again({
      surface: 'web',
      act: { screen: 'refer', kind: 'P00012 Сейітқали Нұрсұлтан' },
      view: undefined,
    });
    await page.locator('.note .primary').click();
    await page.waitForSelector('#f-tried');
    same('page', (await words(page, '.bar-note'))[0]?.match(/\d/g), ['3', '4']);
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}/draft.${language}.png` });
    await page.locator('.bar .plain').first().click();
    await page.waitForSelector('#f-seen');
    await page.locator('.bar .plain').first().click();
    await page.waitForSelector('.picked');
  },
  { width: 390, height: 844 },
);
