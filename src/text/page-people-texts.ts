// Words of fields about a pupil, for the person's own screen and for lists of many.
import type { Bilingual } from './bilingual';
import { pair } from './pair';

export const PEOPLE_TEXTS = {
  'field.another.label': pair('Бұл – басқа бала', 'Это другой ребёнок'),
  'field.bornOn.label': pair('Туған күні', 'Дата рождения'),
  'field.grade.label': pair('Сыныбы', 'Класс'),
  'field.classLetter.label': pair('Литері', 'Литера'),
  'field.iin.label': pair('ЖСН', 'ИИН'),
  'field.classOf.label': pair('Жетекшілік ететін сыныбы', 'Класс, которым руководит'),
  'field.classOf.hint': pair('Мысалы, 7Б', 'Например, 7Б'),
} satisfies Record<string, Bilingual>;
