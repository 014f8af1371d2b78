// How the page behaves: one act however often it is pressed, nothing typed is lost, true sentences.
import type { Browser, Page } from 'playwright-core';
import type { Call } from '../../src/casework/answers';
import type { BootData } from '../../src/casework/views';
import { inventedBoot, inventedViews } from './invented-views';
import { closePage, type OpenPage, openPage, type Pages } from './page-fixture';

interface Given {
  browser: Browser;
  pages: Pages;
}

const CARD = 'P00012-K01';
const REGISTER: Partial<BootData> = { act: { screen: 'register', cardId: CARD }, view: undefined };
const REFER: Partial<BootData> = { act: { screen: 'refer' }, view: undefined };

export const tests: Record<string, (given: Given) => Promise<void>> = {};

function test(
  title: string,
  boot: Partial<BootData>,
  run: (opened: OpenPage, page: Page, given: Given) => Promise<void>,
  size?: { width: number; height: number },
): void {
  tests[title] = async (given) => {
    const opened = await openPage(given.browser, given.pages, inventedBoot('ru', boot), size);
    await opened.page.waitForSelector('h1');
    await run(opened, opened.page, given);
    if (opened.faults.length > 0) throw new Error(opened.faults.join('\n'));
    await closePage(opened);
  };
}

