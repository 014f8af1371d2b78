// files.list: what the caller may find, filtered, sorted and cut into pages (V48–V56).
import { createHash } from 'node:crypto';
import { NotEmulated } from '../api-error';
import type { Caller, Params } from '../method';
import { maskAt, type ReplyMask } from '../reply-mask';
import { isDiscoverable, roleOn, rootOf, supportsDrives } from './access';
import type { DriveContext } from './context';
import { sameEmail } from './context';
import { childrenOf, type FileRecord } from './records';
import { badRequest, fileNotFound, invalidValue } from './refusals';
import { fileResource, listSelection } from './resource';
import { folderOf, foldersIn, matches, parseQuery, type Query } from './search-query';
import { memberDrive } from './shared-drives';

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 1000;

/** drive.files.list */
export function listFiles(context: DriveContext, params: Params, caller: Caller): unknown {
  const selection = listSelection(params.fields);
  if (params.includeLabels !== undefined) throw badRequest('Invalid label ID.', 'includeLabels');
  if (params.spaces !== undefined && params.spaces !== 'drive')
    throw new NotEmulated(`files.list in space ${params.spaces}`);
  const query = typeof params.q === 'string' && params.q !== '' ? parseQuery(params.q) : undefined;
  const order = orderOf(params.orderBy);
  const withDrives = params.includeItemsFromAllDrives === true || params.includeTeamDriveItems === true;
  if (withDrives && !supportsDrives(params))
    throw new NotEmulated('files.list with includeItemsFromAllDrives but without supportsAllDrives');
  const driveId = corpusOf(params);
  if (driveId !== undefined) memberDrive(context, driveId, caller);

  const root = safeRoot(context, caller);
  // A folder that is not there, or that the caller cannot see, is answered 404 with an empty id.
  for (const id of foldersIn(query)) {
    const folder = context.shelf.files.get(id === 'root' && root ? root : id);
    if (!folder || !roleOn(context, folder, caller.email) || (folder.driveId && !withDrives))
      throw fileNotFound('');
  }

  const found = candidates(context, query, root).filter(
    (file) =>
      !file.isRoot &&
      (driveId === undefined ? withDrives || !file.driveId : file.driveId === driveId) &&
      // Most queries rule out most files by what the record itself says; permissions are read for the rest only.
      (!query || matches(context, query, file, caller.email, root)) &&
      isDiscoverable(context, file, caller.email),
  );
  found.sort((a, b) => order(a, b, caller) || b.modifiedTime - a.modifiedTime || (a.id < b.id ? -1 : 1));

  const request = fingerprint([params.q, params.orderBy, params.corpora, params.driveId, caller.email]);
  const start = offsetOf(params.pageToken, request);
  const size = pageSizeOf(params.pageSize);
  const page = found.slice(start, start + size);
  const end = start + page.length;
  const files: ReplyMask | undefined = maskAt(selection, 'files');
  return {
    ...(maskAt(selection, 'kind') ? { kind: 'drive#fileList' } : {}),
    ...(maskAt(selection, 'nextPageToken') && end < found.length
      ? { nextPageToken: Buffer.from(`${request}:${end}`).toString('base64url') }
      : {}),
    ...(maskAt(selection, 'incompleteSearch') ? { incompleteSearch: false } : {}),
    ...(files ? { files: page.map((file) => fileResource(context, file, caller, files)) } : {}),
  };
}

/** The drive to search, for corpora=drive. */
function corpusOf(params: Params): string | undefined {
  const corpora = params.corpora ?? 'user';
  if (corpora === 'drive') {
    if (typeof params.driveId !== 'string' || params.driveId === '')
      throw badRequest('The driveId parameter must be specified if and only if corpora is drive.', 'driveId');
    return params.driveId;
  }
  if (params.driveId !== undefined)
    throw badRequest('The driveId parameter must be specified if and only if corpora is drive.', 'driveId');
  if (corpora === 'user' || corpora === 'allDrives') return undefined;
  if (corpora === 'domain') throw new NotEmulated('files.list with corpora=domain');
  throw invalidValue('corpora');
}

function safeRoot(context: DriveContext, caller: Caller): string | undefined {
  return context.people().some((person) => sameEmail(person.email, caller.email))
    ? rootOf(context, caller.email)
    : undefined;
}

function candidates(context: DriveContext, query: Query | undefined, root: string | undefined): FileRecord[] {
  const folder = folderOf(query);
  if (folder === undefined) return context.shelf.files.entries().map(([, file]) => file);
  return childrenOf(context.shelf, folder === 'root' && root ? root : folder)
    .map((id) => context.shelf.files.get(id))
    .filter((file): file is FileRecord => file !== undefined);
}

type Order = (a: FileRecord, b: FileRecord, caller: Caller) => number;

const plain = new Intl.Collator('en');
const natural = new Intl.Collator('en', { numeric: true });

const ORDERS: Readonly<Record<string, Order>> = {
  createdTime: (a, b) => a.createdTime - b.createdTime,
  folder: (a, b) => Number(!isFolder(a)) - Number(!isFolder(b)),
  modifiedByMeTime: (a, b, caller) => mine(a, caller) - mine(b, caller),
  modifiedTime: (a, b) => a.modifiedTime - b.modifiedTime,
  name: (a, b) => plain.compare(a.name, b.name),
  name_natural: (a, b) => natural.compare(a.name, b.name),
  quotaBytesUsed: (a, b) => (a.blob?.size ?? 0) - (b.blob?.size ?? 0),
  recency: (a, b) => Math.max(a.createdTime, a.modifiedTime) - Math.max(b.createdTime, b.modifiedTime),
  starred: (a, b, caller) => Number(!starred(a, caller)) - Number(!starred(b, caller)),
};

const isFolder = (file: FileRecord) => file.mimeType === 'application/vnd.google-apps.folder';
const mine = (file: FileRecord, caller: Caller) =>
  sameEmail(file.modifiedBy, caller.email) ? file.modifiedTime : 0;
const starred = (file: FileRecord, caller: Caller) =>
  file.starredBy?.some((email) => sameEmail(email, caller.email)) ?? false;

/** V55 */
function orderOf(orderBy: unknown): Order {
  if (typeof orderBy !== 'string' || orderBy === '') return () => 0;
  const keys = orderBy.split(',').map((part): Order => {
    const match = /^\s*(\w+)(\s+desc)?\s*$/.exec(part);
    const name = match?.[1] ?? '';
    if (name === 'sharedWithMeTime' || name === 'viewedByMeTime')
      throw new NotEmulated(`files.list orderBy ${name}`);
    const order = Object.hasOwn(ORDERS, name) ? ORDERS[name] : undefined;
    if (!order) throw invalidValue('orderBy');
    return match?.[2] ? (a, b, caller) => order(b, a, caller) : order;
  });
  return (a, b, caller) => {
    for (const key of keys) {
      const sign = key(a, b, caller);
      if (sign !== 0) return sign;
    }
    return 0;
  };
}

/** The page size asked for: 100 by default, at most 1000 (V48). */
function pageSizeOf(value: unknown): number {
  if (value === undefined) return DEFAULT_PAGE;
  const size = Number(value);
  if (size < 1) throw invalidValue('pageSize');
  return Math.min(size, LARGEST_PAGE);
}

function fingerprint(parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

function offsetOf(token: unknown, request: string): number {
  if (token === undefined || token === '') return 0;
  const [whose, offset] = Buffer.from(String(token), 'base64url').toString('utf8').split(':');
  if (whose !== request || !/^\d+$/.test(offset ?? '')) throw invalidValue('pageToken');
  return Number(offset);
}
