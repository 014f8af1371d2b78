// Puts a file of a paper into the bin; Drive lets only its owner do that, in a shared drive those who manage it.
import { WorkbookFailure } from '../register/workbook-port';
import { driveFiles } from './advanced-services';
import { once } from './google-failure';
import { NO_MEDIA } from './no-media';

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
