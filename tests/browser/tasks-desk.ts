// A desk in the school: the page the bundle serves, in the frame the local home gives it, with the dialogs it opens over the sheet.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { HtmlPage } from '../../local/google/apps-script/html-service';
import { bridgedPage } from '../../local/start/bridged-page';
import type { YearHome } from '../../local/year/year-home';
import type { Language } from './invented-views';

const SHELL = 'https://shell.tirek.test';
/** A shell of another site: its frames are refused every storage, as where a browser blocks it. */
export const STRANGE_SHELL = 'https://strange.test';
const PAGE = 'https://page.tirek.test';
/** Where the web app is, for the pages that lead to another of its addresses. */
export const WEB_APP = `${SHELL}/`;

/** As the local home serves the add-on's pages. */
const POLICY = (shell: string): string =>
  `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors ${shell}`;
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';

/** What the frame's calls come to in the shell: the answer, and the address of a dialog to open. */
interface Came {
  value?: unknown;
  error?: string;
  dialog?: { url: string; width: number; height: number };
}

/** The shell around the frame: it passes calls on and opens dialogs; nothing is drawn but the frames. */
const SHELL_PAGE = `<!doctype html><html lang="kk"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>shell</title><style>body{margin:0}iframe{border:0;display:block}.dialog{position:fixed;left:50%;top:50%;transform:translate(-50%,-50%);background:#fff}</style>
<body><script>
function frameAt(url, name, style) {
  document.getElementsByName(name).forEach((old) => old.remove());
  const frame = document.createElement('iframe');
  Object.assign(frame, { name, className: name, title: name, src: url });
  frame.setAttribute('sandbox', '${SANDBOX}');
  Object.assign(frame.style, style);
  frame.onload = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = async ({ data }) => {
      if (data.kind === 'call') {
        const came = JSON.parse(await answerCall(JSON.stringify(data)));
        if (came.dialog) frameAt(came.dialog.url, 'dialog', { width: came.dialog.width + 'px', height: came.dialog.height + 'px' });
        port1.postMessage({ id: data.id, value: came.value, error: came.error });
      } else if (data.kind === 'open-web') frameAt(await webPage(JSON.stringify(data.parameter)), 'panel', style);
      else if (data.kind === 'close') {
        frame.remove();
        document.getElementsByName('panel')[0].focus();
      }
    };
    frame.contentWindow.postMessage('tirek', '${PAGE}', [port2]);
    frame.focus();
  };
  document.body.append(frame);
}
</script>`;

/** What the frames themselves note: a press that the next painted frame did not answer, and what moved by itself. */
const WATCH = `(() => {
  window.tirekSilent = [];
  window.tirekShift = 0;
  window.tirekMoved = [];
  // The browser forgives a shift soon after input by itself, but not within a frame of the same site.
  let lastInput = -Infinity;
  for (const name of ['pointerdown', 'click', 'keydown', 'input', 'change'])
    addEventListener(name, () => { lastInput = performance.now(); }, true);
  const TICKS = 'input[type=checkbox], input[type=radio]';
  // A label's tick, or the tick itself.
  const tickOf = (element) => {
    const label = element.closest('label');
    const tick = label ? label.control : element;
    return tick && tick.matches(TICKS) ? tick : undefined;
  };
  // A radio that is chosen already stays so, and nothing is to be seen of the press.
  let chosen;
  for (const name of ['pointerdown', 'keydown'])
    addEventListener(name, ({ target }) => {
      const tick = target.closest && tickOf(target);
      chosen = tick && tick.type === 'radio' && tick.checked ? tick : undefined;
    }, true);
  addEventListener('click', (event) => {
    if (!event.target.closest) return;
    const tick = tickOf(event.target);
    const pressed = event.target.closest('button, a, summary, [role=option]') || tick;
    // A button that says it is at work has answered the press before.
    if (!pressed || (tick && tick === chosen) || pressed.ariaDisabled === 'true') return;
    const words = (pressed.id || pressed.className) + ': ' + pressed.textContent.trim();
    const focus = document.activeElement;
    let answered = false;
    const watch = new MutationObserver(() => { answered = true; });
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const isSet = ({ target }) => { if (target === tick) answered = true; };
    addEventListener('change', isSet, true);
    requestAnimationFrame(() => requestAnimationFrame(() => {
      watch.disconnect();
      removeEventListener('change', isSet, true);
      if (!answered && document.activeElement === focus) window.tirekSilent.push(words);
    }));
  }, true);
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.startTime - lastInput > 500) {
        window.tirekShift += entry.value;
        for (const { node, previousRect, currentRect } of entry.sources || []) {
          const words = node ? (node.id || node.className || node.nodeName) + ': ' + (node.textContent || '').slice(0, 30) : 'gone';
          window.tirekMoved.push(entry.value.toFixed(3) + ' ' + words + ' ' + previousRect.y + ' to ' + currentRect.y);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  } catch {}
})();`;

/** Where somebody works: beside the sheet at 300 px, or in the web app on a phone or a laptop. */
export type Surface = 'sidebar' | 'phone' | 'web';

