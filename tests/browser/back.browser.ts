// The browser's Back on a teacher's phone: one screen or one question at a time, nothing typed is lost, and what is sent is not gone back into.
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { PEOPLE } from '../../local/bench/small-school';
import { type Desk, sitDown } from './tasks-desk';
import { Hand } from './tasks-hand';
import { theOffice } from './tasks-school';

type Given = { browser: Browser };

export const tests: Record<string, (given: Given) => Promise<void>> = {};

function onThePhone(title: string, work: (hand: Hand, desk: Desk) => Promise<void>): void {
  tests[title] = async ({ browser }) => {
    const desk = await sitDown(browser, theOffice().home, PEOPLE.teacher, 'phone', 'ru');
    await work(new Hand(desk, await desk.frame()), desk);
    assert.deepEqual(desk.faults, []);
    await desk.leave();
  };
}

const goBack = ({ page }: Desk): Promise<void> => page.evaluate(() => history.back());
const pupil = (): string => theOffice().surname('ru', 'keyed');

/** The first two questions of a referral. */
async function begin(hand: Hand): Promise<void> {
  await hand.press('#start-0');
  await hand.find('#f-pupilId', pupil());
  await hand.press('.foot .primary');
  await hand.fill('#f-seen', 'Не был на пяти уроках.');
}

onThePhone(
  'Back leads to the question before, then to the first screen, and the text stays',
  async (hand, desk) => {
    const { frame } = hand;
    await begin(hand);
    await goBack(desk);
    await frame.waitForSelector('.picked');
    assert.match(await frame.innerText('.picked'), new RegExp(pupil()));
    await hand.press('.foot .primary');
    assert.equal(await frame.inputValue('#f-seen'), 'Не был на пяти уроках.');
    await goBack(desk);
    await frame.waitForSelector('.picked');
    await goBack(desk);
    await frame.waitForSelector('#start-0');
  },
);

onThePhone("after the page's own way back, Back still does one thing at a press", async (hand, desk) => {
  const { frame } = hand;
  await begin(hand);
  const own = 'header .plain';
  await hand.press(own);
  await frame.waitForSelector('.picked');
  await hand.press(own);
  await hand.press('#start-1');
  await frame.waitForSelector('#start-1', { state: 'detached' });
  await goBack(desk);
  await frame.waitForSelector('#start-1');
});

onThePhone('a referral that is sent is not gone back into', async (hand, desk) => {
  const { frame } = hand;
  await begin(hand);
  await hand.press('.foot .primary');
  await hand.pick('parentsTold');
  await hand.press('.foot .primary');
  await hand.send();
  await goBack(desk);
  await frame.waitForSelector('#start-0');
  assert.equal(await frame.locator('.foot .primary').count(), 0);
});
