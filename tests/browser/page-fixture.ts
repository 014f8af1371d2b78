// Opens the add-on's page in a real browser with a google.script.run that answers from an invented school.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../local/bench/find-browser.mjs';
import {
  type Answer,
  type Call,
  type Done,
  PAGE_PARTS,
  type PageName,
  type PagePart,
  type PageWords,
} from '../../src/casework/answers';
import type { BootData } from '../../src/casework/views';
import { pageOfScreen } from '../../src/model/page-of-screen';
import type { Bilingual } from '../../src/text/bilingual';
import { FIRST_TEXTS } from '../../src/text/page-first-texts';
import { MORE_OFFICE_TEXTS } from '../../src/text/page-more-office-texts';
import { MORE_SCREENS_TEXTS } from '../../src/text/page-more-texts';
import { MORE_WIDE_TEXTS } from '../../src/text/page-more-wide-texts';
import { OFFICE_TEXTS } from '../../src/text/page-office-texts';
import { WIDE_TEXTS } from '../../src/text/page-room-texts';
import { PAGE_TEXTS } from '../../src/text/page-texts';
import { inventedViews, type Language } from './invented-views';

/** The release the pages and their parts are of. */
const EDITION = '0123456789ab';
const ADDRESS = 'https://page.test/';

/** The pages' HTML, with the boot mark still in it. */
export interface Pages {
  page: string;
  wide: string;
  first: string;
  office: string;
}

/**
 * The pages as the build makes them.
 * @public run.mjs loads it by name
 */
export async function buildPages(root = process.cwd()): Promise<Pages> {
  // The build finds its own tools beside itself, so it is not bundled into the test.
  const { buildPage } = (await import(pathToFileURL(join(root, 'build-pages.mjs')).href)) as {
    buildPage(root: string, name: string): Promise<{ html: string; parts: Record<string, string> }>;
  };
  const [page, wide, first, office] = await Promise.all(
    ['page', 'wide', 'first', 'office'].map((name) => buildPage(root, name)),
  );
  if (!page || !wide || !first || !office) throw new Error('a page was not built');
  Object.assign(parts, page.parts, wide.parts, first.parts, office.parts);
  return { page: page.html, wide: wide.html, first: first.html, office: office.html };
}

/** Parts of the pages' scripts, by name. */
const parts: Record<string, string> = {};

const TEXTS: Record<PageName, Readonly<Record<string, Bilingual>>> = {
  Page: PAGE_TEXTS,
  Wide: WIDE_TEXTS,
  First: FIRST_TEXTS,
  Office: OFFICE_TEXTS,
};

type PartName = keyof typeof PAGE_PARTS;

const PART_TEXTS: Record<PartName, Readonly<Record<string, Bilingual>>> = {
  'more-screens': MORE_SCREENS_TEXTS,
  'more-office': MORE_OFFICE_TEXTS,
  'more-wide': MORE_WIDE_TEXTS,
};

/** The words of a page or a part in one language, as the server gives them. */
const inOne = (texts: Readonly<Record<string, Bilingual>>, language: Language): PageWords => ({
  ...Object.fromEntries(Object.entries(texts).map(([key, both]) => [key, both[language]])),
  edition: EDITION,
});

const wordsOf = (page: PageName, language: Language): PageWords => inOne(TEXTS[page], language);

/** The words of a page and of its parts: what is asked when the language is changed. */
const allWordsOf = (page: PageName, language: Language): PageWords =>
  Object.assign(
    {},
    wordsOf(page, language),
    ...Object.entries(PART_TEXTS)
      .filter(([part]) => PAGE_PARTS[part as PartName] === page)
      .map(([, texts]) => inOne(texts, language)),
  );

/** The answer to a page that asks for a part. */
export const partOf = (part: string, language: Language): PagePart => ({
  script: parts[part] ?? '',
  words: inOne(PART_TEXTS[part as PartName], language),
});

/** The page the server would choose for an act, with its words and boot data. */
function servedFor(pages: Pages, boot: BootData): string {
  const { act, ready } = boot;
  const name = ready ? pageOfScreen(act.screen) : 'First';
  const plain = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
  return pages[name.toLowerCase() as keyof Pages]
    .replace('"__WORDS__"', () => plain(wordsOf(name, boot.language)))
    .replace('"__BOOT__"', () => plain(boot));
}

export type Reply = Answer<unknown> | 'lost' | 'never';
/** Answers a call, or undefined to let the invented school answer. */
export type Override = (call: Call, calls: Call[]) => Reply | Promise<Reply> | undefined;

export interface OpenPage {
  page: Page;
  /** Every call the page has made, oldest first. */
  calls: Call[];
  /** Dialogs the page asked to open: «plan K00008». */
  dialogs: string[];
  /** What the page wrote to the console as an error. */
  faults: string[];
  answer(override: Override): void;
  /** Loads the page anew (the browser's storage stays), answered so from its first call on. */
  load(pages: Pages, boot: BootData, answered?: Override): Promise<void>;
}

