// The local home as a person meets it: the built home is started on a folder of its own and worked in by hand.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

interface Given {
  browser: Browser;
}
type Test = (given: Given) => Promise<void>;

export const tests: Record<string, Test> = {};

const TOKEN = 'token-of-the-browser-tests';
const START_MS = 180_000;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'tirek-shell-'));
/** What the browser says when the frame is refused the network: one test tries it. */
const REFUSED_REACH = /connect-src 'none'|^Fetch API cannot load/;
const homes: ChildProcess[] = [];
process.on('exit', () => {
  for (const home of homes) home.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the built home and answers with the link it prints. */
function start(name: string, ...flags: string[]): Promise<string> {
  const main = join(process.cwd(), 'build/local/main.mjs');
  if (!existsSync(main)) throw new Error('build the local home first: node build.mjs --local');
  const data = join(folder, name);
  const args = [main, '--data', data, '--port', '0', '--no-open', '--token', TOKEN, ...flags];
  const home = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  homes.push(home);
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (piece: Buffer) => {
      said += piece.toString('utf8');
      const link = /http:\/\/127\.0\.0\.1:\d+\/\?once=\S+/.exec(said)?.[0];
      if (link) resolve(link);
    };
    home.stdout?.on('data', hear);
    home.stderr?.on('data', hear);
    home.on('exit', (code) => reject(new Error(`the home ended with ${code}: ${said}`)));
    setTimeout(() => reject(new Error(`the home did not start: ${said}`)), START_MS).unref();
  });
}

let sample: Promise<string> | undefined;
/** The sample school's address, without the link's code. */
const sampleUrl = async () => {
  sample ??= start('sample', '--sample', '--lang', 'kk');
  return (await sample).replace(/\?.*$/, '');
};

