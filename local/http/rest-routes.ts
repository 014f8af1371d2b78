// Google's paths: which verb and path is which method (from Google's published typings and discovery documents).
import type { ApiName } from '../google/schema/api-schema';

export interface Route {
  api: ApiName;
  method: string;
  verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  pattern: RegExp;
  /** Names of the path parameters, in order. */
  names: string[];
  /** Takes bytes under `/upload`. */
  upload: boolean;
}

type Row = readonly [method: string, verb: Route['verb'], path: string];

const SHEETS: readonly Row[] = [
  ['spreadsheets.create', 'POST', '/v4/spreadsheets'],
  ['spreadsheets.get', 'GET', '/v4/spreadsheets/{spreadsheetId}'],
  ['spreadsheets.getByDataFilter', 'POST', '/v4/spreadsheets/{spreadsheetId}:getByDataFilter'],
  ['spreadsheets.batchUpdate', 'POST', '/v4/spreadsheets/{spreadsheetId}:batchUpdate'],
  ['spreadsheets.values.batchGet', 'GET', '/v4/spreadsheets/{spreadsheetId}/values:batchGet'],
  [
    'spreadsheets.values.batchGetByDataFilter',
    'POST',
    '/v4/spreadsheets/{spreadsheetId}/values:batchGetByDataFilter',
  ],
  ['spreadsheets.values.batchUpdate', 'POST', '/v4/spreadsheets/{spreadsheetId}/values:batchUpdate'],
  [
    'spreadsheets.values.batchUpdateByDataFilter',
    'POST',
    '/v4/spreadsheets/{spreadsheetId}/values:batchUpdateByDataFilter',
  ],
  ['spreadsheets.values.batchClear', 'POST', '/v4/spreadsheets/{spreadsheetId}/values:batchClear'],
  [
    'spreadsheets.values.batchClearByDataFilter',
    'POST',
    '/v4/spreadsheets/{spreadsheetId}/values:batchClearByDataFilter',
  ],
  ['spreadsheets.values.append', 'POST', '/v4/spreadsheets/{spreadsheetId}/values/{range}:append'],
  ['spreadsheets.values.clear', 'POST', '/v4/spreadsheets/{spreadsheetId}/values/{range}:clear'],
  ['spreadsheets.values.get', 'GET', '/v4/spreadsheets/{spreadsheetId}/values/{range}'],
  ['spreadsheets.values.update', 'PUT', '/v4/spreadsheets/{spreadsheetId}/values/{range}'],
  ['spreadsheets.sheets.copyTo', 'POST', '/v4/spreadsheets/{spreadsheetId}/sheets/{sheetId}:copyTo'],
  [
    'spreadsheets.developerMetadata.search',
    'POST',
    '/v4/spreadsheets/{spreadsheetId}/developerMetadata:search',
  ],
  [
    'spreadsheets.developerMetadata.get',
    'GET',
    '/v4/spreadsheets/{spreadsheetId}/developerMetadata/{metadataId}',
  ],
];

const DOCS: readonly Row[] = [
  ['documents.create', 'POST', '/v1/documents'],
  ['documents.get', 'GET', '/v1/documents/{documentId}'],
  ['documents.batchUpdate', 'POST', '/v1/documents/{documentId}:batchUpdate'],
];

const FILE = '/drive/v3/files/{fileId}';

