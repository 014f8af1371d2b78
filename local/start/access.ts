// Who works where: a person who may edit the workbook works in it, everyone else on the web page.
import type { EmbeddedApi } from '../google/method';
import { ALL_SCOPES } from '../http/google-door';

/** Whether a person may edit a file. */
export const mayEdit = (drive: EmbeddedApi, fileId: string, email: string): boolean =>
  capabilitiesOf(drive, fileId, email)?.canEdit === true;

/** Those of the files that a person may open, by the name they are known under. */
export const openableBy = <T extends object>(drive: EmbeddedApi, files: T, email: string): Partial<T> =>
  Object.fromEntries(
    Object.entries(files).filter(
      ([, id]) => typeof id === 'string' && capabilitiesOf(drive, id, email) !== undefined,
    ),
  ) as Partial<T>;

/** What a person may do with a file; undefined when it is not open to them. */
function capabilitiesOf(
  drive: EmbeddedApi,
  fileId: string,
  email: string,
): { canEdit?: boolean } | undefined {
  const get = drive.methods['files.get'];
  if (!get) throw new Error('the embedded Drive lacks files.get');
  const params = { fileId, fields: 'capabilities(canEdit)', supportsAllDrives: true };
  try {
    const file = get(params, undefined, { email, scopes: ALL_SCOPES }) as {
      capabilities?: { canEdit?: boolean };
    };
    return file.capabilities ?? {};
  } catch {
    // Drive says "not found" of a file that is not shared with the person.
    return undefined;
  }
}
