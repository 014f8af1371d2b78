// Words of those who carry out a plan's measures.
import type { Bilingual } from './bilingual';
import { pair } from './pair';

export const MEASURE_TEXTS = {
  'page.title.measure': pair('Іс-шара', 'Мероприятие'),
  'page.title.record-work': pair('Жұмысты жазу', 'Записать работу'),
  'page.title.assess-measure': pair('Сапасын бағалау', 'Оценка качества'),
  'page.measures.none': pair('Сізге тапсырылған іс-шара жоқ.', 'Порученных вам мероприятий нет.'),
  'page.measures.not-found': pair(
    'Мұндай іс-шара жоқ немесе оған сіз жауапты емессіз.',
    'Такого мероприятия нет, или отвечаете за него не вы.',
  ),
  'page.measures.done-today': pair('Бүгін істелді', 'Сделано сегодня'),
  'page.measures.assess': pair('Аяқтау, бағалау', 'Завершить, оценить'),
  'page.measures.by-date': pair('күні бойынша', 'по дате'),
  'page.measures.works': pair('Атқарылған жұмыс', 'Проведённая работа'),
  'page.measures.no-works': pair('Әзірге ештеңе жазылмаған.', 'Пока ничего не записано.'),
  'page.measures.mistaken': pair('қате жазба', 'ошибочная запись'),
  'field.assessment.label': pair('Көмектің сапасын бағалау', 'Оценка качества помощи'),
  'field.doneOn.label': pair('Қай күні', 'Когда'),
  'field.periodOf.label': pair('Қай кезең үшін', 'За какой период'),
  'field.by.label': pair('Кім істеді', 'Кто сделал'),
  'field.record-work.outsider.label': pair('Немесе мектептен тыс кім', 'Или кто не из школы'),
  'field.mistaken.label': pair('Қате жазба: есепке алынбайды', 'Ошибочная запись: не учитывать'),
  'field.quality.label': pair('Сапа индикаторына қалай жетті', 'Как достигнут индикатор качества'),
  'field.dynamics.label': pair('Баланың жағдайындағы динамика', 'Динамика в положении ребёнка'),
  'field.proposal.label': pair('Іс-шара бойынша ұсыныс', 'Предложение по мероприятию'),
  'field.assess-measure.note.label': pair('Нәтижесі сөзбен', 'Результат словами'),
  'field.assess-measure.doneOn.hint': pair(
    'Іс-шара әлі жалғасса, күнін өшіріңіз: динамика мен ұсынысты сонда да жазуға болады',
    'Если мероприятие продолжается, уберите дату: динамику и предложение можно записать и тогда',
  ),
} satisfies Record<string, Bilingual>;