const DRIVE: readonly Row[] = [
  ['about.get', 'GET', '/drive/v3/about'],
  ['changes.getStartPageToken', 'GET', '/drive/v3/changes/startPageToken'],
  ['changes.list', 'GET', '/drive/v3/changes'],
  ['changes.watch', 'POST', '/drive/v3/changes/watch'],
  ['files.generateIds', 'GET', '/drive/v3/files/generateIds'],
  ['files.emptyTrash', 'DELETE', '/drive/v3/files/trash'],
  ['files.create', 'POST', '/drive/v3/files'],
  ['files.list', 'GET', '/drive/v3/files'],
  ['files.get', 'GET', FILE],
  ['files.update', 'PATCH', FILE],
  ['files.delete', 'DELETE', FILE],
  ['files.copy', 'POST', `${FILE}/copy`],
  ['files.export', 'GET', `${FILE}/export`],
  ['files.download', 'POST', `${FILE}/download`],
  ['files.watch', 'POST', `${FILE}/watch`],
  ['files.listLabels', 'GET', `${FILE}/listLabels`],
  ['files.modifyLabels', 'POST', `${FILE}/modifyLabels`],
  ['permissions.create', 'POST', `${FILE}/permissions`],
  ['permissions.list', 'GET', `${FILE}/permissions`],
  ['permissions.get', 'GET', `${FILE}/permissions/{permissionId}`],
  ['permissions.update', 'PATCH', `${FILE}/permissions/{permissionId}`],
  ['permissions.delete', 'DELETE', `${FILE}/permissions/{permissionId}`],
  ['comments.create', 'POST', `${FILE}/comments`],
  ['comments.list', 'GET', `${FILE}/comments`],
  ['comments.get', 'GET', `${FILE}/comments/{commentId}`],
  ['comments.update', 'PATCH', `${FILE}/comments/{commentId}`],
  ['comments.delete', 'DELETE', `${FILE}/comments/{commentId}`],
  ['replies.create', 'POST', `${FILE}/comments/{commentId}/replies`],
  ['replies.list', 'GET', `${FILE}/comments/{commentId}/replies`],
  ['replies.get', 'GET', `${FILE}/comments/{commentId}/replies/{replyId}`],
  ['replies.update', 'PATCH', `${FILE}/comments/{commentId}/replies/{replyId}`],
  ['replies.delete', 'DELETE', `${FILE}/comments/{commentId}/replies/{replyId}`],
  ['revisions.list', 'GET', `${FILE}/revisions`],
  ['revisions.get', 'GET', `${FILE}/revisions/{revisionId}`],
  ['revisions.update', 'PATCH', `${FILE}/revisions/{revisionId}`],
  ['revisions.delete', 'DELETE', `${FILE}/revisions/{revisionId}`],
  ['drives.create', 'POST', '/drive/v3/drives'],
  ['drives.list', 'GET', '/drive/v3/drives'],
  ['drives.get', 'GET', '/drive/v3/drives/{driveId}'],
  ['drives.update', 'PATCH', '/drive/v3/drives/{driveId}'],
  ['drives.delete', 'DELETE', '/drive/v3/drives/{driveId}'],
  ['drives.hide', 'POST', '/drive/v3/drives/{driveId}/hide'],
  ['drives.unhide', 'POST', '/drive/v3/drives/{driveId}/unhide'],
];

const UPLOADS: readonly Row[] = [
  ['files.create', 'POST', '/upload/drive/v3/files'],
  ['files.update', 'PATCH', '/upload/drive/v3/files/{fileId}'],
];

function routesOf(api: ApiName, rows: readonly Row[], upload = false): Route[] {
  return rows.map(([method, verb, path]) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const source = path
      .split(/(\{\w+\})/)
      .map((part) => (part.startsWith('{') ? '([^/]+)' : part.replace(/[.*+?^$()|[\]\\]/g, '\\$&')))
      .join('');
    return { api, method, verb, names, upload, pattern: new RegExp(`^${source}$`) };
  });
}

/** Every route; where two fit, the earlier is meant. */
const ROUTES: readonly Route[] = [
  ...routesOf('sheets', SHEETS),
  ...routesOf('docs', DOCS),
  ...routesOf('drive', DRIVE),
  ...routesOf('drive', UPLOADS, true),
];

/** The API a path belongs to, whether or not a method is there. */
export function apiOf(path: string): ApiName | undefined {
  if (path.startsWith('/v4/spreadsheets')) return 'sheets';
  if (path.startsWith('/v1/documents')) return 'docs';
  if (path.startsWith('/drive/v3/') || path.startsWith('/upload/drive/v3/')) return 'drive';
  return undefined;
}

/** The route of a request with its decoded path parameters. A malformed escape throws URIError. */
export function routeOf(
  verb: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  for (const route of ROUTES) {
    if (route.verb !== verb) continue;
    const match = route.pattern.exec(path);
    if (!match) continue;
    const params = route.names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]);
    return { route, params: Object.fromEntries(params) };
  }
  return undefined;
}
