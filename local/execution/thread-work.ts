// What a running thread does for a script without asking the owner: bytes, digests, archives.
import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';

/** Bytes held for a script, with what is known of them. */
export interface Held {
  bytes: Uint8Array;
  type: string | null;
  name: string | null;
}

/** The bytes of one execution's blobs, by key. */
export class HeldBytes {
  private readonly held: Held[] = [];

  add(bytes: Uint8Array, type: string | null = null, name: string | null = null): number {
    return this.held.push({ bytes, type, name }) - 1;
  }

  at(key: number): Held {
    const held = this.held[key];
    if (!held) throw new Error(`no bytes under ${key}`);
    return held;
  }
}

/** A refusal in a built-in service's own words. */
export class Refused extends Error {}

function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'ascii')
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\x80-\xff]/g, '\ufffd');
  if (encoding === 'latin1') return Buffer.from(bytes).toString('latin1');
  return new TextDecoder(encoding === 'utf8' ? 'utf-8' : encoding, { ignoreBOM: true }).decode(bytes);
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf8') return Buffer.from(text, 'utf8');
  if (encoding === 'latin1') return Buffer.from(text.replace(/[^\x00-\xff]/gu, '?'), 'latin1');
  if (encoding === 'ascii') return Buffer.from(text.replace(/[^\x00-\x7f]/gu, '?'), 'latin1');
  throw new Refused(`not emulated: writing text as ${encoding}`);
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

function packed(held: HeldBytes, keys: readonly number[], name: string | null): number {
  const entries: Record<string, Uint8Array> = {};
  for (const key of keys) {
    const { name: entry, bytes } = held.at(key);
    if (entry === null) throw new Refused('Blob object must have non-null name for this operation.');
    // Java's zip stream refuses the second entry of a name.
    if (entry in entries) throw new Refused(`duplicate entry: ${entry}`);
    entries[entry] = bytes;
  }
  return held.add(zipSync(entries), 'application/zip', name ?? 'archive.zip');
}

function unpacked(held: HeldBytes, key: number): number[] {
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(held.at(key).bytes);
  } catch {
    throw new Refused('Invalid argument: blob');
  }
  return Object.entries(entries)
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, bytes]) => held.add(bytes, null, name));
}

function ungzipped(held: HeldBytes, key: number): number {
  const { bytes, name } = held.at(key);
  try {
    // U2: the type is null and `.gz` leaves the name.
    return held.add(gunzipSync(bytes), null, name?.replace(/\.gz$/, '') ?? null);
  } catch {
    throw new Refused('Invalid argument: blob');
  }
}

// What the look-alikes send; each operation reads its own fields.
interface Payload {
  key: number;
  keys: number[];
  text: string;
  encoding: string;
  hash: string;
  /** Bytes as text, one character each. */
  latin1: string;
  secret: string;
  name: string | null;
  type: string | null;
}

type Work = (p: Payload, held: HeldBytes) => unknown;

/** What a thread can do alone, by the name of the operation. */
export const THREAD_WORK: Readonly<Record<string, Work>> = {
  'blob.fromText': (p, held) => held.add(encode(p.text, p.encoding)),
  'blob.fromBytes': (p, held) => held.add(latin1(p.latin1)),
  'blob.bytes': (p, held) => Buffer.from(held.at(p.key).bytes).toString('latin1'),
  'blob.text': (p, held) => decode(held.at(p.key).bytes, p.encoding),
  'blob.about': (p, held) => ({ type: held.at(p.key).type, name: held.at(p.key).name }),
  'blob.note': (p, held) => {
    Object.assign(held.at(p.key), { type: p.type, name: p.name });
    return null;
  },
  'text.utf8': (p) => Buffer.from(p.text, 'utf8').toString('latin1'),
  digest: (p) => createHash(p.hash).update(latin1(p.latin1)).digest().toString('latin1'),
  hmac: (p) => createHmac(p.hash, latin1(p.secret)).update(latin1(p.latin1)).digest().toString('latin1'),
  'base64.encode': (p) => latin1(p.latin1).toString('base64'),
  'base64.decode': (p) => Buffer.from(p.text, 'base64').toString('latin1'),
  gzip: (p, held) => held.add(gzipSync(held.at(p.key).bytes), 'application/x-gzip', p.name ?? 'archive.gz'),
  ungzip: (p, held) => ungzipped(held, p.key),
  zip: (p, held) => packed(held, p.keys, p.name),
  unzip: (p, held) => unpacked(held, p.key),
};
