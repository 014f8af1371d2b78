// The five steps through the sample school, each opened from its line: it leads to the very form, and what was recorded ticks it.
import type { Browser, Page } from 'playwright-core';
import { PEOPLE, SET_UP } from '../../local/bench/small-school';
import { inventedBoot } from './invented-views';
import { type OpenPage, openPage, type Pages } from './page-fixture';
import { type Day, openDay, pick, send } from './secretary-day.browser';

export const tests: Record<string, (given: { browser: Browser; pages: Pages }) => Promise<void>> = {};

const DAY = '2026-11-05';
const CARD = 'P00001-K01';
const ITEM = `S0001-${CARD}`;
const PLAN = `${CARD}-L01`;

function same(what: string, found: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: ${left}, wanted ${right}`);
}

/** The steps as they stand now: which are ticked, which one leads on; then what is done from here. */
async function steps(
  day: Day,
  ticked: number[],
  open: number[],
  work: (page: Page, opened: OpenPage) => Promise<void> = async () => undefined,
): Promise<void> {
  await day.on(PEOPLE.secretary, ['SECRETARY'], { screen: 'first-steps' }, async (page, opened) => {
    await page.waitForSelector('ol.rows');
    const rows = await page.locator('ol.rows > li').all();
    same('steps', rows.length, 5);
    const which = async (mark: string) => {
      const has = await Promise.all(rows.map((row) => row.locator(mark).count()));
      return has.flatMap((count, at) => (count > 0 ? [at + 1] : []));
    };
    same('ticked', await which('.chip.done'), ticked);
    same('open', await which('.row-link'), open);
    if (open[0]) await page.click(`#step-${open[0]}`);
    await work(page, opened);
  });
}

const heading = async (page: Page, title: string): Promise<void> =>
  void (await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor());

/** A school with a council and the pupil with whom the steps are taken. */
function before(day: Day): void {
  day.home.setClock(DAY, 9 * 60);
  day.home.run('setUp', [JSON.stringify({ ...SET_UP, language: 'ru' })]);
  day.does('save-pupil', {
    lastName: 'Соловьёв',
    firstName: 'Артём',
    bornOn: '2012-05-09',
    grade: 7,
    classLetter: 'Б',
    language: 'ru',
  });
  day.does('set-council', {
    orderNumber: '45',
    orderDate: '2026-09-01',
    inForceFrom: '2026-09-01',
    members: (['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER', 'MEMBER'] as const).map((office, at) => ({
      staffId: `T000${at + 1}`,
      office,
    })),
  });
}

/** Between two steps the way goes on as on any card. */
const untilAgenda = (day: Day): void => {
  day.does('record-primary-information', {
    cardId: CARD,
    whereabouts: 'ул. Абая, 5',
    situation: 'DIFFICULT_LIFE_SITUATION',
    description: 'Мама работает в вечернюю смену.',
    gatheredOn: DAY,
    takenPart: ['T0004', 'T0005'],
    family: [{ lastName: 'Соловьёва', firstName: 'Марина', relation: 'MOTHER', legalRepresentative: true }],
  });
  for (const kind of ['CHARACTERISTIC', 'PSYCHOLOGIST_CONCLUSION', 'PARENT_MEETING', 'WORK_DONE'] as const)
    day.does('receive-material', { cardId: CARD, kind, receivedOn: DAY, sheets: 1, keptWhere: 'сейф' });
  day.does('hand-to-deputy', { cardId: CARD, handedOn: DAY });
  day.does('submit-to-council', { cardId: CARD, submittedOn: DAY, grounds: ['05'] }, PEOPLE.deputy);
};

const held = (day: Day): void => {
  day.does('invite-parents', { itemId: ITEM, invitedOn: DAY, way: 'PHONE', result: 'WILL_COME' });
  day.home.setClock(DAY, 15 * 60);
};

