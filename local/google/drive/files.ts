// drive.files: create, copy, get, update, delete, generateIds, emptyTrash.
import { NotEmulated } from '../api-error';
import { FOLDER_MIME } from '../file-bank';
import type { Caller, Media, Params } from '../method';
import { grantOwnership, isTrashed, roleOn, rootOf, supportsDrives, visibleFile } from './access';
import { capabilitiesOn } from './capabilities';
import { copyOpenComments } from './comments';
import type { DriveContext } from './context';
import { type FileBody, timeIn, writable } from './file-body';
import { newFileId } from './ids';
import { applyLock } from './locks';
import { contentOf, storeMedia } from './media';
import { moveFile } from './move';
import { patchProperties } from './properties';
import { dropFile, type FileRecord, putFile, withDescendants } from './records';
import {
  badRequest,
  cannotAddParent,
  cannotCopy,
  fileNotFound,
  idInUse,
  idNotUsable,
  idsNotForDocs,
  insufficient,
  insufficientParent,
  invalidValue,
  notDownloadable,
  notWritable,
  parentNotAFolder,
  parentsNotWritable,
  sharingRestriction,
} from './refusals';
import { fileResource, fileSelection, isGoogleFormat } from './resource';

/** drive.files.create, with or without bytes (V25–V36). */
export function createFile(
  context: DriveContext,
  params: Params,
  given: Record<string, unknown>,
  caller: Caller,
  media?: Media,
): unknown {
  const selection = fileSelection(params.fields);
  const body = writable(given, 'trashed');
  const mimeType = body.mimeType ?? media?.mimeType ?? 'application/octet-stream';
  const google = isGoogleFormat(mimeType);
  const parent = parentFor(context, body.parents, caller, supportsDrives(params));
  const id =
    body.id === undefined ? newFileId(google && mimeType !== FOLDER_MIME, context.surroundings) : body.id;
  if (body.id !== undefined) useReserved(context, body.id, mimeType, caller);
  const now = context.surroundings.now();
  const file: FileRecord = {
    id,
    name: body.name ?? 'Untitled',
    mimeType,
    ...newTraits(parent, body, caller, now),
    copyRequiresWriterPermission: body.copyRequiresWriterPermission ?? false,
  };
  begin(context, file, caller, body, now);
  if (mimeType !== FOLDER_MIME) {
    if (google) contentOf(context, mimeType).create(id, file.name);
    if (media) storeMedia(context, file, media);
    else if (!google) storeMedia(context, file, { mimeType, bytes: new Uint8Array() });
  } else if (media) throw badRequest('Bad Request');
  putFile(context.shelf, file);
  return fileResource(context, file, caller, selection);
}

/** drive.files.copy: the body is a patch over the source (V57–V61). */
export function copyFile(
  context: DriveContext,
  params: Params,
  given: Record<string, unknown>,
  caller: Caller,
): unknown {
  const selection = fileSelection(params.fields);
  const drives = supportsDrives(params);
  const { file: source, role } = visibleFile(context, String(params.fileId), caller, drives);
  const body = writable(given, 'trashed', 'id');
  if (!capabilitiesOn(source, role).canCopy) throw cannotCopy();
  const parent = body.parents
    ? parentFor(context, body.parents, caller, drives)
    : parentOfCopy(context, source, caller);
  const mimeType = body.mimeType ?? source.mimeType;
  const now = context.surroundings.now();
  const file: FileRecord = {
    id: newFileId(isGoogleFormat(mimeType), context.surroundings),
    name: body.name ?? `Copy of ${source.name}`,
    mimeType,
    ...newTraits(parent, body, caller, now),
    copyRequiresWriterPermission: body.copyRequiresWriterPermission ?? source.copyRequiresWriterPermission,
    ...(source.description === undefined ? {} : { description: source.description }),
    ...(source.properties ? { properties: source.properties } : {}),
    ...(source.appProperties ? { appProperties: source.appProperties } : {}),
    ...(source.originalFilename === undefined ? {} : { originalFilename: source.originalFilename }),
  };
  begin(context, file, caller, body, now);
  if (mimeType === source.mimeType && isGoogleFormat(mimeType)) {
    contentOf(context, mimeType).copy(source.id, file.id, file.name);
  } else {
    const bytes = context.shelf.media.get(source.id);
    if (!bytes) throw new NotEmulated(`copy of ${source.mimeType} as ${mimeType}`);
    if (isGoogleFormat(mimeType)) contentOf(context, mimeType).create(file.id, file.name);
    else if (mimeType !== source.mimeType) throw new NotEmulated(`copy of ${source.mimeType} as ${mimeType}`);
    storeMedia(context, file, { mimeType: source.mimeType, bytes });
  }
  putFile(context.shelf, file);
  if (params.copyComments === true) copyOpenComments(context, source, file);
  return fileResource(context, file, caller, selection);
}

