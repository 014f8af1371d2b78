// One function authorises every command and every reading, and says why.

import type { Role } from '../model/codes';
import { applicantIdOf } from '../model/record-id';
import type { Actor } from './desk';

/** `why` names a text: who may, or on what ground this person does. */
export type Access =
  | { allowed: true; why: 'office' | 'own' }
  | { allowed: false; why: 'no-role' | 'not-this-role' };

const OFFICE: readonly Role[] = ['HEAD', 'DEPUTY_UPBRINGING', 'SECRETARY', 'SOCIAL_PEDAGOGUE'];

/** Those who lead the register and see cards: head, deputy, secretary, social pedagogue. */
export const isOffice = (actor: Actor): boolean => actor.roles.some((role) => OFFICE.includes(role));

/** Whether a person may give a command; `roles` empty means all staff with a role. */
export function mayCommand(actor: Actor, roles: readonly Role[]): Access {
  if (actor.staffId === '' || actor.roles.length === 0) return { allowed: false, why: 'no-role' };
  if (roles.length === 0) return { allowed: true, why: 'own' };
  return actor.roles.some((role) => roles.includes(role))
    ? { allowed: true, why: 'office' }
    : { allowed: false, why: 'not-this-role' };
}

export const OFFICE_ROLES = OFFICE;

/** What a person may read: the office everything, others only what they sent themselves. */
export function mayReadCards(actor: Actor): Access {
  if (actor.staffId === '' || actor.roles.length === 0) return { allowed: false, why: 'no-role' };
  return isOffice(actor) ? { allowed: true, why: 'office' } : { allowed: false, why: 'not-this-role' };
}

/** A referral is shown to whoever wrote it, and to nobody else outside the office. */
export const isOwnReferral = (actor: Actor, referralId: string): boolean =>
  actor.staffId !== '' && applicantIdOf(referralId) === actor.staffId;
