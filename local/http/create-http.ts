// The local home's two doors: the shell with Google's paths and /run on one port, the add-on's pages on another.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EmbeddedApi } from '../google/method';
import type { ApiName } from '../google/schema/api-schema';
import { type Answer, json, type Request, readRequest, sendAnswer, Unreadable } from './exchange';
import { answerAsGoogle, type GoogleDoor, isGooglePath } from './google-door';
import { hasToken, newToken, refusedAtTheDoor } from './guard';
import { answerLocal, type LocalRoute } from './local-routes';
import { PageDesk } from './page-desk';
import { answerRun, type RunDoor } from './run-door';
import { Uploads } from './uploads';

const LOOPBACK = '127.0.0.1';

/** A file of the shell. */
export interface Asset {
  mimeType: string;
  body: string | Uint8Array;
}

/** What the shell must know of this start; only its own page is told. */
export interface ShellFacts {
  token: string;
  pageOrigin: string;
  owner: string;
}

export interface HttpSetting extends RunDoor {
  services: readonly EmbeddedApi[];
  /** E-mail of who calls when X-Tirek-User is not given. */
  owner: string;
  /** Random if left out. */
  token?: string;
  /** Files of the shell by path; `/` is its page. */
  shell?: (path: string, facts: ShellFacts) => Promise<Asset | undefined> | Asset | undefined;
  /** Makes the add-on's page for a person (the bundle's sidebar or web app); `POST /local/page` answers where it lies. */
  page?: (user: string, query: URLSearchParams) => Promise<string>;
  /** Endpoints under /local. */
  local?: readonly LocalRoute[];
  /** 0 or left out: any free port. */
  port?: number;
  pagePort?: number;
  /** A fault that is the home's own; the console if left out. */
  onFault?: (error: unknown) => void;
}

export interface Http {
  readonly url: string;
  readonly pageOrigin: string;
  readonly token: string;
  /** Puts a page of the add-on at the second port and returns its whole address. */
  showPage(html: string): string;
  close(): Promise<void>;
}

/** Opens both ports on loopback. Rejects when a port is taken (`EADDRINUSE`). */
export async function createHttp(setting: HttpSetting): Promise<Http> {
  const token = setting.token ?? newToken();
  const onFault = setting.onFault ?? ((error) => console.error('local home:', error));
  const pages = new PageDesk();
  const services = new Map<ApiName, EmbeddedApi>(setting.services.map((api) => [api.name, api]));
  let main: Main | undefined;

  const front = createServer((incoming, outgoing) => {
    void answerTo(incoming, outgoing, (request) => {
      if (!main) return json(503, { error: 'Starting.' });
      return atFront(main, request);
    });
  });
  const side = createServer((incoming, outgoing) => {
    void answerTo(incoming, outgoing, (request) => {
      const refusal = refusedAtTheDoor(request, portOf(side));
      if (refusal) return json(403, { error: refusal });
      return pages.answer(request, portOf(front));
    });
  });

  async function answerTo(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    work: (request: Request) => Promise<Answer> | Answer,
  ): Promise<void> {
    try {
      sendAnswer(outgoing, await work(await readRequest(incoming)));
    } catch (error) {
      if (error instanceof Unreadable) {
        sendAnswer(outgoing, error.answer);
        incoming.destroy();
        return;
      }
      // A client that went away is no fault of ours.
      if (incoming.destroyed && outgoing.destroyed) return;
      onFault(error);
      if (!outgoing.headersSent) sendAnswer(outgoing, json(500, { error: 'The local home failed.' }));
    }
  }

  await listen(front, setting.port ?? 0);
  try {
    await listen(side, setting.pagePort ?? 0);
  } catch (error) {
    await end(front);
    throw error;
  }
  const url = `http://${LOOPBACK}:${portOf(front)}`;
  const pageOrigin = `http://${LOOPBACK}:${portOf(side)}`;
  const showPage = (html: string) => pageOrigin + pages.put(html);
  main = {
    setting,
    token,
    url,
    pageOrigin,
    google: { services, token, uploads: new Uploads(), base: url, onFault },
    showPage,
  };

  return {
    url,
    pageOrigin,
    token,
    showPage,
    close: async () => {
      await Promise.all([end(front), end(side)]);
    },
  };
}

interface Main {
  setting: HttpSetting;
  token: string;
  url: string;
  pageOrigin: string;
  google: GoogleDoor;
  showPage(html: string): string;
}

async function atFront(main: Main, request: Request): Promise<Answer> {
  const { setting, token } = main;
  const refusal = refusedAtTheDoor(request, Number(new URL(main.url).port));
  if (refusal) return json(403, { error: { code: 403, message: refusal, status: 'PERMISSION_DENIED' } });
  const user = request.headers['x-tirek-user'] ?? setting.owner;
  if (isGooglePath(request.path)) return answerAsGoogle(main.google, request, user);
  const forRun = request.path.startsWith('/run/') || request.path === '/run';
  if (forRun || request.path.startsWith('/local/')) {
    if (!hasToken(request, token))
      return json(403, { error: 'The token of this start is missing or wrong.' }, false);
    if (request.path === '/local/page' && request.verb === 'POST' && setting.page)
      return json(200, { url: main.showPage(await setting.page(user, request.query)) });
    return forRun ? answerRun(setting, request, user) : answerLocal(setting.local ?? [], request, user);
  }
  return shellFile(main, request);
}

async function shellFile({ setting, token, pageOrigin }: Main, request: Request): Promise<Answer> {
  if (request.verb !== 'GET') return json(405, { error: 'Method Not Allowed' });
  // The shell holds the token: no page of another site may load it, not even as a picture or a script.
  const from = request.headers['sec-fetch-site'];
  const navigates = request.headers['sec-fetch-mode'] === 'navigate';
  if (from !== undefined && from !== 'same-origin' && from !== 'none' && !navigates)
    return json(403, { error: 'Pages of another origin may not load the shell.' });
  const facts = { token, pageOrigin, owner: setting.owner };
  const asset = await setting.shell?.(request.path, facts);
  if (!asset) return json(404, { error: 'Not Found' });
  return {
    status: 200,
    headers: {
      'content-type': asset.mimeType,
      'x-frame-options': 'DENY',
      'content-security-policy': `default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src ${pageOrigin} blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
    body: asset.body,
  };
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
