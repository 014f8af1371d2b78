// From an empty home to the first paper, as a school meets it: the form of the first run, the seven groups, a council, six pupils typed by hand, a referral, its paper. The steps are counted.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { readCopy } from '../../local/copy/read-copy';

export const tests: Record<string, (given: { browser: Browser }) => Promise<void>> = {};

const START_MS = 180_000;
/** Presses and fields together: at five seconds each it is under half an hour. */
const MOST_STEPS = 130;
const folder = mkdtempSync(join(tmpdir(), 'tirek-set-up-'));
const homes: ChildProcess[] = [];
process.on('exit', () => {
  for (const home of homes) home.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a home in a new data folder; answers with its link and what it said before. */
function startHome(name: string, ...more: string[]): Promise<{ link: string; said: string }> {
  const main = join(process.cwd(), 'build/local/main.mjs');
  if (!existsSync(main)) throw new Error('build the local home first: node build.mjs --local');
  const flags = ['--data', join(folder, name), '--port', '0', '--no-open', ...more];
  const child = spawn(process.execPath, [main, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  homes.push(child);
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (piece: Buffer) => {
      said += piece.toString('utf8');
      const link = /http:\/\/127\.0\.0\.1:\d+\/\?once=\S+/.exec(said)?.[0];
      if (link) resolve({ link, said });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', (code) => reject(new Error(`the home ended with ${code}: ${said}`)));
    setTimeout(() => reject(new Error(`the home did not start: ${said}`)), START_MS).unref();
  });
}

const PEOPLE = {
  HEAD: ['Нұрланова', 'Айгүл', 'basshy@mektep.kz'],
  DEPUTY_UPBRINGING: ['Ким', 'Виктор', 'orynbasar@mektep.kz'],
  SECRETARY: ['Әлімбаева', 'Гүлнар', 'pedagog@mektep.kz'],
  PSYCHOLOGIST: ['Садықова', 'Динара', 'psiholog@mektep.kz'],
} as const;
const MEMBER = ['Оспанов', 'Ерлан', 'qauipsizdik@mektep.kz'] as const;
const PUPILS = ['Ахметов', 'Серікова', 'Иванов', 'Тұрсынбек', 'Юлдашева', 'Ли'] as const;

tests['an empty home comes to its first paper by the page alone'] = async ({ browser }) => {
  const context = await browser.newContext({
    acceptDownloads: true,
    viewport: { width: 1366, height: 900 },
    locale: 'ru-RU',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  let steps = 0;
  const picture = async (name: string) => {
    if (process.env.PICTURES)
      await page.screenshot({ path: join(process.env.PICTURES, `set-up ${name}.png`) });
  };
  /** Whoever is in front: the shell's page or the add-on's frame. */
  const hand = (on: Page | FrameLocator) => ({
    press: async (name: string | RegExp, exact = false) => {
      steps += 1;
      await on.getByRole('button', { name, exact }).first().click();
    },
    at: async (id: string) => {
      steps += 1;
      await on.locator(`#${id}`).click();
    },
    type: async (id: string, text: string) => {
      steps += 1;
      await on.locator(`[id="${id}"]`).fill(text);
    },
  });
  const panel = page.frameLocator('aside iframe');
  const side = hand(panel);
  /** Sends the form, and waits for the answer. */
  const primary = async () => {
    steps += 1;
    await panel.locator('form button.primary').click();
    await panel.locator('.ok-note').waitFor();
  };
  try {
    await page.goto((await startHome('school', '--empty')).link);
    const shell = hand(page);
    await page.locator('[id="nameKk"]').waitFor();
    await shell.type('nameKk', '«№ 7 орта мектеп» КММ');
    await shell.type('nameRu', 'КГУ «Средняя школа № 7»');
    await shell.type('placeKk', 'Теректі ауылы');
    await shell.type('placeRu', 'село Теректы');
    for (const [role, [lastName, firstName, email]] of Object.entries(PEOPLE)) {
      await shell.type(`${role}.lastName`, lastName);
      await shell.type(`${role}.firstName`, firstName);
      await shell.type(`${role}.email`, email);
    }
    await picture('first run');
    steps += 1;
    await page.locator('button[type="submit"]').click();
    await panel.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 90_000 });
    await panel
      .getByRole('button', { name: /^(Подготовка школы|Мектепті дайындау)$/ })
      .first()
      .waitFor();
    await picture('today');
    await side.press(/^(Подготовка школы|Мектепті дайындау)$/);
    await panel.locator('#set-up-next').waitFor();
    await picture('groups');

    // One more member, so that the council has five.
    await side.at('set-up-people');
    await side.at('set-up-act-0');
    await side.type('f-lastName', MEMBER[0]);
    await side.type('f-firstName', MEMBER[1]);
    await side.type('f-position', 'дене шынықтыру мұғалімі');
    await side.type('f-email', MEMBER[2]);
    await panel.locator('fieldset input[type="checkbox"]').nth(5).check();
    steps += 1;
    await picture('person');
    await primary();
    await panel.getByRole('button', { name: 'Назад' }).first().click();
    steps += 1;
    await side.at('set-up-on');

    // The council by the head's order: five people found by their names.
    await side.at('set-up-act-0');
    await side.type('f-orderNumber', '12');
    for (const [at, name] of [...Object.values(PEOPLE).map(([last]) => last), MEMBER[0]].entries()) {
      await side.type(`f-members-${at}-staffId`, name);
      steps += 1;
      await panel.locator('[role=option]').first().click();
    }
    await picture('council');
    await primary();
    await panel.getByRole('button', { name: 'Назад' }).first().click();
    steps += 1;

    // Place of sittings and numbers; the head's tick is the head's.
    await side.at('set-up-on');
    await side.type('f-values-sittingPlace', '14-кабинет');
    await picture('time');
    await primary();
    await side.at('set-up-on');
    await panel.getByText('Меняет только руководитель').first().waitFor();
    await picture('privacy');
    await side.at('set-up-on');

    for (const [at, lastName] of PUPILS.entries()) {
      if (at === 0) await side.at('set-up-act-0');
      else await side.press('Добавить ещё ученика');
      await side.type('f-lastName', lastName);
      await side.type('f-firstName', 'Дана');
      await side.type('f-grade', String(5 + at));
      await side.type('f-classLetter', 'А');
      await primary();
    }
    await picture('pupil');
    await side.press(/К списку на сегодня/);
    // Nothing is asked any more but what the head decides.
    await panel.getByText('На сегодня задач нет').waitFor();

    // Of the first pupil a referral, and its paper.
    await side.press('Новое обращение');
    await side.type('f-pupilId', 'Ахметов');
    await panel.locator('[role=option]').first().click();
    await side.type('f-seen', 'Три дня не пришёл на занятия, дома никто не отвечает.');
    steps += 2;
    await panel.locator('#f-parentsTold .pick').first().click();
    // The answers are shown before they are sent.
    await panel.locator('form button.primary').click();
    await picture('referral');
    await primary();
    await picture('referral sent');
    await side.press(/К списку на сегодня/);
    await side.press('Зарегистрировать', false);
    await panel.locator('form button.primary').waitFor();
    await primary();
    await side.press('Открыть карту');
    await side.press('Создать документ');
    steps += 1;
    await panel.locator('[id^="make-D01"]').first().click();
    await panel.locator('[id^="make-D01"]').first().waitFor({ state: 'detached', timeout: 60_000 });
    await picture('paper');
    console.log(`set-up: ${steps} presses and fields from an empty home to the first paper`);
    if (steps > MOST_STEPS) throw new Error(`${steps} presses and fields, at most ${MOST_STEPS} wanted`);

    // The copy for the school's own disk: the paper is in it, and it opens.
    await panel.getByRole('button', { name: 'Назад' }).first().click();
    await page.keyboard.press('Escape');
    await page.reload();
    await panel.getByRole('button', { name: /^Канцелярия/ }).click();
    const office = page.frameLocator('dialog iframe, [role=dialog] iframe');
    await office.locator('#go-local-copy').click();
    await office.locator('#make-copy').waitFor();
    await picture('copy asked');
    await office.locator('#make-copy').click();
    await office.locator('#save-copy').waitFor({ timeout: 60_000 });
    await picture('copy made');
    const [saved] = await Promise.all([page.waitForEvent('download'), office.locator('#save-copy').click()]);
    const copy = readCopy(readFileSync(await saved.path()));
    if (copy.papers.length !== 1) throw new Error(`${copy.papers.length} papers in the copy, wanted 1`);
    if (!/^tirek-kopiya-.*\.zip$/.test(saved.suggestedFilename())) throw new Error(saved.suggestedFilename());
    const { said } = await startHome('copy', '--copy', await saved.path());
    if (!/Papers: 1\. .*differences: 0\./.test(said)) throw new Error(`the copy was not opened: ${said}`);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  } finally {
    await picture('last');
    await context.close();
  }
};
