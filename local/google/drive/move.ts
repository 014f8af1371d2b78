// Moving a file to another folder: addParents and removeParents in one call (V64).
import { FOLDER_MIME } from '../file-bank';
import type { Caller, Params } from '../method';
import { grantOwnership, rootOf, visibleFile } from './access';
import { capabilitiesOn } from './capabilities';
import type { DriveContext } from './context';
import { type FileRecord, putFile, withDescendants } from './records';
import {
  badRequest,
  cannotAddParent,
  exactlyOneParent,
  fileNotFound,
  folderMoveIn,
  insufficient,
  insufficientParent,
  parentNotAFolder,
} from './refusals';

const idsIn = (value: unknown) =>
  String(value ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');

/** Applies addParents and removeParents to a file the caller may edit. */
export function moveFile(context: DriveContext, file: FileRecord, params: Params, caller: Caller): void {
  const drives = params.supportsAllDrives === true || params.supportsTeamDrives === true;
  const known = (id: string) => (id === 'root' ? rootOf(context, caller.email) : id);
  const added = idsIn(params.addParents)
    .map(known)
    .filter((id) => id !== file.parent);
  const removed = idsIn(params.removeParents).map(known);
  const leaves = file.parent !== undefined && removed.includes(file.parent);
  for (const id of removed) if (!context.shelf.files.get(id)) throw fileNotFound(id);
  if (file.driveId && leaves !== added.length > 0) throw exactlyOneParent();
  if (added.length > 1 || (added.length === 1 && !leaves && file.parent !== undefined))
    throw cannotAddParent();
  const [target] = added;
  if (target === undefined) {
    if (leaves && file.owner) settle(context, file, rootOf(context, file.owner), caller);
    return;
  }
  const { file: folder, role } = visibleFile(context, target, caller, drives);
  if (folder.mimeType !== FOLDER_MIME) throw parentNotAFolder();
  if (!capabilitiesOn(folder, role).canAddChildren) throw insufficientParent();
  if (withDescendants(context.shelf, file.id).some(({ id }) => id === folder.id))
    throw badRequest('Bad Request');
  settle(context, file, folder.id, caller);
}

function settle(context: DriveContext, file: FileRecord, folderId: string, caller: Caller): void {
  const folder = context.shelf.files.get(folderId);
  if (!folder) throw fileNotFound(folderId);
  const { role } = visibleFile(context, file.id, caller, true);
  const may = capabilitiesOn(file, role);
  if (folder.driveId === file.driveId) {
    if (!may.canMoveItemWithinDrive) throw insufficient();
  } else {
    if (!may.canMoveItemOutOfDrive) throw insufficient();
    if (folder.driveId && file.mimeType === FOLDER_MIME) throw folderMoveIn();
    changeHome(context, file, folder.driveId, caller);
  }
  putFile(context.shelf, { ...file, parent: folderId });
}

/** Into a shared drive a file loses its owner; out of it the mover becomes the owner. */
function changeHome(
  context: DriveContext,
  file: FileRecord,
  driveId: string | undefined,
  caller: Caller,
): void {
  const now = context.surroundings.now();
  for (const one of withDescendants(context.shelf, file.id)) {
    const record = one.id === file.id ? file : one;
    if (driveId) {
      for (const [key, permission] of context.shelf.permissions.entries(`${record.id}/`))
        if (permission.role === 'owner') context.shelf.permissions.remove(key);
      record.driveId = driveId;
      delete record.owner;
    } else {
      delete record.driveId;
      record.owner = caller.email;
      grantOwnership(context, record.id, caller.email, now);
    }
    if (record !== file) putFile(context.shelf, record);
  }
}
