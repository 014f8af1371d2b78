// Whether the person at the keyboard owns a file.
import { driveFiles } from './advanced-services';
import { patient } from './google-failure';
import { activeEmail, effectiveEmail } from './person';

/** False in the web app for everybody but the owner, as whom it runs; in a shared drive nobody owns a file. */
export function ownsFile(fileId: string): boolean {
  const who = activeEmail();
  if (who === '' || who !== effectiveEmail()) return false;
  const file = patient(() => driveFiles().get(fileId, { supportsAllDrives: true, fields: 'ownedByMe' }));
  return (file as { ownedByMe?: boolean }).ownedByMe === true;
}
