// The commission of a home visit as its order and its act name it (¶13, 1).
import { fullName } from '../../model/person-name';
import type { Visit } from '../../register/tables/visits';
import type { Language } from '../../text/bilingual';
import { type Desk, nameOf } from '../desk';
import { positionIn } from '../positions';
import { cardAtWork } from './blocks';

/** Members of the school and from outside it: full name, position as it was typed. */
export const commissionMembers = (
  desk: Desk,
  { members, outsiders }: Visit,
  language: Language,
): { name: string; position: string }[] => [
  ...members.flatMap((id) => {
    const person = desk.file.get('Staff', id);
    return person ? [{ name: fullName(nameOf(person)), position: positionIn(person, language) }] : [];
  }),
  ...outsiders,
];

/** Home visits ordered on a card whose question is not over. */
export const orderedVisits = (desk: Desk, cardId: string): Visit[] =>
  cardAtWork(desk, cardId) ? desk.file.all('Visits', cardId).filter(({ kind }) => kind === 'HOME') : [];
