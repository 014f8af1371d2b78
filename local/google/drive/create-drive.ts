// The embedded Google Drive v3: its methods by Google's ids, and the list of files Sheets and Docs work with.
import type { Store, Surroundings } from '../../store/store';
import { NotEmulated } from '../api-error';
import type { ContentBank, FileBank } from '../file-bank';
import { FOLDER_MIME } from '../file-bank';
import type { Caller, EmbeddedApi, Media, Method, Params } from '../method';
import { schemaOf } from '../schema/schema';
import { checkBody, checkParams } from '../schema/validate';
import { atLeast, grantOwnership, isReadOnly, roleOn, rootOf } from './access';
import * as comments from './comments';
import type { DriveContext, Lags, Letter, People } from './context';
import { downloadAs, exportFile } from './export';
import * as files from './files';
import { newFileId } from './ids';
import { listFiles } from './list';
import * as permissions from './permissions';
import { putFile, shelfIn } from './records';
import { insufficientScopes, required } from './refusals';
import * as drives from './shared-drives';

const SCOPE = 'https://www.googleapis.com/auth/drive';
const READ_SCOPES = [SCOPE, `${SCOPE}.readonly`];

export interface DriveSetting {
  store: Store;
  surroundings: Surroundings;
  /** Who keeps the content of each Google format. Filled before the first call. */
  contents: Readonly<Record<string, ContentBank>>;
  people: People;
  /** Where notifications of sharing go; thrown away if left out. */
  send?: (letter: Letter) => void;
  lags?: Lags;
}

type Body = Record<string, unknown>;
type Work = (context: DriveContext, params: Params, body: Body, caller: Caller, media?: Media) => unknown;

const reading =
  (work: (context: DriveContext, params: Params, caller: Caller) => unknown): Work =>
  (context, params, _body, caller) =>
    work(context, params, caller);

/** What is played; everything else Drive has is refused by name. */
const METHODS: Readonly<Record<string, { work: Work; writes: boolean; upload?: true }>> = {
  'files.create': { work: files.createFile, writes: true, upload: true },
  'files.copy': { work: files.copyFile, writes: true },
  'files.get': { work: reading(files.getFile), writes: false },
  'files.list': { work: reading(listFiles), writes: false },
  'files.update': { work: files.updateFile, writes: true, upload: true },
  'files.delete': { work: reading(files.deleteFile), writes: true },
  'files.emptyTrash': { work: reading(files.emptyTrash), writes: true },
  'files.generateIds': { work: reading(files.generateIds), writes: true },
  'permissions.create': { work: permissions.createPermission, writes: true },
  'permissions.list': { work: reading(permissions.listPermissions), writes: false },
  'permissions.get': { work: reading(permissions.getPermission), writes: false },
  'permissions.update': { work: permissions.updatePermission, writes: true },
  'permissions.delete': { work: reading(permissions.deletePermission), writes: true },
  'drives.create': { work: drives.createDriveItem, writes: true },
  'drives.get': { work: reading(drives.getDriveItem), writes: false },
  'drives.list': { work: reading(drives.listDrives), writes: false },
  'drives.update': { work: drives.updateDriveItem, writes: true },
  'drives.delete': { work: reading(drives.deleteDriveItem), writes: true },
  'comments.create': { work: comments.createComment, writes: true },
  'comments.list': { work: reading(comments.listComments), writes: false },
  'comments.get': { work: reading(comments.getComment), writes: false },
  'comments.update': { work: comments.updateComment, writes: true },
  'comments.delete': { work: reading(comments.deleteComment), writes: true },
  'replies.create': { work: comments.createReply, writes: true },
  'replies.list': { work: reading(comments.listReplies), writes: false },
};

/** What a person downloads from Google's editors by hand: of any size, where `files.export` ends at 10 MB (V71). */
export type Download = (fileId: string, mimeType: string, caller: Caller) => Promise<Media>;

/** Makes the embedded Drive on a store. `contents` may be filled after this call, since Sheets and Docs need `files` first. */
export function createDrive(setting: DriveSetting): {
  api: EmbeddedApi;
  files: FileBank;
  download: Download;
} {
  const context: DriveContext = {
    shelf: shelfIn(setting.store),
    surroundings: setting.surroundings,
    contents: setting.contents,
    people: setting.people,
    lags: setting.lags ?? {},
    send: setting.send ?? (() => {}),
  };
  const methods: Record<string, Method> = {};
  for (const id of Object.keys(schemaOf('drive').methods)) methods[id] = methodOf(context, setting.store, id);
  const { store } = setting;
  return {
    api: { name: 'drive', version: 'v3', methods },
    files: bankOf(context, store),
    download: (fileId, mimeType, caller) =>
      store.transaction(() => downloadAs(context, fileId, mimeType, caller))(),
  };
}

function methodOf(context: DriveContext, store: Store, id: string): Method {
  const played = METHODS[id];
  const needed = schemaOf('drive').methods[id]?.required ?? [];
  return (given, givenBody, caller, media) => {
    if (!played && id !== 'files.export') throw new NotEmulated(`drive.${id}`);
    if (!(played?.writes ? [SCOPE] : READ_SCOPES).some((scope) => caller.scopes.includes(scope))) {
      if (caller.scopes.includes(`${SCOPE}.file`)) throw new NotEmulated('the scope drive.file');
      throw insufficientScopes();
    }
    const params = checkParams('drive', id, given);
    for (const name of needed) if (params[name] === undefined || params[name] === '') throw required(name);
    if (!played) {
      const make = store.transaction(() => exportFile(context, params, caller));
      return make();
    }
    if (media && !played.upload) throw new NotEmulated(`drive.${id} with media`);
    const body = checkBody('drive', id, givenBody);
    // Reading methods may make the caller's root, which was in no memo before.
    const memo = played.writes ? undefined : { files: new Map(), permissions: new Map() };
    return store.transaction(() => played.work({ ...context, memo }, params, body, caller, media));
  };
}

function bankOf(context: DriveContext, store: Store): FileBank {
  return {
    register({ name, mimeType }, caller) {
      return store.transaction(() => {
        const now = context.surroundings.now();
        const id = newFileId(mimeType !== FOLDER_MIME, context.surroundings);
        grantOwnership(context, id, caller.email, now);
        putFile(context.shelf, {
          id,
          name,
          mimeType,
          parent: rootOf(context, caller.email),
          owner: caller.email,
          createdTime: now,
          modifiedTime: now,
          modifiedBy: caller.email,
          version: 1,
          writersCanShare: true,
          copyRequiresWriterPermission: false,
        });
        return id;
      });
    },
    access(fileId, caller) {
      const file = context.shelf.files.get(fileId);
      if (!file) return { mimeType: '', access: 'none', readOnly: false, name: '' };
      const role = roleOn(context, file, caller.email);
      const access = !role
        ? 'none'
        : atLeast(role, 'writer')
          ? 'write'
          : role === 'commenter'
            ? 'comment'
            : 'read';
      return { mimeType: file.mimeType, access, readOnly: isReadOnly(context, file), name: file.name };
    },
    rename(fileId, name) {
      const file = context.shelf.files.get(fileId);
      if (file) putFile(context.shelf, { ...file, name, version: file.version + 1 });
    },
    touched(fileId, caller) {
      const file = context.shelf.files.get(fileId);
      if (!file) return;
      putFile(context.shelf, {
        ...file,
        modifiedTime: context.surroundings.now(),
        modifiedBy: caller.email,
        version: file.version + 1,
      });
    },
  };
}
