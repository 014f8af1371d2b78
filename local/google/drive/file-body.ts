// What a request may write into a file: the writable fields of Drive's File resource.
import { NotEmulated } from '../api-error';
import type { ContentRestrictionBody } from './locks';
import { badRequest, notWritable } from './refusals';

/** The part of a File resource a request may write. */
export interface FileBody {
  id?: string;
  name?: string;
  mimeType?: string;
  description?: string;
  starred?: boolean;
  trashed?: boolean;
  parents?: string[];
  properties?: Record<string, string | null>;
  appProperties?: Record<string, string | null>;
  createdTime?: string;
  modifiedTime?: string;
  folderColorRgb?: string;
  originalFilename?: string;
  contentRestrictions?: ContentRestrictionBody[];
  copyRequiresWriterPermission?: boolean;
  writersCanShare?: boolean;
}

const WRITABLE = new Set([
  'id',
  'name',
  'mimeType',
  'description',
  'starred',
  'trashed',
  'parents',
  'properties',
  'appProperties',
  'createdTime',
  'modifiedTime',
  'folderColorRgb',
  'originalFilename',
  'contentRestrictions',
  'copyRequiresWriterPermission',
  'writersCanShare',
]);
/** Accepted and never acted upon: hints are never returned (V37), `kind` is what clients echo. */
const IGNORED = ['contentHints', 'kind'];
const NOT_PLAYED = ['shortcutDetails', 'inheritedPermissionsDisabled', 'downloadRestrictions', 'labelInfo'];

/** The writable part of a checked body. Throws 403 fieldNotWritable for the rest and for the names in `also`. */
export function writable(body: Record<string, unknown>, ...also: string[]): FileBody {
  const kept = Object.entries(body).filter(([name]) => !IGNORED.includes(name));
  for (const [name] of kept) {
    if (NOT_PLAYED.includes(name)) throw new NotEmulated(`files field ${name}`);
    if (!WRITABLE.has(name) || also.includes(name)) throw notWritable();
  }
  return Object.fromEntries(kept) as FileBody;
}

/** A time of the body in milliseconds since 1970. */
export function timeIn(value: string | undefined, field: string): number | undefined {
  if (value === undefined) return undefined;
  const ms = Date.parse(value);
  if (Number.isNaN(ms)) throw badRequest(`Invalid value for: Invalid format: "${value}"`, field);
  return ms;
}
