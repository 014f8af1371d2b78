// Content restrictions: a file made read-only, by whom, and who may open it again (V66–V68).
import { capabilitiesOn } from './capabilities';
import type { FileRecord, Role } from './records';
import { badRequest, insufficient } from './refusals';

export interface ContentRestrictionBody {
  readOnly?: boolean;
  reason?: string;
  ownerRestricted?: boolean;
}

/** Applies `contentRestrictions` of an update to the record. Throws when the role does not allow it or the body is odd. */
export function applyLock(
  file: FileRecord,
  role: Role,
  wanted: readonly ContentRestrictionBody[],
  by: string,
  now: number,
): void {
  const [one, ...more] = wanted;
  if (!one || more.length > 0) throw badRequest('Bad Request', 'contentRestrictions');
  const may = capabilitiesOn(file, role);
  if (file.lock?.ownerRestricted || one.ownerRestricted) {
    if (!may.canModifyOwnerContentRestriction) throw insufficient();
  } else if (!may.canModifyEditorContentRestriction) throw insufficient();
  if (one.readOnly) {
    const before = file.lock;
    const reason = one.reason ?? before?.reason;
    file.lock = {
      readOnly: true,
      ...(reason === undefined ? {} : { reason }),
      ownerRestricted: one.ownerRestricted ?? before?.ownerRestricted ?? false,
      by: before?.by ?? by,
      at: before?.at ?? now,
    };
    return;
  }
  // The reason is mutable only together with readOnly=true.
  if (one.reason !== undefined) throw badRequest('Bad Request', 'contentRestrictions');
  if (file.lock) file.unlockedAt = now;
  delete file.lock;
}
