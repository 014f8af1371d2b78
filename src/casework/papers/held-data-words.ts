// What the lines about held data share: who asks, words, days, and whether a name is this parent's (D35).
import type { CalendarDate } from '../../model/calendar-date';
import type { Card } from '../../register/tables/cards';
import type { Contact } from '../../register/tables/contacts';
import { type Facts, fillIn, type Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { shortDate } from '../../text/dates';
import { HELD_TEXTS } from '../../text/held-data-texts';
import type { Desk } from '../desk';
import { positionIn } from '../positions';
import { atHome, type FamilyMember } from './family';

export type HeldTextKey = keyof typeof HELD_TEXTS;

/** Who asks about which card, in which language, and what takes everybody else out of a text. */
export interface Asked {
  readonly desk: Desk;
  readonly card: Card;
  readonly member: FamilyMember;
  /** What is done about this very request is not among what is held. */
  readonly request: Contact;
  readonly language: Language;
  readonly clean: (text: string) => string;
}

export const held = (language: Language, key: HeldTextKey, facts?: Facts): string =>
  fillIn(language, HELD_TEXTS[key], facts);

export const day = (on: CalendarDate | null): string => (on === null ? '' : shortDate(on));

/** Whether a name typed by hand is this parent's: the given name stands in it, or who they are to the child does alone. */
export function isThisParent({ firstName, lastName, relation }: FamilyMember, typed: string): boolean {
  const lower = typed.toLocaleLowerCase('kk');
  const name = (firstName || lastName).toLocaleLowerCase('kk');
  if (name !== '' && lower.includes(name)) return true;
  if (relation === '' || relation === 'OTHER') return false;
  return [...Object.values(wordsOf('RELATIONS', relation)), ...atHome(relation)].some(
    (words) => words.toLocaleLowerCase('kk') === lower.trim(),
  );
}

/** A line, or none. */
export type Value = string | false | undefined;

/** Parts of a line: a full stop before a semicolon is left out. */
export const parted = (...parts: readonly Value[]): string =>
  parts
    .flatMap((part) => part || [])
    .map((part, at, all) => (at + 1 < all.length ? part.replace(/\.$/, '') : part))
    .join('; ');

/** «02.11.2026: …; …». */
export const dated = (on: CalendarDate | null, ...parts: readonly Value[]): string =>
  [day(on), parted(...parts)].filter(Boolean).join(': ');

/** The text under its words, without others; nothing when it is empty. */
export const told = ({ language, clean }: Asked, key: HeldTextKey, text: string): Value =>
  text !== '' && held(language, key, { text: clean(text) });

/** Somebody of the staff by the position, somebody else by being from outside. */
export const byPosition = ({ desk, language }: Asked, ids: readonly string[], outsider: string): string =>
  [
    ...ids.flatMap((id) => {
      const person = desk.file.find('Staff', id);
      return person ? [positionIn(person, language)] : [];
    }),
    outsider !== '' && held(language, 'value.outsider'),
  ]
    .filter(Boolean)
    .join(', ');
