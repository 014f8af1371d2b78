// Words that the narrow page's later screens share with the other pages: papers, measures, people, the plan.
import type { Bilingual } from './bilingual';
import { pair } from './pair';

export const SHARED_TEXTS = {
  'page.close': pair('Жабу', 'Закрыть'),
  'page.up': pair('Жоғары: {what}', 'Выше: {what}'),
  'page.down': pair('Төмен: {what}', 'Ниже: {what}'),
  'page.edit': pair('Өңдеу: {what}', 'Править: {what}'),

  'page.convene.question': pair('{n}-мәселе', 'Вопрос {n}'),

  'room.title': pair('№\u00a0{number} отырыс', 'Заседание №\u00a0{number}'),
  'plan.count': pair('{n} іс-шара', '{n} {n|мероприятие|мероприятия|мероприятий}'),
  'plan.until': pair('мерзімі: {day}', 'до {day}'),

  'field.apply-for-removal.basis.label': pair('Негізі', 'Основание'),
  'field.apply-for-removal.basis.hint': pair(
    'Оң мінездеме немесе объективті себеп',
    'Положительная характеристика или объективная причина',
  ),
  'field.apply-for-removal.note.label': pair('Қысқаша түсіндірме', 'Краткое пояснение'),

  'field.from.label': pair('Кімнен', 'От кого'),

  'field.staffId.label': pair('Қызметкер', 'Сотрудник'),
  'field.basis.label': pair('Негізі', 'Основание'),
  'field.basis.hint': pair('Мысалы: м.а., алмастырады', 'Например: и.о., замещает'),

  'field.heldOn.label': pair('Отырыс күні', 'День заседания'),
  'field.comesAt.label': pair('Отбасы қашан келеді', 'Когда приходит семья'),
  'field.heldAt.label': pair('Басталуы', 'Начало'),
  'field.items.label': pair('Күн тәртібі', 'Повестка'),
  'field.items.required': pair('Кемінде бір мәселені таңдаңыз', 'Выберите хотя бы один вопрос'),

  'field.save-plan.from.label': pair('Жоспардың басы', 'План с'),
  'field.to.label': pair('Соңы', 'по'),
  'field.save-plan.situation.label': pair('Жағдайдың сипаттамасы', 'Характеристика ситуации'),
  'field.address.label': pair('Мекенжайы', 'Адрес'),
  'field.registeredAddress.label': pair('Тіркелген мекенжайы', 'Адрес регистрации'),
  'field.measures.name.label': pair('Іс-шара', 'Мероприятие'),
  'field.responsible.label': pair('Жауапты', 'Ответственный'),
  'field.responsible.required': pair(
    'Әр іс-шараға жауапты адам керек (19-тармақ). Біреуін таңдаңыз.',
    'У каждого мероприятия нужен ответственный (п.\u00a019). Выберите его.',
  ),
  'field.outsider.label': pair('Мектептен тыс жауапты', 'Ответственный не из школы'),
  'field.outsider.hint': pair('Аты-жөні, лауазымы, ұйымы', 'Фамилия и имя, должность, организация'),
  'field.volume.label': pair('Кезеңі / көлемі', 'Период / объём'),
  'field.dueOn.label': pair('Мерзімі', 'Срок'),
  'field.indicator.label': pair('Сапа индикаторы', 'Индикатор качества'),
  'field.indicator.required': pair('Нәтиже немен өлшенетінін жазыңыз', 'Укажите, чем измерить результат'),
  'field.answer.label': pair('Ата-ананың жауабы', 'Ответ родителей'),

  'field.position.label': pair('Лауазымы', 'Должность'),
  'field.positionRu.label': pair('Лауазымы орысша', 'Должность по-русски'),
  'field.date.label': pair('Күні', 'День'),
  'field.name.label': pair('Атауы', 'Название'),
  'field.repeat.label': pair('Қайталануы', 'Повторяется'),
  'field.repeat.hint': pair(
    'Күн сайынғы не аптасына бірнеше рет болатын жұмыс: «апта сайын», аптасына бір рет белгіленеді',
    'Ежедневно или несколько раз в неделю – тоже «каждую неделю»: отмечают раз в неделю',
  ),
  'field.what.label': pair('Не істелді', 'Что сделано'),

  'field.outsiders.name.label': pair('Аты-жөні', 'Фамилия и имя'),
  'field.outsiders.position.label': pair('Лауазымы, ұйымы', 'Должность, организация'),
} satisfies Record<string, Bilingual>;
