// Who works where: a person who may edit the workbook works in it, everyone else on the web page.
import type { EmbeddedApi } from '../google/method';
import { ALL_SCOPES } from '../http/google-door';

/** Whether a person may edit a file. */
export function mayEdit(drive: EmbeddedApi, fileId: string, email: string): boolean {
  const get = drive.methods['files.get'];
  if (!get) throw new Error('the embedded Drive lacks files.get');
  const params = { fileId, fields: 'capabilities(canEdit)', supportsAllDrives: true };
  try {
    const file = get(params, undefined, { email, scopes: ALL_SCOPES }) as {
      capabilities?: { canEdit?: boolean };
    };
    return file.capabilities?.canEdit === true;
  } catch {
    // Drive says "not found" of a file that is not shared with the person.
    return false;
  }
}
