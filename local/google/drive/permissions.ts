// drive.permissions: who a file is shared with (V77–V89).
import { NotEmulated } from '../api-error';
import type { Caller, Params } from '../method';
import { project, type ReplyMask, replyMask } from '../reply-mask';
import { atLeast, type Grant, grantOwnership, supportsDrives, uniqueGrants, visibleFile } from './access';
import { capabilitiesOn } from './capabilities';
import type { DriveContext } from './context';
import { permissionIdOf, personOf, sameEmail } from './context';
import { permissionResource } from './permission-resource';
import { type FileRecord, type PermissionRecord, putFile, type Role } from './records';
import {
  badRequest,
  fileNotFound,
  forbidden,
  inheritedPermission,
  insufficient,
  invalidSharing,
  invalidValue,
  permissionNotFound,
  required,
} from './refusals';

const DEFAULT_FIELDS = 'kind,id,type,role,allowFileDiscovery';
const ROLES: readonly Role[] = ['owner', 'organizer', 'fileOrganizer', 'writer', 'commenter', 'reader'];
const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

const selectionOf = (fields: unknown): ReplyMask => replyMask('drive', 'Permission', fields, DEFAULT_FIELDS);

interface PermissionBody {
  type?: string;
  role?: string;
  emailAddress?: string;
  domain?: string;
  allowFileDiscovery?: boolean;
  expirationTime?: string;
}

function sharableFile(context: DriveContext, params: Params, caller: Caller): FileRecord {
  if (params.useDomainAdminAccess === true) throw new NotEmulated('permissions with useDomainAdminAccess');
  const { file, role } = visibleFile(context, String(params.fileId), caller, supportsDrives(params));
  if (!capabilitiesOn(file, role).canShare) throw insufficient();
  return file;
}

/** drive.permissions.create; repeating it for a grantee changes the role (V78). */
export function createPermission(
  context: DriveContext,
  params: Params,
  body: PermissionBody & Record<string, unknown>,
  caller: Caller,
): unknown {
  const selection = selectionOf(params.fields);
  const file = sharableFile(context, params, caller);
  const type = typeIn(body.type);
  const role = roleIn(file, body.role, type);
  const email = type === 'user' ? body.emailAddress : undefined;
  if (type === 'user' && !email) throw required('emailAddress');
  if (type === 'domain' && !body.domain) throw required('domain');
  if (type !== 'user' && params.sendNotificationEmail !== undefined)
    throw badRequest('Bad Request', 'sendNotificationEmail');
  const now = context.surroundings.now();
  const expirationTime = expirationIn(body.expirationTime, type, now);
  if (role === 'owner') return transfer(context, file, email ?? '', params, caller, selection);
  if (email && !personOf(context, email) && params.sendNotificationEmail === false)
    throw invalidSharing(
      `You are trying to invite ${email}. Since there is no Google account associated with this email address, you must check the Notify people box to invite this recipient.`,
    );
  const id =
    type === 'user'
      ? permissionIdOf(email ?? '')
      : type === 'anyone'
        ? 'anyoneWithLink'
        : permissionIdOf(`@${body.domain}`);
  const before = context.shelf.permissions.get(`${file.id}/${id}`);
  if (before?.role === 'owner') throw insufficient();
  const permission: PermissionRecord = {
    id,
    type,
    role,
    ...(email ? { email: personOf(context, email)?.email ?? email } : {}),
    ...(type === 'domain' ? { domain: body.domain } : {}),
    ...(type === 'user' ? {} : { allowFileDiscovery: body.allowFileDiscovery ?? false }),
    ...(expirationTime === undefined ? {} : { expirationTime }),
    sharedAt: now,
    sharedBy: caller.email,
  };
  save(context, file, permission);
  if (email && !before && params.sendNotificationEmail !== false)
    notify(context, file, caller, email, params);
  return shown(context, file, { permission, from: file.id, role }, selection);
}

function notify(context: DriveContext, file: FileRecord, caller: Caller, to: string, params: Params): void {
  const message = typeof params.emailMessage === 'string' ? `\n\n${params.emailMessage}` : '';
  const who = personOf(context, caller.email)?.name ?? caller.email;
  context.send({
    from: caller.email,
    to,
    subject: `${who} shared "${file.name}" with you`,
    body: `${who} (${caller.email}) has invited you to "${file.name}".${message}`,
  });
}