function same(what: string, found: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: ${left}, wanted ${right}`);
}
function holds(what: string, truth: boolean): void {
  if (!truth) throw new Error(`not so: ${what}`);
}

interface OpenShell {
  page: Page;
  url: string;
}

/** A test on the sample school, in a window of its own; whatever the console calls an error fails it. */
function inSample(
  title: string,
  run: (open: OpenShell) => Promise<void>,
  size = { width: 1366, height: 768 },
): void {
  tests[title] = async ({ browser }) => {
    const url = await sampleUrl();
    const context = await browser.newContext({ viewport: size, acceptDownloads: true });
    // As after the first opening by the link: the shell's origin keeps the token, the add-on's does not.
    await context.addInitScript(
      ({ origin, token }) => location.origin === origin && localStorage?.setItem('tirek.token', token),
      { origin: new URL(url).origin, token: TOKEN },
    );
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error' && !REFUSED_REACH.test(line.text())) faults.push(line.text());
    });
    await page.goto(url);
    await page.waitForSelector('.bar');
    try {
      await run({ page, url });
    } finally {
      if (process.env.PICTURES)
        await page.screenshot({ path: join(process.env.PICTURES, `${title.slice(0, 60)}.png`) });
      await context.close();
    }
    if (faults.length > 0) throw new Error(faults.join('\n'));
  };
}

const panelOf = (page: Page) => page.frameLocator('aside iframe');
const cellOf = (page: Page, column: number, row: number) =>
  page.locator(`.jss_worksheet tbody td[data-x="${column}"][data-y="${row}"]`);

async function openSheet(page: Page, title: string): Promise<void> {
  await page.getByRole('tab', { name: title, exact: true }).click();
  await page.waitForSelector(`.jss_content[aria-label*="${title}"]`);
}

async function become(page: Page, words: string): Promise<void> {
  const select = page.locator('.who select');
  const value = await select.locator('option', { hasText: words }).first().getAttribute('value');
  await select.selectOption(value ?? '');
}

/** axe on the shell's own document; the add-on's page is checked by its own tests. */
async function axe(page: Page): Promise<string[]> {
  // Evaluated by the debugger, since the shell's content policy takes no foreign script.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axeSource });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { iframes: false }).then((found) => JSON.stringify(found.violations.map(({ id, nodes }) => id + ': ' + nodes[0].html)))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(String(result.value)) as string[];
}

inSample(
  'the workbook and the add-on stand side by side; the token stays in the shell',
  async ({ page, url }) => {
    await page.waitForSelector('.jss_worksheet tbody td[data-x="1"]');
    const panel = panelOf(page);
    await panel.getByRole('heading', { level: 1, name: 'Бүгін' }).waitFor();
    same('tab of the hidden sheet', await page.getByRole('tab', { name: 'Meta' }).count(), 0);
    const frame = page.frames().find((each) => each !== page.mainFrame());
    holds('the page has an origin of its own', new URL(frame?.url() ?? url).origin !== new URL(url).origin);
    same(
      'sandbox',
      await page.locator('aside iframe').getAttribute('sandbox'),
      'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox',
    );
    holds('no token in the frame', !(await frame?.content())?.includes(TOKEN));
    for (const path of ['local/home', 'local/outbox', '']) {
      const reach = await frame?.evaluate(
        (address) => fetch(address).then(String, (error: Error) => error.name),
        url + path,
      );
      same(`a call from the frame by itself to /${path}`, reach, 'TypeError');
    }
    const kept = await frame?.evaluate(() => JSON.stringify(localStorage));
    holds('no token in the storage of the frame', !kept?.includes(TOKEN));
    same('width of the frame', await page.locator('aside iframe').evaluate((each) => each.clientWidth), 300);
    same('axe', await axe(page), []);
  },
  { width: 1366, height: 768 },
);

tests['the bare address says where the link is, and opens once the link was used in this browser'] = async ({
  browser,
}) => {
  const link = await start('locked', '--empty');
  const bare = link.replace(/\?.*$/, '');
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(bare);
  await page.getByRole('heading', { name: 'Тіректі терезедегі сілтемемен ашыңыз' }).waitFor();
  same('axe', await axe(page), []);
  await page.getByRole('button', { name: /Русский/ }).click();
  await page.getByText('npm start').first().waitFor();
  await page.getByRole('button', { name: /Қазақша/ }).click();
  await page.goto(`${bare}?once=guess`);
  await page.getByRole('heading', { name: 'Тіректі терезедегі сілтемемен ашыңыз' }).waitFor();
  await page.goto(link);
  await page.getByRole('button', { name: 'Тізілімді құру' }).waitFor();
  await page.goto(bare);
  await page.getByRole('button', { name: 'Үлгі мектепті жасау' }).waitFor();
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(link);
  await stranger.getByRole('heading', { name: 'Тіректі терезедегі сілтемемен ашыңыз' }).waitFor();
  await stranger.context().close();
  await context.close();
};

inSample('labels stay on top, the key row and long sheets are in order', async ({ page }) => {
  await openSheet(page, 'Оқушылар');
  same('label', (await page.locator('.jss_worksheet thead td[data-x="0"]').innerText()).trim(), 'Код');
  same(
    'first row is the third',
    await page.locator('.jss_worksheet tbody tr').first().locator('td').first().innerText(),
    '3',
  );
  await cellOf(page, 0, 0).click();
  await page.keyboard.press('Control+ArrowDown');
  await page.waitForTimeout(300);
  const head = await page.locator('.jss_worksheet thead td[data-x="0"]').boundingBox();
  const grid = await page.locator('.grid').boundingBox();
  holds('labels are still seen', Math.abs((head?.y ?? 0) - (grid?.y ?? 9)) < 2);
});

inSample(
  'a cell typed by hand is written as Google would, and the register notices',
  async ({ page, url }) => {
    await openSheet(page, 'Отбасы');
    const cell = cellOf(page, 2, 0);
    const before = await cell.innerText();
    await cell.dblclick();
    await page.locator('.cell-editor').fill(`${before}-қолмен`);
    await page.keyboard.press('Enter');
    await page
      .getByText(/ұяшығы жазылды/)
      .first()
      .waitFor();
    await page.reload();
    await openSheet(page, 'Отбасы');
    same('after a reload', await cellOf(page, 2, 0).innerText(), `${before}-қолмен`);
    const user = await page.locator('.who select').inputValue();
    const answer = await fetch(`${url}run/call`, {
      method: 'POST',
      headers: { 'x-tirek-token': TOKEN, 'x-tirek-user': user },
      body: JSON.stringify([JSON.stringify({ query: 'today', input: {}, language: 'kk' })]),
    });
    holds('the register answers', answer.ok);
    await cellOf(page, 2, 0).dblclick();
    await page.keyboard.press('Escape');
    same('Escape writes nothing', await cellOf(page, 2, 0).innerText(), `${before}-қолмен`);
  },
);

inSample('rows are inserted and deleted, the sheet is sorted by the menu', async ({ page }) => {
  await openSheet(page, 'Күнтізбе');
  const ids = () => page.locator('.jss_worksheet tbody td[data-x="0"]').allInnerTexts();
  const act = async (name: string) => {
    await page.getByRole('button', { name: /Жол әрекеттері/ }).click();
    await page.getByRole('button', { name }).click();
  };
  const settled = async (what: string, good: (now: string[]) => boolean) => {
    const until = Date.now() + 5_000;
    while (!good(await ids())) {
      if (Date.now() > until) throw new Error(`${what}: ${JSON.stringify((await ids()).slice(0, 4))}`);
      await page.waitForTimeout(50);
    }
  };
  const before = (await ids()).slice(0, 3);
  await cellOf(page, 0, 0).click();
  await act('Үстіне жол қосу');
  await settled('inserted', (now) => now[0] === '' && now[1] === before[0]);
  await cellOf(page, 0, 0).click();
  await act('Таңдалған жолдарды жою');
  await settled('deleted', (now) => now[0] === before[0]);
  await cellOf(page, 0, 0).click();
  await act('Парақты осы бағанмен сұрыптау, Я–А');
  await settled('sorted', (now) => (now[0] ?? '') > (before[0] ?? ''));
  await cellOf(page, 0, 0).click();
  await act('Парақты осы бағанмен сұрыптау, А–Я');
  await settled('sorted back', (now) => now[0] === before[0]);
});

inSample('the selected row opens its card, and the plan opens over the sheet', async ({ page }) => {
  const panel = panelOf(page);
  await panel.getByRole('heading', { level: 1 }).waitFor();
  await openSheet(page, 'Карталар');
  const row = page.locator('.jss_worksheet tbody tr', { hasText: 'МЕА-да тұр' }).first();
  const name = await row.locator('td').nth(5).innerText();
  await row.locator('td').nth(4).click();
  await panel.getByRole('button', { name: 'Таңдалған жол' }).click();
  await panel.getByRole('heading', { level: 1, name }).waitFor();
  await panel.getByText('Жоспарды ашу').first().click();
  const dialog = page.locator('dialog.page-dialog');
  await dialog.waitFor();
  const box = await dialog.boundingBox();
  holds('the dialog is in the middle', Math.abs((box?.x ?? 0) * 2 + (box?.width ?? 0) - 1366) <= 2);
  await page.frameLocator('dialog iframe').getByText(name).first().waitFor();
  await page.getByRole('button', { name: 'Терезені жабу' }).click();
  same('dialogs', await dialog.count(), 0);
});

inSample("a paper's link leads from the sitting's dialog to the paper itself", async ({ page }) => {
  await panelOf(page).getByRole('heading', { level: 1 }).waitFor();
  await openSheet(page, 'Отырыстар');
  await page.locator('.jss_worksheet tbody td', { hasText: 'S0002' }).first().click();
  await panelOf(page).getByRole('button', { name: 'Таңдалған жол' }).click();
  const room = page.frameLocator('dialog iframe');
  await room.getByText('Отырыс хаттамасы').first().click();
  await room.locator('a[href^="https://docs.google.com/document/"]').click();
  await page.locator('.preview-head').getByText('Отырыс хаттамасы № 2').waitFor();
  await page.locator('iframe.paper').waitFor();
  same('dialogs', await page.locator('dialog').count(), 0);
  same('where', await page.locator('.path [aria-current=page]').innerText(), '№\u00a02');
});

inSample('the menu calls what onOpen put into it', async ({ page }) => {
  await page.getByRole('button', { name: /«Тірек» мәзірі/ }).click();
  same('axe', await axe(page), []);
  await page.keyboard.press('ArrowUp');
  await page
    .getByRole('button', { name: /Өзін-өзі тексеру/ })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.press('Enter');
  await page.locator('dialog.message-box').getByText('✓').first().waitFor();
  same('axe on the message', await axe(page), []);
  await page.keyboard.press('Escape');
  same('closed', await page.locator('dialog').count(), 0);
});

inSample('a class teacher gets the web page at the width of a phone, and no workbook', async ({ page }) => {
  await become(page, 'Сынып жетекшісі');
  const frame = page.frameLocator('.phone iframe');
  await frame.getByRole('button', { name: 'Жаңа өтініш' }).first().waitFor();
  same('width', await page.locator('.phone iframe').evaluate((each) => each.clientWidth), 390);
  same('grid', await page.locator('.grid').count(), 0);
  await page.getByRole('button', { name: 'Құжаттар', exact: true }).click();
  await page.getByText('Бұл қалтада файл жоқ.').waitFor();
  await page.reload();
  await frame.getByRole('button', { name: 'Жаңа өтініш' }).first().waitFor();
  same('axe', await axe(page), []);
});

inSample('in the web app a link to a plan opens the wide page, which leads back', async ({ page, url }) => {
  await become(page, 'Сынып жетекшісі');
  const frame = page.frameLocator('.workspace .pane iframe');
  await frame.getByRole('button', { name: 'Жаңа өтініш' }).first().waitFor();
  await frame.locator('body').evaluate((body, shell) => {
    const link = document.createElement('a');
    link.href = `${shell}?plan=P00001-K01`;
    link.target = '_top';
    body.append(link);
    link.click();
  }, url);
  await frame.getByRole('heading', { level: 1, name: 'Жеке жұмыс жоспары' }).waitFor();
  holds('wider than a phone', ((await page.locator('.workspace iframe').boundingBox())?.width ?? 0) > 900);
  await frame.getByRole('button', { name: 'Артқа' }).click();
  await frame.getByRole('button', { name: 'Жаңа өтініш' }).first().waitFor();
  same('width', await page.locator('.phone iframe').evaluate((each) => each.clientWidth), 390);
});

inSample('papers are looked at, taken out as .docx and .pdf, and files are put in', async ({ page }) => {
  await page.getByRole('button', { name: 'Құжаттар', exact: true }).click();
  await page.getByRole('button', { name: /^Үлгілер/ }).click();
  await page.getByRole('button', { name: /^minutes-kk/ }).click();
  await page.locator('iframe.paper').waitFor();
  same('axe', await axe(page), []);
  for (const [format, magic] of [
    ['.docx', 'PK'],
    ['.pdf', '%PDF'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Жүктеп алу ${format}` }).click(),
    ]);
    same('name', download.suggestedFilename(), `minutes-kk${format}`);
    const bytes = readFileSync(await download.path());
    same(`first bytes of ${format}`, bytes.subarray(0, magic.length).toString('latin1'), magic);
  }
  const file = { name: 'скан № 1.txt', mimeType: 'text/plain', buffer: Buffer.from('мәтін') };
  await page.locator('.list-foot input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^скан № 1\.txt/ }).waitFor();
});

