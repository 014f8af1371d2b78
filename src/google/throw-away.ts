// Puts a file of a paper into the bin; Drive lets only its owner do that, in a shared drive those who manage it.
import { paperParentOf } from '../model/record-id';
import { WorkbookFailure } from '../register/workbook-port';
import { driveFiles } from './advanced-services';
import { once, patient } from './google-failure';
import { NO_MEDIA } from './no-media';

/** Files that were made for these papers, wherever they lie now: a draft that was made anew has left its file behind. */
export function filesOfPapers(folderId: string, paperIds: readonly string[]): string[] {
  const found: string[] = [];
  const wanted = new Set(paperIds);
  // Those of earlier releases tell their paper alone, and lie in the folder of all papers.
  const places = [
    `'${folderId}' in parents`,
    ...[...new Set(paperIds.map(paperParentOf))].map(
      (on) => `appProperties has { key='tirekOn' and value='${on}' }`,
    ),
  ];
  let pageToken: string | undefined;
  if (wanted.size > 0)
    do {
      const reply = patient(() =>
        driveFiles().list({
          q: `(${places.join(' or ')}) and trashed = false`,
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
}

/**
 * Whether the file is in the bin or gone; false when it is not ours to throw away, or Drive did not answer. To whom the
 * folder of papers that few may read is closed, one of them is not to be found either: that is not believed.
 */
export function throwAway(fileId: string, closedFolderId?: string): boolean {
  try {
    // Thrown away twice it is thrown away: a passing failure must not leave it lying.
    patient(() =>
      driveFiles().update({ trashed: true }, fileId, NO_MEDIA, { supportsAllDrives: true, fields: 'id' }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    if (!/not found/i.test(error.message)) return isInBin(fileId);
    return closedFolderId === undefined || sees(closedFolderId);
  }
}

function sees(fileId: string): boolean {
  try {
    return once(() => driveFiles().get(fileId, { supportsAllDrives: true, fields: 'id' })).id === fileId;
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    return false;
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
