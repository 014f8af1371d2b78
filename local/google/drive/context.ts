// What every part of the embedded Drive works with.
import { createHash } from 'node:crypto';
import type { Surroundings } from '../../store/store';
import type { ContentBank } from '../file-bank';
import type { FileRecord, PermissionRecord, Shelf } from './records';

/** An account of the local home. */
export interface Person {
  email: string;
  name: string;
}

/** The accounts the local home knows; anyone else is a person without access. */
export type People = () => readonly Person[];

/** A notification Google would send by e-mail. */
export interface Letter {
  from: string;
  to: string;
  subject: string;
  body: string;
}

/** Delays of Google's that a test may switch on, in milliseconds (V23, V66). */
export interface Lags {
  /** How long editors are refused after a lock was taken off. */
  unlock?: number;
  /** How long `appProperties has` and `properties has` look at the values before a change. */
  properties?: number;
}

export interface DriveContext {
  shelf: Shelf;
  surroundings: Surroundings;
  contents: Readonly<Record<string, ContentBank>>;
  people: People;
  lags: Lags;
  send(letter: Letter): void;
  /** What a call that only reads has looked up already: folders and permissions come up again for every file. */
  memo?: { files: Map<string, FileRecord | undefined>; permissions: Map<string, PermissionRecord[]> };
}

/** Addresses are compared without regard to case. */
export const sameEmail = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase();

/** The account behind an address, if the local home has it. */
export function personOf(context: DriveContext, email: string): Person | undefined {
  return context.people().find((person) => sameEmail(person.email, email));
}

/** The grantee's number: the same for an address on every file, as in Google's permission ids. */
export function permissionIdOf(email: string): string {
  const digest = createHash('sha256').update(email.toLowerCase(), 'utf8').digest();
  return String(digest.readBigUInt64BE(0) % 10n ** 19n).padStart(20, '0');
}

/** Google's drive#user for an address. */
export function userOf(context: DriveContext, email: string, callerEmail: string): Record<string, unknown> {
  return {
    kind: 'drive#user',
    displayName: personOf(context, email)?.name ?? email.split('@')[0],
    me: sameEmail(email, callerEmail),
    permissionId: permissionIdOf(email),
    emailAddress: email,
  };
}

/** RFC 3339 with milliseconds, as Drive prints times. */
export const rfc3339 = (ms: number) => new Date(ms).toISOString();
