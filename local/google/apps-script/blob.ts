// `Blob`: bytes that stay with the running thread until a script asks for them.
import { call } from './bridge';
import { latin1Of, signedOf } from './bytes';
import { Exception, matchSignature, NotEmulated, signatureError } from './exceptions';
import type { FakeBlob } from './fake';
import { strict } from './strict';

interface State {
  key: number;
  type: string | null;
  name: string | null;
}

const states = new WeakMap<object, State>();

const TYPE_BY_EXTENSION: Record<string, string> = {
  txt: 'text/plain',
  html: 'text/html',
  csv: 'text/csv',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

// Charsets of `getDataAsString`; the default is UTF-8.
const CHARSETS: Record<string, string> = {
  'utf-8': 'utf8',
  utf8: 'utf8',
  'us-ascii': 'ascii',
  ascii: 'ascii',
  'iso-8859-1': 'latin1',
  'windows-1251': 'windows-1251',
};

/** The encoding the running thread knows a charset by; unknown ones are refused. */
function charset(name: string): string {
  const known = CHARSETS[name.toLowerCase()];
  if (!known) throw new NotEmulated(`charset ${name}`);
  return known;
}

function keyOfText(text: string, encoding: string): number {
  return call<number>('blob.fromText', { text, encoding });
}

function keyOfBytes(bytes: readonly unknown[]): number {
  return call<number>('blob.fromBytes', { latin1: latin1Of(bytes) });
}

function make(state: State): FakeBlob {
  const own = (): FakeBlob => self;
  const self: FakeBlob = strict('Blob', {
    copyBlob: () => make({ ...state }),
    getBlob: own,
    getAllBlobs: () => [self],
    getAs: (contentType: string) => {
      if (contentType === state.type) return make({ ...state });
      throw new NotEmulated(`conversion of a blob from ${state.type} to ${contentType}`);
    },
    getBytes: () => signedOf(call<string>('blob.bytes', { key: state.key })),
    getContentType: () => state.type,
    getDataAsString: (...args: [charset?: string]) =>
      call<string>('blob.text', { key: state.key, encoding: charset(args[0] ?? 'UTF-8') }),
    getName: () => state.name,
    isGoogleType: () => (state.type ?? '').startsWith('application/vnd.google-apps.'),
    setBytes: (data: number[]) => {
      matchSignature([data], 'Blob.setBytes', ['array']);
      state.key = keyOfBytes(data);
      return self;
    },
    setContentType: (type: string | null) => {
      state.type = type;
      return self;
    },
    setContentTypeFromExtension: () => {
      const extension = /\.([^.]+)$/.exec(state.name ?? '')?.[1]?.toLowerCase() ?? '';
      const type = TYPE_BY_EXTENSION[extension];
      if (!type) throw new NotEmulated(`content type of .${extension}`);
      state.type = type;
      return self;
    },
    setDataFromString: (text: string, ...rest: [charset?: string]) => {
      state.key = keyOfText(text, charset(rest[0] ?? 'UTF-8'));
      return self;
    },
    setName: (name: string) => {
      state.name = name;
      return self;
    },
  });
  states.set(self, state);
  return self;
}

/** `Utilities.newBlob(data, type?, name?)`: text is stored as UTF-8 and is `text/plain` unless said otherwise (U2). */
export function newBlob(...args: unknown[]): FakeBlob {
  matchSignature(
    args,
    'Utilities.newBlob',
    ['string'],
    ['string', 'stringOrNull'],
    ['string', 'stringOrNull', 'stringOrNull'],
    ['array'],
    ['array', 'stringOrNull'],
    ['array', 'stringOrNull', 'stringOrNull'],
  );
  const [data, type, name] = args as [string | number[], (string | null)?, (string | null)?];
  const key = typeof data === 'string' ? keyOfText(data, 'utf8') : keyOfBytes(data);
  return make({ key, type: type ?? (typeof data === 'string' ? 'text/plain' : null), name: name ?? null });
}

/** A blob around bytes the running thread already holds. */
export function blobOfKey(key: number): FakeBlob {
  const { type, name } = call<{ type: string | null; name: string | null }>('blob.about', { key });
  return make({ key, type, name });
}

function source(value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (states.has(value)) return value;
  const sources = blobSources.get(value);
  return sources?.();
}

const blobSources = new WeakMap<object, () => object>();

/** Makes another look-alike (a file, a page) pass where a `BlobSource` is expected. */
export function passAsBlob(value: object, blob: () => FakeBlob): void {
  blobSources.set(value, blob);
}

/** Whether a value may stand where Apps Script expects a `BlobSource`. */
export function isBlobSource(value: unknown): value is object {
  return typeof value === 'object' && value !== null && (states.has(value) || blobSources.has(value));
}

/** The key of a blob source's bytes, its type and name noted with them. */
export function blobKey(value: object): number {
  const state = states.get(source(value) ?? value);
  if (!state) throw new Exception('Invalid argument: blob');
  call('blob.note', { key: state.key, type: state.type, name: state.name });
  return state.key;
}

/** Refuses an argument that is no blob source. */
export function needBlob(args: readonly unknown[], at: number, method: string): number {
  const given = args[at];
  if (!isBlobSource(given)) throw signatureError(args, method);
  return blobKey(given);
}

/** How a value is called in signature errors. */
export function blobClass(value: object): string | undefined {
  return states.has(value) ? 'Blob' : undefined;
}
