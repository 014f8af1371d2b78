// A paper's way to its signature on the page: what is seen is what is sent, and a code that was read out is asked for as it was typed.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { pageCount } from '../../sidebar/print/join-pdfs';
import type { Answer, Call } from '../../src/casework/answers';
import type { Act } from '../../src/casework/views';
import { inventedBoot } from './invented-views';
import { closePage, type OpenPage, openPage, type Pages } from './page-fixture';

interface Given {
  browser: Browser;
  pages: Pages;
}

const documentId = 'P00012-K01-D18-02';
const signedId = 'P00012-K01-D18-01';

async function on(
  { browser, pages }: Given,
  act: Act,
  run: (opened: OpenPage) => Promise<void>,
): Promise<void> {
  const opened = await openPage(browser, pages, inventedBoot('ru', { act, view: undefined }));
  await opened.page.waitForSelector('h1');
  await run(opened);
  if (opened.faults.length > 0) throw new Error(opened.faults.join('\n'));
  await closePage(opened);
}

function same(what: string, found: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: ${left}, wanted ${right}`);
}

/** The page reads a file before it sends anything of it. */
async function untilSent(opened: OpenPage, acts: number): Promise<void> {
  for (let tries = 0; tries < 100 && sent(opened).length < acts; tries++)
    await opened.page.waitForTimeout(50);
}

const sent = ({ calls }: OpenPage) =>
  calls
    .filter((call): call is Extract<Call, { command: string }> => 'command' in call)
    .map(({ command, input }) => ({ command, input }));

export const tests: Record<string, (given: Given) => Promise<void>> = {
  'a paper goes to its signature with the code of the text that was shown': (given) =>
    on(given, { screen: 'paper', documentId, kind: 'final' }, async (opened) => {
      const { page } = opened;
      await page.waitForSelector('del');
      same('was', await page.locator('del').innerText(), 'Срок: 5 ноября 2026 года');
      same('is', await page.locator('ins').innerText(), 'Срок: 6 ноября 2026 года');
      same('comment', await page.locator('q').innerText(), '5 ноября');
      await page.locator('.foot .primary').click();
      await page.waitForFunction(() => document.querySelector('del') === null);
      same('sent', sent(opened), [
        { command: 'for-signature', input: { documentId, finalCode: 'K7MP-3WQX' } },
      ]);
    }),

  'the words of a paper stand in the form that mends the record, and a difference is marked with a reason': (
    given,
  ) =>
    on(given, { screen: 'paper', documentId, kind: 'final' }, async (opened) => {
      const { page } = opened;
      await page.locator('#mean-a1b2c3').click();
      await page.locator('#why-a1b2c3').fill('Так велел руководитель');
      if (process.env.PICTURES)
        await page.screenshot({ path: `${process.env.PICTURES}/final.png`, fullPage: true });
      await page.locator('#keep-a1b2c3').click();
      await page.waitForTimeout(200);
      same('marked', sent(opened), [
        {
          command: 'mark-difference',
          input: { documentId, mark: 'a1b2c3', why: 'Так велел руководитель' },
        },
      ]);
      await page.locator('#take-a1b2c3').click();
      await page.waitForSelector('#f-value');
      same('in its field', await page.locator('#f-value').inputValue(), 'Слова из документа');
      if (process.env.PICTURES)
        await page.screenshot({ path: `${process.env.PICTURES}/take.png`, fullPage: true });
    }),

  'a scan is announced and sent, a page that is none is refused before; one is replaced with a reason': (
    given,
  ) =>
    on(given, { screen: 'paper', documentId: signedId }, async (opened) => {
      const { page } = opened;
      opened.answer((call) =>
        'command' in call && call.command === 'attach-file'
          ? { ok: true, value: { message: '', fileId: `${signedId}-U04`, waiting: 1 } }
          : undefined,
      );
      const scan = Buffer.from('%PDF-1.7\n%%EOF\n');
      const sheet = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
      await page.waitForSelector('#add-SCAN');
      await page.setInputFiles('#add-SCAN', [sheet('Сканы.pdf', Buffer.from('PK'))]);
      await page.waitForSelector('.err-note');
      same('nothing sent', sent(opened), []);
      await page.setInputFiles('#add-SCAN', [sheet('Асанов.pdf', scan)]);
      await page.waitForSelector('.err-note', { state: 'detached' });
      const content = scan.toString('base64');
      const first = [
        { command: 'attach-file', input: { documentId: signedId, format: 'pdf' } },
        { command: 'send-file', input: { fileId: `${signedId}-U04`, content } },
      ];
      await untilSent(opened, 2);
      same('sent', sent(opened), first);
      await page.click(`#replace-${signedId}-U01`);
      same('asks why first', await page.locator(`#replace-${signedId}-U01-file`).count(), 0);
      await page.fill(`#replace-${signedId}-U01-why`, 'Другой лист');
      await page.setInputFiles(`#replace-${signedId}-U01-file`, [sheet('a.pdf', scan)]);
      await untilSent(opened, 3);
      same('replaced', sent(opened)[2], {
        command: 'attach-file',
        input: { documentId: signedId, format: 'pdf', replacesId: `${signedId}-U01`, reason: 'Другой лист' },
      });
    }),

  'a paper is given back with a reason, and not without one': (given) =>
    on(given, { screen: 'paper', documentId, kind: 'return' }, async (opened) => {
      const { page } = opened;
      await page.waitForSelector('textarea');
      await page.locator('.foot .primary').click();
      await page.waitForSelector('[aria-invalid=true]');
      same('nothing sent', sent(opened), []);
      await page.fill('textarea', 'Срок не указан.');
      await page.locator('.foot .primary').click();
      await page.waitForFunction(() => document.querySelector('textarea') === null);
      same('sent', sent(opened), [
        { command: 'return-paper', input: { documentId, reason: 'Срок не указан.' } },
      ]);
    }),

  'a paper is checked by the code that was typed': (given) =>
    on(given, { screen: 'check-paper' }, async (opened) => {
      const { page } = opened;
      await page.waitForSelector('#code');
      await page.fill('#code', 'k7mp 3wqx');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[role=status] strong');
      same('verdict', await page.locator('[role=status] strong').innerText(), 'Текст изменён.');
      const asked = opened.calls.filter((call) => 'query' in call && call.query === 'check-paper');
      same(
        'asked',
        asked.map((call) => 'input' in call && call.input),
        [{ code: 'k7mp 3wqx' }],
      );
    }),

  'papers of a sitting are made and printed as one file; Google’s quota is waited for, and a stop keeps what is here':
    (given) =>
      on(given, { screen: 'sitting-papers', sittingId: 'S0004' }, async (opened) => {
        const { page } = opened;
        const busy = { ok: false, kind: 'busy', title: 'Занято', problems: [] } satisfies Answer<unknown>;
        let refused = 0;
        opened.answer((call) => {
          if ('command' in call && call.command === 'make-paper')
            return refused++ === 0
              ? busy
              : { ok: true, value: { message: '', documentId: 'P00012-K01-D17-01' } };
          return undefined;
        });
        await page.click('#make-all');
        await page.waitForSelector('text=Продолжится само через 5 с.');
        await page.waitForSelector('text=Один файл для печати: 3 экз.', { timeout: 15_000 });
        const ids = opened.calls.flatMap((call) => ('command' in call ? [call.id] : []));
        same('one act', [ids.length, new Set(ids).size], [2, 1]);

        await page.fill('#copies-D17-S0004-P00012-K01-ru', '5');
        await page.locator('#copies-D17-S0004-P00012-K01-ru').blur();
        let answered = 0;
        opened.answer((call) =>
          'query' in call && call.query === 'paper-pdf' && answered++ === 1 ? 'lost' : undefined,
        );
        await page.click('#print-file');
        await page.waitForSelector('#open-print', { timeout: 15_000 });
        await page.waitForSelector('text=Файл готов: документов 2, экземпляров 6.');
        const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#save-print')]);
        same('name', saved.suggestedFilename(), 'zasedanie-2026-11-05.pdf');
        const pdf = new Uint8Array(readFileSync(await saved.path()));
        // The list on a sheet of its own, then one page of each copy on a sheet of its own.
        same('pages', pageCount(pdf), 2 + 6 * 2);
        same(
          'kept',
          await page.evaluate(() =>
            JSON.stringify({ ...localStorage, ...sessionStorage }).includes('JVBERi'),
          ),
          false,
        );
      }),

  'a card’s papers become one file with a list of contents; it is written down before anything is fetched': (
    given,
  ) =>
    on(given, { screen: 'card-file', cardId: 'P00012-K01' }, async (opened) => {
      const { page } = opened;
      await page.click('#print-file');
      await page.waitForSelector('#save-print', { timeout: 15_000 });
      const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#save-print')]);
      same('name', saved.suggestedFilename(), 'Документы карты Вх-012.pdf');
      // The list and the plan, each on a sheet of its own.
      same('pages', pageCount(new Uint8Array(readFileSync(await saved.path()))), 4);
      same(
        'in this order',
        opened.calls.flatMap((call) =>
          'command' in call ? [call.command] : call.query === 'paper-pdf' ? ['paper-pdf'] : [],
        ),
        ['open-card-file', 'paper-pdf'],
      );
      same('sent', sent(opened), [
        { command: 'open-card-file', input: { cardId: 'P00012-K01', forWhom: 'SELF', reason: '' } },
      ]);
    }),

  'the council’s composition leads to the papers that can be made of it': (given) =>
    on(given, { screen: 'council' }, async (opened) => {
      const { page } = opened;
      await page.click('#council-papers');
      await page.waitForSelector('[id^=make-]');
      const asked = opened.calls.filter((call) => 'query' in call && call.query === 'paper-offers');
      same(
        'asked',
        asked.map((call) => 'input' in call && call.input),
        [{ on: 'N001' }],
      );
    }),

  'what was written on paper is entered with the day that stands on it': async ({
    browser,
    pages,
  }: Given) => {
    const boot = inventedBoot('ru', { surface: 'dialog', act: { screen: 'after-outage' }, view: undefined });
    const opened = await openPage(browser, pages, boot, { width: 900, height: 650 });
    const { page } = opened;
    await page.waitForSelector('#filled-D01');
    for (const kind of ['D01', 'D03']) await page.check(`#filled-${kind}`);
    same('days asked', await page.locator('input[type=date]').count(), 2);
    await page.fill('#day-D01', '2026-11-03');
    await page.fill('#day-D03', '2026-11-02');
    const goesTo = () =>
      page.evaluate(
        () => JSON.parse(Object.entries(localStorage).find(([key]) => /go$/.test(key))?.[1] ?? '{}').act,
      );
    await page.click('#enter-D01');
    const referral = await goesTo();
    same('goes to', referral, { screen: 'refer', on: '2026-11-03' });
    await page.click('#enter-D03');
    await page.locator('.board .link').first().click();
    const card = await goesTo();
    same('goes to', [card.screen, card.on, card.kind], ['card', '2026-11-02', 'D03']);
    await closePage(opened);
    await on({ browser, pages }, referral, async ({ page: form }) => {
      same('the day', await form.inputValue('#f-seenOn'), '03.11.2026');
    });
    // From the card on to the form of this paper, and to no other.
    await on({ browser, pages }, { ...card, cardId: 'P00012-K01' }, async ({ page: form }) => {
      await form.click('#next');
      await form.waitForSelector('#f-gatheredOn');
      same('the day', await form.inputValue('#f-gatheredOn'), '02.11.2026');
    });
    for (const [act, field] of [
      [{ screen: 'record-home-act', cardId: 'P00012-K01', recordId: 'P00012-K01-H01' }, 'actOn'],
      [{ screen: 'invite', sittingId: 'S0005', itemId: 'S0005-P00012-K01' }, 'invitedOn'],
      [{ screen: 'approve-plan', cardId: 'P00008-K01' }, 'approvedOn'],
    ] as const)
      await on({ browser, pages }, { ...act, on: '2026-11-02' }, async ({ page: form }) => {
        same(field, await form.inputValue(`#f-${field}`), '02.11.2026');
      });
  },
};