inSample(
  'rows are banded, truth is a box, a long text stays low and lies open when selected',
  async ({ page }) => {
    await openSheet(page, 'Қатысқандар');
    const fill = (row: number) =>
      cellOf(page, 0, row).evaluate((cell) => getComputedStyle(cell).backgroundColor);
    same('bands', [await fill(10), await fill(11)], ['rgb(255, 255, 255)', 'rgb(246, 248, 252)']);
    const came = cellOf(page, 5, 0);
    same('a box', await came.locator('.tick').getAttribute('data-on'), 'true');
    await came.click();
    same(
      'what is stored is told',
      (await page.locator('.cell-content').innerText()).trim().endsWith('TRUE'),
      true,
    );
    await cellOf(page, 1, 0).click();
    const words = await page.locator('.cell-content').innerText();
    holds('a person behind a code', /T0001 – \S+ \S+/.test(words));
    await openSheet(page, 'Журнал');
    const heights = await page
      .locator('.jss_worksheet tbody tr')
      .evaluateAll((rows) => Math.max(...rows.map((row) => row.getBoundingClientRect().height)));
    holds(`no row is higher than three lines: ${heights}`, heights <= 70);
    await openSheet(page, 'Өтініштер');
    const long = cellOf(page, 5, 0);
    const closed = (await long.boundingBox())?.height ?? 0;
    await long.click();
    const open = await long.locator('.line').evaluate((line) => line.scrollHeight <= line.clientHeight + 1);
    holds('all of it is seen', open && (await long.locator('.cut').count()) === 1);
    same('the row keeps its height', (await long.boundingBox())?.height, closed);
    await cellOf(page, 1, 5).click();
    same('closed again', await page.locator('.cut').count(), 0);
  },
);

