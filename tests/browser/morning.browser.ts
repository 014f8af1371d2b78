// A secretary's morning on the shipped page and the shipped bundle together: Today, a letter about two pupils, an invitation, a plan's copy, a search, the card, its paper; each at most three taps away.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { CostModel } from '../../local/bench/cost-model';
import { act, callOf, type PathAct, pathIds } from '../../local/bench/path/act';
import { pathActs } from '../../local/bench/path-acts';
import { PEOPLE, SET_UP } from '../../local/bench/small-school';
import { openYearHome, type YearHome } from '../../local/year/year-home';
import type { Answer, CommandInputs, Done } from '../../src/casework/answers';
import type { Act, BootData, ListsView, TodayView } from '../../src/casework/views';
import { inventedBoot, type Language } from './invented-views';
import { closePage, type OpenPage, openPage, type Pages } from './page-fixture';

interface Given {
  browser: Browser;
  pages: Pages;
}

export const tests: Record<string, (given: Given) => Promise<void>> = {};

/** Any act is so many taps from Today, its own button among them. */
const MOST_TAPS = 3;
const DAY = '2026-11-05';
const IDS = pathIds();

/** Whoever the morning of each language is about; the search is typed with Russian letters, and with a Latin look-alike. */
const MORNINGS = {
  kk: {
    planOf: 'P00004-K01',
    inviteOf: IDS.itemId,
    search: 'абдигали',
    found: 'Әбдіғали',
    letter: ['сейит', 'абдигали'],
  },
  ru: {
    planOf: 'P00005-K01',
    inviteOf: IDS.agencyItemId,
    search: '\u0259скербек',
    found: 'Әскербек',
    letter: ['аскербек', 'абдигали'],
  },
} as const;

let office: YearHome | undefined;

/** The office on the morning: a sitting is convened, two plans wait for their copies. One for both languages. */
function theOffice(): YearHome {
  if (office) return office;
  const root = process.cwd();
  const model = JSON.parse(readFileSync(join(root, 'local/bench/cost-model.json'), 'utf8')) as CostModel;
  const people = SET_UP.people.map(({ email, lastName, firstName }) => ({
    email,
    name: `${lastName} ${firstName}`,
  }));
  const home = openYearHome(join(root, 'dist'), join(root, 'build/local'), model, people, 1, () => undefined);
  process.once('exit', () => home.close());
  home.setClock('2026-11-02', 9 * 60);
  home.run('setUp', [JSON.stringify(SET_UP)]);
  const path = pathActs();
  const before = path.slice(
    0,
    path.findIndex(({ name }) => name === 'invite-parents'),
  );
  [...before, ...twoPlans()].forEach((each, at) => {
    does(home, each, `before-${at}`);
  });
  home.setClock(DAY, 9 * 60);
  office = home;
  return home;
}

/** Two children of the paper register, each with a plan that the head has approved. */
function twoPlans(): PathAct[] {
  const pupil = (lastName: string): CommandInputs['save-pupil'] => ({
    lastName,
    firstName: 'Әлихан',
    bornOn: '2013-09-01',
    grade: 7,
    classLetter: 'В',
    language: 'kk',
  });
  const names = ['Әбдіғали', 'Әскербек'];
  return names.flatMap((lastName, at): PathAct[] => {
    const pupilId = `P0000${at + 4}`;
    const cardId = `${pupilId}-K01`;
    return [
      act('save-pupil', pupil(lastName), PEOPLE.secretary, [DAY, '08:00']),
      act('bring-in-card', { pupilId, placedOn: '2026-03-05', minutesNo: `${at + 4}`, grounds: ['05'] }),
      act('save-plan', {
        cardId,
        from: DAY,
        to: '2027-05-25',
        situation: 'Өмірлік қиын жағдай',
        address: 'Теректі, Абай к., 5-үй',
        measures: [
          {
            kind: 'M01',
            name: 'Психологиялық-педагогикалық сүйемелдеу',
            responsible: ['T0004'],
            volume: 'аптасына 1 рет',
            dueOn: '2026-12-25',
            indicator: 'сабаққа қатысу 95 %',
          },
        ],
      }),
      act('approve-plan', { planId: `${cardId}-L01`, approvedOn: DAY }, PEOPLE.head),
    ];
  });
}

function knock<T>(home: YearHome, body: object, user: string): Answer<T> {
  return JSON.parse(String(home.run('call', [JSON.stringify(body)], user))) as Answer<T>;
}

function does(home: YearHome, each: PathAct, id: string): void {
  if (each.clock) {
    const [hours = 0, minutes = 0] = each.clock[1].split(':').map(Number);
    home.setClock(each.clock[0], hours * 60 + minutes);
  }
  const call = () => knock<Done>(home, callOf(each, id), each.user);
  const answer = each.cutOff ? home.withoutGoogle(call) : call();
  if (answer.ok === (each.cutOff === true)) throw new Error(`${each.name}: ${JSON.stringify(answer)}`);
}

function asked<T>(home: YearHome, query: string, language: Language): T {
  const answer = knock<T>(home, { query, input: {}, language }, PEOPLE.secretary);
  if (!answer.ok) throw new Error(`${query}: ${JSON.stringify(answer)}`);
  return answer.value;
}

