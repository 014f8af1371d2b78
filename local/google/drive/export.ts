// drive.files.export: a document as docx or pdf, a spreadsheet as xlsx (V70–V73).
import { NotEmulated } from '../api-error';
import { FOLDER_MIME } from '../file-bank';
import type { Caller, Media, Params } from '../method';
import { visibleFile } from './access';
import { capabilitiesOn } from './capabilities';
import type { DriveContext } from './context';
import {
  cannotExport,
  exportNeedsMedia,
  exportTooLarge,
  notExportable,
  required,
  unsupportedExport,
} from './refusals';
import { EXPORTS, isGoogleFormat } from './resource';

const LARGEST_EXPORT_BYTES = 10 * 1024 * 1024;

/** Targets Google knows and the home does not make. */
const KNOWN_TARGETS = [
  'application/vnd.oasis.opendocument.text',
  'application/x-vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/pdf',
  'application/rtf',
  'text/plain',
  'text/html',
  'text/markdown',
  'text/csv',
  'text/tab-separated-values',
  'application/zip',
  'application/epub+zip',
];

/** Checks an export request and returns how to make it; making a document may take asynchronous libraries. */
export function exportFile(context: DriveContext, params: Params, caller: Caller): () => Promise<Media> {
  const mimeType = params.mimeType;
  if (typeof mimeType !== 'string' || mimeType === '') throw required('mimeType');
  if (params.alt !== undefined && params.alt !== 'media') throw exportNeedsMedia();
  const make = downloadAs(context, String(params.fileId), mimeType, caller);
  return async () => {
    const media = await make();
    if (media.bytes.length > LARGEST_EXPORT_BYTES) throw exportTooLarge();
    return media;
  };
}

/** The same by hand, «File → Download» of Google's editors: with the same right and of any size. */
export function downloadAs(
  context: DriveContext,
  fileId: string,
  mimeType: string,
  caller: Caller,
): () => Promise<Media> {
  // export has no supportsAllDrives: shared drives are always included (V70).
  const { file, role } = visibleFile(context, fileId, caller, true);
  if (!isGoogleFormat(file.mimeType) || file.mimeType === FOLDER_MIME) throw notExportable();
  if (!capabilitiesOn(file, role).canDownload) throw cannotExport();
  const format = EXPORTS[file.mimeType]?.[mimeType];
  const content = context.contents[file.mimeType];
  if (!format || !content) {
    if (KNOWN_TARGETS.includes(mimeType)) throw new NotEmulated(`export of ${file.mimeType} as ${mimeType}`);
    throw unsupportedExport();
  }
  return async () => ({
    mimeType,
    bytes: await content.exportBytes(file.id, mimeType),
    name: `${file.name}.${format}`,
  });
}
