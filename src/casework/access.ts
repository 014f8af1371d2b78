// One function authorises every command, every query and every closed part of a card, and says why.

import type { RestrictedKind, Role } from '../model/codes';
import { OFFICE_ROLES } from '../model/office-roles';
import { applicantIdOf } from '../model/record-id';
import type { Actor } from './desk';

export { OFFICE_ROLES };

/** `reason` ends the key of a text when it is no; when it is yes it says on what ground. */
export type Access =
  | { allowed: true; reason: 'role' | 'own' }
  | { allowed: false; reason: 'no-role' | 'not-this-role' };

/** Those who work on a card that goes on. The psychologist's aim is reached when it is over: then it is the office's alone, as any card nobody asked her about. */
const AT_WORK: readonly Role[] = [...OFFICE_ROLES, 'PSYCHOLOGIST'];

/** What is not open to everyone who may ask a query. */
export type Part = 'card' | 'sensitive-ground' | 'ground-check' | 'sealed' | 'log' | RestrictedKind;

/**
 * Who sees which part. The order names no roles for it: these are the product's. Grounds 07 and 10 are for those who
 * work on the council. A ground that names belief is checked by the head or the psychologist, whoever of them did not
 * propose it: both answer for the child, and neither keeps the register. A sealed refusal is opened by the head and the
 * secretary, who alone may have to answer for it.
 */
export const PARTS: Readonly<Record<Part, readonly Role[]>> = {
  card: OFFICE_ROLES,
  'sensitive-ground': [...OFFICE_ROLES, 'PSYCHOLOGIST'],
  'ground-check': ['HEAD', 'PSYCHOLOGIST'],
  sealed: ['HEAD', 'SECRETARY'],
  log: ['HEAD'],
  PSYCHOLOGIST_CONCLUSION: ['HEAD', 'PSYCHOLOGIST'],
  GROUND_07: ['HEAD', 'PSYCHOLOGIST'],
  GROUND_10: ['HEAD', 'PSYCHOLOGIST'],
  SEALED_REFUSAL: ['HEAD', 'SECRETARY'],
};

/** Roles that open a part closed to some of the office: the head alone gives and takes them, and changes whose they are. */
export const GUARDED_ROLES: readonly Role[] = [
  ...new Set(
    Object.values(PARTS)
      .filter((roles) => !OFFICE_ROLES.every((role) => roles.includes(role)))
      .flat(),
  ),
];

/** A card as somebody may work on it: its question is over, or it waits for what this person was asked or does. */
export interface CardAtWork {
  readonly over: boolean;
  readonly mine: boolean;
}

/** What a person wishes: an act or a question of these roles (none: of all staff with a role), a part, a referral, to work on a card. */
export type Wish = { roles: readonly Role[] } | { see: Part } | { referral: string } | { work: CardAtWork };

/** Whether a person may, and why. Somebody without a role may nothing. */
export function authorise(actor: Actor, wish: Wish): Access {
  if (actor.staffId === '' || actor.roles.length === 0) return { allowed: false, reason: 'no-role' };
  if ('referral' in wish)
    return applicantIdOf(wish.referral) === actor.staffId
      ? { allowed: true, reason: 'own' }
      : { allowed: false, reason: 'not-this-role' };
  if ('work' in wish) {
    const { over, mine } = wish.work;
    const roles: readonly Role[] = over || !mine ? OFFICE_ROLES : AT_WORK;
    return authorise(actor, { roles });
  }
  const roles = 'see' in wish ? PARTS[wish.see] : wish.roles;
  if (roles.length === 0) return { allowed: true, reason: 'own' };
  return actor.roles.some((role) => roles.includes(role))
    ? { allowed: true, reason: 'role' }
    : { allowed: false, reason: 'not-this-role' };
}

/** Whether a person may give a command or ask a query; `roles` empty means all staff with a role. */
export const mayCommand = (actor: Actor, roles: readonly Role[]): Access => authorise(actor, { roles });

/** What a person may read: the office everything, others only what they sent themselves. */
export const mayReadCards = (actor: Actor): Access => maySee(actor, 'card');
export const maySee = (actor: Actor, part: Part): Access => authorise(actor, { see: part });
/** Whether it is the head's role alone that opens a part to this person: with that role comes the second spreadsheet itself. */
export const seesAsHead = (actor: Actor, part: Part): boolean =>
  maySee(actor, part).allowed &&
  !maySee({ ...actor, roles: actor.roles.filter((role) => role !== 'HEAD') }, part).allowed;
/** Whether a person works on a card: what is not theirs to work on is to them as if it were not there. */
export const mayWorkOn = (actor: Actor, card: CardAtWork): boolean =>
  authorise(actor, { work: card }).allowed;
export const isOffice = (actor: Actor): boolean => maySee(actor, 'card').allowed;

/** A referral is shown to whoever wrote it, and to nobody else outside the office. */
export const isOwnReferral = (actor: Actor, referral: string): boolean =>
  authorise(actor, { referral }).allowed;
