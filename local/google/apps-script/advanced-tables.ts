// The argument orders of the advanced services: request body first, then path and required query parameters (W137, V65).

type ArgName<H> = H extends GoogleAppsScript.Base.Blob ? 'media' : H extends object ? 'body' : string;
type ArgNames<A> = A extends [infer H, ...infer T] ? readonly [ArgName<H>, ...ArgNames<T>] : readonly [];
type Calls<F> = F extends {
  (...a: infer A1): unknown;
  (...a: infer A2): unknown;
  (...a: infer A3): unknown;
}
  ? ArgNames<A1> | ArgNames<A2> | ArgNames<A3>
  : never;

/** The orders of the methods `M` of Google's collection `C`; a method or an order the typings do not have does not compile. */
type Orders<C, M extends keyof C> = { readonly [K in M]: Calls<C[K]> };

/** One collection: REST prefix, orders by Apps Script's method name, and the collections inside it. */
export interface CollectionTable {
  readonly rest: string;
  readonly orders: Readonly<Record<string, readonly string[]>>;
  readonly inside?: Readonly<Record<string, CollectionTable>>;
}

const id = 'spreadsheetId';
const spreadsheets: Orders<
  GoogleAppsScript.Sheets['Spreadsheets'],
  'get' | 'getByDataFilter' | 'create' | 'batchUpdate'
> = {
  get: [id],
  getByDataFilter: ['body', id],
  create: ['body'],
  batchUpdate: ['body', id],
};
type Values = GoogleAppsScript.Sheets['Spreadsheets']['Values'];
const values: Orders<Values, keyof Values> = {
  get: [id, 'range'],
  update: ['body', id, 'range'],
  append: ['body', id, 'range'],
  clear: ['body', id, 'range'],
  batchGet: [id],
  batchGetByDataFilter: ['body', id],
  batchUpdate: ['body', id],
  batchUpdateByDataFilter: ['body', id],
  batchClear: ['body', id],
  batchClearByDataFilter: ['body', id],
};
type Metadata = GoogleAppsScript.Sheets['Spreadsheets']['DeveloperMetadata'];
const developerMetadata: Orders<Metadata, keyof Metadata> = { get: [id, 'metadataId'], search: ['body', id] };
const sheets: Orders<GoogleAppsScript.Sheets['Spreadsheets']['Sheets'], 'copyTo'> = {
  copyTo: ['body', id, 'sheetId'],
};

const documents: Orders<GoogleAppsScript.Docs['Documents'], keyof GoogleAppsScript.Docs['Documents']> = {
  get: ['documentId'],
  create: ['body'],
  batchUpdate: ['body', 'documentId'],
};

const files: Orders<
  GoogleAppsScript.Drive['Files'],
  'get' | 'list' | 'create' | 'copy' | 'update' | 'remove' | 'export' | 'generateIds' | 'emptyTrash'
> = {
  get: ['fileId'],
  list: [],
  create: ['body', 'media'],
  copy: ['body', 'fileId'],
  update: ['body', 'fileId', 'media'],
  remove: ['fileId'],
  export: ['fileId', 'mimeType'],
  generateIds: [],
  emptyTrash: [],
};
const permissions: Orders<
  GoogleAppsScript.Drive['Permissions'],
  keyof GoogleAppsScript.Drive['Permissions']
> = {
  get: ['fileId', 'permissionId'],
  list: ['fileId'],
  create: ['body', 'fileId'],
  update: ['body', 'fileId', 'permissionId'],
  remove: ['fileId', 'permissionId'],
};
const comments: Orders<GoogleAppsScript.Drive['Comments'], 'get' | 'list' | 'remove'> = {
  get: ['fileId', 'commentId'],
  list: ['fileId'],
  remove: ['fileId', 'commentId'],
};
const revisions: Orders<GoogleAppsScript.Drive['Revisions'], keyof GoogleAppsScript.Drive['Revisions']> = {
  get: ['fileId', 'revisionId'],
  list: ['fileId'],
  update: ['body', 'fileId', 'revisionId'],
  remove: ['fileId', 'revisionId'],
};
const drives: Orders<GoogleAppsScript.Drive['Drives'], keyof GoogleAppsScript.Drive['Drives']> = {
  get: ['driveId'],
  list: [],
  create: ['body', 'requestId'],
  update: ['body', 'driveId'],
  remove: ['driveId'],
  hide: ['driveId'],
  unhide: ['driveId'],
};
// The typings make its options obligatory, which only means that `fields` is.
const about = { get: [] };

/** Every collection a script reaches through `Sheets`, `Docs` and `Drive`. */
export const ADVANCED = {
  Sheets: {
    api: 'sheets',
    version: 'v4',
    collections: {
      Spreadsheets: {
        rest: 'spreadsheets',
        orders: spreadsheets,
        inside: {
          Values: { rest: 'spreadsheets.values', orders: values },
          DeveloperMetadata: { rest: 'spreadsheets.developerMetadata', orders: developerMetadata },
          Sheets: { rest: 'spreadsheets.sheets', orders: sheets },
        },
      },
    },
  },
  Docs: { api: 'docs', version: 'v1', collections: { Documents: { rest: 'documents', orders: documents } } },
  Drive: {
    api: 'drive',
    version: 'v3',
    collections: {
      Files: { rest: 'files', orders: files },
      Permissions: { rest: 'permissions', orders: permissions },
      Comments: { rest: 'comments', orders: comments },
      Revisions: { rest: 'revisions', orders: revisions },
      Drives: { rest: 'drives', orders: drives },
      About: { rest: 'about', orders: about },
    },
  },
} as const satisfies Record<
  string,
  { api: string; version: string; collections: Record<string, CollectionTable> }
>;

/** Google's method id for a method of Apps Script: `remove` is `delete` there. */
export function methodId(rest: string, method: string): string {
  return `${rest}.${method === 'remove' ? 'delete' : method}`;
}
