// Words of the wide page's screens whose script comes when the first of them is opened; the words come with it.
import type { Bilingual } from './bilingual';
import { FILING_TEXTS } from './page-filing-texts';
import { HELP_TEXTS } from './page-help-texts';
import { PAPER_TEXTS } from './page-paper-texts';
import { pair } from './pair';

/** Every text of the part `more-wide` that the wide page does not carry itself. */
export const MORE_WIDE_TEXTS = {
  ...PAPER_TEXTS,
  ...HELP_TEXTS,
  ...FILING_TEXTS,
  'field.add-to-agenda.kind.label': pair('Не туралы мәселе', 'О чём вопрос'),
  'field.add-to-agenda.kind.required': pair('Не туралы екенін таңдаңыз', 'Выберите, о чём вопрос'),
  'field.add-to-agenda.title.label': pair('Мәселенің атауы', 'Название вопроса'),
  'field.add-to-agenda.title.required': pair('Мәселенің атауын жазыңыз', 'Напишите название вопроса'),
  'field.add-to-agenda.cardId.label': pair('Қай карта', 'Какая карта'),
  'field.add-to-agenda.cardId.required': pair('Картаны таңдаңыз', 'Выберите карту'),
  'field.add-to-agenda.rapporteur.label': pair('Баяндамашы', 'Докладчик'),
  'field.add-to-agenda.askedById.label': pair('Кім ұсынды', 'Кто предложил'),
  'field.add-to-agenda.askedById.required': pair(
    'Мәселені кім ұсынғанын көрсетіңіз: ол хаттамада жазылады',
    'Укажите, кто предложил вопрос: это будет в протоколе',
  ),
  'field.add-to-agenda.askedBy.label': pair(
    'Мектептен тыс адам болса, аты-жөні мен лауазымы',
    'Если не из школы: фамилия, имя и должность',
  ),
} satisfies Record<string, Bilingual>;