function transfer(
  context: DriveContext,
  file: FileRecord,
  email: string,
  params: Params,
  caller: Caller,
  selection: ReplyMask,
): unknown {
  if (params.transferOwnership !== true)
    throw forbidden(
      "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
      'transferOwnership',
    );
  if (params.sendNotificationEmail === false)
    throw forbidden('A notification email must be sent for ownership transfers.', 'sendNotificationEmail');
  if (params.moveToNewOwnersRoot === true)
    throw new NotEmulated('permissions.create with moveToNewOwnersRoot');
  if (!sameEmail(file.owner, caller.email)) throw insufficient();
  const person = personOf(context, email);
  if (!person) throw invalidSharing('ACL change not allowed.');
  const now = context.surroundings.now();
  const old: PermissionRecord = {
    id: permissionIdOf(caller.email),
    type: 'user',
    role: 'writer',
    email: caller.email,
    sharedAt: now,
    sharedBy: caller.email,
  };
  save(context, file, old);
  grantOwnership(context, file.id, person.email, now);
  putFile(context.shelf, { ...file, owner: person.email, version: file.version + 1 });
  notify(context, file, caller, person.email, params);
  const permission = context.shelf.permissions.get(`${file.id}/${permissionIdOf(person.email)}`);
  if (!permission) throw permissionNotFound(person.email);
  return shown(context, file, { permission, from: file.id, role: 'owner' }, selection);
}

function save(context: DriveContext, file: FileRecord, permission: PermissionRecord): void {
  context.shelf.permissions.put(`${file.id}/${permission.id}`, permission);
  const record = context.shelf.files.get(file.id);
  if (record) putFile(context.shelf, { ...record, version: record.version + 1 });
}

function shown(context: DriveContext, file: FileRecord, grant: Grant, selection: ReplyMask): unknown {
  return project(permissionResource(context, file, grant), selection);
}

function typeIn(type: string | undefined): PermissionRecord['type'] {
  if (type === undefined) throw required('permission.type');
  if (type === 'group') throw new NotEmulated('permissions of type group');
  if (type === 'user' || type === 'domain' || type === 'anyone') return type;
  throw badRequest('The specified permission type is invalid or unsupported.', 'permission.type');
}

function roleIn(file: FileRecord, role: string | undefined, type: PermissionRecord['type']): Role {
  if (role === undefined) throw required('permission.role');
  const known = ROLES.find((one) => one === role);
  if (!known) throw badRequest('The specified role is invalid or unsupported.', 'permission.role');
  const drivesOnly = known === 'organizer' || known === 'fileOrganizer';
  const fits = file.driveId
    ? known !== 'owner' && (known !== 'organizer' || file.isRoot === true)
    : !drivesOnly;
  if (!fits) throw forbidden('The specified role is not valid for this item type.', 'permission.role');
  if (type !== 'user' && atLeast(known, 'fileOrganizer'))
    throw forbidden('The specified role is not valid for this item type.', 'permission.role');
  if (file.isRoot && file.driveId && type !== 'user')
    throw forbidden('A shared drive cannot be shared with anyone or domains.');
  return known;
}

/** V86: user permissions only, in the future, at most a year ahead. */
function expirationIn(value: string | undefined, type: PermissionRecord['type'], now: number) {
  if (value === undefined) return undefined;
  const ms = Date.parse(value);
  if (Number.isNaN(ms) || type !== 'user' || ms <= now || ms > now + YEAR_MS)
    throw invalidValue('permission.expirationTime');
  return ms;
}

/** The grant behind a permission id, direct before inherited. */
function grantOf(context: DriveContext, file: FileRecord, id: string): Grant {
  const own = context.shelf.permissions.get(`${file.id}/${id}`);
  if (own) return { permission: own, from: file.id, role: own.role };
  const inherited = uniqueGrants(context, file).find(({ permission }) => permission.id === id);
  if (!inherited) throw permissionNotFound(id);
  return inherited;
}

