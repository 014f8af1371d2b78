// The school's templates on the page: what a paper was warned of is seen on it, and one template is put back by one press.
import type { Browser } from 'playwright-core';
import type { Call } from '../../src/casework/answers';
import type { BootData } from '../../src/casework/views';
import { inventedBoot } from './invented-views';
import { closePage, type OpenPage, openPage, type Pages } from './page-fixture';

interface Given {
  browser: Browser;
  pages: Pages;
}

const WARNING = 'В шаблоне школы «Протокол заседания» (на казахском) есть ошибка: <b>«{{school.naem}}»</b>';

async function on(
  { browser, pages }: Given,
  boot: Partial<BootData>,
  run: (opened: OpenPage) => Promise<void>,
): Promise<void> {
  const opened = await openPage(browser, pages, inventedBoot('ru', { ...boot, view: undefined }));
  await opened.page.waitForSelector('h1');
  await run(opened);
  if (opened.faults.length > 0) throw new Error(opened.faults.join('\n'));
  await closePage(opened);
}

const same = (what: string, found: unknown, wanted: unknown): void => {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${what}: ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);
};

const sent = ({ calls }: OpenPage) =>
  calls
    .filter((call): call is Extract<Call, { command: string }> => 'command' in call)
    .map(({ command, input }) => ({ command, input }));

export const tests: Record<string, (given: Given) => Promise<void>> = {
  'a paper made from another template says so on its own screen': (given) =>
    on(given, { act: { screen: 'new-paper', cardId: 'P00012-K01' } }, async (opened) => {
      const { page } = opened;
      const documentId = 'P00012-K01-D18-02';
      opened.answer((call) =>
        'command' in call
          ? { ok: true, value: { message: 'Черновик документа готов.', documentId, warnings: [WARNING] } }
          : undefined,
      );
      await page.locator('[id^=make-][id$=-ru]').click();
      await page.waitForSelector('.warn-note', { timeout: 5000 });
      same('the warning', (await page.locator('.warn-note').first().innerText()).trim(), WARNING);
      same('said aloud', await page.locator('#say').textContent(), `Черновик документа готов. ${WARNING}`);
    }),

  'one template is put back by one press, and the untouched ones of an earlier release by another': (given) =>
    on(given, { act: { screen: 'templates' }, surface: 'dialog' }, async (opened) => {
      const { page } = opened;
      await page.locator('#reset-minutes-kk').click();
      await page.waitForFunction(() => document.querySelector('#say')?.textContent !== '');
      await page.locator('#update-templates').click();
      await page.waitForFunction(
        () => document.querySelector('#update-templates')?.getAttribute('aria-disabled') !== 'true',
      );
      same('sent', sent(opened), [
        { command: 'reset-template', input: { name: 'minutes-kk' } },
        { command: 'reset-template', input: { name: 'plan-ru' } },
      ]);
    }),
};
