// The bytes of uploaded files, and their import into Google's formats (V27–V29, V69).
import { createHash } from 'node:crypto';
import { NotEmulated } from '../api-error';
import { DOC_MIME, DOCX_MIME, SHEET_MIME, XLSX_MIME } from '../file-bank';
import type { Media } from '../method';
import type { DriveContext } from './context';
import { newShortId } from './ids';
import type { FileRecord } from './records';
import { unsupportedConversion } from './refusals';
import { isGoogleFormat } from './resource';

/** What Google imports into which of its formats; the home plays the first of each. */
const IMPORTS: Readonly<Record<string, { played: string; known: readonly string[] }>> = {
  [DOC_MIME]: {
    played: DOCX_MIME,
    known: [
      'application/msword',
      'application/rtf',
      'application/vnd.oasis.opendocument.text',
      'text/html',
      'text/plain',
      'text/markdown',
      'application/pdf',
      'image/png',
      'image/jpeg',
    ],
  },
  [SHEET_MIME]: {
    played: XLSX_MIME,
    known: [
      'application/vnd.ms-excel',
      'application/vnd.oasis.opendocument.spreadsheet',
      'text/csv',
      'text/tab-separated-values',
    ],
  },
};

/** Puts uploaded bytes into a file: kept as they are, or imported when the file is one of Google's. */
export function storeMedia(context: DriveContext, file: FileRecord, media: Media): void {
  if (isGoogleFormat(file.mimeType)) {
    importInto(context, file, media);
    return;
  }
  context.shelf.media.put(file.id, media.bytes);
  const digest = (algorithm: string) => createHash(algorithm).update(media.bytes).digest('hex');
  file.blob = {
    size: media.bytes.length,
    md5: digest('md5'),
    sha1: digest('sha1'),
    sha256: digest('sha256'),
    revision: newShortId(context.surroundings),
  };
}

function importInto(context: DriveContext, file: FileRecord, media: Media): void {
  const imports = IMPORTS[file.mimeType];
  if (!imports) throw new NotEmulated(`upload into ${file.mimeType}`);
  const type = media.mimeType.split(';')[0]?.trim().toLowerCase();
  if (type !== imports.played) {
    if (type && imports.known.includes(type))
      throw new NotEmulated(`import of ${type} into ${file.mimeType}`);
    throw unsupportedConversion();
  }
  contentOf(context, file.mimeType).importBytes(file.id, media.bytes);
}

/** The service that keeps the content of a Google format. */
export function contentOf(context: DriveContext, mimeType: string) {
  const bank = context.contents[mimeType];
  if (!bank) throw new NotEmulated(`files of type ${mimeType}`);
  return bank;
}
