// Blocks that papers share: the school, a person with a position, a child, the parents.
import type { PaperPerson } from '../../documents/minutes';
import { nameWithInitials } from '../../model/person-name';
import type { Language } from '../../text/bilingual';
import { type Desk, nameOf } from '../desk';

/** The letterhead's school and where it is. */
export const schoolOf = (
  { settings }: Desk,
  language: Language,
): { nameKk: string; nameRu: string; place: string } => ({
  nameKk: settings.schoolNameKk,
  nameRu: settings.schoolNameRu,
  place: language === 'kk' ? settings.placeKk : settings.placeRu,
});

/** Name and position of somebody of the staff. */
export function personOf(desk: Desk, id: string): PaperPerson | undefined {
  const person = desk.file.get('Staff', id);
  return person ? { name: nameOf(person), position: person.position } : undefined;
}

/** Surname with initials of somebody of the staff; the id when nobody has it. */
export function staffName(desk: Desk, id: string): string {
  const person = desk.file.get('Staff', id);
  return person ? nameWithInitials(nameOf(person)) : id;
}
