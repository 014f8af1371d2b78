// Words of the office page's screens whose script comes when the first of them is opened; the words come with it.
import type { Bilingual } from './bilingual';
import { CONTROL_TEXTS } from './page-control-texts';
import { PEOPLE_TEXTS } from './page-people-texts';
import { REGISTRY_PAGE_TEXTS } from './page-registry-texts';
import { ROSTER_TEXTS } from './page-roster-texts';
import { pair } from './pair';

const BOARD_TEXTS = {
  'page.board.late': pair('Тек мерзімі өткендер', 'Только то, чей срок прошёл'),
  'page.board.person': pair('Кімнің жұмысы', 'За кем работа'),
  'page.board.everybody': pair('барлық жауапты', 'все ответственные'),
  'page.board.shown': pair('Көрсетілгені: {n} / {all}', 'Показано: {n} из {all}'),
} satisfies Record<string, Bilingual>;

const TEMPLATE_PAGE_TEXTS = {
  'page.templates.folder': pair('Үлгілер қалтасын ашу', 'Открыть папку шаблонов'),
  'page.templates.check': pair('Тексеру', 'Проверить'),
  'page.templates.hide': pair('Жию', 'Свернуть'),
  'page.templates.open': pair('Құжатты ашу', 'Открыть документ'),
  'page.templates.reset': pair('Бастапқыға қайтару', 'Вернуть исходный'),
  'page.templates.update': pair('Өзгертілмегендерін жаңарту: {n}', 'Обновить неизменённые: {n}'),
  'page.templates.updating': pair('Жаңартылып жатыр: {n} / {all}', 'Обновляется: {n} из {all}'),
  'page.templates.problems': pair('Қателер', 'Ошибки'),
  'page.templates.fields': pair('Осы құжатта бар өрістер', 'Поля, которые есть в этом документе'),
  'page.templates.example': pair('мысалы: {example}', 'например: {example}'),
  'page.templates.unused': pair('үлгіде қолданылмаған', 'в шаблоне не используется'),
} satisfies Record<string, Bilingual>;

/** Every text of the part `more-office` that the office page does not carry itself. */
export const MORE_OFFICE_TEXTS = {
  ...PEOPLE_TEXTS,
  ...ROSTER_TEXTS,
  ...REGISTRY_PAGE_TEXTS,
  ...BOARD_TEXTS,
  ...TEMPLATE_PAGE_TEXTS,
  ...CONTROL_TEXTS,
} satisfies Record<string, Bilingual>;