function same(what: string, found: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: ${left}, wanted ${right}`);
}

/** One person at the page: taps are counted from Today. */
class Morning {
  private taps = 0;
  constructor(
    readonly home: YearHome,
    readonly opened: OpenPage,
    readonly language: Language,
  ) {}
  get page(): Page {
    return this.opened.page;
  }
  async tap(selector: string): Promise<void> {
    this.taps += 1;
    await this.page.locator(selector).first().click();
  }
  /** The button of the first row of Today that leads there. */
  rowOf(wanted: (act: Act) => boolean): string {
    const view = asked<TodayView>(this.home, 'today', this.language);
    for (const { key, rows } of view.groups) {
      const at = rows.findIndex((row) => wanted(row.act));
      if (at >= 0) return `#go-${key}-${at}`;
    }
    throw new Error(
      `no such row: ${JSON.stringify(view.groups.map(({ rows }) => rows.map((row) => row.act)))}`,
    );
  }
  startOf(screen: Act['screen']): string {
    const at = asked<TodayView>(this.home, 'today', this.language).start.findIndex(
      (start) => start.act.screen === screen,
    );
    return `#start-${at}`;
  }
  /** Picks the first answer of a group of radios. */
  async pick(field: string): Promise<void> {
    await this.page.locator(`#f-${field} .pick`).first().click();
  }
  async choosePupil(field: string, text: string): Promise<void> {
    await this.page.fill(`#f-${field}`, text);
    await this.page.locator('[role=option]').first().click();
  }
  /** Sends the form, and goes home again: the register has taken the act, within the taps. */
  async sends(command: string): Promise<Record<string, unknown>> {
    await this.tap('.foot .primary');
    await this.page.waitForSelector('.ok-note');
    const call = this.opened.calls.filter((each) => 'command' in each).pop();
    if (!call || !('command' in call) || call.command !== command) throw new Error(`${command} was not sent`);
    this.within(command);
    await this.page.locator('.stack-buttons .text').last().click();
    await this.page.waitForSelector('.today-head');
    return call.input as Record<string, unknown>;
  }
  within(what: string): void {
    if (this.taps > MOST_TAPS) throw new Error(`${what}: ${this.taps} taps`);
    this.taps = 0;
  }
}

async function morning(language: Language, { browser, pages }: Given): Promise<void> {
  const home = theOffice();
  const { planOf, inviteOf, search, found, letter } = MORNINGS[language];
  const boot: BootData = inventedBoot(language, {
    email: PEOPLE.secretary,
    today: DAY as BootData['today'],
    view: asked<TodayView>(home, 'today', language),
    lists: asked<ListsView>(home, 'lists', language),
  });
  const opened = await openPage(browser, pages, boot);
  opened.answer((call) =>
    'query' in call && /^(describe|page-)/.test(call.query) ? undefined : knock(home, call, PEOPLE.secretary),
  );
  const { page } = opened;
  const at = new Morning(home, opened, language);
  await page.waitForSelector('.today-head');

  await at.tap(at.startOf('agency-information'));
  await page.waitForSelector('#f-agency');
  await page.selectOption('#f-agency', { index: 1 });
  await page.fill('#f-sender', 'Ювеналды полиция тобы');
  await page.fill('#f-letterNo', `12-${language}`);
  for (const text of letter) await at.choosePupil('pupilIds', text);
  await at.pick('situation');
  await page.fill('#f-gist', 'Түнде көшеде жүрген.');
  const { pupilIds } = await at.sends('receive-agency-information');
  same('two pupils', new Set(pupilIds as string[]).size, 2);

  await at.tap(at.rowOf(({ screen, itemId }) => screen === 'invite' && itemId === inviteOf));
  await page.waitForSelector('#f-way');
  await at.pick('way');
  await at.pick('result');
  same('whose family', (await at.sends('invite-parents')).itemId, inviteOf);

  await at.tap(at.rowOf(({ screen, cardId }) => screen === 'hand-plan-copy' && cardId === planOf));
  await page.waitForSelector('#f-answer');
  await at.pick('answer');
  await page.fill('#f-who', 'анасы');
  same('whose plan', (await at.sends('hand-plan-copy')).planId, `${planOf}-L01`);

  await page.fill('#search', search);
  await page.waitForSelector(`#found-${planOf.slice(0, 6)}`);
  same('found', (await page.locator(`#found-${planOf.slice(0, 6)}`).innerText()).includes(found), true);
  await at.tap(`#found-${planOf.slice(0, 6)}`);
  await page.waitForSelector('.papers');
  await at.tap('.papers .link');
  await page.waitForSelector('h1');
  const { papers } = {
    papers: opened.calls.filter((call) => 'query' in call && call.query === 'papers').length,
  };
  same('the paper was asked for', papers > 0, true);
  at.within('a paper');
  const rows = asked<TodayView>(home, 'today', language).groups.flatMap(({ rows }) =>
    rows.map((row) => row.act),
  );
  const left = rows.filter(
    ({ itemId, screen, cardId }) =>
      (screen === 'invite' && itemId === inviteOf) || (screen === 'hand-plan-copy' && cardId === planOf),
  );
  same('nothing of it is left on Today', left, []);
  if (opened.faults.length > 0) throw new Error(opened.faults.join('\n'));
  await closePage(opened);
}

for (const language of ['kk', 'ru'] as const)
  tests[`a secretary's morning in ${language}: at most three taps to each act, and Today is done`] = (
    given,
  ) => morning(language, given);
