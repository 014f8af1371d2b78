// The commission of a home visit as its order and its act name it (¶13, 1).

import type { CommissionBlock } from '../../documents/blocks-view';
import { fullName } from '../../model/person-name';
import type { Visit } from '../../register/tables/visits';
import type { Language } from '../../text/bilingual';
import { type Desk, nameOf } from '../desk';
import { positionIn } from '../positions';
import { cardAtWork } from './blocks';

/** Who chairs, the other members of the school and from outside it, and all of them in this order: full name, position as it was typed. */
export function commissionOnPaper(
  desk: Desk,
  { chair, members, outsiders }: Visit,
  language: Language,
): CommissionBlock {
  const named = (ids: readonly string[]): CommissionBlock['others'] =>
    ids.flatMap((id) => {
      const person = desk.file.get('Staff', id);
      return person ? [{ name: fullName(nameOf(person)), position: positionIn(person, language) }] : [];
    });
  const chairs = named(chair === '' ? [] : [chair]);
  const others = [...named(members.filter((id) => id !== chair)), ...outsiders];
  return {
    chair: chairs.map(({ name, position }) => [name, position].filter(Boolean).join(', ')).join(''),
    others,
    members: [...chairs, ...others].map(({ name }) => ({ name })),
  };
}

/** Home visits ordered on a card whose question is not over. */
export const orderedVisits = (desk: Desk, cardId: string): Visit[] =>
  cardAtWork(desk, cardId) ? desk.file.all('Visits', cardId).filter(({ kind }) => kind === 'HOME') : [];