const WINDOWS = {
  sidebar: { viewport: { width: 1366, height: 768 } },
  web: { viewport: { width: 1024, height: 768 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

/** A person at the page. */
export interface Desk {
  readonly page: Page;
  readonly surface: Surface;
  /** The frame of the page, or of the dialog over it. */
  frame(name?: 'panel' | 'dialog'): Promise<Frame>;
  /** What the page wrote to the console as an error. */
  readonly faults: string[];
  /** What the page asked the server for, in order. */
  readonly sent: { name: string; args: unknown[] }[];
  /** Presses that nothing answered in the next painted frame, and the worst share of a window that moved by itself. */
  noted(): Promise<{ silent: string[]; shift: number; moved: string[] }>;
  leave(): Promise<void>;
}

const bridge = (): string => readFileSync(join(process.cwd(), 'build/local/shell/bridge.js'), 'utf8');

/** Opens the page as a person: in the web app by its address, beside the sheet by the menu; every call takes `slowMs` longer. */
export async function sitDown(
  browser: Browser,
  home: YearHome,
  user: string,
  surface: Surface,
  language: Language,
  shell = SHELL,
  slowMs = 0,
): Promise<Desk> {
  const context: BrowserContext = await browser.newContext({
    ...WINDOWS[surface],
    locale: 'ru-RU',
    timezoneId: 'Asia/Almaty',
    reducedMotion: 'reduce',
  });
  const shown = new Map<string, string>();
  const put = (page: HtmlPage): string => {
    const url = `${PAGE}/page/${shown.size + 1}`;
    shown.set(url, bridgedPage(page, bridge(), [shell]));
    return url;
  };
  const side = surface === 'sidebar' ? 'sidebar' : 'webapp';
  const came = (name: string, args: unknown[]) => {
    const found = home.fromPage(side, name, args, user);
    const fault = found.logs.find(({ level }) => level === 'error');
    if (fault) throw new Error(`${name}: ${fault.text}`);
    return found;
  };
  const webPage = (parameter: object): string => {
    const { page, error } = came('doGet', [{ parameter }]);
    if (!page) throw new Error(`doGet: ${error}`);
    return put(page);
  };
  const sidebar = (): string => {
    const event = came('showSidebar', []).ui.find(({ kind }) => kind === 'sidebar');
    if (!event || !('page' in event)) throw new Error('no sidebar was shown');
    return put(event.page);
  };
  await context.route('**/*', (route) => {
    const url = route.request().url();
    const body = url.startsWith(shell) ? SHELL_PAGE : shown.get(url);
    if (body === undefined) return route.abort();
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: url.startsWith(PAGE) ? { 'content-security-policy': POLICY(shell) } : {},
      body,
    });
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.addInitScript(WATCH);
  await page.exposeFunction('webPage', (json: string) => webPage(JSON.parse(json) as object));
  const sent: Desk['sent'] = [];
  await page.exposeFunction('answerCall', async (json: string): Promise<string> => {
    const { name, args } = JSON.parse(json) as { name: string; args: unknown[] };
    sent.push({ name, args });
    if (slowMs > 0) await new Promise((resolve) => setTimeout(resolve, slowMs));
    const { value, error, ui } = came(name, args);
    const dialog = ui.flatMap((event) => ('page' in event ? [event.page] : []))[0];
    const answer: Came = error === undefined ? { value: value ?? null } : { error };
    if (dialog)
      answer.dialog = { url: put(dialog), width: dialog.width ?? 900, height: dialog.height ?? 650 };
    return JSON.stringify(answer);
  });
  await page.goto(`${shell}/`);
  const desk: Desk = {
    page,
    surface,
    faults,
    sent,
    async frame(name = 'panel') {
      const handle = await page.waitForSelector(`iframe.${name}`);
      const frame = await handle.contentFrame();
      if (!frame) throw new Error(`no frame ${name}`);
      return frame;
    },
    async noted() {
      const frames = page.frames().filter((frame) => frame !== page.mainFrame());
      const notes = await Promise.all(
        frames.map((frame) =>
          frame.evaluate(() => ({
            silent: Reflect.get(window, 'tirekSilent') as string[],
            shift: Reflect.get(window, 'tirekShift') as number,
            moved: Reflect.get(window, 'tirekMoved') as string[],
          })),
        ),
      );
      return {
        silent: notes.flatMap(({ silent }) => silent),
        shift: Math.max(...notes.map(({ shift }) => shift)),
        moved: notes.flatMap(({ moved }) => moved),
      };
    },
    leave: () => context.close(),
  };
  const open = async (): Promise<void> => {
    const style =
      surface === 'sidebar' ? { width: '300px', height: '700px' } : { width: '100%', height: '100vh' };
    const url = surface === 'sidebar' ? sidebar() : webPage({});
    await page.evaluate(
      ([address, size]) => (window as unknown as { frameAt: FrameAt }).frameAt(address, 'panel', size),
      [url, style] as const,
    );
    await (await desk.frame()).waitForSelector('h1');
  };
  await open();
  await speak(desk, language);
  return desk;
}

type FrameAt = (url: string, name: string, style: object) => void;

/** Chooses the language by the page's own switch, as a person does once. */
async function speak(desk: Desk, language: Language): Promise<void> {
  const frame = await desk.frame();
  if ((await frame.evaluate(() => document.documentElement.lang)) === language) return;
  const label = frame.locator(`.menu label:has([lang=${language}])`);
  if (!(await label.isVisible())) await frame.locator('.menu button').first().click();
  await label.click();
  await frame.waitForSelector(`html[lang=${language}]`);
  await desk.page.keyboard.press('Escape');
  await frame.evaluate(() => Object.assign(window, { tirekShift: 0, tirekMoved: [], tirekSilent: [] }));
}
