// The add-on's pages, served from their own origin under addresses that cannot be guessed.
import { randomBytes } from 'node:crypto';
import { type Answer, json, type RequestHead } from './exchange';
import { hostsOf } from './guard';

const MOST_PAGES = 200;

/** Keeps the pages that were shown lately; the oldest go first. */
export class PageDesk {
  private readonly pages = new Map<string, string>();

  /** Puts a page and returns its path. */
  put(html: string): string {
    const [oldest] = this.pages.keys();
    if (this.pages.size >= MOST_PAGES && oldest) this.pages.delete(oldest);
    const ticket = randomBytes(18).toString('base64url');
    this.pages.set(ticket, html);
    return `/page/${ticket}`;
  }

  /** Answers at the second port: only pages that were put, only to be framed by the shell. */
  answer(request: RequestHead, shellPort: number): Answer {
    const html = this.pages.get(/^\/page\/([\w-]+)$/.exec(request.path)?.[1] ?? '');
    if (request.verb !== 'GET' || request.query.size > 0 || html === undefined)
      return json(404, { error: 'There is no such page.' });
    const shells = hostsOf(shellPort)
      .map((host) => `http://${host}`)
      .join(' ');
    return {
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        // The shell's origin embeds it; nothing else may. The page itself can reach no network at all.
        'cross-origin-resource-policy': 'cross-origin',
        'content-security-policy': `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors ${shells}`,
      },
      body: html,
    };
  }
}