inSample('the switch of the shell is told to the add-on’s page', async ({ page }) => {
  await panelOf(page).getByRole('heading', { level: 1 }).waitFor();
  const told = () =>
    page.locator('aside iframe').evaluate((frame) => (frame as HTMLIFrameElement).src.split('#')[1]);
  const inFrame = () => panelOf(page).locator('html').getAttribute('data-shell-language');
  same('at first', [await told(), await inFrame()], ['language=kk', 'kk']);
  await page.getByRole('button', { name: /Русский/ }).click();
  await panelOf(page).locator('html[data-shell-language=ru]').waitFor({ state: 'attached' });
  await panelOf(page).getByRole('heading', { level: 1, name: 'Сегодня' }).waitFor();
  same('the page is not loaded anew', await told(), 'language=kk');
  await panelOf(page).getByRole('button', { name: 'Меню' }).click();
  same('one switch', await panelOf(page).locator('.menu-panel .two-part').count(), 0);
  await page.getByRole('button', { name: /Қазақша/ }).click();
  await panelOf(page).locator('html[data-shell-language=kk]').waitFor({ state: 'attached' });
});

inSample('the language of the shell is switched at once and remembered', async ({ page }) => {
  await page.getByRole('button', { name: /Русский/ }).click();
  await page.getByRole('button', { name: 'Письма' }).click();
  same('language', await page.evaluate(() => document.documentElement.lang), 'ru');
  same('axe', await axe(page), []);
  await page.reload();
  await page.getByRole('button', { name: 'Книга' }).waitFor();
});

