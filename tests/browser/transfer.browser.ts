// ¶24 The file of another school in a real browser: it fills the form after a check, and opens by itself from the disk.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { transferPage } from '../../src/documents/transfer-page';
import { digestOfPackage, shortCode, type TransferPackage } from '../../src/model/transfer-package';
import { inventedBoot } from './invented-views';
import { closePage, openPage, type Pages } from './page-fixture';

interface Given {
  browser: Browser;
  pages: Pages;
}

export const tests: Record<string, (given: Given) => Promise<void>> = {};

const CONTENT: TransferPackage = {
  format: 'tirek-transfer',
  version: 1,
  madeOn: '2026-11-03',
  from: { kk: '№ 3 мектеп', ru: 'Школа № 3' },
  to: '№ 8 мектеп',
  pupil: { lastName: 'Кравцов', firstName: 'Никита', patronymic: '', class: '5\u00A0«Б»' },
  leftOn: '2026-11-02',
  plan: { from: '2026-09-20', to: '2027-01-20' },
  measures: [{ name: 'Сүйемелдеу', volume: 'апта сайын', dueOn: '2026-12-25', indicator: 'қатысу' }],
  workDone: 'Апта сайын кездесу.',
};
const code = shortCode(digestOfPackage(CONTENT));

function same(what: string, found: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: ${left}, wanted ${right}`);
}

const give = (page: Page, html: string) =>
  page
    .locator('#package-file')
    .setInputFiles({ name: 'aqparat.html', mimeType: 'text/html', buffer: Buffer.from(html) });

tests['the file fills the form after its check, and a changed one fills nothing'] = async ({
  browser,
  pages,
}) => {
  const boot = inventedBoot('ru', { act: { screen: 'transfer-information' }, view: undefined });
  const opened = await openPage(browser, pages, boot);
  const { page } = opened;
  await page.waitForSelector('#package-file');
  await give(page, transferPage(CONTENT).replace('апта сайын', 'күн сайын'));
  await page.getByText('Файл изменён или повреждён').waitFor();
  same('sender', await page.inputValue('#f-sender'), '');
  await give(page, transferPage(CONTENT));
  await page.getByText(code).waitFor();
  same('sender', await page.inputValue('#f-sender'), 'Школа № 3');
  const gist = await page.inputValue('#f-gist');
  if (!gist.includes('Апта сайын кездесу.') || !gist.includes('Сүйемелдеу')) throw new Error(gist);
  if (opened.faults.length > 0) throw new Error(opened.faults.join('\n'));
  await closePage(opened);
};

tests['the page opens from the disk without a network, checks itself in both languages and fits a phone'] =
  async ({ browser }) => {
    const folder = mkdtempSync(join(tmpdir(), 'tirek-transfer-'));
    const context = await browser.newContext({ locale: 'ru-RU', offline: true });
    try {
      const show = async (html: string) => {
        const path = join(folder, 'aqparat.html');
        writeFileSync(path, html);
        const page = await context.newPage();
        await page.setViewportSize({ width: 360, height: 700 });
        await page.goto(pathToFileURL(path).href);
        return page;
      };
      const page = await show(transferPage(CONTENT));
      await page.getByText('Информация полная').waitFor();
      await page.getByText(code, { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Қазақша' }).click();
      await page.getByText('Ақпарат толық').waitFor();
      same('width', await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      const changed = await show(transferPage(CONTENT).replace('Апта сайын кездесу.', 'Ештеңе.'));
      await changed.getByText('Информация изменена или повреждена').waitFor();
    } finally {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    }
  };
