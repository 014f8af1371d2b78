// Takes everybody but the child and the parent who asks out of what a parent is told: names in any form, telephones, numbers of other cards.
import { fullName } from '../../model/person-name';
import { pupilIdOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import type { Card } from '../../register/tables/cards';
import { type Desk, nameOf } from '../desk';
import type { FamilyMember } from './family';
import { withoutOthers } from './other-names';

const NAME = ['lastName', 'firstName', 'patronymic'] as const;

/** The names of the whole school: a text may name a classmate who has no card. */
export const EVERYBODY: RowRequest = {
  Pupils: { columns: NAME },
  Parents: { columns: [...NAME, 'phone'] },
};

type Named = { id: string } & Partial<Record<(typeof NAME)[number] | 'phone', string>>;

const LEFT_OUT = '[…]';
const WITH_INITIALS =
  /\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{Ll}'’-]+|\p{Lu}[\p{Ll}'’-]+\s\p{Lu}\.(?:\s?\p{Lu}\.)?/gu;
const DIGITS = /\+?\d[\d\s()-]{3,}\d/g;
const CARD_NUMBER = /(?:Кіріс|Вх|МЕА|ВШУ)-\d+(?:\/[\d-]+)?/g;

const digits = (text: string): string => text.replace(/\D/g, '');
/** The national part of a telephone: +7 and 8 before it are the same. */
const national = (phone: string): string => digits(phone).slice(-10);

const whole = ({ lastName = '', firstName = '', patronymic = '' }: Named): string =>
  fullName(nameOf({ lastName, firstName, patronymic }));

/**
 * Answers with a function that leaves out of a text each sentence that names anybody else, and every other telephone
 * and number of a card. Needs {@link EVERYBODY}; `strangers` are people of no list whom records of the card name.
 */
export function withoutThirdPersons(
  desk: Desk,
  card: Card,
  member: FamilyMember,
  strangers: readonly string[],
): (text: string) => string {
  const pupilId = pupilIdOf(card.id);
  const pupils = desk.file.column('Pupils') as readonly Named[];
  const parents = desk.file.column('Parents') as readonly Named[];
  const child = desk.file.find('Pupils', pupilId);
  const own = [child ? fullName(nameOf(child)) : card.pupil, fullName(nameOf(member))];
  const others = [
    ...pupils.filter(({ id }) => id !== pupilId),
    ...parents.filter(({ id }) => id !== member.id),
  ].map(whole);
  const staff = desk.file.all('Staff').map((person) => fullName(nameOf(person)));
  const mineToo = (found: string): boolean =>
    member.phone !== '' && national(found) === national(member.phone);
  const telephones = new Set(parents.map(({ phone = '' }) => national(phone)));
  const clean = withoutOthers([...others, ...staff, ...strangers], own, []);
  const ownNumbers = [card.number, card.registerNumber];
  const mine = (found: string) =>
    own.some((name) => name.split(' ').some((part) => part.length > 1 && found.includes(part)));
  return (text) =>
    clean(text)
      .replace(WITH_INITIALS, (found) => (mine(found) ? found : LEFT_OUT))
      .replace(DIGITS, (found) =>
        !mineToo(found) && (digits(found).length >= 10 || telephones.has(national(found))) ? LEFT_OUT : found,
      )
      .replace(CARD_NUMBER, (found) =>
        ownNumbers.some((number) => number !== '' && found.endsWith(`-${number}`)) ? found : LEFT_OUT,
      );
}
