// Words of the office page's screens whose script comes when the first of them is opened; the words come with it.
import type { Bilingual } from './bilingual';
import { BLANK_TEXTS } from './page-blank-texts';
import { CONTROL_TEXTS } from './page-control-texts';
import { COPY_TEXTS } from './page-copy-texts';
import { PEOPLE_TEXTS } from './page-people-texts';
import { PRINT_TEXTS } from './page-print-texts';
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

const NUMBERING_TEXTS = {
  'page.numbers.INCOMING': pair('Кіріс құжаттар', 'Входящие'),
  'page.numbers.OUTGOING': pair('Шығыс хаттар', 'Исходящие'),
  'page.numbers.ORDERS': pair('Басшының бұйрықтары', 'Приказы руководителя'),
  'page.numbers.MINUTES': pair('Кеңес хаттамалары', 'Протоколы совета'),
  'page.numbers.REGISTER': pair('МЕА карталары', 'Карты ВШУ'),
  'page.numbers.journal': pair('Журнал', 'Журнал'),
  'page.numbers.next': pair('Келесі нөмір: {number}', 'Следующий номер: {number}'),
  'page.numbers.typed': pair('Нөмір қағаз журналдан жазылады', 'Номер вписывают из бумажного журнала'),
  'page.numbers.example': pair('Мысалы: {number}', 'Например: {number}'),
  'page.numbers.annul': pair('Нөмірді жою', 'Аннулировать номер'),
  'page.numbers.annul-hint': pair(
    'Нөмір журналда жойылған деп қалады, ешкімге қайта берілмейді.',
    'Номер останется в журнале аннулированным и больше никому не будет дан.',
  ),
  'page.numbers.YEAR': pair('Күнтізбелік жыл сайын', 'Каждый календарный год'),
  'page.numbers.SCHOOL_YEAR': pair('Оқу жылы сайын', 'Каждый учебный год'),
  'page.numbers.NEVER': pair('Үзілмейді', 'Не начинается заново'),
  'field.pattern.label': pair('Нөмір үлгісі', 'Шаблон номера'),
  'field.pattern.hint': pair(
    '{seq} – реттік нөмір ({padded} – үш таңбалы), {year} – жыл, {years} – оқу жылы, {index} – істің индексі. Бос қалса, нөмірді өзіңіз жазасыз.',
    '{seq} – порядковый номер ({padded} – тремя знаками), {year} – год, {years} – учебный год, {index} – индекс дела. Если пусто, номера вписываете сами.',
  ),
  'field.index.label': pair('Істің индексі', 'Индекс по номенклатуре'),
  'field.resets.label': pair('Қашан бірден басталады', 'Когда начинается с единицы'),
  'field.save-numbering.next.label': pair('Келесі реттік нөмір', 'Следующий порядковый номер'),
  'field.save-numbering.next.hint': pair(
    'Қағаз журналдағы соңғысынан кейінгісі',
    'Следующий после последнего в бумажном журнале',
  ),
  'field.save-numbering.papers.label': pair(
    'Жасалғанда осы журналдан нөмір алатын құжаттар',
    'Документы, которым номер даётся при создании',
  ),
  'field.annul-number.number.label': pair('Нөмір', 'Номер'),
  'field.annul-number.on.label': pair('Берілген күні', 'Дата номера'),
} satisfies Record<string, Bilingual>;

/** Every text of the part `more-office` that the office page does not carry itself. */
export const MORE_OFFICE_TEXTS = {
  ...PEOPLE_TEXTS,
  ...ROSTER_TEXTS,
  ...REGISTRY_PAGE_TEXTS,
  ...BOARD_TEXTS,
  ...TEMPLATE_PAGE_TEXTS,
  ...NUMBERING_TEXTS,
  ...CONTROL_TEXTS,
  ...PRINT_TEXTS,
  ...BLANK_TEXTS,
  ...COPY_TEXTS,
} satisfies Record<string, Bilingual>;
