// A school's day wholly on the shipped page, no cell touched: three referrals by a teacher, a letter about two brothers, a removal applied for, a sitting with six items, two plans written and approved, a transfer passed on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { CostModel } from '../../local/bench/cost-model';
import { PEOPLE, SET_UP } from '../../local/bench/small-school';
import { openYearHome, type YearHome } from '../../local/year/year-home';
import type { Answer, CommandInputs, CommandName, Queries, QueryName } from '../../src/casework/answers';
import type { Act, BootData } from '../../src/casework/views';
import type { Role } from '../../src/model/codes';
import { inventedBoot } from './invented-views';
import { closePage, type OpenPage, openPage, type Pages } from './page-fixture';

export const tests: Record<string, (given: { browser: Browser; pages: Pages }) => Promise<void>> = {};

const DAY = '2026-11-05';
const SITTING = 'S0001';
const cardOf = (n: number): string => `P${String(n).padStart(5, '0')}-K01`;
/** The first two are to be placed; three to five are on the register; the rest are new today. */
const NAMES = [
  'Абенов',
  'Беков',
  'Валиев',
  'Ганиев',
  'Дуйсенов',
  'Ержанов',
  'Жакупов',
  'Закиров',
  'Исаев',
  'Калиев',
] as const;

/** The school's own computer, and who knocks at its door. */
export class Day {
  private count = 0;
  /** Names of commands the page has sent, in order. */
  readonly sent: string[] = [];
  constructor(
    readonly home: YearHome,
    readonly browser: Browser,
    readonly pages: Pages,
  ) {}
  knock<T>(body: object, user: string): Answer<T> {
    return JSON.parse(String(this.home.run('call', [JSON.stringify(body)], user))) as Answer<T>;
  }
  /** What lay there before the day: given by the door. */
  does<N extends CommandName>(command: N, input: CommandInputs[N], user: string = PEOPLE.secretary): void {
    this.count += 1;
    const answer = this.knock<unknown>({ command, id: `before-${this.count}`, input }, user);
    if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(answer)}`);
  }
  asks<N extends QueryName>(
    query: N,
    input: Queries[N]['input'],
    user: string = PEOPLE.secretary,
  ): Queries[N]['view'] {
    const answer = this.knock<Queries[N]['view']>({ query, input, language: 'ru' }, user);
    if (!answer.ok) throw new Error(`${query}: ${JSON.stringify(answer)}`);
    return answer.value;
  }
  /** Opens a screen as a person and lets them work on it. */
  async on(
    user: string,
    roles: readonly Role[],
    act: Act,
    work: (page: Page, opened: OpenPage) => Promise<void>,
    more: Partial<BootData> = {},
  ): Promise<void> {
    const wide = more.surface !== undefined;
    const opened = await openPage(
      this.browser,
      this.pages,
      inventedBoot('ru', {
        email: user,
        person: { staffId: 'T0003', name: 'Т. Т.', position: '', roles: [...roles], roleWords: '' },
        today: DAY as BootData['today'],
        act,
        view: undefined,
        lists: this.asks('lists', {}, user),
        ...more,
      }),
      wide ? { width: 1366, height: 768 } : { width: 300, height: 700 },
    );
    opened.answer((call) => {
      if ('query' in call && /^(describe|page-)/.test(call.query)) return undefined;
      const answer = this.knock<unknown>(call, user);
      if ('command' in call && answer.ok) this.sent.push(call.command);
      return answer;
    });
    // The page may have asked before it was said what it is answered.
    await opened.page.reload();
    await work(opened.page, opened);
    if (opened.faults.length > 0) throw new Error(opened.faults.join('\n'));
    await closePage(opened);
  }
}

export const pick = (page: Page, field: string, at = 0): Promise<void> =>
  page.locator(`#f-${field} .pick`).nth(at).click();
const choose = async (page: Page, field: string, text: string): Promise<void> => {
  await page.fill(`#f-${field}`, text);
  await page.locator('[role=option]').first().click();
};
export const send = async (page: Page, presses = 1): Promise<void> => {
  for (let press = 0; press < presses; press++) await page.locator('.foot .primary').click();
  await page.waitForSelector('.ok-note');
};

/** A computer with nothing on it yet. */
export function openDay(browser: Browser, pages: Pages): Day {
  const root = process.cwd();
  const model = JSON.parse(readFileSync(join(root, 'local/bench/cost-model.json'), 'utf8')) as CostModel;
  const people = SET_UP.people.map(({ email, lastName, firstName }) => ({
    email,
    name: `${lastName} ${firstName}`,
  }));
  const home = openYearHome(join(root, 'dist'), join(root, 'build/local'), model, people, 1, () => undefined);
  process.once('exit', () => home.close());
  return new Day(home, browser, pages);
}

/** Ten pupils, a council; two cards ready for the council, three on the register. */
function before(day: Day): void {
  const { home } = day;
  home.setClock('2026-11-02', 9 * 60);
  home.run('setUp', [JSON.stringify(SET_UP)]);
  NAMES.forEach((lastName, at) => {
    day.does('save-pupil', {
      lastName,
      firstName: 'Диас',
      bornOn: '2012-05-09',
      grade: 7,
      classLetter: at < 8 ? 'Ә' : 'Б',
      language: at % 2 === 0 ? 'kk' : 'ru',
    });
  });
  day.does('set-council', {
    orderNumber: '45',
    orderDate: '2026-09-01',
    inForceFrom: '2026-09-01',
    members: [
      { staffId: 'T0001', office: 'CHAIR' },
      { staffId: 'T0003', office: 'SECRETARY' },
      { staffId: 'T0002', office: 'DEPUTY_CHAIR' },
      { staffId: 'T0004', office: 'MEMBER' },
      { staffId: 'T0006', office: 'MEMBER' },
    ],
  });
  for (const n of [1, 2]) {
    const cardId = cardOf(n);
    const pupilId = cardId.slice(0, 6);
    day.does(
      'refer-pupil',
      { pupilId, seenOn: '2026-11-02', seen: 'Сабаққа келмейді.', parentsTold: true },
      PEOPLE.teacher,
    );
    day.does('register-referral', { cardId, registeredOn: '2026-11-02' });
    day.does('record-primary-information', {
      cardId,
      whereabouts: 'Абай к., 5',
      situation: 'DIFFICULT_LIFE_SITUATION',
      description: 'Анасы кешкі ауысымда.',
      gatheredOn: '2026-11-02',
      takenPart: ['T0004', 'T0005'],
      family: [
        { lastName: NAMES[n - 1] ?? '', firstName: 'Жанар', relation: 'MOTHER', legalRepresentative: true },
      ],
    });
    for (const kind of ['CHARACTERISTIC', 'PSYCHOLOGIST_CONCLUSION', 'PARENT_MEETING', 'WORK_DONE'] as const)
      day.does('receive-material', { cardId, kind, receivedOn: '2026-11-02', sheets: 1, keptWhere: 'сейф' });
    day.does('hand-to-deputy', { cardId, handedOn: '2026-11-02' });
    day.does('submit-to-council', { cardId, submittedOn: '2026-11-02', grounds: ['05'] }, PEOPLE.deputy);
  }
  for (const n of [3, 4, 5])
    day.does('bring-in-card', {
      pupilId: cardOf(n).slice(0, 6),
      placedOn: '2026-05-12',
      minutesNo: '4',
      grounds: ['05'],
      planFrom: '2026-05-12',
      planTo: '2027-05-25',
    });
  home.setClock(DAY, 9 * 60);
}

/** Three referrals by a teacher: written, checked, sent. */
async function referrals(day: Day): Promise<void> {
  for (const n of [6, 7, 8])
    await day.on(PEOPLE.teacher, ['CLASS_TEACHER'], { screen: 'refer' }, async (page) => {
      await choose(page, 'pupilId', NAMES[n - 1] ?? '');
      await page.fill('#f-seen', 'Соңғы екі аптада бес сабаққа келмеді.');
      await pick(page, 'parentsTold');
      await send(page, 2);
    });
}

async function letter(day: Day): Promise<void> {
  await day.on(PEOPLE.secretary, ['SECRETARY'], { screen: 'agency-information' }, async (page) => {
    await page.selectOption('#f-agency', { index: 1 });
    await page.fill('#f-sender', 'Ювеналды полиция тобы');
    await page.fill('#f-letterNo', '12-77');
    for (const n of [9, 10]) await choose(page, 'pupilIds', NAMES[n - 1] ?? '');
    await pick(page, 'situation');
    await page.fill('#f-gist', 'Түнде көшеде жүрген.');
    await send(page);
  });
}

/** ¶23: moved home; the paper that shows it is named. */
async function removalApplied(day: Day): Promise<void> {
  const act: Act = { screen: 'apply-for-removal', cardId: cardOf(5) };
  await day.on(PEOPLE.secretary, ['SECRETARY'], act, async (page) => {
    const bases = day.asks('lists', {}).removalBases.map(({ code }) => code);
    await pick(page, 'basis', bases.indexOf('CHANGED_SCHOOL'));
    await page.fill('#f-paper', '№ 3 мектептің анықтамасы');
    await page.fill('#f-paperOn', '05.11.2026');
    await send(page);
  });
}

/** Six items: two to place, two to look at again, one to remove, one on no child. */
function convened(day: Day): void {
  day.does('convene-sitting', {
    heldOn: DAY,
    heldAt: '15:00',
    place: '12-кабинет',
    items: [
      ...[1, 2].map((n) => ({ kind: 'PLACEMENT' as const, cardId: cardOf(n) })),
      ...[3, 4].map((n) => ({ kind: 'REVIEW' as const, cardId: cardOf(n) })),
      { kind: 'REMOVAL', cardId: cardOf(5) },
      { kind: 'OTHER', title: 'Екінші тоқсанның жоспары' },
    ],
  });
  for (const n of [1, 2, 3, 4, 5])
    day.does('invite-parents', {
      itemId: `${SITTING}-${cardOf(n)}`,
      invitedOn: DAY,
      way: 'PHONE',
      result: 'WILL_COME',
    });
}

const OUTCOMES = ['PLACE', 'PLACE', 'KEEP', 'KEEP', 'REMOVE', 'NOTED'] as const;

async function sitting(day: Day): Promise<void> {
  day.home.setClock(DAY, 15 * 60);
  const act: Act = { screen: 'sitting', sittingId: SITTING };
  const view = day.asks('sitting', { sittingId: SITTING });
  await day.on(
    PEOPLE.secretary,
    ['SECRETARY'],
    act,
    async (page) => {
      const next = () => page.locator('.room-foot .primary').click();
      await page.waitForSelector('#f-openedAt');
      for (const half of await page.locator('.attendance .two-part').all())
        await half.locator('label').first().click();
      await next();
      for (const [at, outcome] of OUTCOMES.entries()) {
        await page.waitForSelector('#f-heard');
        const ofChild = outcome !== 'NOTED';
        if (ofChild && (await page.locator('#parent-0').count()) > 0)
          await page.locator('#parent-0 label').first().click();
        else if (ofChild) {
          await pick(page, 'parentsPresent');
          await page.fill('#f-parentsWho', 'анасы');
        }
        await page.fill('#f-heard', 'Материалдар қаралды.');
        await next();
        await page.waitForSelector('.cards');
        const words = day.asks('lists', {}).outcomes.find(({ code }) => code === outcome)?.words ?? '';
        await page.locator('.cards .pick', { hasText: words }).first().click();
        if (await page.locator('#f-reason').count()) await page.fill('#f-reason', 'Кеңес талқылады.');
        await next();
        if (outcome === 'PLACE') {
          await page.waitForSelector('#write-plan');
          await next();
        }
        if (at === OUTCOMES.length - 1) await page.waitForSelector('#f-closedAt');
      }
      await next();
      await page.waitForSelector('#f-closedAt', { state: 'detached' });
    },
    { surface: 'room', view },
  );
}

/** One measure each, then the head's approval. */
async function plan(day: Day, n: number): Promise<void> {
  const cardId = cardOf(n);
  const view = day.asks('plan', { cardId });
  await day.on(
    PEOPLE.secretary,
    ['SECRETARY'],
    { screen: 'plan', cardId },
    async (page) => {
      await page.waitForSelector('.catalogue');
      if ((await page.locator('#f-to').count()) === 0) await page.locator('.plan-bar .link').click();
      await page.fill('#f-from', '05.11.2026');
      await page.fill('#f-to', '25.05.2027');
      await page.locator('.catalogue li .spread').first().click();
      await choose(page, 'measures-0-responsible', 'Ким');
      await page.fill('#f-measures-0-volume', 'аптасына 1 рет, 30 минут');
      await page.fill('#f-measures-0-indicator', 'сабаққа қатысу 95 %');
      await page.fill('#f-measures-0-dueOn', '25.12.2026');
      await page.locator('.plan-foot .primary').click();
      await page.waitForSelector('.note.ok, .ok-note, main .note');
    },
    { surface: 'dialog', view },
  );
  const { planId = '' } = day.asks('card', { cardId }).facts;
  await day.on(PEOPLE.head, ['HEAD'], { screen: 'approve-plan', cardId, planId }, async (page) => {
    await page.waitForSelector('#f-approvedOn');
    await send(page);
  });
}

/** ¶24: what was done goes to the other school. */
async function transfer(day: Day): Promise<void> {
  const cardId = cardOf(4);
  await day.on(PEOPLE.secretary, ['SECRETARY'], { screen: 'prepare-transfer', cardId }, async (page) => {
    await page.fill('#f-toSchool', '№ 3 мектеп');
    if ((await page.locator('#f-workDone').count()) > 0) await page.fill('#f-workDone', 'Сүйемелдеу.');
    if ((await page.locator('#f-results').count()) > 0) await page.fill('#f-results', 'Жақсарды.');
    if ((await page.locator('#f-contact').count()) > 0) await page.fill('#f-contact', 'Жүнісова М.');
    await page.fill('#f-leftOn', '05.11.2026');
    await send(page);
  });
  const act: Act = { screen: 'send-transfer', cardId, transferId: `${cardId}-F01` };
  await day.on(PEOPLE.secretary, ['SECRETARY'], act, async (page) => {
    await pick(page, 'channel');
    await send(page);
  });
}

tests["a school's day wholly on the page: referrals, a letter, six items, plans, a removal, a transfer"] =
  async ({ browser, pages }) => {
    const day = openDay(browser, pages);
    before(day);
    await referrals(day);
    await letter(day);
    await removalApplied(day);
    convened(day);
    await sitting(day);
    for (const n of [1, 2]) await plan(day, n);
    await transfer(day);
    const sent = new Map<string, number>();
    for (const name of day.sent) sent.set(name, (sent.get(name) ?? 0) + 1);
    const wanted = {
      'refer-pupil': 3,
      'receive-agency-information': 1,
      'apply-for-removal': 1,
      'open-sitting': 1,
      'record-hearing': 6,
      'record-decision': 6,
      'close-sitting': 1,
      'save-plan': 2,
      'approve-plan': 2,
      'prepare-transfer': 1,
      'send-transfer': 1,
    };
    const [found, asked] = [Object.fromEntries(sent), wanted].map((each) => JSON.stringify(each));
    if (found !== asked) throw new Error(`${found}, wanted ${asked}`);
    const states = Array.from(
      { length: 10 },
      (_pupil, at) => day.asks('card', { cardId: cardOf(at + 1) }).state,
    );
    const ends = [
      ...['ON_REGISTER', 'ON_REGISTER', 'ON_REGISTER', 'ON_REGISTER', 'REMOVED'],
      // The letter gets its number as it is written down.
      ...['INTAKE', 'INTAKE', 'INTAKE', 'PRIMARY_INFO', 'PRIMARY_INFO'],
    ];
    if (states.join() !== ends.join()) throw new Error(`the cards end as ${states.join()}`);
  };
