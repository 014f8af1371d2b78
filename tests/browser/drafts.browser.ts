// What was typed and what was left: drafts come back whole and to their writer alone, and everyone sees first what is theirs.
import type { Browser, Page } from 'playwright-core';
import type { Call } from '../../src/casework/answers';
import type { Act, BootData } from '../../src/casework/views';
import { inventedBoot, inventedViews } from './invented-views';
import { closePage, type OpenPage, openPage, type Pages } from './page-fixture';

interface Given {
  browser: Browser;
  pages: Pages;
}

export const tests: Record<string, (given: Given) => Promise<void>> = {};

const CARD = 'P00012-K01';
const SITTING: Act = { screen: 'sitting', sittingId: 'S0005' };
const register: Partial<BootData> = { act: { screen: 'register', cardId: CARD }, view: undefined };
const room: Partial<BootData> = {
  surface: 'room',
  act: SITTING,
  view: inventedViews('ru').sitting('open'),
};

function test(
  title: string,
  boot: Partial<BootData>,
  run: (opened: OpenPage, page: Page, again: (boot: Partial<BootData>) => Promise<void>) => Promise<void>,
  size?: { width: number; height: number },
): void {
  tests[title] = async ({ browser, pages }) => {
    const opened = await openPage(browser, pages, inventedBoot('ru', boot), size);
    await opened.page.waitForSelector('h1');
    await run(opened, opened.page, async (next) => {
      await opened.load(pages, inventedBoot('ru', next));
      await opened.page.waitForSelector('h1');
    });
    if (opened.faults.length > 0) throw new Error(opened.faults.join('\n'));
    await closePage(opened);
  };
}