inSample('the keyboard alone gets into the grid, through it and out again', async ({ page }) => {
  await openSheet(page, 'Карталар');
  await page.getByRole('button', { name: 'Жаңарту' }).focus();
  await page.keyboard.press('Tab');
  same('in', await page.evaluate(() => document.activeElement?.className.includes('jss_content')), true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  same('cell', await page.locator('.cell-name').innerText(), 'B4');
  await page.keyboard.press('F2');
  await page.locator('.cell-editor').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.jss_content').focus();
  await page.keyboard.press('Tab');
  same('out', await page.evaluate(() => document.activeElement?.getAttribute('role')), 'tab');
});

inSample(
  'a narrow screen shows one thing at a time',
  async ({ page }) => {
    await page.waitForSelector('.grid');
    const shown = async () => [
      await page.locator('.grid').isVisible(),
      await page.locator('aside').isVisible(),
    ];
    same('the book', await shown(), [true, false]);
    await page.locator('.view-page').click();
    same('the panel', await shown(), [false, true]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    same('no sideways scroll', wide, 390);
    same('axe', await axe(page), []);
  },
  { width: 390, height: 800 },
);

tests["one's own school is begun by a form that says what is missing"] = async ({ browser }) => {
  const link = await start('own', '--empty');
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(link);
  same('the code is not left in the address', new URL(page.url()).search, '');
  await page.getByRole('button', { name: 'Артқа' }).click();
  await page.getByRole('button', { name: 'Өз мектебімнен бастау' }).click();
  await page.getByRole('button', { name: 'Тізілімді құру' }).click();
  await page.locator('.summary:focus').waitFor();
  same('problems', await page.locator('.summary a').count(), 13);
  same('axe', await axe(page), []);
  await page.locator('.summary a').first().click();
  same('focus', await page.evaluate(() => document.activeElement?.id), 'nameKk');
  const values: Record<string, string> = {
    nameKk: '№ 1 мектеп',
    nameRu: 'Школа № 1',
    placeKk: 'Арал',
    placeRu: 'Арал',
  };
  for (const role of ['HEAD', 'DEPUTY_UPBRINGING', 'SECRETARY'])
    Object.assign(values, {
      [`${role}.lastName`]: 'Ахметов',
      [`${role}.firstName`]: 'Дәулет',
      [`${role}.email`]: `${role.toLowerCase()}@mektep.example`,
    });
  for (const [id, value] of Object.entries(values)) await page.locator(`[id="${id}"]`).fill(value);
  await page.getByRole('button', { name: 'Тізілімді құру' }).click();
  await page.getByRole('tab', { name: 'Карталар', exact: true }).waitFor();
  await panelOf(page).getByRole('heading', { level: 1, name: 'Бүгін' }).waitFor();
  same('who', await page.locator('.who select').inputValue(), 'secretary@mektep.example');
  await context.close();
};