const decided = (day: Day): void => {
  day.does('open-sitting', {
    sittingId: 'S0001',
    openedAt: '15:00',
    presidingId: 'T0001',
    secretaryId: 'T0003',
    members: [1, 2, 3, 4, 5].map((n) => ({ staffId: `T000${n}`, present: true, reason: '' })),
  });
  day.does('record-hearing', {
    itemId: ITEM,
    heard: 'Материалы первичной оценки.',
    parentsPresent: true,
    parentsWho: 'Соловьёва Марина, мать',
    parentsOpinion: 'Согласна на помощь.',
    pupilOpinion: 'Хочет заниматься математикой.',
  });
  day.does('record-decision', { itemId: ITEM, outcome: 'PLACE', grounds: ['05'] });
  day.does('close-sitting', { sittingId: 'S0001', closedAt: '15:30' });
};

const planned = (day: Day): void => {
  day.does('save-plan', {
    cardId: CARD,
    from: DAY,
    to: '2027-05-25',
    situation: 'Мама работает в вечернюю смену.',
    address: 'ул. Абая, 5',
    registeredAddress: 'ул. Абая, 5',
    measures: [
      {
        kind: 'M01',
        name: 'Сопровождение',
        responsible: ['T0004'],
        volume: '45 минут',
        dueOn: '2026-12-25',
        indicator: 'посещаемость 95 %',
      },
    ],
  });
};

tests['five steps through the sample school lead to their forms and are ticked by what is recorded'] =
  async ({ browser, pages }) => {
    const day = openDay(browser, pages);
    before(day);
    await steps(day, [], [1], async (page) => {
      await heading(page, 'Новое обращение');
      await page.fill('#f-seen', 'За октябрь пропущено 18 уроков.');
      await pick(page, 'parentsTold');
      await send(page, 2);
    });
    same('referred', day.asks('card', { cardId: CARD }).state, 'INTAKE');
    await steps(day, [1], [2], async (page) => {
      await heading(page, 'Регистрация информации');
      await send(page);
    });
    await steps(day, [1], [2], (page) => heading(page, 'Первичная информация'));
    untilAgenda(day);
    await steps(day, [1, 2], [3], async (page) => {
      await heading(page, 'Включить в повестку заседания');
      await page.fill('#f-heldOn', '05.11.2026');
      await send(page);
    });
    await steps(day, [1, 2], [3], (page) => heading(page, 'Приглашение родителей'));
    held(day);
    await steps(day, [1, 2], [3], async (_page, { dialogs }) => same('the room', dialogs, ['room S0001']));
    decided(day);
    await steps(day, [1, 2, 3], [4], async (_page, { dialogs }) =>
      same('the plan', dialogs, [`plan ${CARD}`]),
    );
    planned(day);
    await steps(day, [1, 2, 3], [4], (page) => heading(page, 'Утверждение плана'));
    day.does('approve-plan', { planId: PLAN, approvedOn: DAY }, PEOPLE.head);
    await steps(day, [1, 2, 3, 4], [5], (page) => heading(page, 'Документы'));
    day.does('make-paper', { documentId: `${CARD}-D18-01` });
    await steps(day, [1, 2, 3, 4, 5], [], async (page) => {
      await page.waitForSelector('.ok-note');
    });
  };

tests['Today offers the steps to the sample’s people until they hide them; the help keeps them'] = async ({
  browser,
  pages,
}) => {
  const line = '#first-steps';
  const opened = await openPage(browser, pages, inventedBoot('ru', { email: 'm.zhunisova@mektep8.example' }));
  const { page } = opened;
  await page.click(line);
  await page.click('#offer-steps');
  same(
    'the button turns',
    await page.locator('#offer-steps').textContent(),
    'Показывать на странице «Сегодня»',
  );
  await opened.load(pages, inventedBoot('ru', { email: 'm.zhunisova@mektep8.example' }));
  await page.waitForSelector('#start-0');
  same('hidden', await page.locator(line).count(), 0);
  await page.locator('.menu button').first().click();
  await page.locator('.menu-panel .line').last().click();
  await page.click(line);
  await heading(page, 'Знакомство: пять шагов');
  await opened.load(pages, inventedBoot('ru', { email: 'm.zhunisova@mektep8.kz' }));
  await page.waitForSelector('#start-0');
  same('a real school', await page.locator(line).count(), 0);
  await page.context().close();
};
