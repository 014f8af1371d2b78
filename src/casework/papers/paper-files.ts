// What a paper asks of the document service; src/google fulfils it with Drive v3 and Docs v1.
import type { DocumentJson } from '../../documents/engine/document-json';
import type { EditRequest } from '../../documents/engine/edit-request';

/** A folder on the way to a file; `there`: it was made, so that it need not be made again. */
export interface FolderOnWay {
  id: string;
  name: string;
  there: boolean;
}
/** Folders from the outermost in; none is the folder of all papers. */
export type Place = readonly FolderOnWay[];

/** Folders of a place that are deleted, in the bin, or not to be made under these ids by this account. */
export class FolderGone extends Error {
  constructor(readonly ids: readonly string[]) {
    super(`folders are gone: ${ids.join(', ')}`);
  }
}

/** What is put beside a paper. */
export interface FileToPut {
  /** Reserved before by {@link PaperFiles.newIds}. */
  id: string;
  name: string;
  mimeType: string;
  documentId: string;
}

export interface PaperFiles {
  /** Ids for folders and files that are not there yet; one that is not used costs nothing. */
  newIds(count: number): string[];
  /** The first copy made for this paper edition, if one was. */
  find(paperId: string): string | undefined;
  /** A copy of the school's template of this name (`minutes-kk`); undefined when the template is gone or closed. Throws {@link FolderGone}. */
  copy(name: string, paperId: string, title: string, place: Place): string | undefined;
  /** The template of this name that ships with the program, as a document of its own. Throws {@link FolderGone}. */
  copyShipped(name: string, paperId: string, title: string, place: Place): string;
  /** Puts bytes in base64, or a document as PDF, under a reserved id: done again, it is the same file. Answers with what Drive counted. Throws {@link FolderGone}. */
  put(
    file: FileToPut,
    content: { base64: string } | { printed: string },
    place: Place,
  ): { size: number; digest: string };
  /** `filled` when {@link PaperFiles.fill} has been here: what now looks like a tag is somebody's text. */
  read(fileId: string): DocumentJson & { revisionId?: string; filled: boolean };
  /** All edits in one atomic batch, refused when the document changed since `revisionId`. */
  fill(fileId: string, requests: readonly EditRequest[], revisionId: string | undefined): void;
  /** Further edits of a filled paper, as one batch, refused when it changed since `revisionId`. */
  edit(fileId: string, requests: readonly EditRequest[], revisionId: string | undefined): void;
  /** Makes the document read-only for everybody, saying why, or opens it again. */
  lock(fileId: string, on: boolean, reason?: string): void;
  /** The document as it is now, as a PDF in base64. */
  pdf(fileId: string): string;
  /** Comments nobody has resolved: what they say and the words they were put on. */
  comments(fileId: string): { text: string; quote: string }[];
  /** Puts a copy that is not needed into the bin, if this account may. */
  discard(fileId: string): void;
  url(fileId: string): string;
}
