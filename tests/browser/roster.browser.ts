// An ugly list in a real browser: matched, looked at, sent; a lost answer is asked for again under the same id.
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { Call } from '../../src/casework/answers';
import type { BootData } from '../../src/casework/views';
import { closePage, openPage, type Pages, type Reply } from './page-fixture';

const UGLY = [
  '\uFEFFСписок обучающихся;;;;;',
  '№;Аты-жөні;Класс;Туған күні;Анасы;Класс',
  '1;Aхметов Ержан Болатұлы;7 "Б" класс;09.05.2013;Ахметова Айгүл;x',
  '2;=cmd|calc Әлия;7Б;41403;;',
  '3;Сейітқали Дана;МАД;09.05.2013;;',
  '4;Ким Олег;11-а;;;',
  `5;${'x'.repeat(50_001)};5Г;;;`,
].join('\n');

const STATES = ['changed', 'refused', 'ask'] as const;

function answerOf(call: Call, calls: Call[]): Reply | undefined {
  if (!('query' in call)) {
    const same = calls.filter((each) => !('query' in each) && each.id === call.id).length;
    return same === 1 ? 'lost' : { ok: true, value: { message: 'Тізім енгізілді.', importId: 'U0001' } };
  }
  if (call.query === 'roster')
    return {
      ok: true,
      value: { years: ['2026-2027'], storeIin: false, pupils: 3, imports: [], missing: [] },
    };
  if (call.query !== 'check-roster') return undefined;
  const rows = (call.input.rows as { line: number }[]).map(({ line }, at) => ({
    line,
    state: STATES[at],
    foundId: at === 0 ? 'P00001' : undefined,
    version: 1,
    twin: { id: 'P00002', name: 'Ким Олег', note: '10 «А»' },
    changes: [{ label: 'Сынып', before: '6', after: '7' }],
    problems: at === 1 ? [{ path: ['pupil', 'lastName'], message: 'Атында «=» таңбасы болмайды.' }] : [],
  }));
  return { ok: true, value: { rows } };
}

async function bringIn(browser: Browser, pages: Pages, language: 'kk' | 'ru', width: number) {
  const boot: BootData = {
    email: 'secretary@tirek.test',
    language,
    school: '№ 8',
    today: '2026-09-03',
    surface: 'dialog',
    ready: true,
    person: { name: 'Жүнісов А.', roles: ['SECRETARY'] },
    act: { screen: 'roster' },
  } as unknown as BootData;
  const opened = await openPage(browser, pages, boot, { width, height: 700 });
  opened.answer(answerOf);
  await opened.page.reload();
  const { page, calls } = opened;
  await page.setInputFiles('#file', { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(UGLY) });
  await page.waitForSelector('table select');
  const matched = await page.$$eval('table select', (all) =>
    all.map((each) => (each as HTMLSelectElement).value),
  );
  assert.deepEqual(matched, ['', 'fullName', 'className', 'bornOn', 'motherName', '']);
  await page.click('.office > .primary');
  await page.waitForSelector('.counts');
  assert.equal(await page.locator('.warn-note').count(), 1);
  await page.click('.pick >> nth=0');
  assert.equal(await page.locator('.warn-note').count(), 0);
  await page.click('.counts button >> nth=1');
  assert.equal(await page.locator('tbody .error').count(), 3);
  const label = language === 'kk' ? 'Тегі' : 'Фамилия';
  assert.ok(
    (await page.locator('tbody .error').allInnerTexts()).includes(`${label}: Атында «=» таңбасы болмайды.`),
  );
  await page.click('.buttons .primary');
  await page.waitForSelector('.progress');
  await page.waitForFunction(() => !document.querySelector('[aria-disabled="true"]'));
  await page.click('.buttons .primary');
  await page.waitForSelector('.ok-note');
  const acts = calls.filter((call) => !('query' in call));
  assert.equal(acts.length, 2);
  assert.equal(new Set(acts.map((call) => ('id' in call ? call.id : ''))).size, 1);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
  assert.deepEqual(opened.faults, []);
  await closePage(opened);
}

type Test = (room: { browser: Browser; pages: Pages }) => Promise<void>;
export const tests: Record<string, Test> = {
  'a list comes in, wide, in Kazakh': ({ browser, pages }) => bringIn(browser, pages, 'kk', 1100),
  'a list comes in, narrow, in Russian': ({ browser, pages }) => bringIn(browser, pages, 'ru', 360),
};