/** What a new file has, made or copied: where it lies, whose it is, when it was made. */
const newTraits = (
  parent: { id: string; driveId?: string },
  body: FileBody,
  caller: Caller,
  now: number,
): Pick<
  FileRecord,
  | 'parent'
  | 'driveId'
  | 'owner'
  | 'createdTime'
  | 'modifiedTime'
  | 'modifiedBy'
  | 'version'
  | 'writersCanShare'
> => ({
  parent: parent.id,
  ...(parent.driveId ? { driveId: parent.driveId } : { owner: caller.email }),
  createdTime: timeIn(body.createdTime, 'createdTime') ?? now,
  modifiedTime: timeIn(body.modifiedTime, 'modifiedTime') ?? now,
  modifiedBy: caller.email,
  version: 1,
  writersCanShare: body.writersCanShare ?? true,
});

/** Writes the record with its owner, so that content services already find it, and applies the body's extras. */
function begin(context: DriveContext, file: FileRecord, caller: Caller, body: FileBody, now: number): void {
  if (body.description !== undefined) file.description = body.description;
  if (body.starred) file.starredBy = [caller.email];
  if (body.folderColorRgb !== undefined) file.folderColorRgb = body.folderColorRgb;
  if (body.originalFilename !== undefined) file.originalFilename = body.originalFilename;
  patchProperties(file, body, now);
  if (file.owner) grantOwnership(context, file.id, file.owner, now);
  putFile(context.shelf, file);
  if (body.contentRestrictions) {
    const role = roleOn(context, file, caller.email) ?? 'reader';
    applyLock(file, role, body.contentRestrictions, caller.email, now);
  }
}

/** drive.files.get; alt=media answers the bytes (V39–V41). */
export function getFile(context: DriveContext, params: Params, caller: Caller): unknown {
  const { file, role } = visibleFile(context, String(params.fileId), caller, supportsDrives(params));
  if (params.alt === 'media') {
    const bytes = file.blob && context.shelf.media.get(file.id);
    if (!bytes) throw notDownloadable();
    if (!capabilitiesOn(file, role).canDownload) throw insufficient();
    return { mimeType: file.mimeType, bytes, name: file.name } satisfies Media;
  }
  return fileResource(context, file, caller, fileSelection(params.fields));
}

/** drive.files.update: a PATCH, with moving and new bytes (V63–V69, V76). */
export function updateFile(
  context: DriveContext,
  params: Params,
  given: Record<string, unknown>,
  caller: Caller,
  media?: Media,
): unknown {
  const selection = fileSelection(params.fields);
  const { file, role } = visibleFile(context, String(params.fileId), caller, supportsDrives(params));
  if (given.parents !== undefined) throw parentsNotWritable();
  const body = writable(given, 'id', 'createdTime');
  const may = capabilitiesOn(file, role);
  const now = context.surroundings.now();
  const { starred, trashed, contentRestrictions, ...edits } = body;
  if (starred !== undefined) star(file, caller.email, starred);
  if (trashed !== undefined) trash(context, file, trashed, may.canTrash, caller.email, now);

  const moves = [params.addParents, params.removeParents].some((ids) => ids !== undefined && ids !== '');
  if (Object.keys(edits).length > 0 || media || moves) {
    if (!may.canEdit && !(file.lock && role !== 'reader' && role !== 'commenter')) throw insufficient();
  }
  // A locked file keeps its title and content (V68).
  if (file.lock && ((body.name !== undefined && body.name !== file.name) || media)) throw insufficient();
  if (body.name !== undefined) {
    if (file.isRoot) throw insufficient();
    file.name = body.name;
  }
  if (body.mimeType !== undefined && body.mimeType !== file.mimeType) {
    if (!media || isGoogleFormat(file.mimeType) || isGoogleFormat(body.mimeType)) throw notWritable();
    file.mimeType = body.mimeType;
  }
  if (body.description !== undefined) file.description = body.description;
  if (body.folderColorRgb !== undefined) file.folderColorRgb = body.folderColorRgb;
  if (body.originalFilename !== undefined) file.originalFilename = body.originalFilename;
  if (file.driveId && (body.writersCanShare !== undefined || body.copyRequiresWriterPermission !== undefined))
    throw sharingRestriction();
  if (body.writersCanShare !== undefined) file.writersCanShare = body.writersCanShare;
  if (body.copyRequiresWriterPermission !== undefined)
    file.copyRequiresWriterPermission = body.copyRequiresWriterPermission;
  patchProperties(file, body, now);
  if (media) storeMedia(context, file, media);
  if (media || Object.keys(edits).length > 0) {
    file.modifiedTime = timeIn(body.modifiedTime, 'modifiedTime') ?? now;
    file.modifiedBy = caller.email;
  }
  if (contentRestrictions) applyLock(file, role, contentRestrictions, caller.email, now);
  file.version++;
  putFile(context.shelf, file);
  if (moves) moveFile(context, file, params, caller);
  const after = context.shelf.files.get(file.id);
  return fileResource(context, after ?? file, caller, selection);
}

