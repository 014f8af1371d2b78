// Sharing of the installation's files follows the role table: who lacks access is given it, who has lost the role loses it.
import { editorsOf, SHARED_FILES, type SharedFile } from '../casework/school/sharing';
import type { StaffMember } from '../register/tables/staff';
import { WorkbookFailure } from '../register/workbook-port';
import { drivePermissions } from './advanced-services';
import { once, patient } from './google-failure';
import { type Installation, keepInstallation } from './installation';

/** Undefined for one that nobody needed yet. */
const fileOf = (installation: Installation, file: SharedFile): string | undefined =>
  ({
    register: installation.registerId,
    restricted: installation.restrictedId,
    papers: installation.papersFolderId,
    closed: installation.closedFolderId,
    templates: installation.templatesFolderId,
  })[file];

type Person = Pick<StaffMember, 'email' | 'roles' | 'active'>;

/**
 * Brings direct editors of each file in line with the roles; the owner and inherited members of a shared drive are left
 * alone. Nobody is mailed. The closed texts are opened to a newcomer by somebody to whom Drive has them open (`by`), since
 * a role may have been pasted into the sheet. Answers with the files that this account may not share or that Drive did not
 * change.
 */
export function shareByRole(
  installation: Installation,
  staff: readonly Person[],
  files: readonly SharedFile[] = SHARED_FILES,
  by?: string,
): SharedFile[] {
  return files.filter((file) => {
    const fileId = fileOf(installation, file);
    if (fileId === undefined) return false;
    try {
      if (!shareOne(fileId, editorsOf(file, staff), file === 'restricted' ? by : undefined)) return true;
      if (file === 'closed' && !installation.closedIsShared) keepInstallation({ closedIsShared: true });
      return false;
    } catch {
      return true;
    }
  });
}

/** False when somebody was to be let in by a person who is not in. */
function shareOne(fileId: string, wanted: readonly string[], by?: string): boolean {
  const listed = patient(() =>
    drivePermissions().list(fileId, {
      supportsAllDrives: true,
      fields: 'permissions(id,type,role,emailAddress,permissionDetails)',
    }),
  );
  const direct = (listed.permissions ?? []).filter(
    (each) =>
      each.type === 'user' &&
      each.role === 'writer' &&
      !each.permissionDetails?.every((detail) => detail.inherited),
  );
  // First those who leave: an address that Drive does not know must not keep the door open to them.
  for (const each of direct)
    if (each.id && !wanted.includes((each.emailAddress ?? '').toLowerCase())) {
      const id = each.id;
      once(() => drivePermissions().remove(fileId, id, { supportsAllDrives: true }));
    }
  const has = direct.map((each) => (each.emailAddress ?? '').toLowerCase());
  const newcomers = wanted.filter((email) => !has.includes(email));
  if (newcomers.length > 0 && by !== undefined && !names(listed.permissions, by)) return false;
  for (const email of newcomers)
    once(() =>
      drivePermissions().create({ type: 'user', role: 'writer', emailAddress: email }, fileId, {
        supportsAllDrives: true,
        sendNotificationEmail: false,
        fields: 'id',
      }),
    );
  return true;
}

const names = (listed: readonly { type?: string; emailAddress?: string }[] = [], email: string): boolean =>
  listed.some(
    ({ type, emailAddress }) => type === 'user' && (emailAddress ?? '').toLowerCase() === email.toLowerCase(),
  );

/**
 * Whether a file is open to this person by name: as its owner, an editor or a member of its shared drive. A group may be
 * meant by one too, and does not count. To whom the file is closed its sharing is not told either.
 */
export function isSharedWith(fileId: string, email: string): boolean {
  try {
    const listed = patient(() =>
      drivePermissions().list(fileId, {
        supportsAllDrives: true,
        fields: 'permissions(type,emailAddress)',
      }),
    );
    return names(listed.permissions, email);
  } catch (error) {
    if (error instanceof WorkbookFailure && error.kind === 'shut') return false;
    throw error;
  }
}
