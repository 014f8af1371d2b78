// A file as Drive's reply shows it: kind, id, name and mimeType by default, more only when asked for (V25).
import { DOC_MIME, DOCX_MIME, FOLDER_MIME, PDF_MIME, SHEET_MIME, XLSX_MIME } from '../file-bank';
import type { Caller } from '../method';
import { maskAt, project, type ReplyMask, replyMask } from '../reply-mask';
import { atLeast, grantsOn, isTrashed, roleOn, uniqueGrants } from './access';
import { capabilitiesOn } from './capabilities';
import type { DriveContext } from './context';
import { rfc3339, sameEmail, userOf } from './context';
import { permissionResource } from './permission-resource';
import type { FileRecord, Role } from './records';

const DEFAULT_FIELDS = 'kind,id,name,mimeType,resourceKey';

/** The selection a request asks for, or the default one. */
export const fileSelection = (fields: unknown): ReplyMask =>
  replyMask('drive', 'File', fields, DEFAULT_FIELDS);

/** The default selection of a list (V25, V48). */
export const listSelection = (fields: unknown): ReplyMask =>
  replyMask('drive', 'FileList', fields, `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FIELDS})`);

/** Whether a type is one of Google's own formats: no bytes, content kept by Sheets or Docs. */
export const isGoogleFormat = (mimeType: string) => mimeType.startsWith('application/vnd.google-apps.');

/** Export targets that the home makes, by Google format, with the name Google's export links use (V45). */
export const EXPORTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [DOC_MIME]: { [DOCX_MIME]: 'docx', [PDF_MIME]: 'pdf' },
  [SHEET_MIME]: { [XLSX_MIME]: 'xlsx' },
};

/** The reply's part of one file; the caller's role is already known. */
export function fileResource(
  context: DriveContext,
  file: FileRecord,
  caller: Caller,
  selection: ReplyMask,
): Record<string, unknown> {
  const role = roleOn(context, file, caller.email);
  const chosen: Record<string, unknown> = {};
  for (const [name, make] of Object.entries(fieldMakers)) {
    if (maskAt(selection, name) === undefined) continue;
    const value = make(context, file, caller, role);
    if (value !== undefined) chosen[name] = value;
  }
  return project(chosen, selection) as Record<string, unknown>;
}

type Maker = (context: DriveContext, file: FileRecord, caller: Caller, role: Role | undefined) => unknown;

const inMyDrive =
  (make: Maker): Maker =>
  (context, file, caller, role) =>
    file.driveId ? undefined : make(context, file, caller, role);

