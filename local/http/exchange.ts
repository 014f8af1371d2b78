// One HTTP request read whole, and one answer to it.
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request before its body; header names are lower-case. */
export interface RequestHead {
  verb: string;
  /** Path as sent, still escaped. */
  path: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string | undefined>>;
}

/** A request with its body. */
export interface Request extends RequestHead {
  body: Uint8Array;
}

export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
}

/** How much of a body is taken, and how long it may be under way. */
export interface BodyLimit {
  bytes: number;
  milliseconds: number;
}

/** The request cannot be read: what to answer instead. */
export class Unreadable extends Error {
  constructor(readonly answer: Answer) {
    super('unreadable request');
  }
}

/** What a request says before its body is read. */
export function headOf(incoming: IncomingMessage): RequestHead {
  const raw = incoming.url ?? '/';
  const mark = raw.indexOf('?');
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(incoming.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  return {
    verb: incoming.method ?? 'GET',
    path: mark < 0 ? raw : raw.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : raw.slice(mark + 1)),
    headers,
  };
}

/** Reads the body. Throws {@link Unreadable}: 413 for one beyond the limit, 408 for one that does not come to its end. */
export function readBody(incoming: IncomingMessage, limit: BodyLimit): Promise<Uint8Array> {
  const tooLarge = () => new Unreadable(json(413, { error: 'The request is too large.' }));
  return new Promise((resolve, reject) => {
    if (Number(incoming.headers['content-length'] ?? 0) > limit.bytes) return reject(tooLarge());
    const pieces: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(
      () => settle(() => reject(new Unreadable(json(408, { error: 'The request took too long.' })))),
      limit.milliseconds,
    );
    const take = (piece: Buffer) => {
      size += piece.length;
      if (size > limit.bytes) settle(() => reject(tooLarge()));
      else pieces.push(piece);
    };
    const settle = (end: () => void) => {
      clearTimeout(timer);
      incoming.off('data', take);
      end();
    };
    incoming.on('data', take);
    incoming.once('end', () => settle(() => resolve(Buffer.concat(pieces))));
    incoming.once('error', (error) => settle(() => reject(error)));
    incoming.once('close', () => settle(() => reject(new Error('the client hung up'))));
  });
}

/** Sent with every answer: nothing is cached, sniffed, framed or read by another origin. */
const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** Writes an answer with the common headers; its own win. */
export function sendAnswer(outgoing: ServerResponse, answer: Answer): void {
  outgoing.writeHead(answer.status, {
    ...COMMON_HEADERS,
    ...answer.headers,
    'content-length': String(answer.body === undefined ? 0 : Buffer.byteLength(answer.body)),
  });
  outgoing.end(answer.body);
}

/** A JSON answer, two spaces deep as Google prints it (W12). */
export function json(status: number, value: unknown, pretty = true): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: `${JSON.stringify(value, null, pretty ? 2 : undefined)}${pretty ? '\n' : ''}`,
  };
}

/** What a header may say of a file's kind; Drive keeps whatever it was told. */
const MIME_TYPE = /^[\w.+-]+\/[\w.+-]+(; ?[\w-]+=[\w."-]+)*$/;

/** Bytes to be saved, never shown in the home's own origin. */
export function download(bytes: Uint8Array, mimeType: string, name = 'download'): Answer {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  return {
    status: 200,
    headers: {
      'content-type': MIME_TYPE.test(mimeType) ? mimeType : 'application/octet-stream',
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
    },
    body: bytes,
  };
}
