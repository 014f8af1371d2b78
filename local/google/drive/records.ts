// What Drive keeps of a file, a permission, a shared drive and a comment, and the collections they live in.
import type { Blobs, Collection, Store } from '../../store/store';

export type Role = 'reader' | 'commenter' | 'writer' | 'fileOrganizer' | 'organizer' | 'owner';

interface Lock {
  readOnly: true;
  reason?: string;
  ownerRestricted: boolean;
  /** E-mail of who set it. */
  by: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** A file or folder. Times are milliseconds since 1970; people are e-mails. */
export interface FileRecord {
  id: string;
  name: string;
  mimeType: string;
  /** Absent for the root of a My Drive or a shared drive. */
  parent?: string;
  /** Present for what lies in a shared drive. */
  driveId?: string;
  /** Present for what lies in a My Drive. */
  owner?: string;
  isRoot?: true;
  createdTime: number;
  modifiedTime: number;
  modifiedBy: string;
  version: number;
  description?: string;
  starredBy?: string[];
  /** Trashed itself, not through its folder. */
  trashed?: { at: number; by: string };
  properties?: Record<string, string>;
  appProperties?: Record<string, string>;
  /** What both maps held before their last change: all a lagging search can see (V23). */
  indexed?: {
    changedAt: number;
    properties?: Record<string, string>;
    appProperties?: Record<string, string>;
  };
  lock?: Lock;
  /** When the last lock was taken off; editors may still be refused for a while (V66). */
  unlockedAt?: number;
  writersCanShare: boolean;
  copyRequiresWriterPermission: boolean;
  folderColorRgb?: string;
  originalFilename?: string;
  /** Bytes of an uploaded file; absent for folders and Google's own formats. */
  blob?: { size: number; md5: string; sha1: string; sha256: string; revision: string };
}

export interface PermissionRecord {
  id: string;
  type: 'user' | 'domain' | 'anyone';
  role: Role;
  email?: string;
  domain?: string;
  allowFileDiscovery?: boolean;
  expirationTime?: number;
  sharedAt: number;
  sharedBy: string;
}

export interface DriveRecord {
  id: string;
  name: string;
  createdTime: number;
  requestId: string;
}

export interface ReplyRecord {
  id: string;
  author: string;
  createdTime: number;
  modifiedTime: number;
  content: string;
  action?: 'resolve' | 'reopen';
  deleted: boolean;
}

export interface CommentRecord {
  id: string;
  author: string;
  createdTime: number;
  modifiedTime: number;
  content: string;
  anchor?: string;
  quotedFileContent?: { mimeType?: string; value?: string };
  resolved: boolean;
  deleted: boolean;
  replies: ReplyRecord[];
}

/** Drive's collections. Keys of `children`, `permissions` and `comments` are `parent/child`; ids hold no slash. */
export interface Shelf {
  files: Collection<FileRecord>;
  children: Collection<true>;
  permissions: Collection<PermissionRecord>;
  drives: Collection<DriveRecord>;
  comments: Collection<CommentRecord>;
  /** My Drive root id by e-mail. */
  roots: Collection<string>;
  /** Ids given out by generateIds and not used yet, with the e-mail they were given to. */
  reserved: Collection<string>;
  media: Blobs;
}

/** Opens Drive's collections in a store. */
export function shelfIn(store: Store): Shelf {
  return {
    files: store.collection('drive.files'),
    children: store.collection('drive.children'),
    permissions: store.collection('drive.permissions'),
    drives: store.collection('drive.drives'),
    comments: store.collection('drive.comments'),
    roots: store.collection('drive.roots'),
    reserved: store.collection('drive.reserved'),
    media: store.blobs('drive.media'),
  };
}

/** Ids of the files that lie directly in a folder. */
export function childrenOf(shelf: Shelf, folderId: string): string[] {
  return shelf.children.keys(`${folderId}/`).map((key) => key.slice(folderId.length + 1));
}

/** Puts a record and keeps the folder's list in step with its parent. */
export function putFile(shelf: Shelf, file: FileRecord): void {
  const before = shelf.files.get(file.id);
  if (before?.parent && before.parent !== file.parent) shelf.children.remove(`${before.parent}/${file.id}`);
  if (file.parent && before?.parent !== file.parent) shelf.children.put(`${file.parent}/${file.id}`, true);
  shelf.files.put(file.id, file);
}

/** Removes a file with its permissions, comments and bytes. */
export function dropFile(shelf: Shelf, file: FileRecord): void {
  if (file.parent) shelf.children.remove(`${file.parent}/${file.id}`);
  for (const key of shelf.permissions.keys(`${file.id}/`)) shelf.permissions.remove(key);
  for (const key of shelf.comments.keys(`${file.id}/`)) shelf.comments.remove(key);
  if (file.blob) shelf.media.remove(file.id);
  shelf.files.remove(file.id);
}

/** The file and everything under it, the file first. */
export function withDescendants(shelf: Shelf, fileId: string): FileRecord[] {
  const file = shelf.files.get(fileId);
  if (!file) return [];
  return [file, ...childrenOf(shelf, fileId).flatMap((child) => withDescendants(shelf, child))];
}