function same(what: string, found: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: ${left}, wanted ${right}`);
}

const drafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tirek.draft.')));
const commands = (opened: OpenPage) =>
  opened.calls.filter((call): call is Extract<Call, { command: string }> => 'command' in call);

test(
  'a sitting left in the middle of marking goes on where it was, and asks nothing',
  room,
  async (_opened, page, again) => {
    const marks = () =>
      page
        .locator('.attendance label')
        .evaluateAll((all) => all.map((each) => each.classList.contains('on')));
    await page.locator('#parent-0 label').nth(1).click();
    await page.fill('#f-heard', 'Заслушали классного руководителя.');
    const before = await marks();
    same('a parent is marked away', before[1], true);
    await again(room);
    await page.waitForSelector('.attendance');
    same('marks', await marks(), before);
    same('text', await page.inputValue('#f-heard'), 'Заслушали классного руководителя.');
    same('no question', await page.locator('text=Есть неотправленный черновик').count(), 0);
  },
  { width: 1366, height: 768 },
);

test(
  'a draft is not shown to the next person at the same computer, and waits for its writer until a day has passed',
  register,
  async (_opened, page, again) => {
    await page.fill('#f-number', '77');
    await again(register);
    same('own draft', (await drafts(page)).length, 1);
    const another = { ...register, email: 'another@mektep8.example' };
    await again(another);
    same('shown to the other person', await page.inputValue('#f-number'), '');
    same('asked of the other person', await page.locator('text=Есть неотправленный черновик').count(), 0);
    await page.fill('#f-number', '88');
    await again(register);
    await page.locator('.note .primary').click();
    same('of its writer', await page.inputValue('#f-number'), '77');
    same('of both', (await drafts(page)).length, 2);
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        if (key.startsWith('tirek.draft.'))
          localStorage.setItem(
            key,
            JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? ''), at: Date.now() - 86_400_001 }),
          );
    });
    await again(another);
    same('of a day ago, whoever opens the page', await drafts(page), []);
  },
);

const refer: Partial<BootData> = { act: { screen: 'refer' }, view: undefined };
const choose = async (page: Page, name: string) => {
  if (await page.locator('.picked button').count()) await page.locator('.picked button').first().click();
  await page.fill('#f-pupilId', 'Сейіт');
  await page.locator('#f-pupilId-list [role=option]', { hasText: name }).click();
};

test(
  'what was typed about one pupil stays that pupil’s draft, and comes to another’s form only when it is brought',
  refer,
  async (_opened, page, again) => {
    const seen = () => page.inputValue('#f-seen');
    await page.fill('#f-seen', 'Бірінші бала туралы');
    await choose(page, 'Нұрсұлтан');
    same('typed before anybody was chosen', await seen(), 'Бірінші бала туралы');
    await choose(page, 'Аружан');
    same('in the other form', await seen(), '');
    await page.waitForSelector('.note:has-text("Сейітқали Нұрсұлтан")');
    await page.fill('#f-seen', 'Екінші бала туралы');
    await choose(page, 'Нұрсұлтан');
    await page.locator('.note .primary').click();
    same('the first one again', await seen(), 'Бірінші бала туралы');
    await again(refer);
    same('asked of nobody', await page.locator('text=Есть неотправленный черновик').count(), 0);
    same('drafts', (await drafts(page)).map((key) => key.split('.').pop()).sort(), ['P00012', 'P00044']);
  },
);

test(
  'a text that was meant for another pupil is brought along by one press',
  refer,
  async (_opened, page) => {
    await choose(page, 'Нұрсұлтан');
    await page.fill('#f-seen', 'Аттас бала туралы');
    await choose(page, 'Аружан');
    await page.locator('button', { hasText: 'Перенести текст' }).click();
    same('text', await page.inputValue('#f-seen'), 'Аттас бала туралы');
    same('pupil', (await page.locator('.picked').innerText()).includes('Аружан'), true);
    await page.waitForFunction(() =>
      document.querySelector('.draft-line')?.textContent?.includes('сохранён'),
    );
    same(
      'drafts',
      (await drafts(page)).map((key) => key.split('.').pop()),
      ['P00044'],
    );
  },
);

test(
  'what is typed beside a closed paper is kept nowhere',
  { act: { screen: 'receive-material', cardId: CARD, kind: 'PSYCHOLOGIST_CONCLUSION' }, view: undefined },
  async (_opened, page, again) => {
    await page.fill('#f-note', 'Лишнее слово');
    await again(register);
    same('drafts', await drafts(page), []);
  },
);

test(
  'an act that may have arrived is sent again under its own id after a reload',
  register,
  async (opened, page, again) => {
    await page.fill('#f-number', '77');
    opened.answer((call) => ('command' in call ? 'lost' : undefined));
    await page.locator('.foot .primary').click();
    await page.waitForSelector('.foot .err-note');
    const [first] = commands(opened);
    await again(register);
    await page.locator('.note .primary').click();
    same('restored', await page.inputValue('#f-number'), '77');
    await page.locator('.foot .primary').click();
    await page.waitForSelector('.ok-note');
    same('the same act', commands(opened)[0]?.id, first?.id);
  },
);

test('when Google takes no more today, paper and tomorrow are named', register, async (opened, page) => {
  opened.answer((call) => {
    if ('command' in call) throw new Error('Exception: Service invoked too many times for one day: sheets.');
    return undefined;
  });
  await page.locator('.foot .primary').click();
  await page.waitForSelector('.foot .err-note');
  const told = await page.locator('.foot .err-note').innerText();
  same('told', told.includes('Запишите на бумаге и повторите завтра'), true);
});

test('the work of others is folded below with what is late in it', {}, async (_opened, page) => {
  const fold = page.locator('details.group');
  same('closed', await fold.getAttribute('open'), null);
  same('late', await fold.locator('.chip').innerText(), 'с истёкшим сроком: 1');
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('#go-rest-0').click();
  await page.waitForSelector('.foot .primary');
});

test(
  'a pupil of the list is found and put right',
  { act: { screen: 'pupil' }, view: undefined },
  async (opened, page) => {
    await page.fill('#find-pupil', 'сейит');
    await page.locator('#found-P00012').click();
    same('last name', await page.inputValue('#f-lastName'), 'Сейітқали');
    await page.fill('#f-classLetter', 'В');
    await page.locator('.foot .primary').click();
    await page.waitForSelector('.ok-note');
    const [call] = commands(opened);
    same('which', call?.command === 'save-pupil' && [call.input.pupilId, call.input.classLetter], [
      'P00012',
      'В',
    ]);
  },
);
