// Every screen in both languages: axe finds nothing, nothing scrolls sideways, the budgets are kept.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { inventedBoot } from './invented-views';
import { closePage, type OpenPage, openPage, type Pages } from './page-fixture';
import { allScreens } from './screens';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [283, 300, 320, 390, 900];

interface Given {
  browser: Browser;
  pages: Pages;
}

async function axeFindings({ page }: OpenPage): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(
      (found) => `${found.id}: ${found.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    );
  });
}

/** Elements that stick out of the window at a width. */
async function stickingOut({ page }: OpenPage, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: width < 600 ? 700 : 650 });
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
      .map((element) => `${element.tagName}.${element.className}`)
      .slice(0, 5);
  });
}

/** Styles a reader may force on a page: text of twice the size (WCAG 1.4.4), and text spaced out (1.4.12). */
const GROWN = {
  'text twice as large': 'html { font-size: 200% !important }',
  'text spaced out':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
};

/** What sticks out of the window, or is cut off in its own box, under a style of the reader's. */
async function cutOff({ page }: OpenPage, css: string): Promise<string[]> {
  return page.evaluate((forced) => {
    const style = document.createElement('style');
    style.textContent = forced;
    document.head.append(style);
    const { clientWidth, scrollWidth } = document.documentElement;
    const named = (element: Element) =>
      `${element.tagName}.${element.getAttribute('class')}: ${element.textContent?.trim().slice(0, 40)}`;
    const found = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      // A field holds more than it shows.
      if (box.width === 0 || element.closest('.sr, svg, input, textarea, select')) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut =
        (overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      return cut || (scrollWidth > clientWidth && box.right > clientWidth + 0.5);
    });
    style.remove();
    return found.slice(0, 4).map(named);
  }, css);
}

/** Targets smaller than 24 × 24 px that are not links inside a sentence. */
async function smallTargets({ page }: OpenPage): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, input:not([type=radio]):not([type=checkbox]), select, summary',
      ),
    ]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 0 && box.height < 24 && !element.classList.contains('link'))
      .filter(({ element }) => !element.classList.contains('row-link'))
      .map(({ element, box }) => `${element.className}: ${Math.round(box.width)}×${Math.round(box.height)}`),
  );
}

function expectNothing(what: string, found: string[]): void {
  if (found.length > 0) throw new Error(`${what}\n${found.join('\n')}`);
}

export const tests: Record<string, (given: Given) => Promise<void>> = {};
for (const language of ['kk', 'ru'] as const) {
  for (const screen of allScreens(language)) {
    tests[`${screen.name} (${language})`] = async ({ browser, pages }) => {
      const size = ['room', 'dialog'].includes(screen.boot.surface ?? '')
        ? { width: 1366, height: 650 }
        : { width: 300, height: 700 };
      const opened = await openPage(browser, pages, inventedBoot(language, screen.boot), size);
      const { page } = opened;
      await page.waitForSelector('h1');
      await page.waitForFunction(() => !document.querySelector('[aria-busy]'));
      await screen.prepare?.(page);
      await page.waitForTimeout(50);
      expectNothing('axe', await axeFindings(opened));
      expectNothing('small targets', await smallTargets(opened));
      for (const [what, css] of Object.entries(GROWN)) expectNothing(what, await cutOff(opened, css));
      for (const width of WIDTHS) expectNothing(`sideways at ${width}`, await stickingOut(opened, width));
      expectNothing('console', opened.faults);
      const headings = await page.locator('h1').count();
      if (headings !== 1) throw new Error(`${headings} h1`);
      const title = await page.title();
      if (/Сейітқали|Әбдіғали/.test(title)) throw new Error(`a name in the window's title: ${title}`);
      await closePage(opened);
    };
  }
}

tests['the sprite and the pages keep their sizes'] = async ({ pages }) => {
  for (const [name, html] of Object.entries(pages)) {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const sprite = /<svg class="sprite">[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
    const sizes = {
      style: Buffer.byteLength(style),
      sprite: Buffer.byteLength(sprite),
      page: Buffer.byteLength(html),
      packed: gzipSync(html).length,
    };
    // 150 KB is the budget of any page with its words (tests/bench adds them).
    const most = { style: 16_700, sprite: 2_200, page: 153_600, packed: 51_000 };
    for (const part of ['style', 'sprite', 'page', 'packed'] as const)
      if (sizes[part] > most[part])
        throw new Error(`${name}: ${part}: ${sizes[part]} of ${most[part]} bytes`);
  }
};