function star(file: FileRecord, email: string, on: boolean): void {
  const others = (file.starredBy ?? []).filter((by) => by.toLowerCase() !== email.toLowerCase());
  file.starredBy = on ? [...others, email] : others;
}

function trash(
  context: DriveContext,
  file: FileRecord,
  on: boolean,
  allowed: boolean,
  by: string,
  now: number,
): void {
  if (on === isTrashed(context, file) && on === (file.trashed !== undefined)) return;
  if (!allowed) throw insufficient();
  if (on) file.trashed = { at: now, by };
  else delete file.trashed;
}

/** drive.files.delete: the file and everything under it, past the trash (V75). */
export function deleteFile(context: DriveContext, params: Params, caller: Caller): undefined {
  const { file, role } = visibleFile(context, String(params.fileId), caller, supportsDrives(params));
  if (!capabilitiesOn(file, role).canDelete) throw insufficient();
  erase(context, file);
}

function erase(context: DriveContext, file: FileRecord): void {
  for (const one of withDescendants(context.shelf, file.id).reverse()) {
    context.contents[one.mimeType]?.remove(one.id);
    dropFile(context.shelf, one);
  }
}

/** drive.files.emptyTrash: what the caller owns and threw away. */
export function emptyTrash(context: DriveContext, params: Params, caller: Caller): undefined {
  if (params.driveId !== undefined) throw new NotEmulated('files.emptyTrash with driveId');
  for (const [, file] of context.shelf.files.entries()) {
    const mine = file.owner?.toLowerCase() === caller.email.toLowerCase();
    if (mine && file.trashed && context.shelf.files.get(file.id)) erase(context, file);
  }
}

/** drive.files.generateIds (V33) */
export function generateIds(context: DriveContext, params: Params, caller: Caller): unknown {
  const count = params.count === undefined ? 10 : Number(params.count);
  if (count < 1 || count > 1000) throw invalidValue('count');
  if (params.space !== undefined && params.space !== 'drive')
    throw new NotEmulated(`files.generateIds in space ${params.space}`);
  if (params.type !== undefined && params.type !== 'files')
    throw new NotEmulated(`files.generateIds of type ${params.type}`);
  rootOf(context, caller.email);
  const ids = Array.from({ length: count }, () => newFileId(false, context.surroundings));
  for (const id of ids) context.shelf.reserved.put(id, caller.email);
  return { kind: 'drive#generatedIds', space: 'drive', ids };
}

function useReserved(context: DriveContext, id: string, mimeType: string, caller: Caller): void {
  if (isGoogleFormat(mimeType) && mimeType !== FOLDER_MIME) throw idsNotForDocs();
  if (context.shelf.files.get(id)) throw idInUse();
  if (context.shelf.reserved.get(id)?.toLowerCase() !== caller.email.toLowerCase()) throw idNotUsable();
  context.shelf.reserved.remove(id);
}

/** The one folder a new file goes into (V32). */
function parentFor(
  context: DriveContext,
  parents: string[] | undefined,
  caller: Caller,
  drives: boolean,
): FileRecord {
  const [id, ...more] = parents ?? [];
  if (more.length > 0) throw cannotAddParent();
  const { file, role } = visibleFile(context, id ?? 'root', caller, drives);
  if (file.mimeType !== FOLDER_MIME) throw parentNotAFolder();
  if (!capabilitiesOn(file, role).canAddChildren) throw insufficientParent();
  return file;
}

/** The source's folder if the caller can add to it, else the caller's root (V58). */
function parentOfCopy(context: DriveContext, source: FileRecord, caller: Caller): FileRecord {
  const folder = source.parent ? context.shelf.files.get(source.parent) : undefined;
  if (folder && capabilitiesOn(folder, roleOn(context, folder, caller.email)).canAddChildren) return folder;
  const root = context.shelf.files.get(rootOf(context, caller.email));
  if (!root) throw fileNotFound('root');
  return root;
}
