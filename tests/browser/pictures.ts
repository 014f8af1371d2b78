// The pictures of the user's guides: the shipped pages over the sample school, as each of its people sees them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DEMO_TODAY, type DemoHome, openDemoHome } from '../../local/demo/demo-home';
import { type Walk, walkOf } from '../../local/demo/walk';
import { cardIdOf } from '../../local/sample/card-acts';
import { openDoor } from '../../local/sample/door';
import { makeSample } from '../../local/sample/make-sample';
import { SITTING_AHEAD } from '../../local/sample/sample-acts';
import { pupilName } from '../../local/sample/sample-pupils';
import { sampleSetUp } from '../../local/sample/sample-school';
import {
  emailOf,
  postOf,
  type StaffKey,
  sampleStaff,
  speaker,
  staffId,
} from '../../local/sample/sample-staff';
import { itemIdOf, sittingIdOf } from '../../local/sample/sitting-acts';
import { STORIES, type Story } from '../../local/sample/stories';
import { dateAt, instantOf } from '../../local/sample/working-days';
import type { CommandName } from '../../src/casework/answers';
import type { Act, BootData } from '../../src/casework/views';
import { inventedBoot, type Language } from './invented-views';
import { closePage, openPage, type Pages } from './page-fixture';
import { smallPng } from './small-png';

const SIDEBAR = { width: 300, height: 760 };
const PHONE = { width: 360, height: 720 };
const ROOM = { width: 1180, height: 620 };
const OFFICE = { width: 900, height: 560 };

interface Picture {
  /** Its file is docs/pictures/NAME.LANGUAGE.png. */
  readonly name: string;
  readonly who: StaffKey;
  readonly surface: BootData['surface'];
  readonly size: { width: number; height: number };
  readonly act: Act;
  /** Taken after this act of the further pupil's way; without it before all of them. */
  readonly after?: CommandName;
  /** Brings the screen into the state that is shown. */
  prepare?(page: Page): Promise<void>;
}

/** Of the pupil whose way is shown, and of the school; in the order in which they are taken. */
function pictures(language: Language, story: Story): Picture[] {
  const cardId = cardIdOf(story);
  const sittingId = sittingIdOf(SITTING_AHEAD);
  const itemId = itemIdOf(SITTING_AHEAD, story);
  return [
    { name: 'today', who: 'secretary', surface: 'sidebar', size: SIDEBAR, act: { screen: 'today' } },
    {
      name: 'steps',
      who: 'secretary',
      surface: 'sidebar',
      size: SIDEBAR,
      act: { screen: 'first-steps' },
      after: 'refer-pupil',
    },
    {
      name: 'refer',
      who: story.teacher,
      surface: 'web',
      size: PHONE,
      act: { screen: 'refer' },
      prepare: async (page) => {
        const next = page.locator('.foot .primary');
        await page.fill('#f-pupilId', pupilName(story.pupil));
        await page.locator('[role=option]').first().click();
        await next.click();
        await page.fill('#f-seen', story.seen[language]);
        await next.click();
        await page.fill('#f-tried', story.tried[language]);
        await page.locator('#f-parentsTold .pick').first().click();
        await next.click();
        await page.waitForSelector('.check');
      },
    },
    {
      name: 'letter',
      who: 'secretary',
      surface: 'sidebar',
      size: SIDEBAR,
      act: { screen: 'agency-information' },
      prepare: async (page) => {
        await page.selectOption('#f-agency', 'INTERNAL_AFFAIRS');
        await page.fill(
          '#f-sender',
          language === 'kk' ? 'Ювеналды полиция тобы' : 'Группа ювенальной полиции',
        );
        await page.fill('#f-letterNo', '12-77');
      },
    },
    {
      name: 'card',
      who: 'secretary',
      surface: 'sidebar',
      size: SIDEBAR,
      act: { screen: 'card', cardId: cardIdOf(STORIES.materials) },
    },
    {
      name: 'removal',
      who: 'secretary',
      surface: 'sidebar',
      size: SIDEBAR,
      act: { screen: 'apply-for-removal', cardId: cardIdOf(STORIES.placed) },
    },
    {
      name: 'restricted',
      who: 'psychologist',
      surface: 'web',
      size: PHONE,
      act: { screen: 'restricted', cardId: cardIdOf(STORIES.materials) },
      prepare: async (page) => {
        await page.locator('main .primary').click();
        await page.waitForSelector('.foot .primary');
      },
    },
    {
      name: 'outage',
      who: 'secretary',
      surface: 'dialog',
      size: OFFICE,
      act: { screen: 'blank-papers' },
    },
    {
      name: 'convene',
      who: 'secretary',
      surface: 'sidebar',
      size: SIDEBAR,
      act: { screen: 'convene', cardId },
      after: 'submit-to-council',
    },
    {
      name: 'hearing',
      who: 'secretary',
      surface: 'room',
      size: ROOM,
      act: { screen: 'sitting', sittingId, itemId },
      after: 'open-sitting',
      prepare: (page) => page.locator('#parent-0 label').first().click(),
    },
    {
      name: 'plan',
      who: 'secretary',
      surface: 'dialog',
      size: ROOM,
      act: { screen: 'plan', cardId },
      after: 'save-plan',
    },
    {
      name: 'approve',
      who: 'head',
      surface: 'web',
      size: PHONE,
      act: { screen: 'approve-plan', cardId },
      after: 'save-plan',
    },
    {
      name: 'papers',
      who: 'secretary',
      surface: 'sidebar',
      size: SIDEBAR,
      act: { screen: 'sitting-papers', sittingId },
      after: 'save-plan',
    },
    {
      name: 'measures',
      who: story.teacher,
      surface: 'web',
      size: { ...PHONE, height: 420 },
      act: { screen: 'my-measures' },
      after: 'hand-plan-copy',
    },
  ];
}

