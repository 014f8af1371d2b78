// A daily task on a line where every call takes two seconds: each press is answered at once, what is sent by two presses is sent once, and what was typed is kept.
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { PEOPLE } from '../../local/bench/small-school';
import { sitDown } from './tasks-desk';
import { Hand } from './tasks-hand';
import { inform } from './tasks-list';
import { LANGUAGES, theOffice } from './tasks-school';

export const tests: Record<string, (given: { browser: Browser }) => Promise<void>> = {};

const SLOW_MS = 2000;
/** What the task asks for: the script of further screens, the card, after a switch of the language its lists, the act; each once. */
const ASKED = ['page-part', 'card', 'lists', 'record-primary-information'];

/** A hand that presses whatever sends a form twice, and looks whether the form still holds what it held. */
class HastyHand extends Hand {
  override async send(): Promise<void> {
    const fields = this.frame.locator('main input, main textarea, main select');
    const held = () =>
      fields.evaluateAll((found) =>
        found.map((each) => {
          const { type, checked, value } = each as HTMLInputElement;
          return type === 'radio' || type === 'checkbox' ? checked : value;
        }),
      );
    const before = await held();
    const button = this.frame.locator('.foot .primary').first();
    await this.press(button);
    await button.click({ force: true });
    assert.equal(
      await button.getAttribute('aria-disabled'),
      'true',
      'the button does not say that it is at work',
    );
    assert.deepEqual(await held(), before, 'what was typed is not there while it is sent');
    await this.frame.waitForSelector('.ok-note');
  }
}

for (const language of LANGUAGES)
  tests[`the primary information with two seconds a call (${language})`] = async ({ browser }) => {
    const office = theOffice();
    const desk = await sitDown(
      browser,
      office.home,
      PEOPLE.secretary,
      'sidebar',
      language,
      undefined,
      SLOW_MS,
    );
    try {
      const frame = await desk.frame();
      // The switch of the language before the counting is on the slow line too.
      await frame.waitForTimeout(2 * SLOW_MS);
      await frame.evaluate(() => Object.assign(window, { tirekShift: 0, tirekMoved: [], tirekSilent: [] }));
      desk.sent.length = 0;
      await inform({ hand: new HastyHand(desk, frame), office, language }, 'slowly');
      const { silent, moved, shift } = await desk.noted();
      assert.deepEqual(silent, [], 'pressed and nothing answered at once');
      assert.ok(shift <= 0.1, `moved by itself: ${shift}\n${moved.join('\n')}`);
      assert.deepEqual(desk.faults, []);
      const calls = desk.sent.map(({ name, args }) => [name, JSON.parse(String(args[0] ?? '{}'))] as const);
      const acts = calls.filter(([, call]) => 'command' in call);
      assert.deepEqual(
        acts.map(([, call]) => call.command),
        ['record-primary-information'],
        'sent once, and nothing else',
      );
      const { facts } = office.asks('card', { cardId: office.cardOf(language, 'slowly') });
      assert.equal(facts.whereabouts, 'Теректі, Абай к., 5-үй');
      assert.equal(facts.description, 'Анасы кешкі ауысымда жұмыс істейді.');
      assert.equal(facts.family.length, 1);
      const asked = calls.map(([name, call]) => call.query ?? call.command ?? name);
      assert.deepEqual([...new Set(asked)], asked, 'asked twice');
      assert.deepEqual(
        asked.filter((name) => !ASKED.includes(name)),
        [],
        'waited for something else',
      );
    } finally {
      await desk.leave();
    }
  };
