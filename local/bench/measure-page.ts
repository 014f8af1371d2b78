// How large the page is, and how much longer than an empty one it takes until a person can press something.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

/**
 * Bytes, compressed bytes, and times as multiples of an empty page's, null without a browser: until a press is heard,
 * until the page's own script, which is read afterwards, has taken over, and until a press is heard where the browser
 * starts a process for it, as the first opening of a day does (there the empty page waits for that too).
 */
export interface PageMeasure {
  bytes: number;
  gzip: number;
  interactiveRatio: number | null;
  takenOverRatio: number | null;
  firstOpeningRatio: number | null;
}

const REPEATS = 25;
const FIRST_REPEATS = 9;
/** An old laptop beside the machine that measures. */
const SLOWER = 4;
const EMPTY =
  '<!doctype html><html><head><meta charset="utf-8"></head><body><button>1</button></body></html>';

/** Runs in the page: resolves with the time since its start when there is something to press and the script is at rest. */
const WHEN_AT_REST = `new Promise((done) => {
  const look = () =>
    document.querySelector('button')
      ? setTimeout(() => done(performance.now()), 0)
      : requestAnimationFrame(look);
  look();
})`;

/** Runs in the page: resolves with the time since its start when no script of it waits to be read before the page is whole. */
const WHEN_TAKEN_OVER = `new Promise((done) => {
  const look = () =>
    'tirekParts' in window || !document.getElementById('part-page')
      ? setTimeout(() => done(performance.now()), 0)
      : requestAnimationFrame(look);
  look();
})`;

/** `page` is the file that ships, `served` what a person's browser is given of it, with the first view inside. */
export async function measurePage(page: string, served: string): Promise<PageMeasure> {
  const found = await findBrowser();
  const size = { bytes: Buffer.byteLength(page), gzip: gzipSync(page, { level: 9 }).length };
  if (!found) return { ...size, interactiveRatio: null, takenOverRatio: null, firstOpeningRatio: null };
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
  const pages: Record<string, string> = { '/page': served, '/empty': EMPTY };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages[request.url ?? ''] ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const warm = await newPage(browser);
  const again = await interleaved(REPEATS, async (path) => opened(warm, origin + path));
  const first = await interleaved(FIRST_REPEATS, async (path) => {
    const page = await newPage(browser);
    const times = await opened(page, origin + path);
    await page.context().close();
    return times;
  });
  await browser.close();
  server.close();
  return {
    ...size,
    interactiveRatio: ratio(again, ({ interactive }) => interactive),
    takenOverRatio: ratio(again, ({ takenOver }) => takenOver),
    firstOpeningRatio: ratio(first, ({ interactive }) => interactive),
  };
}

interface Times {
  interactive: number;
  takenOver: number;
}
type Pair = Record<'/page' | '/empty', Times[]>;

/** Both pages in turns, after one turn that is not counted. */
async function interleaved(repeats: number, open: (path: keyof Pair) => Promise<Times>): Promise<Pair> {
  const times: Pair = { '/page': [], '/empty': [] };
  for (let at = 0; at <= repeats; at++)
    for (const path of ['/page', '/empty'] as const) {
      const taken = await open(path);
      if (at > 0) times[path].push(taken);
    }
  return times;
}

/** The median of one page as a multiple of an empty page's median until a press is heard. */
const ratio = (times: Pair, of: (times: Times) => number): number =>
  Number(
    (median(times['/page'].map(of)) / median(times['/empty'].map(({ interactive }) => interactive))).toFixed(
      2,
    ),
  );

/** A page of its own context, as wide as the sidebar, on a slowed processor. */
async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

/** Milliseconds from the start of the navigation until a button stands and the page has come to rest, and until its script has taken over. */
async function opened(page: Page, url: string): Promise<Times> {
  await page.goto(url, { waitUntil: 'commit' });
  const interactive = await page.evaluate<number>(WHEN_AT_REST);
  const takenOver = await page.evaluate<number>(WHEN_TAKEN_OVER);
  return { interactive, takenOver };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
