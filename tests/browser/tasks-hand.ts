// The hand of a person at the page, counted: a press, a filled field and a chosen option are one each; by fingers, by the mouse, or by keys alone.
import type { Frame, Locator } from 'playwright-core';
import type { Desk } from './tasks-desk';

/** What a task took. */
export interface Taken {
  clicks: number;
  /** Letters and digits typed. */
  letters: number;
  seconds: number;
}

/** So many tab stops lie between no two places of a screen. */
const MOST_TABS = 150;

/** A hand on one desk. */
export class Hand {
  private clicks = 0;
  private letters = 0;
  private readonly began = performance.now();

  constructor(
    readonly desk: Desk,
    /** The frame the hand is in. */
    readonly frame: Frame,
    private readonly keysOnly = false,
    private readonly before?: Hand,
  ) {}

  /** Presses a button, a row, a tick, a radio. */
  async press(what: string | Locator): Promise<void> {
    const target = this.at(what);
    await target.waitFor();
    this.count(1);
    if (this.keysOnly) await this.pressByKeys(target);
    else if (this.desk.surface === 'phone') await target.tap();
    else await target.click();
  }

  /** Types into a field. */
  async fill(what: string, text: string): Promise<void> {
    const target = this.at(what);
    await target.waitFor();
    this.count(1, text.length);
    if (!this.keysOnly) return target.fill(text);
    await this.tabTo(target);
    await this.desk.page.keyboard.press('Control+A');
    await this.desk.page.keyboard.type(text);
  }

  /** Chooses one of a browser's own list. */
  async choose(what: string, value: string): Promise<void> {
    const target = this.at(what);
    await target.waitFor();
    this.count(1);
    if (!this.keysOnly) return void (await target.selectOption(value));
    await this.tabTo(target);
    while ((await target.inputValue()) !== value) await this.desk.page.keyboard.press('ArrowDown');
  }

  /** Finds a person by some letters and takes the first who is found. */
  async find(what: string, letters: string): Promise<void> {
    await this.fill(what, letters);
    const option = this.frame.locator('[role=option]').first();
    await option.waitFor();
    if (!this.keysOnly) return this.press(option);
    this.count(1);
    await this.desk.page.keyboard.press('ArrowDown');
    await this.desk.page.keyboard.press('Enter');
  }

  /** The first answer of a group of radios, or the one with these words. */
  pick(field: string, words?: string): Promise<void> {
    const picks = this.frame.locator(`#f-${field} .pick`);
    return this.press((words === undefined ? picks : picks.filter({ hasText: words })).first());
  }

  /** Sends the form and sees that it is done. */
  async send(): Promise<void> {
    await this.press('.foot .primary');
    await this.frame.waitForSelector('.ok-note');
  }

  /** The same hand in the dialog that has opened. */
  async inDialog(): Promise<Hand> {
    const frame = await this.desk.frame('dialog');
    const language = await this.frame.evaluate(() => document.documentElement.lang);
    await frame.waitForSelector(`html[lang=${language}] h1`);
    return new Hand(this.desk, frame, this.keysOnly, this);
  }

  /** What it took until now. */
  get taken(): Taken {
    if (this.before) return this.before.taken;
    return { clicks: this.clicks, letters: this.letters, seconds: (performance.now() - this.began) / 1000 };
  }

  private count(clicks: number, letters = 0): void {
    this.clicks += clicks;
    this.letters += letters;
    this.before?.count(clicks, letters);
  }

  private at(what: string | Locator): Locator {
    return typeof what === 'string' ? this.frame.locator(what).first() : what;
  }

  private async pressByKeys(target: Locator): Promise<void> {
    const { keyboard } = this.desk.page;
    await this.tabTo(target);
    const type = await target.evaluate((element) => {
      const input = element.matches('input') ? element : element.querySelector('input');
      return input?.getAttribute('type') ?? 'button';
    });
    if (type === 'button') return keyboard.press('Enter');
    if (type === 'checkbox') return keyboard.press('Space');
    // The tab stop of a group is its chosen radio, or the first or last one.
    const chosen = () => target.locator('input').first().isChecked();
    await keyboard.press('Space');
    for (let step = 0; step < 12 && !(await chosen()); step++) await keyboard.press('ArrowDown');
    if (!(await chosen())) throw new Error('the keys do not reach the answer');
  }

  /** Goes by Tab until the focus is on the target, or in its group of radios. */
  private async tabTo(target: Locator): Promise<void> {
    const isThere = () =>
      target.evaluate((element) => {
        const now = document.activeElement;
        if (!now || now === document.body) return false;
        if (element === now || element.contains(now)) return true;
        const radio = element.querySelector<HTMLInputElement>('input[type=radio]');
        return radio !== null && now instanceof HTMLInputElement && now.name === radio.name;
      });
    for (let tab = 0; tab < MOST_TABS; tab++) {
      if (await isThere()) return;
      await this.desk.page.keyboard.press('Tab');
    }
    throw new Error(`no tab stop: ${await target.evaluate((element) => element.outerHTML.slice(0, 160))}`);
  }
}
