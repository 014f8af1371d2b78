// How bytes come to Drive over HTTP: media, multipart and resumable uploads (V27).
import { randomBytes } from 'node:crypto';
import { ApiError, NotEmulated } from '../google/api-error';
import type { Media } from '../google/method';
import type { Answer, Request } from './exchange';
import { boundaryOf, partsOf } from './multipart';

const SIMPLE_LIMIT_BYTES = 5 * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
const MOST_SESSIONS = 100;

/** What an upload amounts to: the metadata and the bytes. */
export interface Upload {
  metadata: unknown;
  media: Media;
}

interface Session {
  /** Path and query of the first request, without the session's own parameters. */
  key: string;
  metadata: unknown;
  mimeType: string;
  pieces: Uint8Array[];
  received: number;
}

const bad = (message: string) =>
  new ApiError(400, message, { errors: [{ message, domain: 'global', reason: 'badRequest' }] });

function parsed(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw bad('Parse Error');
  }
}

function checkSimpleSize(bytes: Uint8Array): void {
  if (bytes.length <= SIMPLE_LIMIT_BYTES) return;
  const message = 'Request Too Large: files above 5 MB take a resumable upload.';
  throw new ApiError(413, message, { errors: [{ message, domain: 'global', reason: 'uploadTooLarge' }] });
}

/** Resumable uploads in progress; they are lost with the process, as the client must expect. */
export class Uploads {
  private readonly sessions = new Map<string, Session>();

  /** Reads an upload request: either it is complete, or it is answered and goes on later. */
  read(request: Request, base: string): Upload | Answer {
    const type = request.headers['content-type'];
    switch (request.query.get('uploadType')) {
      case 'media':
        checkSimpleSize(request.body);
        return { metadata: {}, media: { mimeType: type ?? 'application/octet-stream', bytes: request.body } };
      case 'multipart': {
        const boundary = boundaryOf(type);
        const parts = boundary === undefined ? undefined : partsOf(request.body, boundary);
        const [metadata, media] = parts ?? [];
        if (!metadata || !media || parts?.length !== 2) throw bad('Malformed multipart body.');
        const encoded = media.headers['content-transfer-encoding']?.toLowerCase() === 'base64';
        const bytes = encoded
          ? Buffer.from(Buffer.from(media.bytes).toString('latin1'), 'base64')
          : media.bytes;
        checkSimpleSize(bytes);
        return {
          metadata: parsed(metadata.bytes),
          media: { mimeType: media.headers['content-type'] ?? 'application/octet-stream', bytes },
        };
      }
      case 'resumable':
        return this.resumable(request, base);
      default:
        throw new NotEmulated(`an upload of type ${request.query.get('uploadType')}`);
    }
  }

  private resumable(request: Request, base: string): Upload | Answer {
    const id = request.query.get('upload_id');
    if (id !== null) return this.goOn(request, id);
    const started = randomBytes(24).toString('base64url');
    // A client that never comes back must not fill the memory.
    const [oldest] = this.sessions.keys();
    if (this.sessions.size >= MOST_SESSIONS && oldest) this.sessions.delete(oldest);
    this.sessions.set(started, {
      key: request.path,
      metadata: parsed(request.body),
      mimeType: request.headers['x-upload-content-type'] ?? 'application/octet-stream',
      pieces: [],
      received: 0,
    });
    const query = new URLSearchParams(request.query);
    query.set('upload_id', started);
    return { status: 200, headers: { location: `${base}${request.path}?${query}` } };
  }

  private goOn(request: Request, id: string): Upload | Answer {
    const session = this.sessions.get(id);
    if (!session || session.key !== request.path)
      throw new ApiError(404, 'Not Found', {
        errors: [{ message: 'Not Found', domain: 'global', reason: 'notFound' }],
      });
    const range = request.headers['content-range'];
    const match = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(range ?? '');
    if (range !== undefined && !match) throw bad('Invalid Content-Range');
    const [, first, last, total] = match ?? [];
    const size = total === undefined || total === '*' ? undefined : Number(total);
    const asking = match !== null && first === undefined;
    if (!asking) {
      const start = first === undefined ? 0 : Number(first);
      if (start !== session.received) return resumeAt(session.received);
      if (last !== undefined && Number(last) - start + 1 !== request.body.length)
        throw bad('Invalid Content-Range');
      const final = match === null || (size !== undefined && start + request.body.length === size);
      if (!final && request.body.length % CHUNK_BYTES !== 0) throw bad('Invalid chunk size');
      session.pieces.push(request.body);
      session.received += request.body.length;
      if (final) return this.finish(id, session);
    } else if (size !== undefined && size === session.received) return this.finish(id, session);
    return resumeAt(session.received);
  }

  private finish(id: string, session: Session): Upload {
    this.sessions.delete(id);
    return {
      metadata: session.metadata,
      media: { mimeType: session.mimeType, bytes: Buffer.concat(session.pieces) },
    };
  }
}

/** 308: so much has arrived, send the rest. */
const resumeAt = (received: number): Answer => ({
  status: 308,
  headers: received > 0 ? { range: `bytes=0-${received - 1}` } : {},
});