/**
 * A browser for a whole run of tests.
 * @public run.mjs loads it by name
 */
export async function startBrowser(): Promise<Browser> {
  const found = await findBrowser();
  if (!found) throw new Error('no browser: install Chrome, Chromium or Edge, or set CHROME');
  return chromium.launch({ executablePath: found.executablePath, args: found.args });
}

/** What the invented school answers. */
export function inventedAnswer(call: Call): Answer<unknown> {
  if (!('query' in call)) {
    const done: Done = {
      message: call.language === 'ru' ? 'Информация зарегистрирована: Вх-014' : 'Ақпарат тіркелді: Кіріс-014',
      cardId: 'P00012-K01',
    };
    return { ok: true, value: done };
  }
  if (call.query === 'describe') return { ok: true, value: {} };
  if (call.query === 'page-part') return { ok: true, value: partOf(call.input.part, call.language) };
  if (call.query === 'page-words') return { ok: true, value: allWordsOf(call.input.page, call.language) };
  const views = inventedViews((call.language ?? 'kk') as Language);
  if (call.query === 'sitting') return { ok: true, value: views.sitting('open', call.input.itemId) };
  if (call.query === 'calendar') return { ok: true, value: views.calendar(call.input.from, call.input.to) };
  return { ok: true, value: views[call.query as keyof typeof views] };
}

/** Windows that were used and may be used again: opening a new one costs more than the test in it. */
const idle: OpenPage[] = [];

/** Opens the page with boot data at a size, answered so from its first call on. */
export async function openPage(
  browser: Browser,
  pages: Pages,
  boot: BootData,
  size: { width: number; height: number } = { width: 300, height: 700 },
  answered?: Override,
): Promise<OpenPage> {
  const opened = idle.pop() ?? (await newWindow(browser));
  await opened.page.setViewportSize(size);
  await opened.load(pages, boot, answered);
  return opened;
}

/** Empties a window's storage and keeps it for the next test. */
export async function closePage(opened: OpenPage): Promise<void> {
  // The page keeps its draft while it goes, so it has to be gone before the storage is emptied.
  await opened.page.goto(`${ADDRESS}empty`);
  await opened.page.evaluate(() => localStorage.clear());
  idle.push(opened);
}

async function newWindow(browser: Browser): Promise<OpenPage> {
  const context = await browser.newContext({
    locale: 'ru-RU',
    timezoneId: 'Asia/Almaty',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  let override: Override = () => undefined;
  let content = '';
  const opened: OpenPage = {
    page,
    calls: [],
    dialogs: [],
    faults: [],
    answer: (next) => {
      override = next;
    },
    load: async (pages, boot, answered = () => undefined) => {
      override = answered;
      for (const list of [opened.calls, opened.dialogs, opened.faults]) list.length = 0;
      content = servedFor(pages, boot);
      await page.goto(ADDRESS);
    },
  };
  page.on('pageerror', (error) => opened.faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') opened.faults.push(message.text());
  });
  await page.exposeFunction('serverCall', async (json: string) => {
    const call = JSON.parse(json) as Call;
    opened.calls.push(call);
    const reply = (await override(call, opened.calls)) ?? inventedAnswer(call);
    if (reply === 'never') return new Promise(() => undefined);
    if (reply === 'lost') throw new Error('NetworkError: Connection failure due to HTTP 0');
    return JSON.stringify(reply);
  });
  await page.exposeFunction('dialogAsked', (text: string) => void opened.dialogs.push(text));
  await page.addInitScript(() => {
    type Answered = (value: unknown) => void;
    const world = window as unknown as {
      serverCall(json: string): Promise<string>;
      dialogAsked(text: string): Promise<void>;
      google: unknown;
    };
    const runner = (done: Answered, failed: Answered): object => ({
      withSuccessHandler: (next: Answered) => runner(next, failed),
      withFailureHandler: (next: Answered) => runner(done, next),
      call: (json: string) => void world.serverCall(json).then(done, failed),
      openPlanEditor: (id: string) => void world.dialogAsked(`plan ${id}`).then(done, failed),
      setUp: (json: string) => void world.dialogAsked(`set up ${json}`).then(done, failed),
      openRoom: (id: string) => void world.dialogAsked(`room ${id}`).then(done, failed),
      openOffice: (id: string) => void world.dialogAsked(`office ${id}`).then(done, failed),
    });
    const nothing = () => undefined;
    world.google = {
      script: {
        run: runner(nothing, nothing),
        host: { close: () => void world.dialogAsked('closed'), editor: { focus: nothing } },
      },
    };
  });
  await context.route('**/*', (route) =>
    route.request().url().startsWith(ADDRESS)
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: route.request().url() === ADDRESS ? content : '',
        })
      : route.abort(),
  );
  return opened;
}
