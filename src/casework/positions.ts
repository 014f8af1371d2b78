// A position in the language of who reads it: typed in Kazakh, and in Russian where the school keeps both.
import type { StaffMember } from '../register/tables/staff';
import type { Language } from '../text/bilingual';

/** The position as it is called in this language; the only one there is when the other was not typed. */
export const positionIn = (
  { position, positionRu }: Pick<StaffMember, 'position' | 'positionRu'>,
  language: Language,
): string => (language === 'ru' && positionRu !== '' ? positionRu : position || positionRu);
