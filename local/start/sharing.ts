// Shares the school's folder with the few who work in the workbook itself: what the administrator does by hand in Google.

import type { EmbeddedApi } from '../google/method';
import { ALL_SCOPES } from '../http/google-door';
import type { Store } from '../store/store';
import { type Account, SCHOOL_ACCOUNT } from './accounts';

/** Roles that open the workbook; everyone else works on the web page. */
const WORKBOOK_ROLES: readonly string[] = ['SECRETARY', 'DEPUTY_UPBRINGING'];

const OWNER = { email: SCHOOL_ACCOUNT.email, scopes: ALL_SCOPES };

/** Whether this account works in the workbook. */
export const worksInWorkbook = ({ roles }: Account) => roles.some((role) => WORKBOOK_ROLES.includes(role));

/** Gives the secretary and the deputy the folder, and takes it from those this home gave it to and who no longer are. */
export function shareFolder(
  drive: EmbeddedApi,
  store: Store,
  folderId: string,
  accounts: readonly Account[],
): void {
  const kept = store.collection<Record<string, string>>('local.shared');
  const given = kept.get(folderId) ?? {};
  const wanted = accounts.filter(worksInWorkbook).map(({ email }) => email);
  const next: Record<string, string> = {};
  for (const email of wanted) next[email] = given[email] ?? share(drive, folderId, email);
  for (const [email, permissionId] of Object.entries(given))
    if (!wanted.includes(email))
      method(drive, 'permissions.delete')(
        { fileId: folderId, permissionId, supportsAllDrives: true },
        undefined,
        OWNER,
      );
  if (JSON.stringify(next) !== JSON.stringify(given)) store.transaction(() => kept.put(folderId, next));
}

function share(drive: EmbeddedApi, fileId: string, emailAddress: string): string {
  const params = { fileId, sendNotificationEmail: false, supportsAllDrives: true, fields: 'id' };
  const body = { type: 'user', role: 'writer', emailAddress };
  return (method(drive, 'permissions.create')(params, body, OWNER) as { id: string }).id;
}

/** Whether a person may edit a file. */
export function mayEdit(drive: EmbeddedApi, fileId: string, email: string): boolean {
  try {
    const file = method(drive, 'files.get')(
      { fileId, fields: 'capabilities(canEdit)', supportsAllDrives: true },
      undefined,
      { email, scopes: ALL_SCOPES },
    ) as { capabilities?: { canEdit?: boolean } };
    return file.capabilities?.canEdit === true;
  } catch {
    // Drive says "not found" of a file that is not shared with the person.
    return false;
  }
}

function method(drive: EmbeddedApi, name: string) {
  const run = drive.methods[name];
  if (!run) throw new Error(`the embedded Drive lacks ${name}`);
  return run;
}
