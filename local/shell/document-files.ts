// Files of the documents view: kinds, formats, and how a folder is read.
import { askJson } from './api';

/** A file as the embedded Drive tells it. */
export interface FileJson {
  id: string;
  name: string;
  mimeType: string;
  size?: string;
  modifiedTime?: string;
  parents?: string[];
  contentRestrictions?: { readOnly?: boolean; reason?: string }[];
  capabilities?: { canEdit?: boolean; canAddChildren?: boolean };
}

/** A folder with what lies in it and the way to it. */
export interface FolderView {
  folder: FileJson;
  path: { id: string; name: string }[];
  files: FileJson[];
}

const GOOGLE = 'application/vnd.google-apps.';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PDF = 'application/pdf';
/** The place of what others shared with a person. */
export const SHARED = 'shared';
const KINDS: Record<string, 'folder' | 'document' | 'spreadsheet'> = {
  [`${GOOGLE}folder`]: 'folder',
  [`${GOOGLE}document`]: 'document',
  [`${GOOGLE}spreadsheet`]: 'spreadsheet',
};
export type FileKind = 'folder' | 'document' | 'spreadsheet' | 'file';
export const kindOf = ({ mimeType }: FileJson): FileKind => KINDS[mimeType] ?? 'file';
export const isLocked = (file: FileJson) =>
  file.contentRestrictions?.some(({ readOnly }) => readOnly) === true;
const FORMATS = { document: ['docx', 'pdf'], spreadsheet: ['xlsx'] } as const;

/** Where the bytes of a file are, as they are or in a format. */
export const content = (id: string, format?: string) =>
  `/local/files/${encodeURIComponent(id)}/content${format ? `?format=${format}` : ''}`;

/** In which formats a file can be taken out; '' is as it is. */
export function formatsOf(file: FileJson): readonly string[] {
  const kind = kindOf(file);
  if (kind === 'document' || kind === 'spreadsheet') return FORMATS[kind];
  return kind === 'folder' ? [] : [''];
}

/** What lies in a folder. */
export const folderFiles = (id: string, user: string) =>
  askJson<FolderView>('GET', `/local/files?parent=${encodeURIComponent(id)}`, user);

/** What others shared with the person. */
export async function sharedFiles(user: string): Promise<FolderView> {
  const { files } = await askJson<{ files: FileJson[] }>('GET', '/local/shared', user);
  const folder = {
    id: SHARED,
    name: '',
    mimeType: `${GOOGLE}folder`,
    capabilities: { canAddChildren: false },
  };
  return { folder, path: [], files };
}
