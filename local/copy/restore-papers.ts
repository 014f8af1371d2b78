// Puts the PDFs of a copy where the register looks for its papers: under the ids the papers had, in folders of the same names. They are to be read; a paper that goes on is made anew.

import { isRestrictedId } from '../../src/model/restricted-papers';
import { FOLDER_MIME, PDF_MIME } from '../google/file-bank';
import type { EmbeddedApi } from '../google/method';
import { ALL_SCOPES } from '../http/google-door';
import type { Store } from '../store/store';
import type { SchoolCopy } from './read-copy';

/** Ids that Drive has given out and nobody has used (local/google/drive/records.ts). */
const RESERVED = 'drive.reserved';

export function restorePapers(
  { store, drive }: { store: Store; drive: EmbeddedApi },
  owner: string,
  /** Where the way of a paper begins, and the folder that is shared with nobody, for papers that few may read. */
  folder: { open: string; closed: string },
  papers: SchoolCopy['papers'],
): void {
  const create = (body: object, bytes?: Uint8Array): string => {
    const run = drive.methods['files.create'];
    if (!run) throw new Error('the embedded Drive lacks files.create');
    const media = bytes && { mimeType: PDF_MIME, bytes };
    const made = run(
      { supportsAllDrives: true, fields: 'id' },
      body,
      { email: owner, scopes: ALL_SCOPES },
      media,
    );
    return (made as { id: string }).id;
  };
  const folders = new Map<string, string>([['', folder.open]]);
  const folderAt = (way: readonly string[]): string => {
    const key = way.join('/');
    const known = folders.get(key);
    if (known !== undefined) return known;
    const parent = folderAt(way.slice(0, -1));
    const id = create({ name: way[way.length - 1], mimeType: FOLDER_MIME, parents: [parent] });
    folders.set(key, id);
    return id;
  };
  const reserved = store.collection<string>(RESERVED);
  const used = new Set<string>();
  for (const { documentId, fileId, path, bytes } of papers) {
    if (used.has(fileId)) continue;
    used.add(fileId);
    // The outermost folder of the .zip is the folder of papers itself.
    const way = path.split('/').slice(1);
    const name = way.pop() ?? documentId;
    const parent = isRestrictedId(documentId) ? folder.closed : folderAt(way);
    store.transaction(() => reserved.put(fileId, owner));
    create(
      { id: fileId, name, mimeType: PDF_MIME, parents: [parent], appProperties: { tirekPaper: documentId } },
      bytes,
    );
  }
}
