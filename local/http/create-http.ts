// The local home's two doors: the shell with Google's paths and /run on one port, the add-on's pages on another.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EmbeddedApi } from '../google/method';
import type { ApiName } from '../google/schema/api-schema';
import {
  type Answer,
  type BodyLimit,
  headOf,
  json,
  type Request,
  type RequestHead,
  readBody,
  sendAnswer,
  Unreadable,
} from './exchange';
import { answerAsGoogle, type GoogleDoor, isGooglePath, refusedAsGoogle } from './google-door';
import { hasToken, newToken, refusedAtTheDoor } from './guard';
import { answerLocal, type LocalRoute, localRouteOf } from './local-routes';
import { OnceLink } from './once-link';
import { PageDesk } from './page-desk';
import { answerRun, type RunDoor, takesForm } from './run-door';
import { unknownHeader, unknownParameter } from './strictness';
import { Uploads } from './uploads';

const LOOPBACK = '127.0.0.1';

/** A 50 MB file with its wrapping, and a request in JSON, in bytes. */
const FILE_BODY_BYTES = 60 * 1024 * 1024;
const JSON_BODY_BYTES = 16 * 1024 * 1024;
const BODY_MS = 30_000;
const HEAD_MS = 10_000;
const MOST_CONNECTIONS = 200;

/** A file of the shell. */
export interface Asset {
  mimeType: string;
  body: string | Uint8Array;
}

/** What the shell must know of this start. */
export interface ShellFacts {
  /** Only in a page that was opened by the link of this start. */
  token?: string;
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
  /** The link was used; the new one is given. */
  onOpened?: ((link: string) => void) | undefined;
  /** Endpoints under /local. */
  local?: readonly LocalRoute[];
  /** 0 or left out: any free port. */
  port?: number;
  pagePort?: number;
  /** How long a body may be under way, in milliseconds; half a minute if left out. */
  bodyMs?: number;
  /** A fault that is the home's own; the console if left out. */
  onFault?: (error: unknown) => void;
}

export interface Http {
  readonly url: string;
  readonly pageOrigin: string;
  readonly token: string;
  /** The address that opens the shell, once. */
  link(): string;
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

  const front = served((head) => (main ? atFront(main, head) : json(503, { error: 'Starting.' })));
  const side = served((head) => {
    const refusal = refusedAtTheDoor(head, portOf(side), 'framed');
    return refusal ? json(403, { error: refusal }) : pages.answer(head, portOf(front));
  });

  /** A server that looks at a request's head first, and reads no body that nobody wants. */
  function served(look: (head: RequestHead) => Answer | Wanted): Server {
    const server = createServer((incoming, outgoing) => void answerTo(look, incoming, outgoing));
    server.headersTimeout = HEAD_MS;
    server.requestTimeout = HEAD_MS + 2 * BODY_MS;
    server.maxConnections = MOST_CONNECTIONS;
    return server;
  }

  async function answerTo(
    look: (head: RequestHead) => Answer | Wanted,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<void> {
    try {
      const head = headOf(incoming);
      const found = look(head);
      if (!('answer' in found)) return sendUnread(incoming, outgoing, found);
      const limit: BodyLimit = { bytes: found.bodyBytes, milliseconds: setting.bodyMs ?? BODY_MS };
      sendAnswer(outgoing, await found.answer({ ...head, body: await readBody(incoming, limit) }));
    } catch (error) {
      if (error instanceof Unreadable) return sendUnread(incoming, outgoing, error.answer);
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
  const link = new OnceLink();
  main = {
    setting,
    token,
    url,
    pageOrigin,
    google: { services, token, uploads: new Uploads(), base: url, onFault },
    link,
  };

  return {
    url,
    pageOrigin,
    token,
    link: () => url + link.path,
    showPage: (html) => pageOrigin + pages.put(html),
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
  link: OnceLink;
}

/** A request that was let in: how large a body it may bring, and what answers it then. */
interface Wanted {
  bodyBytes: number;
  answer(request: Request): Promise<Answer> | Answer;
}

/** Sends what is decided already; whatever is still coming is not waited for. */
function sendUnread(incoming: IncomingMessage, outgoing: ServerResponse, answer: Answer): void {
  const whole = incoming.complete || (incoming.headers['content-length'] ?? '0') === '0';
  const stays = whole && incoming.headers['transfer-encoding'] === undefined;
  sendAnswer(outgoing, stays ? answer : { ...answer, headers: { ...answer.headers, connection: 'close' } });
}

/** Looks at the head alone: who asks, for what, with which parameters. */
function atFront(main: Main, head: RequestHead): Answer | Wanted {
  const { setting, token } = main;
  const refusal = refusedAtTheDoor(head, Number(new URL(main.url).port));
  if (refusal) return json(403, { error: { code: 403, message: refusal, status: 'PERMISSION_DENIED' } });
  const header = unknownHeader(head);
  if (header) return json(400, { error: header });
  const user = head.headers['x-tirek-user'] ?? setting.owner;
  const bodyless = head.verb === 'GET' || head.verb === 'HEAD';
  const bytes = (file: boolean) => (bodyless ? 0 : file ? FILE_BODY_BYTES : JSON_BODY_BYTES);
  if (isGooglePath(head.path))
    return (
      refusedAsGoogle(main.google, head) ?? {
        bodyBytes: bytes(head.path.startsWith('/upload/')),
        answer: (request) => answerAsGoogle(main.google, request, user),
      }
    );
  const forRun = head.path.startsWith('/run/') || head.path === '/run';
  if (!forRun && !head.path.startsWith('/local/')) return shellWanted(main, head);
  if (!hasToken(head, token))
    return json(403, { error: 'The token of this start is missing or wrong.' }, false);
  const found = forRun ? undefined : localRouteOf(setting.local ?? [], head);
  if (!forRun && !found) return json(404, { error: { code: 404, message: 'Not Found' } });
  const parameter = unknownParameter(head.query, found?.route.query);
  if (parameter) return json(400, { error: parameter });
  if (!found)
    return { bodyBytes: bytes(takesForm(head)), answer: (request) => answerRun(setting, request, user) };
  return {
    bodyBytes: bytes(found.route.takesFile === true),
    answer: (request) => answerLocal(found, request, user),
  };
}

/** The shell's page may be asked for with the code of the link, and with the web app's own parameters. */
function shellWanted(main: Main, head: RequestHead): Answer | Wanted {
  if (head.verb !== 'GET') return json(405, { error: 'Method Not Allowed' });
  return { bodyBytes: 0, answer: () => shellFile(main, head) };
}

async function shellFile(
  { setting, token, pageOrigin, url, link }: Main,
  head: RequestHead,
): Promise<Answer> {
  const opens = head.path === '/' && link.spend(head.query.get('once') ?? '');
  const facts: ShellFacts = { ...(opens ? { token } : {}), pageOrigin, owner: setting.owner };
  if (opens) setting.onOpened?.(url + link.path);
  const asset = await setting.shell?.(head.path, facts);
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
