// What a paper asks of the document service; src/google fulfils it with Drive v3 and Docs v1.
import type { DocumentJson } from '../../documents/engine/document-json';
import type { EditRequest } from '../../documents/engine/edit-request';

export interface PaperFiles {
  /** The first copy made for this paper edition, if one was. */
  find(paperId: string): string | undefined;
  /** A copy of the school's template of this name (`minutes-kk`); undefined when the template is gone or closed. */
  copy(name: string, paperId: string, title: string): string | undefined;
  /** The template of this name that ships with the program, as a document of its own. */
  copyShipped(name: string, paperId: string, title: string): string;
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
