// A permission as Drive's reply shows it (V77, V84).
import type { Grant } from './access';
import type { DriveContext } from './context';
import { personOf, rfc3339 } from './context';
import type { FileRecord } from './records';

/** The whole permission resource; the caller's selection is applied after. */
export function permissionResource(
  context: DriveContext,
  file: FileRecord,
  grant: Grant,
): Record<string, unknown> {
  const { permission, from, role } = grant;
  const inherited = from !== file.id;
  return {
    kind: 'drive#permission',
    id: permission.id,
    type: permission.type,
    role,
    ...(permission.type === 'user'
      ? {
          emailAddress: permission.email,
          displayName: personOf(context, permission.email ?? '')?.name ?? permission.email?.split('@')[0],
          deleted: false,
          ...(file.driveId ? {} : { pendingOwner: false }),
        }
      : { allowFileDiscovery: permission.allowFileDiscovery ?? false }),
    ...(permission.type === 'domain' ? { domain: permission.domain, displayName: permission.domain } : {}),
    ...(permission.expirationTime === undefined
      ? {}
      : { expirationTime: rfc3339(permission.expirationTime) }),
    ...(file.driveId
      ? {
          permissionDetails: [
            {
              permissionType: from === file.driveId ? 'member' : 'file',
              role,
              ...(inherited ? { inheritedFrom: from } : {}),
              inherited,
            },
          ],
        }
      : {}),
  };
}