/** drive.permissions.list; a shared drive's members reach every file (V84). */
export function listPermissions(context: DriveContext, params: Params, caller: Caller): unknown {
  const selection = replyMask(
    'drive',
    'PermissionList',
    params.fields,
    `kind,nextPageToken,permissions(${DEFAULT_FIELDS})`,
  );
  const { file, role } = visibleFile(context, String(params.fileId), caller, supportsDrives(params));
  if (!atLeast(role, 'writer')) throw insufficient();
  const all = uniqueGrants(context, file).sort((a, b) => (a.permission.id < b.permission.id ? -1 : 1));
  const size =
    params.pageSize === undefined
      ? file.driveId
        ? 100
        : all.length
      : Math.min(100, Number(params.pageSize));
  if (size < 1 && params.pageSize !== undefined) throw invalidValue('pageSize');
  const start = startOf(params.pageToken);
  const page = all.slice(start, start + size);
  return project(
    {
      kind: 'drive#permissionList',
      ...(start + page.length < all.length
        ? { nextPageToken: Buffer.from(`p:${start + page.length}`).toString('base64url') }
        : {}),
      permissions: page.map((grant) => permissionResource(context, file, grant)),
    },
    selection,
  );
}

function startOf(token: unknown): number {
  if (token === undefined || token === '') return 0;
  const match = /^p:(\d+)$/.exec(Buffer.from(String(token), 'base64url').toString('utf8'));
  if (!match) throw invalidValue('pageToken');
  return Number(match[1]);
}

/** drive.permissions.get */
export function getPermission(context: DriveContext, params: Params, caller: Caller): unknown {
  const selection = selectionOf(params.fields);
  const { file, role } = visibleFile(context, String(params.fileId), caller, supportsDrives(params));
  if (!atLeast(role, 'writer')) throw insufficient();
  return shown(context, file, grantOf(context, file, String(params.permissionId)), selection);
}

/** drive.permissions.update: role and expiry of a direct permission (V82, V83, V86). */
export function updatePermission(
  context: DriveContext,
  params: Params,
  body: PermissionBody & Record<string, unknown>,
  caller: Caller,
): unknown {
  const selection = selectionOf(params.fields);
  const file = sharableFile(context, params, caller);
  const grant = directGrant(context, file, String(params.permissionId));
  for (const name of Object.keys(body))
    if (name !== 'role' && name !== 'expirationTime' && name !== 'kind')
      throw forbidden('The resource body includes fields which are not directly writable.');
  const role =
    body.role === undefined ? grant.permission.role : roleIn(file, body.role, grant.permission.type);
  if (role === 'owner' && grant.permission.role !== 'owner')
    return transfer(context, file, grant.permission.email ?? '', params, caller, selection);
  if (grant.permission.role === 'owner' && role !== 'owner') throw insufficient();
  const permission: PermissionRecord = { ...grant.permission, role };
  if (params.removeExpiration === true) delete permission.expirationTime;
  const expirationTime = expirationIn(body.expirationTime, permission.type, context.surroundings.now());
  if (expirationTime !== undefined) permission.expirationTime = expirationTime;
  save(context, file, permission);
  return shown(context, file, { permission, from: file.id, role }, selection);
}

function directGrant(context: DriveContext, file: FileRecord, id: string): Grant {
  const grant = grantOf(context, file, id);
  if (grant.from === file.id) return grant;
  if (file.driveId) throw inheritedPermission();
  throw forbidden('Cannot update or delete an inherited permission.');
}

/** drive.permissions.delete; people may also take themselves off. */
export function deletePermission(context: DriveContext, params: Params, caller: Caller): undefined {
  const id = String(params.permissionId);
  const { file, role } = visibleFile(context, String(params.fileId), caller, supportsDrives(params));
  const themselves = id === permissionIdOf(caller.email);
  if (!themselves && !capabilitiesOn(file, role).canShare) throw insufficient();
  const grant = directGrant(context, file, id);
  if (grant.permission.role === 'owner') throw insufficient();
  context.shelf.permissions.remove(`${file.id}/${id}`);
  const record = context.shelf.files.get(file.id);
  if (!record) throw fileNotFound(file.id);
  putFile(context.shelf, { ...record, version: record.version + 1 });
}