/**
 * Takes the pictures in both languages into a folder; with names only those.
 * @public pictures.mjs loads it by name
 */
export async function takePictures(
  browser: Browser,
  pages: Pages,
  root: string,
  into: string,
  names: readonly string[],
): Promise<void> {
  mkdirSync(into, { recursive: true });
  for (const language of ['kk', 'ru'] as const) {
    const demo = openDemoHome(join(root, 'dist'), join(root, 'build/local'));
    try {
      const day = await makeSample(demo.run, demo.clock, language, { read: () => undefined, keep: () => {} });
      const walk = walkOf({ day, language });
      const wanted = pictures(language, walk.story).filter(({ name }) => !names[0] || names.includes(name));
      const take = async (after: CommandName | undefined) => {
        for (const picture of wanted.filter((each) => each.after === after)) {
          const png = await taken(browser, pages, demo, language, picture);
          writeFileSync(join(into, `${picture.name}.${language}.png`), png);
          console.log(`${picture.name}.${language}.png ${png.length}`);
        }
      };
      demo.clock.setTo(instantOf(DEMO_TODAY, '09:00'));
      await take(undefined);
      await walked(demo, walk, day, language, take);
    } finally {
      await demo.close();
    }
  }
}

/** The further pupil's way, act by act. */
async function walked(
  demo: DemoHome,
  { steps }: Walk,
  day: (n: number) => string,
  language: Language,
  then: (after: CommandName) => Promise<void>,
): Promise<void> {
  const door = openDoor(demo.run, language);
  for (const [at, { day: on, time, act }] of steps.entries()) {
    demo.clock.setTo(instantOf(day(on), time));
    await door.act(`picture-${at}`, act);
    if (steps.findIndex((each) => each.act.command === act.command) === at) await then(act.command);
  }
}

async function taken(
  browser: Browser,
  pages: Pages,
  demo: DemoHome,
  language: Language,
  { who, surface, size, act, prepare }: Picture,
): Promise<Buffer> {
  const email = emailOf(who);
  const call = async (body: object) =>
    JSON.parse(String(await door.run('call', [JSON.stringify(body)], email)));
  const door = openDoor(demo.run, language);
  const person = sampleStaff().find((each) => each.email === email);
  const { settings } = sampleSetUp(language, DEMO_TODAY);
  const boot = inventedBoot(language, {
    email,
    person: {
      staffId: staffId(who),
      name: [person?.lastName, person?.firstName, person?.patronymic].filter(Boolean).join(' '),
      position: postOf(who, language),
      roles: [...(person?.roles ?? [])],
      roleWords: postOf(who, language),
    },
    school: String(settings[language === 'kk' ? 'schoolShortKk' : 'schoolShortRu']),
    today: dateAt(demo.clock.now()),
    surface,
    act,
    view: undefined,
    lists: await door.ask('lists', {}, email),
    askWhom: speaker('secretary', language),
  });
  const opened = await openPage(browser, pages, boot, size);
  opened.answer((asked) =>
    'query' in asked && /^(describe|page-)/.test(asked.query) ? undefined : call(asked),
  );
  const { page } = opened;
  // The page may have asked before it was said what it is answered.
  await page.reload();
  await page.waitForSelector('h1');
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  await prepare?.(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.waitForTimeout(150);
  const png = await page.screenshot();
  if (opened.faults.length > 0) throw new Error(opened.faults.join('\n'));
  await closePage(opened);
  return smallPng(png);
}
