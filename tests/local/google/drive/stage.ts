// A Drive on a store in memory with five accounts, and short ways to call it.
import { ApiError } from '../../../../local/google/api-error';
import type { Lags, Letter } from '../../../../local/google/drive/context';
import { createDrive } from '../../../../local/google/drive/create-drive';
import { type ContentBank, DOC_MIME, SHEET_MIME } from '../../../../local/google/file-bank';
import type { Media } from '../../../../local/google/method';
import { createMemoryStore, steadySurroundings } from '../../memory-store';

export const OWNER = 'aigerim.owner@mektep.example';
export const EDITOR = 'bolat.editor@mektep.example';
export const READER = 'saule.reader@mektep.example';
export const OTHER = 'marat.other@mektep.example';
export const STRANGER = 'nobody@elsewhere.example';

const PEOPLE = [OWNER, EDITOR, READER, OTHER].map((email) => ({ email, name: email.split('.')[0] ?? email }));
const SCOPES = ['https://www.googleapis.com/auth/drive'];

/** The parts of Drive's replies the tests look into. */
export interface Reply {
  id: string;
  name: string;
  mimeType: string;
  kind: string;
  role: string;
  content: string;
  emailAddress: string;
  files: Reply[];
  comments: Reply[];
  permissions: Reply[];
  replies: Reply[];
  drives: Reply[];
  ids: string[];
  parents: string[];
  owners: Reply[];
  nextPageToken: string;
  modifiedTime: string;
  version: string;
  space: string;
  appProperties: Record<string, string>;
  capabilities: Record<string, boolean>;
  contentRestrictions: Record<string, unknown>[];
  [field: string]: unknown;
}

export type Fields = Record<string, unknown>;

/** Content that remembers what Drive asked of it; bytes that begin with "PK" can be read. */
class Memory implements ContentBank {
  readonly texts = new Map<string, string>();
  create(id: string) {
    this.texts.set(id, '');
  }
  copy(from: string, to: string) {
    this.texts.set(to, this.texts.get(from) ?? '');
  }
  remove(id: string) {
    this.texts.delete(id);
  }
  importBytes(id: string, bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString('utf8');
    if (!text.startsWith('PK'))
      throw new ApiError(400, 'The requested conversion is not supported.', {
        errors: [
          {
            message: 'The requested conversion is not supported.',
            domain: 'global',
            reason: 'conversionUnsupportedConversionPath',
          },
        ],
      });
    this.texts.set(id, text.slice(2));
  }
  async exportBytes(id: string, mimeType: string) {
    return Buffer.from(`${mimeType}:${this.texts.get(id)}`);
  }
}

export function openStage(lags: Lags = {}) {
  const store = createMemoryStore();
  const docs = new Memory();
  const sheets = new Memory();
  const letters: Letter[] = [];
  let clock = Date.UTC(2026, 2, 19, 9);
  const surroundings = { ...steadySurroundings(), now: () => clock++ };
  const { api, files, download } = createDrive({
    store,
    surroundings,
    contents: { [DOC_MIME]: docs, [SHEET_MIME]: sheets },
    people: () => PEOPLE,
    send: (letter) => letters.push(letter),
    lags,
  });
  const call = (
    method: string,
    params: Fields = {},
    body: unknown = undefined,
    who = OWNER,
    media?: Media,
  ): Reply => {
    const work = api.methods[method];
    if (!work) throw new Error(`Drive has no method ${method}`);
    return work(params, body, { email: who, scopes: SCOPES }, media) as Reply;
  };
  /** The refusal of a call: code, first reason and message. */
  const refusal = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const [item] = error.extra.errors ?? [];
      return { code: error.code, message: error.message, reason: item?.reason, location: item?.location };
    }
    throw new Error('nothing was refused');
  };
  const create = (body: Fields, who = OWNER, params: Fields = {}) =>
    String(call('files.create', { supportsAllDrives: true, ...params }, body, who).id);
  const share = (fileId: string, emailAddress: string, role: string, who = OWNER) =>
    call(
      'permissions.create',
      { fileId, supportsAllDrives: true, sendNotificationEmail: false },
      { type: 'user', role, emailAddress },
      who,
    );
  const names = (q: string, params: Fields = {}, who = OWNER): string[] =>
    (
      call('files.list', { q, fields: 'files(name)', orderBy: 'name', ...params }, undefined, who)
        .files as Reply[]
    ).map((file) => file.name);
  const pass = (ms: number) => {
    clock += ms;
  };
  return { store, api, files, download, docs, sheets, letters, call, refusal, create, share, names, pass };
}
