// `Utilities`: digests, encodings, archives, dates as text.
import { blobKey, blobOfKey, isBlobSource, needBlob, newBlob } from './blob';
import { call } from './bridge';
import { latin1Of, signedOf } from './bytes';
import { Exception, matchSignature, NotEmulated, signatureError } from './exceptions';
import { type Fake, type FakeBlob, gasEnum } from './fake';
import { formatDate } from './format-date';
import { strict } from './strict';

type U = GoogleAppsScript.Utilities.Utilities;
type Played =
  | 'Charset'
  | 'DigestAlgorithm'
  | 'MacAlgorithm'
  | 'base64Decode'
  | 'base64DecodeWebSafe'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'computeDigest'
  | 'computeHmacSha256Signature'
  | 'computeHmacSignature'
  | 'formatDate'
  | 'getUuid'
  | 'gzip'
  | 'newBlob'
  | 'sleep'
  | 'ungzip'
  | 'unzip'
  | 'zip';

const Charset = gasEnum<U['Charset']>('US_ASCII', 'UTF_8');
const DigestAlgorithm = gasEnum<U['DigestAlgorithm']>('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
const MacAlgorithm = gasEnum<U['MacAlgorithm']>(
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
);

const HASHES: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

const enumNames = new Map<unknown, string>();
for (const members of [Charset, DigestAlgorithm, MacAlgorithm]) {
  for (const [name, member] of Object.entries(members)) enumNames.set(member, name);
}

function hashOf(algorithm: unknown, args: readonly unknown[], method: string): string {
  const name = enumNames.get(algorithm)?.replace(/^HMAC_/, '');
  if (!name) throw signatureError(args, method);
  const hash = HASHES[name];
  if (!hash) throw new NotEmulated(`${method} with ${name}`);
  return hash;
}

/** The bytes of a text in a charset, one character per byte; without a charset US-ASCII, `?` per foreign code point (U1). */
function bytesOfText(text: string, charset: unknown, args: readonly unknown[], method: string): string {
  if (charset === Charset.UTF_8) return call<string>('text.utf8', { text });
  if (charset !== undefined && charset !== Charset.US_ASCII) throw signatureError(args, method);
  return text.replace(/[\u{80}-\u{10ffff}]/gu, '?');
}

function bytesOf(value: unknown, charset: unknown, args: readonly unknown[], method: string): string {
  if (typeof value === 'string') return bytesOfText(value, charset, args, method);
  if (Array.isArray(value) && charset === undefined) return latin1Of(value);
  throw signatureError(args, method);
}

function digest(...args: unknown[]): number[] {
  const method = 'Utilities.computeDigest';
  if (args.length < 2 || args.length > 3) throw signatureError(args, method);
  const hash = hashOf(args[0], args, method);
  return signedOf(call<string>('digest', { hash, latin1: bytesOf(args[1], args[2], args, method) }));
}

function hmac(method: string, hash: string, args: readonly unknown[], at: number): number[] {
  const [value, key, charset] = args.slice(at);
  if (args.length - at < 2 || args.length - at > 3 || typeof value !== typeof key)
    throw signatureError(args, method);
  const latin1 = bytesOf(value, charset, args, method);
  return signedOf(call<string>('hmac', { hash, latin1, secret: bytesOf(key, charset, args, method) }));
}

function encode(method: string, webSafe: boolean) {
  return (...args: unknown[]): string => {
    if (args.length < 1 || args.length > 2) throw signatureError(args, method);
    // Unlike digests, a text is encoded as UTF-8 when no charset is given.
    const charset = typeof args[0] === 'string' ? (args[1] ?? Charset.UTF_8) : args[1];
    const text = call<string>('base64.encode', { latin1: bytesOf(args[0], charset, args, method) });
    return webSafe ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
  };
}

function decode(method: string) {
  return (...args: unknown[]): number[] => {
    if (typeof args[0] !== 'string' || args.length > 2) throw signatureError(args, method);
    // U3: both alphabets are accepted.
    if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(args[0])) throw new Exception('Could not decode string.');
    return signedOf(call<string>('base64.decode', { text: args[0] }));
  };
}

function archive(op: 'gzip' | 'ungzip', args: readonly unknown[]): FakeBlob {
  const method = `Utilities.${op}`;
  if (args.length < 1 || args.length > (op === 'gzip' ? 2 : 1)) throw signatureError(args, method);
  const key = needBlob(args, 0, method);
  return blobOfKey(call<number>(op, { key, name: (args[1] as string | undefined) ?? null }));
}

/** The service `Utilities`. */
export function utilities(): Fake<U, Played> {
  return strict('Utilities', {
    Charset,
    DigestAlgorithm,
    MacAlgorithm,
    base64Decode: decode('Utilities.base64Decode'),
    base64DecodeWebSafe: decode('Utilities.base64DecodeWebSafe'),
    base64Encode: encode('Utilities.base64Encode', false),
    base64EncodeWebSafe: encode('Utilities.base64EncodeWebSafe', true),
    computeDigest: digest,
    computeHmacSha256Signature: (...args: unknown[]) =>
      hmac('Utilities.computeHmacSha256Signature', 'sha256', args, 0),
    computeHmacSignature: (...args: unknown[]) => {
      const method = 'Utilities.computeHmacSignature';
      return hmac(method, hashOf(args[0], args, method), args, 1);
    },
    formatDate: (...args: unknown[]) => {
      matchSignature(args, 'Utilities.formatDate', ['date', 'string', 'string']);
      return formatDate(args[0] as Date, args[1] as string, args[2] as string);
    },
    getUuid: () => call<string>('uuid'),
    gzip: (...args: unknown[]) => archive('gzip', args),
    ungzip: (...args: unknown[]) => archive('ungzip', args),
    newBlob,
    sleep: (...args: unknown[]) => {
      matchSignature(args, 'Utilities.sleep', ['number']);
      // Documented: at most five minutes.
      if ((args[0] as number) > 300_000) throw new Exception('Argument too large: milliseconds');
      call('sleep', { ms: args[0] });
    },
    unzip: (...args: unknown[]) => {
      const key = needBlob(args, 0, 'Utilities.unzip');
      return call<number[]>('unzip', { key }).map(blobOfKey);
    },
    zip: (...args: unknown[]) => {
      const method = 'Utilities.zip';
      const [blobs, name] = args;
      if (!Array.isArray(blobs) || !blobs.every(isBlobSource) || args.length > 2)
        throw signatureError(args, method);
      return blobOfKey(call<number>('zip', { keys: blobs.map(blobKey), name: name ?? null }));
    },
  } satisfies Fake<U, Played>);
}
