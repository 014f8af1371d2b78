// Sharing of the installation's files follows the role table: who lacks access is given it, who has lost the role loses it.
import { editorsOf, SHARED_FILES, type SharedFile } from '../casework/school/sharing';
import type { StaffMember } from '../register/tables/staff';
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
 * alone. Nobody is mailed. Answers with the files that this account may not share or that Drive did not change.
 */
export function shareByRole(
  installation: Installation,
  staff: readonly Person[],
  files: readonly SharedFile[] = SHARED_FILES,
): SharedFile[] {
  return files.filter((file) => {
    const fileId = fileOf(installation, file);
    if (fileId === undefined) return false;
    try {
      shareOne(fileId, editorsOf(file, staff));
      if (file === 'closed' && !installation.closedIsShared) keepInstallation({ closedIsShared: true });
      return false;
    } catch {
      return true;
    }
  });
}

function shareOne(fileId: string, wanted: readonly string[]): void {
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
  for (const email of wanted)
    if (!has.includes(email))
      once(() =>
        drivePermissions().create({ type: 'user', role: 'writer', emailAddress: email }, fileId, {
          supportsAllDrives: true,
          sendNotificationEmail: false,
          fields: 'id',
        }),
      );
}
