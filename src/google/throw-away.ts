// Puts a file of a paper into the bin; Drive lets only its owner do that, in a shared drive those who manage it.
import { WorkbookFailure } from '../register/workbook-port';
import { driveFiles } from './advanced-services';
import { once, patient } from './google-failure';
import { NO_MEDIA } from './no-media';

/** Files of the folder that were made for these papers: a draft that was made anew has left its file behind. */
export const filesOfPapers =
  (folderId: string) =>
  (paperIds: readonly string[]): string[] => {
    const found: string[] = [];
    const wanted = new Set(paperIds);
    let pageToken: string | undefined;
    if (wanted.size > 0)
      do {
        const reply = patient(() =>
          driveFiles().list({
            q: `'${folderId}' in parents and trashed = false`,
            fields: 'nextPageToken,files(id,appProperties)',
            supportsAllDrives: true,
            includeItemsFromAllDrives: true,
            pageSize: 1000,
            ...(pageToken ? { pageToken } : {}),
          }),
        );
        for (const { id, appProperties } of reply.files ?? []) {
          const [paperId = ''] = String(appProperties?.tirekPaper ?? '').split('.');
          if (id && wanted.has(paperId)) found.push(id);
        }
        pageToken = reply.nextPageToken ?? undefined;
      } while (pageToken);
    return found;
  };

/** Whether the file is in the bin or gone; false when it is not ours to throw away, or Drive did not answer. */
export function throwAway(fileId: string): boolean {
  try {
    once(() =>
      driveFiles().update({ trashed: true }, fileId, NO_MEDIA, { supportsAllDrives: true, fields: 'id' }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    return /not found/i.test(error.message) || isInBin(fileId);
  }
}

/** Whether its owner has thrown it away. */
function isInBin(fileId: string): boolean {
  try {
    return (
      once(() => driveFiles().get(fileId, { supportsAllDrives: true, fields: 'trashed' })).trashed === true
    );
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    return false;
  }
}
