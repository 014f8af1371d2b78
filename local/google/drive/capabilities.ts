// What a role lets a person do with a file (V46, V67, V68, V75, V76).
import { FOLDER_MIME } from '../file-bank';
import { atLeast } from './access';
import type { FileRecord, Role } from './records';

export interface Capabilities {
  canAddChildren: boolean;
  canComment: boolean;
  canCopy: boolean;
  canDelete: boolean;
  canDownload: boolean;
  canEdit: boolean;
  canListChildren: boolean;
  canModifyContent: boolean;
  canModifyContentRestriction: boolean;
  canModifyEditorContentRestriction: boolean;
  canModifyOwnerContentRestriction: boolean;
  canMoveItemOutOfDrive: boolean;
  canMoveItemWithinDrive: boolean;
  canReadRevisions: boolean;
  canRemoveContentRestriction: boolean;
  canRename: boolean;
  canShare: boolean;
  canTrash: boolean;
  canUntrash: boolean;
}

/** Capabilities of a role on a file. Without a role every one is false. */
export function capabilitiesOn(file: FileRecord, role: Role | undefined): Capabilities {
  const folder = file.mimeType === FOLDER_MIME;
  const shared = file.driveId !== undefined;
  const locked = file.lock !== undefined;
  const writes = atLeast(role, 'writer');
  const rules = shared ? atLeast(role, 'organizer') : role === 'owner';
  const takesAway = file.isRoot ? false : shared ? atLeast(role, 'fileOrganizer') : role === 'owner';
  const reads = atLeast(role, file.copyRequiresWriterPermission ? 'writer' : 'reader');
  return {
    canAddChildren: folder && writes,
    canComment: !folder && !locked && atLeast(role, 'commenter'),
    canCopy: !folder && reads,
    canDelete: !file.isRoot && rules,
    canDownload: !folder && reads,
    canEdit: writes && !locked,
    canListChildren: folder && role !== undefined,
    canModifyContent: writes && !locked,
    canModifyContentRestriction: !folder && writes,
    canModifyEditorContentRestriction: !folder && writes && !file.lock?.ownerRestricted,
    canModifyOwnerContentRestriction: !folder && rules,
    canMoveItemOutOfDrive: takesAway,
    canMoveItemWithinDrive: !file.isRoot && (shared ? atLeast(role, 'fileOrganizer') : writes),
    canReadRevisions: !folder && writes,
    canRemoveContentRestriction: locked && (file.lock?.ownerRestricted ? rules : writes),
    canRename: writes && !locked && !file.isRoot,
    canShare: shared
      ? file.isRoot
        ? rules
        : folder
          ? atLeast(role, 'fileOrganizer')
          : writes
      : role === 'owner' || (writes && file.writersCanShare),
    canTrash: takesAway,
    canUntrash: takesAway,
  };
}