function same(what: string, found: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: ${left}, wanted ${right}`);
}

const commands = (opened: OpenPage): Extract<Call, { command: string }>[] =>
  opened.calls.filter((call): call is Extract<Call, { command: string }> => 'command' in call);
const primary = (page: Page) => page.locator('.foot .primary');
const text = (page: Page, selector: string) => page.locator(selector).first().innerText();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

async function choosePupil(page: Page): Promise<void> {
  await page.fill('[role=combobox]', 'сеит');
  await page.locator('[role=option]').first().click();
}

test('Today paints from the page itself, without a request', {}, async (opened, page) => {
  same('title', await page.title(), 'Сегодня');
  same('calls', opened.calls.length, 0);
});

test('a row opens its form; going back restores the focus to the row', {}, async (_opened, page) => {
  await page.locator('#go-due-1').click();
  await page.waitForSelector('.foot .primary');
  same('focus on arrival', await page.evaluate(() => document.activeElement?.tagName), 'H1');
  await page.locator('.bar .plain').first().click();
  await page.waitForSelector('#go-due-1');
  same('focus', await focused(page), 'go-due-1');
});

test(
  'errors stand in the summary and beside the fields, in the words of the field',
  REFER,
  async (opened, page) => {
    await page.locator('.pick').nth(1).click();
    await primary(page).click();
    same('title', (await page.title()).startsWith('Ошибка:'), true);
    same('focus', await page.evaluate(() => document.activeElement?.className), 'summary');
    const links = await page.locator('.summary a').allInnerTexts();
    same('summary', links, [
      'Выберите ученика из списка',
      'Опишите, что вы заметили',
      'Напишите, почему родителям не сообщили',
    ]);
    same('at the field', await text(page, '#f-seen-error'), 'Опишите, что вы заметили');
    same('described', await page.getAttribute('#f-seen', 'aria-invalid'), 'true');
    await page.locator('.summary a').nth(1).click();
    same('focus', await focused(page), 'f-seen');
    same('nothing was sent', commands(opened).length, 0);
  },
);

test(
  'a referral is checked before it is sent, and what is changed returns here',
  REFER,
  async (opened, page) => {
    await choosePupil(page);
    await page.fill('#f-seen', 'В октябре без причины не был на 9 уроках.');
    await page.locator('.pick').first().click();
    await primary(page).click();
    await page.waitForSelector('.check');
    same('rows', await page.locator('.check-text').allInnerTexts(), [
      'Сейітқали Нұрсұлтан, 7\u00a0«Б»',
      '5\u00a0ноября 2026\u00a0года, четверг',
      'В октябре без причины не был на 9 уроках.',
      '–',
      'Да',
    ]);
    await page.locator('.check .link').nth(2).click();
    await page.waitForFunction(() => document.activeElement?.id === 'f-seen');
    await page.fill('#f-seen', 'Не был на 9 уроках.');
    await primary(page).click();
    await primary(page).click();
    await page.waitForSelector('.ok-note');
    const [call] = commands(opened);
    same('sent', call?.command, 'refer-pupil');
    same('input', call?.input, {
      pupilId: 'P00012',
      seenOn: '2026-11-05',
      seen: 'Не был на 9 уроках.',
      tried: '',
      parentsTold: true,
      parentsNotToldWhy: '',
      grounds: [],
    });
  },
);

test('pressing twice sends once', REGISTER, async (opened, page) => {
  let release = () => {};
  opened.answer((call) =>
    'command' in call
      ? new Promise((resolve) => {
          release = () => resolve({ ok: true, value: { message: 'Готово' } });
        })
      : undefined,
  );
  await primary(page).dblclick();
  await page.waitForSelector('.foot [aria-disabled=true]');
  await page.focus('#f-number');
  await page.keyboard.press('Control+Enter');
  same('calls', commands(opened).length, 1);
  release();
  await page.waitForSelector('.ok-note');
  same('calls after all', commands(opened).length, 1);
});

test('the next form waits for what the act before it has changed', REGISTER, async (opened, page) => {
  const changed = () => commands(opened).length > 0;
  opened.answer((call) => {
    if ('command' in call)
      return {
        ok: true,
        value: {
          message: 'Готово',
          next: { act: { screen: 'hand-to-deputy', cardId: CARD }, title: 'Передать заместителю' },
        },
      };
    if (call.query !== 'card') return undefined;
    return { ok: true, value: { ...inventedViews('ru').card, versions: { [CARD]: changed() ? 4 : 3 } } };
  });
  await primary(page).click();
  await page.locator('.stack-buttons .primary').click();
  await page.waitForSelector('#f-handedOn');
  await primary(page).click();
  await page.waitForSelector('.ok-note');
  same(
    'versions',
    commands(opened).map((call) => call.seen),
    [{ [CARD]: 3 }, { [CARD]: 4 }],
  );
});

test(
  'a lost connection keeps the text, and «Повторить» sends the same act',
  REGISTER,
  async (opened, page) => {
    let lost = true;
    opened.answer((call) => ('command' in call && lost ? 'lost' : undefined));
    await page.fill('#f-number', '14');
    await primary(page).click();
    await page.waitForSelector('.foot .err-note');
    same(
      'said aloud',
      (await text(page, '#warn')).length > 0 || (await page.textContent('#warn')) !== '',
      true,
    );
    same('text', await page.inputValue('#f-number'), '14');
    same('button', await primary(page).innerText(), 'Повторить');
    lost = false;
    await primary(page).click();
    await page.waitForSelector('.ok-note');
    const [first, second] = commands(opened);
    same('the same id', first?.id === second?.id && first !== undefined, true);
  },
);

/** A server that writes an act once by its id; the answers of the first `lost` sendings do not come. */
function writesOnce(opened: OpenPage, lost: number): Map<string, string> {
  const written = new Map<string, string>();
  let sendings = 0;
  opened.answer((call) => {
    if (!('command' in call)) return undefined;
    const contents = JSON.stringify([call.command, call.input]);
    const before = written.get(call.id) ?? contents;
    written.set(call.id, before);
    sendings += 1;
    if (sendings <= lost) return 'lost';
    const done = { message: `Записано ${[...written.keys()].indexOf(call.id) + 1}`, cardId: CARD };
    const problems = [{ code: 'written', message: `Записано раньше: «${done.message}».` }];
    return before === contents
      ? { ok: true, value: { ...done, repeated: true } }
      : { ok: false, kind: 'written', title: 'Уже записано, но иначе', problems, written: done };
  });
  return written;
}

test(
  'what was changed after a lost answer is not shown as written: the written stands there, the change stays a draft and goes as another act',
  REGISTER,
  async (opened, page) => {
    const written = writesOnce(opened, 2);
    await page.fill('#f-number', '14');
    await primary(page).click();
    await page.waitForSelector('.foot .err-note');
    // Neither answer comes, and the second sending has other contents: only the server knows which was written.
    await page.fill('#f-number', '15');
    await primary(page).click();
    await page.waitForSelector('.foot .err-note');
    await page.fill('#f-number', '16');
    await primary(page).click();
    await page.waitForSelector('.ok-note');
    same('told', (await text(page, '.trouble')).includes('Уже записано, но иначе'), true);
    same('what was written', await page.inputValue('#f-number'), '14');
    same('not to be changed', await page.isDisabled('#f-number'), true);
    same('the way to correct it', await page.locator('#by-mistake').count(), 1);
    same('one act', written.size, 1);
    const drafts = await page.evaluate(() => JSON.stringify(localStorage));
    same('the draft', drafts.includes('\\"number\\":\\"16\\"'), true);
    await page.locator('.trouble .button').click();
    same('what was changed', await page.inputValue('#f-number'), '16');
    await primary(page).click();
    await page.waitForSelector('.ok-note');
    same(
      'two acts',
      [...written.values()].map((each) => JSON.parse(each)[1].number),
      ['14', '16'],
    );
    same('no trouble', await page.locator('.trouble').count(), 0);
  },
);

test(
  'the sheet of a referral shows what was written, not what was typed after a lost answer',
  { ...REFER, surface: 'web' },
  async (opened, page) => {
    const next = () => primary(page).click();
    const written = writesOnce(opened, 1);
    await choosePupil(page);
    await next();
    await page.fill('#f-seen', 'Первый текст о пропусках.');
    await next();
    await page.locator('#f-parentsTold .pick').first().click();
    await next();
    await next();
    await page.waitForSelector('.foot .err-note');
    await page.locator('.check-change .link').nth(2).click();
    await page.fill('#f-seen', 'Второй, исправленный текст.');
    await next();
    await next();
    await page.waitForSelector('.ok-note');
    const sheet = await text(page, '.check');
    same('first', sheet.includes('Первый текст о пропусках.'), true);
    same('second', sheet.includes('Второй, исправленный текст.'), false);
    same('one act', written.size, 1);
    await page.locator('.trouble .button').click();
    same('the change', (await text(page, '.check')).includes('Второй, исправленный текст.'), true);
  },
  { width: 400, height: 800 },
);

test('deviations ask for a reason and go again with it', REGISTER, async (opened, page) => {
  opened.answer((call) =>
    'command' in call && !call.reasons
      ? {
          ok: false,
          kind: 'reasons',
          title: 'Отступления',
          problems: [{ code: 'I-11', rule: 'I-11', message: 'Срок истёк 4 ноября.', askReason: true }],
        }
      : undefined,
  );
  await primary(page).click();
  await page.waitForSelector('.reasons');
  await primary(page).click();
  same('asked again', await text(page, '#f-reason-I-11-error'), 'Напишите причину');
  await page.fill('#f-reason-I-11', 'Письмо пришло вечером.');
  await primary(page).click();
  await page.waitForSelector('.ok-note');
  same('reasons', commands(opened)[1]?.reasons, { 'I-11': 'Письмо пришло вечером.' });
});

test('problems of the server land in the same fields', REGISTER, async (opened, page) => {
  opened.answer((call) =>
    'command' in call
      ? {
          ok: false,
          kind: 'input',
          title: 'Исправьте',
          problems: [{ path: ['number'], code: 'taken', message: 'Номер 14 уже занят' }],
        }
      : undefined,
  );
  await primary(page).click();
  await page.waitForSelector('.summary');
  same('field', await text(page, '#f-number-error'), 'Номер 14 уже занят');
});

test(
  'a changed record shows both values and saves nothing until one is chosen',
  REGISTER,
  async (opened, page) => {
    opened.answer((call) =>
      'command' in call && call.seen?.[CARD] === 3
        ? {
            ok: false,
            kind: 'stale',
            title: 'Запись уже изменена',
            problems: [],
            changed: [
              {
                record: CARD,
                by: 'Оспанова Г. Қ.',
                at: '10:51',
                version: 4,
                fields: [{ path: 'number', label: 'Номер', yours: '14', saved: '15', savedValue: '15' }],
              },
            ],
          }
        : undefined,
    );
    await primary(page).click();
    await page.waitForSelector('.conflict');
    same('no button yet', await page.locator('.conflict .primary').count(), 0);
    await page.locator('.conflict .pick').nth(1).click();
    await page.locator('.conflict .primary').click();
    await page.waitForSelector('.ok-note');
    const [, again] = commands(opened);
    same('seen', again?.seen, { [CARD]: 4 });
    same('the saved value was chosen', again?.command === 'register-referral' && again.input.number, '15');
  },
);

test('the first press counts though an error appears under it', REFER, async (_opened, page) => {
  await page.fill('#f-seenOn', '33.12');
  await page.locator('.date-row .button').nth(1).click();
  same('yesterday', await page.inputValue('#f-seenOn'), '04.11.2026');
});

test('a day that has not come is refused before anything is sent', REFER, async (opened, page) => {
  await page.fill('#f-seenOn', '25.12.2026');
  await page.locator('#f-seen').focus();
  same(
    'error',
    await text(page, '#f-seenOn-error'),
    'Этот день ещё не наступил. Напишите сегодняшнюю или прошедшую дату',
  );
  await primary(page).click();
  same('nothing was sent', commands(opened).length, 0);
});

test(
  'on the phone an error at the end leads to its page and back to the check',
  { surface: 'web', act: { screen: 'refer' }, view: undefined },
  async (opened, page) => {
    opened.answer((call) =>
      'command' in call && (call.input as { seen?: string }).seen === 'Короткое'
        ? {
            ok: false,
            kind: 'input',
            title: 'Нужно исправить',
            problems: [{ path: ['seen'], code: 'required', message: 'Опишите подробнее' }],
          }
        : undefined,
    );
    await choosePupil(page);
    await primary(page).click();
    await page.fill('#f-seen', 'Короткое');
    await primary(page).click();
    await page.locator('.pick').first().click();
    await primary(page).click();
    await primary(page).click();
    await page.locator('.summary a').click();
    await page.waitForFunction(() => document.activeElement?.id === 'f-seen');
    await page.fill('#f-seen', 'Не был на 9 уроках.');
    await primary(page).click();
    await page.waitForSelector('.check-title');
    await primary(page).click();
    await page.waitForSelector('.ok-note');
    same(
      'what was sent stays to be printed',
      (await text(page, '.check')).includes('Не был на 9 уроках.'),
      true,
    );
    same('print', await page.locator('button', { hasText: 'Распечатать' }).count(), 1);
  },
);

test(
  'a draft is kept, offered on return, and gone after the act is done',
  REGISTER,
  async (opened, page, { pages }) => {
    await page.fill('#f-number', '77');
    await page.waitForFunction(() =>
      document.querySelector('.draft-line')?.textContent?.includes('сохранён'),
    );
    await opened.load(pages, inventedBoot('ru', REGISTER));
    await page.waitForSelector('text=Есть неотправленный черновик');
    await page.locator('.note .primary').click();
    same('restored', await page.inputValue('#f-number'), '77');
    await primary(page).click();
    await page.waitForSelector('.ok-note');
    const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')));
    same('left in the browser', left, []);
    await page.click('#by-mistake');
    await page.waitForSelector('#f-reason');
    same('taking it back wants a reason', await text(page, 'h1'), 'Ошибочная запись');
  },
);

test(
  'another person on the same laptop is not offered the draft',
  REGISTER,
  async (opened, page, { pages }) => {
    await page.fill('#f-number', '77');
    await page.waitForFunction(() =>
      document.querySelector('.draft-line')?.textContent?.includes('сохранён'),
    );
    await opened.load(pages, inventedBoot('ru', { ...REGISTER, email: 'other@mektep.example' }));
    await page.waitForSelector('#f-number');
    same('number', await page.inputValue('#f-number'), '');
  },
);

test('the language changes at once and what is typed stays', REGISTER, async (_opened, page) => {
  await page.fill('#f-number', '14');
  await page.locator('.menu button').first().click();
  await page.getByLabel('Қазақша').check();
  await page.waitForFunction(() => document.documentElement.lang === 'kk');
  same('heading', await text(page, 'h1'), 'Ақпаратты тіркеу');
  same('typed', await page.inputValue('#f-number'), '14');
});

test('F9 takes the page away, Enter brings it back with what was typed', REGISTER, async (_opened, page) => {
  await page.fill('#f-number', '14');
  await page.keyboard.press('F9');
  same('gone', await page.locator('#f-number').count(), 0);
  same('title', await page.title(), 'Школа № 7');
  await page.keyboard.press('Enter');
  same('back', await page.inputValue('#f-number'), '14');
  same('focus', await focused(page), 'f-number');
});

test('Ctrl+Enter sends, Enter in a line does not', REGISTER, async (opened, page) => {
  await page.focus('#f-number');
  await page.keyboard.press('Enter');
  same('not sent', commands(opened).length, 0);
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.ok-note');
  same('sent', commands(opened).length, 1);
});

test('dates are read as people type them', REGISTER, async (opened, page) => {
  for (const [typed, shown] of [
    ['4.11', '04.11.2026'],
    ['04112026', '04.11.2026'],
    ['31.12', '31.12.2025'],
    ['3.9.26', '03.09.2026'],
  ] as const) {
    await page.fill('#f-registeredOn', typed);
    await page.focus('#f-number');
    same(typed, await page.inputValue('#f-registeredOn'), shown);
  }
  await page.fill('#f-registeredOn', '31.02.2026');
  await page.focus('#f-number');
  same('no such day', await text(page, '#f-registeredOn-error'), 'Такого дня нет: 31.02.2026');
  await primary(page).click();
  same('not sent', commands(opened).length, 0);
});

test(
  'the calendar is walked by keys and names the days off',
  { act: { screen: 'convene' }, view: undefined },
  async (_opened, page) => {
    await page.locator('.date-row .plain').click();
    await page.waitForSelector('.calendar .off');
    for (let month = 0; month < 1; month += 1) await page.keyboard.press('PageDown');
    await page.waitForFunction(
      () => document.querySelector('.calendar strong')?.textContent === 'декабрь 2026',
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.activeElement?.textContent === '14');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() =>
      document.activeElement?.getAttribute('aria-label')?.includes('День Независимости'),
    );
    await page.keyboard.press('Enter');
    same('chosen', await page.inputValue('#f-heldOn'), '16.12.2026');
    await page.locator('.date-row .plain').click();
    await page.keyboard.press('Escape');
    same('closed', await page.locator('.calendar').count(), 0);
  },
);

test(
  'people are found without Kazakh letters, chosen and removed by keys',
  { act: { screen: 'request-material', cardId: CARD }, view: undefined },
  async (_opened, page) => {
    await page.locator('#f-askedOf').pressSequentially('толеу');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    same('chip', (await text(page, '.picked')).trim(), 'Төлеуов Б. М.');
    await page.locator('.picked button').click();
    same('removed', await page.locator('.picked').count(), 0);
  },
);

test(
  'plan and sitting open as dialogs over the sheet',
  { act: { screen: 'convene' }, view: undefined },
  async (opened, page) => {
    await page.locator('#sitting-S0005').click();
    await page.waitForFunction(() => true);
    same('dialogs', opened.dialogs, ['room S0005']);
  },
);

const ADDRESS = 'https://page.test/empty';

test(
  'in the web app plan and sitting open at an address of their own',
  { surface: 'web', address: ADDRESS, act: { screen: 'convene' }, view: undefined },
  async (_opened, page) => {
    await page.locator('#sitting-S0005').click();
    await page.waitForURL(`${ADDRESS}?language=ru&sitting=S0005`);
  },
);

test(
  'in the web app the plan leads back to where it was opened from',
  {
    surface: 'dialog',
    address: ADDRESS,
    act: { screen: 'plan', cardId: 'P00008-K01' },
    view: inventedViews('ru').plan,
  },
  async (_opened, page) => {
    await page.locator('.plan-foot .text').click();
    await page.waitForURL(`${ADDRESS}?language=ru`);
  },
  { width: 900, height: 650 },
);

test(
  'attendance is amended without losing the opening time and the bases',
  {
    surface: 'room',
    act: { screen: 'sitting', sittingId: 'S0005' },
    view: inventedViews('ru').sitting('open'),
  },
  async (opened, page) => {
    await page.locator('.room-bar .button').first().click();
    await page.waitForSelector('#f-openedAt');
    await page.locator('.room-foot .primary').click();
    await page.waitForSelector('#parent-0');
    const input = commands(opened)[0]?.input as Record<string, unknown>;
    same('opened', input.openedAt, '15:04');
    same('basis', input.secretaryBasis, 'приказ от 12.11.2026 № 41');
  },
  { width: 1366, height: 650 },
);

for (const [votes, asked, numbers] of [
  ['off', 0, 0],
  ['unanimous', 1, 0],
  ['counted', 1, 1],
] as const)
  test(
    `votes are asked for as the school keeps them: ${votes}`,
    {
      surface: 'room',
      act: { screen: 'sitting', sittingId: 'S0005' },
      view: { ...inventedViews('ru').sitting('open'), votes },
    },
    async (opened, page) => {
      opened.answer((call) =>
        'query' in call && call.query === 'sitting'
          ? { ok: true, value: { ...inventedViews('ru').sitting('open', call.input.itemId), votes } }
          : undefined,
      );
      // The page may have asked before it was said what it is answered.
      await page.reload();
      await page.locator('#parent-0 label').first().click();
      await page.locator('.room-foot .primary').click();
      await page.locator('.cards .pick').first().click();
      same('question', await page.locator('#f-unanimous').count(), asked);
      same('numbers', await page.locator('#f-votesFor').count(), numbers);
    },
    { width: 1366, height: 650 },
  );

test(
  'the room shows one name, and other items only as numbers',
  {
    surface: 'room',
    act: { screen: 'sitting', sittingId: 'S0005' },
    view: inventedViews('ru').sitting('open'),
  },
  async (opened, page) => {
    await page.waitForSelector('#parent-0');
    same(
      'agenda',
      (await page.locator('.agenda li').allInnerTexts()).map((item) => item.trim()),
      ['1. Рассмотрено', '2. Сейчас', '3. Ожидает', 'Внести вопрос', 'Закрытие'],
    );
    same('no decision is chosen', await page.locator('.cards .on').count(), 0);
    await page.locator('#parent-0 label').first().click();
    await page.locator('#parent-1 label').last().click();
    await page.fill('#f-parentsOpinion', 'На помощь согласна.');
    same('minutes grow', (await page.locator('.sheet').innerText()).includes('На помощь согласна.'), true);
    await page.locator('.room-foot .primary').click();
    await page.waitForSelector('.cards');
    same('hearing', commands(opened)[0]?.input, {
      itemId: 'S0005-P00012-K01',
      heard: 'обращение и материалы в отношении Сейітқали Н. Б. Докладывала Ахметова С. Т.',
      spoke: [],
      parentsPresent: true,
      parentsWho: 'Мать – Сейітқалиева Ж. Қ.',
      parentsOpinion: 'На помощь согласна.',
      whyNotHeard: '',
      pupilOpinion: '',
    });
    same('nothing preselected', await page.locator('.cards input:checked').count(), 0);
    await page.locator('.cards .pick').first().click();
    same(
      'button',
      await page.locator('.room-foot .primary').innerText(),
      'Записать решение и перейти к плану',
    );
  },
  { width: 1366, height: 650 },
);

test(
  'absent parents ask why they were not heard (¶15)',
  {
    surface: 'room',
    act: { screen: 'sitting', sittingId: 'S0005' },
    view: inventedViews('ru').sitting('open'),
  },
  async (opened, page) => {
    await page.locator('#parent-0 label').last().click();
    await page.locator('#parent-1 label').last().click();
    await page.locator('.room-foot .primary').click();
    await page.waitForSelector('.summary');
    same('summary', await page.locator('.summary a').allInnerTexts(), [
      'Напишите, почему родители не выслушаны',
    ]);
    same('not sent', commands(opened).length, 0);
  },
  { width: 1366, height: 650 },
);

test(
  'the plan asks for what ¶19 wants, and a removed measure can be brought back',
  { surface: 'dialog', act: { screen: 'plan', cardId: 'P00008-K01' }, view: inventedViews('ru').plan },
  async (opened, page) => {
    await page.locator('.plan-foot .primary').click();
    await page.waitForSelector('.summary');
    same('summary', await page.locator('.summary a').allInnerTexts(), ['3. Укажите, чем измерить результат']);
    same('not sent', commands(opened).length, 0);
    await page.fill('#f-measures-2-indicator', 'сдан долг по алгебре');
    await page.locator('.measure.open .buttons .text').click();
    same('measures', await page.locator('.measure').count(), 2);
    await page.locator('.toast button').click();
    same('brought back', await page.locator('.measure').count(), 3);
    await page.locator('#edit-2').click();
    await page.locator('.measure.open .spring + .plain').click();
    await page.locator('.plan-foot .primary').click();
    await page.waitForSelector('.note');
    const input = commands(opened)[0]?.input as { measures: { kind: string; indicator: string }[] };
    same(
      'order',
      input.measures.map((measure) => measure.kind),
      ['M01', 'M03', 'M02'],
    );
    same('indicator', input.measures[1]?.indicator, 'сдан долг по алгебре');
  },
  { width: 900, height: 650 },
);

test('a name is never in the window title, and hidden names become numbers', {}, async (_opened, page) => {
  await page.locator('.menu button').first().click();
  await page.locator('.menu-panel .tick input').check();
  const shown = await page.locator('main').innerText();
  same('names', /Сейітқали|Әбдіғали/.test(shown), false);
  same('number', shown.includes('Вх-012'), true);
  await page.locator('.menu-panel .tick input').uncheck();
});

test(
  'without an answer the page says that nobody knows, and does not send again by itself',
  REGISTER,
  async (opened, page) => {
    opened.answer((call) => ('command' in call ? 'never' : undefined));
    await page.clock.install();
    await primary(page).click();
    await page.clock.runFor(91_000);
    await page.waitForSelector('.foot .err-note');
    same('said', (await text(page, '.foot .err-note')).includes('Неизвестно, записалось ли'), true);
    same('sent', commands(opened).length, 1);
  },
);
