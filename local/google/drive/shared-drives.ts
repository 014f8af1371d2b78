// drive.drives: shared drives and their members (V43, V88, V89).
import { ApiError, NotEmulated } from '../api-error';
import { FOLDER_MIME } from '../file-bank';
import type { Caller, Params } from '../method';
import { project, replyMask } from '../reply-mask';
import { atLeast, isTrashed, roleOn, rootOf } from './access';
import type { DriveContext } from './context';
import { permissionIdOf, rfc3339 } from './context';
import { newRootId } from './ids';
import { childrenOf, type DriveRecord, dropFile, putFile, type Role, withDescendants } from './records';
import {
  driveNotFound,
  forbidden,
  insufficient,
  invalidValue,
  membershipRequired,
  required,
} from './refusals';

const DEFAULT_FIELDS = 'kind,id,name';

const selectionOf = (fields: unknown) => replyMask('drive', 'Drive', fields, DEFAULT_FIELDS);

function driveResource(drive: DriveRecord, role: Role): Record<string, unknown> {
  const organizes = atLeast(role, 'organizer');
  return {
    kind: 'drive#drive',
    id: drive.id,
    name: drive.name,
    createdTime: rfc3339(drive.createdTime),
    hidden: false,
    capabilities: {
      canAddChildren: atLeast(role, 'writer'),
      canComment: atLeast(role, 'commenter'),
      canCopy: true,
      canDeleteDrive: organizes,
      canDownload: true,
      canEdit: atLeast(role, 'writer'),
      canListChildren: true,
      canManageMembers: organizes,
      canReadRevisions: atLeast(role, 'writer'),
      canRename: atLeast(role, 'writer'),
      canRenameDrive: organizes,
      canShare: organizes,
      canDeleteChildren: organizes,
      canTrashChildren: atLeast(role, 'fileOrganizer'),
    },
  };
}

export function memberDrive(
  context: DriveContext,
  id: string,
  caller: Caller,
): { drive: DriveRecord; role: Role } {
  const drive = context.shelf.drives.get(id);
  const root = context.shelf.files.get(id);
  if (!drive || !root) throw driveNotFound(id);
  const role = roleOn(context, root, caller.email);
  if (role) return { drive, role };
  // Who was given a single file of it knows of the drive (V89); for others there is none.
  const guest = context.shelf.files
    .entries()
    .some(([, file]) => file.driveId === id && roleOn(context, file, caller.email) !== undefined);
  throw guest ? membershipRequired() : driveNotFound(id);
}

/** drive.drives.create: one drive per requestId (V88). */
export function createDriveItem(
  context: DriveContext,
  params: Params,
  body: Record<string, unknown>,
  caller: Caller,
): unknown {
  const selection = selectionOf(params.fields);
  const requestId = params.requestId;
  if (typeof requestId !== 'string' || requestId === '') throw required('requestId');
  if (typeof body.name !== 'string' || body.name === '') throw required('name');
  for (const name of Object.keys(body))
    if (name !== 'name' && name !== 'kind') throw new NotEmulated(`drives field ${name}`);
  rootOf(context, caller.email);
  if (context.shelf.drives.entries().some(([, drive]) => drive.requestId === requestId))
    throw new ApiError(409, 'The requested shared drive already exists.', {
      errors: [
        { message: 'The requested shared drive already exists.', domain: 'global', reason: 'duplicate' },
      ],
    });
  const now = context.surroundings.now();
  const drive: DriveRecord = {
    id: newRootId(context.surroundings),
    name: body.name,
    createdTime: now,
    requestId,
  };
  context.shelf.drives.put(drive.id, drive);
  putFile(context.shelf, {
    id: drive.id,
    name: drive.name,
    mimeType: FOLDER_MIME,
    driveId: drive.id,
    isRoot: true,
    createdTime: now,
    modifiedTime: now,
    modifiedBy: caller.email,
    version: 1,
    writersCanShare: true,
    copyRequiresWriterPermission: false,
  });
  const id = permissionIdOf(caller.email);
  context.shelf.permissions.put(`${drive.id}/${id}`, {
    id,
    type: 'user',
    role: 'organizer',
    email: caller.email,
    sharedAt: now,
    sharedBy: caller.email,
  });
  return project(driveResource(drive, 'organizer'), selection);
}

/** drive.drives.get */
export function getDriveItem(context: DriveContext, params: Params, caller: Caller): unknown {
  if (params.useDomainAdminAccess === true) throw new NotEmulated('drives with useDomainAdminAccess');
  const { drive, role } = memberDrive(context, String(params.driveId), caller);
  return project(driveResource(drive, role), selectionOf(params.fields));
}

/** drive.drives.update: the name. */
export function updateDriveItem(
  context: DriveContext,
  params: Params,
  body: Record<string, unknown>,
  caller: Caller,
): unknown {
  const { drive, role } = memberDrive(context, String(params.driveId), caller);
  if (!atLeast(role, 'organizer')) throw insufficient();
  for (const name of Object.keys(body))
    if (name !== 'name' && name !== 'kind') throw new NotEmulated(`drives field ${name}`);
  const renamed = typeof body.name === 'string' ? { ...drive, name: body.name } : drive;
  context.shelf.drives.put(drive.id, renamed);
  const root = context.shelf.files.get(drive.id);
  if (root) putFile(context.shelf, { ...root, name: renamed.name });
  return project(driveResource(renamed, role), selectionOf(params.fields));
}

/** drive.drives.delete: only without untrashed files (V88). */
export function deleteDriveItem(context: DriveContext, params: Params, caller: Caller): undefined {
  const { drive, role } = memberDrive(context, String(params.driveId), caller);
  if (!atLeast(role, 'organizer')) throw insufficient();
  const left = childrenOf(context.shelf, drive.id)
    .map((id) => context.shelf.files.get(id))
    .filter((file) => file && !isTrashed(context, file));
  if (left.length > 0) throw forbidden('A shared drive with untrashed items cannot be deleted.');
  for (const file of withDescendants(context.shelf, drive.id).reverse()) {
    context.contents[file.mimeType]?.remove(file.id);
    dropFile(context.shelf, file);
  }
  context.shelf.drives.remove(drive.id);
}

/** drive.drives.list: those the caller is a member of; 10 a page, 100 at most (V88). */
export function listDrives(context: DriveContext, params: Params, caller: Caller): unknown {
  const selection = replyMask(
    'drive',
    'DriveList',
    params.fields,
    `kind,nextPageToken,drives(${DEFAULT_FIELDS})`,
  );
  if (params.q !== undefined) throw new NotEmulated('drives.list with q');
  if (params.useDomainAdminAccess === true) throw new NotEmulated('drives with useDomainAdminAccess');
  const mine = context.shelf.drives.entries().flatMap(([id, drive]) => {
    const root = context.shelf.files.get(id);
    const role = root && roleOn(context, root, caller.email);
    return role ? [{ drive, role }] : [];
  });
  const size = params.pageSize === undefined ? 10 : Number(params.pageSize);
  if (size < 1 || size > 100) throw invalidValue('pageSize');
  const token = params.pageToken;
  const start = token === undefined ? 0 : mine.findIndex(({ drive }) => drive.id === token);
  if (start < 0) throw invalidValue('pageToken');
  const page = mine.slice(start, start + size);
  const next = mine[start + size];
  return project(
    {
      kind: 'drive#driveList',
      ...(next ? { nextPageToken: next.drive.id } : {}),
      drives: page.map(({ drive, role }) => driveResource(drive, role)),
    },
    selection,
  );
}
