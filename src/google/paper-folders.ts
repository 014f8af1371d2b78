// Folders and files of papers on the Drive under ids that were reserved before: made once however often it is tried, told when a folder is gone or in the bin.
import { type FileToPut, FolderGone, type Place } from '../casework/papers/paper-files';
import { paperParentOf } from '../model/record-id';
import { WorkbookFailure } from '../register/workbook-port';
import { driveFiles } from './advanced-services';
import { patient } from './google-failure';
import { NO_MEDIA } from './no-media';

const FOLDER = 'application/vnd.google-apps.folder';
const PDF = 'application/pdf';
const ALL_DRIVES = { supportsAllDrives: true } as const;

/** So many ids, for folders and files, of this account. */
export const reservedIds = (count: number): string[] =>
  patient(() => driveFiles().generateIds({ count, space: 'drive', type: 'files' })).ids ?? [];

/** By what the files of a paper are found again, wherever people move them. */
export const traitsOf = (paperId: string) => ({
  appProperties: { tirekPaper: paperId, tirekOn: paperParentOf(paperId.split('.')[0] ?? '') },
});

const says = (error: unknown, words: RegExp): boolean =>
  error instanceof WorkbookFailure && words.test(error.message);
const isThere = (error: unknown) => says(error, /already exists/i);
const isOutOfReach = (error: unknown) => error instanceof WorkbookFailure && error.kind === 'shut';

/** Folders of the way that are deleted, closed to this account or in the bin. */
function goneOf(place: Place): string[] {
  return place.flatMap(({ id }) => {
    try {
      return patient(() => driveFiles().get(id, { ...ALL_DRIVES, fields: 'trashed' })).trashed ? [id] : [];
    } catch (error) {
      if (isOutOfReach(error)) return [id];
      throw error;
    }
  });
}

function makeFolder(id: string, name: string, parent: string): void {
  try {
    patient(() =>
      driveFiles().create({ id, name, mimeType: FOLDER, parents: [parent] }, NO_MEDIA, {
        ...ALL_DRIVES,
        fields: 'id',
      }),
    );
  } catch (error) {
    // Another account reserved the id and never made the folder.
    if (says(error, /not usable/i)) throw new FolderGone([id]);
    if (!isThere(error)) throw error;
  }
}

/** Makes a file in the last folder of the way, the folders first where they are not there. Throws {@link FolderGone}. */
export function inPlace<T extends { trashed?: boolean | undefined }>(
  rootId: string,
  place: Place,
  make: (folderId: string) => T,
): T {
  try {
    let parent = rootId;
    for (const { id, name, there } of place) {
      if (!there) makeFolder(id, name, parent);
      parent = id;
    }
    const made = make(parent);
    if (made.trashed !== true) return made;
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    const gone = goneOf(place.filter(({ there }) => there));
    if (gone.length === 0) throw error;
    throw new FolderGone(gone);
  }
  // What is made in a folder of the bin is in the bin.
  throw new FolderGone(goneOf(place));
}

/** The document as it is now. Throws `shut` when it is gone or closed to this account. */
const printed = (fileId: string): GoogleAppsScript.Base.Blob =>
  patient(() => DriveApp.getFileById(fileId).getAs(PDF));

/** See {@link PaperFiles.put}. */
export function putFile(
  rootId: string,
  { id, name, mimeType, documentId }: FileToPut,
  content: { base64: string } | { printed: string },
  place: Place,
): { size: number; digest: string } {
  const blob =
    'printed' in content
      ? printed(content.printed).setName(name)
      : Utilities.newBlob(Utilities.base64Decode(content.base64), mimeType, name);
  const fields = 'id,trashed,size,sha256Checksum';
  const made = inPlace(rootId, place, (folderId) => {
    try {
      const body = { id, name, mimeType, parents: [folderId], ...traitsOf(documentId) };
      return patient(() => driveFiles().create(body, blob, { ...ALL_DRIVES, fields }));
    } catch (error) {
      if (!isThere(error)) throw error;
      const [was] = patient(() => driveFiles().get(id, { ...ALL_DRIVES, fields: 'parents' })).parents ?? [];
      const move = was === folderId ? {} : { addParents: folderId, ...(was ? { removeParents: was } : {}) };
      return patient(() => driveFiles().update({ name }, id, blob, { ...ALL_DRIVES, fields, ...move }));
    }
  });
  return { size: Number(made.size ?? 0), digest: made.sha256Checksum ?? '' };
}
