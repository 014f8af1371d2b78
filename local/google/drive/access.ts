// Who may see and do what: direct permissions, those inherited from folders, and membership of shared drives.

import { FOLDER_MIME } from '../file-bank';
import type { Caller, Params } from '../method';
import type { DriveContext } from './context';
import { permissionIdOf, personOf, sameEmail } from './context';
import { newRootId } from './ids';
import type { FileRecord, PermissionRecord, Role } from './records';
import { putFile } from './records';
import { fileNotFound, unknownAccount } from './refusals';

const RANK: Readonly<Record<Role, number>> = {
  reader: 1,
  commenter: 2,
  writer: 3,
  fileOrganizer: 4,
  organizer: 5,
  owner: 6,
};

/** Whether a role is at least another one; no role is below every role. */
export const atLeast = (role: Role | undefined, needed: Role) =>
  role !== undefined && RANK[role] >= RANK[needed];

/** A permission as it reaches a file: from itself or from a folder above it. */
export interface Grant {
  permission: PermissionRecord;
  /** The file, folder or shared drive the permission lies on. */
  from: string;
  /** An owner of a folder is an editor of what others keep in it. */
  role: Role;
}

/** The file and the folders above it, the file first. */
function chainOf(context: DriveContext, file: FileRecord): FileRecord[] {
  const chain = [file];
  for (let next = file; next.parent; ) {
    const parent = folderOf(context, next.parent);
    if (!parent) break;
    chain.push(parent);
    next = parent;
  }
  return chain;
}

function folderOf(context: DriveContext, id: string): FileRecord | undefined {
  const memo = context.memo?.files;
  if (memo?.has(id)) return memo.get(id);
  const folder = context.shelf.files.get(id);
  memo?.set(id, folder);
  return folder;
}

function permissionsAt(context: DriveContext, id: string): PermissionRecord[] {
  const known = context.memo?.permissions.get(id);
  if (known) return known;
  const permissions = context.shelf.permissions.entries(`${id}/`).map(([, permission]) => permission);
  context.memo?.permissions.set(id, permissions);
  return permissions;
}

/** Every unexpired permission that reaches the file, its own first. */
export function grantsOn(context: DriveContext, file: FileRecord): Grant[] {
  const now = context.surroundings.now();
  return chainOf(context, file).flatMap((node) =>
    permissionsAt(context, node.id)
      .filter((permission) => permission.expirationTime === undefined || permission.expirationTime > now)
      .map((permission) => ({
        permission,
        from: node.id,
        role: permission.role === 'owner' && node.id !== file.id ? ('writer' as const) : permission.role,
      })),
  );
}

function reaches(permission: PermissionRecord, email: string): boolean {
  if (permission.type === 'anyone') return true;
  if (permission.type === 'domain')
    return email.toLowerCase().endsWith(`@${permission.domain?.toLowerCase()}`);
  return sameEmail(permission.email, email);
}

/** The strongest role a person has on a file; undefined for none. An unknown person has none. */
export function roleOn(context: DriveContext, file: FileRecord, email: string): Role | undefined {
  if (!personOf(context, email)) return undefined;
  let best: Role | undefined;
  for (const { permission, role } of grantsOn(context, file)) {
    if (reaches(permission, email) && !atLeast(best, role)) best = role;
  }
  return best;
}

/** Whether a search may show the file to a person: a link alone does not make it found. */
export function isDiscoverable(context: DriveContext, file: FileRecord, email: string): boolean {
  if (!personOf(context, email)) return false;
  return grantsOn(context, file).some(
    ({ permission }) =>
      reaches(permission, email) && (permission.type === 'user' || permission.allowFileDiscovery === true),
  );
}

/** Trashed itself or through a folder above it (V76). */
export const isTrashed = (context: DriveContext, file: FileRecord) =>
  chainOf(context, file).some((node) => node.trashed !== undefined);

/** Whether editors are refused: locked, or unlocked so lately that they do not know it yet (V66). */
export function isReadOnly(context: DriveContext, file: FileRecord): boolean {
  if (file.lock) return true;
  const lag = context.lags.unlock ?? 0;
  return lag > 0 && file.unlockedAt !== undefined && context.surroundings.now() < file.unlockedAt + lag;
}

/** The id of a person's My Drive root, made when first needed. Throws 401 for an account the home does not know. */
export function rootOf(context: DriveContext, email: string): string {
  const person = personOf(context, email);
  if (!person) throw unknownAccount();
  const key = person.email.toLowerCase();
  const known = context.shelf.roots.get(key);
  if (known) return known;
  const now = context.surroundings.now();
  const id = newRootId(context.surroundings);
  putFile(context.shelf, {
    id,
    name: 'My Drive',
    mimeType: FOLDER_MIME,
    owner: person.email,
    isRoot: true,
    createdTime: now,
    modifiedTime: now,
    modifiedBy: person.email,
    version: 1,
    writersCanShare: true,
    copyRequiresWriterPermission: false,
  });
  grantOwnership(context, id, person.email, now);
  context.shelf.roots.put(key, id);
  return id;
}

/** Makes a person the owner of a file. */
export function grantOwnership(context: DriveContext, fileId: string, email: string, now: number): void {
  const id = permissionIdOf(email);
  context.shelf.permissions.put(`${fileId}/${id}`, {
    id,
    type: 'user',
    role: 'owner',
    email,
    sharedAt: now,
    sharedBy: email,
  });
}

/** Whether the request says it can deal with shared drives (V39). */
export const supportsDrives = (params: Params) =>
  params.supportsAllDrives === true || params.supportsTeamDrives === true;

/** A file the caller may at least read, with the caller's role. 404 otherwise, as for a file that is not there (V39). */
export function visibleFile(
  context: DriveContext,
  id: string,
  caller: Caller,
  drives: boolean,
): { file: FileRecord; role: Role } {
  const known = id === 'root' ? rootOf(context, caller.email) : id;
  const file = context.shelf.files.get(known);
  const role = file && roleOn(context, file, caller.email);
  if (!file || !role || (file.driveId && !drives)) throw fileNotFound(id);
  return { file, role };
}

/** One grant per grantee, the strongest. */
export function uniqueGrants(context: DriveContext, file: FileRecord): Grant[] {
  const byGrantee = new Map<string, Grant>();
  for (const grant of grantsOn(context, file)) {
    const known = byGrantee.get(grant.permission.id);
    if (!known || (atLeast(grant.role, known.role) && grant.role !== known.role))
      byGrantee.set(grant.permission.id, grant);
  }
  return [...byGrantee.values()];
}
