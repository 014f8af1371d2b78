// How large the page is, and how much longer than an empty one it takes until a person can press something.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

/**
 * Bytes, compressed bytes, and two times as multiples of an empty page's, null without a browser: until a press is
 * heard, and until the page's own script, which is read afterwards, has taken over.
 */
export interface PageMeasure {
  bytes: number;
  gzip: number;
  interactiveRatio: number | null;
  takenOverRatio: number | null;
}

const REPEATS = 9;
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
  if (!found) return { ...size, interactiveRatio: null, takenOverRatio: null };
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
  const pages: Record<string, string> = { '/page': served, '/empty': EMPTY };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages[request.url ?? ''] ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const times: Record<string, Times[]> = { '/page': [], '/empty': [] };
  for (let at = 0; at < REPEATS; at++)
    for (const path of Object.keys(pages)) times[path]?.push(await opened(browser, origin + path));
  await browser.close();
  server.close();
  const empty = median(times['/empty']?.map(({ interactive }) => interactive));
  const ratio = (of: (times: Times) => number) =>
    Number((median(times['/page']?.map(of)) / empty).toFixed(2));
  return {
    ...size,
    interactiveRatio: ratio(({ interactive }) => interactive),
    takenOverRatio: ratio(({ takenOver }) => takenOver),
  };
}

interface Times {
  interactive: number;
  takenOver: number;
}

/** Milliseconds from the start of the navigation until a button stands and the page has come to rest, and until its script has taken over. */
async function opened(browser: Browser, url: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'commit' });
  const interactive = await page.evaluate<number>(WHEN_AT_REST);
  const takenOver = await page.evaluate<number>(WHEN_TAKEN_OVER);
  await context.close();
  return { interactive, takenOver };
}

const median = (values: readonly number[] = []): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
