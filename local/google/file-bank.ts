// What Sheets and Docs ask of Drive, and Drive of them: one list of files, three services.
import type { Caller } from './method';

export const DOC_MIME = 'application/vnd.google-apps.document';
export const SHEET_MIME = 'application/vnd.google-apps.spreadsheet';
export const FOLDER_MIME = 'application/vnd.google-apps.folder';
export const DOCX_MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX_MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const PDF_MIME = 'application/pdf';

export type Access = 'read' | 'comment' | 'write';

/** Drive's side, used by Sheets and Docs. */
export interface FileBank {
  /** Registers a new Google file in the caller's My Drive root and returns its id (44 characters for Docs and Sheets). */
  register(file: { name: string; mimeType: string }, caller: Caller): string;
  /** `none` when the file is missing, trashed files count as present, or the caller cannot see it. */
  access(
    fileId: string,
    caller: Caller,
  ): { mimeType: string; access: Access | 'none'; readOnly: boolean; name: string };
  rename(fileId: string, name: string): void;
  /** Notes that the content changed (modifiedTime, version). */
  touched(fileId: string, caller: Caller): void;
}

/** The Sheets and Docs side, used by Drive for copy, conversion, export and delete. */
export interface ContentBank {
  create(fileId: string, name: string): void;
  copy(fromId: string, toId: string, name: string): void;
  remove(fileId: string): void;
  /** Replaces the content by the imported bytes (docx for Docs). Throws ApiError 400 conversionUnsupportedConversionPath for unreadable bytes. */
  importBytes(fileId: string, bytes: Uint8Array): void;
  /** Exports to the mime type (docx or pdf for Docs, xlsx for Sheets). Asynchronous libraries are allowed. */
  exportBytes(fileId: string, mimeType: string): Promise<Uint8Array>;
}