const fieldMakers: Readonly<Record<string, Maker>> = {
  kind: () => 'drive#file',
  id: (_, file) => file.id,
  name: (_, file) => file.name,
  mimeType: (_, file) => file.mimeType,
  description: (_, file) => file.description,
  starred: (_, file, caller) => file.starredBy?.some((email) => sameEmail(email, caller.email)) ?? false,
  trashed: (context, file) => isTrashed(context, file),
  explicitlyTrashed: (_, file) => file.trashed !== undefined,
  trashedTime: (_, file) => (file.driveId && file.trashed ? rfc3339(file.trashed.at) : undefined),
  trashingUser: (context, file, caller) =>
    file.driveId && file.trashed ? userOf(context, file.trashed.by, caller.email) : undefined,
  parents: (context, file, caller) => {
    const parent = file.parent ? context.shelf.files.get(file.parent) : undefined;
    return parent && roleOn(context, parent, caller.email) ? [parent.id] : undefined;
  },
  spaces: () => ['drive'],
  version: (_, file) => String(file.version),
  driveId: (_, file) => file.driveId,
  teamDriveId: (_, file) => file.driveId,
  hasAugmentedPermissions: (context, file) =>
    file.driveId && file.id !== file.driveId
      ? context.shelf.permissions.keys(`${file.id}/`).length > 0
      : undefined,
  createdTime: (_, file) => rfc3339(file.createdTime),
  modifiedTime: (_, file) => rfc3339(file.modifiedTime),
  modifiedByMe: (_, file, caller) => sameEmail(file.modifiedBy, caller.email),
  modifiedByMeTime: (_, file, caller) =>
    sameEmail(file.modifiedBy, caller.email) ? rfc3339(file.modifiedTime) : undefined,
  lastModifyingUser: (context, file, caller) => userOf(context, file.modifiedBy, caller.email),
  owners: inMyDrive((context, file, caller) =>
    file.owner ? [userOf(context, file.owner, caller.email)] : undefined,
  ),
  ownedByMe: inMyDrive((_, file, caller) => sameEmail(file.owner, caller.email)),
  shared: inMyDrive((context, file) =>
    grantsOn(context, file).some(({ permission }) => !sameEmail(permission.email, file.owner ?? '')),
  ),
  writersCanShare: inMyDrive((_, file) => file.writersCanShare),
  permissions: inMyDrive((context, file, _caller, role) =>
    capabilitiesOn(file, role).canShare
      ? uniqueGrants(context, file).map((grant) => permissionResource(context, file, grant))
      : undefined,
  ),
  permissionIds: (context, file, _caller, role) =>
    atLeast(role, 'writer') ? uniqueGrants(context, file).map(({ permission }) => permission.id) : undefined,
  capabilities: (_context, file, _caller, role) => capabilitiesOn(file, role),
  copyRequiresWriterPermission: (_, file) => file.copyRequiresWriterPermission,
  viewersCanCopyContent: (_, file) => !file.copyRequiresWriterPermission,
  isAppAuthorized: () => true,
  hasThumbnail: () => false,
  thumbnailVersion: () => '0',
  folderColorRgb: (_, file) => file.folderColorRgb,
  properties: (_, file) => nonEmpty(file.properties),
  appProperties: (_, file) => nonEmpty(file.appProperties),
  contentRestrictions: (context, file, caller) =>
    file.lock
      ? [
          {
            readOnly: true,
            ...(file.lock.reason === undefined ? {} : { reason: file.lock.reason }),
            type: 'globalContentRestriction',
            restrictingUser: userOf(context, file.lock.by, caller.email),
            restrictionTime: rfc3339(file.lock.at),
            ownerRestricted: file.lock.ownerRestricted,
            systemRestricted: false,
          },
        ]
      : undefined,
  size: (_, file) =>
    file.blob ? String(file.blob.size) : isContent(file) ? '1' : undefined /* V26: a Doc always says 1 */,
  quotaBytesUsed: (_, file) => (file.blob ? String(file.blob.size) : isContent(file) ? '1' : '0'),
  md5Checksum: (_, file) => file.blob?.md5,
  sha1Checksum: (_, file) => file.blob?.sha1,
  sha256Checksum: (_, file) => file.blob?.sha256,
  headRevisionId: (_, file) => file.blob?.revision,
  originalFilename: (_, file) => (file.blob ? (file.originalFilename ?? file.name) : undefined),
  fullFileExtension: (_, file) => (file.blob ? extensionOf(file.name, true) : undefined),
  fileExtension: (_, file) => (file.blob ? extensionOf(file.name, false) : undefined),
  exportLinks: (_, file) => {
    const targets = EXPORTS[file.mimeType];
    return targets
      ? Object.fromEntries(
          Object.entries(targets).map(([mime, format]) => [
            mime,
            `https://docs.google.com/feeds/download/${file.mimeType === DOC_MIME ? 'documents' : 'spreadsheets'}/export/Export?id=${file.id}&exportFormat=${format}`,
          ]),
        )
      : undefined;
  },
  webViewLink: (_, file) => webViewLink(file),
  webContentLink: (_, file) =>
    file.blob ? `https://drive.google.com/uc?id=${file.id}&export=download` : undefined,
};

const isContent = (file: FileRecord) => isGoogleFormat(file.mimeType) && file.mimeType !== FOLDER_MIME;

const nonEmpty = (map: Record<string, string> | undefined) =>
  map && Object.keys(map).length > 0 ? map : undefined;

function extensionOf(name: string, full: boolean): string {
  const dot = full ? name.indexOf('.') : name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1) : '';
}

/** V42 */
function webViewLink(file: FileRecord): string {
  switch (file.mimeType) {
    case DOC_MIME:
      return `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`;
    case SHEET_MIME:
      return `https://docs.google.com/spreadsheets/d/${file.id}/edit?usp=drivesdk`;
    case FOLDER_MIME:
      return `https://drive.google.com/drive/folders/${file.id}`;
    default:
      return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
  }
}
