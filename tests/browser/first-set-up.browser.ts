// The form of the first run as Google shows it beside the sheet: filled with mistakes, mended and sent on the embedded services, and the register that it makes.
import assert from 'node:assert/strict';
import type { Browser, Frame } from 'playwright-core';
import { PEOPLE, SET_UP } from '../../local/bench/small-school';
import { OWNER } from '../../local/year/year-home';
import { sitDown } from './tasks-desk';
import { emptyHome, Office } from './tasks-school';

export const tests: Record<string, (given: { browser: Browser }) => Promise<void>> = {};

const [head, deputy, secretary] = SET_UP.people;

/** The form's own fields, by the ids of the page. */
const SCHOOL = {
  nameKk: SET_UP.settings.schoolNameKk,
  nameRu: SET_UP.settings.schoolNameRu,
  placeKk: SET_UP.settings.placeKk,
  placeRu: SET_UP.settings.placeRu,
};

async function fill(frame: Frame, path: string, text: string): Promise<void> {
  await frame.locator(`#f-${path.replaceAll('.', '-')}`).fill(text);
}

/** Places with a sentence beside them, in the order of the form. */
const wrong = (frame: Frame): Promise<string[]> =>
  frame
    .locator('[aria-invalid=true]')
    .evaluateAll((found) => found.map((each) => each.id.replace(/^f-/, '').replaceAll('-', '.')));

tests['the first run is filled with mistakes, mended and sent from the sidebar'] = async ({ browser }) => {
  const home = emptyHome();
  const desk = await sitDown(browser, home, OWNER, 'sidebar', 'ru');
  const frame = await desk.frame();
  const submit = frame.locator('.foot .primary');
  const setUps = () => desk.sent.filter(({ name }) => name === 'setUp').length;
  try {
    // Nothing filled: every needed field is named, posts and the folder are not.
    await submit.click();
    await frame.waitForSelector('.summary');
    const needed = [0, 1, 2].flatMap((at) =>
      ['lastName', 'firstName', 'email'].map((part) => `people.${at}.${part}`),
    );
    assert.deepEqual(await wrong(frame), [...Object.keys(SCHOOL), ...needed]);
    assert.equal(setUps(), 0);

    // What the page itself sees is wrong.
    for (const [part, text] of Object.entries(SCHOOL)) await fill(frame, part, text);
    for (const [at, person] of [head, deputy, secretary].entries())
      for (const part of ['lastName', 'firstName', 'patronymic', 'position', 'email'] as const)
        await fill(frame, `people.${at}.${part}`, person?.[part] ?? '');
    await fill(frame, 'folder', 'папка');
    await fill(frame, 'people.1.email', 'orynbasar');
    await submit.click();
    await frame.waitForFunction(() => document.querySelectorAll('[aria-invalid=true]').length === 2);
    assert.deepEqual(await wrong(frame), ['folder', 'people.1.email']);
    assert.equal(setUps(), 0);

    // What only the server sees stands at its field, and nothing typed is gone.
    await fill(frame, 'folder', '');
    await fill(frame, 'people.1.email', PEOPLE.head);
    await submit.click();
    await frame.waitForFunction(
      () => document.querySelector('[aria-invalid=true]')?.id === 'f-people-1-email',
    );
    assert.deepEqual(await wrong(frame), ['people.1.email']);
    assert.equal(await frame.locator('#f-nameKk').inputValue(), SCHOOL.nameKk);
    assert.equal(await frame.locator('#f-people-2-lastName').inputValue(), secretary?.lastName);
    assert.equal(setUps(), 1);

    // Sent by two presses, once.
    await fill(frame, 'people.1.email', PEOPLE.deputy);
    await submit.dblclick();
    await frame.waitForSelector('.ok-note');
    assert.equal(setUps(), 2);
    assert.equal(await frame.locator('.foot .primary').count(), 0, 'the form is gone');
    assert.deepEqual(desk.faults, []);
    assert.deepEqual((await desk.noted()).silent, []);
  } finally {
    await desk.leave();
  }
  const office = new Office(home);
  const { people } = office.asks('staff', {});
  assert.deepEqual(
    people.map(({ lastName, firstName, patronymic, position, email, roles }) => ({
      lastName,
      firstName,
      patronymic,
      position,
      email,
      roles,
    })),
    [head, deputy, secretary],
  );
  const settings = office.asks('settings', {}).groups.flatMap((group) => group.settings);
  for (const key of ['schoolNameKk', 'schoolNameRu', 'placeKk', 'placeRu'] as const)
    assert.equal(settings.find((setting) => setting.key === key)?.value, SET_UP.settings[key]);
  // The same sidebar now opens with the register, and a second first run is refused.
  const again = await sitDown(browser, home, PEOPLE.secretary, 'sidebar', 'ru');
  try {
    await (await again.frame()).waitForSelector('#start-0');
  } finally {
    await again.leave();
  }
  assert.throws(() => home.run('setUp', [JSON.stringify(SET_UP)]), /Учёт уже настроен/);
};
